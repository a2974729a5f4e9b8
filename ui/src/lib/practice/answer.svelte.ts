// An answer in the learner's own words: its text, its check, and the greetings and closings that fit it.

import { type Change, Check } from "$lib/compose/check.svelte";
import type { Editor, Setting } from "$lib/compose/editor";
import type { Offer } from "$lib/compose/offered.svelte";
import { close, greet } from "$lib/compose/phrases";
import type { Writer } from "$lib/compose/writer";
import { type AttemptId, type BriefView, type Phrase, shell } from "$lib/shell";
import { takeFocus } from "./focus";

export class Answer implements Writer, Offer {
  readonly check = new Check({ check: (attempt, text) => shell.checkPractice(attempt, text) });
  empty = $state(true);
  blank = $state(true);
  sending = $state(false);
  greetings = $state.raw<Phrase[]>([]);
  closings = $state.raw<Phrase[]>([]);
  readonly #give: (text: string) => Promise<unknown>;
  #attempt: AttemptId | null = null;
  /** Which answer is wanted: the attempt, and after how many steps. */
  #wanted = "";
  #text = "";
  /** What was written and not handed over, while the window is open. */
  readonly #texts = new Map<string, string>();
  #editor: Editor | null = null;
  #setting: Setting = { lang: "", rtl: false, label: "", hint: "" };

  /** `give` hands an answer over; what comes of it says what is asked next. */
  constructor(give: (text: string) => Promise<unknown>) {
    this.#give = give;
  }

  /** An answer is wanted in an attempt, after so many steps; what is written for it already stays. */
  ask(attempt: AttemptId, turn: number, brief: BriefView) {
    this.greetings = brief.greetings;
    this.closings = brief.closings;
    const wanted = `${attempt} ${turn}`;
    if (this.#wanted === wanted) return;
    this.#attempt = attempt;
    this.#wanted = wanted;
    this.#put(this.#texts.get(wanted) ?? "");
  }

  /** No answer is wanted. */
  leave() {
    this.check.leave();
    this.#attempt = null;
    this.#wanted = "";
    this.#put("");
  }

  attach(editor: Editor) {
    this.#editor = editor;
    this.check.attach(editor);
    this.#open();
    takeFocus(editor);
  }

  set(setting: Setting) {
    this.#setting = setting;
    this.#editor?.set(setting);
  }

  typed(text: string, change: Change) {
    if (!this.#attempt) return;
    this.#weigh(text);
    this.#texts.set(this.#wanted, text);
    this.check.typed(this.#attempt, text, change);
  }

  focus() {
    this.#editor?.focus();
  }

  /** Every key is kept here already. */
  keep() {}

  async send() {
    if (this.sending || this.empty) return;
    this.sending = true;
    try {
      await this.#give(this.#text);
    } finally {
      this.sending = false;
    }
  }

  greet(text = this.greetings[0]?.text) {
    const known = this.greetings.map((phrase) => phrase.text);
    if (text && this.#attempt) this.#editor?.edit(greet(this.#text, text, known));
  }

  close(text = this.closings[0]?.text) {
    const known = this.closings.map((phrase) => phrase.text);
    if (text && this.#attempt) this.#editor?.edit(close(this.#text, text, known));
  }

  #weigh(text: string) {
    this.#text = text;
    this.blank = text === "";
    this.empty = text.trim() === "";
  }

  #put(text: string) {
    this.#weigh(text);
    if (this.#editor) this.#open();
  }

  #open() {
    this.#editor?.open(this.#text, this.#setting);
    if (this.#attempt) this.check.opened(this.#attempt, this.#text);
  }
}
