// Carries out what a key means, wherever the focus is.

import { check } from "$lib/compose/check.svelte";
import { composer } from "$lib/compose/composer.svelte";
import { phrases } from "$lib/compose/offered.svelte";
import { customer } from "$lib/customer/customer.svelte";
import { inbox } from "$lib/inbox/inbox.svelte";
import { newTicket } from "$lib/outbox/new-ticket.svelte";
import { undoLast } from "$lib/outbox/take-back";
import { panels } from "$lib/panels.svelte";
import { openSelected } from "$lib/ticket/opening";
import { ticket } from "$lib/ticket/ticket.svelte";
import { type Command, command, type Place } from "./keys";

const PAGE = 10;
/** Fields that belong to the open ticket. */
const IN_TICKET = "[data-testid=composer], [data-testid=ticket-fields]";

export const mac = /mac/i.test(navigator.userAgent);

export function place(target: EventTarget | null): Place {
  if (!(target instanceof HTMLElement) || target === document.body) return ticket.id ? "ticket" : "list";
  if (target.isContentEditable || target.closest("input, select, textarea")) return "field";
  if (target.closest("[data-place=list]")) return "list";
  if (target.matches("button, a, summary")) return "control";
  return "ticket";
}

function focus(selector: string) {
  document.querySelector<HTMLElement>(selector)?.focus();
}

export const focusList = () => focus("[data-place=list]");
export const focusTicket = () => focus("[data-place=ticket]");

function move(to: number) {
  inbox.select(to);
  if (ticket.id) openSelected();
}

function back(from: Place) {
  if (from === "field" && ticket.id && document.activeElement?.closest(IN_TICKET)) return focusTicket();
  if (from !== "field") ticket.close();
  focusList();
}

const DOES: Record<Command, (from: Place) => void> = {
  down: () => move(inbox.selected + 1),
  up: () => move(inbox.selected - 1),
  first: () => move(0),
  last: () => move(inbox.total - 1),
  "page-down": () => move(inbox.selected + PAGE),
  "page-up": () => move(inbox.selected - PAGE),
  open: () => (inbox.current?.ticket === ticket.id ? focusTicket() : openSelected()),
  filter: () => focus("[data-testid=filter-desk]"),
  back,
  reply: () => ticket.id && composer.write("reply"),
  note: () => ticket.id && composer.write("note"),
  send: () => void composer.send(),
  greeting: () => phrases.greet(),
  closing: () => phrases.close(),
  "finding-next": () => check.step(1),
  "finding-previous": () => check.step(-1),
  "finding-fix": () => check.fix(),
  "finding-ignore": () => void check.ignore(),
  undo: () => void undoLast(),
  search: () => panels.show("search"),
  customer: () => void (ticket.view && customer.show(ticket.view.customer)),
  "new-ticket": () => newTicket.show(),
  outbox: () => panels.show("outbox"),
  markets: () => panels.show("markets"),
  practice: () => panels.show("practice"),
  settings: () => panels.show("settings"),
  keys: () => panels.show("keys"),
};

export function perform(event: KeyboardEvent) {
  if (event.defaultPrevented || document.querySelector("dialog[open]")) return;
  const from = place(event.target);
  const meant = command(event, { place: from, mac });
  if (!meant) return;
  event.preventDefault();
  // A key that is held down takes back one thing, not all.
  if (meant === "undo" && event.repeat) return;
  DOES[meant](from);
}
