-- As before, and: a ticket that is to be opened stands in text as JSON; the desk's id of it is in remote_id then.
CREATE TABLE outbox_with_new_tickets (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id BLOB NOT NULL UNIQUE,
  ticket BLOB NOT NULL REFERENCES tickets (id) ON DELETE CASCADE,
  writing TEXT NOT NULL CHECK (writing IN ('reply', 'note', 'change', 'open')),
  text TEXT NOT NULL,
  means TEXT,
  seen_message TEXT,
  seen_ms INTEGER,
  created_ms INTEGER NOT NULL,
  held_ms INTEGER,
  state TEXT NOT NULL DEFAULT 'waiting'
    CHECK (state IN ('waiting', 'sending', 'unknown', 'refused', 'conflict', 'confirmed')),
  attempts INTEGER NOT NULL DEFAULT 0,
  watermark TEXT,
  next_try_ms INTEGER,
  problem TEXT,
  refusal TEXT,
  theirs TEXT,
  remote_id TEXT,
  begun_ms INTEGER,
  ended_ms INTEGER
) STRICT;

INSERT INTO outbox_with_new_tickets (seq, id, ticket, writing, text, means, seen_message, seen_ms, created_ms, held_ms, state, attempts, watermark,
  next_try_ms, problem, refusal, theirs, remote_id, begun_ms, ended_ms)
SELECT seq, id, ticket, writing, text, means, seen_message, seen_ms, created_ms, held_ms, state, attempts, watermark,
  next_try_ms, problem, refusal, theirs, remote_id, begun_ms, ended_ms FROM outbox;

DROP TABLE outbox;
ALTER TABLE outbox_with_new_tickets RENAME TO outbox;
CREATE INDEX outbox_by_ticket ON outbox (ticket, seq);
CREATE INDEX outbox_unconfirmed ON outbox (ticket, seq) WHERE state <> 'confirmed';
