// Which scenarios are shown, and what can be chosen between.

import { folded } from "$lib/markets/search";
import type { LanguageName, MarketName, ScenarioCard } from "$lib/shell";

/** What a scenario must have; what is `null` or empty lets all pass. */
export interface Wanted {
  skill: string | null;
  market: string | null;
  level: number | null;
  text: string;
}

export const ALL: Wanted = { skill: null, market: null, level: null, text: "" };

export const LEVELS = [1, 2, 3];

/** The scenarios that fit, in their order. */
export function fitting(
  cards: readonly ScenarioCard[],
  { skill, market, level, text }: Wanted,
): ScenarioCard[] {
  const words = folded(text).split(/\s+/).filter(Boolean);
  return cards.filter(
    (card) =>
      (skill === null || card.skills.some(({ id }) => id === skill)) &&
      (market === null || card.market.code === market) &&
      (level === null || card.level === level) &&
      has(card, words),
  );
}

function has(card: ScenarioCard, words: string[]): boolean {
  if (words.length === 0) return true;
  const { id, title, about, market, channel, skills, languages } = card;
  const names = [...skills.map((skill) => skill.title), ...languages.map(({ name }) => name)];
  const all = folded([id, title, about, market.name, market.code, channel, ...names].join("\n"));
  return words.every((word) => all.includes(word));
}

/** The markets that have scenarios, by name. */
export function marketsOf(cards: readonly ScenarioCard[], locale: string): MarketName[] {
  const markets = new Map(cards.map(({ market }) => [market.code, market]));
  return byName([...markets.values()], locale);
}

/** The languages that scenarios are told in, by name. */
export function languagesOf(cards: readonly ScenarioCard[], locale: string): LanguageName[] {
  const languages = new Map(cards.flatMap((card) => card.languages.map((one) => [one.tag, one])));
  return byName([...languages.values()], locale);
}

function byName<T extends { name: string }>(all: T[], locale: string): T[] {
  return all.toSorted((a, b) => a.name.localeCompare(b.name, locale));
}

/** Whether a scenario is told in another language than the wanted one. */
export function fallsBack({ language }: ScenarioCard, wanted: string): boolean {
  const primary = (tag: string) => tag.split("-")[0];
  return primary(language.tag) !== primary(wanted);
}
