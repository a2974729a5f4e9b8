// The inbox: pages of rows around what is on screen, the filters, and which row is selected.

import { gathered } from "$lib/changes";
import { type Inbox, type InboxQuery, type InboxRow, type Problem, problemOf, shell } from "$lib/shell";
import { pages, type Span } from "./window";

const PAGE = 100;

export type Filters = Pick<InboxQuery, "desk" | "market" | "status">;
export const ALL: Filters = { desk: null, market: null, status: null };

export class InboxState {
  filters = $state.raw<Filters>(ALL);
  total = $state(0);
  markets = $state.raw<Inbox["markets"]>([]);
  selected = $state(0);
  asked = $state(false);
  /** Whether the first rows are on screen; what is not needed for that waits until then. */
  painted = $state(false);
  problem = $state.raw<Problem | null>(null);
  #pages = $state.raw<ReadonlyMap<number, InboxRow[]>>(new Map());
  #span: Span = { first: 0, end: 0 };
  #edition = 0;
  readonly changed = gathered(() => this.refresh());

  row(index: number): InboxRow | undefined {
    return this.#pages.get(Math.floor(index / PAGE))?.[index % PAGE];
  }

  get current(): InboxRow | undefined {
    return this.row(this.selected);
  }

  get filtered(): boolean {
    return Object.values(this.filters).some((value) => value !== null);
  }

  /** The first page, which came with the shell's first answer. */
  take(inbox: Inbox) {
    this.#keep(inbox);
    this.#pages = new Map([[0, inbox.rows]]);
    this.asked = true;
  }

  /** These rows are on screen: asks for the pages that are missing. */
  async show(span: Span) {
    this.#span = span;
    const missing = pages(span, PAGE).filter((page) => !this.#pages.has(page));
    await Promise.all(missing.map((page) => this.#ask(page, this.#edition)));
  }

  async filter(filters: Filters) {
    this.filters = filters;
    this.selected = 0;
    this.#span = { first: 0, end: PAGE };
    await this.refresh();
  }

  /** Asks again for what is on screen, and forgets the rest. */
  async refresh() {
    const edition = ++this.#edition;
    const wanted = pages(this.#span, PAGE);
    const asked = wanted.length > 0 ? wanted : [0];
    const answers = await Promise.all(asked.map((page) => this.#query(page)));
    if (edition !== this.#edition || answers.includes(null)) return;
    const selected = this.current?.ticket;
    this.#pages = new Map(
      answers.flatMap((inbox, i) => (inbox ? [[asked[i] ?? 0, inbox.rows] as const] : [])),
    );
    for (const inbox of answers) if (inbox) this.#keep(inbox);
    this.asked = true;
    this.#follow(selected);
  }

  select(index: number) {
    this.selected = Math.max(0, Math.min(index, this.total - 1));
  }

  /** The selected ticket may have moved: the selection goes with it while it is near. */
  #follow(ticket: string | undefined) {
    for (const [page, rows] of this.#pages) {
      const at = rows.findIndex((row) => row.ticket === ticket);
      if (at >= 0) return this.select(page * PAGE + at);
    }
    this.select(this.selected);
  }

  async #ask(page: number, edition: number) {
    const inbox = await this.#query(page);
    if (!inbox || edition !== this.#edition) return;
    this.#pages = new Map(this.#pages).set(page, inbox.rows);
    this.#keep(inbox);
  }

  async #query(page: number): Promise<Inbox | null> {
    try {
      const inbox = await shell.inbox({ ...this.filters, offset: page * PAGE, limit: PAGE });
      this.problem = null;
      return inbox;
    } catch (thrown) {
      this.problem = problemOf(thrown);
      return null;
    }
  }

  #keep(inbox: Inbox) {
    this.total = inbox.total;
    this.markets = inbox.markets;
  }
}

export const inbox = new InboxState();
