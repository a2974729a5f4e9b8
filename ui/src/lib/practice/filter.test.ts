import { expect, it } from "vitest";
import { ALL, fallsBack, fitting, languagesOf, marketsOf, type Wanted } from "./filter";
import { card, language } from "./samples";

const all = [
  card("late-parcel", { title: "Ein Päckchen kommt zu spät", level: 1 }),
  card("refund-jp", {
    market: { code: "JP", name: "Japan" },
    skills: [{ id: "saying-no", title: "Saying no" }],
    languages: [language("ja", "Japanese"), language("en", "English")],
  }),
  card("allergy-at", { market: { code: "AT", name: "Österreich" }, level: 3 }),
];

const found = (wanted: Partial<Wanted>) => fitting(all, { ...ALL, ...wanted }).map(({ id }) => id);

it("nothing wanted lets all pass, in their order", () => {
  expect(found({})).toEqual(["late-parcel", "refund-jp", "allergy-at"]);
});

it("skill, market and level are all wanted", () => {
  expect(found({ skill: "apology" })).toEqual(["late-parcel", "allergy-at"]);
  expect(found({ market: "JP" })).toEqual(["refund-jp"]);
  expect(found({ level: 3 })).toEqual(["allergy-at"]);
  expect(found({ skill: "apology", level: 1 })).toEqual(["late-parcel"]);
  expect(found({ skill: "apology", market: "JP" })).toEqual([]);
});

it("each word is found, whatever its case and marks, in all that a scenario says of itself", () => {
  expect(found({ text: "packchen  SPAT" })).toEqual(["late-parcel"]);
  expect(found({ text: "osterreich" })).toEqual(["allergy-at"]);
  expect(found({ text: "japanese no" })).toEqual(["refund-jp"]);
  expect(found({ text: "japanese parcel" })).toEqual([]);
});

it("markets and languages are offered once, by name", () => {
  expect(marketsOf(all, "en").map(({ name }) => name)).toEqual(["Germany", "Japan", "Österreich"]);
  expect(languagesOf(all, "en").map(({ tag }) => tag)).toEqual(["en", "ja"]);
});

it("a scenario falls back where it is told in another language, not where only the region differs", () => {
  const portuguese = card("x", { language: language("pt-BR", "Portuguese") });
  expect([fallsBack(portuguese, "pt"), fallsBack(portuguese, "hu")]).toEqual([false, true]);
});
