// What the desks have not confirmed yet.

import { gathered } from "$lib/changes";
import { type OperationId, type OutboxRow, type Problem, problemOf, shell } from "$lib/shell";

class Outbox {
  rows = $state.raw<OutboxRow[]>([]);
  problem = $state.raw<Problem | null>(null);
  readonly changed = gathered(() => this.refresh());

  async refresh() {
    await this.#do(async () => {
      this.rows = await shell.outbox();
    });
  }

  retry(operation: OperationId) {
    return this.#do(() => shell.retry(operation));
  }

  drop(operation: OperationId) {
    return this.#do(() => shell.dropOperation(operation));
  }

  /** Whether it went well. */
  async #do(step: () => Promise<unknown>): Promise<boolean> {
    try {
      await step();
      this.problem = null;
      return true;
    } catch (thrown) {
      this.problem = problemOf(thrown);
      return false;
    }
  }
}

export const outbox = new Outbox();
