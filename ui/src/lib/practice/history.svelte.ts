// What was practised, the latest first.

import { type AttemptId, type AttemptRowView, type Problem, problemOf, shell } from "$lib/shell";

class History {
  rows = $state.raw<AttemptRowView[] | null>(null);
  problem = $state.raw<Problem | null>(null);

  async load() {
    try {
      this.rows = await shell.practiceHistory();
      this.problem = null;
    } catch (thrown) {
      this.problem = problemOf(thrown);
    }
  }

  async remove(attempt: AttemptId) {
    try {
      await shell.removeAttempt(attempt);
    } catch (thrown) {
      this.problem = problemOf(thrown);
      return;
    }
    await this.load();
  }
}

export const history = new History();
