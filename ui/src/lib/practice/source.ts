// The editor for a scenario's files (CodeMirror 6): plain text, with what is wrong underlined where it is.

import { history, historyKeymap, standardKeymap } from "@codemirror/commands";
import { type Diagnostic, lintGutter, setDiagnostics } from "@codemirror/lint";
import { EditorState } from "@codemirror/state";
import { EditorView, keymap, lineNumbers } from "@codemirror/view";
import { unitsOf } from "$lib/compose/findings";
import { marking, tip } from "$lib/compose/marks";
import type { ScenarioFault } from "$lib/shell";
import { t } from "$lib/words/index.svelte";

/** A place as the shell tells it: line and column from 1, in characters. */
export interface Place {
  line: number | null;
  column: number | null;
}

const LOOK = EditorView.theme({
  "&": { blockSize: "100%" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "ui-monospace, monospace", lineHeight: "1.5" },
  ".cm-content": { paddingInlineEnd: "0.5rem", caretColor: "var(--text)" },
  ".cm-gutters": {
    borderInlineEnd: "1px solid var(--line)",
    backgroundColor: "var(--raised)",
    color: "var(--dim)",
  },
  ".cm-lintPoint::after": { borderBlockEndColor: "var(--bad)" },
});

export class SourceEditor {
  readonly #view: EditorView;
  /** Each file keeps its own undo. */
  readonly #states = new Map<string, EditorState>();
  readonly #typed: (text: string) => void;
  #name = "";

  constructor(parent: HTMLElement, typed: (text: string) => void) {
    this.#typed = typed;
    this.#view = new EditorView({ parent });
  }

  /** Shows a file. */
  open(name: string, text: string) {
    if (name === this.#name && text === this.#text) return;
    if (this.#name !== "") this.#states.set(this.#name, this.#view.state);
    const known = this.#states.get(name);
    this.#name = name;
    this.#view.setState(known?.doc.toString() === text ? known : this.#state(name, text));
  }

  mark(faults: readonly ScenarioFault[]) {
    const here = faults.filter(({ file }) => file === this.#name);
    this.#view.dispatch(
      setDiagnostics(
        this.#view.state,
        here.map((fault) => this.#diagnostic(fault)),
      ),
    );
  }

  /** Goes to a place. */
  jump(place: Place) {
    this.#view.dispatch({ selection: { anchor: this.#at(place) }, scrollIntoView: true });
    this.#view.focus();
  }

  focus() {
    this.#view.focus();
  }

  destroy() {
    this.#view.destroy();
  }

  get #text(): string {
    return this.#view.state.doc.toString();
  }

  /** Where a place is in the text; the nearest that there is. */
  #at({ line, column }: Place): number {
    const { doc } = this.#view.state;
    const { from, text } = doc.line(Math.min(Math.max(line ?? 1, 1), doc.lines));
    const scalars = Math.max(column ?? 1, 1) - 1;
    return from + (unitsOf(text, [scalars]).get(scalars) ?? text.length);
  }

  #diagnostic(fault: ScenarioFault): Diagnostic {
    const from = this.#at(fault);
    const severity = fault.remark ? "warning" : "error";
    return {
      from,
      to: this.#view.state.doc.lineAt(from).to,
      severity,
      message: fault.message,
      renderMessage: () => tip(severity, fault.message, []),
    };
  }

  #state(name: string, text: string): EditorState {
    return EditorState.create({
      doc: text,
      extensions: [
        history(),
        keymap.of([...standardKeymap, ...historyKeymap]),
        lineNumbers(),
        lintGutter({ tooltipFilter: () => [] }),
        EditorView.lineWrapping,
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged) this.#typed(state.doc.toString());
        }),
        EditorView.contentAttributes.of({
          "aria-label": t("practice-author-file", { file: name }),
          dir: "ltr",
          // Neither the agent's language nor a customer's.
          lang: "",
          spellcheck: "false",
        }),
        marking,
        LOOK,
      ],
    });
  }
}
