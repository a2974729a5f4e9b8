import { clearMocks, mockIPC } from "@tauri-apps/api/mocks";
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { player } from "$lib/practice/player.svelte";
import { chosen, ended, scene } from "$lib/practice/samples";
import { settings } from "$lib/settings/settings.svelte";
import { words } from "$lib/words/index.svelte";
import Player from "./Player.svelte";

let asked: string[];
let part: ReturnType<typeof mount>;

const one = (testid: string) => document.querySelector<HTMLElement>(`[data-testid="${testid}"]`);
const all = (testid: string) => [...document.querySelectorAll<HTMLElement>(`[data-testid="${testid}"]`)];
const heard = (testid: string) =>
  (one(testid)?.textContent ?? "").replace(/[\u2068\u2069]/g, "").replace(/\s+/g, " ");

function press(key: string) {
  (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
  );
  flushSync();
}

async function shown(pauses: boolean, resumed = scene()) {
  settings.value = { ...settings.value, practice: { pauses, from_replies: true } };
  mockIPC((command) => {
    asked.push(command);
    if (command === "begin_practice") return resumed;
    if (command === "practice_choose") return chosen;
    return command === "practice_write" ? ended : null;
  });
  await player.begin("upset-refund-de", "en");
  part = mount(Player, {
    target: document.body,
    props: {
      get scene() {
        return player.scene ?? resumed;
      },
    },
  });
  flushSync();
}

beforeEach(async () => {
  await words.need("practice");
  await words.speak("en");
  asked = [];
});

afterEach(() => {
  unmount(part);
  player.leave();
  clearMocks();
});

it("who says a line is told in words, and choices are numbered and chosen by key", async () => {
  await shown(false);
  expect(all("practice-line").map(({ dataset }) => dataset.by)).toEqual(["scene", "customer"]);
  expect(one("practice-conversation")?.textContent).toMatch(/What happens.*Ms Katrin Lindner/s);
  expect(all("practice-choice").map((choice) => choice.querySelector("kbd")?.textContent)).toEqual([
    "1",
    "2",
  ]);
  expect(document.activeElement).toBe(all("practice-choice")[0]);
  press("ArrowDown");
  expect(document.activeElement).toBe(all("practice-choice")[1]);
  press("2");
  await vi.waitFor(() => expect(one("practice-answer")).not.toBeNull());
  expect(heard("practice-task")).toBe("Write to Ms Lindner.");
  expect(heard("practice-conversation")).toContain("Why");
});

it("while she types, nothing is asked, and Enter goes on", async () => {
  await shown(true);
  expect([one("practice-player")?.dataset.ask, all("practice-choice").length]).toEqual(["typing", 0]);
  expect(heard("practice-typing")).toContain("Ms Katrin Lindner is typing");
  expect(document.activeElement).toBe(one("practice-conversation"));
  press("Enter");
  expect([one("practice-player")?.dataset.ask, all("practice-choice").length]).toEqual(["choose", 2]);
});

it("what an answer was worth is told beside the conversation, and at the end the whole", async () => {
  await shown(false, ended);
  expect(one("practice-summary")?.dataset.percent).toBe("81");
  expect(heard("practice-skill-score")).toContain("90%");
  expect(one("practice-feedback")?.dataset.percent).toBe("78");
  expect(heard("practice-criterion")).toMatch(/Apologise.*3 of 3 points.*I am sorry\..*She has waited\./);
  expect(heard("practice-summary")).toContain("2 cards come back");
  expect(document.querySelector("[role=status].unseen")?.textContent).toContain("81%");
  expect(document.body.textContent).not.toContain("⟦");
  one("practice-side-tab-brief")?.click();
  flushSync();
  expect(one("brief")).not.toBeNull();
});

it("a choice that is refused can be made again", async () => {
  await shown(false);
  mockIPC(() => {
    throw { code: "store-busy", args: {} };
  });
  press("1");
  await vi.waitFor(() => expect(one("practice-problem")?.dataset.code).toBe("store-busy"));
  expect(all("practice-choice")).toHaveLength(2);
});
