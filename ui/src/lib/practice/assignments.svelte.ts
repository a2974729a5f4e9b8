// Assignments: those that were taken in, and the file of one that is made.

import { textOf } from "$lib/files";
import { type AssignmentForm, type AssignmentView, type Problem, problemOf, shell } from "$lib/shell";

type Of = "list" | "make" | "take";

export class Assignments {
  all = $state.raw<AssignmentView[] | null>(null);
  taken = $state.raw<AssignmentView | null>(null);
  written = $state<string | null>(null);
  problem = $state.raw<{ of: Of; problem: Problem } | null>(null);
  #asked = 0;
  #working = false;

  /** Asks for what is assigned as of now. An answer that comes after a later question is left. */
  async load() {
    this.#asked += 1;
    const asked = this.#asked;
    try {
      const all = await shell.assignments();
      if (asked !== this.#asked) return;
      this.all = all;
      if (this.problem?.of === "list") this.problem = null;
    } catch (thrown) {
      if (asked === this.#asked) this.problem = { of: "list", problem: problemOf(thrown) };
    }
  }

  /** Writes an assignment's file. */
  make(form: AssignmentForm) {
    return this.#run("make", async () => {
      this.written = await shell.exportAssignment(form);
    });
  }

  /** Takes in an assignment's file; true if it could be. */
  take(file: Blob) {
    return this.#change("take", async () => {
      const text = await textOf(file, { code: "practice-file-large", args: {} });
      this.taken = await shell.importAssignment(text);
    });
  }

  remove({ title, from }: AssignmentView) {
    return this.#change("list", () => shell.removeAssignment(title, from));
  }

  async #change(of: Of, step: () => Promise<unknown>): Promise<boolean> {
    const done = await this.#run(of, step);
    if (done) await this.load();
    return done;
  }

  /** One step at a time: a second one is not begun. */
  async #run(of: Of, step: () => Promise<unknown>): Promise<boolean> {
    if (this.#working) return false;
    this.#working = true;
    [this.problem, this.written, this.taken] = [null, null, null];
    try {
      await step();
    } catch (thrown) {
      this.problem = { of, problem: problemOf(thrown) };
    }
    this.#working = false;
    return this.problem === null;
  }
}
