import { expect, it } from "vitest";
import type { CoverageView } from "$lib/shell";
import { weekday } from "$lib/words/there";
import { chosen, fills, inHours, isClosed, later, localSpans, shown, span, step } from "./coverage";

const view = {
  hours: Array.from({ length: 168 }, (_, at) => ({ start: "", utc: `${at % 24}`, local: "", local_day: 1 })),
} as unknown as CoverageView;

it("a cell is filled by its shares of the hour, and what is closed is not filled", () => {
  expect(fills([30, 15, 0])).toEqual([
    { part: "own", percent: 50 },
    { part: "other", percent: 25 },
  ]);
  expect(fills([0, 0, 0])).toEqual([]);
  expect([isClosed([0, 0, 0]), isClosed([0, 0, 1])]).toEqual([true, false]);
});

it("a day has its own twenty-four hours of the week", () => {
  const tuesday = shown(view, 2);
  expect([tuesday.length, tuesday[0]?.at, tuesday[23]?.at]).toEqual([24, 24, 47]);
  expect(shown(view, null)).toHaveLength(168);
});

it("weeks go on over the ends of months and years", () => {
  expect([later("2026-12-28", 7), later("2026-03-02", -7)]).toEqual(["2027-01-04", "2026-02-23"]);
});

it("the arrows lead from cell to cell in the direction of the language, and stay inside", () => {
  const size = [3, 24] as const;
  expect(step("ArrowRight", [1, 5], size, false)).toEqual([1, 6]);
  expect(step("ArrowRight", [1, 5], size, true)).toEqual([1, 4]);
  expect(step("ArrowLeft", [0, 0], size, false)).toEqual([0, 0]);
  expect(step("ArrowDown", [2, 0], size, false)).toEqual([2, 0]);
  expect(step("ArrowUp", [2, 0], size, false)).toEqual([1, 0]);
  expect([step("Home", [1, 9], size, true), step("End", [1, 9], size, true)]).toEqual([
    [1, 0],
    [1, 23],
  ]);
  expect(step("x", [1, 1], size, false)).toBeNull();
});

it("a market is chosen by its name or its code, and never by half of one", () => {
  const options = [
    { id: "DE", name: "Germany" },
    { id: "NE", name: "Niger" },
    { id: "NG", name: "Nigeria" },
  ];
  expect(["germany", " de ", "Niger", "Ger", ""].map((typed) => chosen(typed, options))).toEqual([
    "DE",
    "DE",
    "NE",
    null,
    null,
  ]);
});

it("a gap is told by a clock, and once for all the zones that show the same", () => {
  expect(span("2026-11-23T13:00:00Z", "2026-11-23T16:00:00Z", "Europe/Budapest", "en")).toMatch(
    /^Mon,? 14:00\s–\s(Mon,? )?17:00$/,
  );
  const local = (zone: string, hour: string) => ({
    zone,
    start: `2026-11-23T${hour}:00`,
    end: "2026-11-23T17:00",
  });
  const gap = {
    start: "2026-11-23T13:00:00Z",
    end: "2026-11-23T16:00:00Z",
    minutes: 180,
    local: [local("A/A", "09"), local("B/B", "09"), local("C/C", "10")],
  };
  expect(localSpans(gap, "en").map(({ zones }) => zones)).toEqual([["A/A", "B/B"], ["C/C"]]);
});

it("hours and days are said in the agent's language", () => {
  expect([inHours(1500, "en"), inHours(90, "hu")]).toEqual(["25 hr", "1,5 ó"]);
  expect([weekday(1, "en", "long"), weekday(7, "hu", "long")]).toEqual(["Monday", "vasárnap"]);
});
