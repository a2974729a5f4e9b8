// The list of markets, and the one or two pages that are open.

import { print } from "$lib/print";
import { type MarketEntry, type MarketPage, type Problem, problemOf, shell } from "$lib/shell";
import { search } from "./search";

/** One side: a market, perhaps a part of it, and its page when it has come. */
class Side {
  code = $state<string | null>(null);
  part = $state<string | null>(null);
  page = $state.raw<MarketPage | null>(null);
  problem = $state.raw<Problem | null>(null);

  show(code: string | null) {
    this.code = code;
    this.part = null;
    return this.load();
  }

  choosePart(part: string | null) {
    this.part = part;
    return this.load();
  }

  /** Asks for the page as of now. An answer that comes after another choice is left. */
  async load() {
    const { code, part } = this;
    if (code === null) {
      this.page = null;
      return;
    }
    try {
      const page = await shell.marketPage(code, part);
      if (code !== this.code || part !== this.part) return;
      this.page = page;
      this.problem = null;
    } catch (thrown) {
      this.problem = problemOf(thrown);
    }
  }
}

class Pages {
  all = $state.raw<MarketEntry[]>([]);
  asked = $state("");
  problem = $state.raw<Problem | null>(null);
  readonly found = $derived(search(this.all, this.asked));
  readonly first = new Side();
  readonly beside = new Side();

  /** Comes to the list; a market that is on the agent's mind is shown at once. */
  async open(code: string | null) {
    try {
      this.all = await shell.markets();
      this.problem = null;
    } catch (thrown) {
      this.problem = problemOf(thrown);
    }
    if (code && this.first.code === null) await this.first.show(code);
  }

  async print(element: Element) {
    try {
      await print(element);
      this.problem = null;
    } catch (thrown) {
      this.problem = problemOf(thrown);
    }
  }

  /** Times and dates go on, and the language may have changed. */
  refresh() {
    void this.first.load();
    void this.beside.load();
  }
}

export const pages = new Pages();
