// What the agent can decide of an operation that the desk has not confirmed.

import type { OperationState } from "$lib/shell";

/** The words of two buttons (`operation-…`): to let it go out, and to have it back. */
export interface Decision {
  go: "send-now" | "send-anyway" | "keep-mine" | "try-again" | "retry";
  back: "undo" | "to-composer" | "take-theirs" | "take-back" | "drop";
}

/** What can be decided; nothing while it is on its way. */
export function decision(state: OperationState, message: boolean, held: boolean): Decision | null {
  switch (state) {
    case "sending":
    case "confirmed":
      return null;
    case "conflict":
      return message ? { go: "send-anyway", back: "to-composer" } : { go: "keep-mine", back: "take-theirs" };
    case "waiting":
      if (held) return { go: "send-now", back: "undo" };
      break;
    case "refused":
      if (!message) return { go: "try-again", back: "drop" };
  }
  return { go: "retry", back: message ? "take-back" : "drop" };
}
