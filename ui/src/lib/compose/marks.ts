// Findings in the editor: underlined there, and explained where the pointer rests. Loaded with the editor.

import { type Diagnostic, linter } from "@codemirror/lint";
import { EditorView, tooltips } from "@codemirror/view";
import type { Severity } from "$lib/shell";
import { t, words } from "$lib/words/index.svelte";
import type { Found } from "./findings";
import { hovering } from "./hover";

/** What a finding's buttons do; not everywhere can one be ignored. */
export interface Decider {
  fix(id: number, choice: number): void;
  ignore?(id: number): void;
}

/** Told apart by their shape, for whoever does not see the colour: two lines, waves, dots. */
const LINES: Record<Severity, [style: string, thickness: string, color: string]> = {
  error: ["double", "2px", "var(--bad)"],
  warning: ["wavy", "2px", "var(--note-line)"],
  hint: ["dotted", "2.5px", "var(--accent)"],
};

// WebKit knows no shorthand for these.
const lines = Object.entries(LINES).map(([severity, [style, thickness, color]]) => [
  `.cm-lintRange-${severity}`,
  {
    backgroundImage: "none",
    textDecorationLine: "underline",
    textDecorationStyle: style,
    textDecorationThickness: thickness,
    textDecorationColor: color,
  },
]);

const LOOK = EditorView.theme({
  ".cm-lintRange": { textUnderlineOffset: "0.2em", textDecorationSkipInk: "none" },
  ...Object.fromEntries(lines),
  ".cm-tooltip": {
    maxInlineSize: "min(26rem, 90vw)",
    border: "1px solid var(--line)",
    borderRadius: "var(--radius)",
    backgroundColor: "var(--surface)",
    color: "var(--text)",
    boxShadow: "var(--shadow)",
  },
  ".finding": { display: "grid", gap: "0.375rem", padding: "0.5rem 0.625rem" },
  ".finding + .finding": { borderBlockStart: "1px solid var(--line)" },
  // A fix may be a whole sentence.
  ".finding button": { whiteSpace: "normal", textAlign: "start" },
  ".finding-does": { display: "flex", flexWrap: "wrap", gap: "0.25rem" },
});

/** Without tooltips of its own: it would show an empty list as an empty one. */
const quiet = linter(null, { tooltipFilter: () => null as unknown as Diagnostic[] });

/** What an editor needs to show findings. The tooltip is the agent's, outside of the customer's language and direction. */
export const marking = [quiet, hovering, tooltips({ parent: document.body }), LOOK];

/** Findings as the editor marks them; `lang` and `rtl` are the text's. */
export function marks(
  findings: readonly Found[],
  lang: string,
  rtl: boolean,
  decider: Decider,
): Diagnostic[] {
  return findings.map((found) => ({
    from: found.from,
    to: found.to,
    severity: found.severity,
    message: found.reason,
    renderMessage: () => explained(found, lang, rtl, decider),
  }));
}

function explained(found: Found, lang: string, rtl: boolean, decider: Decider): HTMLElement {
  const fixes = found.fixes.map((text, choice) => {
    const parts = text === "" ? [t("finding-remove")] : around("finding-replace", theirs(text, lang, rtl));
    return button("finding-tip-fix", () => decider.fix(found.id, choice), parts);
  });
  const ignoring = decider.ignore
    ? [button("finding-tip-ignore", () => decider.ignore?.(found.id), [t("finding-ignore")])]
    : [];
  return tip(found.severity, found.title, [
    element("span", "", [found.reason]),
    element("span", "finding-does", [...fixes, ...ignoring]),
  ]);
}

/** A remark in a tooltip: how much it matters, what it is, and more of it. */
export function tip(severity: Severity, title: string, more: Node[]): HTMLElement {
  const heading = element("strong", "", [t(`finding-severity-${severity}`)]);
  const note = element("div", "finding", [element("span", "", [heading, " ", title]), ...more]);
  note.lang = words.language;
  note.dir = document.documentElement.dir;
  note.dataset.testid = "finding-tip";
  return note;
}

/** A message around an element that stands for its `text`. */
function around(id: string, inside: Node): (Node | string)[] {
  const [before = "", after = ""] = t(id, { text: "\u0000" }).split("\u0000");
  return [before, inside, after];
}

/** Words in the customer's language. */
function theirs(text: string, lang: string, rtl: boolean): HTMLElement {
  const bdi = element("bdi", "customer", [text]);
  bdi.lang = lang;
  bdi.dir = rtl ? "rtl" : "ltr";
  return bdi;
}

function button(testid: string, does: () => void, parts: (Node | string)[]): HTMLElement {
  const made = element("button", "small", [element("span", "", parts)]);
  made.dataset.testid = testid;
  // The editor keeps the focus.
  made.addEventListener("mousedown", (event) => event.preventDefault());
  made.addEventListener("click", does);
  return made;
}

function element(name: string, className: string, parts: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.append(...parts);
  return made;
}
