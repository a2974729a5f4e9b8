// Returns of one customer: her orders, what the law and the shop say of one, her cases, and what is left of the limit. An
// answer to an earlier question is not shown.

import {
  type ApprovalForm,
  type CaseStep,
  type CaseView,
  type CustomerId,
  type Problem,
  problemOf,
  type ReturnOrder,
  type ReturnQuery,
  type ReturnsSetup,
  type ReturnVerdict,
  shell,
  type TicketId,
  type TotalsView,
} from "$lib/shell";

/** Nothing in particular of an order: all of it, without a reason. */
export function blank(order: ReturnOrder, customer: CustomerId, ticket: TicketId | null): ReturnQuery {
  return {
    order: order.number,
    shop: order.shop,
    customer,
    ticket,
    market: null,
    grounds: "changed-mind",
    items: [],
    announced: null,
    delivered: null,
  };
}

class Returns {
  orders = $state.raw<ReturnOrder[]>([]);
  cases = $state.raw<CaseView[]>([]);
  totals = $state.raw<TotalsView | null>(null);
  setup = $state.raw<ReturnsSetup | null>(null);
  query = $state.raw<ReturnQuery | null>(null);
  verdict = $state.raw<ReturnVerdict | null>(null);
  problem = $state.raw<Problem | null>(null);
  busy = $state(false);
  customer: CustomerId | null = null;
  ticket: TicketId | null = null;
  #asked = 0;

  /** Shows a customer's orders and cases. */
  async show(customer: CustomerId, ticket: TicketId | null) {
    this.customer = customer;
    this.ticket = ticket;
    this.query = null;
    this.verdict = null;
    this.problem = null;
    await this.refresh();
  }

  async refresh() {
    const { customer } = this;
    if (!customer) return;
    await this.#run(async () => {
      const filter = { customer, ticket: null, open: false, waiting: false };
      const found = await Promise.all([
        shell.returnOrders(customer),
        shell.cases(filter),
        shell.runningTotals(),
        this.setup ?? shell.returnsSetup(),
      ]);
      if (this.customer !== customer) return;
      [this.orders, this.cases, this.totals, this.setup] = found;
    });
  }

  /** Asks whether something may go back. */
  async ask(query: ReturnQuery) {
    this.query = query;
    this.#asked += 1;
    const asked = this.#asked;
    await this.#run(async () => {
      const verdict = await shell.returnOptions(query);
      if (asked === this.#asked) this.verdict = verdict;
    });
  }

  /** Opens a case of what was asked. */
  async open(reason: string): Promise<boolean> {
    const { query } = this;
    if (!query) return false;
    const opened = await this.#run(() => shell.openCase({ query, reason }));
    if (opened) {
      this.query = null;
      this.verdict = null;
      await this.refresh();
    }
    return opened;
  }

  async step(of: CaseView, step: CaseStep, reason: string): Promise<boolean> {
    return this.#change(() => shell.stepCase(of.id, step, reason));
  }

  async approve(form: ApprovalForm): Promise<boolean> {
    return this.#change(() => shell.approveRefund(form));
  }

  async #change(step: () => Promise<CaseView>): Promise<boolean> {
    const done = await this.#run(step);
    if (done) await this.refresh();
    return done;
  }

  async #run(step: () => Promise<unknown>): Promise<boolean> {
    this.busy = true;
    try {
      await step();
      this.problem = null;
      return true;
    } catch (thrown) {
      this.problem = problemOf(thrown);
      return false;
    } finally {
      this.busy = false;
    }
  }
}

export const returns = new Returns();
