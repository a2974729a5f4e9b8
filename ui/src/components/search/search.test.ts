import { clearMocks, mockIPC } from "@tauri-apps/api/mocks";
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { customer } from "$lib/customer/customer.svelte";
import { panels } from "$lib/panels.svelte";
import { pieces, search } from "$lib/search/search.svelte";
import type { SearchForm, SearchHit, SearchView } from "$lib/shell";
import { ticket } from "$lib/ticket/ticket.svelte";
import { words } from "$lib/words/index.svelte";
import SearchPanel from "./SearchPanel.svelte";

const text = (text: string, marks: [number, number][] = []) => ({
  ...{ text, marks, before: false, after: false, rtl: false },
});
const NOTHING: SearchView = {
  ...{ parts: [], customers: [], hits: [], more: null, reached: null },
  missing: { desks: [], unindexed: 0 },
};
const hit = (number: string): SearchHit => ({
  found: {
    ...{ kind: "message", message: `m${number}`, author: "Anna", direction: "inbound", visibility: "public" },
    ticket: {
      ...{ ticket: `t${number}`, number, subject: "返金", status: "open", desk: "d", desk_name: "RT" },
    },
  },
  ...{ customer: "c", customer_name: "髙橋 花子", market: null, at: "2026-11-21T08:00:00Z" },
  ...{ text: text("返金をお願いします", [[0, 2]]), language: "ja" },
});

let asked: SearchForm[];
let answers: ((form: SearchForm) => SearchView | Promise<SearchView>) | null;
let mounted: ReturnType<typeof mount> | undefined;

beforeEach(async () => {
  await words.speak("en");
  asked = [];
  answers = null;
  search.query = "";
  search.view = null;
  search.problem = null;
  mockIPC((command, payload) => {
    if (command !== "search") return null;
    const { form } = payload as { form: SearchForm };
    asked.push(form);
    return answers?.(form) ?? NOTHING;
  });
});

afterEach(() => {
  if (mounted) unmount(mounted);
  mounted = undefined;
  panels.close();
  clearMocks();
  vi.restoreAllMocks();
});

const all = (testid: string) => [...document.querySelectorAll<HTMLElement>(`[data-testid="${testid}"]`)];

async function panel() {
  panels.show("search");
  mounted = mount(SearchPanel, { target: document.body, props: { onclose: panels.close } });
  await vi.waitFor(() => expect(all("search-field")).toHaveLength(1));
}

async function found(view: Partial<SearchView>) {
  answers = () => ({ ...NOTHING, ...view });
  await panel();
  search.query = "返金";
  await search.ask(false);
  flushSync();
}

it("marks what was found by scalars, not by halves of them", () => {
  const cut = pieces({ ...text("😀 返金 😀", [[2, 4]]), after: true });
  expect(cut).toEqual([
    { text: "😀 ", found: false },
    { text: "返金", found: true },
    { text: " 😀", found: false },
    { text: "…", found: false },
  ]);
});

it("shows the newest answer, whichever comes last", async () => {
  const late: (() => void)[] = [];
  answers = (form) =>
    new Promise((resolve) => late.push(() => resolve({ ...NOTHING, hits: [hit(form.query)] })));
  search.query = "1";
  const first = search.ask(true);
  search.query = "12";
  const second = search.ask(true);
  late[1]?.();
  await second;
  late[0]?.();
  await first;
  expect(search.view?.hits.map(({ found }) => found.kind === "message" && found.message)).toEqual(["m12"]);
});

it("opens what was found", async () => {
  const opened = vi.spyOn(ticket, "open").mockResolvedValue();
  await found({ hits: [hit("7")] });
  expect(all("search-hit")[0]?.querySelector("mark")?.textContent).toBe("返金");
  all("search-hit")[0]?.click();
  expect(opened).toHaveBeenCalledWith("t7");
  expect(panels.open).toBeNull();
});

it("leads to customers and to those whose order it is", async () => {
  const shown = vi.spyOn(customer, "show").mockReturnValue();
  const order = { kind: "record", record: "r", record_kind: "order", source: "shop", order: "1001" } as const;
  await found({
    customers: [{ customer: "a", name: text("Anna"), address: null, market: null }],
    hits: [{ ...hit("1"), found: order, customer: "b" }],
  });
  all("search-customer")[0]?.click();
  all("search-hit")[0]?.click();
  expect(shown.mock.calls).toEqual([["a"], ["b"]]);
});

it("goes on where the newest hits end, and says what it cannot know", async () => {
  const desk = { desk: "d", name: "RT", tickets: 12 };
  await found({ hits: [hit("2")], more: "x", missing: { desks: [desk], unindexed: 3 } });
  expect(all("search-missing")[0]?.textContent).toMatch(/RT.*12/s);
  answers = () => ({ ...NOTHING, hits: [hit("1")] });
  await search.more();
  flushSync();
  expect(asked.at(-1)?.more).toBe("x");
  expect(all("search-hit")).toHaveLength(2);
  expect(document.body.textContent).not.toContain("⟦");
});

it("says so when nothing is there", async () => {
  await found({});
  expect(all("search-state")[0]?.textContent).toContain("Nothing found");
});
