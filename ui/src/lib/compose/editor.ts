// The editor proper (CodeMirror 6). Loaded after the first paint; one instance serves all tickets.

import { history, historyKeymap, isolateHistory, standardKeymap } from "@codemirror/commands";
import { setDiagnostics } from "@codemirror/lint";
import { Compartment, EditorState, Prec, type Transaction } from "@codemirror/state";
import { EditorView, keymap, type ViewUpdate } from "@codemirror/view";
import type { Change } from "./check.svelte";
import type { Found, Stretch } from "./findings";
import { type Decider, marking, marks } from "./marks";
import type { Edit } from "./phrases";

/** What the text is written in, and what the agent is told about it. */
export interface Setting {
  lang: string;
  rtl: boolean;
  label: string;
  hint: string;
}

export interface Listener extends Decider {
  typed(text: string, change: Change): void;
  /** An input method has finished. */
  composed(): void;
  selected(stretch: Stretch): void;
  send(): void;
  left(): void;
}

/** What does not come key by key. */
const WHOLE = ["input.complete", "input.paste", "undo", "redo"];
const isWhole = (transaction: Transaction) => WHOLE.some((event) => transaction.isUserEvent(event));

/** On a Mac, Ctrl+F would be an arrow key; it is a key of ours. */
const KEYS = standardKeymap.filter(({ mac }) => mac !== "Ctrl-f");

export class Editor {
  readonly #view: EditorView;
  readonly #setting = new Compartment();
  readonly #listener: Listener;
  #current: Setting = { lang: "", rtl: false, label: "", hint: "" };
  /** Whether anything was written since the text was opened. */
  #touched = false;

  constructor(parent: HTMLElement, listener: Listener) {
    this.#listener = listener;
    this.#view = new EditorView({ parent, state: this.#state("") });
  }

  get text(): string {
    return this.#view.state.doc.toString();
  }

  /** Another text: undo does not reach over to the one before. */
  open(text: string, setting: Setting) {
    // Most tickets have no draft: from one empty page to the next nothing needs to be made.
    if (!this.#touched && text === "" && this.text === "") return this.set(setting);
    this.#current = setting;
    this.#view.setState(this.#state(text));
    this.#touched = false;
  }

  /** The same text, otherwise set; does nothing when nothing changes, so that a composition is not disturbed. */
  set(setting: Setting) {
    if (JSON.stringify(setting) === JSON.stringify(this.#current)) return;
    this.#current = setting;
    this.#view.dispatch({ effects: this.#setting.reconfigure(this.#extensions(setting)) });
  }

  edit({ from, to, insert, cursor }: Edit) {
    const selection = cursor === null ? {} : { selection: { anchor: cursor } };
    this.#view.dispatch({
      changes: { from, to, insert },
      ...selection,
      scrollIntoView: true,
      userEvent: "input.complete",
      annotations: isolateHistory.of("full"),
    });
    this.#view.focus();
  }

  /** Underlines what was found; an input method at work is left in peace. */
  mark(findings: readonly Found[]) {
    if (this.#view.composing) return;
    const { lang, rtl } = this.#current;
    this.#view.dispatch(setDiagnostics(this.#view.state, marks(findings, lang, rtl, this.#listener)));
  }

  select({ from, to }: Stretch) {
    this.#view.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true });
    this.#view.focus();
  }

  focus() {
    this.#view.focus();
  }

  destroy() {
    this.#view.destroy();
  }

  #state(text: string): EditorState {
    return EditorState.create({
      doc: text,
      selection: { anchor: text.length },
      extensions: [
        history(),
        Prec.highest(
          keymap.of([
            {
              key: "Mod-Enter",
              run: (view) => {
                if (!view.composing) this.#listener.send();
                return true;
              },
            },
          ]),
        ),
        keymap.of([...KEYS, ...historyKeymap]),
        EditorView.lineWrapping,
        EditorView.updateListener.of((update) => this.#updated(update)),
        EditorView.domEventHandlers({ compositionend: () => this.#listener.composed() }),
        marking,
        this.#setting.of(this.#extensions(this.#current)),
      ],
    });
  }

  #updated({ docChanged, selectionSet, focusChanged, changes, state, transactions, view }: ViewUpdate) {
    if (docChanged) {
      this.#touched = true;
      this.#listener.typed(state.doc.toString(), {
        move: (at, side) => changes.mapPos(at, side),
        composing: view.composing,
        whole: transactions.some(isWhole),
      });
    }
    const { from, to } = state.selection.main;
    if (docChanged || selectionSet) this.#listener.selected({ from, to });
    if (focusChanged && !view.hasFocus) this.#listener.left();
  }

  #extensions(setting: Setting) {
    return [
      EditorView.contentAttributes.of({
        "aria-placeholder": setting.hint,
        lang: setting.lang,
        dir: setting.rtl ? "rtl" : "ltr",
        spellcheck: "true",
        autocorrect: "on",
        "aria-label": setting.label,
      }),
    ];
  }
}
