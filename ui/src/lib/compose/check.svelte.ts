// The check of the reply that is being written. It is asked for when typing rests, one text at a time, and shown only
// while it is about the very text in the editor. It never stands in the way of typing.

import { type CheckView, type Problem, problemOf, shell } from "$lib/shell";
import { beside, type Found, located, type Move, meant, moved, type Stretch } from "./findings";
import type { Edit } from "./phrases";

/** How long typing must rest before it is checked. */
export const PAUSE = 150;
/** How long sending waits for a check that is under way. */
export const PATIENCE = 300;

/** What the reply is written on: the editor. */
export interface Page {
  readonly text: string;
  mark(findings: readonly Found[]): void;
  select(stretch: Stretch): void;
  edit(edit: Edit): void;
}

/** How a text came to be what it is. */
export interface Change {
  move: Move;
  /** An input method is at it. */
  composing: boolean;
  /** It came as a whole (a phrase, something undone), not key by key. */
  whole: boolean;
}

/** Who looks at what is written. `about` is the ticket, or whatever else is answered. */
export interface Examiner {
  check(about: string, text: string): Promise<CheckView>;
  /** What the agent may decide to see no more, and see again; not everywhere. */
  decide?: {
    ignore(about: string, rule: string, words: string): Promise<unknown>;
    forget(about: string): Promise<unknown>;
  };
}

const TICKETS: Examiner = {
  check: (ticket, text) => shell.checkReply(ticket, text),
  decide: {
    ignore: (ticket, rule, words) => shell.ignoreFinding(ticket, rule, words),
    forget: (ticket) => shell.forgetIgnored(ticket),
  },
};

interface Reply {
  about: string;
  text: string;
}

export class Check {
  /** Whether findings can be ignored. */
  readonly deciding: boolean;
  /** The last answer, if it is about this reply. */
  view = $state.raw<CheckView | null>(null);
  /** Why there is no answer. */
  problem = $state.raw<Problem | null>(null);
  /** What was found, where it is now. */
  findings = $state.raw<readonly Found[]>([]);
  #selected = $state.raw<Stretch>({ from: 0, to: 0 });
  #on = $state<number | null>(null);
  #asked = $state(false);
  /** The finding that the agent has gone to. */
  readonly on = $derived(this.findings.find(({ id }) => id === this.#on) ?? null);
  /** The finding that is shown: the one she has gone to, else the one at the cursor. */
  readonly current = $derived(this.on ?? meant(this.findings, this.#selected));
  /** What should not be sent so. */
  readonly errors = $derived(this.findings.filter(({ severity }) => severity === "error"));
  /** Whether she is asked if it shall be sent all the same. */
  readonly asking = $derived(this.#asked && this.errors.length > 0);

  readonly #examiner: Examiner;
  #page: Page | null = null;
  #reply: Reply | null = null;
  #answered: Reply | null = null;
  #composing = false;
  #busy = false;
  #due = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: (() => void)[] = [];

  constructor(examiner = TICKETS) {
    this.#examiner = examiner;
    this.deciding = examiner.decide !== undefined;
  }

  attach(page: Page) {
    this.#page = page;
  }

  /** Another reply is in the editor, which shows no findings yet. */
  opened(about: string, text: string) {
    this.leave();
    this.#reply = { about, text };
    this.#selected = { from: text.length, to: text.length };
    this.#ask();
  }

  /** No reply is written. */
  leave() {
    clearTimeout(this.#timer);
    this.#reply = null;
    this.#composing = false;
    this.#asked = false;
    this.#show(null, []);
  }

  typed(about: string, text: string, { move, composing, whole }: Change) {
    this.#reply = { about, text };
    this.#asked = false;
    this.#composing = composing;
    if (this.findings.length > 0) this.findings = moved(this.findings, move);
    clearTimeout(this.#timer);
    if (whole || text === "") this.#ask();
    else if (!composing) this.#rest();
  }

  /** The input method has finished. */
  composed() {
    this.#composing = false;
    if (this.#reply) this.#reply = { ...this.#reply };
    this.#rest();
  }

  /** The cursor is elsewhere. */
  selected(stretch: Stretch) {
    this.#selected = stretch;
    const { on } = this;
    if (on?.from !== stretch.from || on.to !== stretch.to) this.#on = null;
  }

  /** The same text is checked anew: something else has changed. */
  again() {
    if (!this.#reply) return;
    this.#reply = { ...this.#reply };
    this.#ask();
  }

  /** Goes to the next finding, or the one before. */
  step(way: -1 | 1) {
    this.#go(beside(this.findings, this.#selected, this.on, way));
  }

  /** Puts one of the fixes of a finding in its place, the shown one's best unless another is meant. */
  fix(id = this.current?.id, choice = 0) {
    const found = this.#found(id);
    const insert = found?.fixes[choice];
    if (!found || insert === undefined || !this.#page) return;
    const { from, to } = found;
    // What was found is no more what stands there.
    if (this.#page.text.slice(from, to) !== found.words) return this.again();
    this.#page.edit({ from, to, insert, cursor: from + insert.length });
  }

  /** Does not show a finding again here, the shown one unless another is meant. */
  async ignore(id = this.current?.id) {
    const found = this.#found(id);
    if (found) await this.#decide((decide, about) => decide.ignore(about, found.rule, found.words));
  }

  /** Shows what was ignored here again. */
  async forget() {
    await this.#decide((decide, about) => decide.forget(about));
  }

  /** Whether a reply may go; if not, the agent is asked, and it may the next time. */
  async passes(about: string): Promise<boolean> {
    if (this.asking) return true;
    await this.#settled();
    const known = this.#reply?.about === about && this.#answered === this.#reply;
    if (!known || this.errors.length === 0) return true;
    this.#asked = true;
    return false;
  }

  /** She wants to see first what should not be sent so. */
  look() {
    this.#asked = false;
    this.#go(this.errors[0] ?? null);
  }

  #found(id: number | undefined): Found | null {
    return this.findings.find((found) => found.id === id) ?? null;
  }

  #go(found: Found | null) {
    if (!found) return;
    this.#on = found.id;
    this.#page?.select(found);
  }

  async #decide(step: (decide: NonNullable<Examiner["decide"]>, about: string) => Promise<unknown>) {
    const reply = this.#reply;
    const { decide } = this.#examiner;
    if (!reply || !decide) return;
    try {
      await step(decide, reply.about);
      if (this.#reply?.about === reply.about) this.again();
    } catch (thrown) {
      if (this.#reply?.about === reply.about) this.problem = problemOf(thrown);
    }
  }

  /** Resolves when the text in the editor is checked, or after a little while. */
  async #settled() {
    if (!this.#reply || this.#answered === this.#reply) return;
    this.#ask();
    await new Promise<void>((resolve) => {
      const limit = setTimeout(resolve, PATIENCE);
      this.#waiting.push(() => {
        clearTimeout(limit);
        resolve();
      });
    });
  }

  #rest() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(), PAUSE);
  }

  #ask() {
    clearTimeout(this.#timer);
    const reply = this.#reply;
    if (!reply || this.#composing) return;
    if (reply.text.trim() === "") return this.#take(reply, null);
    if (this.#busy) this.#due = true;
    else void this.#request(reply);
  }

  async #request(reply: Reply) {
    this.#busy = true;
    this.#due = false;
    try {
      this.#take(reply, await this.#examiner.check(reply.about, reply.text));
    } catch (thrown) {
      this.#take(reply, null, problemOf(thrown));
    }
    this.#busy = false;
    if (this.#due) this.#ask();
  }

  /** An answer about an older text, or about something else, is dropped. */
  #take(reply: Reply, view: CheckView | null, problem: Problem | null = null) {
    if (reply !== this.#reply) return;
    this.#answered = reply;
    const marked = this.findings.length > 0;
    this.#show(view, view ? located(reply.text, view.findings) : [], problem);
    if (marked || this.findings.length > 0) this.#page?.mark(this.findings);
    for (const wake of this.#waiting.splice(0)) wake();
  }

  #show(view: CheckView | null, findings: readonly Found[], problem: Problem | null = null) {
    this.view = view;
    this.problem = problem;
    this.findings = findings;
    this.#on = null;
  }
}

export const check = new Check();
