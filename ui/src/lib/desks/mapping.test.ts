import { expect, it } from "vitest";
import type { MappingView } from "$lib/shell";
import { kept, type Lines, lines, type Part } from "./mapping";

const view: MappingView = {
  mapping: { statuses: { stalled: "solved", gone: "closed" }, agents: { "7": "Anna" } },
  statuses: [
    { word: "open", means: "open" },
    { word: "stalled", means: "waiting" },
  ],
  priorities: [
    { word: "High", means: "high" },
    { word: "P1", means: null },
  ],
  queues: ["Support", "Support", "constructor"],
  fields: ["Language"],
  agents: [
    { value: "7", label: "akovacs" },
    { value: "8", label: "bnagy" },
  ],
};

function said(typed: Lines, part: Part, word: string, to: string): Lines {
  return { ...typed, [part]: typed[part].map((line) => (line.word === word ? { ...line, to } : line)) };
}

it("every word of the desk is a line once, and those that only the team still knows come last", () => {
  const all = lines(view);
  expect(all.statuses).toEqual([
    { word: "open", label: "open", usual: "open", to: "open" },
    { word: "stalled", label: "stalled", usual: "waiting", to: "solved" },
    { word: "gone", label: "gone", usual: "", to: "closed" },
  ]);
  expect(all.priorities.map(({ to }) => to)).toEqual(["high", ""]);
  expect(all.channels.map(({ word, to }) => [word, to])).toEqual([
    ["Support", ""],
    ["constructor", ""],
  ]);
  expect(all.agents.map(({ label, to }) => [label, to])).toEqual([
    ["akovacs", "Anna"],
    ["bnagy", "bnagy"],
  ]);
});

it("what nobody touched is kept as it was", () => {
  expect(kept(lines(view))).toEqual({
    statuses: { stalled: "solved", gone: "closed" },
    priorities: {},
    channels: {},
    fields: {},
    agents: { "7": "Anna" },
  });
});

it("only what differs from what is usual is kept", () => {
  let typed = lines(view);
  typed = said(typed, "statuses", "stalled", "waiting");
  typed = said(typed, "statuses", "gone", "");
  typed = said(typed, "priorities", "High", "urgent");
  typed = said(typed, "priorities", "P1", "low");
  typed = said(typed, "channels", "constructor", "phone");
  typed = said(typed, "fields", "Language", "language");
  typed = said(typed, "agents", "7", "  ");
  typed = said(typed, "agents", "8", " Nagy Béla ");
  expect(kept(typed)).toEqual({
    statuses: {},
    priorities: { High: "urgent", P1: "low" },
    channels: { constructor: "phone" },
    fields: { Language: "language" },
    agents: { "8": "Nagy Béla" },
  });
});
