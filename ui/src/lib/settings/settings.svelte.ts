// The agent's settings: language, theme, signature. Language and theme are also remembered outside the encrypted
// store, so that the door speaks her language before it is open.

import { type PracticeSettings, type Settings, shell, type Theme } from "$lib/shell";
import { nearest, words } from "$lib/words/index.svelte";

const LANGUAGE = "language";
const THEME = "theme";

function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(key: string, value: string) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Without storage the door speaks the system's language.
  }
}

class AgentSettings {
  value = $state.raw<Settings>({ language: "en", theme: "system", signature: "" });
  dark = $state(false);
  readonly practice = $derived<PracticeSettings>(this.value.practice ?? { pauses: true, from_replies: true });
  /** For how many seconds what is sent can be taken back. */
  readonly undo = $derived(this.value.undo_seconds ?? 10);
  /** Ends when what was changed so far is written: what is changed next begins from there. */
  #written: Promise<unknown> = Promise.resolve();
  #system = matchMedia("(prefers-color-scheme: dark)");

  constructor() {
    this.#system.addEventListener("change", () => this.#paint(this.value.theme));
  }

  /** Before the store is open: what was remembered, else the system's. */
  async guess() {
    this.#paint((remembered(THEME) as Theme | null) ?? "system");
    await words.speak(nearest([remembered(LANGUAGE) ?? "", ...navigator.languages]));
  }

  /** The store's settings are known. */
  async take(settings: Settings) {
    this.value = settings;
    this.#paint(settings.theme);
    remember(THEME, settings.theme);
    const language = nearest([settings.language]);
    remember(LANGUAGE, language);
    if (language !== words.language) await words.speak(language);
  }

  change(part: Partial<Settings>): Promise<void> {
    const change = this.#written.then(async () => {
      const settings = { ...this.value, ...part };
      await shell.setSettings(settings);
      await this.take(settings);
    });
    this.#written = change.catch(() => {});
    return change;
  }

  #paint(theme: Theme) {
    this.dark = theme === "dark" || (theme === "system" && this.#system.matches);
    document.documentElement.dataset.theme = this.dark ? "dark" : "light";
  }
}

export const settings = new AgentSettings();
