import { clearMocks, mockIPC } from "@tauri-apps/api/mocks";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Drafts, WAIT } from "./drafts.svelte";

const TICKET = "01930000-0000-7000-8000-000000000000";
let asked: [string, unknown][];
let refuse: string | null;

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  refuse = null;
  mockIPC((command, payload) => {
    asked.push([command, (payload as { text?: string }).text]);
    if (refuse) throw { code: refuse, args: {} };
    return null;
  });
});

afterEach(() => {
  clearMocks();
  vi.useRealTimers();
});

it("typing without a pause is saved all the same, each time with the newest text", async () => {
  const drafts = new Drafts();
  for (const text of ["K", "Ke", "Ked", "Kedv"]) {
    drafts.typed(TICKET, "reply", text);
    await vi.advanceTimersByTimeAsync(WAIT / 2);
  }
  await vi.advanceTimersByTimeAsync(WAIT);
  expect(asked).toEqual([
    ["save_draft", "Ke"],
    ["save_draft", "Kedv"],
  ]);
  expect(drafts.state(TICKET, "reply")).toBe("saved");
});

it("what is typed is saved before it is sent, and nothing after", async () => {
  const drafts = new Drafts();
  drafts.typed(TICKET, "reply", "Kedves Kata!");
  await drafts.send(TICKET, "reply", "Kedves Kata!");
  await vi.advanceTimersByTimeAsync(10 * WAIT);
  expect(asked.map(([command]) => command)).toEqual(["save_draft", "send"]);
  expect([drafts.text(TICKET, "reply"), drafts.state(TICKET, "reply")]).toEqual(["", "none"]);
});

it("a refused message stays in the editor", async () => {
  const drafts = new Drafts();
  drafts.typed(TICKET, "reply", "Kedves Kata!");
  await drafts.flush();
  refuse = "store-disk-full";
  await expect(drafts.send(TICKET, "reply", "Kedves Kata!")).rejects.toMatchObject({
    problem: { code: refuse },
  });
  expect(drafts.text(TICKET, "reply")).toBe("Kedves Kata!");
});

it("a draft that could not be saved says so", async () => {
  const drafts = new Drafts();
  refuse = "store-disk-full";
  drafts.typed(TICKET, "note", "Szólni a raktárnak");
  await drafts.flush();
  expect([drafts.state(TICKET, "note"), drafts.problem?.code]).toEqual(["failed", "store-disk-full"]);
});

it("an emptied draft leaves no sign", async () => {
  const drafts = new Drafts();
  drafts.typed(TICKET, "note", "");
  await drafts.flush();
  expect(drafts.state(TICKET, "note")).toBe("none");
});
