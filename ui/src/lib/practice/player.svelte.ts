// A scenario that is practised: the conversation as far as it has come, and what the learner does.

import { settings } from "$lib/settings/settings.svelte";
import { type AttemptId, type PracticeScene, type Problem, problemOf, shell } from "$lib/shell";
import { words } from "$lib/words/index.svelte";
import { Answer } from "./answer.svelte";
import { Unfolding } from "./unfolding.svelte";

const still = matchMedia("(prefers-reduced-motion: reduce)");

export class Player {
  scene = $state.raw<PracticeScene | null>(null);
  problem = $state.raw<Problem | null>(null);
  /** The shell is asked for something. */
  busy = $state(false);
  readonly unfolding = new Unfolding();
  readonly answer = new Answer((text) => this.#write(text));
  /** What is asked of the learner; nothing while the conversation still unfolds. */
  readonly ask = $derived(this.unfolding.done ? (this.scene?.ask ?? null) : null);
  /** Which question an answer must belong to, lest it comes too late. */
  #asked = 0;
  #spoken = "";

  /** Begins a scenario; whether it has begun. */
  begin(scenario: string, language: string): Promise<boolean> {
    return this.#step(() => shell.beginPractice(scenario, language), 0);
  }

  /** Goes on with an attempt, or looks at one that has ended. */
  resume(attempt: AttemptId): Promise<boolean> {
    return this.#step(() => shell.practiceAttempt(attempt), Number.POSITIVE_INFINITY);
  }

  /** Begins the same scenario once more. */
  again(): Promise<boolean> {
    const { scene } = this;
    if (!scene) return Promise.resolve(false);
    return this.begin(scene.scenario.id, scene.scenario.language.tag);
  }

  async choose(choice: number) {
    const { scene, ask } = this;
    if (!scene || this.busy || ask?.ask !== "choose" || !(choice in ask.offers)) return;
    await this.#step(() => shell.practiceChoose(scene.attempt, choice), scene.lines.length);
  }

  /** Asks for the same once more where the agent speaks another language by now. */
  async refresh() {
    const { scene } = this;
    if (!scene || this.busy || this.#spoken === words.language) return;
    await this.resume(scene.attempt);
  }

  leave() {
    this.#asked += 1;
    this.busy = false;
    this.problem = null;
    this.scene = null;
    this.unfolding.show([], 0, false);
    this.answer.leave();
  }

  async #write(text: string) {
    const { scene } = this;
    if (!scene || this.busy || this.ask?.ask !== "write") return;
    await this.#step(() => shell.practiceWrite(scene.attempt, text), scene.lines.length);
  }

  /** Asks the shell for what comes; whether it came. What is refused leaves everything as it was. */
  async #step(ask: () => Promise<PracticeScene>, seen: number): Promise<boolean> {
    this.#asked += 1;
    const asked = this.#asked;
    this.busy = true;
    try {
      const scene = await ask();
      if (asked !== this.#asked) return false;
      this.problem = null;
      this.#take(scene, seen);
      return true;
    } catch (thrown) {
      if (asked === this.#asked) this.problem = problemOf(thrown);
      return false;
    } finally {
      if (asked === this.#asked) this.busy = false;
    }
  }

  #take(scene: PracticeScene, seen: number) {
    this.scene = scene;
    this.#spoken = words.language;
    this.unfolding.show(scene.lines, seen, settings.practice.pauses && !still.matches);
    const turn = scene.lines.at(-1)?.after ?? 0;
    if (scene.ask.ask === "write") this.answer.ask(scene.attempt, turn, scene.brief);
    else this.answer.leave();
  }
}

export const player = new Player();
