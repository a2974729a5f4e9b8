import { clearMocks, mockIPC } from "@tauri-apps/api/mocks";
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { check } from "$lib/compose/check.svelte";
import { composer } from "$lib/compose/composer.svelte";
import { drafts } from "$lib/compose/drafts.svelte";
import type { CheckView, FindingView, TicketView } from "$lib/shell";
import { words } from "$lib/words/index.svelte";
import Findings from "./Findings.svelte";

const TICKET = "01930000-0000-7000-8000-000000000000";
let answer: CheckView;
let sent: string[];
let strip: ReturnType<typeof mount>;

const page = {
  text: "",
  mark: () => undefined,
  select: vi.fn(),
  edit: vi.fn(),
  open: vi.fn((text: string) => {
    page.text = text;
  }),
  set: () => undefined,
  focus: vi.fn(),
};

const finding = (severity: FindingView["severity"], start: number, end: number, fixes: string[] = []) => ({
  ...{ start, end, severity, fixes },
  ...{ rule: "a-rule", title: "Marks in a row", reason: `Why it is ${severity}.` },
});

function view(...findings: FindingView[]): CheckView {
  const language = { tag: "de", name: "German" };
  return { findings, ignored: 0, language, checked: ["Emoji", "Capitals"], unchecked: ["Slang"] };
}

beforeEach(async () => {
  await words.speak("en");
  sent = [];
  mockIPC((command, payload) => {
    if (command === "check_reply") return answer;
    if (command === "send") sent.push((payload as { text: string }).text);
    return null;
  });
  composer.attach(page as never);
  strip = mount(Findings, { target: document.body, props: { writer: composer, lang: "de", rtl: false } });
});

afterEach(async () => {
  composer.leave();
  await drafts.flush();
  unmount(strip);
  clearMocks();
  vi.clearAllMocks();
});

const all = (testid: string) => [...document.querySelectorAll<HTMLElement>(`[data-testid="${testid}"]`)];
const one = (testid: string) => all(testid)[0];
const state = () => one("findings-strip")?.dataset.state;
const heard = (text: string | null | undefined) =>
  (text ?? "")
    .replace(/[\u2068\u2069]/g, "")
    .replace(/\s+/g, " ")
    .trim();

/** A reply of that text is opened, and answered. */
async function opened(text: string, told: CheckView) {
  answer = told;
  composer.leave();
  const row = { ticket: TICKET };
  drafts.typed(TICKET, "reply", text);
  composer.open({ row, reply_draft: text, note_draft: null } as unknown as TicketView);
  await vi.waitFor(() => expect(check.view).not.toBeNull());
  flushSync();
}

it("says nothing of nothing", () => {
  flushSync();
  expect([state(), one("findings-strip")?.textContent?.trim()]).toEqual(["none", ""]);
});

it("shows the finding at the cursor with its fixes, and how many there are", async () => {
  const hint = finding("hint", 5, 8, ["!", ""]);
  await opened("Danke!!! {{name}}", view(hint, finding("error", 9, 17)));
  expect(state()).toBe("findings");
  expect(heard(one("finding-count")?.textContent)).toBe("1 1 error1 1 hint");
  expect(one("finding-reason")?.textContent).toBe("Why it is error.");
  check.selected({ from: 0, to: 0 });
  flushSync();
  expect(one("finding")?.dataset.severity).toBe("hint");
  expect(all("finding-fix").map((fix) => heard(fix.title))).toEqual(["Replace with !", "Remove"]);
  expect(one("finding-fix")?.querySelector("bdi")?.lang).toBe("de");
  one("finding-fix")?.click();
  expect(page.edit).toHaveBeenCalledWith({ from: 5, to: 8, insert: "!", cursor: 6 });
  one("finding-next")?.click();
  expect(page.select.mock.lastCall?.[0]).toMatchObject({ from: 5, to: 8 });
});

it("says what was checked where nothing was found, and what is ignored", async () => {
  await opened("Danke.", { ...view(), ignored: 2 });
  expect(state()).toBe("clear");
  expect(heard(one("findings-checked")?.textContent)).toBe("Nothing to remark");
  const lists = heard(one("findings-lists")?.textContent);
  expect(lists).toMatch(/^Checked in German: ?Emoji ?Capitals ?Not checked here: ?Slang$/);
  expect(heard(one("findings-ignored")?.textContent)).toBe("2 ignored here");
  expect(one("findings-forget")).toBeDefined();
});

it("asks once before a reply goes that should not be sent so", async () => {
  await opened("Guten Tag {{name}}", view(finding("error", 10, 18)));
  await composer.send();
  flushSync();
  expect([state(), sent]).toEqual(["asking", []]);
  expect(document.activeElement).toBe(one("send-look"));
  one("send-look")?.click();
  flushSync();
  expect(state()).toBe("findings");
  expect(page.select.mock.lastCall?.[0]).toMatchObject({ from: 10, to: 18 });
  await composer.send();
  flushSync();
  const enter = { key: "Enter", ctrlKey: true, bubbles: true, cancelable: true };
  one("send-look")?.dispatchEvent(new KeyboardEvent("keydown", { ...enter, repeat: true }));
  expect(state()).toBe("asking");
  one("send-look")?.dispatchEvent(new KeyboardEvent("keydown", enter));
  await vi.waitFor(() => expect(sent).toEqual(["Guten Tag {{name}}"]));
  await vi.waitFor(() => expect(composer.sending).toBe(false));
  flushSync();
  expect(state()).toBe("none");
});

it("lets a reply with hints and warnings go", async () => {
  await opened("Danke!!!", view(finding("warning", 5, 8)));
  await composer.send();
  expect(sent).toEqual(["Danke!!!"]);
});

it("shows nothing but the problem of a check that failed", async () => {
  await opened("Danke!!!", view(finding("hint", 5, 8)));
  mockIPC(() => {
    throw { code: "store-closed", args: {} };
  });
  check.again();
  await vi.waitFor(() => expect(check.problem).not.toBeNull());
  flushSync();
  expect([state(), one("findings-problem")?.dataset.code, one("finding")]).toEqual([
    "none",
    "store-closed",
    undefined,
  ]);
});
