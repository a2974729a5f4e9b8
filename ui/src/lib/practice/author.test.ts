import { clearMocks, mockIPC } from "@tauri-apps/api/mocks";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { PreviewStep, PreviewView, ScenarioText } from "$lib/shell";
import { Author, languageOf, PAUSE } from "./author.svelte";
import { line } from "./samples";

type Asked = { scenario: string; files: ScenarioText[]; language: string; steps: PreviewStep[] };
let author: Author;
let played: Asked[];
let folder: Map<string, { files: ScenarioText[]; own: boolean }>;
let late: number[];
/** How many steps the story has. */
let length: number;

const files = [
  { name: "scenario.toml", text: 'title = "T"\nabout = "A"\n' },
  { name: "scenario.ink", text: "Hello. # customer\n-> END\n" },
];

function view({ files: given, steps }: Asked): PreviewView {
  const broken = given.some(({ text }) => text.includes("BROKEN"));
  const fault = { file: "scenario.ink", line: 1, column: 1, message: "No.", remark: false };
  const lines = steps.slice(0, length).map((_, i) => line("agent", `step ${i + 1}`, i + 1));
  return {
    faults: broken ? [fault] : [],
    lines: [line("customer", given.find(({ name }) => name === "scenario.ink")?.text ?? ""), ...lines],
    ask: { ask: "end" },
    languages: [],
    ways: 1,
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  played = [];
  late = [];
  length = 9;
  folder = new Map([["shipped", { files, own: false }]]);
  mockIPC(async (command, payload) => {
    const asked = payload as Asked;
    if (command === "preview_scenario") {
      played.push(asked);
      const wait = late.shift();
      if (wait) await new Promise((resolve) => setTimeout(resolve, wait));
      return view(asked);
    }
    if (command === "save_scenario") {
      const broken = asked.files.some(({ text }) => text.includes("BROKEN"));
      if (!broken) folder.set(asked.scenario, { files: asked.files, own: true });
      return [];
    }
    if (command === "publish_scenario") {
      const faults = view({ ...asked, steps: [] }).faults;
      const counted = asked.files.map((file) => ({ ...file, text: `${file.text}# published\n` }));
      if (faults.length === 0) folder.set(asked.scenario, { files: counted, own: true });
      return faults;
    }
    if (command === "remove_scenario") {
      folder.delete(asked.scenario);
      return null;
    }
    const there = folder.get(asked.scenario);
    if (!there) throw { code: "practice-no-scenario", args: {} };
    return { id: asked.scenario, ...there };
  });
  author = new Author();
});

afterEach(() => {
  author.leave();
  clearMocks();
  vi.useRealTimers();
});

const settled = () => vi.advanceTimersByTimeAsync(PAUSE);

it("a scenario is opened at its story, and played", async () => {
  await author.open("shipped");
  await settled();
  expect([author.id, author.active, author.own, author.changed]).toEqual([
    "shipped",
    "scenario.ink",
    false,
    false,
  ]);
  expect(author.preview?.lines[0]?.text).toBe(files[1]?.text);
});

it("it is played again when typing rests, and faults are told", async () => {
  await author.open("shipped");
  await settled();
  author.typed("BRO");
  author.typed("BROKEN");
  expect([played.length, author.changed]).toEqual([1, true]);
  await settled();
  expect([played.length, author.faults.length, author.text]).toEqual([2, 1, "BROKEN"]);
});

it("an answer about an older text is dropped", async () => {
  await author.open("shipped");
  await settled();
  late = [5000, 0];
  author.typed("old");
  await settled();
  author.typed("new");
  await settled();
  await vi.advanceTimersByTimeAsync(5000);
  expect(author.preview?.lines[0]?.text).toBe("new");
});

it("steps that the story no longer has are forgotten", async () => {
  await author.open("shipped");
  await author.choose(0);
  await author.answer("good");
  expect(played.at(-1)?.steps).toEqual([
    { did: "chose", choice: 0 },
    { did: "wrote", grade: "good" },
  ]);
  length = 1;
  author.typed("shorter");
  await settled();
  await author.choose(1);
  expect(played.at(-1)?.steps).toEqual([
    { did: "chose", choice: 0 },
    { did: "chose", choice: 1 },
  ]);
  await author.restart();
  expect(played.at(-1)?.steps).toEqual([]);
});

it("saving makes it the team's own; what was typed meanwhile is still to be saved", async () => {
  await author.open("shipped");
  author.typed("better");
  await author.save();
  expect([author.kept, author.own, author.changed]).toEqual(["kept", true, false]);
  expect(folder.get("shipped")?.own).toBe(true);
  author.typed("still better");
  expect([author.kept, author.changed]).toEqual(["not-yet", true]);
});

it("what cannot be read is not kept, and said not to be", async () => {
  author.create("mine", files);
  author.typed("BROKEN");
  await author.save();
  expect([author.kept, author.own, author.fresh, author.changed]).toEqual(["refused", false, true, true]);
  author.typed("mended");
  await author.save();
  expect([author.kept, author.own, author.fresh, author.changed]).toEqual(["kept", true, false, false]);
});

it("a language is added as a copy, and taken away again", async () => {
  await author.open("shipped");
  await author.addLanguage("hu");
  expect(author.files.map(({ name }) => name).slice(2)).toEqual(["scenario.hu.toml", "scenario.hu.ink"]);
  expect([author.active, author.language, languageOf(author.active)]).toEqual([
    "scenario.hu.ink",
    "hu",
    "hu",
  ]);
  await author.addLanguage("hu");
  expect(author.files).toHaveLength(4);
  await author.dropLanguage("hu");
  expect([author.files.length, author.active, author.language]).toEqual([2, "scenario.ink", ""]);
});

it("a scenario that is not there is told", async () => {
  await author.open("gone");
  expect([author.id, author.problem?.code]).toEqual([null, "practice-no-scenario"]);
});

it("its own copy is removed", async () => {
  folder.set("mine", { files, own: true });
  await author.open("mine");
  expect([await author.remove(), folder.has("mine")]).toEqual([true, false]);
});

it("publishes with the next version, and nothing while something is wrong", async () => {
  await author.open("shipped");
  author.typed("BROKEN");
  await author.publish();
  expect(author.kept).toBe("unpublished");
  expect(folder.get("shipped")?.own).toBe(false);
  author.typed("Better.\n");
  await author.publish();
  expect(author.kept).toBe("published");
  expect(author.changed).toBe(false);
  expect(author.text).toBe("Better.\n# published\n");
});
