// A scenario that is written: its files, how it plays, and what is wrong with it.

import {
  type PreviewStep,
  type PreviewView,
  type Problem,
  problemOf,
  type ScenarioFault,
  type ScenarioText,
  shell,
} from "$lib/shell";
import { translationOf } from "./translation";

/** How long typing must rest before the scenario is played again. */
export const PAUSE = 400;

export const DESCRIPTION = "scenario.toml";
export const STORY = "scenario.ink";

const described = (tag: string) => `scenario.${tag}.toml`;
const told = (tag: string) => `scenario.${tag}.ink`;

/** The language of a translation's file; `null` for the scenario's own. */
export function languageOf(name: string): string | null {
  return /^scenario\.([\w-]+)\.(?:toml|ink)$/.exec(name)?.[1] ?? null;
}

/** What became of the last wish to keep it. */
export type Kept = "not-yet" | "kept" | "refused" | "published" | "unpublished";

export class Author {
  id = $state<string | null>(null);
  own = $state(false);
  /** Whether it is new: there is nothing yet that is changed or removed. */
  fresh = $state(false);
  files = $state.raw<readonly ScenarioText[]>([]);
  /** The file that is seen. */
  active = $state(STORY);
  /** Whether anything was written since it was last kept. */
  changed = $state(false);
  kept = $state<Kept>("not-yet");
  busy = $state(false);
  problem = $state.raw<Problem | null>(null);
  preview = $state.raw<PreviewView | null>(null);
  /** The language that the preview is in; the scenario's own unless another is chosen. */
  language = $state("");
  #steps: PreviewStep[] = [];
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly faults = $derived<readonly ScenarioFault[]>(this.preview?.faults ?? []);
  readonly text = $derived(this.files.find(({ name }) => name === this.active)?.text ?? "");

  /** A scenario that there is. */
  async open(id: string) {
    this.leave();
    const asked = this.#asked;
    try {
      const { files, own } = await shell.scenarioSource(id);
      if (asked === this.#asked) this.#begin(id, files, own);
    } catch (thrown) {
      if (asked === this.#asked) this.problem = problemOf(thrown);
    }
  }

  /** A new one. */
  create(id: string, files: readonly ScenarioText[]) {
    this.leave();
    this.#begin(id, files, false);
    this.fresh = true;
    this.changed = true;
  }

  leave() {
    clearTimeout(this.#timer);
    this.#asked += 1;
    this.id = null;
    this.files = [];
    this.preview = null;
    this.problem = null;
    this.busy = false;
  }

  typed(text: string) {
    if (text === this.text) return;
    this.#write(this.files.map((file) => (file.name === this.active ? { ...file, text } : file)));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.play(), PAUSE);
  }

  /** Begins a translation as a copy of the scenario's own words. */
  addLanguage(tag: string) {
    const text = (name: string) => this.files.find((file) => file.name === name)?.text ?? "";
    if (!this.files.some(({ name }) => name === described(tag)))
      this.#write([
        ...this.files,
        { name: described(tag), text: translationOf(text(DESCRIPTION)) },
        { name: told(tag), text: text(STORY) },
      ]);
    this.active = told(tag);
    return this.showIn(tag);
  }

  dropLanguage(tag: string) {
    this.#write(this.files.filter(({ name }) => name !== described(tag) && name !== told(tag)));
    this.active = STORY;
    return this.showIn("");
  }

  showIn(language: string) {
    this.language = language;
    return this.restart();
  }

  choose(choice: number) {
    return this.#go([...this.#steps, { did: "chose", choice }]);
  }

  answer(grade: string) {
    return this.#go([...this.#steps, { did: "wrote", grade }]);
  }

  restart() {
    return this.#go([]);
  }

  /** Plays the scenario as it stands. An answer about an older text is left. */
  async play() {
    clearTimeout(this.#timer);
    const { id, files, language } = this;
    if (id === null) return;
    this.#asked += 1;
    const asked = this.#asked;
    try {
      const preview = await shell.previewScenario(id, [...files], language, this.#steps);
      if (asked !== this.#asked) return;
      this.preview = preview;
      this.problem = null;
      // Steps that the story no longer has were not taken.
      this.#steps = this.#steps.slice(0, Math.max(0, ...preview.lines.map(({ after }) => after)));
    } catch (thrown) {
      if (asked === this.#asked) this.problem = problemOf(thrown);
    }
  }

  /** Keeps it as the team's own. One that cannot be read is not kept: so what is there now is compared. */
  async save() {
    const { id, files } = this;
    if (id === null || this.busy) return;
    await this.#try(id, async () => {
      await shell.saveScenario(id, [...files]);
      const there = await shell.scenarioSource(id).catch(() => null);
      if (this.id !== id) return;
      this.kept = there?.own && same(files, there.files) ? "kept" : "refused";
      if (this.kept === "refused") return;
      this.own = true;
      this.fresh = false;
      this.changed = this.files !== files;
    });
  }

  /** Keeps it with its next version. While anything but a remark is wrong with it, nothing is kept. */
  async publish() {
    const { id, files } = this;
    if (id === null || this.busy) return;
    await this.#try(id, async () => {
      const faults = await shell.publishScenario(id, [...files]);
      if (this.id !== id) return;
      if (faults.some(({ remark }) => !remark)) {
        this.kept = "unpublished";
        return;
      }
      const there = await shell.scenarioSource(id);
      if (this.id !== id) return;
      this.own = true;
      this.fresh = false;
      // What was written meanwhile stays; else the description has its new version.
      this.changed = this.files !== files;
      if (!this.changed) this.files = there.files;
      this.kept = "published";
    });
  }

  /** Removes it from the team's own; whether it is gone. */
  async remove(): Promise<boolean> {
    const { id } = this;
    if (id === null || this.busy) return false;
    let gone = false;
    await this.#try(id, async () => {
      await shell.removeScenario(id);
      gone = true;
    });
    return gone;
  }

  #begin(id: string, files: readonly ScenarioText[], own: boolean) {
    this.id = id;
    this.own = own;
    this.fresh = false;
    this.files = files;
    this.active = files.find(({ name }) => name === STORY)?.name ?? files[0]?.name ?? STORY;
    this.changed = false;
    this.kept = "not-yet";
    this.language = "";
    void this.restart();
  }

  #write(files: readonly ScenarioText[]) {
    this.files = files;
    this.changed = true;
    this.kept = "not-yet";
  }

  #go(steps: PreviewStep[]) {
    this.#steps = steps;
    return this.play();
  }

  async #try(id: string, step: () => Promise<void>) {
    this.busy = true;
    try {
      await step();
      if (this.id === id) this.problem = null;
    } catch (thrown) {
      if (this.id === id) this.problem = problemOf(thrown);
    } finally {
      if (this.id === id) this.busy = false;
    }
  }
}

function same(some: readonly ScenarioText[], others: readonly ScenarioText[]): boolean {
  const text = new Map(others.map((file) => [file.name, file.text]));
  return some.length === others.length && some.every((file) => text.get(file.name) === file.text);
}

export const author = new Author();
