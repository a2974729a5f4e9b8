import { undo } from "@codemirror/commands";
import { forEachDiagnostic } from "@codemirror/lint";
import { EditorView } from "@codemirror/view";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { words } from "$lib/words/index.svelte";
import { Editor } from "./editor";
import type { Found } from "./findings";
import { marks } from "./marks";

const listener = {
  typed: vi.fn(),
  composed: vi.fn(),
  selected: vi.fn(),
  send: vi.fn(),
  left: vi.fn(),
  fix: vi.fn(),
  ignore: vi.fn(),
};
const ARABIC = { lang: "ar", rtl: true, label: "Reply", hint: "Write" };

function found(text: string, words: string, more: Partial<Found> = {}): Found {
  const from = text.indexOf(words);
  const to = from + words.length;
  const view = { rule: "repeated-marks", title: "Marks in a row", reason: "One mark is enough." };
  return { id: 0, from, to, start: from, end: to, words, severity: "hint", fixes: [], ...view, ...more };
}

function opened(text: string): { editor: Editor; view: EditorView } {
  const parent = document.createElement("div");
  document.body.append(parent);
  const editor = new Editor(parent, listener);
  editor.open(text, ARABIC);
  const view = EditorView.findFromDOM(parent);
  if (!view) throw new Error("the editor is in its parent");
  // Here, unlike in a window, a change of the selection would be told while it is made.
  view.focus = () => undefined;
  return { editor, view };
}

function places(view: EditorView): [number, number][] {
  const all: [number, number][] = [];
  forEachDiagnostic(view.state, (_, from, to) => all.push([from, to]));
  return all;
}

beforeAll(() => words.speak("en"));
afterEach(() => {
  vi.clearAllMocks();
  document.body.replaceChildren();
});

it("what was found is underlined by its severity, and moves with the text until the next answer", () => {
  const text = "شكرًا!!! {{name}}";
  const { editor, view } = opened(text);
  editor.mark([found(text, "!!!"), found(text, "{{name}}", { severity: "error" })]);
  expect(view.dom.querySelector(".cm-lintRange-hint")?.textContent).toBe("!!!");
  expect(view.dom.querySelector(".cm-lintRange-error")?.textContent).toBe("{{name}}");
  view.dispatch({ changes: { from: 0, insert: "😀 " } });
  expect(places(view)).toEqual([
    [8, 11],
    [12, 20],
  ]);
  const change = listener.typed.mock.lastCall?.[1];
  expect([change.move(6, 1), change.whole, change.composing]).toEqual([9, false, false]);
  editor.mark([]);
  expect(places(view)).toEqual([]);
});

it("another text begins without findings", () => {
  const { editor, view } = opened("Danke!!");
  editor.mark([found("Danke!!", "!!")]);
  editor.open("Danke!!", ARABIC);
  expect(places(view)).toEqual([]);
});

it("a fix is one step to undo, and known as a whole like its undoing", () => {
  const { editor, view } = opened("Danke!!!");
  view.dispatch({ changes: { from: 8, insert: " Bis" }, userEvent: "input.type" });
  editor.edit({ from: 5, to: 8, insert: "!", cursor: 6 });
  expect(listener.typed.mock.lastCall?.[1].whole).toBe(true);
  view.dispatch({ changes: { from: 6, insert: "?" }, userEvent: "input.type" });
  undo(view);
  expect(editor.text).toBe("Danke! Bis");
  undo(view);
  expect(editor.text).toBe("Danke!!! Bis");
  expect(listener.typed.mock.lastCall?.[1].whole).toBe(true);
});

it("a finding is selected, and the selection told", () => {
  const { editor } = opened("Danke!!!");
  editor.select({ from: 5, to: 8 });
  expect(listener.selected).toHaveBeenLastCalledWith({ from: 5, to: 8 });
});

it("what is underlined is explained where the pointer rests, until it leaves", () => {
  vi.useFakeTimers();
  const text = "شكرًا!!! {{name}}";
  const { editor, view } = opened(text);
  editor.mark([found(text, "!!!"), found(text, "{{name}}", { severity: "error" })]);
  const over = (css: string) =>
    view.dom.querySelector(css)?.dispatchEvent(new MouseEvent("mouseover", { bubbles: true }));
  const tips = () => [...document.querySelectorAll(".findings-tip [data-testid=finding-tip]")];
  over(".cm-lintRange-error");
  vi.advanceTimersByTime(1000);
  expect(tips()).toHaveLength(1);
  expect(tips()[0]?.textContent).toContain("Error");
  over(".cm-line");
  vi.advanceTimersByTime(1000);
  expect(tips()).toHaveLength(0);
  over(".cm-lintRange-hint");
  vi.advanceTimersByTime(1000);
  expect(tips()[0]?.textContent).toContain("Hint");
  editor.mark([]);
  expect(tips()).toHaveLength(0);
  vi.useRealTimers();
});

it("the tooltip is the agent's, its fixes are the customer's words", () => {
  const { view } = opened("شكرًا!!!");
  const [mark] = marks([found("شكرًا!!!", "!!!", { id: 3, fixes: ["!", ""] })], "ar", true, listener);
  const tip = mark?.renderMessage?.(view) as HTMLElement;
  expect([tip.lang, tip.dir]).toEqual(["en", "ltr"]);
  expect(tip.textContent).toContain("One mark is enough.");
  const fixes = [...tip.querySelectorAll<HTMLElement>("[data-testid=finding-tip-fix]")];
  expect(fixes.map((fix) => fix.textContent?.replace(/[\u2068\u2069]/g, ""))).toEqual([
    "Replace with !",
    "Remove",
  ]);
  const bdi = fixes[0]?.querySelector("bdi");
  expect([bdi?.textContent, bdi?.dir, bdi?.lang]).toEqual(["!", "rtl", "ar"]);
  fixes[1]?.click();
  expect(listener.fix).toHaveBeenCalledWith(3, 1);
  tip.querySelector<HTMLElement>("[data-testid=finding-tip-ignore]")?.click();
  expect(listener.ignore).toHaveBeenCalledWith(3);
});
