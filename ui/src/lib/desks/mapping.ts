// What a team says of a desk's words, as lines that can be edited. Kept is only what differs from what the desk's
// connector says by itself.

import type { Mapping, MappingView } from "$lib/shell";

export const PARTS = ["statuses", "priorities", "channels", "fields", "agents"] as const;
export type Part = (typeof PARTS)[number];

/** What a word can be said to be; an agent's name is typed. */
export const CHOICES: Record<Part, readonly string[]> = {
  statuses: ["new", "open", "waiting", "solved", "closed"],
  priorities: ["low", "normal", "high", "urgent"],
  channels: ["email", "chat", "phone", "social"],
  fields: ["language", "country", "form-of-address", "hidden"],
  agents: [],
};

/** A word of the desk. */
export interface Line {
  /** As the desk has it. */
  word: string;
  /** As people read it. */
  label: string;
  /** What it is unless the team says otherwise; empty if nothing is known. */
  usual: string;
  /** What it shall be. */
  to: string;
}
export type Lines = Record<Part, Line[]>;

const same = (word: string) => ({ word, label: word, usual: "" });

/** The desk's words of a part. */
function known(view: MappingView, part: Part): Omit<Line, "to">[] {
  switch (part) {
    case "statuses":
      return view.statuses.map(({ word, means }) => ({ word, label: word, usual: means }));
    case "priorities":
      return view.priorities.map(({ word, means }) => ({ word, label: word, usual: means ?? "" }));
    case "channels":
      return view.queues.map(same);
    case "fields":
      return view.fields.map(same);
    case "agents":
      return view.agents.map(({ value, label }) => ({ word: value, label, usual: label }));
  }
}

/** The desk's words, each once, and those that it no longer has but the team has spoken of. */
function linesOf(view: MappingView, part: Part): Line[] {
  const said = new Map<string, string>(Object.entries(view.mapping[part] ?? {}));
  const gone = [...said.keys()].map(same);
  const all = new Map([...gone, ...known(view, part)].map((line) => [line.word, line]));
  const order = new Set([...known(view, part), ...gone].map(({ word }) => word));
  return [...order].flatMap((word) => {
    const line = all.get(word);
    return line ? [{ ...line, to: said.get(word) ?? line.usual }] : [];
  });
}

const inParts = <T>(make: (part: Part) => T) =>
  Object.fromEntries(PARTS.map((part) => [part, make(part)])) as Record<Part, T>;

export const lines = (view: MappingView): Lines => inParts((part) => linesOf(view, part));

/** What differs from what is usual. */
export function kept(typed: Lines): Mapping {
  const differs = ({ to, usual }: Line) => to.trim() !== "" && to.trim() !== usual;
  const entries = (part: Part) => typed[part].filter(differs).map(({ word, to }) => [word, to.trim()]);
  return inParts((part) => Object.fromEntries(entries(part))) as Mapping;
}
