// Writes crates/courtesy/data/person-names.txt: CLDR's person-name patterns, each distinct block and pattern once.
//   npm ci && node generate.mjs            writes it
//   npm ci && node generate.mjs --check    fails if it would change
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, "../../../crates/courtesy/data/person-names.txt");
const cldr = dirname(createRequire(import.meta.url).resolve("cldr-person-names-full/package.json"));
const version = JSON.parse(readFileSync(join(cldr, "package.json"), "utf8")).version;

const lengths = ["long", "medium", "short"];
const usages = ["referring", "addressing", "monogram"];
const formalities = ["formal", "informal"];
const axes = [
  ...["givenFirst", "surnameFirst"].flatMap((order) =>
    lengths.flatMap((length) => usages.flatMap((usage) => formalities.map((f) => [order, length, usage, f])))),
  ...lengths.flatMap((length) => formalities.map((f) => ["sorting", length, "referring", f])),
];

const patterns = new Map();
const blocks = new Map();

/** The number of a pattern with its alternatives (CLDR's `formal`, `formal-alt-1`, …). */
function patternNumber(byFormality, formality) {
  const alternatives = Object.entries(byFormality)
    .filter(([key]) => key === formality || key.startsWith(`${formality}-alt-`))
    .map(([, pattern]) => pattern);
  const line = alternatives.join("\t");
  if (!alternatives.length || alternatives.some((p) => /[\t\n\r]/.test(p))) throw new Error(`odd pattern: ${line}`);
  if (!patterns.has(line)) patterns.set(line, patterns.size);
  return patterns.get(line).toString(36);
}

/** One locale's data as lines; what reads the same is the same block. */
function block(names) {
  const numbers = axes.map(([order, length, usage, formality]) =>
    patternNumber(names.personName[order][length][usage], formality));
  const fields = [names.nativeSpaceReplacement, names.foreignSpaceReplacement, names.initial, names.initialSequence];
  if (fields.some((field) => /[\t\n\r]/.test(field))) throw new Error(`odd field: ${fields}`);
  const order = (list) => list.map((locale) => locale.replaceAll("_", "-")).join(" ");
  return [
    [order(names.givenFirst), order(names.surnameFirst), names.length, names.formality].join("\t"),
    fields.join("\t"),
    numbers.join(" "),
  ].join("\n");
}

for (const locale of readdirSync(join(cldr, "main")).sort()) {
  const names = JSON.parse(readFileSync(join(cldr, "main", locale, "personNames.json"), "utf8")).main[locale].personNames;
  const text = block(names);
  if (!blocks.has(text)) blocks.set(text, []);
  blocks.get(text).push(locale);
}
if (![...blocks.values()].flat().includes("und")) throw new Error("no root data");

const text = [
  `# Person-name patterns of CLDR ${version}, rewritten compactly by xtask/generate/names; do not edit.`,
  "# Copyright © 1991-2026 Unicode, Inc. SPDX-License-Identifier: Unicode-3.0 (LICENSE-UNICODE beside this file).",
  "# Patterns: one a line, its alternatives separated by tabs. Blocks of four lines: locales;",
  "# givenFirst and surnameFirst locales, default length and formality; native and foreign space, initial, initial sequence; then pattern numbers",
  "# (base 36) by order (givenFirst, surnameFirst) × length × usage × formality, and sorting by length × formality.",
  "[patterns]",
  ...patterns.keys(),
  "[blocks]",
  ...[...blocks].flatMap(([body, locales]) => [locales.join(" "), body]),
  "",
].join("\n");

if (process.argv.includes("--check")) {
  if (readFileSync(target, "utf8") !== text) {
    console.error("crates/courtesy/data/person-names.txt is not what CLDR and the generator give");
    process.exit(1);
  }
} else {
  writeFileSync(target, text);
}
console.log(`${blocks.size} blocks, ${patterns.size} patterns, ${Buffer.byteLength(text)} bytes`);
