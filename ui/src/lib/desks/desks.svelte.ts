// The configured desks and how their sync stands.

import { gathered } from "$lib/changes";
import { type DeskView, type Problem, shell } from "$lib/shell";

/** Problems that mean: there is no way to the desk at the moment. */
const NO_WAY = new Set(["desk-dns", "desk-unreachable", "desk-no-answer"]);

/** A problem with the desks that have it. */
export interface Trouble {
  problem: Problem;
  desks: DeskView[];
}

/** Problems of desks, each told once. */
export function troubles(desks: readonly DeskView[]): Trouble[] {
  const byProblem = new Map<string, Trouble>();
  for (const desk of desks) {
    const { problem } = desk.sync;
    if (!problem) continue;
    const key = JSON.stringify([problem.code, problem.args]);
    const known = byProblem.get(key);
    if (known) known.desks.push(desk);
    else byProblem.set(key, { problem, desks: [desk] });
  }
  return [...byProblem.values()];
}

export function isOffline(desks: readonly DeskView[]): boolean {
  return desks.some(({ sync }) => sync.problem !== null && NO_WAY.has(sync.problem.code));
}

/** Stopped by the agent, not by a problem. */
export function isPaused({ sync }: DeskView): boolean {
  return sync.state === "stopped" && sync.problem === null;
}

class Desks {
  all = $state.raw<DeskView[]>([]);
  readonly changed = gathered(() => this.refresh());

  async refresh() {
    this.all = await shell.desks();
  }
}

export const desks = new Desks();
