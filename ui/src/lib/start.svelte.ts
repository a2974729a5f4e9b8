// From the start of the window to an open door, and what follows from changes in the workspace.

import { drafts } from "$lib/compose/drafts.svelte";
import { customer } from "$lib/customer/customer.svelte";
import { desks } from "$lib/desks/desks.svelte";
import { inbox } from "$lib/inbox/inbox.svelte";
import { outbox } from "$lib/outbox/outbox.svelte";
import { settings } from "$lib/settings/settings.svelte";
import {
  type Beginning,
  beginning,
  type Changed,
  type Door,
  events,
  type Problem,
  problemOf,
  shell,
} from "$lib/shell";
import { ticket } from "$lib/ticket/ticket.svelte";
import { warmUp } from "$lib/words/time.svelte";

class Start {
  door = $state.raw<Door | null>(null);
  /** The recovery code of a store made for the demo, until the agent has put it away. */
  recoveryCode = $state<string | null>(null);
  problem = $state.raw<Problem | null>(null);

  async take(beginning: Beginning) {
    if (beginning.inside) {
      await settings.take(beginning.inside.settings);
      inbox.take(beginning.inside.inbox);
      desks.all = beginning.inside.desks;
    }
    this.recoveryCode = beginning.made?.recovery_code ?? this.recoveryCode;
    this.problem = beginning.demo_problem;
    this.door = beginning.door;
  }
}

export const start = new Start();

/** Asks what stands between the agent and her store. */
export async function begin() {
  try {
    // The words first: they are read while the shell still answers.
    const asked = Promise.all([settings.guess(), beginning()]);
    warmUp();
    const [, begun] = await asked;
    await start.take(begun);
  } catch (thrown) {
    start.door = { state: "closed", problem: problemOf(thrown) };
  }
}

/** Hears what changes, and keeps what is typed when the window is left. To be called once. */
export function listen() {
  void events.change.listen(({ payload }) => heard(payload));
  void events.closing.listen(async () => {
    await drafts.flush();
    await shell.readyToClose();
  });
  document.addEventListener("visibilitychange", () => void drafts.flush());
  window.addEventListener("pagehide", () => void drafts.flush());
}

function heard(change: Changed) {
  if (change.what === "damaged") return void begin();
  if (change.what === "desks") return desks.changed();
  if (change.what === "outbox") {
    outbox.changed();
    inbox.changed();
    return ticket.changed();
  }
  // Whoever brings something in hears of it; the rest once it has ended.
  if (change.what === "imports" && change.progress) return;
  inbox.changed();
  customer.changed();
  if (change.what === "imports") return;
  ticket.forget();
  const touched = change.tickets.length === 0 || (ticket.id !== null && change.tickets.includes(ticket.id));
  if (touched) ticket.changed();
}
