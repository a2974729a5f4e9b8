// The week's coverage: what was asked, what came, and the files that are made of it.

import {
  type CoverageChoices,
  type CoverageForm,
  type CoverageView,
  type Problem,
  problemOf,
  type ShiftForm,
  shell,
} from "$lib/shell";
import { png } from "./picture";

export type ExportKind = "svg" | "png" | "csv";

export class Coverage {
  readonly zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  form = $state.raw<CoverageForm>({ markets: [], week: null, day: 1, zone: this.zone, office: null });
  view = $state.raw<CoverageView | null>(null);
  choices = $state.raw<CoverageChoices>({ markets: [], languages: [] });
  shifts = $state.raw<ShiftForm[]>([]);
  problem = $state.raw<Problem | null>(null);
  /** Whether the kept shifts are known; they can be changed even if no coverage comes of them. */
  loaded = $state(false);
  busy = $state(false);
  written = $state<string | null>(null);

  async open() {
    await this.#run(async () => {
      const [shifts, choices, scope] = await Promise.all([
        shell.shifts(),
        shell.coverageChoices(),
        shell.coverageScope(),
      ]);
      [this.shifts, this.choices, this.loaded] = [shifts, choices, true];
      await this.#refresh({ ...this.form, ...scope });
    });
  }

  /** Asks for another week, other markets, other hours; what cannot be asked changes nothing. Markets and hours are kept. */
  async ask(part: Partial<CoverageForm>) {
    await this.#run(async () => {
      await this.#refresh({ ...this.form, ...part });
      const { markets, office } = this.form;
      if (part.markets || part.office) await shell.setCoverageScope({ markets, office });
    });
  }

  /** A day of the same week needs nothing new. */
  look(day: number | null) {
    this.form = { ...this.form, day };
  }

  /** Keeps the shifts; true if they could be. */
  async keep(shifts: ShiftForm[]): Promise<boolean> {
    return this.#run(async () => {
      await shell.setShifts(shifts);
      this.shifts = shifts;
      await this.#refresh(this.form);
    });
  }

  async export(kind: ExportKind) {
    this.written = null;
    await this.#run(async () => {
      this.written =
        kind === "png"
          ? await shell.exportCoveragePng(this.form, await png(await shell.coveragePicture(this.form)))
          : await shell.exportCoverage(this.form, kind);
    });
  }

  async #refresh(form: CoverageForm) {
    this.view = await shell.coverage(form);
    this.form = form;
  }

  async #run(step: () => Promise<unknown>): Promise<boolean> {
    this.busy = true;
    this.problem = null;
    try {
      await step();
    } catch (thrown) {
      this.problem = problemOf(thrown);
    }
    this.busy = false;
    return this.problem === null;
  }
}
