// What the heat map of coverage needs to reckon: parts of a cell, steps through weeks and cells, times in words.

import type { CoverageHour, CoverageView, GapView, ShiftForm } from "$lib/shell";

export const HOURS_OF_DAY = 24;
/** 1 is Monday. */
export const DAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** Of an hour the minutes of office hours: own language, another language, nobody. */
export type Minutes = readonly [own: number, other: number, none: number];
export const PARTS = ["own", "other", "none"] as const;
export type Part = (typeof PARTS)[number];

/** How much of an hour each part fills, in percent; the rest is closed. */
export function fills(minutes: Minutes): { part: Part; percent: number }[] {
  return PARTS.map((part, at) => ({ part, percent: ((minutes[at] ?? 0) / 60) * 100 })).filter(
    ({ percent }) => percent > 0,
  );
}

export function isClosed([own, other, none]: Minutes): boolean {
  return own + other + none === 0;
}

/** The hours that are shown: of a day (1 to 7, by UTC), or of the whole week. */
export function shown(view: CoverageView, day: number | null): { hour: CoverageHour; at: number }[] {
  const all = view.hours.map((hour, at) => ({ hour, at }));
  return day === null ? all : all.slice((day - 1) * HOURS_OF_DAY, day * HOURS_OF_DAY);
}

/** The date (`YYYY-MM-DD`) so many days later. */
export function later(date: string, days: number): string {
  const moment = new Date(`${date}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}

/** Where a key leads from a cell of the heat map, or nothing if it leads nowhere. */
export function step(
  key: string,
  [row, column]: readonly [number, number],
  [rows, columns]: readonly [number, number],
  rtl: boolean,
): [number, number] | null {
  const onward = rtl ? "ArrowLeft" : "ArrowRight";
  const back = rtl ? "ArrowRight" : "ArrowLeft";
  const inside = (value: number, count: number) => Math.min(Math.max(value, 0), count - 1);
  switch (key) {
    case onward:
      return [row, inside(column + 1, columns)];
    case back:
      return [row, inside(column - 1, columns)];
    case "ArrowDown":
      return [inside(row + 1, rows), column];
    case "ArrowUp":
      return [inside(row - 1, rows), column];
    case "Home":
      return [row, 0];
    case "End":
      return [row, columns - 1];
    default:
      return null;
  }
}

/** A name or a code of a list, as it is typed. */
export function chosen(typed: string, options: readonly { id: string; name: string }[]): string | null {
  const wanted = typed.trim().toLocaleLowerCase();
  const found =
    options.find(({ name }) => name.toLocaleLowerCase() === wanted) ??
    options.find(({ id }) => id.toLocaleLowerCase() === wanted);
  return found?.id ?? null;
}

export function emptyShift(zone: string, language: string): ShiftForm {
  return { name: "", zone, days: [1, 2, 3, 4, 5], from: "09:00", to: "17:00", languages: [language] };
}

/** A gap from its beginning to its end on a clock: the agent's zone, or “UTC” for times that are local already. */
export function span(start: string, end: string, zone: string, locale: string): string {
  const options = { weekday: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: zone });
  return format.formatRange(new Date(start), new Date(end));
}

/** A gap by each of the market's clocks, told once where several show the same. */
export function localSpans(gap: GapView, locale: string): { text: string; zones: string[] }[] {
  const byText = new Map<string, string[]>();
  for (const { zone, start, end } of gap.local) {
    const text = span(`${start}Z`, `${end}Z`, "UTC", locale);
    byText.set(text, [...(byText.get(text) ?? []), zone]);
  }
  return [...byText].map(([text, zones]) => ({ text, zones }));
}

/** Minutes as hours. */
export function inHours(minutes: number, locale: string): string {
  const style = { style: "unit", unit: "hour", unitDisplay: "short", maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(locale, style).format(minutes / 60);
}
