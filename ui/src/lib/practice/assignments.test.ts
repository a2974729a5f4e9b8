import { beforeEach, expect, it, vi } from "vitest";
import type { AssignmentView, ScenarioCard } from "$lib/shell";
import { blank, matching, names } from "./assigning";
import { Assignments } from "./assignments.svelte";

const invoke = vi.hoisted(() => vi.fn());
vi.mock("@tauri-apps/api/core", () => ({ invoke }));

const assignment = (title: string): AssignmentView => ({
  title,
  from: "Ilka",
  until: "2026-12-18",
  note: null,
  done: 0,
  of: 2,
});

beforeEach(() => {
  invoke.mockReset();
});

it("names are by commas of any script or one a line, each once", () => {
  expect(names("Réka Kovács, Anu\n Anu \r\n\nليلى، 佐藤、鈴木")).toEqual([
    "Réka Kovács",
    "Anu",
    "ليلى",
    "佐藤",
    "鈴木",
  ]);
  expect(names(" ,\n")).toEqual([]);
});

it("a form begins with a day in two weeks", () => {
  expect(blank("2026-12-20").until).toBe("2027-01-03");
});

it("scenarios are found by title, market or name in files, whatever the marks", () => {
  const card = (id: string, title: string, code: string, name: string) =>
    ({ id, title, market: { code, name } }) as ScenarioCard;
  const cards = [
    card("late-de", "Späte Lieferung", "DE", "Germany"),
    card("refund-jp", "Refund", "JP", "Japan"),
  ];
  const found = (typed: string) => matching(cards, typed).map(({ id }) => id);
  expect([found("spate germ"), found("jp"), found(" "), found("spate japan")]).toEqual([
    ["late-de"],
    ["refund-jp"],
    ["late-de", "refund-jp"],
    [],
  ]);
});

it("a list that comes after a later question is left", async () => {
  let answer: (all: AssignmentView[]) => void = () => {};
  invoke
    .mockReturnValueOnce(
      new Promise((resolve) => {
        answer = resolve;
      }),
    )
    .mockResolvedValueOnce([assignment("new")]);
  const assignments = new Assignments();
  const first = assignments.load();
  await assignments.load();
  answer([assignment("old")]);
  await first;
  expect(assignments.all?.map(({ title }) => title)).toEqual(["new"]);
});

it("one that is taken in is told of and listed", async () => {
  invoke.mockResolvedValueOnce(assignment("Holidays")).mockResolvedValueOnce([assignment("Holidays")]);
  const assignments = new Assignments();
  expect(await assignments.take(new Blob(["title = 1"]))).toBe(true);
  expect([assignments.taken?.title, assignments.all?.length]).toEqual(["Holidays", 1]);
});

it("a refused one leaves the list and says why, where it was asked for", async () => {
  const problem = { code: "practice-assignment-others", args: {} };
  invoke.mockRejectedValueOnce(problem);
  const assignments = new Assignments();
  expect(await assignments.take(new Blob([""]))).toBe(false);
  expect([assignments.taken, assignments.problem]).toEqual([null, { of: "take", problem }]);
  expect(invoke).toHaveBeenCalledTimes(1);
});
