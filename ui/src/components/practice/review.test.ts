import { clearMocks, mockIPC } from "@tauri-apps/api/mocks";
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { review } from "$lib/practice/review.svelte";
import type { ReviewCard } from "$lib/shell";
import { words } from "$lib/words/index.svelte";
import ReviewCards from "./ReviewCards.svelte";

let rated: unknown[];
let cards: ReviewCard[];
let part: ReturnType<typeof mount>;

const one = (testid: string) => document.querySelector<HTMLElement>(`[data-testid="${testid}"]`);

function press(key: string) {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
  (document.activeElement ?? document.body).dispatchEvent(event);
  flushSync();
}

beforeEach(async () => {
  await words.need("practice");
  await words.speak("en");
  rated = [];
  cards = [
    {
      key: "a",
      front: { of: "criterion", scenario: "A refund", wrote: "Where is it?", task: "Write." },
      back: { title: "Apologise", why: "The mistake was ours.", sample: null },
      reviews: 0,
    },
    {
      key: "b",
      front: { of: "rule", title: "Emoji", language: { tag: "de", name: "German" }, example: "Danke 😀" },
      back: { title: "Emoji", why: "Not here.", sample: "Danke." },
      reviews: 1,
    },
  ];
  mockIPC((command, payload) => {
    if (command === "practice_review") return { cards, due: cards.length };
    rated.push(payload);
    return null;
  });
  await review.load();
  part = mount(ReviewCards, { target: document.body });
  flushSync();
});

afterEach(() => {
  unmount(part);
  clearMocks();
});

it("cards are turned and rated by keys alone, to the end", async () => {
  expect(one("practice-card")?.dataset.of).toBe("criterion");
  expect(one("practice-card-back")).toBeNull();
  press("1");
  expect(rated).toEqual([]);
  press("Enter");
  expect(one("practice-card-back")?.textContent).toContain("The mistake was ours.");
  await vi.waitFor(() => expect(document.activeElement).toBe(one("practice-card-back")));
  press("3");
  await vi.waitFor(() => expect(one("practice-card")?.dataset.of).toBe("rule"));
  expect(rated).toEqual([{ key: "a", rating: "good" }]);
  expect(document.querySelector("blockquote")?.lang).toBe("de");
  press(" ");
  press("1");
  await vi.waitFor(() => expect(one("practice-review-end")).not.toBeNull());
  expect(rated.at(-1)).toEqual({ key: "b", rating: "again" });
  expect(document.body.textContent).not.toContain("⟦");
});
