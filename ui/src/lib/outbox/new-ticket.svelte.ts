// A ticket that the agent opens: what is typed stays here while the window is open, also when it is taken back.

import { desks } from "$lib/desks/desks.svelte";
import { inbox } from "$lib/inbox/inbox.svelte";
import { panels } from "$lib/panels.svelte";
import { type DeskView, type NewTicketForm, shell } from "$lib/shell";
import { ticket } from "$lib/ticket/ticket.svelte";

const nothing = () => ({ email: "", name: "", subject: "", text: "", queue: null });

class NewTicket {
  form = $state<NewTicketForm>({ desk: "", ...nothing() });
  /** Desks on which tickets can be opened. */
  readonly possible = $derived<DeskView[]>(desks.all.filter((desk) => desk.capabilities.open));

  /** Shows the form, with this in it if it is given. */
  show(form?: NewTicketForm) {
    if (form) this.form = form;
    if (!this.possible.some(({ id }) => id === this.form.desk)) this.form.desk = this.possible[0]?.id ?? "";
    panels.show("new-ticket");
  }

  /** Writes to a customer whose address is known. */
  writeTo(email: string, name: string) {
    this.show({ ...this.form, email, name });
  }

  async send() {
    const opened = await shell.openTicket(this.form);
    this.form = { desk: this.form.desk, ...nothing() };
    panels.close();
    inbox.changed();
    await ticket.open(opened);
  }
}

export const newTicket = new NewTicket();
