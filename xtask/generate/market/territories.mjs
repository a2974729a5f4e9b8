// Territories and their currencies.

import { compare, corrections, items, joined, list, localeOf, main, maximize, named, str, supplemental, table, version, zonesOfBcp47 } from './cldr.mjs';

// CLDR maps withdrawn codes, too; these are ISO 3166-3's among those with a number.
const WITHDRAWN = new Set('AN BU CS DD FX NT SU TP YD YU ZR'.split(' '));
const codes = supplemental('codeMappings').codeMappings;
const assigned = Object.keys(codes).filter(
  (code) => /^[A-Z]{2}$/.test(code) && Number(codes[code]._numeric) < 900 && !WITHDRAWN.has(code),
);
const territoryCodes = [...assigned, 'XK'].sort(compare);

const info = supplemental('territoryInfo').territoryInfo;
const { region: money, fractions } = supplemental('currencyData').currencyData;
const week = supplemental('weekData').weekData;
const { timeData } = supplemental('timeData');
const { calendarPreferenceData: calendars } = supplemental('calendarPreferenceData');
const measures = supplemental('measurementData').measurementData;
const { subdivisionContainment } = supplemental('subdivisionContainment');
const names = (code) => named((l) => main('cldr-localenames-full', l, 'territories').localeDisplayNames.territories[code]);
const STATUS = { official: 'Official', de_facto_official: 'DeFacto', official_regional: 'Regional' };
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const WEEKDAYS = { mon: 'Monday', tue: 'Tuesday', wed: 'Wednesday', thu: 'Thursday', fri: 'Friday', sat: 'Saturday', sun: 'Sunday' };

/** Languages with an official status or a tenth of a percent of the people. */
function languagesOf(code) {
  const found = Object.entries(info[code]?.languagePopulation ?? {}).map(([tag, use]) => ({
    tag: tag.replaceAll('_', '-'),
    percent: Number(use._populationPercent),
    status: STATUS[use._officialStatus] ?? 'None',
  }));
  return found
    .filter(({ tag, percent, status }) => tag !== 'und' && (percent >= 0.1 || status !== 'None'))
    .sort((a, b) => b.percent - a.percent || compare(a.tag, b.tag));
}

/** Legal tender without an end: the territory's own first (ISO 4217 begins with its code), then as CLDR orders them. */
function currencyCodesOf(code) {
  const uses = (money[code] ?? []).flatMap((entry) => Object.entries(entry));
  const current = uses.filter(([, use]) => !use._to && use._tender !== 'false').map(([currency]) => currency);
  return current.sort((a, b) => b.startsWith(code) - a.startsWith(code));
}

function symbolIn(locale, currency) {
  const known = (name) => main('cldr-numbers-full', name, 'currencies')?.numbers.currencies[currency];
  const own = (locale && known(locale)) ?? {};
  const usual = [own.symbol, own['symbol-alt-narrow'], known('en')?.symbol].find((s) => s && s !== currency);
  return usual ?? currency;
}

function zonesOf(code) {
  const corrected = corrections.zones[code];
  if (corrected) return corrected.zones;
  return Object.entries(zonesOfBcp47)
    .filter(([key, zone]) => !key.startsWith('_') && key !== 'gmt' && !zone._deprecated)
    .filter(([key, zone]) => (zone._region ?? key.slice(0, 2).toUpperCase()) === code)
    .map(([, zone]) => zone._iana ?? zone._alias.split(' ')[0])
    .sort(compare);
}

function weekendOf(code) {
  const corrected = corrections.weekend[code];
  if (corrected) return corrected.days;
  const first = DAYS.indexOf(week.weekendStart[code] ?? week.weekendStart['001']);
  const last = DAYS.indexOf(week.weekendEnd[code] ?? week.weekendEnd['001']);
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, at) => DAYS[(first + at) % 7]);
}

function subdivisionsOf(code) {
  const inside = (of) => subdivisionContainment[of]?._contains ?? [];
  const all = inside(code).flatMap((one) => [one, ...inside(one.toUpperCase()), ...inside(one)]);
  return [...new Set(all.map((one) => one.slice(2).toUpperCase()))].sort(compare);
}

const camel = (id) => id.split('-').map((part) => part[0].toUpperCase() + part.slice(1)).join('');
const MEASURES = { metric: 'Metric', US: 'Us', UK: 'Uk' };

/** Lengths and weights, temperatures, and sheets of paper: what is not said of a territory is the world's. */
function measuresOf(code) {
  const of = (kind) => measures[kind]?.[code];
  const system = of('measurementSystem') ?? measures.measurementSystem['001'];
  const temperature = of('measurementSystem-category-temperature') ?? system;
  const paper = of('paperSize') ?? measures.paperSize['001'];
  return [
    `measurement: Measurement::${MEASURES[system]}`,
    `temperature: Temperature::${temperature === 'US' ? 'Fahrenheit' : 'Celsius'}`,
    `paper: Paper::${paper === 'US-Letter' ? 'Letter' : 'A4'}`,
  ];
}

const patternOrder = (pattern) =>
  [...pattern.replace(/'[^']*'/g, '').replace(/[^dMLyu]/g, '')]
    .map((c) => ({ d: 'd', M: 'm', L: 'm', y: 'y', u: 'y' })[c])
    .filter((c, at, all) => all.indexOf(c) === at)
    .join('');

/** The order of a short date, if the official languages' locales have the same one. */
function dateOrderOf(code) {
  const official = languagesOf(code).filter(({ status }) => status === 'Official' || status === 'DeFacto');
  const orders = official
    .map(({ tag }) => localeOf(tag, code))
    .map((locale) => locale && main('cldr-dates-full', locale, 'ca-gregorian'))
    .map((data) => data && patternOrder(data.dates.calendars.gregorian.dateFormats.short));
  if (new Set(orders).size !== 1) return 'None';
  return { dmy: 'Some(DateOrder::DayMonthYear)', mdy: 'Some(DateOrder::MonthDayYear)', ymd: 'Some(DateOrder::YearMonthDay)' }[orders[0]] ?? 'None';
}

function numberMarksOf(locale) {
  const numbers = main('cldr-numbers-full', locale ?? 'en', 'numbers').numbers;
  const { decimal, group } = numbers['symbols-numberSystem-latn'];
  const groups = numbers['decimalFormats-numberSystem-latn'].standard.split('.')[0].split(',');
  const further = groups.length > 2 ? groups[1].length : groups.at(-1).length;
  return `NumberMarks { decimal: ${str(decimal)}, group: ${str(group)}, further_groups: ${further} }`;
}

/** Currencies in use. */
export const used = [...new Set(territoryCodes.flatMap(currencyCodesOf))].sort(compare);

function row(code) {
  const { language, script } = maximize(`und-${code}`);
  const likelyLanguage = maximize(language).script === script ? language : `${language}-${script}`;
  const locale = localeOf(likelyLanguage, code);
  const speaks = languagesOf(code).map(
    ({ tag, percent, status }) => `LanguageUse { tag: ${str(tag)}, percent: ${percent.toFixed(2)}, status: OfficialStatus::${status} }`,
  );
  const pays = currencyCodesOf(code).map(
    (currency) => `CurrencyUse { currency: &currencies::${currency}, symbol: ${str(symbolIn(locale, currency))} }`,
  );
  const hours = timeData[code] ?? timeData['001'];
  return [
    `Market { code: ${str(code)}`,
    `names: ${names(code)}`,
    `languages: ${list(speaks)}`,
    `likely_language: ${str(likelyLanguage)}`,
    `currencies: ${list(pays)}`,
    `zones: ${list(zonesOf(code).map(str))}`,
    `first_day: Weekday::${WEEKDAYS[week.firstDay[code] ?? week.firstDay['001']]}`,
    `weekend: ${list(weekendOf(code).map((day) => `Weekday::${WEEKDAYS[day]}`))}`,
    `hour_cycle: HourCycle::${hours._preferred === 'H' ? 'H23' : 'H12'}`,
    `calendars: ${list((calendars[code] ?? calendars['001']).map((id) => `Calendar::${camel(id)}`))}`,
    ...measuresOf(code),
    `date_order: ${dateOrderOf(code)}`,
    `number_marks: ${numberMarksOf(locale)}`,
    `subdivisions: ${str(joined(subdivisionsOf(code), ' '))} }`,
  ].join(', ');
}

export const territories = () => table('Territories by ISO 3166-1 code.', territoryCodes.map(row));

export function currencies() {
  const name = (language, code) => main('cldr-numbers-full', language, 'currencies').numbers.currencies[code]?.displayName;
  const rows = used.map((code) => {
    const { _digits, _cashDigits = _digits, _cashRounding } = fractions[code] ?? fractions.DEFAULT;
    // CLDR writes 0 where the last decimal is kept as it is
    const cash = `Cash { minor_units: ${_cashDigits}, step: ${Number(_cashRounding ?? 0) || 1} }`;
    return `pub(crate) static ${code}: Currency = Currency { code: "${code}", names: ${named((language) => name(language, code))}, minor_units: ${_digits}, cash: ${cash} };`;
  });
  return items('Currencies in use, by ISO 4217 code.', [...rows, `pub(crate) static EVERY: &[&Currency] = ${list(used.map((code) => `&${code}`))};`]);
}

const date = (day) => `date(${day.split('-').map(Number).join(', ')})`;
const source = ({ work, address, checked, review_by }) =>
  `Source { work: ${str(work)}, address: ${str(address)}, checked: ${date(checked)}, review_by: Some(${date(review_by)}) }`;

/** Where all is from that no correction names. */
export const cldrSource = () =>
  `// Generated by xtask/generate/market.\n${source({
    work: `Unicode CLDR ${version}`,
    address: `https://github.com/unicode-org/cldr-json/tree/${version}`,
    checked: '2026-11-21',
    // CLDR's next two versions come out by then.
    review_by: '2027-11-30',
  })}\n`;

/** Where the corrections are from. */
export function sources() {
  const kinds = { weekend: 'Weekend', zones: 'Zones' };
  const rows = Object.entries(kinds).flatMap(([kind, fact]) =>
    Object.entries(corrections[kind]).map(([code, one]) => `(${str(code)}, Fact::${fact}, ${source(one)})`),
  );
  return table('Sources of what is not from CLDR.', rows);
}
