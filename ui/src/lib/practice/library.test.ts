import { clearMocks, mockIPC } from "@tauri-apps/api/mocks";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { PracticeView } from "$lib/shell";
import { words } from "$lib/words/index.svelte";
import { Library } from "./library.svelte";
import { card } from "./samples";

let library: Library;
let waiting: Map<string, () => void>;
let refuse: boolean;

const view = (language: string): PracticeView => ({
  scenarios: [card(`one-${language}`), card("two", { level: 3 })],
  skills: [],
  due: 0,
  unusable: [],
  folder: "",
});

beforeEach(async () => {
  await words.speak("en");
  waiting = new Map();
  refuse = false;
  mockIPC(async (_, payload) => {
    const { language } = payload as { language: string };
    if (refuse) throw { code: "store-busy", args: {} };
    if (language !== "en") await new Promise<void>((resolve) => waiting.set(language, resolve));
    return view(language);
  });
  library = new Library();
});
afterEach(() => clearMocks());

it("the agent's language is practised in, until another is chosen", async () => {
  await library.load();
  expect([library.language, library.current?.id]).toEqual(["en", "one-en"]);
  const hungarian = library.practiseIn("hu");
  await Promise.resolve();
  const german = library.practiseIn("de");
  await new Promise((resolve) => setTimeout(resolve));
  waiting.get("de")?.();
  await german;
  waiting.get("hu")?.();
  await hungarian;
  expect([library.language, library.view?.scenarios[0]?.id]).toEqual(["de", "one-de"]);
});

it("the chosen scenario stays while it is found, else the first one is looked at", async () => {
  await library.load();
  library.select(7);
  expect([library.current?.id, library.at]).toEqual(["two", 1]);
  library.filter({ level: 2 });
  expect([library.current?.id, library.filtered]).toEqual(["one-en", true]);
  library.filter({ text: "nothing of the kind" });
  expect([library.current, library.at]).toEqual([null, -1]);
});

it("a refusal leaves what is shown", async () => {
  await library.load();
  refuse = true;
  await library.load();
  expect([library.problem?.code, library.found.length]).toEqual(["store-busy", 2]);
  refuse = false;
  await library.load();
  expect(library.problem).toBeNull();
});
