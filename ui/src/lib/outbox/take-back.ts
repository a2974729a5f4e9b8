// Taking a message out of the outbox. The shell makes its text the ticket's draft again, unless there is one.

import { composer } from "$lib/compose/composer.svelte";
import { drafts } from "$lib/compose/drafts.svelte";
import type { OutboxRow } from "$lib/shell";
import { ticket } from "$lib/ticket/ticket.svelte";
import { outbox } from "./outbox.svelte";

export async function takeBack(row: Pick<OutboxRow, "operation" | "ticket" | "writing">) {
  await drafts.flush();
  if (!(await outbox.drop(row.operation))) return;
  drafts.forgetEmpty(row.ticket, row.writing);
  await ticket.refresh();
  composer.returned(row.ticket, row.writing);
}
