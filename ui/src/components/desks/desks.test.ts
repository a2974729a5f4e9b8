import { clearMocks, mockIPC } from "@tauri-apps/api/mocks";
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import UndoTime from "$components/settings/UndoTime.svelte";
import type { Capabilities, DeskKind, DeskView, Mapping, MappingView } from "$lib/shell";
import { words } from "$lib/words/index.svelte";
import DeskCard from "./DeskCard.svelte";
import DeskForm from "./DeskForm.svelte";

let asked: [string, unknown][];
let mapping: Mapping;
let address: string | null;
let refuse: string | null;
let refusedFor: Record<string, string>;
let mounted: ReturnType<typeof mount>[];

const DESK_WORDS: Omit<MappingView, "mapping"> = {
  statuses: [{ word: "stalled", means: "waiting" }],
  priorities: [{ word: "P1", means: null }],
  queues: ["Telefon"],
  fields: [],
  agents: [{ value: "7", label: "akovacs" }],
};

const ADDRESS = "http://127.0.0.1:4711/hint/x";
const hints = () => ({ desk: "d", address, listening: address !== null });

beforeEach(async () => {
  await words.speak("en");
  asked = [];
  mounted = [];
  mapping = {};
  address = null;
  refuse = null;
  refusedFor = {};
  mockIPC((command, payload) => {
    if (command === "mapping") return { ...DESK_WORDS, mapping };
    if (command === "desks") return [];
    if (command === "save_web_service") return "/downloads/Parlance.yml";
    if (command === "desk_hints") return hints();
    asked.push([command, payload]);
    if (refuse) throw { code: refuse, args: refusedFor };
    if (command === "set_desk_hints") {
      address = (payload as { on: boolean }).on ? ADDRESS : null;
      return hints();
    }
    if (command === "set_mapping") mapping = (payload as { mapping: Mapping }).mapping;
    return null;
  });
});

afterEach(() => {
  for (const one of mounted) unmount(one);
  clearMocks();
});

const all = (testid: string) => [...document.querySelectorAll<HTMLElement>(`[data-testid="${testid}"]`)];
const one = (testid: string) => all(testid)[0];
const heard = (element: Element | undefined) =>
  (element?.textContent ?? "")
    .replace(/[\u2068\u2069]/g, "")
    .replace(/\s+/g, " ")
    .trim();
const settled = async () => {
  await new Promise((resolve) => setTimeout(resolve));
  flushSync();
};

function choose(element: HTMLElement | undefined, value: string) {
  (element as HTMLSelectElement).value = value;
  element?.dispatchEvent(new Event("change", { bubbles: true }));
  flushSync();
}

function type(element: HTMLElement | undefined, value: string) {
  (element as HTMLInputElement).value = value;
  element?.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
}

const able: Capabilities = {
  ...{ proven: "stand-in", cursor: "keyset", lock: "none", write_identity: "client-ref" },
  ...{ tombstones: false, notes: true, attachments: true, open: false },
  change: { status: true, owner: false, priority: false, tags: true, custom: false },
};

function card(kind: DeskKind, capabilities: Partial<Capabilities> = {}) {
  const sync = { state: "idle", done: 0, total: null, last_success: null, next_try: null, problem: null };
  const desk = { id: "d", name: "Segélykérő", kind, url: "https://x", sync: { ...sync, outgoing: 0 } };
  const props = { desk: { ...desk, capabilities: { ...able, ...capabilities } } as DeskView };
  mounted.push(mount(DeskCard, { target: document.body, props }));
  flushSync();
}

function form() {
  mounted.push(mount(DeskForm, { target: document.body, props: { ondone: () => undefined } }));
  flushSync();
}

it("each kind tells where its address and its secret are found", () => {
  form();
  const kinds = [...(one("desk-kind") as HTMLSelectElement).options];
  expect(kinds).toHaveLength(12);
  const told = kinds.map((kind) => {
    choose(one("desk-kind"), kind.value);
    return `${heard(one("desk-url-hint"))} ${heard(one("desk-secret-where"))}`;
  });
  expect(new Set(told).size).toBe(12);
  expect(told.join()).not.toContain("⟦");
  expect(told[1]).toMatch(/^As in your browser: https:\/\/example\.zendesk\.com .*Admin Center/);
});

it("a desk that has to know whose secret it is asks for both, and gets them joined", async () => {
  form();
  expect(one("desk-user")).toBeUndefined();
  choose(one("desk-kind"), "zendesk");
  type(one("desk-name"), "Zendesk");
  type(one("desk-url"), "example.zendesk.com");
  type(one("desk-user"), "anna@example.org");
  type(one("desk-secret"), "abc");
  one("desk-test")?.click();
  await settled();
  const desk = { name: "Zendesk", kind: "zendesk", url: "example.zendesk.com", unencrypted: false };
  expect(asked).toEqual([["test_desk", { form: { ...desk, secret: "anna@example.org/token:abc" } }]]);
});

it("a new secret is joined, too, and not taken by halves", async () => {
  card("znuny");
  one("desk-token")?.click();
  flushSync();
  expect(document.body.textContent).toContain("Password");
  type(one("desk-new-secret"), "kulcs ó");
  expect((one("desk-save-secret") as HTMLButtonElement).disabled).toBe(true);
  type(one("desk-new-user"), "anna");
  one("desk-save-secret")?.click();
  await settled();
  expect(asked).toEqual([["replace_secret", { desk: "d", secret: "anna:kulcs ó" }]]);
  expect(one("desk-new-secret")).toBeUndefined();
});

it("a desk that was never tried on the real product says so, and what it lets one change", () => {
  card("freshdesk");
  expect(heard(one("desk-untried"))).toMatch(/test desk first/);
  expect(heard(one("desk-capabilities"))).toContain("Lets you change: Status, Tags.");
  expect(document.body.textContent).not.toContain("⟦");
});

it("one that was tried has no such note", () => {
  const none = { status: false, owner: false, priority: false, tags: false, custom: false };
  card("request-tracker", { proven: "real-server", change: none });
  expect(one("desk-untried")).toBeUndefined();
  expect(heard(one("desk-capabilities"))).toContain("Tried against the real product.");
  expect(heard(one("desk-capabilities"))).toContain("Does not let you change a ticket’s fields.");
});

it("webhooks are taken only when the agent says so, and the address is there to be copied", async () => {
  card("zammad");
  const details = one("desk-hints") as HTMLDetailsElement;
  details.open = true;
  details.dispatchEvent(new Event("toggle"));
  await vi.waitFor(() => expect(one("desk-hints-switch")).toBeDefined());
  expect(one("desk-hints-address")).toBeUndefined();
  one("desk-hints-switch")?.click();
  await vi.waitFor(() => expect(heard(one("desk-hints-address"))).toBe(ADDRESS));
  expect(one("desk-hints-silent")).toBeUndefined();
  one("desk-hints-switch")?.click();
  await vi.waitFor(() => expect(one("desk-hints-address")).toBeUndefined());
  const said = (on: boolean) => ["set_desk_hints", { desk: "d", on }];
  expect(asked).toEqual([said(true), said(false)]);
  expect(document.body.textContent).not.toContain("⟦");
});

it("an address whose port another program has says so", async () => {
  card("zammad");
  address = ADDRESS;
  refuse = "hooks-port";
  refusedFor = { port: "4711" };
  const details = one("desk-hints") as HTMLDetailsElement;
  details.open = true;
  details.dispatchEvent(new Event("toggle"));
  await vi.waitFor(() => expect(one("desk-hints-switch")).toBeDefined());
  one("desk-hints-switch")?.click();
  await vi.waitFor(() => expect(heard(one("desk-hints-problem"))).toMatch(/^Port 4711 cannot be used/));
});

async function openMapping() {
  const details = one("desk-mapping") as HTMLDetailsElement;
  details.open = true;
  details.dispatchEvent(new Event("toggle"));
  await vi.waitFor(() => expect(one("mapping-save")).toBeDefined());
  flushSync();
}
const line = (word: string) => all("mapping-line").find((element) => element.dataset.word === word);
const save = () => one("mapping-save") as HTMLButtonElement;

it("a desk's words are asked for when one looks, and only what differs is kept", async () => {
  card("zammad");
  expect(one("mapping-save")).toBeUndefined();
  await openMapping();
  expect(one("mapping-fields")).toBeUndefined();
  expect(save().disabled).toBe(true);
  expect([...(line("P1") as HTMLSelectElement).options].map(heard)).toEqual([
    "Unknown",
    "Low",
    "Normal",
    "High",
    "Urgent",
  ]);
  choose(line("stalled"), "solved");
  choose(line("Telefon"), "phone");
  type(line("7"), "Kovács Anna");
  choose(line("stalled"), "waiting");
  save().click();
  await settled();
  const said = { channels: { Telefon: "phone" }, agents: { "7": "Kovács Anna" } };
  const whole = { statuses: {}, priorities: {}, fields: {}, ...said };
  expect(asked).toEqual([["set_mapping", { desk: "d", mapping: whole }]]);
  await vi.waitFor(() => {
    flushSync();
    expect(heard(one("mapping-state"))).toBe("Saved");
  });
  expect((line("7") as HTMLInputElement).value).toBe("Kovács Anna");
  expect(document.body.textContent).not.toContain("⟦");
});

it("what was refused stays as it was typed", async () => {
  card("zammad");
  await openMapping();
  choose(line("Telefon"), "phone");
  refuse = "store-disk-full";
  save().click();
  await settled();
  expect(one("mapping-problem")?.dataset.code).toBe("store-disk-full");
  expect([(line("Telefon") as HTMLSelectElement).value, save().disabled]).toEqual(["phone", false]);
});

it("the time for undoing is one of those offered, or what it was; a refused one is taken back", async () => {
  const chosen: number[] = [];
  const onchange = async (seconds: number) => void chosen.push(seconds);
  mounted.push(mount(UndoTime, { target: document.body, props: { seconds: 20, onchange } }));
  flushSync();
  const select = one("undo-seconds") as HTMLSelectElement;
  expect([...select.options].map(heard)).toEqual([
    "no time: it goes out at once",
    "5 seconds",
    "10 seconds",
    "20 seconds",
    "30 seconds",
  ]);
  choose(select, "0");
  await settled();
  expect([chosen, select.value]).toEqual([[0], "20"]);
});

it("removes a desk with its tickets, or keeps them", async () => {
  for (const [button, keepTickets] of [
    ["confirm-yes", false],
    ["confirm-keep", true],
  ] as const) {
    card("zendesk");
    all("desk-remove").at(-1)?.click();
    flushSync();
    one(button)?.click();
    await settled();
    expect(asked).toContainEqual(["remove_desk", { desk: "d", keepTickets }]);
  }
});

it("talks without encryption only when somebody chose so", async () => {
  mounted.push(mount(DeskForm, { target: document.body, props: { ondone: () => undefined } }));
  flushSync();
  expect(one("desk-unencrypted")).toBeUndefined();
  [refuse, refusedFor] = ["desk-bad-setting", { setting: "encryption" }];
  type(one("desk-url"), "http://desk.example");
  one("desk-test")?.click();
  await settled();
  expect(heard(one("desk-problem"))).toContain("no encryption");
  one("desk-unencrypted")?.click();
  flushSync();
  refuse = null;
  one("desk-test")?.click();
  await settled();
  const [command, sent] = asked.at(-1) as [string, { form: { unencrypted: boolean } }];
  expect([command, sent.form.unencrypted]).toEqual(["test_desk", true]);
});

it("gives a Znuny's administrator what is to be imported", async () => {
  mounted.push(mount(DeskForm, { target: document.body, props: { ondone: () => undefined } }));
  flushSync();
  expect(one("desk-web-service")).toBeUndefined();
  choose(one("desk-kind"), "znuny");
  one("desk-web-service")?.click();
  await settled();
  expect(document.body.textContent).toContain("Parlance.yml");
});
