// What the agent does before her store is open. Passphrases and codes are handed over and forgotten.

import { type Problem, problemOf, shell } from "$lib/shell";
import { begin } from "$lib/start.svelte";
import { words } from "$lib/words/index.svelte";

/** One step at the door: busy while it runs, with what went wrong if anything did. */
export class Step {
  busy = $state(false);
  problem = $state.raw<Problem | null>(null);

  async run(step: () => Promise<void>) {
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

/** Makes the store; its recovery code. */
export async function createStore(passphrase: string | null): Promise<string> {
  const made = await shell.createStore(passphrase);
  return made.recovery_code;
}

/** Into the new store, in the language that was spoken at the door. */
export async function enter() {
  const language = words.language;
  const kept = await shell.settings();
  if (kept.language !== language) await shell.setSettings({ ...kept, language });
  await begin();
}

export async function unlock(passphrase: string) {
  await shell.unlock(passphrase);
  await begin();
}

export async function recover(code: string, passphrase: string | null) {
  await shell.recover(code, passphrase);
  await begin();
}
