// One customer's data: consents, requests, exports and her erasure. What is answered of another customer is not shown.

import {
  type ConsentForm,
  type ConsentView,
  type ErasePreview,
  type ErasureRecord,
  type PersonExport,
  type Problem,
  problemOf,
  type RequestForm,
  type RequestOutcome,
  type RequestView,
  shell,
} from "$lib/shell";

export class CustomerData {
  consents = $state.raw<ConsentView[]>([]);
  requests = $state.raw<RequestView[]>([]);
  exported = $state.raw<PersonExport | null>(null);
  preview = $state.raw<ErasePreview | null>(null);
  erased = $state.raw<ErasureRecord | null>(null);
  problem = $state.raw<Problem | null>(null);
  busy = $state(false);

  constructor(readonly customer: string) {}

  refresh() {
    return this.#run(async () => {
      [this.consents, this.requests] = await Promise.all([
        shell.consents(this.customer),
        shell.privacyRequests(this.customer),
      ]);
    });
  }

  export() {
    return this.#run(async () => {
      this.exported = await shell.exportPerson(this.customer);
    });
  }

  look() {
    return this.#run(async () => {
      this.preview = await shell.erasePreview(this.customer);
    });
  }

  erase(said: { reason: string; confirm: string; drop_outgoing: boolean; delete_files: boolean }) {
    return this.#run(async () => {
      this.erased = await shell.erase({ customer: this.customer, ...said });
    });
  }

  consent(form: Omit<ConsentForm, "customer">) {
    return this.#run(async () => {
      this.consents = await shell.addConsent({ customer: this.customer, ...form });
    });
  }

  open(form: Omit<RequestForm, "customer">) {
    return this.#change(() => shell.openRequest({ customer: this.customer, ...form }));
  }

  extend(request: string, to: string) {
    return this.#change(() => shell.extendRequest(request, to));
  }

  close(request: string, outcome: RequestOutcome) {
    return this.#change(() => shell.closeRequest(request, outcome));
  }

  #change(change: () => Promise<unknown>) {
    return this.#run(async () => {
      await change();
      this.requests = await shell.privacyRequests(this.customer);
    });
  }

  /** Whether it was done. */
  async #run(work: () => Promise<void>): Promise<boolean> {
    this.busy = true;
    try {
      await work();
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
