import { clearMocks, mockIPC } from "@tauri-apps/api/mocks";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Inbox, InboxQuery, InboxRow } from "$lib/shell";
import { ALL, InboxState } from "./inbox.svelte";

const TOTAL = 100_000;
let asked: InboxQuery[];
let order: (index: number) => string;

const row = (index: number) => ({ ticket: order(index), number: String(index) }) as InboxRow;

function answer(query: InboxQuery): Inbox {
  const rows = Array.from({ length: query.limit }, (_, i) => row(query.offset + i));
  return { total: TOTAL, rows, markets: [] };
}

beforeEach(() => {
  asked = [];
  order = (index) => `t${index}`;
  mockIPC((_, payload) => {
    const { query } = payload as { query: InboxQuery };
    asked.push(query);
    return answer(query);
  });
});

afterEach(() => clearMocks());

it("only what is on screen is asked for, and once", async () => {
  const inbox = new InboxState();
  inbox.take(answer({ ...ALL, offset: 0, limit: 100 }));
  await inbox.show({ first: 54_990, end: 55_010 });
  await inbox.show({ first: 54_991, end: 55_011 });
  expect(asked.map(({ offset }) => offset)).toEqual([54_900, 55_000]);
  expect(inbox.row(55_001)?.number).toBe("55001");
});

it("after a change only what is on screen is asked for again, and the rest forgotten", async () => {
  const inbox = new InboxState();
  inbox.take(answer({ ...ALL, offset: 0, limit: 100 }));
  await inbox.show({ first: 500, end: 520 });
  await inbox.refresh();
  expect(asked.map(({ offset }) => offset)).toEqual([500, 500]);
  expect(inbox.row(0)).toBeUndefined();
});

it("the selection goes with its ticket when the order changes", async () => {
  const inbox = new InboxState();
  inbox.take(answer({ ...ALL, offset: 0, limit: 100 }));
  inbox.select(3);
  order = (index) => `t${index - 2}`;
  await inbox.refresh();
  expect([inbox.selected, inbox.current?.ticket]).toEqual([5, "t3"]);
});

it("a filter begins at the top", async () => {
  const inbox = new InboxState();
  inbox.take(answer({ ...ALL, offset: 0, limit: 100 }));
  inbox.select(70);
  await inbox.filter({ ...ALL, market: "JP" });
  expect([asked[0]?.market, inbox.selected, inbox.filtered]).toEqual(["JP", 0, true]);
});

it("a refusal is kept as a problem, with the rows that are there", async () => {
  const inbox = new InboxState();
  inbox.take(answer({ ...ALL, offset: 0, limit: 100 }));
  mockIPC(() => {
    throw { code: "store-busy", args: {} };
  });
  await inbox.refresh();
  expect([inbox.problem?.code, inbox.row(0)?.number]).toEqual(["store-busy", "0"]);
});
