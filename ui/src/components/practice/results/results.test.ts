import { type Component, flushSync, mount, tick, unmount } from "svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { AssignmentView, ResultRow, ResultsView, ScenarioCard } from "$lib/shell";
import { words } from "$lib/words/index.svelte";
import Assign from "./Assign.svelte";
import BarChart from "./BarChart.svelte";
import Results from "./Results.svelte";
import ScenarioFiles from "./ScenarioFiles.svelte";
import WeekChart from "./WeekChart.svelte";

const invoke = vi.hoisted(() => vi.fn());
vi.mock("@tauri-apps/api/core", () => ({ invoke }));

const row = (key: string, percent: number | null, label = key): ResultRow => ({
  key,
  label,
  percent,
  attempts: 1200,
});
const ROWS = [
  row("apology", 41, "Apology"),
  row("empathy", null, "Empathy"),
  row("conflict", 80, "Conflict"),
];
const VIEW: ResultsView = { rows: ROWS, attempts: 3, shared: 1, people: ["", "Réka"] };
const WEEKS = [row("2025-W52", 40), row("2026-W02", 61)];

let answers: Record<string, unknown>;
let mounted: Record<string, unknown>[] = [];

beforeEach(async () => {
  await words.need("training");
  await words.speak("en");
  HTMLDialogElement.prototype.showModal ??= () => {};
  answers = { practice_results: VIEW, assignments: [] };
  invoke.mockReset();
  invoke.mockImplementation(async (command: string) => answers[command] ?? null);
});

afterEach(() => {
  for (const one of mounted) unmount(one);
  mounted = [];
});

/** What a reader hears: without the marks around arguments. */
const heard = (text: string | null | undefined) =>
  (text ?? "")
    .replace(/[\u2068\u2069]/g, "")
    .replace(/\s+/g, " ")
    .trim();
const find = <E extends HTMLElement>(testid: string) =>
  document.querySelector<E>(`[data-testid="${testid}"]`);
const said = (testid: string) => heard(find(testid)?.textContent);

async function settle() {
  for (let turn = 0; turn < 12; turn += 1) await tick();
  flushSync();
}

async function show<P extends object>(component: Component<P>, props: P) {
  const made = mount(component as Component<Record<string, unknown>>, {
    target: document.body,
    props: props as Record<string, unknown>,
  });
  mounted.push(made);
  await settle();
}

function choose(testid: string, value: string) {
  const select = find<HTMLSelectElement>(testid);
  if (!select) throw new Error(testid);
  const at = [...select.options].findIndex((option) => heard(option.textContent) === value);
  select.selectedIndex = at;
  select.dispatchEvent(new Event("change", { bubbles: true }));
}

async function give(testid: string, text: string) {
  const input = find<HTMLInputElement>(testid);
  if (!input) throw new Error(testid);
  Object.defineProperty(input, "files", { value: [new File([text], "file")], configurable: true });
  Object.defineProperty(input, "value", { value: "", writable: true, configurable: true });
  input.dispatchEvent(new Event("change", { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve));
  await settle();
}

function draw(component: typeof BarChart | typeof WeekChart, rows: ResultRow[]) {
  mounted.push(mount(component, { target: document.body, props: { rows, title: "Percent" } }));
  flushSync();
  return document.querySelector("svg[role=img]") as SVGElement;
}

it("bars say their numbers, and the drawing says what is most and least", () => {
  const chart = draw(BarChart, ROWS);
  const bars = [...chart.querySelectorAll("g")].map((bar) =>
    [...bar.querySelectorAll("text")].map((text) => heard(text.textContent)),
  );
  expect(bars).toEqual([
    ["Apology", "41%"],
    ["Empathy", "nothing to earn"],
    ["Conflict", "80%"],
  ]);
  expect(heard(chart.getAttribute("aria-label"))).toContain("Most: Conflict, 80%. Least: Apology, 41%.");
  expect(chart.querySelectorAll(".bar")).toHaveLength(2);
  expect(chart.querySelector(".bar")?.getAttribute("x")).toBe("0%");
});

it("bars begin at the right where one reads from there", async () => {
  await words.speak("ar");
  const bar = draw(BarChart, [row("apology", 50)]).querySelector(".bar");
  expect([bar?.getAttribute("x"), bar?.getAttribute("width")]).toEqual(["57%", "43%"]);
});

it("weeks stand in the order of reading, with room for those without results", async () => {
  const places = (chart: SVGElement) =>
    [...chart.querySelectorAll(".bar")].map((bar) => Number(bar.getAttribute("x")));
  const chart = draw(WeekChart, WEEKS);
  const [first = 0, last = 0] = places(chart);
  expect(last).toBeGreaterThan(first);
  expect(chart.querySelectorAll("g")).toHaveLength(3);
  expect([...chart.querySelectorAll("text")].map((text) => text.textContent)).toContain("2026");
  expect(heard(chart.getAttribute("aria-label"))).toMatch(/2025 \(40%\).*2026 \(61%\)/);
  for (const one of mounted.splice(0)) unmount(one);
  await words.speak("ar");
  expect(places(draw(WeekChart, WEEKS))).toEqual([last, first]);
});

it("the table says the same as the drawing", async () => {
  await show(Results, {});
  const cells = [...document.querySelectorAll("[data-testid=results-row]")].map((line) =>
    [...line.children].map((cell) => heard(cell.textContent)),
  );
  expect(cells).toEqual([
    ["Apology", "41%", "1,200"],
    ["Empathy", "nothing to earn", "1,200"],
    ["Conflict", "80%", "1,200"],
  ]);
  expect(said("results-count")).toBe("From 3 attempts. Others have shared 1 of them.");
  expect(said("results-whose")).toContain("only here if they have shared them");
});

it("results are asked for by what is chosen, and the nameless are told from everybody", async () => {
  await show(Results, {});
  answers.practice_results = { ...VIEW, rows: WEEKS };
  choose("results-by", "Week");
  await settle();
  expect(find("results-table")?.dataset.by).toBe("week");
  expect(said("results-table")).toContain("Week of Dec 22, 2025");
  choose("results-person", "Yours, without a name");
  await settle();
  const form = { by: "week", person: "", from: null, to: null };
  expect(invoke).toHaveBeenLastCalledWith("practice_results", { form });
});

it("what cannot be asked puts the controls back", async () => {
  await show(Results, {});
  invoke.mockRejectedValueOnce({ code: "workspace-failed", args: {} });
  choose("results-by", "Week");
  await settle();
  expect(find("results-problem")?.dataset.code).toBe("workspace-failed");
  const select = find<HTMLSelectElement>("results-by");
  expect(heard(select?.selectedOptions[0]?.textContent)).toBe("Skill");
  expect(find("results-table")?.dataset.by).toBe("skill");
});

it("nothing to draw leaves the table, and nothing at all says so", async () => {
  answers.practice_results = { ...VIEW, rows: [row("empathy", null)] };
  await show(Results, {});
  expect([find("results-chart"), find("results-table") === null]).toEqual([null, false]);
  answers.practice_results = { ...VIEW, rows: [], attempts: 0 };
  choose("results-by", "Market");
  await settle();
  expect(find("results-table")).toBeNull();
  expect(said("results-count")).toBe("Nothing was practised to its end in this time.");
});

it("one's own words are shared only if that is chosen", async () => {
  answers.export_results = "/downloads/mine.jsonl";
  await show(Results, {});
  const files = () =>
    invoke.mock.calls.filter(([name]) => name === "export_results").map(([, { file }]) => file);
  find("results-share")?.click();
  await settle();
  find("results-with-words")?.click();
  find("results-share")?.click();
  await settle();
  expect(files()).toEqual(["xapi", "xapi-with-words"]);
  expect(said("results-written")).toBe("Written to /downloads/mine.jsonl");
});

it("what came in is told in whole sentences", async () => {
  answers.import_results = { new: 1, known: 2, skipped: 0 };
  await show(Results, {});
  await give("results-file", "{}");
  expect(said("results-report")).toBe("1 attempt was new. 2 were here already.");
  answers.import_results = { new: 0, known: 0, skipped: 1 };
  await give("results-file", "{}");
  expect(said("results-report")).toBe(
    "No attempt was new. 1 statement is about something else and was left out.",
  );
});

it("what others have shared is removed only after a yes, and the focus comes back", async () => {
  await show(Results, {});
  const removals = () => invoke.mock.calls.filter(([name]) => name === "remove_shared_results").length;
  find("results-remove-shared")?.focus();
  find("results-remove-shared")?.click();
  flushSync();
  find("confirm-no")?.click();
  flushSync();
  expect([removals(), document.activeElement === find("results-remove-shared")]).toEqual([0, true]);
  find("results-remove-shared")?.click();
  flushSync();
  find("confirm-yes")?.click();
  await settle();
  expect([removals(), said("results-report")]).toEqual([1, "What others had shared is removed."]);
  expect(document.activeElement).toBe(find("results-remove-shared"));
});

const CARDS = ["late-de", "refund-jp"].map(
  (id) => ({ id, title: id, market: { code: "DE", name: "Germany" }, minutes: 1 }) as ScenarioCard,
);
const assigned = (title: string, done: number): AssignmentView => ({
  title,
  from: "Ilka",
  until: "2020-01-31",
  note: null,
  done,
  of: 2,
});

it("an assignment is of what was typed and chosen, in the order of the scenarios", async () => {
  answers.export_assignment = "/downloads/parlance-assignment.toml";
  await show(Assign, { scenarios: CARDS });
  for (const id of ["refund-jp", "late-de"]) find(`assign-scenario-${id}`)?.click();
  const type = (testid: string, value: string) => {
    const field = find<HTMLInputElement>(testid);
    if (field) field.value = value;
    field?.dispatchEvent(new Event("input", { bubbles: true }));
  };
  type("assign-title", "Holidays");
  type("assign-people", "Anu, Réka");
  type("assign-find", "nothing");
  flushSync();
  expect(said("assign-chosen")).toBe("2 chosen.");
  find("assign-make")?.click();
  await settle();
  const [, { form }] = invoke.mock.calls.find(([name]) => name === "export_assignment") ?? [];
  expect(form).toMatchObject({
    title: "Holidays",
    note: null,
    people: ["Anu", "Réka"],
    groups: [],
    scenarios: ["late-de", "refund-jp"],
  });
  expect(said("assign-written")).toBe("Written to /downloads/parlance-assignment.toml");
});

it("a refused assignment says why", async () => {
  await show(Assign, { scenarios: CARDS });
  invoke.mockRejectedValueOnce({ code: "practice-assignment-empty", args: {} });
  find("assign-make")?.click();
  await settle();
  expect(find("assign-problem")?.dataset.code).toBe("practice-assignment-empty");
});

it("assignments are listed with what is done; one that goes gives the focus to the next", async () => {
  const onchange = vi.fn();
  answers.assignments = [assigned("One", 1), assigned("Two", 2)];
  await show(Assign, { scenarios: CARDS, onchange });
  expect(said("assigned-row")).toBe("One From Ilka Until Jan 31, 2020 Late 1 of 2 done Remove");
  expect(document.querySelectorAll("[data-testid=assigned-late]")).toHaveLength(1);
  find("assigned-remove")?.focus();
  find("assigned-remove")?.click();
  flushSync();
  answers.assignments = [assigned("Two", 2)];
  find("confirm-yes")?.click();
  await settle();
  expect(invoke).toHaveBeenCalledWith("remove_assignment", { title: "One", from: "Ilka" });
  expect(onchange).toHaveBeenCalledTimes(1);
  expect(document.activeElement).toBe(find("assigned-remove"));
  answers.assignments = [];
  find("assigned-remove")?.click();
  flushSync();
  find("confirm-yes")?.click();
  await settle();
  expect(said("assigned-none")).toBe("Nothing is assigned to you.");
  expect(document.activeElement?.id).toBe("assigned-heading");
});

it("an assignment is taken in, and those around are told", async () => {
  const onchange = vi.fn();
  answers.import_assignment = assigned("One", 0);
  await show(Assign, { scenarios: CARDS, onchange });
  await give("assignment-file", "title = 1");
  expect(said("assignment-taken")).toBe("“One” is taken in, until Jan 31, 2020.");
  expect(onchange).toHaveBeenCalledTimes(1);
});

const LANGUAGES = [
  { tag: "de", name: "German" },
  { tag: "en", name: "English" },
];

it("a package is in the window's language, or in the one that is chosen", async () => {
  answers.export_scenario = "/downloads/late-de.zip";
  await show(ScenarioFiles, { scenario: "late-de", languages: LANGUAGES });
  find("scenario-export-cmi5")?.click();
  await settle();
  choose("scenario-export-language", "German");
  await settle();
  find("scenario-export-cmi5")?.click();
  await settle();
  const exports = invoke.mock.calls.filter(([name]) => name === "export_scenario");
  expect(exports.map(([, { language }]) => language)).toEqual(["en", "de"]);
  expect(said("scenario-written")).toBe("Written to /downloads/late-de.zip");
});

it("faults of a scenario that was taken in are listed with their places", async () => {
  const onimported = vi.fn();
  answers.import_scenario = [
    { file: "scenario.ink", line: 3, column: 5, message: "Stops here.", remark: false },
    { file: "scenario.toml", line: null, column: null, message: "Not needed.", remark: true },
  ];
  await show(ScenarioFiles, { scenario: null, languages: [], onimported });
  expect(find("scenario-export-cmi5")).toBeNull();
  await give("scenario-file", "{}");
  const faults = [...document.querySelectorAll("[data-testid=scenario-fault]")];
  expect(faults.map((fault) => heard(fault.textContent))).toEqual([
    "fault scenario.ink:3:5 Stops here.",
    "remark scenario.toml Not needed.",
  ]);
  expect(find("scenario-imported")?.dataset.verdict).toBe("faulty");
  expect(onimported).toHaveBeenCalledTimes(1);
});
