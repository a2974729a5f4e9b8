import { clearMocks, mockIPC } from "@tauri-apps/api/mocks";
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { customer } from "$lib/customer/customer.svelte";
import { panels } from "$lib/panels.svelte";
import type {
  CustomerView,
  IdentityView,
  LinkSuggestion,
  MergePreview,
  TimelineEntry,
  TimelinePage,
  TimelineQuery,
} from "$lib/shell";
import { ticket } from "$lib/ticket/ticket.svelte";
import { words } from "$lib/words/index.svelte";
import CustomerPage from "./CustomerPage.svelte";

const entry = (number: number, more: Partial<TimelineEntry> = {}): TimelineEntry => ({
  ...{ cursor: `c${number}`, kind: "message", at: "2026-11-21T08:00:00Z", customer: "a", channel: "chat" },
  ...{ channel_name: "Chat", language: "ja", rtl: false, register: "formal", direction: "inbound", by: "" },
  ...{ desk: "d", source: "RT", ticket: `t${number}`, ticket_number: String(number), order: null },
  ...{
    title: "Message",
    text: "返金をお願いします",
    files: 0,
    promise: null,
    promise_state: null,
    due: null,
  },
  ...more,
});
const identity = (more: Partial<IdentityView>): IdentityView => ({
  ...{ id: "i", customer: "a", kind: "email", written: "hanako@example.jp", value: "hanako@example.jp" },
  ...{ place: "", shared: false, shared_because: "", verified: true, ...more },
});
const VIEW: CustomerView = {
  ...{ id: "a", name: "髙橋 花子", other_names: [], market: { code: "JP", name: "Japan" }, city: "大阪" },
  ...{ asked_address: null, formality: "formal", formality_evidence: "Usual in Japan.", languages: [] },
  identities: [
    identity({}),
    identity({ id: "j", written: "info@example.jp", shared: true, shared_because: "A role's name." }),
  ],
  members: [member("a", null), member("b", "a")],
  ...{ loyalty: [], surveys: [], promises: [], suggestions: 1, desks: [], channels: [] },
  counts: [
    { kind: "message", entries: 90 },
    { kind: "promise", entries: 1 },
  ],
};
const SUGGESTION: LinkSuggestion = {
  ...{
    other: "z",
    name: "H. Takahashi",
    addresses: ["+81 6 1234 5678"],
    market: null,
    tickets: 1,
    score: 70,
  },
  evidence: [{ code: "same-phone", value: "+81 6 1234 5678", text: "The same phone number." }],
};

function member(id: string, into: string | null) {
  return {
    ...{ customer: id, name: id, merged_into: into, merged_at: null, addresses: [], market: null },
    ...{ tickets: 1, entries: 1 },
  };
}

function preview(): MergePreview {
  const side = { market: null, asked_address: null, language: null, identities: [], members: 1, tickets: 1 };
  const then = { market: null, asked_address: null, language: null };
  return {
    from: { ...side, id: "z", name: "H. Takahashi", counts: [] },
    into: { ...side, id: "a", name: "髙橋 花子", counts: [] },
    as_asked: { ...then, id: "a", name: "髙橋 花子", tickets_moved: 0 },
    reversed: { ...then, id: "z", name: "H. Takahashi", tickets_moved: 2 },
    ...{ evidence: SUGGESTION.evidence, score: 70 },
    warnings: [{ code: "different-names", text: "The names differ." }],
  };
}

let asked: [string, unknown][];
let pages: (query: TimelineQuery) => TimelinePage;
let mounted: ReturnType<typeof mount> | undefined;

beforeEach(async () => {
  await words.speak("en");
  asked = [];
  pages = () => ({ entries: [entry(2), entry(1)], older: false, newer: false, totals: [] });
  mockIPC((command, payload) => {
    if (command === "customer") return VIEW;
    if (command === "suggestions") return [SUGGESTION];
    if (command === "preview_merge") return preview();
    if (["privacy_requests", "requests", "consents"].includes(command)) return [];
    if (command === "timeline") return pages((payload as { query: TimelineQuery }).query);
    asked.push([command, payload]);
    return null;
  });
});

afterEach(() => {
  if (mounted) unmount(mounted);
  mounted = undefined;
  customer.close();
  clearMocks();
  vi.restoreAllMocks();
});

const all = (testid: string) => [...document.querySelectorAll<HTMLElement>(`[data-testid="${testid}"]`)];
const one = (testid: string) => all(testid)[0];

async function page() {
  customer.show("a");
  mounted = mount(CustomerPage, { target: document.body, props: { onclose: panels.close } });
  await vi.waitFor(() => expect(all("timeline-entry").length).toBeGreaterThan(0));
  flushSync();
}

async function settled() {
  await new Promise((resolve) => setTimeout(resolve, 5));
  flushSync();
}

it("shows who it is and what was said, and leads to the ticket", async () => {
  const opened = vi.spyOn(ticket, "open").mockResolvedValue();
  await page();
  expect(one("customer-formality")?.textContent).toContain("Usual in Japan.");
  expect(all("customer-identity").map((row) => row.textContent?.includes("Used by several"))).toEqual([
    false,
    true,
  ]);
  one("timeline-entry")?.click();
  expect(opened).toHaveBeenCalledWith("t2");
  expect(document.body.textContent).not.toContain("⟦");
});

it("opens when it has what it shows, without it when that takes long, and not over what was opened meanwhile", async () => {
  panels.close();
  customer.show("a");
  expect(panels.open).toBeNull();
  await vi.waitFor(() => expect(panels.open).toBe("customer"));
  expect(customer.entries.length).toBe(2);

  customer.close();
  let answer = (_: TimelinePage) => {};
  const slow = new Promise<TimelinePage>((resolve) => {
    answer = resolve;
  });
  pages = () => slow as unknown as TimelinePage;
  customer.show("a");
  await vi.waitFor(() => expect(panels.open).toBe("customer"));
  expect(customer.entries.length).toBe(0);
  answer({ entries: [entry(1)], older: false, newer: false, totals: [] });
  await vi.waitFor(() => expect(customer.entries.length).toBe(1));

  customer.close();
  customer.show("a");
  panels.show("search");
  await vi.waitFor(() => expect(customer.entries.length).toBe(1));
  await settled();
  expect(panels.open).toBe("search");
  panels.close();
});

it("goes on at the end, by kind and from a day, and back from there", async () => {
  const queries: TimelineQuery[] = [];
  pages = (query) => {
    queries.push(query);
    const entries = query.before ? [entry(0)] : query.after ? [entry(9)] : [entry(2), entry(1)];
    return { entries, older: !query.before, newer: Boolean(query.from_date) && !query.after, totals: [] };
  };
  await page();
  await vi.waitFor(() => expect(one("timeline")?.dataset.read).toBe("3"));
  expect(queries.at(-1)?.before).toBe("c1");
  customer.choose({ kinds: ["promise"], day: "2026-03-01" });
  await settled();
  expect(queries.some((query) => query.from_date === "2026-03-01" && query.kinds?.[0] === "promise")).toBe(
    true,
  );
  await customer.goBack();
  expect(customer.entries[0]?.cursor).toBe("c9");
});

it("makes one person of two, in either direction, and takes one out again", async () => {
  await page();
  one("merge-look")?.click();
  await settled();
  expect(all("merge-warning").map((row) => row.dataset.code)).toEqual(["different-names"]);
  all("merge-direction")[1]?.click();
  flushSync();
  one("merge-do")?.click();
  await settled();
  expect(asked.at(-1)).toEqual(["merge", { from: "a", into: "z" }]);
  expect(customer.id).toBe("z");
  one("customer-unmerge")?.click();
  flushSync();
  one("confirm-yes")?.click();
  await settled();
  expect(asked.at(-1)).toEqual(["unmerge", { customer: "b" }]);
});

it("forgets a suggestion that was refused", async () => {
  await page();
  one("merge-refuse")?.click();
  await settled();
  expect(asked.at(-1)).toEqual(["refuse_link", { customer: "a", other: "z" }]);
});

it("keeps what was said in a call", async () => {
  await page();
  one("call-add")?.click();
  flushSync();
  const note = one("call-note") as HTMLTextAreaElement;
  note.value = "Asks for Friday";
  note.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
  one("call-save")?.click();
  await settled();
  const form = { customer: "a", direction: "inbound", at: null, minutes: null, note: "Asks for Friday" };
  expect(asked.at(-1)).toEqual(["add_call", { form }]);
});
