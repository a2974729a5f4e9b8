import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { line } from "./samples";
import { LONGEST, typingTime, Unfolding, USUAL } from "./unfolding.svelte";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const lines = [
  line("scene", "It rains."),
  line("customer", "Hello?", 0, 2),
  line("why", "She waits."),
  line("customer", "Well?", 0, 30),
];

function unfolding(seen = 0, pauses = true) {
  const it = new Unfolding();
  it.show(lines, seen, pauses);
  return it;
}

it("what happens is there at once, what she says after she has typed", () => {
  const talk = unfolding();
  expect([talk.lines.length, talk.done]).toEqual([1, false]);
  vi.advanceTimersByTime(1999);
  expect(talk.lines).toHaveLength(1);
  vi.advanceTimersByTime(1);
  expect(talk.lines).toHaveLength(3);
  vi.advanceTimersByTime(LONGEST * 1000);
  expect([talk.lines.length, talk.done]).toEqual([4, true]);
});

it("nobody waits longer than some seconds, and where nothing is said of it a moment", () => {
  expect(typingTime(line("customer", "", 0, 30))).toBe(LONGEST * 1000);
  expect(typingTime(line("customer", "", 0, 0))).toBe(USUAL * 1000);
  expect(typingTime(line("agent", "", 0, 5))).toBe(0);
});

it("what was seen already is there at once", () => {
  expect(unfolding(3).lines).toHaveLength(3);
  expect(unfolding(Number.POSITIVE_INFINITY).done).toBe(true);
});

it("without pauses everything is", () => {
  expect(unfolding(0, false).done).toBe(true);
});

it("one can go on at once, and no line comes twice", () => {
  const talk = unfolding();
  talk.skip();
  expect([talk.lines.length, talk.done]).toEqual([4, true]);
  vi.runAllTimers();
  expect(talk.lines).toHaveLength(4);
});

it("another conversation takes the place of one that still unfolds", () => {
  const talk = unfolding();
  talk.show([line("customer", "New.", 0, 1)], 0, true);
  vi.advanceTimersByTime(999);
  expect(talk.lines).toEqual([]);
  vi.runAllTimers();
  expect(talk.lines.map(({ text }) => text)).toEqual(["New."]);
});

it("nothing to show is done", () => {
  const talk = new Unfolding();
  expect(talk.done).toBe(true);
});
