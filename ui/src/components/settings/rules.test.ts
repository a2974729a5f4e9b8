import { clearMocks, mockIPC } from "@tauri-apps/api/mocks";
import { flushSync, mount, tick, unmount } from "svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { RuleSwitch, RulesView } from "$lib/shell";
import { ticket } from "$lib/ticket/ticket.svelte";
import { words } from "$lib/words/index.svelte";
import RuleSwitches from "./RuleSwitches.svelte";

let asked: [string, unknown][];
let switched: RuleSwitch;
let refuse: boolean;
let section: ReturnType<typeof mount>;

function view(): RulesView {
  const own = { id: "our-name", title: "Our name", severity: "error" as const, own: true };
  const ours = { id: "emoji", title: "Emoji", severity: "hint" as const, own: false };
  return {
    rules: [
      { ...ours, switch: switched },
      { ...own, switch: { to: "as-it-is" } },
    ],
    folder: "/home/anna/parlance/rules",
    faults: [{ file: "bad.toml", line: 3, column: 7, why: "expected `=`" }],
  };
}

beforeEach(async () => {
  await words.speak("en");
  asked = [];
  switched = { to: "off" };
  refuse = false;
  mockIPC((command, payload) => {
    asked.push([command, payload]);
    if (command !== "switch_rule") return view();
    if (refuse) throw { code: "store-disk-full", args: {} };
    switched = (payload as { switched: RuleSwitch }).switched;
    return null;
  });
  section = mount(RuleSwitches, { target: document.body });
  await settled();
});

afterEach(() => {
  unmount(section);
  clearMocks();
  ticket.view = null;
  ticket.brief = null;
});

async function settled() {
  flushSync();
  await vi.waitFor(() => expect(one("rules-folder")).not.toBeNull());
  await tick();
}

const one = (testid: string) => document.querySelector<HTMLElement>(`[data-testid="${testid}"]`);
const select = (testid: string) => one(testid) as HTMLSelectElement;
const heard = (text: string | null | undefined) =>
  (text ?? "")
    .replace(/[\u2068\u2069]/g, "")
    .replace(/\s+/g, " ")
    .trim();

async function choose(testid: string, value: string) {
  const chosen = select(testid);
  chosen.value = value;
  chosen.dispatchEvent(new Event("change", { bubbles: true }));
  await vi.waitFor(() => expect(asked.at(-1)?.[0]).toBe("check_rules"));
  await new Promise((resolve) => setTimeout(resolve));
  flushSync();
}

it("every rule has its switch, a team's own are marked, and what cannot be used is told", () => {
  expect([select("rule-switch-emoji").value, select("rule-switch-our-name").value]).toEqual([
    "off",
    "as-it-is",
  ]);
  const own = select("rule-switch-our-name");
  expect(heard(own.options[0]?.textContent)).toBe("As it is (Error)");
  expect(document.querySelectorAll("[data-testid=rule-own]")).toHaveLength(1);
  expect(one("rules-folder")?.textContent).toBe("/home/anna/parlance/rules");
  expect(heard(one("rules-fault")?.textContent)).toMatch(/bad\.toml.*line 3.*column 7.*expected `=`/);
  expect(document.body.textContent).not.toContain("⟦");
});

it("a switch is kept at once, for the scope that is chosen", async () => {
  await choose("rule-switch-emoji", "warning");
  expect(asked.at(-2)).toEqual([
    "switch_rule",
    { scope: { for: "team" }, rule: "emoji", switched: { to: "on", severity: "warning" } },
  ]);
  expect(select("rule-switch-emoji").value).toBe("warning");
  refuse = true;
  await choose("rule-switch-emoji", "off");
  expect(one("rules-problem")?.dataset.code).toBe("store-disk-full");
  expect(select("rule-switch-emoji").value).toBe("warning");
});

it("the open ticket's market and customer can be chosen", async () => {
  expect(select("rules-scope").options).toHaveLength(1);
  const row = { customer: "Dr. Katharina Lindner", market: { code: "DE", name: "Germany" } };
  ticket.view = { row, customer: "c" } as never;
  flushSync();
  const names = [...select("rules-scope").options].map((option) => heard(option.textContent));
  expect(names).toEqual(["Everybody", "Customers in Germany", "Only Dr. Katharina Lindner"]);
  await choose("rules-scope", "market");
  expect(asked.at(-1)).toEqual(["check_rules", { scope: { for: "market", market: "DE" } }]);
  expect(heard(select("rule-switch-emoji").options[0]?.textContent)).toBe("As elsewhere");
  await choose("rules-scope", "customer");
  expect(asked.at(-1)).toEqual(["check_rules", { scope: { for: "customer", customer: "c" } }]);
});
