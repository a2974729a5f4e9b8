// Writes crates/courtesy/data/dates.txt: how CLDR names months and days of the week and writes a date, each distinct row once.
//   npm ci && node generate.mjs            writes it
//   npm ci && node generate.mjs --check    fails if it would change
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, "../../../crates/courtesy/data/dates.txt");
const cldr = dirname(createRequire(import.meta.url).resolve("cldr-dates-full/package.json"));
const version = JSON.parse(readFileSync(join(cldr, "package.json"), "utf8")).version;

const languages = ["en", "de", "fr", "es", "it", "pt", "nl", "pl", "hu", "tr", "ja", "ko", "zh", "hi", "te", "bn", "ml", "ar", "ru"];
const locales = readdirSync(join(cldr, "main")).sort();

/** The names of a kind in the order of Monday to Sunday or January to December; `null` where letters alone stand for days. */
function names(byKey, keys) {
  const list = keys.map((key) => byKey[key]);
  if (list.some((name) => !name || /[|\t\n\r]/.test(name))) throw new Error(`odd names: ${list}`);
  return list.some((name) => [...name].length < 2) ? null : list.join("|");
}

const monthKeys = Array.from({ length: 12 }, (_, at) => String(at + 1));
const dayKeys = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** The rows of one locale: what kind, and what it says. */
function rows(locale) {
  const file = JSON.parse(readFileSync(join(cldr, "main", locale, "ca-gregorian.json"), "utf8"));
  const calendar = file.main[locale].dates.calendars.gregorian;
  const forms = [["format", "wide"], ["stand-alone", "wide"], ["format", "abbreviated"], ["stand-alone", "abbreviated"]];
  const of = (kind, keys) =>
    forms.map(([context, width]) => [kind, names(calendar[kind][context][width], keys)]).filter(([, row]) => row);
  const [[, wide], ...others] = of("months", monthKeys);
  const further = others.filter(([, row]) => row !== wide);
  return [["long", calendar.dateFormats.long], ["wide", wide], ...further, ...of("days", dayKeys)];
}

const lines = languages.flatMap((language) => {
  const found = new Map();
  const own = locales.filter((locale) => locale === language || locale.startsWith(`${language}-`));
  for (const locale of own.filter((locale) => !/-(Latn|Arab|Deva|Dsrt|Shaw)\b/.test(locale))) {
    for (const [kind, row] of rows(locale)) {
      const key = `${kind}\t${row}`;
      if (!found.has(key)) found.set(key, new Set());
      found.get(key).add(locale === language ? "*" : locale.split("-").at(-1));
    }
  }
  return [...found].map(([key, set]) => {
    const [kind, row] = key.split("\t");
    // Who has the language's own long format is named: others have the world's, where there is one.
    const own = set.has("*") && kind !== "long" ? ["*"] : [...set];
    return [language, kind, own.join(" "), row].join("\t");
  });
});

const text = [
  `# Dates in CLDR ${version}, rewritten compactly by xtask/generate/dates; do not edit.`,
  "# Copyright © 1991-2026 Unicode, Inc. SPDX-License-Identifier: Unicode-3.0 (LICENSE-UNICODE beside this file).",
  "# Language, kind, territories (*: wherever no other row is for), then names divided by bars, or the pattern of a long date.",
  "# wide: the months as they stand in a long date; months: their other forms; days: from Monday on, the full names first.",
  ...lines,
  "",
].join("\n");

if (process.argv.includes("--check")) {
  if (readFileSync(target, "utf8") !== text) {
    console.error("crates/courtesy/data/dates.txt is not what CLDR and the generator give");
    process.exit(1);
  }
} else {
  writeFileSync(target, text);
}
console.log(`${lines.length} rows, ${Buffer.byteLength(text)} bytes`);
