// Backups, going back to one, and repairing a damaged store.

import {
  type BackupsView,
  type Problem,
  problemOf,
  type RepairView,
  type RestoreView,
  shell,
} from "$lib/shell";

/** What came of going back or repairing. */
export type Outcome = { restored: RestoreView } | { repaired: RepairView };

class Backups {
  view = $state.raw<BackupsView | null>(null);
  outcome = $state.raw<Outcome | null>(null);
  problem = $state.raw<Problem | null>(null);
  /** The backup that was read and found whole. */
  whole = $state<string | null>(null);
  busy = $state(false);

  load() {
    return this.#run(async () => {
      this.view = await shell.backups();
    });
  }

  make() {
    return this.#run(async () => {
      try {
        this.view = await shell.backUp();
      } catch (thrown) {
        // It may have been made and not copied.
        this.view = await shell.backups();
        throw thrown;
      }
    });
  }

  copyTo(folder: string) {
    return this.#run(async () => {
      this.view = await shell.setBackupCopies(folder.trim() || null);
    });
  }

  verify(id: string) {
    this.whole = null;
    return this.#run(async () => {
      this.whole = (await shell.verifyBackup(id)).id;
    });
  }

  restore(id: string) {
    return this.#run(async () => {
      this.outcome = { restored: await shell.restoreBackup(id) };
    });
  }

  repair() {
    return this.#run(async () => {
      this.outcome = { repaired: await shell.repair() };
    });
  }

  /** The agent has read what came of it. */
  read() {
    this.outcome = null;
    this.whole = null;
  }

  async #run(step: () => Promise<void>) {
    this.busy = true;
    this.problem = null;
    try {
      await step();
    } catch (thrown) {
      this.problem = problemOf(thrown);
    }
    this.busy = false;
  }
}

export const backups = new Backups();

/** A size in the agent's language: in megabytes from one on. */
export function size(kilobytes: number, locale: string): string {
  const [amount, unit] = kilobytes < 1000 ? [kilobytes, "kilobyte"] : [kilobytes / 1000, "megabyte"];
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit,
    maximumFractionDigits: amount < 10 ? 1 : 0,
  }).format(amount);
}
