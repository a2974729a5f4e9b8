// Ten minutes today: cards that are due, one after another.

import { type Problem, problemOf, type ReviewCard, type ReviewRating, shell } from "$lib/shell";
import { words } from "$lib/words/index.svelte";

/** From not known to known at once; their keys are 1 to 4. */
export const RATINGS = ["again", "hard", "good", "easy"] as const satisfies ReviewRating[];

export class Review {
  /** How many are due in all; `null` until it is known. */
  due = $state<number | null>(null);
  problem = $state.raw<Problem | null>(null);
  /** Whether the card's other side is seen. */
  turned = $state(false);
  busy = $state(false);
  /** How many were rated in this sitting. */
  rated = $state(0);
  #cards = $state.raw<readonly ReviewCard[]>([]);
  readonly card = $derived(this.#cards[0] ?? null);
  /** How many are left of this sitting. */
  readonly left = $derived(this.#cards.length);
  #asked = 0;
  #spoken = "";

  /** Asks for what is due; a card that is being looked at stays, unless the agent speaks another language by now. */
  async load() {
    if (this.card && this.#spoken === words.language) return;
    this.#spoken = words.language;
    this.#asked += 1;
    const asked = this.#asked;
    try {
      const { cards, due } = await shell.practiceReview();
      if (asked !== this.#asked) return;
      this.#cards = cards;
      this.due = due;
      this.rated = 0;
      this.turned = false;
      this.problem = null;
    } catch (thrown) {
      if (asked === this.#asked) this.problem = problemOf(thrown);
    }
  }

  turn() {
    if (this.card) this.turned = true;
  }

  /** Tells how well the card was known, and goes on to the next. One that is refused stays. */
  async rate(rating: ReviewRating) {
    const { card } = this;
    if (!card || !this.turned || this.busy) return;
    this.busy = true;
    try {
      await shell.rateCard(card.key, rating);
      this.#cards = this.#cards.filter(({ key }) => key !== card.key);
      this.due = Math.max(0, (this.due ?? 0) - 1);
      this.rated += 1;
      this.turned = false;
      this.problem = null;
    } catch (thrown) {
      this.problem = problemOf(thrown);
    } finally {
      this.busy = false;
    }
  }
}

export const review = new Review();
