// Writes crates/workspace/data/country-names.tsv: what each territory is called in every language of CLDR.
//   npm ci && node generate.mjs            writes it
//   npm ci && node generate.mjs --check    fails if it would change
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, "../../../crates/workspace/data/country-names.tsv");
const cldr = dirname(createRequire(import.meta.url).resolve("cldr-localenames-full/package.json"));
const notCountries = new Set(["EU", "EZ", "QO", "UN", "XA", "XB", "ZZ", "AC", "CP", "CQ", "DG", "EA", "IC", "TA"]);

const names = new Map();
for (const locale of readdirSync(join(cldr, "main")).sort()) {
  const path = join(cldr, "main", locale, "territories.json");
  if (!existsSync(path)) continue;
  const file = JSON.parse(readFileSync(path, "utf8"));
  for (const [key, name] of Object.entries(file.main[locale].localeDisplayNames.territories)) {
    const code = key.split("-")[0];
    if (!/^[A-Z]{2}$/.test(code) || notCountries.has(code) || name === code) continue;
    if (/[\t\n\r]/.test(name)) throw new Error(`odd name: ${name}`);
    if (!names.has(code)) names.set(code, new Set());
    names.get(code).add(name);
  }
}
const lines = [...names].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, set]) => [code, ...[...set].sort()].join("\t"));
const text = `${lines.join("\n")}\n`;

if (process.argv.includes("--check")) {
  if (readFileSync(target, "utf8") !== text) throw new Error(`${target} is not what CLDR says now`);
} else {
  writeFileSync(target, text);
}
