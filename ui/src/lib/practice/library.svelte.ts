// The scenarios that there are, which of them are shown, and which one is looked at.

import { type PracticeView, type Problem, problemOf, shell } from "$lib/shell";
import { words } from "$lib/words/index.svelte";
import { ALL, fitting, languagesOf, marketsOf, type Wanted } from "./filter";

export class Library {
  view = $state.raw<PracticeView | null>(null);
  problem = $state.raw<Problem | null>(null);
  wanted = $state.raw<Wanted>(ALL);
  /** Which language was chosen to practise in; the agent's own unless she chooses. */
  #language = $state<string | null>(null);
  #chosen = $state<string | null>(null);
  #asked = 0;
  readonly language = $derived(this.#language ?? words.language);
  readonly found = $derived(fitting(this.view?.scenarios ?? [], this.wanted));
  readonly markets = $derived(marketsOf(this.view?.scenarios ?? [], words.locale));
  readonly languages = $derived(languagesOf(this.view?.scenarios ?? [], words.locale));
  readonly filtered = $derived(Object.values(this.wanted).some(Boolean));
  /** The scenario that is looked at: the first one, until another is chosen. */
  readonly current = $derived(this.found.find(({ id }) => id === this.#chosen) ?? this.found[0] ?? null);
  readonly at = $derived(this.current ? this.found.indexOf(this.current) : -1);

  /** Asks for all scenarios as of now. An answer that comes after a later question is left. */
  async load() {
    this.#asked += 1;
    const asked = this.#asked;
    try {
      const view = await shell.practice(this.language);
      if (asked !== this.#asked) return;
      this.view = view;
      this.problem = null;
    } catch (thrown) {
      if (asked === this.#asked) this.problem = problemOf(thrown);
    }
  }

  practiseIn(language: string) {
    this.#language = language;
    return this.load();
  }

  filter(part: Partial<Wanted>) {
    this.wanted = { ...this.wanted, ...part };
  }

  choose(id: string | null) {
    this.#chosen = id;
  }

  /** Looks at the scenario at a place, or at the nearest one that there is. */
  select(at: number) {
    const last = this.found.length - 1;
    this.#chosen = this.found[Math.min(Math.max(at, 0), last)]?.id ?? null;
  }
}

export const library = new Library();
