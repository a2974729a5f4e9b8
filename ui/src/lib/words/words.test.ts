import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";
import { explain, LANGUAGES, nearest, t, words } from "./index.svelte";
import { relative } from "./time.svelte";

const LOCALES = join(__dirname, "../../../../locales");
const SOURCES = join(__dirname, "../..");

/** Ids of a sheet's messages and attributes. */
function ids(language: string, sheet: string): string[] {
  const { body } = new FluentResource(readFileSync(join(LOCALES, language, `${sheet}.ftl`), "utf8"));
  return body.flatMap(({ id, attributes }) => [
    id,
    ...Object.keys(attributes).map((name) => `${id}.${name}`),
  ]);
}

/** Of a call's arguments the id: neither what it is chosen by (`x === "y" ? …`) nor the message's own arguments. */
function asked(call: string): string {
  return call.replace(/,\s*\{[\s\S]*$/, "").replace(/[!=]==? "[^"]*"/g, "");
}

/** What every file of the window says with `t(…)`: whole ids, and beginnings of ids that are put together. */
function used(): { whole: Set<string>; beginnings: string[] } {
  const files = readdirSync(SOURCES, { recursive: true, encoding: "utf8" }).filter(
    (name) => /\.(svelte|ts)$/.test(name) && !name.endsWith(".test.ts"),
  );
  const text = files.map((name) => readFileSync(join(SOURCES, name), "utf8")).join("\n");
  const calls = [...text.matchAll(/\bt\(((?:[^()`]|`[^`]*`|\([^()]*\))*)\)/g)].map((call) =>
    asked(call[1] ?? ""),
  );
  const whole = new Set(
    calls.flatMap((call) => [...call.matchAll(/"([a-z][a-z0-9.-]*)"/g)].map((m) => m[1] ?? "")),
  );
  const beginnings = calls.flatMap((call) =>
    [...call.matchAll(/`([a-z][a-z-]*-)\$\{/g)].map((m) => m[1] ?? ""),
  );
  for (const [, code] of text.matchAll(/code: "([a-z-]+)"/g))
    whole.add(`error-${code}`).add(`error-${code}.next`);
  return { whole, beginnings };
}

/** Names of the variables of each message and attribute of a sheet. */
function variables(language: string, sheet: string): Map<string, Set<string>> {
  const text = readFileSync(join(LOCALES, language, `${sheet}.ftl`), "utf8");
  const found = new Map<string, Set<string>>();
  for (const { id, value, attributes } of new FluentResource(text).body) {
    const json = JSON.stringify([value, attributes]);
    found.set(id, new Set([...json.matchAll(/"type":"var","name":"(\w+)"/g)].map((m) => m[1] ?? "")));
  }
  return found;
}

/** The sheets of the window; the others are the shell's and the customers'. */
const SHEETS = readdirSync(join(LOCALES, "en"))
  .map((file) => file.replace(".ftl", ""))
  .filter(
    (sheet) => !["brief", "check", "customer", "guidance", "returns", "rights", "scenario"].includes(sheet),
  );

describe("the words", () => {
  it("are in every language that has sheets for the window, and in no other", () => {
    const sheets = readdirSync(LOCALES).filter((name) =>
      readdirSync(join(LOCALES, name)).includes("app.ftl"),
    );
    expect(sheets.sort()).toEqual(Object.keys(LANGUAGES).sort());
  });

  for (const language of Object.keys(LANGUAGES)) {
    for (const sheet of SHEETS) {
      it(`are those of English: ${language}, ${sheet}`, () => {
        expect(ids(language, sheet)).toEqual(ids("en", sheet));
        const known = variables("en", sheet);
        const strange = [...variables(language, sheet)].flatMap(([id, names]) =>
          [...names].filter((name) => !known.get(id)?.has(name)).map((name) => `${id}: ${name}`),
        );
        expect(strange).toEqual([]);
      });
    }

    it(`can all be said: ${language}`, () => {
      const bundle = new FluentBundle(language);
      const errors: Error[] = SHEETS.flatMap((sheet) => {
        const text = readFileSync(join(LOCALES, language, `${sheet}.ftl`), "utf8");
        return bundle.addResource(new FluentResource(text));
      });
      for (const [id, names] of SHEETS.flatMap((sheet) => [...variables(language, sheet)])) {
        const pattern = bundle.getMessage(id)?.value;
        const args = Object.fromEntries([...names].map((name) => [name, 2]));
        if (pattern) expect(bundle.formatPattern(pattern, args, errors)).not.toBe("");
      }
      expect(errors).toEqual([]);
    });
  }

  it("are all there", () => {
    const known = new Set(SHEETS.flatMap((sheet) => ids("en", sheet)));
    expect([...used().whole].filter((id) => !known.has(id))).toEqual([]);
  });

  it("are all used", () => {
    const { whole, beginnings } = used();
    const own = SHEETS.filter((sheet) => sheet !== "errors").flatMap((sheet) => ids("en", sheet));
    const idle = own.filter((id) => !whole.has(id) && !beginnings.some((part) => id.startsWith(part)));
    expect(idle).toEqual([]);
  });

  it("show when they are missing", async () => {
    await words.speak("en");
    expect(t("no-such-message")).toBe("⟦no-such-message⟧");
  });

  it("change with the language", async () => {
    await words.speak("hu");
    expect(t("inbox")).toBe("Bejövő");
    expect(document.documentElement.lang).toBe("hu");
    await words.speak("en");
    expect(t("inbox")).toBe("Inbox");
  });

  it("explain a problem by its code, and one that nobody foresaw", () => {
    expect(explain({ code: "desk-dns", args: {} }).what).toContain("help desk");
    expect(explain({ code: "brand-new", args: {} }).what).toContain("brand-new");
  });
});

it("the nearest language of ours is spoken", () => {
  expect(nearest(["fi-FI", "hu-HU", "en"])).toBe("hu");
  expect(nearest(["fi"])).toBe("en");
});

it("ages are counted from now, in whole units", () => {
  const now = Date.parse("2026-11-21T09:00:00Z");
  expect(relative("2026-11-21T05:30:00Z", now, "en")).toBe("3h ago");
  expect(relative("2026-11-23T09:30:00Z", now, "hu")).toBe("2 nap múlva");
  expect(relative("2026-11-21T08:59:40Z", now, "en")).toBe("now");
});
