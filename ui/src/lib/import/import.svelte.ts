// A file that is brought in: what it seems to be, what the agent says of it, how far it is, and what came of it.

import {
  type ImportChoice,
  type ImportField,
  type ImportFields,
  type ImportMapping,
  type ImportPreview,
  type ImportProgress,
  type ImportRowKind,
  type ImportSummary,
  type ImportUndone,
  type ImportView,
  type Problem,
  problemOf,
  shell,
} from "$lib/shell";

class Import {
  path = $state("");
  source = $state("");
  choice = $state.raw<ImportChoice>({});
  preview = $state.raw<ImportPreview | null>(null);
  fields = $state.raw<ImportFields | null>(null);
  progress = $state.raw<ImportProgress | null>(null);
  summary = $state.raw<ImportSummary | null>(null);
  undone = $state.raw<ImportUndone | null>(null);
  done = $state.raw<ImportView[]>([]);
  problem = $state.raw<Problem | null>(null);
  busy = $state(false);

  /** Whether nothing has to be said any more before it can begin. */
  get ready(): boolean {
    return this.preview !== null && this.preview.asks.length === 0 && this.source.trim() !== "";
  }

  async list() {
    this.done = await shell.imports();
    this.fields ??= await shell.importFields();
  }

  async pick() {
    const path = await shell.chooseImportFile();
    if (path === null) return;
    this.path = path;
    await this.look({});
  }

  /** Reads the beginning of the file, as the agent says it is to be read. */
  look(choice: ImportChoice) {
    return this.#run(async () => {
      this.summary = null;
      this.choice = choice;
      this.preview = await shell.importPreview(this.path.trim(), choice);
    });
  }

  /** Says more of how the file is to be read. */
  say(more: Partial<ImportChoice>) {
    return this.look({ ...this.choice, ...more });
  }

  /** What a row is; columns are offered anew for it. */
  rows(rows: ImportRowKind) {
    return this.say({ mapping: { ...this.#mapping(), rows, columns: [] } });
  }

  /** What a column holds; a field is in one column only. */
  column(column: string, field: ImportField | null) {
    const mapping = this.#mapping();
    const others = mapping.columns.filter((one) => one.column !== column && one.field !== field);
    return this.say({ mapping: { ...mapping, columns: field ? [...others, { column, field }] : others } });
  }

  /** Answers what the file leaves open. */
  answer(more: Partial<ImportMapping>) {
    const { mapping } = this.preview ?? {};
    if (mapping) return this.say({ mapping: { ...mapping, ...more } });
    return this.say({ dates: more.dates ?? null });
  }

  start(dry_run: boolean) {
    return this.#run(async () => {
      const form = { path: this.path.trim(), source: this.source.trim(), choice: this.choice, dry_run };
      this.summary = await shell.importFile({ ...form, errors: null });
      await this.list();
    });
  }

  stop() {
    return shell.stopImport();
  }

  undo(done: ImportView) {
    return this.#run(async () => {
      this.undone = await shell.undoImport(done.import);
      await this.list();
    });
  }

  #mapping(): ImportMapping {
    return this.preview?.mapping ?? { rows: "orders", columns: [] };
  }

  async #run(step: () => Promise<void>) {
    this.busy = true;
    this.problem = null;
    this.undone = null;
    try {
      await step();
    } catch (thrown) {
      this.problem = problemOf(thrown);
    }
    this.progress = null;
    this.busy = false;
  }
}

export const importing = new Import();
