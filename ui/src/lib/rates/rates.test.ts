import { beforeEach, expect, it, vi } from "vitest";
import type { ConversionView, RatesView } from "$lib/shell";
import { blank, rates, toMarket } from "./rates.svelte";

const invoke = vi.hoisted(() => vi.fn());
vi.mock("@tauri-apps/api/core", () => ({ invoke }));

const VIEW: RatesView = {
  imported: [],
  typed: [],
  currencies: [],
  markets: [{ code: "HU", name: "Hungary", currency: "HUF" }],
  today: "2026-11-22",
};

function result(text: string): ConversionView {
  return { ...({} as ConversionView), result_text: text };
}

beforeEach(() => {
  invoke.mockReset();
  rates.forget();
  rates.problem = null;
});

it("a market brings its currency, and none leaves the currency as it is", () => {
  const form = toMarket(blank(), "HU", VIEW);
  expect([form.market, form.to]).toEqual(["HU", "HUF"]);
  const without = toMarket(form, "", VIEW);
  expect([without.market, without.to]).toEqual([null, "HUF"]);
});

it("an answer to an earlier form is not shown", async () => {
  let answer: (view: ConversionView) => void = () => {};
  invoke.mockReturnValueOnce(
    new Promise((resolve) => {
      answer = resolve;
    }),
  );
  const asked = rates.convert({ ...blank(), amount: "1" });
  rates.forget();
  answer(result("old"));
  await asked;
  expect(rates.result).toBeNull();
});

it("a refused file leaves what is shown and says why", async () => {
  invoke.mockResolvedValueOnce(result("€1.00"));
  await rates.convert({ ...blank(), amount: "1" });
  invoke.mockRejectedValueOnce({ code: "rates-not-xml", args: {} });
  expect(await rates.import(new Blob(["<a"]))).toBe(false);
  expect(rates.result?.result_text).toBe("€1.00");
  expect(rates.problem).toEqual({ of: "import", problem: { code: "rates-not-xml", args: {} } });
});

it("once the rates change, what was converted by the earlier ones is gone", async () => {
  invoke.mockResolvedValueOnce(result("€1.00"));
  await rates.convert({ ...blank(), amount: "1" });
  invoke.mockResolvedValueOnce(null).mockResolvedValueOnce(VIEW);
  expect(await rates.remove("imported/x")).toBe(true);
  expect([rates.result, rates.view]).toEqual([null, VIEW]);
});
