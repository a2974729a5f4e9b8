import { clearMocks, mockIPC } from "@tauri-apps/api/mocks";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { CheckView, FindingView } from "$lib/shell";
import { Check, PATIENCE, PAUSE, type Page } from "./check.svelte";
import type { Found, Stretch } from "./findings";
import type { Edit } from "./phrases";

const TICKET = "01930000-0000-7000-8000-000000000000";
const OTHER = "01930000-0000-7000-8000-000000000001";

type Asked = { command: string; text?: string; words?: string };
let asked: Asked[];
let slow: number;
let refuse: string | null;

/** Finds marks in a row (a hint), and what a template left in (an error). */
function find(text: string): FindingView[] {
  const found = [...text.matchAll(/!!+|\{\{\w+\}\}/gu)].map((match) => {
    const start = [...text.slice(0, match.index)].length;
    const error = match[0].startsWith("{");
    return {
      start,
      end: start + [...match[0]].length,
      rule: error ? "placeholder" : "repeated-marks",
      title: "",
      severity: error ? ("error" as const) : ("hint" as const),
      reason: "",
      fixes: error ? [] : ["!", ""],
    };
  });
  return found;
}

class Paper implements Page {
  text = "";
  marked: (readonly Found[])[] = [];
  chosen: Stretch | null = null;
  constructor(readonly check: Check) {
    check.attach(this);
  }
  mark(findings: readonly Found[]) {
    this.marked.push(findings);
  }
  select(stretch: Stretch) {
    this.chosen = { from: stretch.from, to: stretch.to };
    this.check.selected(this.chosen);
  }
  edit({ from, to, insert }: Edit) {
    this.put(this.text.slice(0, from) + insert + this.text.slice(to), { whole: true });
  }
  /** Writes a text; what is kept of the one before is its beginning. */
  put(text: string, more: { composing?: boolean; whole?: boolean } = {}) {
    const move = (at: number) => Math.min(at, text.length);
    this.text = text;
    this.check.typed(TICKET, text, { move, composing: false, whole: false, ...more });
    this.check.selected({ from: text.length, to: text.length });
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  slow = 0;
  refuse = null;
  mockIPC(async (command, payload) => {
    const { text, words } = payload as { text?: string; words?: string };
    asked.push({ command, ...(text !== undefined && { text }), ...(words !== undefined && { words }) });
    if (slow) await new Promise((resolve) => setTimeout(resolve, slow));
    if (refuse) throw { code: refuse, args: {} };
    if (command !== "check_reply") return null;
    const view: CheckView = {
      findings: find(text ?? ""),
      ignored: 0,
      language: { tag: "de", name: "German" },
      checked: ["Marks in a row"],
      unchecked: [],
    };
    return view;
  });
});

afterEach(() => {
  clearMocks();
  vi.useRealTimers();
});

const texts = () => asked.filter(({ command }) => command === "check_reply").map(({ text }) => text);
const rest = (time = 0) => vi.advanceTimersByTimeAsync(time);

function begun(): { check: Check; paper: Paper } {
  const check = new Check();
  const paper = new Paper(check);
  check.opened(TICKET, "");
  return { check, paper };
}

describe("asking", () => {
  it("waits until typing rests, and asks once", async () => {
    const { check, paper } = begun();
    for (const text of ["D", "Da", "Danke!!"]) {
      paper.put(text);
      await rest(PAUSE - 10);
    }
    expect(texts()).toEqual([]);
    await rest(10);
    expect(texts()).toEqual(["Danke!!"]);
    expect(check.current?.words).toBe("!!");
    expect(paper.marked).toHaveLength(1);
  });

  it("does not wait for what is opened or comes as a whole, and never asks about nothing", async () => {
    const { check, paper } = begun();
    paper.put("  \n");
    await rest(PAUSE);
    expect(texts()).toEqual([]);
    paper.put("Liebe Frau Lindner!!", { whole: true });
    await rest();
    check.opened(TICKET, "Entwurf");
    await rest();
    expect(texts()).toEqual(["Liebe Frau Lindner!!", "Entwurf"]);
    expect(check.findings).toEqual([]);
  });

  it("goes one at a time, the newest text last; answers to older ones are dropped", async () => {
    const { check, paper } = begun();
    slow = 500;
    paper.put("a!!");
    await rest(PAUSE);
    paper.put("ab!!");
    await rest(PAUSE);
    paper.put("abc!!");
    await rest(PAUSE);
    expect(texts()).toEqual(["a!!"]);
    await rest(500 - 2 * PAUSE);
    expect(texts()).toEqual(["a!!", "abc!!"]);
    expect(check.view).toBeNull();
    await rest(500);
    expect(check.current?.from).toBe(3);
    expect(texts()).toHaveLength(2);
  });

  it("is not about another ticket's reply", async () => {
    const { check, paper } = begun();
    slow = 50;
    paper.put("Danke!!", { whole: true });
    check.opened(OTHER, "");
    await rest(100);
    expect([check.view, check.findings.length, paper.marked.length]).toEqual([null, 0, 0]);
    paper.put("Danke!!", { whole: true });
    check.leave();
    await rest(100);
    expect(check.view).toBeNull();
  });

  it("leaves an input method in peace", async () => {
    const { check, paper } = begun();
    paper.put("ありがとう!!", { composing: true });
    await rest(10 * PAUSE);
    expect(texts()).toEqual([]);
    check.composed();
    await rest(PAUSE);
    expect(texts()).toEqual(["ありがとう!!"]);
    paper.put("ありがとう!!d", { composing: true });
    check.again();
    await rest(PAUSE);
    expect(texts()).toHaveLength(1);
  });

  it("says why there is no answer, until there is one", async () => {
    const { check, paper } = begun();
    paper.put("Danke!!", { whole: true });
    await rest();
    refuse = "store-closed";
    check.again();
    await rest();
    expect([check.problem?.code, check.findings.length]).toEqual(["store-closed", 0]);
    expect(paper.marked.at(-1)).toEqual([]);
    refuse = null;
    check.again();
    await rest();
    expect([check.problem, check.findings.length]).toEqual([null, 1]);
  });
});

describe("a finding", () => {
  const TEXT = "{{name}}, danke!! Bis bald!!!";

  async function opened() {
    const { check, paper } = begun();
    paper.put(TEXT, { whole: true });
    await rest();
    return { check, paper };
  }

  it("is gone to in order, and stays the one that is shown", async () => {
    const { check, paper } = await opened();
    const way = [];
    for (let step = 0; step < 4; step++) {
      check.step(1);
      way.push(check.on?.words);
    }
    expect(way).toEqual(["!!!", "{{name}}", "!!", "!!!"]);
    check.step(-1);
    expect([check.current?.words, paper.chosen]).toEqual(["!!", { from: 15, to: 17 }]);
    check.selected({ from: 0, to: 0 });
    expect([check.on, check.current?.words]).toEqual([null, "{{name}}"]);
  });

  it("is mended, and the text is asked about at once", async () => {
    const { check, paper } = await opened();
    check.fix();
    expect(paper.text).toBe("{{name}}, danke!! Bis bald!");
    await rest();
    check.step(-1);
    check.fix(check.current?.id, 1);
    expect(paper.text).toBe("{{name}}, danke Bis bald!");
    await rest();
    check.fix();
    expect([texts().length, check.findings.map(({ words }) => words)]).toEqual([3, ["{{name}}"]]);
  });

  it("whose words are others now is not mended", async () => {
    const { check, paper } = await opened();
    paper.text = TEXT.replace("!!!", "???");
    check.fix();
    expect(paper.text).toContain("???");
    expect(texts()).toHaveLength(2);
  });

  it("is ignored by its rule and words, and what was ignored comes back", async () => {
    const { check } = await opened();
    await check.ignore();
    await rest();
    await check.forget();
    await rest();
    expect(asked.map(({ command, words }) => [command, words])).toEqual([
      ["check_reply", undefined],
      ["ignore_finding", "!!!"],
      ["check_reply", undefined],
      ["forget_ignored", undefined],
      ["check_reply", undefined],
    ]);
  });
});

describe("sending", () => {
  it("is asked about once when there is an error, and again when the text is another", async () => {
    const { check, paper } = begun();
    paper.put("{{name}}", { whole: true });
    await rest();
    expect([await check.passes(TICKET), check.asking]).toEqual([false, true]);
    expect(await check.passes(TICKET)).toBe(true);
    paper.put("{{name}} ", { whole: true });
    expect(check.asking).toBe(false);
    await rest();
    expect(await check.passes(TICKET)).toBe(false);
    check.look();
    expect([check.asking, paper.chosen]).toEqual([false, { from: 0, to: 8 }]);
  });

  it("is not held up by hints, by a failed check or by nothing at all", async () => {
    const { check, paper } = begun();
    expect(await check.passes(TICKET)).toBe(true);
    paper.put("Danke!!", { whole: true });
    await rest();
    expect(await check.passes(TICKET)).toBe(true);
    refuse = "store-closed";
    paper.put("{{name}}");
    const passes = check.passes(TICKET);
    await rest();
    expect(await passes).toBe(true);
  });

  it("waits for the check of the newest text, but not for long", async () => {
    const { check, paper } = begun();
    slow = 100;
    paper.put("{{name}}");
    let passes = check.passes(TICKET);
    await rest(100);
    expect(await passes).toBe(false);
    slow = 1000;
    paper.put("{{name}}!");
    passes = check.passes(TICKET);
    await rest(PATIENCE);
    expect(await passes).toBe(true);
  });

  it("is not asked about what another ticket's reply has", async () => {
    const { check, paper } = begun();
    slow = 100;
    paper.put("Danke");
    const passes = check.passes(TICKET);
    check.opened(OTHER, "{{name}}");
    await rest(PATIENCE);
    expect([await passes, check.asking]).toEqual([true, false]);
  });
});
