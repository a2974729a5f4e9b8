-- seq is the order in which the agent asked. remote_id is the desk's id of what was confirmed.
CREATE TABLE outbox (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id BLOB NOT NULL UNIQUE,
  ticket BLOB NOT NULL REFERENCES tickets (id) ON DELETE CASCADE,
  writing TEXT NOT NULL CHECK (writing IN ('reply', 'note')),
  text TEXT NOT NULL,
  created_ms INTEGER NOT NULL,
  state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sending', 'unknown', 'refused', 'confirmed')),
  attempts INTEGER NOT NULL DEFAULT 0,
  watermark TEXT,
  next_try_ms INTEGER,
  problem TEXT,
  refusal TEXT,
  remote_id TEXT,
  begun_ms INTEGER,
  ended_ms INTEGER
) STRICT;

CREATE INDEX outbox_by_ticket ON outbox (ticket, seq);
CREATE INDEX outbox_unconfirmed ON outbox (ticket, seq) WHERE state <> 'confirmed';
