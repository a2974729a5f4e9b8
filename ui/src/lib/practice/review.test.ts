import { clearMocks, mockIPC } from "@tauri-apps/api/mocks";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { ReviewCard } from "$lib/shell";
import { words } from "$lib/words/index.svelte";
import { Review } from "./review.svelte";

let review: Review;
let rated: [string, string][];
let refuse: boolean;
let due: ReviewCard[];

const card = (key: string): ReviewCard => ({
  key,
  front: { of: "criterion", scenario: "A refund", wrote: "Where is it?", task: "Write." },
  back: { title: "Apologise", why: "She has waited.", sample: null },
  reviews: 0,
});

beforeEach(async () => {
  await words.speak("en");
  rated = [];
  refuse = false;
  due = [card("a"), card("b")];
  mockIPC((command, payload) => {
    if (command === "practice_review") return { cards: due, due: 5 };
    if (refuse) throw { code: "store-busy", args: {} };
    const { key, rating } = payload as { key: string; rating: string };
    rated.push([key, rating]);
    return null;
  });
  review = new Review();
});
afterEach(() => clearMocks());

it("a card is turned, rated, and the next one comes", async () => {
  await review.load();
  expect([review.due, review.left, review.card?.key]).toEqual([5, 2, "a"]);
  await review.rate("good");
  expect(rated).toEqual([]);
  review.turn();
  await review.rate("good");
  expect([rated, review.card?.key, review.turned, review.due]).toEqual([[["a", "good"]], "b", false, 4]);
  review.turn();
  await review.rate("again");
  expect([review.card, review.rated, review.due]).toEqual([null, 2, 3]);
});

it("a card whose rating is refused stays", async () => {
  await review.load();
  review.turn();
  refuse = true;
  await review.rate("easy");
  expect([review.card?.key, review.turned, review.problem?.code, review.busy]).toEqual([
    "a",
    true,
    "store-busy",
    false,
  ]);
});

it("a card that is looked at stays when the panel is opened again, unless it speaks another language by then", async () => {
  await review.load();
  due = [card("z")];
  await review.load();
  expect(review.card?.key).toBe("a");
  await words.speak("hu");
  await review.load();
  expect(review.card?.key).toBe("z");
  await words.speak("en");
});
