// How amounts of money are written: marks, digits and patterns by locale, and currencies' symbols there.

import { compare, head, list, locales, main, maximize, str, supplemental, table } from './cldr.mjs';

const parents = (tag) => tag.split('-').map((_, at, parts) => parts.slice(0, parts.length - at).join('-'));
const { numberingSystems } = supplemental('numberingSystems');
const numbers = (locale) => main('cldr-numbers-full', locale, 'numbers')?.numbers;
const money = (locale) => main('cldr-numbers-full', locale, 'currencies').numbers.currencies;

/** A locale's tag without its script, where that is the likely one in the territory. */
function shortened(locale) {
  const [language, script, region = maximize(locale).region] = locale.split('-');
  const short = `${language}-${region}`;
  const likely = script?.length === 4 && !locales.includes(short) && maximize(short).script === script;
  return likely ? [short] : [];
}

/** Every locale that has data, with its tags. */
const tagged = locales
  .filter((locale) => locale !== 'und' && numbers(locale))
  .flatMap((locale) => [locale, ...shortened(locale)].map((tag) => [tag, locale]));

/** What comes before and after the number: ¤ stands for the currency, - for the minus. */
function affixes(pattern) {
  const [, prefix, , suffix] = /^([^#0]*)([#0,.]+)([^#0]*)$/.exec(pattern);
  if (/'/.test(prefix + suffix)) throw new Error(`quotes in ${pattern}`);
  return `(${str(prefix)}, ${str(suffix)})`;
}

function format(locale, system, pattern, decimal) {
  const all = numbers(locale);
  const symbols = all[`symbols-numberSystem-${system}`];
  const { currencySpacing, standard } = all[`currencyFormats-numberSystem-${system}`];
  for (const { currencyMatch, surroundingMatch, insertBetween } of Object.values(currencySpacing)) {
    const known = [currencyMatch, surroundingMatch, insertBetween].join(' ') === '[[:^S:]&[:^Z:]] [:digit:] \u00a0';
    if (!known) throw new Error(`another spacing in ${locale}`);
  }
  const [positive, negative = `-${positive}`] = (pattern ?? standard).split(';');
  const groups = positive.replace(/[^#0,.]/g, '').split('.')[0].split(',').slice(1).map((group) => group.length);
  const first = groups.at(-1) ?? 0;
  return [
    `MoneyFormat { zero: '${zeroOf(system)}'`,
    `decimal: ${str(decimal ?? symbols.currencyDecimal ?? symbols.decimal)}`,
    `group: ${str(symbols.currencyGroup ?? symbols.group)}`,
    `minus: ${str(symbols.minusSign)}`,
    `positive: ${affixes(positive)}`,
    `negative: ${affixes(negative)}`,
    `first_group: ${first}`,
    `further_groups: ${groups.length > 1 ? groups[0] : first}`,
    `least_grouped: ${all.minimumGroupingDigits} }`,
  ].join(', ');
}

/** The digit zero of a numbering system. */
const zeroOf = (system) => [...numberingSystems[system]._digits][0];

/** Rows that say more than the nearest shorter tag does. */
function condensed(rows, root) {
  const all = new Map(rows);
  const kept = rows.filter(([tag, row]) => {
    const parent = parents(tag).slice(1).find((shorter) => all.has(shorter));
    return row !== (parent ? all.get(parent) : root);
  });
  return kept.sort(([a], [b]) => compare(a.toLowerCase(), b.toLowerCase()));
}

/** How amounts are written: the ways that there are, and which of them by locale. */
export function moneyFormats(codes) {
  const kinds = new Map();
  const kind = (row) => kinds.get(row) ?? kinds.set(row, kinds.size).get(row);
  const keyed = (rows) => list(condensed(rows).map(([tag, row]) => `(${str(tag)}, ${kind(row)})`));
  const usual = keyed(tagged.map(([tag, locale]) => [tag, format(locale, numbers(locale).defaultNumberingSystem)]));
  const other = tagged.filter(([, locale]) => numbers(locale).defaultNumberingSystem !== 'latn');
  const latin = keyed(other.map(([tag, locale]) => [tag, format(locale, 'latn')]));
  const own = ownFormats(codes).map(([tag, code, row]) => `(${str(tag)}, ${str(code)}, ${kind(row)})`);
  return [
    head('How amounts of money are written, by BCP 47 tag.'),
    `MoneyFormats {\n    kinds: &[\n${[...kinds.keys()].map((row) => `        ${row},\n`).join('')}    ],`,
    `    usual: ${usual},\n    latin: ${latin},\n    own: ${list(own)},\n}\n`,
  ].join('\n');
}

/** Where a currency is written in a way of its own. */
function ownFormats(codes) {
  const rows = tagged.flatMap(([tag, locale]) =>
    codes
      .filter((code) => money(locale)[code]?.pattern ?? money(locale)[code]?.decimal)
      .map((code) => {
        const { pattern, decimal } = money(locale)[code];
        return [tag, code, format(locale, numbers(locale).defaultNumberingSystem, pattern, decimal)];
      }),
  );
  return rows.sort(([a, x], [b, y]) => compare(a, b) || compare(x, y));
}

const symbolsOf = (locale, codes) => new Map(codes.map((code) => [code, money(locale)[code]?.symbol ?? code]));

/** Symbols that the nearest shorter tag does not have: codes with their symbols in one string, divided by bars. */
export function currencySymbols(codes) {
  const all = new Map(tagged.map(([tag, locale]) => [tag, symbolsOf(locale, codes)]));
  const root = symbolsOf('und', codes);
  const spelt = (symbols, above) => {
    const own = [...symbols].filter(([code, symbol]) => symbol !== (above?.get(code) ?? code));
    if (own.some(([, symbol]) => symbol.includes('|'))) throw new Error('a symbol with a bar in it');
    return own.map(([code, symbol]) => code + symbol).join('|');
  };
  const rows = [...all].map(([tag, symbols]) => {
    const parent = parents(tag).slice(1).find((shorter) => all.has(shorter));
    return [tag, spelt(symbols, parent ? all.get(parent) : root)];
  });
  const kept = rows.filter(([, own]) => own).sort(([a], [b]) => compare(a.toLowerCase(), b.toLowerCase()));
  return table('Currencies’ symbols by BCP 47 tag.', [['', spelt(root)], ...kept].map(([tag, own]) => str(`${tag}|${own}`)));
}

/** Characters at a symbol's ends that stand close to digits: signs and spaces (UTS 35, Currency Spacing). */
export function closeToDigits(codes) {
  const symbols = tagged.flatMap(([, locale]) => [...symbolsOf(locale, codes).values()]);
  const ends = symbols.flatMap((symbol) => [[...symbol][0], [...symbol].at(-1)]);
  const close = [...new Set(ends)].filter((end) => /[\p{S}\p{Z}]/u.test(end)).sort(compare);
  return `${head('Ends of symbols that stand close to digits.')}${list(close.map((end) => `'${str(end).slice(1, -1)}'`))}\n`;
}
