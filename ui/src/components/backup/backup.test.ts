import { clearMocks, mockIPC } from "@tauri-apps/api/mocks";
import { flushSync, mount, tick, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { backups, size } from "$lib/backup/backup.svelte";
import { lost } from "$lib/backup/lost";
import type { BackupsView, Problem, RepairView, RestoreView, SnapshotView, TallyView } from "$lib/shell";
import { words } from "$lib/words/index.svelte";
import Backups from "./Backups.svelte";
import DamagedDoor from "./DamagedDoor.svelte";

const snapshot: SnapshotView = {
  id: "2026-11-22T081500Z",
  made: "2026-11-22T08:15:00+00:00",
  kilobytes: 2400,
  tickets: 40,
  messages: 1,
  customers: 39,
  unsent: 2,
  app: "0.1.0",
};
const restored: RestoreView = {
  made: snapshot.made,
  aside: "/data/parlance.db.before-restore-2026-11-22T090000Z",
  brought: 1,
  drafts: 0,
  held: 2,
  lost: 0,
};
const repaired: RepairView = {
  whole: false,
  aside: "/data/parlance.db.damaged-2026-11-22T090000Z",
  pages: 120,
  broken: 1,
  tables: [
    { table: "tickets", kept: 40, missing: 0, uncounted: false, from: null, until: null },
    {
      table: "messages",
      kept: 90,
      missing: 3,
      uncounted: true,
      from: "2026-11-20T08:00:00+00:00",
      until: "2026-11-21T08:00:00+00:00",
    },
  ],
  held: 0,
};

let asked: [string, unknown][];
let view: BackupsView;
let refuse: Problem | null;
let shown: ReturnType<typeof mount> | null;

beforeEach(async () => {
  await words.speak("en");
  await words.need("backup");
  asked = [];
  refuse = null;
  view = { folder: "/data/backups", copies: null, snapshots: [snapshot], problem: null };
  backups.read();
  backups.view = null;
  backups.problem = null;
  mockIPC((command, payload) => {
    asked.push([command, payload]);
    if (refuse && command !== "backups") throw refuse;
    if (command === "verify_backup") return snapshot;
    if (command === "restore_backup") return restored;
    if (command === "repair") return repaired;
    if (command === "set_backup_copies") {
      view = { ...view, copies: (payload as { folder: string | null }).folder };
    }
    return view;
  });
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false;
  };
});

afterEach(() => {
  if (shown) unmount(shown);
  shown = null;
  clearMocks();
});

async function settled() {
  for (let turn = 0; turn < 12; turn += 1) {
    await tick();
    await Promise.resolve();
  }
  flushSync();
}

const find = (testid: string) => document.querySelector<HTMLElement>(`[data-testid="${testid}"]`);
const text = (testid: string) => find(testid)?.textContent?.replace(/\s+/g, " ").replace(/[⁨⁩]/g, "").trim();

async function click(testid: string) {
  find(testid)?.click();
  await settled();
}

describe("backups in the settings", () => {
  beforeEach(async () => {
    shown = mount(Backups, { target: document.body });
    await settled();
  });

  it("are listed with what they hold", () => {
    expect(text("backup-row")).toContain("40 tickets, 1 message, 2.4 MB");
    expect(text("backup-row")).toContain("2 things in it were not sent");
    expect(text("backups")).toContain("/data/backups");
  });

  it("are read whole when asked", async () => {
    await click("backup-verify");
    expect(asked).toContainEqual(["verify_backup", { backup: snapshot.id }]);
    expect(text("backup-whole")).toBe("It is whole.");
  });

  it("are gone back to only after a question, and what is held is said", async () => {
    await click("backup-restore");
    expect(asked.map(([command]) => command)).not.toContain("restore_backup");
    await click("confirm-yes");
    expect(asked).toContainEqual(["restore_backup", { backup: snapshot.id }]);
    expect(text("backup-held")).toContain("2 things may have been sent already");
    expect(text("backup-outcome")).toContain("1 thing that was not sent came along.");
    expect(text("backup-outcome")).toContain("before-restore-");
  });

  it("are copied to a folder, or not any more", async () => {
    const input = find("backup-copies") as HTMLInputElement;
    input.value = " /media/stick ";
    input.dispatchEvent(new Event("change", { bubbles: true }));
    await settled();
    expect(asked).toContainEqual(["set_backup_copies", { folder: "/media/stick" }]);
    input.value = "";
    input.dispatchEvent(new Event("change", { bubbles: true }));
    await settled();
    expect(asked).toContainEqual(["set_backup_copies", { folder: null }]);
  });

  it("say why one could not be made, and what there is", async () => {
    refuse = { code: "backup-not-copied", args: { reason: "store-disk-full" } };
    await click("backup-now");
    expect(find("backup-problem")?.dataset.code).toBe("backup-not-copied");
    expect(text("backup-problem")).toContain("there is no space left");
    expect(find("backup-row")).not.toBeNull();
  });
});

describe("before a damaged store", () => {
  it("a repair says what is lost, and from when", async () => {
    shown = mount(DamagedDoor, { target: document.body, props: { snapshots: [snapshot] } });
    await settled();
    expect(find("backup-row")).not.toBeNull();
    await click("damaged-repair");
    expect(text("backup-outcome")).toContain("1 page of 120 could not be read");
    expect(text("backup-lost")).toMatch(
      /^Messages: at least 3 lost \(Nov 20, 2026, .+ to Nov 21, 2026, .+\)$/,
    );
  });

  it("what is lost is told in the agent's words, each kind once", () => {
    const tally = (
      table: string,
      missing: number,
      uncounted: boolean,
      from: string | null = null,
    ): TallyView => {
      return { table, kept: 1, missing, uncounted, from, until: from };
    };
    const [day, later] = ["2026-11-20T08:00:00Z", "2026-11-21T08:00:00Z"];
    const tallies = [
      tally("audit_words", 0, true),
      tally("saved_files", 0, true),
      tally("return_steps", 2, false, later),
      tally("tickets", 0, false),
      tally("return_cases", 1, true, day),
      tally("drafts", 1, false),
    ];
    expect(lost(tallies).map(({ table, missing, uncounted }) => [table, missing, uncounted])).toEqual([
      ["drafts", 1, false],
      ["returns", 3, true],
      ["audit", 0, true],
      ["other", 0, true],
    ]);
    const [, returns] = lost(tallies);
    expect([returns?.from, returns?.until]).toEqual([day, later]);
  });

  it("offers no backup where there is none, and says why a repair failed", async () => {
    shown = mount(DamagedDoor, { target: document.body, props: { snapshots: [] } });
    await settled();
    expect(find("backup-list")).toBeNull();
    refuse = { code: "store-disk-full", args: {} };
    await click("damaged-repair");
    expect(find("damaged-problem")?.dataset.code).toBe("store-disk-full");
  });
});

describe("a size", () => {
  it("is in the unit that fits", () => {
    expect([size(12, "en"), size(2400, "en"), size(123_456, "en")]).toEqual(["12 kB", "2.4 MB", "123 MB"]);
  });
});
