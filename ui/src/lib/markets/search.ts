// Finds markets by name, code, language or currency, in any script.

import type { MarketEntry } from "$lib/shell";

/** Without case and marks, so that “osterreich” finds Österreich. */
export function folded(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase("en").trim();
}

/** How well a market fits: the smaller the better; `null` if it does not. */
function rank({ market, also }: MarketEntry, words: string): number | null {
  const name = folded(market.name);
  if (market.code.toLowerCase() === words || name === words) return 0;
  if (name.startsWith(words)) return 1;
  const others = also.map(folded);
  if (others.some((other) => other.startsWith(words))) return 2;
  return name.includes(words) || others.some((other) => other.includes(words)) ? 3 : null;
}

/** The markets that fit, best first; all of them, in their order, when nothing is asked for. */
export function search(all: readonly MarketEntry[], asked: string): MarketEntry[] {
  const words = folded(asked);
  if (!words) return [...all];
  return all
    .map((entry) => [rank(entry, words), entry] as const)
    .filter((found): found is readonly [number, MarketEntry] => found[0] !== null)
    .sort(([one], [other]) => one - other)
    .map(([, entry]) => entry);
}
