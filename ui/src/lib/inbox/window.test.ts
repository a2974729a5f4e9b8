import { expect, it } from "vitest";
import { pages, reveal, visible } from "./window";

it("rows on screen are drawn, and a few more", () => {
  expect(visible(5_800, 580, 58, 100_000, 6)).toEqual({ first: 94, end: 116 });
});

it("no more rows are drawn than there are", () => {
  expect(visible(0, 580, 58, 3)).toEqual({ first: 0, end: 3 });
  expect(visible(5_800, 580, 58, 0)).toEqual({ first: 0, end: 0 });
});

it("a row out of sight is scrolled to, no further than needed", () => {
  expect([reveal(0, 100, 580, 58), reveal(20, 0, 580, 58), reveal(3, 0, 580, 58)]).toEqual([0, 638, 0]);
});

it("a span asks for the pages that it touches", () => {
  expect(pages({ first: 94, end: 116 }, 100)).toEqual([0, 1]);
  expect(pages({ first: 0, end: 100 }, 100)).toEqual([0]);
  expect(pages({ first: 0, end: 0 }, 100)).toEqual([]);
});
