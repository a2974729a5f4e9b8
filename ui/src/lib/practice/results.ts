// What results need to be drawn: weeks as dates, weeks in which nothing was practised, the most and the least.

import { later } from "$lib/markets/coverage";
import type { ResultRow, ResultsBy } from "$lib/shell";

export const DIVISIONS: ResultsBy[] = ["person", "skill", "market", "criterion", "scenario", "week"];

/** Longer times are drawn without their empty weeks. */
const MOST_WEEKS = 106;

/** The Monday (`YYYY-MM-DD`) of a week (`2026-W10`, ISO 8601). */
export function mondayOf(week: string): string | null {
  const [, year, number] = /^(\d{4})-W(\d{2})$/.exec(week) ?? [];
  if (!year || !number) return null;
  // 4 January is always in the first week.
  const fourth = `${year}-01-04`;
  const weekday = (new Date(`${fourth}T00:00:00Z`).getUTCDay() + 6) % 7;
  return later(fourth, (Number(number) - 1) * 7 - weekday);
}

/** A week of the drawing; nothing was practised in it where it has no row. */
export interface Week {
  monday: string;
  row: ResultRow | null;
}

/** The weeks from the first to the last, those without results as well, so that the distances are true. */
export function weeks(rows: readonly ResultRow[]): Week[] {
  const known = rows
    .flatMap((row) => {
      const monday = mondayOf(row.key);
      return monday ? [{ monday, row }] : [];
    })
    .sort((one, other) => (one.monday < other.monday ? -1 : 1));
  const byMonday = new Map(known.map(({ monday, row }) => [monday, row]));
  const last = known.at(-1)?.monday ?? "";
  const all: Week[] = [];
  for (let monday = known[0]?.monday; monday && monday <= last; monday = later(monday, 7)) {
    if (all.length === MOST_WEEKS) return known;
    all.push({ monday, row: byMonday.get(monday) ?? null });
  }
  return all;
}

/** A row that has something to draw. */
export interface Scored extends ResultRow {
  percent: number;
}

/** The rows in which something was to be earned. */
export function scored(rows: readonly ResultRow[]): Scored[] {
  return rows.filter((row): row is Scored => row.percent !== null);
}

/** Of rows with something to draw, that with the most percent and that with the least. */
export function ends(rows: readonly Scored[]): { most: Scored; least: Scored } | null {
  const [most, least] = [1, -1].map((way) => rows.toSorted((a, b) => way * (b.percent - a.percent))[0]);
  return most && least ? { most, least } : null;
}

/** Where something `wide` begins that is `along` a line of length `of`, from its left. */
export function fromLeft(along: number, wide: number, of: number, rtl: boolean): number {
  return rtl ? of - along - wide : along;
}

/** A date's day and month. */
export function dayAndMonth(date: string, locale: string): string {
  const style = { day: "numeric", month: "short", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(locale, style).format(new Date(`${date}T00:00:00Z`));
}

/** A date's year. */
export function yearOf(date: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { year: "numeric", timeZone: "UTC" }).format(
    new Date(`${date}T00:00:00Z`),
  );
}
