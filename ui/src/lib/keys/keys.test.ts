import { describe, expect, it } from "vitest";
import { command, type Place, saves } from "./keys";

function press(
  key: string,
  more: Partial<KeyboardEvent> & { altGraph?: boolean } = {},
  place: Place = "list",
  mac = false,
) {
  const { altGraph = false, ...rest } = more;
  const event = {
    key,
    code: "",
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    isComposing: false,
    keyCode: 0,
    getModifierState: (name: string) => altGraph && name === "AltGraph",
    ...rest,
  };
  return command(event, { place, mac });
}

describe("keys", () => {
  it("move and open in the list", () => {
    expect(["j", "ArrowDown", "k", "Enter", "?", "/"].map((key) => press(key))).toEqual([
      "down",
      "down",
      "up",
      "open",
      "keys",
      "filter",
    ]);
  });

  it("belong to the field while one is typed in", () => {
    expect(["j", "Enter", "?", "/", "r"].map((key) => press(key, {}, "field"))).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(press("Escape", {}, "field")).toBe("back");
    expect(press("Enter", { ctrlKey: true }, "field")).toBe("send");
  });

  it("belong to the input method while it composes", () => {
    expect(press("Escape", { isComposing: true }, "field")).toBeNull();
    expect(press("Enter", { isComposing: true, ctrlKey: true }, "field")).toBeNull();
    expect(press("j", { keyCode: 229 })).toBeNull();
  });

  it("with AltGr make characters, nothing else", () => {
    expect(press("&", { altGraph: true, code: "KeyC" }, "field")).toBeNull();
    expect(press("&", { altKey: true, ctrlKey: true, code: "KeyC" }, "field")).toBeNull();
  });

  it("put in greeting and closing by their place on the keyboard", () => {
    expect(press("g", { altKey: true, code: "KeyG" }, "field")).toBe("greeting");
    expect(press("п", { altKey: true, code: "KeyC" }, "field")).toBe("closing");
    expect(press("g", { ctrlKey: true, code: "KeyG" }, "field", true)).toBe("greeting");
    expect(press("ç", { altKey: true, code: "KeyC" }, "field", true)).toBeNull();
  });

  it("go through findings, mend them and leave them be, in the text too", () => {
    expect(press("F8", {}, "field")).toBe("finding-next");
    expect(press("F8", { shiftKey: true }, "field")).toBe("finding-previous");
    expect(press("F8", { ctrlKey: true }, "field")).toBeNull();
    expect(press("f", { altKey: true, code: "KeyF" }, "field")).toBe("finding-fix");
    expect(press("ш", { altKey: true, code: "KeyI" }, "field")).toBe("finding-ignore");
    expect(press("f", { ctrlKey: true, code: "KeyF" }, "field", true)).toBe("finding-fix");
    expect(press("i", { ctrlKey: true, code: "KeyI" }, "field", true)).toBe("finding-ignore");
  });

  it("of findings are not taken from an input method, AltGr or the system", () => {
    expect(press("F8", { isComposing: true }, "field")).toBeNull();
    expect(press("F8", { keyCode: 229 }, "field")).toBeNull();
    expect(press("f", { altKey: true, code: "KeyF", isComposing: true }, "field")).toBeNull();
    expect(press("[", { altKey: true, ctrlKey: true, code: "KeyF" }, "field")).toBeNull();
    expect(press("í", { altGraph: true, altKey: true, code: "KeyI" }, "field")).toBeNull();
    expect(press("ƒ", { altKey: true, code: "KeyF" }, "field", true)).toBeNull();
    expect(press("f", { ctrlKey: true, code: "KeyF" }, "field")).toBeNull();
  });

  it("undo what is held by the letter on the key, wherever it lies, in the text too", () => {
    expect(press("z", { altKey: true, code: "KeyZ" }, "field")).toBe("undo");
    expect(press("z", { altKey: true, code: "KeyY" }, "field")).toBe("undo");
    expect(press("я", { altKey: true, code: "KeyZ" })).toBe("undo");
    expect(press("y", { altKey: true, code: "KeyZ" }, "field")).toBeNull();
    expect(press("z", { ctrlKey: true, code: "KeyZ" }, "field", true)).toBe("undo");
    expect(press("z", { ctrlKey: true, code: "KeyZ" }, "field")).toBeNull();
    expect(press("z", { code: "KeyZ" })).toBeNull();
  });

  it("of undo are not taken from an input method, AltGr or the system", () => {
    expect(press("z", { altKey: true, code: "KeyZ", isComposing: true }, "field")).toBeNull();
    expect(press("z", { altKey: true, keyCode: 229 }, "field")).toBeNull();
    expect(press("ż", { altGraph: true, altKey: true, code: "KeyZ" }, "field")).toBeNull();
    expect(press(">", { altKey: true, ctrlKey: true, code: "KeyZ" }, "field")).toBeNull();
    expect(press("Ω", { altKey: true, code: "KeyZ" }, "field", true)).toBeNull();
  });

  it("save with Ctrl+S, or with Command on a Mac", () => {
    const save = (more: Partial<KeyboardEvent>, mac = false) =>
      saves(
        { ...new KeyboardEvent("keydown"), key: "s", code: "KeyS", getModifierState: () => false, ...more },
        mac,
      );
    expect([
      save({ ctrlKey: true }),
      save({ ctrlKey: true, key: "ы" }),
      save({ metaKey: true }, true),
    ]).toEqual([true, true, true]);
    expect([
      save({}),
      save({ ctrlKey: true, altKey: true }),
      save({ ctrlKey: true, isComposing: true }),
    ]).toEqual([false, false, false]);
  });

  it("work on keyboards of other scripts", () => {
    expect(press("о", { code: "KeyJ" })).toBe("down");
    expect(press("ö", { code: "Semicolon" })).toBeNull();
  });

  it("open the panels, but not while one types", () => {
    expect(["o", "m", "p"].map((key) => press(key))).toEqual(["outbox", "markets", "practice"]);
    expect(press("з", { code: "KeyP" })).toBe("practice");
    expect(press("p", {}, "field")).toBeNull();
    expect(press("p", { isComposing: true })).toBeNull();
    expect(press("p", { altGraph: true })).toBeNull();
    expect(press("p", { ctrlKey: true, code: "KeyP" })).toBeNull();
  });

  it("leave Enter to a button that has the focus, and arrows to the conversation", () => {
    expect(press("Enter", {}, "control")).toBeNull();
    expect(press("ArrowDown", {}, "ticket")).toBeNull();
    expect(press("j", {}, "ticket")).toBe("down");
  });
});
