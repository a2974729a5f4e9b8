import { clearMocks, mockIPC } from "@tauri-apps/api/mocks";
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { outbox } from "$lib/outbox/outbox.svelte";
import type { FieldView, OutboxRow, PendingChange, TicketView } from "$lib/shell";
import { words } from "$lib/words/index.svelte";
import Fields from "./Fields.svelte";

const TICKET = "01930000-0000-7000-8000-000000000000";
const OPERATION = "01930000-0000-7000-8000-00000000000a";
let asked: [string, unknown][];
let refuse: string | null;
let shown: ReturnType<typeof mount> | null;

beforeEach(async () => {
  await words.speak("en");
  asked = [];
  refuse = null;
  shown = null;
  mockIPC((command, payload) => {
    asked.push([command, payload]);
    if (refuse) throw { code: refuse, args: {} };
    return null;
  });
});

afterEach(() => {
  if (shown) unmount(shown);
  clearMocks();
  outbox.rows = [];
});

const same = (value: string) => ({ value, label: value });
const status = (more: Partial<FieldView> = {}): FieldView => ({
  ...{ field: { field: "status" }, ...same("open"), choices: ["open", "stalled", "solved"].map(same) },
  ...{ changeable: true, change: null, ...more },
});
const owner = (more: Partial<FieldView> = {}): FieldView => ({
  ...{
    field: { field: "owner" },
    value: "7",
    label: "Kovács Anna",
    choices: [{ value: "7", label: "Anna" }],
  },
  ...{ changeable: true, change: null, ...more },
});
const tags = (value: string): FieldView => ({
  ...{ field: { field: "tags" }, value, label: value.replaceAll("\n", ", "), choices: [] },
  ...{ changeable: true, change: null },
});
const custom = (value: string, more: Partial<FieldView> = {}): FieldView => ({
  ...{ field: { field: "custom", name: "Order" }, ...same(value), choices: [] },
  ...{ changeable: true, change: null, ...more },
});
const change = (more: Partial<PendingChange>): PendingChange => ({
  ...{ operation: OPERATION, ...same("solved"), state: "waiting", theirs: null, problem: null, ...more },
});

function show(...fields: FieldView[]) {
  const view = { row: { ticket: TICKET }, fields } as unknown as TicketView;
  shown = mount(Fields, { target: document.body, props: { view, whole: true } });
  flushSync();
}

const all = (testid: string) => [...document.querySelectorAll<HTMLElement>(`[data-testid="${testid}"]`)];
const one = (testid: string) => all(testid)[0];
const control = () => one("field-control") as HTMLSelectElement & HTMLInputElement;
const heard = (element: Element | undefined) =>
  (element?.textContent ?? "")
    .replace(/[\u2068\u2069]/g, "")
    .replace(/\s+/g, " ")
    .trim();
const changes = () => asked.filter(([command]) => command === "change_field").map(([, payload]) => payload);

function press(element: HTMLElement, key: string, more: KeyboardEventInit = {}) {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more });
  element.dispatchEvent(event);
  flushSync();
  return event;
}

function type(element: HTMLInputElement, text: string) {
  element.value = text;
  element.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
}

async function choose(value: string) {
  control().value = value;
  control().dispatchEvent(new Event("change", { bubbles: true }));
  await vi.waitFor(() => expect(changes()).toHaveLength(1));
  await new Promise((resolve) => setTimeout(resolve));
  flushSync();
}

it("a field is chosen in the desk's words; of an owner there may be none", async () => {
  show(owner());
  expect([...control().options].map(heard)).toEqual(["nobody", "Anna"]);
  expect(control().value).toBe("7");
  await choose("");
  expect(changes()).toEqual([{ ticket: TICKET, field: { field: "owner" }, to: "" }]);
});

it("what is refused at once is said, and the field shows what it holds", async () => {
  show(status());
  refuse = "field-value";
  await choose("solved");
  expect(one("field-refused")?.dataset.code).toBe("field-value");
  expect(control().value).toBe("open");
});

it("a field that cannot be changed is text", () => {
  show(owner({ changeable: false }));
  expect([one("field-control"), heard(one("field-value"))]).toEqual([undefined, "Kovács Anna"]);
});

it("a change on its way shows what is wanted and how it stands", () => {
  show(status({ change: change({ state: "unknown" }) }));
  expect(control().value).toBe("solved");
  expect(one("field")?.dataset.state).toBe("unknown");
  expect(heard(one("field-state"))).toBe("Checking whether it arrived");
  expect([all("field-drop"), all("field-retry")]).toEqual([[], []]);
});

it("a change that is held can be undone", async () => {
  const held = new Date(Date.now() + 9_000).toISOString();
  outbox.rows = [{ operation: OPERATION, held } as OutboxRow];
  show(status({ change: change({}) }));
  expect(all("field-retry")).toEqual([]);
  expect(heard(one("field-drop"))).toBe("Undo");
  one("field-drop")?.click();
  await vi.waitFor(() => expect(asked).toEqual([["drop_operation", { operation: OPERATION }]]));
});

it("a conflict shows both values and two buttons", async () => {
  const problem = { code: "desk-conflict", args: {} };
  show(status({ change: change({ state: "conflict", theirs: "stalled", problem }) }));
  expect(heard(one("field-yours"))).toBe("Yours: solved");
  expect(heard(one("field-theirs"))).toBe("On the help desk now: stalled");
  expect([heard(one("field-retry")), heard(one("field-drop"))]).toEqual(["Keep mine", "Take theirs"]);
  one("field-retry")?.click();
  await vi.waitFor(() => expect(asked.at(-1)).toEqual(["retry", { operation: OPERATION }]));
  one("field-drop")?.click();
  await vi.waitFor(() => expect(asked.at(-1)).toEqual(["drop_operation", { operation: OPERATION }]));
  expect(document.body.textContent).not.toContain("⟦");
});

it("a refused change says why, and can be tried again or dropped; what was refused of that is said, too", async () => {
  const problem = { code: "desk-forbidden", args: {} };
  show(custom("A-1", { change: change({ state: "refused", problem }) }));
  expect((one("fields-more") as HTMLDetailsElement).open).toBe(true);
  expect(one("field-problem")?.dataset.code).toBe("desk-forbidden");
  expect([heard(one("field-retry")), heard(one("field-drop"))]).toEqual(["Try again", "Drop"]);
  refuse = "store-busy";
  one("field-retry")?.click();
  await vi.waitFor(() => expect(one("field-failed")?.dataset.code).toBe("store-busy"));
});

it("a text changes by Enter or by leaving it, once, and Escape restores it", () => {
  show(custom("A-1"));
  type(control(), "A-2");
  expect(press(control(), "Escape").defaultPrevented).toBe(true);
  expect(control().value).toBe("A-1");
  expect(press(control(), "Escape").defaultPrevented).toBe(false);
  type(control(), "A-3");
  press(control(), "Enter", { isComposing: true });
  expect(changes()).toEqual([]);
  expect(press(control(), "Enter", { ctrlKey: true }).defaultPrevented).toBe(true);
  control().dispatchEvent(new FocusEvent("blur"));
  expect(changes()).toEqual([{ ticket: TICKET, field: { field: "custom", name: "Order" }, to: "A-3" }]);
});

it("several lines of a text stay several", () => {
  show(custom("one\ntwo"));
  expect([control().tagName, control().value]).toEqual(["TEXTAREA", "one\ntwo"]);
  control().dispatchEvent(new FocusEvent("blur"));
  expect(press(control(), "Enter").defaultPrevented).toBe(false);
  expect(changes()).toEqual([]);
});

const input = () => one("field-tag-input") as HTMLInputElement;
const chips = () => all("field-tag").map(heard);

it("tags are added by Enter or a comma and taken away by Backspace or a click", async () => {
  show(tags("refund\nvip"));
  type(input(), " Ügy ");
  press(input(), ",");
  expect([chips(), input().value]).toEqual([["refund", "vip", "Ügy"], ""]);
  type(input(), "vip");
  press(input(), "Enter");
  press(input(), "Backspace");
  expect(chips()).toEqual(["refund", "vip"]);
  all("field-tag")[0]?.click();
  await vi.waitFor(() => expect(changes()).toHaveLength(3));
  const to = changes().map((payload) => (payload as { to: string }).to);
  expect(to).toEqual(["refund\nvip\nÜgy", "refund\nvip", "vip"]);
  expect(document.activeElement).toBe(input());
});

it("an input method has its keys while it composes a tag", () => {
  show(tags("返金"));
  type(input(), "かいとう");
  for (const key of ["Enter", ",", "Backspace", "Escape"]) {
    expect(press(input(), key, { isComposing: true }).defaultPrevented).toBe(false);
    expect(press(input(), key, { keyCode: 229 } as KeyboardEventInit).defaultPrevented).toBe(false);
  }
  expect([chips(), input().value, changes()]).toEqual([["返金"], "かいとう", []]);
  press(input(), "Enter");
  expect(chips()).toEqual(["返金", "かいとう"]);
});

it("tags that were refused go back to what the ticket has", async () => {
  show(tags("vip"));
  refuse = "field-fixed";
  type(input(), "new");
  press(input(), "Enter");
  await vi.waitFor(() => expect(one("field-refused")?.dataset.code).toBe("field-fixed"));
  await vi.waitFor(() => expect(chips()).toEqual(["vip"]));
});
