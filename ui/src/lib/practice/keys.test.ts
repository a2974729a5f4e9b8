import { expect, it } from "vitest";
import type { Key } from "$lib/keys/keys";
import { goesOn, numbered, stepped } from "./keys";

const key = (pressed: string, more: Partial<Key> & { altGraph?: boolean } = {}): Key => ({
  key: pressed,
  code: "",
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  isComposing: false,
  keyCode: 0,
  getModifierState: () => more.altGraph ?? false,
  ...more,
});

it("digits stand for what is offered, and for nothing else", () => {
  expect(["1", "3", "4", "0", "a"].map((digit) => numbered(key(digit), "control", 3))).toEqual([
    0,
    2,
    null,
    null,
    null,
  ]);
});

it("digits belong to a field, an input method, AltGr and Ctrl", () => {
  expect(numbered(key("1"), "field", 3)).toBeNull();
  expect(numbered(key("1", { isComposing: true }), "list", 3)).toBeNull();
  expect(numbered(key("1", { keyCode: 229 }), "list", 3)).toBeNull();
  expect(numbered(key("1", { altGraph: true }), "list", 3)).toBeNull();
  expect(numbered(key("1", { ctrlKey: true }), "list", 3)).toBeNull();
});

it("Enter and the space bar go on, unless they belong to what has the focus", () => {
  expect([goesOn(key("Enter"), "ticket"), goesOn(key(" "), "list")]).toEqual([true, true]);
  expect([goesOn(key("Enter"), "control"), goesOn(key(" "), "field"), goesOn(key("x"), "list")]).toEqual([
    false,
    false,
    false,
  ]);
  expect(goesOn(key("Enter", { isComposing: true }), "list")).toBe(false);
});

it("arrows lead up and down, and stop at the ends", () => {
  expect(stepped(key("ArrowDown"), -1, 3)).toBe(0);
  expect(stepped(key("ArrowDown"), 2, 3)).toBe(2);
  expect(stepped(key("ArrowUp"), 0, 3)).toBe(0);
  expect([stepped(key("Home"), 2, 3), stepped(key("End"), 0, 3)]).toEqual([0, 2]);
  expect([stepped(key("x"), 0, 3), stepped(key("ArrowDown"), 0, 0)]).toEqual([null, null]);
});
