// The greetings and closings that the open ticket's brief offers.

import { ticket } from "$lib/ticket/ticket.svelte";
import { composer } from "./composer.svelte";

class Offered {
  greetings = $derived(ticket.brief?.greetings ?? []);
  closings = $derived(ticket.brief?.closings ?? []);

  /** Begins the reply with a greeting: the best one unless another is given. */
  greet(text = this.greetings[0]?.text) {
    if (text && composer.writing === "reply")
      composer.greet(
        text,
        this.greetings.map((phrase) => phrase.text),
      );
  }

  /** Ends the reply with a closing: the best one unless another is given. */
  close(text = this.closings[0]?.text) {
    if (text && composer.writing === "reply")
      composer.close(
        text,
        this.closings.map((phrase) => phrase.text),
      );
  }
}

export const phrases = new Offered();
