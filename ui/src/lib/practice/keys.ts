// What keys mean in practice. Those that belong to an input method or to a field are never taken.

import { type Key, type Place, plain } from "$lib/keys/keys";

/** The place in a numbered list that a digit stands for, from 0. */
export function numbered(key: Key, place: Place, count: number): number | null {
  const digit = place === "field" ? null : /^[1-9]$/.exec(plain(key) ?? "");
  const at = digit ? Number(digit[0]) - 1 : -1;
  return at >= 0 && at < count ? at : null;
}

/** Whether a key goes on: Enter or the space bar, unless a field or a control has the focus. */
export function goesOn(key: Key, place: Place): boolean {
  const pressed = plain(key);
  return (pressed === "Enter" || pressed === " ") && (place === "list" || place === "ticket");
}

/** Where an arrow leads in a list of so many, from a place in it; `null` for other keys. */
export function stepped(key: Key, at: number, count: number): number | null {
  const pressed = plain(key);
  if (count === 0) return null;
  if (pressed === "ArrowDown") return Math.min(at + 1, count - 1);
  if (pressed === "ArrowUp") return Math.max(at - 1, 0);
  if (pressed === "Home") return 0;
  if (pressed === "End") return count - 1;
  return null;
}
