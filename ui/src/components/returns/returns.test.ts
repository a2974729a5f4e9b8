import { clearMocks, mockIPC } from "@tauri-apps/api/mocks";
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { composer } from "$lib/compose/composer.svelte";
import { remaining } from "$lib/returns/remaining";
import { returns } from "$lib/returns/returns.svelte";
import type { AmountView, CaseView, ReturnMessage, ReturnOrder, ReturnVerdict, TotalsView } from "$lib/shell";
import { words } from "$lib/words/index.svelte";
import { clock } from "$lib/words/time.svelte";
import ReturnsPanel from "./ReturnsPanel.svelte";

const CUSTOMER = "01930000-0000-7000-8000-000000000000";
const TICKET = "01930000-0000-7000-8000-000000000001";
const CASE = "01930000-0000-7000-8000-000000000002";
const NOW = Date.parse("2026-11-22T10:00:00Z");

const sum = (amount: string): AmountView => ({ money: { amount, currency: "EUR" }, text: `€${amount}` });
const message: ReturnMessage = {
  about: "approved",
  text: "Guten Tag,\n\nIhre Rückgabe ist genehmigt.\n\nNóra",
  body: "Ihre Rückgabe ist genehmigt.",
  language: "de",
  rtl: false,
  notes: ["Check their language."],
};
const source = { reference: "https://example.org/law", checked: "2026-11-22", stale: false };
const route = {
  payment: "visa",
  method: "cards",
  name: "Cards",
  route: "original",
  text: "To Cards.",
  ask: [],
  source,
};
const order = {
  ...{ shop: "Kék Kerámia", number: "#1001", at: "2026-11-01T10:00:00Z", status: null, total: sum("12.90") },
  ...{ payment: "visa", items: [], delivered: null, cases: [] },
} satisfies ReturnOrder;
const verdict = {
  ...{ shop: order.shop, order: order.number, customer: CUSTOMER, market: null, answer: "eligible" as const },
  ...{ text: "May go back.", reasons: [{ code: "within-law", text: "The law gives a right.", line: null }] },
  ...{
    window: null,
    statutory: [],
    options: [],
    instead: [],
    route,
    conditions: [],
    has_policy: true,
    message,
  },
  lines: [{ line: 0, name: "Bowl", asked: 1, left: 1, answer: "eligible" as const, worth: sum("12.90") }],
  most: sum("12.90"),
} satisfies ReturnVerdict;
const totals = {
  ...{ day: "2026-11-22", own: sum("20"), limit: sum("100"), left: sum("80") },
  ...{ granted: [], markets: [], waiting: 1 },
} satisfies TotalsView;
const held = (more: Partial<CaseView>): CaseView => ({
  ...{
    id: CASE,
    customer: CUSTOMER,
    name: "Anna",
    ticket: TICKET,
    shop: order.shop,
    order: order.number,
    market: null,
  },
  ...{
    items: [],
    grounds: "changed-mind",
    state: "inspected",
    opened: "2026-11-21T10:00:00Z",
    most: sum("12.90"),
  },
  ...{
    refunded: sum("0"),
    waiting: null,
    clock: null,
    steps: [],
    next: ["refund", "close"],
    route,
    message: null,
  },
  ...more,
});

let cases: CaseView[];
let asked: [string, unknown][];
let refuse: string | null;
let mounted: ReturnType<typeof mount> | null;
let closed: number;
const page = {
  text: "",
  mark: () => undefined,
  select: () => undefined,
  edit: ({ from, to, insert }: { from: number; to: number; insert: string }) => {
    page.text = page.text.slice(0, from) + insert + page.text.slice(to);
  },
  open: (text: string) => {
    page.text = text;
  },
  set: () => undefined,
  focus: () => undefined,
};

beforeEach(async () => {
  vi.useFakeTimers({ now: NOW });
  await words.speak("en");
  await words.need("refunds");
  clock.tick();
  [cases, asked, refuse, mounted, closed] = [[], [], null, null, 0];
  page.text = "";
  mockIPC((command, payload) => {
    asked.push([command, payload]);
    if (refuse && command === "step_case") throw { code: refuse, args: {} };
    if (command === "return_orders") return [order];
    if (command === "cases") return cases;
    if (command === "running_totals") return totals;
    if (command === "returns_setup") return { kinds: ["perishable"], example: "" };
    if (command === "return_options") return verdict;
    return cases[0] ?? null;
  });
  composer.attach(page as never);
});

afterEach(() => {
  if (mounted) unmount(mounted);
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
const settled = async () => {
  await vi.advanceTimersByTimeAsync(1);
  flushSync();
};

async function panel() {
  const props = { customer: CUSTOMER, ticket: TICKET, onclose: () => (closed += 1) };
  mounted = mount(ReturnsPanel, { target: document.body, props });
  for (let turn = 0; turn < 4; turn += 1) await settled();
}

function type(testid: string, text: string) {
  const field = one(testid) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
}

it("an order is asked about, and the verdict stands with its reasons, the most and the message", async () => {
  await panel();
  expect(heard(one("returns-totals"))).toContain("Refunded today: €20 of €100. Left: €80.");
  expect(heard(one("returns-waiting"))).toBe("One refund waits for an approval.");
  one("returns-order")?.click();
  await settled();
  const query = asked.find(([command]) => command === "return_options")?.[1];
  expect(query).toMatchObject({
    query: { order: "#1001", shop: "Kék Kerámia", customer: CUSTOMER, ticket: TICKET },
  });
  expect(one("returns-verdict")?.dataset.answer).toBe("eligible");
  expect(heard(one("returns-verdict"))).toContain("The law gives a right.");
  expect(heard(one("returns-most"))).toBe("At most €12.90");
  expect(one("returns-message")?.querySelector("blockquote")?.lang).toBe("de");
});

it("a message is put into the reply and never sent: whole into an empty one, its body after what is written", async () => {
  await panel();
  one("returns-order")?.click();
  await settled();
  one("returns-put")?.click();
  expect([page.text, closed]).toEqual([message.text, 1]);
  page.text = "Guten Tag Anna,";
  one("returns-put")?.click();
  expect(page.text).toBe(`Guten Tag Anna,\n\n${message.body}`);
  expect(asked.some(([command]) => command === "send")).toBe(false);
});

it("a change of the form asks again, and an answer to the form before is not shown", async () => {
  await panel();
  one("returns-order")?.click();
  await settled();
  const grounds = one("returns-grounds") as HTMLSelectElement;
  grounds.value = "faulty";
  grounds.dispatchEvent(new Event("change", { bubbles: true }));
  await settled();
  expect(asked.at(-1)).toMatchObject(["return_options", { query: { grounds: "faulty" } }]);
});

it("a step goes with its reason and amount; a refused one says why and keeps what was typed", async () => {
  cases = [held({})];
  await panel();
  const step = (name: string) => all("returns-step").find((button) => button.dataset.step === name);
  expect((step("refund") as HTMLButtonElement).disabled).toBe(true);
  type("returns-step-reason", "in order");
  type("returns-amount", "12.90");
  refuse = "returns-more-than-paid";
  step("refund")?.click();
  await settled();
  expect(one("returns-problem")).toBeDefined();
  expect((one("returns-amount") as HTMLInputElement).value).toBe("12.90");
  refuse = null;
  step("refund")?.click();
  await settled();
  const sent = { id: CASE, step: { step: "refund", amount: "12.90" }, reason: "in order" };
  expect(asked.filter(([command]) => command === "step_case").at(-1)?.[1]).toEqual(sent);
});

it("what waits shows why, and is decided by a second person with a reason", async () => {
  const waiting = {
    amount: sum("60"),
    why: "Your limit of a case is €50.",
    code: "case",
    since: "2026-11-22T09:00:00Z",
  };
  cases = [held({ waiting, next: ["grant", "deny"] })];
  await panel();
  expect(heard(one("returns-approval"))).toContain(
    "Waits for an approval: €60. Your limit of a case is €50.",
  );
  expect(all("returns-step")).toEqual([]);
  type("returns-approver", "Béla");
  type("returns-approval-reason", "a good customer");
  one("returns-grant")?.click();
  await settled();
  const form = { case: CASE, granted: true, by: "Béla", reason: "a good customer" };
  expect(asked.find(([command]) => command === "approve_refund")?.[1]).toEqual({ form });
});

it("the clock says what is left, and how late it is", async () => {
  expect(remaining("2026-11-22T11:30:59Z", NOW)).toEqual({ late: false, hours: 1, minutes: 30 });
  expect(remaining("2026-11-22T09:59:00Z", NOW)).toEqual({ late: true, hours: 0, minutes: 1 });
  expect(remaining("2026-11-22T10:00:00Z", NOW)).toEqual({ late: false, hours: 0, minutes: 0 });
  const running = (due: string) => ({
    ...{ started: "2026-11-21T10:00:00Z", due, remaining_seconds: 0, overdue: false },
    ...{ statutory: null, statutory_text: null },
  });
  cases = [held({ clock: running("2026-11-22T12:05:00Z") })];
  await panel();
  expect(heard(one("returns-clock"))).toBe("Refund due in 2 h 5 min");
});

it("another customer's answer that comes late is not shown", async () => {
  await returns.show(CUSTOMER, null);
  const late = returns.refresh();
  returns.customer = "01930000-0000-7000-8000-00000000000f";
  cases = [held({})];
  await late;
  expect(returns.cases).toEqual([]);
});
