// Results of practice: what was asked, what came, and the files that are made of it or taken in.

import { textOf } from "$lib/files";
import {
  type Problem,
  problemOf,
  type ResultsFile,
  type ResultsForm,
  type ResultsView,
  type SharedReport,
  shell,
} from "$lib/shell";

type Of = "ask" | "export" | "import" | "remove";

export class Results {
  /** What is asked for; the controls show it. */
  form = $state.raw<ResultsForm>({ by: "skill", person: null, from: null, to: null });
  /** What came, and what it is an answer to. */
  shown = $state.raw<{ form: ResultsForm; view: ResultsView } | null>(null);
  report = $state.raw<SharedReport | null>(null);
  written = $state<string | null>(null);
  removed = $state(false);
  busy = $state(false);
  problem = $state.raw<{ of: Of; problem: Problem } | null>(null);
  #asked = 0;
  #working = false;

  /** Whose results there are; who is asked for is among them even if she has none in this time. */
  readonly people = $derived.by(() => {
    const people = this.shown?.view.people ?? [];
    const { person } = this.form;
    return person === null || people.includes(person) ? people : [...people, person];
  });

  /** Asks for other results. What cannot be asked changes nothing, and an answer to an earlier question is left. */
  async ask(part: Partial<ResultsForm> = {}) {
    this.#asked += 1;
    const asked = this.#asked;
    const form = { ...this.form, ...part };
    this.form = form;
    this.busy = true;
    try {
      const view = await shell.practiceResults(form);
      if (asked !== this.#asked) return;
      this.shown = { form, view };
      if (this.problem?.of === "ask") this.problem = null;
    } catch (thrown) {
      if (asked !== this.#asked) return;
      this.problem = { of: "ask", problem: problemOf(thrown) };
      if (this.shown) this.form = this.shown.form;
    }
    this.busy = false;
  }

  /** Writes a file; a table is of what is shown. */
  export(file: ResultsFile) {
    return this.#run("export", async () => {
      this.written = await shell.exportResults(this.shown?.form ?? this.form, file);
    });
  }

  /** Takes in what others have shared. */
  import(file: Blob) {
    return this.#change("import", async () => {
      const text = await textOf(file, { code: "practice-file-large", args: {} });
      this.report = await shell.importResults(text);
    });
  }

  removeShared() {
    return this.#change("remove", async () => {
      await shell.removeSharedResults();
      this.removed = true;
    });
  }

  async #change(of: Of, step: () => Promise<unknown>): Promise<boolean> {
    const done = await this.#run(of, step);
    if (done) await this.ask();
    return done;
  }

  /** One step at a time: a second one is not begun. */
  async #run(of: Of, step: () => Promise<unknown>): Promise<boolean> {
    if (this.#working) return false;
    this.#working = true;
    [this.problem, this.written, this.report, this.removed] = [null, null, null, false];
    try {
      await step();
    } catch (thrown) {
      this.problem = { of, problem: problemOf(thrown) };
    }
    this.#working = false;
    return this.problem === null;
  }
}
