// What the desks have not confirmed yet.

import { gathered } from "$lib/changes";
import { type OperationId, type OutboxRow, type Problem, problemOf, shell } from "$lib/shell";

class Outbox {
  rows = $state.raw<OutboxRow[]>([]);
  problem = $state.raw<Problem | null>(null);
  readonly changed = gathered(() => this.refresh());

  async refresh() {
    await this.attempt(async () => {
      this.rows = await shell.outbox();
    });
  }

  retry(operation: OperationId) {
    return this.attempt(() => shell.retry(operation));
  }

  /** Does what may be refused. Whether it went well; if not, `problem` says why. */
  async attempt(step: () => Promise<unknown>): Promise<boolean> {
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
