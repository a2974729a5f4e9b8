// Taking something out of the outbox. A message's text becomes the ticket's draft again; where something else is written
// by then, it stands before that.

import { composer } from "$lib/compose/composer.svelte";
import { drafts } from "$lib/compose/drafts.svelte";
import { inbox } from "$lib/inbox/inbox.svelte";
import { newTicket } from "$lib/outbox/new-ticket.svelte";
import { type OutboxRow, shell, type TicketId, type Writing } from "$lib/shell";
import { ticket } from "$lib/ticket/ticket.svelte";
import { secondsLeft } from "./held";
import { outbox } from "./outbox.svelte";

/** What is taken back; `writing` is none if it is a change of a field. */
export type Taken = Pick<OutboxRow, "operation" | "ticket" | "writing" | "opens">;

/** Whether it went well; if not, the outbox says why. */
export async function takeBack(row: Taken): Promise<boolean> {
  const { writing } = row;
  if (row.opens) return outbox.attempt(() => takeOpeningBack(row));
  await drafts.flush();
  if (
    !(await outbox.attempt(() => (writing ? dropMessage(row, writing) : shell.dropOperation(row.operation))))
  )
    return false;
  if (writing) drafts.forgetEmpty(row.ticket, writing);
  await ticket.refresh();
  if (writing) composer.returned(row.ticket, writing);
  return true;
}

/** The ticket goes, and what was typed stands in its form again. */
async function takeOpeningBack({ operation, ticket: id }: Taken) {
  const form = await shell.dropOperation(operation);
  if (ticket.id === id) ticket.close();
  inbox.changed();
  if (form) newTicket.show(form);
}

/** Takes back what was sent last, if anything is still held. */
export async function undoLast() {
  await outbox.refresh();
  const last = outbox.rows.findLast((row) => row.state === "waiting" && secondsLeft(row.held) > 0);
  if (last) await takeBack(last);
}

/** The shell leaves a draft as it is: the message is put before it first, so that neither is ever lost. */
async function dropMessage(row: Taken, writing: Writing) {
  const view = await shell.ticket(row.ticket);
  const draft = writing === "reply" ? view.reply_draft : view.note_draft;
  const message = view.messages.find(({ operation }) => operation === row.operation)?.plain;
  if (!draft?.trim() || !message) return shell.dropOperation(row.operation);
  const both = `${message}\n\n${draft}`;
  await write(row.ticket, writing, both);
  try {
    return await shell.dropOperation(row.operation);
  } catch (thrown) {
    // It is on its way after all.
    if (drafts.text(row.ticket, writing) === both) await write(row.ticket, writing, draft);
    throw thrown;
  }
}

async function write(id: TicketId, writing: Writing, text: string) {
  await drafts.replace(id, writing, text);
  composer.replaced(id, writing);
}
