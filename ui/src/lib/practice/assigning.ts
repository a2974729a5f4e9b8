// What an assignment is made of, as a trainer types it.

import { later } from "$lib/markets/coverage";
import { folded } from "$lib/markets/search";
import type { ScenarioCard } from "$lib/shell";

/** How far away the last day is, unless another one is chosen. */
const DAYS = 14;

/** Names by commas or one a line, each once; commas of any script. */
export function names(typed: string): string[] {
  const all = typed.split(/[\n\r,;،؛、，；]/u).map((name) => name.trim().replace(/\s+/g, " "));
  return [...new Set(all.filter(Boolean))];
}

/** The day (`YYYY-MM-DD`) of a moment by the agent's own clock. */
export function dayOf(moment: Date): string {
  return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** A form with nothing in it yet. */
export function blank(today: string) {
  return { title: "", until: later(today, DAYS), note: "", people: "", groups: "" };
}

/** The scenarios whose title, market or name in files has every word. */
export function matching(cards: readonly ScenarioCard[], typed: string): ScenarioCard[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  return cards.filter(({ id, title, market }) => {
    const all = folded([id, title, market.name, market.code].join("\n"));
    return words.every((word) => all.includes(word));
  });
}
