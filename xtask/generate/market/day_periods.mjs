// Day periods: each language's rules, and what it calls them.

import { compare, defaultContent, list, locales, main, maximize, str, supplemental, table } from './cldr.mjs';

const rules = supplemental('dayPeriods').dayPeriodRuleSet;
const minutes = (time) => time.split(':').reduce((hours, rest) => Number(hours) * 60 + Number(rest));
const capital = (id) => id[0].toUpperCase() + id.slice(1);

/** The rules of the nearest parent that has some; `und` has none but a.m. and p.m. */
function rulesOf(locale) {
  const parts = locale.split('-');
  for (; parts.length; parts.pop()) if (rules[parts.join('-')]) return rules[parts.join('-')];
  return undefined;
}

/** The locale's own words: stand-alone wide, else format wide, else its a.m. or p.m. in the same two widths. */
function wordsOf(locale) {
  const periods = main('cldr-dates-full', locale, 'ca-gregorian')?.dates.calendars.gregorian.dayPeriods;
  if (!periods) return undefined;
  return (id, half) => periods['stand-alone'].wide[id] ?? periods.format.wide[id] ?? (half && (periods['stand-alone'].wide[half] ?? periods.format.wide[half]));
}

function row(locale, data) {
  const rule = rulesOf(locale);
  const word = wordsOf(data);
  if (!rule || !word) return undefined;
  const spans = Object.entries(rule).filter(([, when]) => when._from).map(([id, when]) => ({ id, from: minutes(when._from), before: minutes(when._before) }));
  const wrapped = spans.find(({ from, before }) => before < from);
  const starts = [...spans, ...(wrapped ? [{ ...wrapped, from: 0 }] : [])]
    .sort((a, b) => a.from - b.from)
    .map(({ id, from }) => `(${from}, DayPeriodRule::${capital(id)}, ${str(word(id, from < 720 ? 'am' : 'pm'))})`);
  const moment = (id) => (rule[id] && word(id) ? `Some(${str(word(id))})` : 'None');
  return `midnight: ${moment('midnight')}, noon: ${moment('noon')}, spans: ${list(starts)}`;
}

export function dayPeriods() {
  const rows = new Map();
  const put = (tag, data) => {
    if (tag === 'und' || tag.startsWith('und-')) return;
    const made = row(tag, data);
    const parts = tag.split('-');
    do parts.pop(); while (parts.length && !rows.has(parts.join('-')));
    if (made && rows.get(parts.join('-')) !== made) rows.set(tag, made);
  };
  // Parents come before children; a tag with a territory alone stands for that territory's script.
  const tags = [...locales, ...defaultContent].map((tag) => tag.split('-')).sort((a, b) => a.length - b.length || compare(a.join(), b.join()));
  const nearest = (parts) => {
    for (const left = [...parts]; left.length; left.pop()) if (main('cldr-dates-full', left.join('-'), 'ca-gregorian')) return left.join('-');
  };
  const short = tags
    .filter(([, script, region]) => script?.length === 4 && region)
    .filter(([language, script, region]) => maximize(`${language}-${region}`).script === script)
    .filter(([language, script]) => maximize(language).script !== script)
    .map((parts) => [[parts[0], parts[2]], parts]);
  for (const parts of tags) put(parts.join('-'), nearest(parts));
  for (const [tag, parts] of short) put(tag.join('-'), nearest(parts));
  for (const tag of Object.keys(rules)) put(tag, nearest(tag.split('-')));
  const sorted = [...rows].sort(([a], [b]) => compare(a.toLowerCase(), b.toLowerCase()));
  return table('Day periods by BCP 47 tag.', sorted.map(([tag, made]) => `DayPeriods { tag: ${str(tag)}, ${made} }`));
}
