import { clearMocks, mockIPC } from "@tauri-apps/api/mocks";
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import Undelivered from "$components/ticket/Undelivered.svelte";
import { composer } from "$lib/compose/composer.svelte";
import { drafts } from "$lib/compose/drafts.svelte";
import { perform } from "$lib/keys/perform";
import { outbox } from "$lib/outbox/outbox.svelte";
import type { OperationState, OutboxRow } from "$lib/shell";
import { ticket } from "$lib/ticket/ticket.svelte";
import { words } from "$lib/words/index.svelte";
import OutboxPanel from "./OutboxPanel.svelte";

const TICKET = "01930000-0000-7000-8000-000000000000";
const OPERATION = "01930000-0000-7000-8000-00000000000a";
const CHANGE = "01930000-0000-7000-8000-00000000000b";
const NOW = Date.parse("2026-11-22T10:00:00Z");
let asked: [string, unknown][];
let rows: OutboxRow[];
let draft: string | null;
let refuse: string | null;
let mounted: ReturnType<typeof mount>[];

const page = {
  text: "",
  mark: () => undefined,
  select: () => undefined,
  edit: () => undefined,
  open: (text: string) => {
    page.text = text;
  },
  set: () => undefined,
  focus: () => undefined,
};

const row = (more: Partial<OutboxRow>): OutboxRow => ({
  ...{
    operation: OPERATION,
    ticket: TICKET,
    subject: "Rückgabe",
    desk_name: "RT",
    writing: "reply",
    opens: false,
  },
  ...{ change: null, theirs: null, excerpt: "Guten Tag", state: "waiting", created: at(0), held: null },
  ...{ attempts: 0, next_try: null, problem: null, ...more },
});
const at = (seconds: number) => new Date(NOW + 1000 * seconds).toISOString();
const status = { field: { field: "status" } as const, from: "open", to: "solved" };

/** The ticket as the store has it. */
function view() {
  const messages = rows.map(({ operation, writing }) => ({ operation, plain: writing && "Guten Tag" }));
  return { row: { ticket: TICKET }, fields: [], messages, reply_draft: draft, note_draft: null };
}

beforeEach(async () => {
  vi.useFakeTimers({ now: NOW });
  await words.speak("en");
  asked = [];
  mounted = [];
  draft = null;
  refuse = null;
  rows = [row({ held: at(10) })];
  mockIPC((command, payload) => {
    if (command === "outbox") return rows;
    if (command === "ticket") return view();
    if (command === "brief") return {};
    if (command === "check_reply") return null;
    asked.push([command, payload]);
    if (command === "save_draft") draft = (payload as { text: string }).text || null;
    if (command !== "drop_operation") return null;
    if (refuse) throw { code: refuse, args: {} };
    const dropped = rows.find(({ operation }) => operation === (payload as OutboxRow).operation);
    if (dropped?.writing) draft ??= "Guten Tag";
    rows = rows.filter((one) => one !== dropped);
    return null;
  });
  composer.attach(page as never);
});

afterEach(async () => {
  for (const one of mounted) unmount(one);
  ticket.close();
  await drafts.flush();
  drafts.typed(TICKET, "reply", "");
  await drafts.flush();
  drafts.forgetEmpty(TICKET, "reply");
  outbox.rows = [];
  page.text = "";
  clearMocks();
  vi.useRealTimers();
});

const all = (testid: string) => [...document.querySelectorAll<HTMLElement>(`[data-testid="${testid}"]`)];
const one = (testid: string) => all(testid)[0];
const heard = (element: Element | undefined) =>
  (element?.textContent ?? "")
    .replace(/[\u2068\u2069]/g, "")
    .replace(/\s+/g, " ")
    .trim();

function message(state: OperationState, held: string | null) {
  const props = {
    operation: OPERATION,
    ticket: TICKET,
    state,
    held,
    writing: "reply" as const,
    opens: false,
  };
  mounted.push(mount(Undelivered, { target: document.body, props }));
  flushSync();
}

function panel() {
  mounted.push(mount(OutboxPanel, { target: document.body, props: { onclose: () => undefined } }));
  flushSync();
}

async function pass(seconds: number) {
  await vi.advanceTimersByTimeAsync(1000 * seconds);
  flushSync();
}

function altZ(more: KeyboardEventInit = {}) {
  const init = { key: "z", code: "KeyZ", altKey: true, bubbles: true, cancelable: true, ...more };
  const event = new KeyboardEvent("keydown", init);
  // happy-dom takes Alt for AltGr.
  event.getModifierState = () => false;
  perform(event);
  return event;
}

it("what is held counts down to its going out; then the clock stands still", async () => {
  message("waiting", at(3));
  message("waiting", at(2));
  expect(all("held").map(heard)).toEqual(["Goes out in 3 s", "Goes out in 2 s"]);
  expect([heard(one("message-drop")), heard(one("message-retry"))]).toEqual(["Undo", "Send now"]);
  expect(vi.getTimerCount()).toBe(1);
  await pass(1);
  expect(all("held").map(heard)).toEqual(["Goes out in 2 s", "Goes out in 1 s"]);
  await pass(2.5);
  expect([all("held"), heard(one("message-drop"))]).toEqual([[], "Take back"]);
  expect(vi.getTimerCount()).toBe(0);
});

it("what is held can be sent now", async () => {
  message("waiting", at(3));
  one("message-retry")?.click();
  await pass(0);
  expect(asked).toEqual([["retry", { operation: OPERATION }]]);
});

it("an undone reply is the draft again, in the composer", async () => {
  await ticket.open(TICKET);
  expect(page.text).toBe("");
  message("waiting", at(10));
  one("message-drop")?.click();
  await pass(0.1);
  expect(asked).toEqual([["drop_operation", { operation: OPERATION }]]);
  expect(page.text).toBe("Guten Tag");
});

it("an undone reply stands before what is written by then, and neither is lost", async () => {
  await ticket.open(TICKET);
  page.text = "PS: Danke!";
  composer.typed("PS: Danke!", { move: (place: number) => place, composing: false, whole: false });
  altZ();
  await pass(1);
  expect(asked.map(([command]) => command)).toEqual(["save_draft", "save_draft", "drop_operation"]);
  expect([page.text, draft]).toEqual(["Guten Tag\n\nPS: Danke!", "Guten Tag\n\nPS: Danke!"]);
});

it("what went out after all is not in the draft, too", async () => {
  await ticket.open(TICKET);
  page.text = "PS: Danke!";
  composer.typed("PS: Danke!", { move: (place: number) => place, composing: false, whole: false });
  refuse = "store-busy";
  message("waiting", at(10));
  one("message-drop")?.click();
  await pass(1);
  expect([page.text, draft]).toEqual(["PS: Danke!", "PS: Danke!"]);
  expect(one("message-failed")?.dataset.code).toBe("store-busy");
});

it("Alt+Z undoes the last thing that is held, one with each press", async () => {
  rows = [
    row({ held: at(5) }),
    row({ operation: CHANGE, writing: null, change: status, held: at(9) }),
    row({ operation: "sent", state: "sending", held: at(-1) }),
  ];
  expect(altZ().defaultPrevented).toBe(true);
  expect(altZ({ repeat: true }).defaultPrevented).toBe(true);
  await pass(0.1);
  expect(asked).toEqual([["drop_operation", { operation: CHANGE }]]);
  altZ();
  await pass(0.1);
  expect(asked.at(-1)).toEqual(["drop_operation", { operation: OPERATION }]);
  altZ();
  await pass(0.1);
  expect(asked).toHaveLength(2);
});

it("a reply that the ticket has moved on from is the agent's to decide", async () => {
  message("conflict", null);
  expect(one("message-problem")?.dataset.code).toBe("desk-moved-on");
  expect([heard(one("message-retry")), heard(one("message-drop"))]).toEqual([
    "Send anyway",
    "Back to the composer",
  ]);
  one("message-retry")?.click();
  await pass(0);
  one("message-drop")?.click();
  await pass(0.1);
  expect(asked.map(([command]) => command)).toEqual(["retry", "drop_operation"]);
});

it("nothing can be decided of what is on its way", () => {
  message("sending", null);
  expect([all("message-retry"), all("message-drop")]).toEqual([[], []]);
});

it("the panel lists changes with both values, and asks before a message is taken back that may have arrived", async () => {
  const moved = { code: "desk-conflict", args: {} };
  rows = [
    row({ state: "unknown", attempts: 1 }),
    row({ operation: CHANGE, writing: null, change: status, state: "conflict", theirs: "", problem: moved }),
  ];
  await outbox.refresh();
  panel();
  expect(heard(one("outbox-change"))).toBe("Status: open → solved");
  expect(heard(one("outbox-theirs"))).toBe("On the help desk now: none");
  expect(all("outbox-retry").map(heard)).toEqual(["Try now", "Keep mine"]);
  expect(all("outbox-drop").map(heard)).toEqual(["Take back", "Take theirs"]);
  all("outbox-drop")[1]?.click();
  await pass(0.1);
  expect(asked).toEqual([["drop_operation", { operation: CHANGE }]]);
  one("outbox-drop")?.click();
  flushSync();
  expect(asked).toHaveLength(1);
  one("confirm-yes")?.click();
  await pass(0.1);
  expect(asked.at(-1)).toEqual(["drop_operation", { operation: OPERATION }]);
  expect(document.body.textContent).not.toContain("⟦");
});
