import { clearMocks, mockIPC } from "@tauri-apps/api/mocks";
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { author } from "$lib/practice/author.svelte";
import { ALL } from "$lib/practice/filter";
import { library } from "$lib/practice/library.svelte";
import { player } from "$lib/practice/player.svelte";
import { card, scene } from "$lib/practice/samples";
import { words } from "$lib/words/index.svelte";
import Scenarios from "./Scenarios.svelte";

let asked: [string, unknown][];
let part: ReturnType<typeof mount>;

const one = (testid: string) => document.querySelector<HTMLElement>(`[data-testid="${testid}"]`);
const rows = () =>
  [...document.querySelectorAll<HTMLElement>("[data-testid=practice-row]")].map(
    ({ dataset }) => dataset.scenario,
  );

beforeEach(async () => {
  await words.need("practice");
  await words.speak("hu");
  asked = [];
  const scenarios = [
    card("one", { done: 2, best: 81, reviewer: "Ana" }),
    card("two", { level: 3, own: true, language: { tag: "hu", name: "magyar" } }),
  ];
  const fault = { file: "scenario.toml", line: 3, column: 7, message: "No.", remark: false };
  mockIPC((command, payload) => {
    asked.push([command, payload]);
    if (command === "practice")
      return { scenarios, skills: [], due: 0, unusable: [{ id: "bad", faults: [fault] }], folder: "/p" };
    if (command === "begin_practice") return scene();
    if (command === "preview_scenario")
      return { faults: [], lines: [], ask: { ask: "end" }, languages: [], ways: 0 };
    return null;
  });
  await library.load();
  part = mount(Scenarios, { target: document.body });
  flushSync();
});

afterEach(async () => {
  unmount(part);
  library.filter(ALL);
  player.leave();
  author.leave();
  clearMocks();
  await words.speak("en");
});

it("rows say what was done, what is not reviewed, what is one's own, and in which language one gets it", () => {
  expect(rows()).toEqual(["one", "two"]);
  expect(one("practice-best")?.textContent).toContain("81");
  const tags = (id: string) =>
    ["practice-own", "practice-unreviewed", "practice-told-in"].map(
      (testid) => document.querySelector(`[data-scenario=${id}] [data-testid=${testid}]`) !== null,
    );
  expect([tags("one"), tags("two")]).toEqual([
    [false, false, true],
    [true, true, false],
  ]);
  expect(one("practice-unusable")?.textContent).toContain("scenario.toml");
  expect(document.body.textContent).not.toContain("⟦");
});

it("filters narrow the list, arrows move in it, and Enter begins in the language that is wanted", async () => {
  const level = one("practice-filter-level") as HTMLSelectElement;
  level.value = "3";
  level.dispatchEvent(new Event("change", { bubbles: true }));
  flushSync();
  expect(rows()).toEqual(["two"]);
  one("practice-filter-clear")?.click();
  flushSync();
  const press = (key: string) =>
    one("practice-list")?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  press("ArrowDown");
  flushSync();
  expect(one("practice-list")?.getAttribute("aria-activedescendant")).toBe("scenario-two");
  press("Enter");
  await vi.waitFor(() => expect(player.scene).not.toBeNull());
  expect(asked.at(-1)).toEqual(["begin_practice", { scenario: "two", language: "hu" }]);
});

it("a new scenario wants a name of its own", async () => {
  one("practice-new")?.click();
  flushSync();
  const name = one("practice-new-name") as HTMLInputElement;
  const type = (text: string) => {
    name.value = text;
    name.dispatchEvent(new Event("input", { bubbles: true }));
    flushSync();
    return !(one("practice-new-create") as HTMLButtonElement).disabled;
  };
  expect(["", "Late Parcel", "one", "bad", "late-parcel-fr"].map(type)).toEqual([
    false,
    false,
    false,
    false,
    true,
  ]);
  one("practice-new-create")?.click();
  flushSync();
  expect([author.id, author.fresh, author.files.length]).toEqual(["late-parcel-fr", true, 2]);
});
