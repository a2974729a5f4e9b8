// The agent's words: Fluent messages of her language, switched at run time. Customers' languages never come here.

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { Problem } from "$lib/shell";

/** Each by its own name. */
export const LANGUAGES = {
  en: "English",
  hu: "Magyar",
  de: "Deutsch",
  fr: "Français",
  es: "Español",
  ja: "日本語",
  ar: "العربية",
  hi: "हिन्दी",
  bn: "বাংলা",
  te: "తెలుగు",
  ml: "മലയാളം",
} as const;
export type Language = keyof typeof LANGUAGES;

const RTL = /^(ar|fa|he|ur)\b/;
/** What every start needs, and what a view asks for when it is opened. */
const ALWAYS = ["app", "errors"] as const;
export type Sheet =
  | "market"
  | "rates"
  | "coverage"
  | "practice"
  | "training"
  | "new-ticket"
  | "search"
  | "customer-page"
  | "privacy"
  | "backup"
  | "refunds"
  | "import";
const sheets = import.meta.glob<string>(
  "$locales/*/{app,errors,market,rates,coverage,practice,training,new-ticket,search,customer-page,privacy,backup,refunds,import}.ftl",
  {
    query: "?raw",
    import: "default",
  },
);

/** The language of ours that is nearest to what is asked for. */
export function nearest(tags: readonly string[]): Language {
  const ours = tags.map((tag) => tag.split("-")[0]).find((tag) => tag !== undefined && tag in LANGUAGES);
  return (ours as Language | undefined) ?? "en";
}

async function read(bundle: FluentBundle, language: Language, names: Iterable<string>) {
  const wanted = [...names].map((name) => `/${language}/${name}.ftl`);
  const loaders = Object.entries(sheets).filter(([path]) => wanted.some((end) => path.endsWith(end)));
  const texts = await Promise.all(loaders.map(([, loader]) => loader()));
  for (const text of texts) bundle.addResource(new FluentResource(text));
}

class Words {
  language = $state<Language>("en");
  /** For numbers and dates: with the digits that tickets, orders and the shell's own words have. */
  readonly locale = $derived(`${this.language}-u-nu-latn`);
  /** Whether the language is written from right to left. */
  readonly rtl = $derived(RTL.test(this.language));
  #bundle = $state.raw<FluentBundle>();
  readonly #needed = new Set<Sheet>();

  /** Loads a language and speaks it from then on. */
  async speak(language: Language) {
    const bundle = new FluentBundle(`${language}-u-nu-latn`);
    await read(bundle, language, [...ALWAYS, ...this.#needed]);
    this.language = language;
    this.#bundle = bundle;
    document.documentElement.lang = language;
    document.documentElement.dir = RTL.test(language) ? "rtl" : "ltr";
  }

  /** Loads a view's words, now and with every language from then on. */
  async need(sheet: Sheet) {
    if (this.#needed.has(sheet)) return;
    this.#needed.add(sheet);
    await this.speak(this.language);
  }

  /** A message's text; `id.attribute` gives an attribute's. A missing one shows as ⟦id⟧. */
  say(id: string, args?: Record<string, FluentVariable>): string {
    const [name = "", attribute] = id.split(".");
    const message = this.#bundle?.getMessage(name);
    const pattern = attribute ? message?.attributes[attribute] : message?.value;
    if (!this.#bundle || !pattern) return `⟦${id}⟧`;
    return this.#bundle.formatPattern(pattern, args ?? null, []);
  }

  knows(id: string): boolean {
    return this.#bundle?.hasMessage(id) ?? false;
  }
}

export const words = new Words();

/** A message's text in the agent's language. */
export function t(id: string, args?: Record<string, FluentVariable>): string {
  return words.say(id, args);
}

/** What went wrong, and what to do next. */
export function explain(problem: Problem): { what: string; next: string } {
  const id = `error-${problem.code}`;
  if (!words.knows(id))
    return { what: t("error-unknown", { code: problem.code }), next: t("error-unknown.next") };
  return { what: t(id, problem.args), next: t(`${id}.next`, problem.args) };
}
