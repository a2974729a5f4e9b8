// The greetings and closings that are offered for the open ticket: its brief's, or those for another occasion.

import { type Occasion, type Phrase, type Phrases, shell, type TicketId } from "$lib/shell";
import { ticket } from "$lib/ticket/ticket.svelte";
import { composer } from "./composer.svelte";

export const OCCASIONS: Occasion[] = ["usual", "apology", "holiday", "condolence"];

/** What can be put into the text that is written. */
export interface Offer {
  readonly greetings: Phrase[];
  readonly closings: Phrase[];
  greet(text?: string): void;
  close(text?: string): void;
  /** For what they are, where one can choose. */
  readonly occasion?: Occasion;
  choose?(occasion: Occasion): Promise<void>;
}

class Offered implements Offer {
  #chosen = $state.raw<{ ticket: TicketId; occasion: Occasion; phrases: Phrases } | null>(null);
  #other = $derived(this.#chosen?.ticket === ticket.id ? this.#chosen : null);
  occasion = $derived<Occasion>(this.#other?.occasion ?? "usual");
  greetings = $derived(this.#other?.phrases.greetings ?? ticket.brief?.greetings ?? []);
  closings = $derived(this.#other?.phrases.closings ?? ticket.brief?.closings ?? []);

  /** Offers what is said on an occasion; what cannot be asked for leaves what is offered. */
  async choose(occasion: Occasion) {
    const { id } = ticket;
    if (!id) return;
    const phrases = occasion === "usual" ? null : await shell.phrases(id, occasion).catch(() => null);
    if (phrases) this.#chosen = { ticket: id, occasion, phrases };
    else if (occasion === "usual") this.#chosen = null;
  }

  /** Begins the reply with a greeting: the best one unless another is given. */
  greet(text = this.greetings[0]?.text) {
    if (text && composer.writing === "reply") composer.greet(text, this.#known("greetings"));
  }

  /** Ends the reply with a closing: the best one unless another is given. */
  close(text = this.closings[0]?.text) {
    if (text && composer.writing === "reply") composer.close(text, this.#known("closings"));
  }

  /** What may stand in the reply already, of whichever occasion. */
  #known(kind: "greetings" | "closings"): string[] {
    return [...this[kind], ...(ticket.brief?.[kind] ?? [])].map((phrase) => phrase.text);
  }
}

export const phrases = new Offered();
