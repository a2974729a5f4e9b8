// The customer whose page is open, and the part of her timeline that has been read.

import { tick } from "svelte";
import { gathered } from "$lib/changes";
import { markPainted } from "$lib/marks";
import { panels } from "$lib/panels.svelte";
import {
  type CustomerId,
  type CustomerView,
  type LinkSuggestion,
  type Problem,
  problemOf,
  shell,
  type TimelineEntry,
  type TimelineKind,
  type TimelineQuery,
} from "$lib/shell";

const PAGE = 60;
/** Milliseconds that her page waits for what it shows before it opens without. */
const PATIENCE = 100;
const KEY = "parlance:customer-key";
const PAINTED = "parlance:customer-painted";

/** What of a timeline is shown; what is empty lets all pass. */
export interface Chosen {
  kinds: TimelineKind[];
  desk: string;
  channel: string;
  /** Not later than this day, `YYYY-MM-DD`. */
  day: string;
}

const ALL: Chosen = { kinds: [], desk: "", channel: "", day: "" };

class Customer {
  id = $state<CustomerId | null>(null);
  view = $state.raw<CustomerView | null>(null);
  suggestions = $state.raw<LinkSuggestion[]>([]);
  entries = $state.raw<TimelineEntry[]>([]);
  older = $state(false);
  newer = $state(false);
  chosen = $state.raw<Chosen>(ALL);
  problem = $state.raw<Problem | null>(null);
  busy = $state(false);
  /** Whether the page stands on the screen: what is slow to lay out and not looked at first comes then. */
  painted = $state(false);
  #asked = 0;
  /** Something changed; whoever reads further back is not thrown to the newest. */
  readonly changed = gathered(async () => {
    const { id } = this;
    if (id === null || panels.open !== "customer") return;
    await this.#describe(id);
    if (!this.newer && this.entries.length <= PAGE) await this.#read();
  });

  /** Opens her page at the newest, measured from the key to the paint. */
  show(id: CustomerId) {
    performance.mark(KEY);
    if (id !== this.id) {
      this.view = null;
      this.entries = [];
      this.suggestions = [];
      this.chosen = ALL;
    }
    this.id = id;
    this.painted = false;
    void this.#paint(id);
  }

  // A frame without entries would be drawn, and waited for, before the one with them.
  async #paint(id: CustomerId) {
    const { open } = panels;
    const read = this.refresh();
    await Promise.race([read, new Promise((late) => setTimeout(late, PATIENCE))]);
    // she has gone elsewhere meanwhile
    if (id !== this.id || panels.open !== open) return;
    panels.show("customer");
    await read;
    await tick();
    markPainted(PAINTED, () => {
      performance.measure("parlance:open-customer", KEY, PAINTED);
      this.painted = true;
    });
  }

  close() {
    this.id = null;
    panels.close();
  }

  /** Reads everything anew, the timeline from its beginning. */
  async refresh() {
    const { id } = this;
    if (id === null) return;
    await Promise.all([this.#describe(id), this.#read()]);
  }

  choose(chosen: Partial<Chosen>) {
    this.chosen = { ...this.chosen, ...chosen };
    void this.#read();
  }

  /** Reads what is older than what is shown. */
  async goOn() {
    const last = this.entries.at(-1);
    if (!this.busy && this.older && last) await this.#read({ before: last.cursor });
  }

  /** Reads what is newer than what is shown, after a jump. */
  async goBack() {
    const [first] = this.entries;
    if (!this.busy && this.newer && first) await this.#read({ after: first.cursor });
  }

  /** Does something to the person; `id` is the one to be shown then. */
  async act(step: () => Promise<unknown>, id: CustomerId | null = this.id): Promise<boolean> {
    try {
      await step();
      this.problem = null;
    } catch (thrown) {
      this.problem = problemOf(thrown);
    }
    this.id = id;
    await this.refresh();
    return this.problem === null;
  }

  async #describe(id: CustomerId) {
    try {
      const [view, suggestions] = await Promise.all([shell.customer(id), shell.suggestions(id)]);
      if (id !== this.id) return;
      this.view = view;
      this.suggestions = suggestions;
    } catch (thrown) {
      if (id === this.id) this.problem = problemOf(thrown);
    }
  }

  async #read(beside: { before?: string; after?: string } = {}) {
    const { id } = this;
    if (id === null) return;
    const asked = ++this.#asked;
    this.busy = true;
    try {
      const page = await shell.timeline(query(id, this.chosen, beside));
      if (asked !== this.#asked) return;
      if (beside.before) {
        this.entries = [...this.entries, ...page.entries];
        this.older = page.older;
      } else if (beside.after) {
        this.entries = [...page.entries, ...this.entries];
        this.newer = page.newer;
      } else {
        this.entries = page.entries;
        this.older = page.older;
        this.newer = page.newer;
      }
      this.problem = null;
    } catch (thrown) {
      if (asked === this.#asked) this.problem = problemOf(thrown);
    }
    if (asked === this.#asked) this.busy = false;
  }
}

function query(
  customer: CustomerId,
  { kinds, desk, channel, day }: Chosen,
  beside: { before?: string; after?: string },
): TimelineQuery {
  return {
    customer,
    before: beside.before ?? null,
    after: beside.after ?? null,
    from_date: day || null,
    kinds,
    desks: desk ? [desk] : [],
    channels: channel ? [channel] : [],
    limit: PAGE,
  };
}

export const customer = new Customer();
