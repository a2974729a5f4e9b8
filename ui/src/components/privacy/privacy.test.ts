import { clearMocks, mockIPC } from "@tauri-apps/api/mocks";
import { type Component, flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { ErasePreview, RequestView } from "$lib/shell";
import { words } from "$lib/words/index.svelte";
import AuditTrail from "./AuditTrail.svelte";
import PrivacyPanel from "./PrivacyPanel.svelte";
import Retention from "./Retention.svelte";

const CUSTOMER = "01930000-0000-7000-8000-000000000001";
let asked: [string, Record<string, unknown>][];
let preview: ErasePreview;
let requests: RequestView[];
let fault: { seq: number; kind: string; text: string } | null;
let mounted: ReturnType<typeof mount>[];

const request = (more: Partial<RequestView>): RequestView => ({
  ...{ id: "r1", customer: CUSTOMER, name: "髙橋", market: null, kind: "access", received: "2026-11-03" },
  ...{ note: "", due: "2026-12-03", days_left: 10, notes: ["One month."], ask: false, law: "GDPR" },
  ...{ source: null, extendable: true, extended: false, closed: null, outcome: null, ...more },
});
const entry = (seq: number) => ({
  ...{ seq, at: "2026-11-23T08:05:00Z", kind: "export", what: "Exported", by: "Anna", reason: null },
  ...{ details: [["rows", "7"]], entry: `{"seq":${seq}}`, hash: "ab", signature: "cd" },
});

function answer(command: string, payload: Record<string, unknown>): unknown {
  switch (command) {
    case "consents":
    case "add_consent":
      return [];
    case "privacy_requests":
      return requests;
    case "close_request":
      requests = [request({ closed: "2026-11-23T08:05:00Z", outcome: "done", days_left: null })];
      return requests[0];
    case "erase_preview":
      return preview;
    case "erase":
      return {
        counts: [],
        files_deleted: 0,
        files_left: [],
        backups_removed: 2,
        cleaned: true,
        entry: entry(7),
      };
    case "retention":
      return { rules: [{ market: "DE", kind: "messages", months: 24 }], last_run: null };
    case "retention_preview":
      return [
        { rule: {}, before: "2024-11-23", tickets: 3, messages: 9, records: 0, customers: 1, files: [] },
      ];
    case "set_retention":
      return { rules: payload.rules, last_run: null };
    case "audit":
      return {
        entries: payload.before === null ? [entry(3), entry(2)] : [entry(1)],
        more: payload.before === null,
      };
    case "verify_audit":
      return { entries: 3, head: "f00d", key: "", fault };
    default:
      return null;
  }
}

beforeEach(async () => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
  await words.speak("en");
  [asked, mounted, requests, fault] = [[], [], [request({})], null];
  preview = {
    ...{ confirm: "髙橋 みずき", counts: [{ kind: "messages", name: "Messages", count: 3 }], sending: 0 },
    ...{ undecided: 0, in_others_tickets: 0, files: [], requests: [] },
    desks: [{ desk: "RT", tickets: ["17"], advice: "Ask there." }],
  };
  mockIPC((command, payload) => {
    asked.push([command, payload as Record<string, unknown>]);
    return answer(command, payload as Record<string, unknown>);
  });
});

afterEach(async () => {
  for (const one of mounted) await unmount(one);
  clearMocks();
  document.body.replaceChildren();
});

const all = (id: string) => [...document.querySelectorAll<HTMLElement>(`[data-testid="${id}"]`)];
const one = <T extends HTMLElement>(id: string) => all(id)[0] as T;
/** Its text without the marks around what was put in. */
const said = (id: string) => one(id).textContent.replace(/[\u2066-\u2069]/g, "");
const told = (command: string) => asked.find(([name]) => name === command)?.[1];

async function shown<P extends Record<string, unknown>>(component: Component<P>, props: P, id: string) {
  mounted.push(mount(component, { target: document.body, props }));
  await vi.waitFor(() => expect(one(id)).toBeTruthy());
}

function type(id: string, text: string) {
  const field = one<HTMLInputElement>(id);
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
}

it("erases only once the name is typed and a reason is given", async () => {
  const gone = vi.fn();
  await shown(PrivacyPanel, { customer: CUSTOMER, onerased: gone }, "privacy-erase");
  await vi.waitFor(() => expect(one<HTMLButtonElement>("privacy-erase").disabled).toBe(false));
  one("privacy-erase").click();
  await vi.waitFor(() => expect(one("erase-now")).toBeTruthy());
  expect(one("erase-counts").textContent).toContain("Messages: 3");
  expect(one("erase-stays").textContent).toContain("17");
  const now = one<HTMLButtonElement>("erase-now");
  expect(now.disabled).toBe(true);
  type("erase-reason", "asked by letter");
  type("erase-confirm", "髙橋");
  expect(now.disabled).toBe(true);
  type("erase-confirm", "髙橋 みずき");
  expect(now.disabled).toBe(false);
  now.click();
  await vi.waitFor(() => expect(one("erased")).toBeTruthy());
  expect(told("erase")).toEqual({
    form: {
      ...{ customer: CUSTOMER, reason: "asked by letter", confirm: "髙橋 みずき" },
      ...{ drop_outgoing: false, delete_files: true },
    },
  });
  expect(gone).not.toHaveBeenCalled();
  one("erase-close").click();
  expect(gone).toHaveBeenCalledOnce();
});

it("wants a decision about what no desk has confirmed, and waits for what is being sent", async () => {
  preview = { ...preview, undecided: 2 };
  await shown(PrivacyPanel, { customer: CUSTOMER }, "privacy-erase");
  await vi.waitFor(() => expect(one<HTMLButtonElement>("privacy-erase").disabled).toBe(false));
  one("privacy-erase").click();
  await vi.waitFor(() => expect(one("erase-outgoing")).toBeTruthy());
  type("erase-reason", "asked");
  type("erase-confirm", preview.confirm);
  expect(one<HTMLButtonElement>("erase-now").disabled).toBe(true);
  one("erase-outgoing").click();
  flushSync();
  expect(one<HTMLButtonElement>("erase-now").disabled).toBe(false);
});

it("counts a request's days down, tells a late one, and closes it", async () => {
  requests = [request({ days_left: -2, ask: true })];
  await shown(PrivacyPanel, { customer: CUSTOMER }, "request-left");
  expect(said("request-left")).toContain("2 days late");
  expect(one("request").dataset.overdue).toBe("true");
  expect(one("request-ask")).toBeTruthy();
  one("request-close").click();
  await vi.waitFor(() => expect(one("request").textContent).toContain("Done"));
  expect(told("close_request")).toEqual({ request: "r1", outcome: "done" });
});

it("shows what rules would remove before they are kept", async () => {
  await shown(Retention, {}, "retention-rule");
  one("retention-show").click();
  await vi.waitFor(() => expect(said("retention-would")).toContain("3 tickets"));
  expect(told("set_retention")).toBeUndefined();
  one("retention-add").click();
  flushSync();
  one("retention-keep").click();
  await vi.waitFor(() => expect(told("set_retention")).toBeTruthy());
  expect(told("set_retention")).toEqual({
    rules: [
      { market: "DE", kind: "messages", months: 24 },
      { market: null, kind: "messages", months: 36 },
    ],
  });
});

it("goes back in the trail, and tells whether it is whole", async () => {
  await shown(AuditTrail, {}, "audit-entry");
  expect(all("audit-entry")).toHaveLength(2);
  one("audit-more").click();
  await vi.waitFor(() => expect(all("audit-entry")).toHaveLength(3));
  one("audit-verify").click();
  await vi.waitFor(() => expect(one("audit-whole").textContent).toContain("f00d"));
  fault = { seq: 2, kind: "altered", text: "Entry 2 was changed." };
  one("audit-verify").click();
  await vi.waitFor(() => expect(one("audit-fault").textContent).toBe("Entry 2 was changed."));
});
