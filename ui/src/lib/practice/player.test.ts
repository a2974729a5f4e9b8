import { clearMocks, mockIPC } from "@tauri-apps/api/mocks";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { settings } from "$lib/settings/settings.svelte";
import type { PracticeScene } from "$lib/shell";
import { Player } from "./player.svelte";
import { chosen, ended, scene } from "./samples";

let player: Player;
let asked: [string, unknown][];
let refuse: string | null;
/** What the next questions are answered with, and how late. */
let answers: { scene: PracticeScene; late?: number }[];

const editor = { text: "", open: vi.fn(), set: vi.fn(), focus: vi.fn(), edit: vi.fn(), mark: vi.fn() };

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  refuse = null;
  answers = [];
  settings.value = { ...settings.value, practice: { pauses: false, from_replies: true } };
  mockIPC(async (command, payload) => {
    asked.push([command, payload]);
    if (command === "check_practice") return null;
    if (refuse) throw { code: refuse, args: {} };
    const { scene: told, late } = answers.shift() ?? { scene: scene() };
    if (late) await new Promise((resolve) => setTimeout(resolve, late));
    return told;
  });
  player = new Player();
});

afterEach(() => {
  player.leave();
  clearMocks();
  vi.useRealTimers();
  vi.clearAllMocks();
});

const typed = { move: (at: number) => at, composing: false, whole: false };

it("a scenario begins, a choice goes on, an answer ends it", async () => {
  answers = [{ scene: scene() }, { scene: chosen }, { scene: ended }];
  expect(await player.begin("upset-refund-de", "hu")).toBe(true);
  expect(asked[0]).toEqual(["begin_practice", { scenario: "upset-refund-de", language: "hu" }]);
  expect(player.ask?.ask).toBe("choose");
  await player.choose(1);
  expect(asked[1]).toEqual(["practice_choose", { attempt: scene().attempt, choice: 1 }]);
  expect(player.ask?.ask).toBe("write");
  player.answer.typed("Dear Ms Lindner …", typed);
  await player.answer.send();
  expect(asked.at(-1)).toEqual(["practice_write", { attempt: scene().attempt, answer: "Dear Ms Lindner …" }]);
  expect([player.ask?.ask, player.answer.empty]).toEqual(["end", true]);
});

it("what is asked waits until the conversation has unfolded", async () => {
  settings.value = { ...settings.value, practice: { pauses: true, from_replies: true } };
  answers = [{ scene: scene() }, { scene: chosen }];
  await player.begin("upset-refund-de", "en");
  expect([player.ask, player.unfolding.lines.length]).toEqual([null, 1]);
  await player.choose(1);
  expect(asked).toHaveLength(1);
  vi.advanceTimersByTime(1000);
  expect(player.ask?.ask).toBe("choose");
  await player.choose(1);
  expect([player.ask, player.unfolding.lines.length]).toEqual([null, 4]);
  player.unfolding.skip();
  expect(player.ask?.ask).toBe("write");
});

it("an attempt that is opened again does not unfold once more", async () => {
  settings.value = { ...settings.value, practice: { pauses: true, from_replies: true } };
  answers = [{ scene: ended }];
  await player.resume(ended.attempt);
  expect([player.ask?.ask, player.scene?.summary?.percent]).toEqual(["end", 81]);
});

it("what is refused leaves everything as it was, and can be tried again", async () => {
  answers = [{ scene: chosen }];
  await player.resume(chosen.attempt);
  player.answer.attach(editor as never);
  player.answer.typed("Dear Ms Lindner …", typed);
  refuse = "store-disk-full";
  await player.answer.send();
  expect([player.problem?.code, player.busy, player.answer.sending]).toEqual([
    "store-disk-full",
    false,
    false,
  ]);
  expect([player.scene, player.answer.empty]).toEqual([chosen, false]);
  refuse = null;
  answers = [{ scene: ended }];
  await player.answer.send();
  expect([player.problem, player.ask?.ask]).toEqual([null, "end"]);
});

it("nothing is asked twice while an answer is on its way", async () => {
  await player.begin("upset-refund-de", "en");
  answers = [{ scene: chosen, late: 50 }];
  const first = player.choose(0);
  await player.choose(1);
  await vi.advanceTimersByTimeAsync(50);
  await first;
  expect(asked.filter(([command]) => command === "practice_choose")).toHaveLength(1);
});

it("what is not offered cannot be chosen", async () => {
  await player.begin("upset-refund-de", "en");
  await player.choose(2);
  expect(asked).toHaveLength(1);
});

it("an answer that comes after one has left is dropped", async () => {
  answers = [{ scene: scene(), late: 50 }];
  const begun = player.begin("upset-refund-de", "en");
  player.leave();
  await vi.advanceTimersByTimeAsync(50);
  expect(await begun).toBe(false);
  expect([player.scene, player.busy]).toEqual([null, false]);
});

it("of two scenarios that are begun the later one is played", async () => {
  answers = [{ scene: scene({ customer: "slow" }), late: 50 }, { scene: scene({ customer: "quick" }) }];
  const slow = player.begin("slow", "en");
  await player.begin("quick", "en");
  await vi.advanceTimersByTimeAsync(50);
  await slow;
  expect(player.scene?.customer).toBe("quick");
});

it("what was written is there again when one comes back to it", async () => {
  answers = [{ scene: chosen }, { scene: chosen }];
  await player.resume(chosen.attempt);
  player.answer.attach(editor as never);
  player.answer.typed("Dear", typed);
  player.leave();
  expect(player.answer.empty).toBe(true);
  await player.resume(chosen.attempt);
  expect(player.answer.empty).toBe(false);
  expect(editor.open.mock.lastCall?.[0]).toBe("Dear");
});

it("a scenario is begun again in the language that it was told in", async () => {
  answers = [{ scene: ended }, { scene: scene() }];
  await player.resume(ended.attempt);
  await player.again();
  expect(asked.at(-1)).toEqual(["begin_practice", { scenario: "upset-refund-de", language: "en" }]);
});
