// Writes crates/market/tests/golden/money.tsv: amounts as Node's Intl writes them, for the tests to compare with.
//
//   node xtask/generate/market/money_golden.mjs
//
// Not a part of `generate --check`: what it says hangs on the ICU that Node was built with. Decimals are told to Intl as
// CLDR has them, because by itself it takes ISO 4217's (HUF: 2).

import { readFileSync, writeFileSync } from 'node:fs';

const here = new URL('.', import.meta.url);
const { fractions } = JSON.parse(
  readFileSync(new URL('node_modules/cldr-core/supplemental/currencyData.json', here), 'utf8'),
).supplemental.currencyData;

const LOCALES = {
  'af-ZA': 'ZAR', 'am-ET': 'ETB', 'ar-AE': 'AED', 'ar-EG': 'EGP', 'ar-SA': 'SAR', 'az-AZ': 'AZN', 'bg-BG': 'EUR', 'bn-BD': 'BDT',
  'bn-IN': 'INR', 'bs-BA': 'BAM', 'ca-ES': 'EUR', 'cs-CZ': 'CZK', 'da-DK': 'DKK', 'de-AT': 'EUR', 'de-CH': 'CHF', 'de-DE': 'EUR',
  'de-LI': 'CHF', 'el-GR': 'EUR', 'en-AU': 'AUD', 'en-CA': 'CAD', 'en-DE': 'EUR', 'en-GB': 'GBP', 'en-IE': 'EUR', 'en-IN': 'INR',
  'en-NZ': 'NZD', 'en-US': 'USD', 'en-ZA': 'ZAR', 'es-AR': 'ARS', 'es-CL': 'CLP', 'es-CO': 'COP', 'es-ES': 'EUR', 'es-MX': 'MXN',
  'et-EE': 'EUR', 'fa-IR': 'IRR', 'fi-FI': 'EUR', 'fil-PH': 'PHP', 'fr-BE': 'EUR', 'fr-CA': 'CAD', 'fr-CH': 'CHF', 'fr-FR': 'EUR',
  'gu-IN': 'INR', 'he-IL': 'ILS', 'hi-IN': 'INR', 'hr-HR': 'EUR', 'hu-HU': 'HUF', 'id-ID': 'IDR', 'is-IS': 'ISK', 'it-CH': 'CHF',
  'it-IT': 'EUR', 'ja-JP': 'JPY', 'ka-GE': 'GEL', 'kk-KZ': 'KZT', 'ko-KR': 'KRW', 'lt-LT': 'EUR', 'lv-LV': 'EUR', 'ml-IN': 'INR',
  'mr-IN': 'INR', 'ms-MY': 'MYR', 'my-MM': 'MMK', 'nb-NO': 'NOK', 'ne-NP': 'NPR', 'nl-NL': 'EUR', 'pl-PL': 'PLN', 'pt-BR': 'BRL',
  'pt-CV': 'CVE', 'pt-PT': 'EUR', 'ro-RO': 'RON', 'ru-RU': 'RUB', 'sk-SK': 'EUR', 'sl-SI': 'EUR', 'sq-AL': 'ALL', 'sr-RS': 'RSD',
  'sv-SE': 'SEK', 'sw-KE': 'KES', 'ta-IN': 'INR', 'te-IN': 'INR', 'th-TH': 'THB', 'tr-TR': 'TRY', 'uk-UA': 'UAH', 'ur-PK': 'PKR',
  'uz-UZ': 'UZS', 'vi-VN': 'VND', 'zh-CN': 'CNY', 'zh-HK': 'HKD', 'zh-TW': 'TWD', 'bn-BD-u-nu-latn': 'BDT', 'mr-IN-u-nu-latn': 'INR',
};
const EVERYWHERE = ['EUR', 'USD', 'JPY', 'KWD', 'CHF', 'INR'];
const AMOUNTS = ['0', '1', '999.5', '1234.5', '-1234.5', '12345.678', '1234567.891'];

const rows = Object.entries(LOCALES).flatMap(([locale, own]) =>
  [...new Set([own, ...EVERYWHERE])].flatMap((currency) => {
    const digits = Number((fractions[currency] ?? fractions.DEFAULT)._digits);
    const decimals = { minimumFractionDigits: digits, maximumFractionDigits: digits };
    const format = new Intl.NumberFormat(locale, { style: 'currency', currency, ...decimals });
    return AMOUNTS.map((amount) => [locale, currency, amount, format.format(amount)].join('\t'));
  }),
);
const about = `# Node's Intl.NumberFormat, ICU ${process.versions.icu}, CLDR ${process.versions.cldr}; written by money_golden.mjs\n`;
writeFileSync(new URL('../../../crates/market/tests/golden/money.tsv', here), `${about}${rows.join('\n')}\n`);
