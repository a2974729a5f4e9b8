// What a repair could not bring over, by what the agent knows of it: several tables of the store are one kind to her.

import type { TallyView } from "$lib/shell";

const NAMED = [
  "outbox",
  "drafts",
  "tickets",
  "messages",
  "attachments",
  "events",
  "customers",
  "identities",
  "promises",
  "records",
  "returns",
  "requests",
  "audit",
  "desks",
  "settings",
  "other",
];
const PART_OF: Record<string, string> = {
  return_policies: "returns",
  return_cases: "returns",
  return_steps: "returns",
  refund_ledger: "returns",
  privacy_requests: "requests",
  audit_words: "audit",
};

/** What is or may be lost, each kind once, in the order in which it matters. */
export function lost(tallies: TallyView[]): TallyView[] {
  const kinds = new Map<string, TallyView>();
  for (const tally of tallies) {
    if (!tally.missing && !tally.uncounted) continue;
    const part = PART_OF[tally.table] ?? tally.table;
    const table = NAMED.includes(part) ? part : "other";
    const known = kinds.get(table);
    kinds.set(table, known ? together(known, tally) : { ...tally, table });
  }
  return NAMED.flatMap((kind) => kinds.get(kind) ?? []);
}

function together(one: TallyView, other: TallyView): TallyView {
  const times = (times: (string | null)[]) => times.filter((time) => time !== null).sort();
  return {
    table: one.table,
    kept: one.kept + other.kept,
    missing: one.missing + other.missing,
    uncounted: one.uncounted || other.uncounted,
    from: times([one.from, other.from])[0] ?? null,
    until: times([one.until, other.until]).at(-1) ?? null,
  };
}
