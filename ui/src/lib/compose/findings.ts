// Findings where they are in the editor's text, and which of them is meant. The shell counts characters, the editor
// UTF-16 units.

import type { FindingView, Severity } from "$lib/shell";

/** From the worst on. */
export const SEVERITIES = ["error", "warning", "hint"] as const satisfies Severity[];

/** A stretch of the text, in UTF-16 units. */
export interface Stretch {
  from: number;
  to: number;
}

/** A finding in the editor's text. */
export interface Found extends FindingView, Stretch {
  /** Stays when its place moves. */
  id: number;
  /** What was found; what it says is of these words only. */
  words: string;
}

/** Where a place of the text before a change is after it. */
export type Move = (at: number, side: -1 | 1) => number;

/** The shell's findings in the text that it was asked of, in the order of the text. */
export function located(text: string, findings: readonly FindingView[]): Found[] {
  const units = unitsOf(
    text,
    findings.flatMap(({ start, end }) => [start, end]),
  );
  return findings
    .map((finding, id) => {
      const from = units.get(finding.start) ?? text.length;
      const to = units.get(finding.end) ?? text.length;
      return { ...finding, id, from, to, words: text.slice(from, to) };
    })
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Of places counted in characters (Unicode scalars) those counted in UTF-16 units; what lies behind the text is left out. */
export function unitsOf(text: string, places: readonly number[]): Map<number, number> {
  const wanted = new Set(places);
  const units = new Map<number, number>();
  let scalars = 0;
  let at = 0;
  for (const scalar of text) {
    if (wanted.has(scalars)) units.set(scalars, at);
    scalars += 1;
    at += scalar.length;
  }
  if (wanted.has(scalars)) units.set(scalars, at);
  return units;
}

/** The findings after a change of the text; those whose words were taken away are gone. */
export function moved(findings: readonly Found[], move: Move): Found[] {
  return findings
    .map((found) => ({ ...found, from: move(found.from, 1), to: move(found.to, -1) }))
    .filter(({ from, to }) => from < to);
}

/** The finding that is meant where the cursor is: there or after it, else the last one. */
export function meant(findings: readonly Found[], selected: Stretch): Found | null {
  return findings.find(({ to }) => to >= selected.to) ?? findings.at(-1) ?? null;
}

/** The next finding (or the one before, for -1) from the one that is on, else from the cursor; round the end. */
export function beside(
  findings: readonly Found[],
  selected: Stretch,
  on: Found | null,
  way: -1 | 1,
): Found | null {
  const at = on ? findings.indexOf(on) : -1;
  if (at >= 0) return findings.at((at + way) % findings.length) ?? null;
  const near =
    way === 1
      ? findings.find(({ to }) => to >= selected.to)
      : findings.findLast(({ from }) => from < selected.from);
  return near ?? findings.at(way === 1 ? 0 : -1) ?? null;
}

/** How many there are of each severity. */
export function counted(findings: readonly FindingView[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
