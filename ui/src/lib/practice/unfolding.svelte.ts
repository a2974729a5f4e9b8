// A conversation unfolds line by line: before what the customer says, she types for a while.

import type { PracticeLine } from "$lib/shell";

/** The longest that one waits for a line, in seconds, and how long where nothing is said of it. */
export const LONGEST = 4;
export const USUAL = 1;

/** How long she types before a line, in milliseconds; what others say is there at once. */
export function typingTime({ by, pause }: PracticeLine): number {
  return by === "customer" ? Math.min(pause || USUAL, LONGEST) * 1000 : 0;
}

export class Unfolding {
  #all = $state.raw<readonly PracticeLine[]>([]);
  #count = $state(0);
  /** What is to be seen by now. */
  readonly lines = $derived(this.#all.slice(0, this.#count));
  /** Whether everything is. */
  readonly done = $derived(this.#count >= this.#all.length);
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Shows a conversation; the first `seen` lines at once, the others in their time unless there are no pauses. */
  show(lines: readonly PracticeLine[], seen: number, pauses: boolean) {
    clearTimeout(this.#timer);
    this.#all = lines;
    this.#count = pauses ? Math.min(seen, lines.length) : lines.length;
    this.#goOn();
  }

  /** Everything at once. */
  skip() {
    clearTimeout(this.#timer);
    this.#count = this.#all.length;
  }

  #goOn() {
    for (let next = this.#all[this.#count]; next; next = this.#all[this.#count]) {
      const time = typingTime(next);
      if (time > 0) {
        this.#timer = setTimeout(() => {
          this.#count += 1;
          this.#goOn();
        }, time);
        return;
      }
      this.#count += 1;
    }
  }
}
