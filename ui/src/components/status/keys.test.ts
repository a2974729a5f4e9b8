import { flushSync, mount, unmount } from "svelte";
import { beforeAll, expect, it } from "vitest";
import { words } from "$lib/words/index.svelte";
import KeysPanel from "./KeysPanel.svelte";

beforeAll(() => words.speak("en"));

it("every key of the list says what it does, those of findings too", () => {
  const panel = mount(KeysPanel, { target: document.body, props: { onclose: () => undefined } });
  flushSync();
  const rows = [...document.querySelectorAll("dl > div")].map((row) => [
    row.querySelector("dt")?.textContent?.trim().replace(/\s+/g, " "),
    row.querySelector("dd")?.textContent,
  ]);
  expect(rows).toContainEqual(["F8", "Next finding"]);
  expect(rows).toContainEqual(["Shift+F8", "Previous finding"]);
  expect(rows).toContainEqual(["Alt+F", "Put in the first fix"]);
  expect(rows).toContainEqual(["Alt+I", "Ignore the finding here"]);
  expect(rows).toContainEqual(["Alt+Z", "Undo what has not gone out yet"]);
  expect(document.body.textContent).not.toContain("⟦");
  unmount(panel);
});
