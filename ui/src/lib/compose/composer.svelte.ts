// What the composer writes: which ticket, a reply or a note, and the editor that holds the text.

import { type Problem, problemOf, type TicketId, type TicketView, type Writing } from "$lib/shell";
import { type Change, check } from "./check.svelte";
import { drafts } from "./drafts.svelte";
import type { Editor, Setting } from "./editor";
import { close, greet } from "./phrases";
import type { Writer } from "./writer";

class Composer implements Writer {
  readonly check = check;
  writing = $state<Writing>("reply");
  problem = $state.raw<Problem | null>(null);
  /** Whether there is nothing to send. */
  empty = $state(true);
  /** Whether there is nothing at all. */
  blank = $state(true);
  sending = $state(false);
  ticket = $state<TicketId | null>(null);
  #view: TicketView | null = null;
  #editor: Editor | null = null;
  #setting: Setting = { lang: "", rtl: false, label: "", hint: "" };

  /** The editor is loaded: it takes over what is open. */
  attach(editor: Editor) {
    this.#editor = editor;
    check.attach(editor);
    this.#load();
  }

  /** Another ticket is open. A later answer about the same ticket changes nothing that is typed. */
  open(view: TicketView) {
    const same = this.ticket === view.row.ticket;
    this.#view = view;
    // What the check goes by (what was written, the agent's language) may be another.
    if (same) return check.again();
    void drafts.flush();
    this.ticket = view.row.ticket;
    this.problem = null;
    this.writing = view.note_draft && !view.reply_draft ? "note" : "reply";
    this.#load();
  }

  /** Keeps what is typed now. */
  keep() {
    void drafts.flush();
  }

  leave() {
    this.keep();
    check.leave();
    this.ticket = null;
    this.#view = null;
  }

  write(writing: Writing) {
    if (writing !== this.writing) {
      void drafts.flush();
      this.writing = writing;
      this.problem = null;
      this.#load();
    }
    this.focus();
  }

  set(setting: Setting) {
    this.#setting = setting;
    this.#editor?.set(setting);
  }

  typed(text: string, change: Change) {
    this.#weigh(text);
    if (!this.ticket) return;
    drafts.typed(this.ticket, this.writing, text);
    if (this.writing === "reply") check.typed(this.ticket, text, change);
  }

  focus() {
    this.#editor?.focus();
  }

  greet(text: string, known: readonly string[]) {
    if (this.#editor) this.#editor.edit(greet(this.#editor.text, text, known));
  }

  close(text: string, known: readonly string[]) {
    if (this.#editor) this.#editor.edit(close(this.#editor.text, text, known));
  }

  /** Puts a message into the reply: whole where nothing is written yet, else what it says after what is. */
  put(whole: string, body: string) {
    this.write("reply");
    const written = this.#editor?.text ?? "";
    const end = written.length;
    const edit =
      written.trim() === ""
        ? { from: 0, to: end, insert: whole, cursor: null }
        : { from: end, to: end, insert: `\n\n${body}`, cursor: null };
    this.#editor?.edit(edit);
  }

  /** A message was taken back: its text is a draft again, and shown where nothing else is written. */
  returned(ticket: TicketId, writing: Writing) {
    if (this.ticket !== ticket || !this.empty) return;
    this.writing = writing;
    this.#load();
  }

  /** Another text stands in the place of a draft: shown where that was. */
  replaced(ticket: TicketId, writing: Writing) {
    if (this.ticket === ticket && this.writing === writing) this.#load();
  }

  /** Sends what is written; a reply that should not be sent so only when the agent wants it all the same. */
  async send() {
    const { ticket, writing } = this;
    let text = this.#editor?.text ?? "";
    if (!ticket || this.sending || text.trim() === "") return;
    const open = () => this.ticket === ticket && this.writing === writing;
    this.sending = true;
    try {
      if (writing === "reply" && !(await check.passes(ticket))) return;
      if (open()) text = this.#editor?.text ?? text;
      await drafts.send(ticket, writing, text);
      this.problem = null;
      if (open()) this.#load();
    } catch (thrown) {
      this.problem = problemOf(thrown);
    } finally {
      this.sending = false;
    }
  }

  #text(ticket: TicketId, writing: Writing): string {
    const kept = writing === "reply" ? this.#view?.reply_draft : this.#view?.note_draft;
    return drafts.text(ticket, writing) ?? kept ?? "";
  }

  #weigh(text: string) {
    this.blank = text === "";
    this.empty = text.trim() === "";
  }

  #load() {
    if (!this.ticket) return;
    const text = this.#text(this.ticket, this.writing);
    this.#weigh(text);
    this.#editor?.open(text, this.#setting);
    if (this.writing === "note") check.leave();
    else if (this.#editor) check.opened(this.ticket, this.#editor.text);
  }
}

export const composer = new Composer();
