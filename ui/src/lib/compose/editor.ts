// The editor proper (CodeMirror 6). Loaded after the first paint; one instance serves all tickets.

import { history, historyKeymap, standardKeymap } from "@codemirror/commands";
import { Compartment, EditorState, Prec } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import type { Edit } from "./phrases";

/** What the text is written in, and what the agent is told about it. */
export interface Setting {
  lang: string;
  rtl: boolean;
  label: string;
  hint: string;
}

export interface Listener {
  typed(text: string): void;
  send(): void;
  left(): void;
}

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
      userEvent: "input",
    });
    this.#view.focus();
  }

  focus() {
    this.#view.focus();
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
        keymap.of([...standardKeymap, ...historyKeymap]),
        EditorView.lineWrapping,
        EditorView.updateListener.of((update) => {
          if (update.docChanged) {
            this.#touched = true;
            this.#listener.typed(update.state.doc.toString());
          }
          if (update.focusChanged && !update.view.hasFocus) this.#listener.left();
        }),
        this.#setting.of(this.#extensions(this.#current)),
      ],
    });
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
