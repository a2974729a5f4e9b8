import { beforeEach, expect, it, vi } from "vitest";
import type { ResultRow, ResultsView } from "$lib/shell";
import { ends, fromLeft, mondayOf, scored, weeks } from "./results";
import { Results } from "./results.svelte";

const invoke = vi.hoisted(() => vi.fn());
vi.mock("@tauri-apps/api/core", () => ({ invoke }));

const row = (key: string, percent: number | null): ResultRow => ({ key, label: key, percent, attempts: 1 });

function view(...rows: ResultRow[]): ResultsView {
  return { rows, attempts: rows.length, shared: 0, people: ["Anu", "Réka"] };
}

/** An answer that comes when it is told to. */
function later() {
  let answer: (view: ResultsView) => void = () => {};
  const promise = new Promise<ResultsView>((resolve) => {
    answer = resolve;
  });
  return { promise, answer };
}

beforeEach(() => {
  invoke.mockReset();
});

it("a week is known by its Monday, also where years meet", () => {
  expect(["2026-W10", "2026-W01", "2020-W53", "2027-W01", "2026-W", "Anu"].map(mondayOf)).toEqual([
    "2026-03-02",
    "2025-12-29",
    "2020-12-28",
    "2027-01-04",
    null,
    null,
  ]);
});

it("weeks without results have their place", () => {
  const all = weeks([row("2026-W01", 61), row("2025-W51", 40), row("2026-W02", null)]);
  expect(all.map(({ monday, row }) => [monday, row?.percent])).toEqual([
    ["2025-12-15", 40],
    ["2025-12-22", undefined],
    ["2025-12-29", 61],
    ["2026-01-05", null],
  ]);
  expect(weeks([])).toEqual([]);
});

it("of many years only the weeks with results are drawn", () => {
  expect(weeks([row("1999-W01", 1), row("2026-W01", 2)]).map(({ monday }) => monday)).toEqual([
    "1999-01-04",
    "2025-12-29",
  ]);
});

it("what had nothing to earn is neither most nor least, and nothing is not the same as zero", () => {
  const drawn = scored([row("a", null), row("b", 0), row("c", 80), row("d", 80)]);
  expect(drawn.map(({ key }) => key)).toEqual(["b", "c", "d"]);
  expect([ends(drawn)?.most.key, ends(drawn)?.least.key]).toEqual(["c", "b"]);
  expect(ends([])).toBeNull();
});

it("a drawing begins where reading begins", () => {
  expect([fromLeft(0, 30, 100, false), fromLeft(0, 30, 100, true)]).toEqual([0, 70]);
  expect([fromLeft(30, 0, 100, false), fromLeft(30, 0, 100, true)]).toEqual([30, 70]);
});

it("an answer to an earlier question is not shown", async () => {
  const [first, second] = [later(), later()];
  invoke.mockReturnValueOnce(first.promise).mockReturnValueOnce(second.promise);
  const results = new Results();
  const asked = [results.ask(), results.ask({ by: "week" })];
  second.answer(view(row("2026-W10", 50)));
  await asked[1];
  first.answer(view(row("apology", 50)));
  await asked[0];
  expect(results.shown?.form.by).toBe("week");
  expect(results.shown?.view.rows[0]?.key).toBe("2026-W10");
  expect(results.busy).toBe(false);
});

it("what cannot be asked changes nothing and says why", async () => {
  invoke.mockResolvedValueOnce(view(row("apology", 50)));
  const results = new Results();
  await results.ask();
  invoke.mockRejectedValueOnce({ code: "week-not-a-date", args: { text: "x" } });
  await results.ask({ from: "x" });
  expect(results.form.from).toBeNull();
  expect(results.shown?.view.rows).toHaveLength(1);
  expect(results.problem).toEqual({
    of: "ask",
    problem: { code: "week-not-a-date", args: { text: "x" } },
  });
  invoke.mockResolvedValueOnce(view());
  await results.ask();
  expect(results.problem).toBeNull();
});

it("who is asked for stays among the people, even with nothing in this time", async () => {
  invoke.mockResolvedValueOnce(view());
  const results = new Results();
  await results.ask({ person: "Ilka" });
  expect(results.people).toEqual(["Anu", "Réka", "Ilka"]);
});

it("a file is of what is shown, and without the words unless they are asked for", async () => {
  invoke.mockResolvedValueOnce(view());
  const results = new Results();
  await results.ask({ by: "market" });
  invoke.mockResolvedValueOnce("/downloads/parlance-practice.jsonl");
  expect(await results.export("xapi")).toBe(true);
  expect(invoke).toHaveBeenLastCalledWith("export_results", {
    form: { by: "market", person: null, from: null, to: null },
    file: "xapi",
  });
  expect(results.written).toBe("/downloads/parlance-practice.jsonl");
  invoke.mockRejectedValueOnce({ code: "practice-no-name", args: {} });
  expect(await results.export("xapi-with-words")).toBe(false);
  expect([results.written, results.problem?.of]).toEqual([null, "export"]);
});

it("two files are not written at once", async () => {
  invoke.mockReturnValueOnce(new Promise(() => {}));
  const results = new Results();
  void results.export("csv");
  expect(await results.export("csv")).toBe(false);
  expect(invoke).toHaveBeenCalledTimes(1);
});

it("once something is taken in, what is shown is asked for again", async () => {
  const report = { new: 2, known: 1, skipped: 0 };
  invoke.mockResolvedValueOnce(report).mockResolvedValueOnce(view(row("apology", 50)));
  const results = new Results();
  expect(await results.import(new Blob(["{}"]))).toBe(true);
  expect([results.report, results.shown?.view.rows.length]).toEqual([report, 1]);
});

it("a refused file leaves what is shown and says why", async () => {
  invoke.mockResolvedValueOnce(view(row("apology", 50)));
  const results = new Results();
  await results.ask();
  const problem = { code: "practice-results-file", args: { line: "1", why: "not-json" } };
  invoke.mockRejectedValueOnce(problem);
  expect(await results.import(new Blob(["<a"]))).toBe(false);
  expect([results.report, results.shown?.view.rows.length]).toEqual([null, 1]);
  expect(results.problem).toEqual({ of: "import", problem });
});
