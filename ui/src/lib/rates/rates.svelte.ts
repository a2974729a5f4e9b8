// Exchange rates: what is kept, and an amount converted by it. An answer that is no longer to the form is not shown.

import { textOf } from "$lib/files";
import {
  type ConversionForm,
  type ConversionView,
  type ImportReport,
  type Problem,
  problemOf,
  type RateForm,
  type RatesView,
  shell,
} from "$lib/shell";

/** The form as it is at first. */
export function blank(): ConversionForm {
  return { amount: "", from: "EUR", to: "USD", market: null, on: null, cash: false };
}

/** The form once a market is chosen: into its currency. */
export function toMarket(form: ConversionForm, code: string, view: RatesView): ConversionForm {
  const market = view.markets.find((one) => one.code === code);
  return { ...form, market: market?.code ?? null, to: market?.currency ?? form.to };
}

class Rates {
  view = $state.raw<RatesView | null>(null);
  result = $state.raw<ConversionView | null>(null);
  report = $state.raw<ImportReport | null>(null);
  problem = $state.raw<{ of: "convert" | "import" | "type" | "kept"; problem: Problem } | null>(null);
  #asked = 0;

  async refresh() {
    await this.#run("kept", async () => {
      this.view = await shell.rates();
    });
  }

  /** What was converted no longer belongs to the form. */
  forget() {
    this.#asked += 1;
    this.result = null;
  }

  async convert(form: ConversionForm) {
    this.forget();
    const asked = this.#asked;
    await this.#run("convert", async () => {
      const result = await shell.convert(form);
      if (asked === this.#asked) this.result = result;
    });
  }

  /** Keeps a file's tables. */
  import(file: Blob) {
    this.report = null;
    return this.#change("import", async () => {
      this.report = await shell.importRates(await textOf(file, { code: "rates-too-large", args: {} }));
    });
  }

  /** Keeps a typed rate. */
  type(form: RateForm) {
    return this.#change("type", () => shell.setRate(form));
  }

  remove(id: string) {
    return this.#change("kept", () => shell.removeRates(id));
  }

  /** After a change, what is shown is asked for again: a result by other rates would mislead. */
  async #change(of: "import" | "type" | "kept", step: () => Promise<unknown>): Promise<boolean> {
    const done = await this.#run(of, step);
    if (done) {
      this.forget();
      await this.refresh();
    }
    return done;
  }

  async #run(of: "convert" | "import" | "type" | "kept", step: () => Promise<unknown>): Promise<boolean> {
    this.problem = null;
    try {
      await step();
      return true;
    } catch (thrown) {
      this.problem = { of, problem: problemOf(thrown) };
      return false;
    }
  }
}

export const rates = new Rates();
