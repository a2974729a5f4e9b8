// The one door to the shell. Its types and commands are generated from Rust (`bindings.ts`); nothing else in the
// window may speak to Tauri.

import { type Beginning, events, type Problem, commands as raw } from "./bindings";

export type * from "./bindings";
export { events };

/** A command was refused; `problem` says why in the agent's terms. */
export class Refused extends Error {
  override name = "Refused";
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

type Outcome<T> = { status: "ok"; data: T } | { status: "error"; error: Problem };
type Answers<F> = F extends (...args: infer A) => Promise<infer R>
  ? (...args: A) => Promise<Extract<R, { status: "ok" }> extends { data: infer T } ? T : never>
  : never;

async function answer<T>(outcome: Promise<Outcome<T>>): Promise<T> {
  const told = await outcome.catch(() => ({ status: "error", error: { code: "shell", args: {} } }) as const);
  if (told.status === "ok") return told.data;
  throw new Refused(isProblem(told.error) ? told.error : { code: "shell", args: {} });
}

function isProblem(value: unknown): value is Problem {
  return typeof value === "object" && value !== null && "code" in value && "args" in value;
}

/** The shell's commands: each gives what was asked for, or throws {@link Refused}. */
export const shell = Object.fromEntries(
  Object.entries(raw).map(([name, command]) => [
    name,
    (...args: unknown[]) => answer((command as (...a: unknown[]) => Promise<Outcome<unknown>>)(...args)),
  ]),
) as { [K in keyof typeof raw]: Answers<(typeof raw)[K]> };

declare global {
  interface Window {
    /** What the shell was asked as the page began, while our scripts were still being read. */
    parlanceBegins?: Promise<Beginning>;
  }
}

/** What the window begins with; already asked for when it is wanted for the first time. */
export function beginning(): Promise<Beginning> {
  const asked = window.parlanceBegins;
  delete window.parlanceBegins;
  if (!asked) return shell.begin();
  return answer(
    asked.then(
      (data) => ({ status: "ok", data }) as const,
      (error) => ({ status: "error", error }) as const,
    ),
  );
}

/** What went wrong, from anything that was thrown. */
export function problemOf(thrown: unknown): Problem {
  return thrown instanceof Refused ? thrown.problem : { code: "shell", args: {} };
}
