import { describe, expect, it } from "vitest";
import type { FindingView } from "$lib/shell";
import { beside, counted, located, meant, moved, unitsOf } from "./findings";

const finding = (start: number, end: number, more: Partial<FindingView> = {}): FindingView => ({
  start,
  end,
  rule: "shouting",
  title: "Capitals",
  severity: "hint",
  reason: "Words in capitals read as shouting.",
  fixes: [],
  ...more,
});

/** The words that a finding from one character to another is of. */
const words = (text: string, start: number, end: number) => located(text, [finding(start, end)])[0]?.words;

describe("places", () => {
  it("are the same where every character is one unit", () => {
    expect(words("Ihr {{name}}!", 4, 12)).toBe("{{name}}");
  });

  it("count an emoji as the characters that it is made of", () => {
    expect(words("😀 Danke!!!", 7, 10)).toBe("!!!");
    // Woman, zero-width joiner, computer: three characters, five units.
    expect(words("👩‍💻👍🏽 Hi!!", 8, 10)).toBe("!!");
    expect(words("👩‍💻!!", 0, 3)).toBe("👩‍💻");
  });

  it("count a rare Han character as one", () => {
    expect(words("𠮷野様、!!", 4, 6)).toBe("!!");
    expect(words("𠮷野", 0, 1)).toBe("𠮷");
  });

  it("are in the order of writing in a text from right to left", () => {
    expect(words("شكرًا!!! أحمد", 5, 8)).toBe("!!!");
  });

  it("count a mark that combines as a character", () => {
    expect(words("Ko\u0308nig!!", 6, 8)).toBe("!!");
    expect(words("ధన్యవాదాలు!!", 10, 12)).toBe("!!");
  });

  it("reach over lines, to the end of the text and no further", () => {
    expect(words("a\n😀\nb", 2, 5)).toBe("😀\nb");
    expect(words("abc", 1, 9)).toBe("bc");
    expect(located("abc", [finding(7, 9), finding(1, 1)])).toEqual([]);
    expect([...unitsOf("", [0, 1])]).toEqual([[0, 0]]);
  });
});

describe("findings", () => {
  const text = "aa bb cc dd";
  const findings = located(text, [
    finding(3, 5),
    finding(6, 11, { severity: "error" }),
    finding(0, 2),
    finding(6, 8),
  ]);

  it("stand in the order of the text", () => {
    expect(findings.map((found) => found.words)).toEqual(["aa", "bb", "cc", "cc dd"]);
    expect(counted(findings)).toEqual({ error: 1, warning: 0, hint: 3 });
  });

  it("move with the text, and go with their words", () => {
    // "bb " is taken away.
    const move = (at: number) => (at <= 3 ? at : Math.max(3, at - 3));
    expect(moved(findings, move).map(({ from, to }) => [from, to])).toEqual([
      [0, 2],
      [3, 5],
      [3, 8],
    ]);
  });

  const at = (from: number, to = from) => ({ from, to });

  it("are meant at the cursor or after it, at the end the last one", () => {
    const words = [0, 2, 3, 9, 11].map((place) => meant(findings, at(place))?.words);
    expect(words).toEqual(["aa", "aa", "bb", "cc dd", "cc dd"]);
    expect(meant(findings.slice(0, 2), at(9))?.words).toBe("bb");
    expect(meant([], at(0))).toBeNull();
  });

  it("follow each other round the end, also where one lies in another", () => {
    const way: string[] = [];
    let on = beside(findings, at(4), null, 1);
    for (let step = 0; step < 5; step++) {
      way.push(on?.words ?? "");
      on = beside(findings, on ?? at(0), on, 1);
    }
    expect(way).toEqual(["bb", "cc", "cc dd", "aa", "bb"]);
    expect(beside(findings, at(0), findings[0] ?? null, -1)?.words).toBe("cc dd");
  });

  it("are found backwards from the cursor", () => {
    expect(beside(findings, at(6), null, -1)?.words).toBe("bb");
    expect(beside(findings, at(0), null, -1)?.words).toBe("cc dd");
    expect(beside([], at(0), null, 1)).toBeNull();
  });
});
