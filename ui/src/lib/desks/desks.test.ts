import { expect, it } from "vitest";
import type { DeskView, Problem } from "$lib/shell";
import { isOffline, isPaused, troubles } from "./desks.svelte";

function desk(name: string, problem: Problem | null, state: DeskView["sync"]["state"] = "waiting"): DeskView {
  const sync = { state, done: 0, total: null, last_success: null, next_try: null, problem, outgoing: 0 };
  const capabilities = {
    cursor: "keyset",
    lock: "none",
    write_identity: "client-ref",
    tombstones: false,
    notes: true,
    attachments: true,
    open: true,
    proven: "real-server",
    change: { status: true, owner: true, priority: true, tags: true, custom: true },
  } as const;
  return { id: name, name, kind: "demo", url: "", unencrypted: false, capabilities, sync };
}

const dns = { code: "desk-dns", args: {} };

it("a problem that several desks have is told once", () => {
  const all = [
    desk("a", dns),
    desk("b", null),
    desk("c", dns),
    desk("d", { code: "desk-forbidden", args: {} }),
  ];
  expect(troubles(all).map(({ desks }) => desks.map(({ name }) => name))).toEqual([["a", "c"], ["d"]]);
});

it("no way to a desk means offline; a wrong token does not", () => {
  expect([
    isOffline([desk("a", dns)]),
    isOffline([desk("a", { code: "desk-unauthorized", args: {} })]),
  ]).toEqual([true, false]);
});

it("a desk that stopped without a problem was paused by the agent", () => {
  expect([isPaused(desk("a", null, "stopped")), isPaused(desk("a", dns, "stopped"))]).toEqual([true, false]);
});
