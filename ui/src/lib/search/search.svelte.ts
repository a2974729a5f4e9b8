// What is looked for and what was found. A newer query supersedes an older one; a slow answer to that is thrown away.

import { type Problem, problemOf, type SearchText, type SearchView, shell } from "$lib/shell";

const AT_ONCE = 30;
/** Between two keys of somebody who types. */
const PAUSE = 60;

/** A piece of a text, and whether it was found. */
export interface Piece {
  text: string;
  found: boolean;
}

/** A text cut where its marks begin and end; these count Unicode scalars. */
export function pieces({ text, marks, before, after }: SearchText): Piece[] {
  const scalars = [...text];
  const cut: Piece[] = before ? [{ text: "…", found: false }] : [];
  let at = 0;
  const take = (to: number, found: boolean) => {
    if (to > at) cut.push({ text: scalars.slice(at, to).join(""), found });
    at = to;
  };
  for (const [start, end] of marks) {
    take(start, false);
    take(end, true);
  }
  take(scalars.length, false);
  if (after) cut.push({ text: "…", found: false });
  return cut;
}

class Search {
  query = $state("");
  ranked = $state(false);
  view = $state.raw<SearchView | null>(null);
  problem = $state.raw<Problem | null>(null);
  busy = $state(false);
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** What was typed so far. */
  type(query: string) {
    this.query = query;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.ask(true), PAUSE);
  }

  rank(ranked: boolean) {
    this.ranked = ranked;
    void this.ask(false);
  }

  /** Asks for the first hits; `typing` if the last word may go on. */
  async ask(typing: boolean) {
    clearTimeout(this.#timer);
    await this.#find(typing, null);
  }

  /** Asks for what is older than the hits that are shown. */
  async more() {
    const { view } = this;
    if (view?.more) await this.#find(false, view.more);
  }

  async #find(typing: boolean, more: string | null) {
    const asked = ++this.#asked;
    if (this.query.trim() === "") {
      this.view = null;
      this.problem = null;
      this.busy = false;
      return;
    }
    this.busy = true;
    try {
      const { query, ranked } = this;
      const found = await shell.search({ query, typing, ranked, limit: AT_ONCE, more });
      if (asked !== this.#asked) return;
      this.view = more && this.view ? { ...found, ...this.#together(this.view, found) } : found;
      this.problem = null;
    } catch (thrown) {
      if (asked !== this.#asked) return;
      this.problem = problemOf(thrown);
    }
    this.busy = false;
  }

  #together(before: SearchView, found: SearchView) {
    return { customers: before.customers, hits: [...before.hits, ...found.hits] };
  }
}

export const search = new Search();
