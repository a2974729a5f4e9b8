import { expect, it } from "vitest";
import { TEMPLATE } from "./template";
import { translationOf } from "./translation";

it("a translation has title, about and turns, and nothing else", () => {
  const [description] = TEMPLATE;
  const text = translationOf(description?.text ?? "");
  expect(text).toMatch(/^title = ".*"\nabout = ".*"\n\n\[turns\.reply\]\n/);
  expect(text).toContain("[[turns.reply.samples]]");
  expect(text).not.toMatch(/market|customer\]|version|language|sources/);
});

it("a value of several lines is taken whole", () => {
  const text = 'title = "T"\nlevel = 1\nabout = """One.\nTwo."""\nmarket = "DE"\n[customer]\nname = "A"\n';
  expect(translationOf(text)).toBe('title = "T"\nabout = """One.\nTwo."""\n');
  expect(translationOf("about = '''One.'''\nminutes = 3")).toBe("about = '''One.'''\n");
});

it("of what cannot be read nothing is made up", () => {
  expect(translationOf("")).toBe("\n");
});
