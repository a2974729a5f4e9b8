import { expect, it } from "vitest";
import type { DeskKind } from "$lib/shell";
import { words } from "$lib/words/index.svelte";
import { EXAMPLES, joined, KINDS, kindName, secretOf, userOf } from "./kinds";

it("every kind has a name and an address that can be read", async () => {
  await words.speak("en");
  expect(KINDS).toHaveLength(Object.keys(EXAMPLES).length);
  expect(KINDS.map(kindName)).not.toContain(undefined);
  expect(kindName("demo")).toBe("Demo desk");
  const { email, ...addresses } = EXAMPLES;
  expect(Object.values(addresses).filter((example) => !URL.canParse(example))).toEqual([]);
  expect(email.split(" ").filter((host) => !URL.canParse(`imaps://${host}`))).toEqual([]);
});

it("a secret is joined as its desk wants it", () => {
  const secret = { user: " anna@example.org ", token: " t:1 " };
  const all = (kinds: DeskKind[]) => kinds.map((kind) => joined(kind, secret));
  expect(all(["zendesk", "jira-service-management", "znuny", "redmine", "demo"])).toEqual([
    "anna@example.org/token:t:1",
    "anna@example.org:t:1",
    "anna@example.org: t:1 ",
    " t:1 ",
    " t:1 ",
  ]);
});

it("who already wrote what Zendesk adds to her address has it once", () => {
  const secret = { user: "anna@example.org/token", token: "t" };
  expect(joined("zendesk", secret)).toBe("anna@example.org/token:t");
});

it("half a secret is none", () => {
  expect([
    joined("zendesk", { user: "", token: "t" }),
    joined("znuny", { user: "anna", token: "" }),
    joined("zammad", { user: "", token: "t" }),
  ]).toEqual(["", "", "t"]);
});

it("only desks that have to be told whose secret it is ask for a user", () => {
  const asking = KINDS.filter((kind) => userOf(kind) !== null);
  expect(asking.map((kind) => [kind, userOf(kind), secretOf(kind)])).toEqual([
    ["zendesk", "email", "token"],
    ["jira-service-management", "email", "token"],
    ["znuny", "login", "password"],
    ["email", "email", "password"],
  ]);
});
