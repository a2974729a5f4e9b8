// Rules of the house that no linter knows.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(__dirname, "..");
const files = readdirSync(ROOT, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(svelte|ts|css)$/.test(name) && !name.endsWith("house.test.ts"))
  .map((name) => ({ name: name.replaceAll("\\", "/"), text: readFileSync(join(ROOT, name), "utf8") }));

const PHYSICAL =
  /(?:^|[\s;{])((?:margin|padding|border)-(?:left|right|top|bottom)|(?:min-|max-)?(?:width|height)|left|right|top|bottom)\s*:|(?:text-align|float)\s*:\s*(?:left|right)|style:(?:width|height|top|left|right|bottom)\b/;

/** Styles only, without the conditions of media queries. */
function styles({ name, text }: { name: string; text: string }): string {
  if (name.endsWith(".css")) return text;
  const inline = text.match(/style:[\w-]+/g)?.join("\n") ?? "";
  return (
    inline +
    [...text.matchAll(/<style>([\s\S]*?)<\/style>|const STYLE = `([\s\S]*?)`/g)]
      .map((m) => m[1] ?? m[2])
      .join()
  );
}

/** Files that hold a pattern, but for those excepted. */
function holding(pattern: RegExp, except: RegExp): string[] {
  return files.filter(({ name, text }) => !except.test(name) && pattern.test(text)).map(({ name }) => name);
}

describe("the house", () => {
  it("lays out by the direction of the language only", () => {
    expect(files.filter((file) => PHYSICAL.test(styles(file))).map(({ name }) => name)).toEqual([]);
  });

  it("has one door to the shell", () => {
    expect(holding(/from "@tauri-apps/, /^lib\/shell\/|\.test\.ts$/)).toEqual([]);
  });

  it("never puts markup into its own page", () => {
    expect(holding(/\{@html|innerHTML|outerHTML|insertAdjacentHTML/, /^$/)).toEqual([]);
  });

  it("never speaks to the network", () => {
    expect(holding(/\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/, /^$/)).toEqual([]);
  });

  it("lets the shared parts know no domain, and the domains no view", () => {
    const arrows = files.filter(
      ({ name, text }) =>
        (/^components\/shared\//.test(name) &&
          /from "\$(components\/(?!shared)|lib\/(?!words|shell))/.test(text)) ||
        (/^components\/(?!views)/.test(name) && /\$components\/views/.test(text)) ||
        (/^lib\//.test(name) && /\$components/.test(text)),
    );
    expect(arrows.map(({ name }) => name)).toEqual([]);
  });
});
