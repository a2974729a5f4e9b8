import { beforeEach, expect, it, vi } from "vitest";
import type { ScenarioFault } from "$lib/shell";
import { placeOf, ScenarioExports, ScenarioImport, verdict } from "./scenario-files.svelte";

const invoke = vi.hoisted(() => vi.fn());
vi.mock("@tauri-apps/api/core", () => ({ invoke }));

const fault = (remark: boolean, line: number | null = 12, column: number | null = 3): ScenarioFault => ({
  file: "scenario.ink",
  line,
  column,
  message: "",
  remark,
});

beforeEach(() => {
  invoke.mockReset();
});

it("a fault is placed as far as its place is known", () => {
  expect([fault(false), fault(false, 12, null), fault(false, null, null)].map(placeOf)).toEqual([
    "scenario.ink:12:3",
    "scenario.ink:12",
    "scenario.ink",
  ]);
});

it("remarks leave a scenario playable, faults do not", () => {
  expect([verdict([]), verdict([fault(true)]), verdict([fault(true), fault(false)])]).toEqual([
    "sound",
    "remarks",
    "faulty",
  ]);
});

it("a file is written in the language that was chosen, and a refusal says why", async () => {
  const files = new ScenarioExports("late-de");
  invoke.mockResolvedValueOnce("/downloads/late-de.zip");
  await files.write("cmi5", "de");
  expect(invoke).toHaveBeenCalledWith("export_scenario", {
    scenario: "late-de",
    language: "de",
    kind: "cmi5",
  });
  expect(files.written).toBe("/downloads/late-de.zip");
  const problem = { code: "export-no-folder", args: {} };
  invoke.mockRejectedValueOnce(problem);
  await files.write("parlance", "de");
  expect([files.written, files.problem]).toEqual([null, problem]);
});

it("what is told of an earlier file is left once another one is chosen", async () => {
  let answer: (faults: ScenarioFault[]) => void = () => {};
  const slow = new Promise((resolve) => {
    answer = resolve;
  });
  invoke.mockImplementation((_, { text }) => (text === "slow" ? slow : Promise.resolve([])));
  const taken = new ScenarioImport();
  const first = taken.take(new Blob(["slow"]));
  await taken.take(new Blob(["quick"]));
  answer([fault(false)]);
  await first;
  expect(taken.faults).toEqual([]);
});

it("a file that is too large is refused unread", async () => {
  const taken = new ScenarioImport();
  expect(await taken.take({ size: 1e9 } as Blob)).toBe(false);
  expect([taken.problem?.code, invoke.mock.calls.length]).toEqual(["practice-file-large", 0]);
});
