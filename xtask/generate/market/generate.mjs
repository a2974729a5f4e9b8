// Writes crates/market/data from Unicode CLDR (the versions of package.json) and corrections.json.
//
//   npm ci --prefix xtask/generate/market                  once
//   node xtask/generate/market/generate.mjs                write
//   node xtask/generate/market/generate.mjs --check        compare: exit 0 equal, 1 different, 2 not set up

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = new URL('.', import.meta.url);
const out = new URL('../../../crates/market/data/', here);
const checking = process.argv.includes('--check');

if (!existsSync(new URL('node_modules/cldr-core/package.json', here))) {
  console.error('CLDR is not installed: npm ci --prefix xtask/generate/market');
  process.exit(2);
}

const { cldrSource, currencies, sources, territories, used } = await import('./territories.mjs');
const { languages, rightToLeft } = await import('./languages.mjs');
const { dayPeriods } = await import('./day_periods.mjs');
const money = await import('./money.mjs');

const files = {
  'LICENSE-UNICODE': readFileSync(new URL('node_modules/cldr-core/LICENSE', here), 'utf8'),
  'cldr.rs': cldrSource(),
  'currencies.rs': currencies(),
  'currency_symbol_ends.rs': money.closeToDigits(used),
  'currency_symbols.rs': money.currencySymbols(used),
  'day_periods.rs': dayPeriods(),
  'languages.rs': languages(),
  'money_formats.rs': money.moneyFormats(used),
  'right_to_left.rs': rightToLeft(),
  'sources.rs': sources(),
  'territories.rs': territories(),
};

if (!checking) mkdirSync(out, { recursive: true });
const different = Object.entries(files).filter(([name, text]) => {
  const path = new URL(name, out);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return false;
  if (!checking) writeFileSync(path, text);
  return true;
});

for (const [name] of different) console.log(`${checking ? 'different' : 'written'}: ${fileURLToPath(new URL(name, out))}`);
if (!different.length) console.log('crates/market/data is what the generator gives');
process.exit(checking && different.length ? 1 : 0);
