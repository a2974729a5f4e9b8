-- Removed by the agent, who kept its tickets: it is not synced any more, and comes back when the same desk is added.
ALTER TABLE desks ADD COLUMN removed INTEGER NOT NULL DEFAULT 0;
