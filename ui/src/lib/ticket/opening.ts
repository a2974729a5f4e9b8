// Opening the selected ticket, measured from the key to the paint.

import { tick } from "svelte";
import { inbox } from "$lib/inbox/inbox.svelte";
import { markPainted } from "$lib/marks";
import { ticket } from "./ticket.svelte";

const KEY = "parlance:key";
const PAINTED = "parlance:ticket-painted";

export async function openSelected() {
  const row = inbox.current;
  if (!row || row.ticket === ticket.id) return;
  performance.mark(KEY);
  await ticket.open(row.ticket);
  await tick();
  markPainted(PAINTED, () => {
    performance.measure("parlance:open-ticket", KEY, PAINTED);
    if (ticket.id === row.ticket) ticket.painted = true;
  });
}
