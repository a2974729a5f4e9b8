// How long what was sent stays here yet, so that it can be taken back.

import { createSubscriber } from "svelte/reactivity";
import type { Moment } from "$lib/shell";

const TICK = 250;

/** One clock for all that is held; it runs only while a time that is left is on screen. */
const counted = createSubscriber((update) => {
  const timer = setInterval(update, TICK);
  return () => clearInterval(timer);
});

/** Whole seconds until then, the last one begun counted; 0 when it is past. Counted down where it is shown. */
export function secondsLeft(until: Moment | null): number {
  const left = until === null ? 0 : Date.parse(until) - Date.now();
  if (left <= 0) return 0;
  counted();
  return Math.ceil(left / 1000);
}
