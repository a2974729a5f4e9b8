// The rules of the reply check, as they are switched for everybody, for a market or for one customer.

import { check } from "$lib/compose/check.svelte";
import {
  type Problem,
  problemOf,
  type RuleScope,
  type RuleSwitch,
  type RulesView,
  type Severity,
  shell,
} from "$lib/shell";

/** What a rule can be switched to, as a choice of a list. */
export const CHOICES = ["as-it-is", "off", "hint", "warning", "error"] as const;
export type Choice = (typeof CHOICES)[number];

export const choiceOf = (to: RuleSwitch): Choice => (to.to === "on" ? to.severity : to.to);

export function switchOf(choice: Choice): RuleSwitch {
  return choice === "as-it-is" || choice === "off"
    ? { to: choice }
    : { to: "on", severity: choice satisfies Severity };
}

export class Rules {
  scope = $state.raw<RuleScope>({ for: "team" });
  view = $state.raw<RulesView | null>(null);
  problem = $state.raw<Problem | null>(null);

  /** The rules as they are switched for a scope. */
  async show(scope: RuleScope) {
    this.scope = scope;
    await this.#try(async () => {
      const view = await shell.checkRules(scope);
      if (scope === this.scope) this.view = view;
    });
  }

  /** Switches a rule; the open reply is checked anew. */
  async switch(rule: string, choice: Choice) {
    const { scope } = this;
    await this.#try(() => shell.switchRule(scope, rule, switchOf(choice)));
    const { problem } = this;
    if (scope === this.scope) await this.show(scope);
    this.problem ??= problem;
    check.again();
  }

  async #try(step: () => Promise<unknown>) {
    try {
      await step();
      this.problem = null;
    } catch (thrown) {
      this.problem = problemOf(thrown);
    }
  }
}
