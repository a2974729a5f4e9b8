import { expect, it } from "vitest";
import { close, type Edit, greet } from "./phrases";

const apply = (text: string, { from, to, insert }: Edit) => text.slice(0, from) + insert + text.slice(to);

it("a greeting begins the text", () => {
  expect(apply("Köszönjük.", greet("Köszönjük.", "Kedves Kata!", []))).toBe("Kedves Kata!\n\nKöszönjük.");
});

it("another greeting takes the place of the one that is there", () => {
  const text = "Kedves Kata!\n\nKöszönjük.";
  expect(apply(text, greet(text, "Szia Kata!", ["Kedves Kata!", "Szia Kata!"]))).toBe(
    "Szia Kata!\n\nKöszönjük.",
  );
});

it("the cursor goes on after a new greeting", () => {
  expect(greet("", "髙橋様", []).cursor).toBe("髙橋様\n\n".length);
});

it("a closing ends the text, without blank lines piling up", () => {
  const text = "Köszönjük.\n\n\n";
  expect(apply(text, close(text, "Üdvözlettel:\nAnna", []))).toBe("Köszönjük.\n\nÜdvözlettel:\nAnna");
});

it("another closing takes the place of the one that is there", () => {
  const text = "Köszönjük.\n\nÜdv,\nAnna\n";
  expect(apply(text, close(text, "Üdvözlettel:\nAnna", ["Üdv,\nAnna"]))).toBe(
    "Köszönjük.\n\nÜdvözlettel:\nAnna",
  );
});

it("a closing in an empty text leaves room to write before it", () => {
  const edit = close("", "Üdv", []);
  expect([apply("", edit), edit.cursor]).toEqual(["\n\nÜdv", 0]);
});
