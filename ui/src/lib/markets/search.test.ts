import { expect, it } from "vitest";
import { search } from "./search";

const all = [
  { market: { code: "AU", name: "Australia" }, also: ["AUD", "English"] },
  { market: { code: "AT", name: "Austria" }, also: ["Österreich", "EUR", "Euro", "German"] },
  { market: { code: "JP", name: "Japan" }, also: ["日本", "JPY", "Japanese Yen", "Japanese"] },
];
const codes = (asked: string) => search(all, asked).map(({ market }) => market.code);

it("all are there when nothing is asked for", () => {
  expect(codes("  ")).toEqual(["AU", "AT", "JP"]);
});

it("a code stands before names that begin with it", () => {
  expect(codes("at")).toEqual(["AT"]);
  expect(codes("au")).toEqual(["AU", "AT"]);
});

it("marks and case do not matter, and own names are found in their script", () => {
  expect(codes("osterreich")).toEqual(["AT"]);
  expect(codes("日本")).toEqual(["JP"]);
});

it("currencies and languages find their markets", () => {
  expect(codes("yen")).toEqual(["JP"]);
  expect(codes("german")).toEqual(["AT"]);
  expect(codes("drachma")).toEqual([]);
});
