import { flushSync, mount, unmount } from "svelte";
import { beforeAll, expect, it } from "vitest";
import type { CoverageView } from "$lib/shell";
import { words } from "$lib/words/index.svelte";
import CoverageGaps from "./CoverageGaps.svelte";
import CoverageMap from "./CoverageMap.svelte";

const pad = (hour: number) => String(hour % 24).padStart(2, "0");
const hours = Array.from({ length: 168 }, (_, at) => ({
  start: "",
  utc: `${pad(at)}:00`,
  local: `${pad(at + 1)}:00`,
  local_day: 1,
}));
const open = (from: number, to: number, what: [number, number, number]) =>
  hours.map((_, at): [number, number, number] => (at >= from && at < to ? what : [0, 0, 0]));
const market = (code: string, name: string, own: number, none: number) => ({
  market: { code, name },
  languages: [{ tag: "de", name: "German" }],
  holidays: [],
  holidays_known: true,
  total: { own, other: 0, none },
  hours: own > 0 ? open(8, 12, [60, 0, 0]) : open(3, 4, [0, 0, 30]),
  gaps: none
    ? [
        {
          start: "2026-11-23T03:30:00Z",
          end: "2026-11-23T04:00:00Z",
          minutes: none,
          local: [{ zone: "Asia/Kolkata", start: "2026-11-23T09:00", end: "2026-11-23T09:30" }],
        },
      ]
    : [],
});
const view: CoverageView = {
  week: "2026-11-23",
  zone: "Europe/Budapest",
  office: { from: "09:00", to: "17:00" },
  hours,
  markets: [market("DE", "Germany", 240, 0), market("IN", "India", 0, 30)],
};

beforeAll(async () => {
  await words.need("coverage");
  await words.speak("en");
});

/** What a reader hears: without the marks around arguments. */
const heard = (text: string | null | undefined) => (text ?? "").replace(/[\u2068\u2069]/g, "");

it("the map is a grid whose every cell is said, with one cell for Tab and arrows for the others", () => {
  const map = mount(CoverageMap, { target: document.body, props: { view, day: 1 } });
  flushSync();
  const cells = [...document.querySelectorAll<HTMLElement>("[role=gridcell]")];
  expect(cells).toHaveLength(48);
  expect(heard(cells[8]?.getAttribute("aria-label"))).toContain("Germany, Monday 08:00 UTC (09:00 here)");
  expect(heard(cells[8]?.getAttribute("aria-label"))).toContain("Own language: 60 min");
  expect(heard(cells[0]?.getAttribute("aria-label"))).toMatch(/Closed\.$/);
  const stops = () => cells.flatMap((cell, at) => (cell.tabIndex === 0 ? [at] : []));
  expect(stops()).toEqual([0]);
  const press = (key: string) => {
    document.querySelector("table")?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    flushSync();
  };
  press("ArrowRight");
  press("ArrowDown");
  expect(stops()).toEqual([25]);
  expect(document.activeElement).toBe(cells[25]);
  const half = cells[27]?.querySelector<HTMLElement>(".none");
  expect(half?.style.getPropertyValue("block-size")).toBe("50%");
  unmount(map);
});

it("the whole week has all hours", () => {
  const map = mount(CoverageMap, { target: document.body, props: { view, day: null } });
  flushSync();
  expect(document.querySelectorAll("[role=gridcell]")).toHaveLength(2 * 168);
  unmount(map);
});

it("gaps are told by the agent's clock and by the market's", () => {
  const gaps = mount(CoverageGaps, { target: document.body, props: { view } });
  flushSync();
  const india = heard(document.querySelector("[data-testid=coverage-gaps-IN]")?.textContent);
  expect(india).toMatch(/04:30\s–.*05:00 here/);
  expect(india).toMatch(/09:00\s–.*09:30 in Asia\/Kolkata/);
  const germany = heard(document.querySelector("[data-testid=coverage-gaps-DE]")?.textContent);
  expect(germany).toContain("No gaps");
  unmount(gaps);
});
