import { beforeEach, expect, it, vi } from "vitest";
import type { CoverageScope } from "$lib/shell";
import { Coverage } from "./coverage.svelte";

const invoke = vi.hoisted(() => vi.fn());
vi.mock("@tauri-apps/api/core", () => ({ invoke }));

const KEPT: CoverageScope = { markets: ["JP"], office: { from: "10:00", to: "19:00" } };

/** What was kept, in order. */
function kept(): unknown[] {
  return invoke.mock.calls.filter(([name]) => name === "set_coverage_scope").map(([, args]) => args.scope);
}

beforeEach(() => {
  invoke.mockReset();
  invoke.mockImplementation(async (name: string) => {
    if (name === "shifts") return [];
    return name === "coverage_scope" ? KEPT : {};
  });
});

it("the page opens with the markets and the office hours that were kept", async () => {
  const coverage = new Coverage();
  await coverage.open();
  expect(invoke.mock.calls.find(([name]) => name === "coverage")?.[1].form).toMatchObject(KEPT);
  expect(kept()).toEqual([]);
});

it("other markets and other hours are kept, another week is not", async () => {
  const coverage = new Coverage();
  await coverage.open();
  await coverage.ask({ week: "2026-11-30" });
  await coverage.ask({ markets: ["JP", "DE"] });
  await coverage.ask({ markets: [] });
  expect(kept()).toEqual([
    { ...KEPT, markets: ["JP", "DE"] },
    { ...KEPT, markets: [] },
  ]);
});

it("what cannot be asked is not kept", async () => {
  const coverage = new Coverage();
  await coverage.open();
  invoke.mockRejectedValueOnce({ code: "office-hours", args: {}, text: "", next: "" });
  await coverage.ask({ office: { from: "19:00", to: "10:00" } });
  expect(kept()).toEqual([]);
  expect(coverage.form.office).toEqual(KEPT.office);
});
