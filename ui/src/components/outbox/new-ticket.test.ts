import { clearMocks, mockIPC } from "@tauri-apps/api/mocks";
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { desks } from "$lib/desks/desks.svelte";
import { newTicket } from "$lib/outbox/new-ticket.svelte";
import { takeBack } from "$lib/outbox/take-back";
import { panels } from "$lib/panels.svelte";
import type { DeskView, NewTicketForm } from "$lib/shell";
import { words } from "$lib/words/index.svelte";
import NewTicket from "./NewTicket.svelte";

let asked: [string, unknown][];
let refuse: string | null;
let mounted: ReturnType<typeof mount> | undefined;

const EMPTY = { desk: "", email: "", name: "", subject: "", text: "", queue: null };
const desk = (id: string, open: boolean) => ({ id, name: id, capabilities: { open } }) as DeskView;

beforeEach(async () => {
  await words.speak("en");
  asked = [];
  refuse = null;
  newTicket.form = { ...EMPTY };
  desks.all = [desk("reads only", false), desk("support", true)];
  mockIPC((command, payload) => {
    if (command === "mapping") return { queues: ["Orders"] };
    if (["inbox", "desks", "outbox"].includes(command)) return { total: 0, rows: [], markets: [] };
    asked.push([command, payload]);
    if (refuse) throw { code: refuse, args: {} };
    if (command === "drop_operation") return { ...EMPTY, desk: "support", text: "Guten Tag" };
    return command === "open_ticket" ? "t" : null;
  });
});

afterEach(() => {
  if (mounted) unmount(mounted);
  mounted = undefined;
  panels.close();
  clearMocks();
});

const one = (testid: string) => document.querySelector<HTMLElement>(`[data-testid="${testid}"]`);

async function shown() {
  newTicket.show();
  mounted = mount(NewTicket, { target: document.body, props: { onclose: panels.close } });
  await vi.waitFor(() => expect(one("new-ticket-panel")?.querySelector("form, p")).toBeTruthy());
}

async function settled() {
  await new Promise((resolve) => setTimeout(resolve, 5));
  flushSync();
}

function type(testid: string, value: string) {
  const field = one(`new-ticket-${testid}`) as HTMLInputElement;
  field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
}

it("writes to a customer on a desk that takes new tickets", async () => {
  await shown();
  const offered = [...(one("new-ticket-desk")?.querySelectorAll("option") ?? [])];
  expect(offered.map((option) => option.value)).toEqual(["support"]);
  type("email", "hanako@example.jp");
  type("name", "髙橋 花子");
  type("subject", "ご注文について");
  type("text", "髙橋様");
  one("new-ticket-send")?.click();
  await settled();
  const form = { desk: "support", email: "hanako@example.jp", name: "髙橋 花子", queue: null };
  expect(asked[0]).toEqual(["open_ticket", { form: { ...form, subject: "ご注文について", text: "髙橋様" } }]);
  expect([panels.open, newTicket.form.text]).toEqual([null, ""]);
});

it("keeps what was typed when something is missing, and says so", async () => {
  refuse = "ticket-no-address";
  await shown();
  type("text", "Guten Tag");
  one("new-ticket-send")?.click();
  await settled();
  expect(one("new-ticket-problem")?.dataset.code).toBe("ticket-no-address");
  expect(newTicket.form.text).toBe("Guten Tag");
});

it("says so when no desk takes new tickets", async () => {
  desks.all = [desk("reads only", false)];
  await shown();
  expect(one("new-ticket-none")?.textContent).not.toContain("⟦");
});

it("gives back what was typed when it is taken back", async () => {
  await takeBack({ operation: "o", ticket: "t", writing: "reply", opens: true });
  expect(asked).toEqual([["drop_operation", { operation: "o" }]]);
  const form: NewTicketForm = { ...EMPTY, desk: "support", text: "Guten Tag" };
  expect([panels.open, newTicket.form]).toEqual(["new-ticket", form]);
});
