// Drafts: what is typed reaches the store within 300 ms of its first unsaved key, in the order it was typed.

import { type Problem, problemOf, shell, type TicketId, type Writing } from "$lib/shell";

/** The longest that typed text may wait before it is on its way to the store. */
export const WAIT = 300;

export type DraftState = "none" | "typing" | "saved" | "failed";

interface Pending {
  ticket: TicketId;
  writing: Writing;
  text: string;
}

const key = (ticket: TicketId, writing: Writing) => `${ticket} ${writing}`;

export class Drafts {
  problem = $state.raw<Problem | null>(null);
  #states = $state<Record<string, DraftState>>({});
  #texts = new Map<string, string>();
  #pending = new Map<string, Pending>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #queue: Promise<void> = Promise.resolve();

  /** What was typed here since the start; it is newer than what a ticket's view says. */
  text(ticket: TicketId, writing: Writing): string | undefined {
    return this.#texts.get(key(ticket, writing));
  }

  state(ticket: TicketId, writing: Writing): DraftState {
    return this.#states[key(ticket, writing)] ?? "none";
  }

  /** Nothing is written there; the store may know of something newer. */
  forgetEmpty(ticket: TicketId, writing: Writing) {
    const id = key(ticket, writing);
    if (this.#texts.get(id) === "" && !this.#pending.has(id)) this.#texts.delete(id);
  }

  typed(ticket: TicketId, writing: Writing, text: string) {
    const id = key(ticket, writing);
    this.#texts.set(id, text);
    this.#pending.set(id, { ticket, writing, text });
    this.#states[id] = "typing";
    this.#timer ??= setTimeout(() => void this.flush(), WAIT);
  }

  /** Keeps another text in the place of what was typed. Throws what the shell refused; then all is as it was. */
  async replace(ticket: TicketId, writing: Writing, text: string): Promise<void> {
    await this.flush();
    await shell.saveDraft(ticket, writing, text);
    const id = key(ticket, writing);
    this.#pending.delete(id);
    this.#texts.set(id, text);
    this.#states[id] = "saved";
  }

  /** Everything typed by now is in the store when this returns, or `problem` says why not. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const pending = [...this.#pending.values()];
    this.#pending.clear();
    for (const draft of pending) this.#then(() => this.#save(draft));
    return this.#queue;
  }

  /** Sends a text; its draft is gone then. Throws what the shell refused; the draft stays as it was. */
  async send(ticket: TicketId, writing: Writing, text: string): Promise<void> {
    await this.flush();
    await shell.send(ticket, writing, text);
    const id = key(ticket, writing);
    this.#pending.delete(id);
    this.#texts.set(id, "");
    this.#states[id] = "none";
  }

  #then(step: () => Promise<void>) {
    this.#queue = this.#queue.then(step);
  }

  async #save({ ticket, writing, text }: Pending) {
    const id = key(ticket, writing);
    try {
      await shell.saveDraft(ticket, writing, text);
      this.problem = null;
      if (!this.#pending.has(id)) this.#states[id] = text === "" ? "none" : "saved";
    } catch (thrown) {
      this.problem = problemOf(thrown);
      this.#states[id] = "failed";
    }
  }
}

export const drafts = new Drafts();
