// A scenario as a file: written for others, or taken in from them.

import { textOf } from "$lib/files";
import { type Problem, problemOf, type ScenarioExport, type ScenarioFault, shell } from "$lib/shell";

/** The files of one scenario. */
export class ScenarioExports {
  written = $state<string | null>(null);
  problem = $state.raw<Problem | null>(null);
  #working = false;

  constructor(readonly scenario: string) {}

  /** Writes a file; a second one is not begun before the first is there. */
  async write(kind: ScenarioExport, language: string) {
    if (this.#working) return;
    this.#working = true;
    [this.written, this.problem] = [null, null];
    try {
      this.written = await shell.exportScenario(this.scenario, language, kind);
    } catch (thrown) {
      this.problem = problemOf(thrown);
    }
    this.#working = false;
  }
}

/** A scenario that is taken in. */
export class ScenarioImport {
  /** What is wrong with the one that was taken in last. */
  faults = $state.raw<ScenarioFault[] | null>(null);
  problem = $state.raw<Problem | null>(null);
  #asked = 0;

  /** Takes in a file; true if it could be read. An answer that comes after another file is left. */
  async take(file: Blob): Promise<boolean> {
    this.#asked += 1;
    const asked = this.#asked;
    [this.faults, this.problem] = [null, null];
    try {
      const text = await textOf(file, { code: "practice-file-large", args: {} });
      const faults = await shell.importScenario(text);
      if (asked === this.#asked) this.faults = faults;
      return true;
    } catch (thrown) {
      if (asked === this.#asked) this.problem = problemOf(thrown);
      return false;
    }
  }
}

/** What a scenario that was taken in is worth: `sound`, `remarks` (it can be practised), `faulty`. */
export function verdict(faults: readonly ScenarioFault[]): "sound" | "remarks" | "faulty" {
  if (faults.length === 0) return "sound";
  return faults.every(({ remark }) => remark) ? "remarks" : "faulty";
}

/** Where a fault is, as compilers write it: `scenario.ink:12:3`. */
export function placeOf({ file, line, column }: ScenarioFault): string {
  return [file, line, column].filter((part) => part !== null).join(":");
}
