// How numbers, amounts and dates look at a customer's place: in her market's locale, not in the agent's.

/** A day of the week by its number (1 is Monday), in the agent's language. */
export function weekday(day: number, locale: string, style: "long" | "short"): string {
  const format = new Intl.DateTimeFormat(locale, { weekday: style, timeZone: "UTC" });
  // 1 January 2024 was a Monday.
  return format.format(Date.UTC(2024, 0, day));
}

/** A share of one, in percent, in the agent's language. */
export function percent(share: number, locale: string): string {
  const digits = share < 0.01 ? 2 : share < 0.1 ? 1 : 0;
  return new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: digits }).format(share);
}

/** Several things in one phrase. */
export function listed(items: string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: "conjunction", style: "narrow" }).format(items);
}

/** What an engine that does not know the locale or the currency refuses is left out. */
function tried(make: () => string): string | null {
  try {
    return make();
  } catch {
    return null;
  }
}

/** A large number as written there. */
export const numberThere = (locale: string) =>
  tried(() => new Intl.NumberFormat(locale).format(1_234_567.89));

/** A date in figures as written there. */
export const dateThere = (locale: string, date: Date) =>
  tried(() => new Intl.DateTimeFormat(locale, { dateStyle: "short" }).format(date));

/** A calendar's name in the agent's language; its code where the engine has no name for it. */
export function calendarName(id: string, locale: string): string {
  return tried(() => new Intl.DisplayNames(locale, { type: "calendar" }).of(id) ?? id) ?? id;
}
