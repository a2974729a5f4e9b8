// Scenarios and conversations for tests.

import type { BriefView, LineBy, PracticeLine, PracticeScene, ScenarioCard } from "$lib/shell";

export const language = (tag: string, name: string) => ({ tag, name });

export function card(id: string, more: Partial<ScenarioCard> = {}): ScenarioCard {
  return {
    id,
    title: id,
    about: "",
    market: { code: "DE", name: "Germany" },
    channel: "E-mail",
    minutes: 8,
    level: 2,
    skills: [{ id: "apology", title: "Apology" }],
    languages: [language("en", "English")],
    language: language("en", "English"),
    author: "Parlance",
    reviewer: null,
    version: 1,
    sources: ["A book"],
    own: false,
    done: 0,
    best: null,
    assigned: null,
    ...more,
  };
}

export const line = (by: LineBy, text: string, after = 0, pause = 0): PracticeLine => ({
  by,
  text,
  after,
  pause,
});

export const brief: BriefView = {
  market: { code: "DE", name: "Germany" },
  market_evidence: "",
  time: null,
  call: null,
  address: {
    name: "Frau Lindner",
    full_name: "Katrin Lindner",
    formality: "formal",
    evidence: "",
    surname_first: false,
  },
  language: language("en", "English"),
  rtl: false,
  greetings: [{ text: "Dear Ms Lindner,", when: "formal", language: "en" }],
  closings: [{ text: "Kind regards\nAnna", when: "formal", language: "en" }],
  currency: null,
  holidays: [],
  payments: [],
  guidance: [],
  history: [],
};

export function scene(more: Partial<PracticeScene> = {}): PracticeScene {
  return {
    attempt: "01930000-0000-7000-8000-000000000000",
    scenario: card("upset-refund-de", { title: "A refund that should have been here" }),
    customer: "Ms Katrin Lindner",
    lines: [line("scene", "A jacket came back."), line("customer", "Where are my 129 euros?")],
    ask: { ask: "choose", offers: ["We are busy.", "I am sorry."] },
    feedback: [],
    brief,
    summary: null,
    ...more,
  };
}

/** The same conversation after the second choice: she answers, and an answer is to be written. */
export const chosen = scene({
  lines: [
    ...scene().lines,
    line("agent", "I am sorry.", 1),
    line("why", "It names what happened.", 1),
    line("customer", "Put that in writing.", 1, 3),
  ],
  ask: { ask: "write", task: "Write to Ms Lindner." },
});

/** And at its end. */
export const ended = scene({
  lines: [...chosen.lines, line("agent", "Dear Ms Lindner …", 2), line("customer", "Thank you.", 2)],
  ask: { ask: "end" },
  feedback: [
    {
      after: 2,
      percent: 78,
      grade: "Good",
      is_good: true,
      criteria: [
        {
          title: "Apologise",
          skill: { id: "apology", title: "Apology" },
          points: 3,
          of: 3,
          sentences: ["I am sorry."],
          why: "She has waited.",
        },
      ],
      findings: [],
      taken: 0,
      sample: "Dear Ms Lindner, I am sorry.",
    },
  ],
  summary: {
    percent: 81,
    skills: [{ skill: { id: "apology", title: "Apology" }, percent: 90 }],
    cards: 2,
  },
});
