// Times in the agent's language. The clock ticks twice a minute, so that ages and due times stay true on screen.

import { words } from "./index.svelte";

class Clock {
  now = $state(Date.now());
  constructor() {
    setInterval(() => this.tick(), 30_000);
  }
  tick() {
    this.now = Date.now();
  }
}

export const clock = new Clock();

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ["year", 31_557_600],
  ["month", 2_629_800],
  ["week", 604_800],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
];

const formats = new Map<string, Intl.RelativeTimeFormat | Intl.DateTimeFormat>();

function cached<F extends Intl.RelativeTimeFormat | Intl.DateTimeFormat>(key: string, make: () => F): F {
  const known = formats.get(key) as F | undefined;
  if (known) return known;
  const made = make();
  formats.set(key, made);
  return made;
}

/** How far a moment lies from now: “3 h ago”, “in 2 days”; within a minute, “now”. */
export function relative(moment: string, now: number, language: string): string {
  const seconds = (Date.parse(moment) - now) / 1000;
  const step = STEPS.find(([, size]) => Math.abs(seconds) >= size);
  const numeric = step ? "always" : "auto";
  const format = cached(
    `relative ${numeric} ${language}`,
    () => new Intl.RelativeTimeFormat(language, { numeric, style: "narrow" }),
  );
  if (!step) return format.format(0, "second");
  const [unit, size] = step;
  return format.format(Math.trunc(seconds / size), unit);
}

/** Makes the first format while nothing else is to be done: it takes as long as half of the first rows. */
export function warmUp() {
  relative(new Date(clock.now).toISOString(), clock.now, words.locale);
  new Intl.NumberFormat(words.locale).format(0);
}

/** How far a moment lies from now, as shown. */
export function age(moment: string): string {
  return relative(moment, clock.now, words.locale);
}

export function isPast(moment: string): boolean {
  return Date.parse(moment) < clock.now;
}

/** Date and time at the agent's place. */
export function dateTime(moment: string): string {
  const language = words.locale;
  const format = cached(
    `full ${language}`,
    () => new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }),
  );
  return format.format(new Date(moment));
}

/** Time at the agent's place. */
export function timeOfDay(moment: string): string {
  const language = words.locale;
  const format = cached(`time ${language}`, () => new Intl.DateTimeFormat(language, { timeStyle: "short" }));
  return format.format(new Date(moment));
}

/** A calendar date that has no zone (`YYYY-MM-DD`). */
export function dateOnly(date: string): string {
  const language = words.locale;
  const format = cached(
    `date ${language}`,
    () => new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" }),
  );
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** A day of the next weeks (`YYYY-MM-DD`), that many days from today there: “today”, “tomorrow”, then by weekday and date. */
export function dayAhead(date: string, days: number): string {
  const language = words.locale;
  if (days < 2) {
    const near = cached(`near ${language}`, () => new Intl.RelativeTimeFormat(language, { numeric: "auto" }));
    return near.format(days, "day");
  }
  const far = cached(
    `ahead ${language}`,
    () =>
      new Intl.DateTimeFormat(language, { weekday: "long", day: "numeric", month: "short", timeZone: "UTC" }),
  );
  return far.format(new Date(`${date}T00:00:00Z`));
}

/** A file's size. */
export function fileSize(bytes: number): string {
  const [value, unit] =
    bytes < 1e6 ? [Math.max(1, Math.round(bytes / 1e3)), "kilobyte"] : [bytes / 1e6, "megabyte"];
  const style = { style: "unit", unit, maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(words.locale, style).format(value);
}
