// The open ticket and its brief. Both are asked for at once; the ticket under the cursor is asked for ahead.

import { gathered } from "$lib/changes";
import { composer } from "$lib/compose/composer.svelte";
import { type BriefView, type Problem, problemOf, shell, type TicketId, type TicketView } from "$lib/shell";

interface Asked {
  view: Promise<TicketView>;
  brief: Promise<BriefView>;
}

const AHEAD = 6;

class OpenTicket {
  id = $state<TicketId | null>(null);
  view = $state.raw<TicketView | null>(null);
  brief = $state.raw<BriefView | null>(null);
  problem = $state.raw<Problem | null>(null);
  /** Whether the ticket is on screen; what lies below the fold waits until then. */
  painted = $state(false);
  #ahead = new Map<TicketId, Asked>();
  readonly changed = gathered(() => this.refresh());

  /** Asks for a ticket that may be opened next. */
  expect(ticket: TicketId) {
    if (ticket === this.id || this.#ahead.has(ticket)) return;
    const asked = this.#ask(ticket);
    this.#ahead.set(ticket, asked);
    asked.view.catch(() => this.#ahead.delete(ticket));
    asked.brief.catch(() => this.#ahead.delete(ticket));
    const [oldest] = this.#ahead.keys();
    if (this.#ahead.size > AHEAD && oldest) this.#ahead.delete(oldest);
  }

  /** What was asked for ahead may not be so any more. */
  forget() {
    this.#ahead.clear();
  }

  async open(ticket: TicketId) {
    if (ticket === this.id) return;
    this.id = ticket;
    this.problem = null;
    this.painted = false;
    const asked = this.#ahead.get(ticket) ?? this.#ask(ticket);
    this.#ahead.delete(ticket);
    await this.#take(ticket, asked);
  }

  close() {
    this.id = null;
    this.view = null;
    this.brief = null;
    this.problem = null;
    composer.leave();
  }

  /** Asks again for what is open. */
  async refresh() {
    this.forget();
    if (this.id) await this.#take(this.id, this.#ask(this.id));
  }

  /** The time moves on at the customer's place, too. */
  async refreshBrief() {
    const ticket = this.id;
    if (!ticket) return;
    const brief = await shell.brief(ticket).catch(() => null);
    if (brief && ticket === this.id) this.brief = brief;
  }

  #ask(ticket: TicketId): Asked {
    return { view: shell.ticket(ticket), brief: shell.brief(ticket) };
  }

  async #take(ticket: TicketId, asked: Asked) {
    try {
      const [view, brief] = await Promise.all([asked.view, asked.brief]);
      if (ticket !== this.id) return;
      this.view = view;
      this.brief = brief;
      this.problem = null;
      composer.open(view);
    } catch (thrown) {
      if (ticket !== this.id) return;
      const problem = problemOf(thrown);
      // Of a customer who was erased nothing stays on the screen.
      if (problem.code === "store-missing-row") this.close();
      this.problem = problem;
    }
  }
}

export const ticket = new OpenTicket();
