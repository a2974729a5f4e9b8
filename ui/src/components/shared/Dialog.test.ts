import { createRawSnippet, flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { words } from "$lib/words/index.svelte";
import Dialog from "./Dialog.svelte";

const children = createRawSnippet(() => ({ render: () => "<p>what it says</p>" }));
const onclose = vi.fn();
let behind: HTMLElement;
let mounted: Record<string, unknown>[];

function open(full: boolean) {
  const dialog = mount(Dialog, {
    target: document.body,
    props: { title: "A page", testid: "page", full, onclose, children },
  });
  mounted.push(dialog);
  flushSync();
  return dialog;
}

const pressEscape = () =>
  window.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", cancelable: true }));

beforeEach(async () => {
  vi.useFakeTimers();
  onclose.mockReset();
  mounted = [];
  behind = document.createElement("div");
  document.body.replaceChildren(behind);
  await words.speak("en");
});

afterEach(async () => {
  for (const one of mounted) await unmount(one);
  vi.useRealTimers();
});

it("what a full dialog covers is inert when it has been painted, and no longer when it is closed", async () => {
  const dialog = open(true);
  expect(behind.hasAttribute("inert")).toBe(false);
  vi.runAllTimers();
  expect(behind.hasAttribute("inert")).toBe(true);
  await unmount(dialog);
  mounted = [];
  expect(behind.hasAttribute("inert")).toBe(false);
});

it("a full dialog that is closed before it has been painted makes nothing inert", async () => {
  const dialog = open(true);
  await unmount(dialog);
  mounted = [];
  vi.runAllTimers();
  expect(behind.hasAttribute("inert")).toBe(false);
});

it("Esc closes a full dialog, wherever the focus is, but one that lies over it first", async () => {
  open(true);
  const over = open(false);
  pressEscape();
  expect(onclose).not.toHaveBeenCalled();
  await unmount(over);
  mounted.pop();
  pressEscape();
  expect(onclose).toHaveBeenCalledOnce();
});
