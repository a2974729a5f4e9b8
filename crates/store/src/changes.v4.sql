-- A ticket's owner by the desk's id of her, its priority in the desk's words, its tags as a sorted JSON array.
ALTER TABLE tickets ADD COLUMN owner_id TEXT;
ALTER TABLE tickets ADD COLUMN priority TEXT;
ALTER TABLE tickets ADD COLUMN tags TEXT NOT NULL DEFAULT '[]';

-- What the team says of this desk's words, as JSON; absent until somebody says something.
ALTER TABLE desks ADD COLUMN mapping TEXT;

-- As before, and: a change of a field stands in text as JSON, and means is our word for a new status; seen is the
-- newest public message that a reply answers; until held_ms the agent may take it back; theirs is the value that
-- somebody else chose.
CREATE TABLE outbox_with_changes (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id BLOB NOT NULL UNIQUE,
  ticket BLOB NOT NULL REFERENCES tickets (id) ON DELETE CASCADE,
  writing TEXT NOT NULL CHECK (writing IN ('reply', 'note', 'change')),
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

INSERT INTO outbox_with_changes (seq, id, ticket, writing, text, created_ms, state, attempts, watermark, next_try_ms,
  problem, refusal, remote_id, begun_ms, ended_ms)
SELECT seq, id, ticket, writing, text, created_ms, state, attempts, watermark, next_try_ms,
  problem, refusal, remote_id, begun_ms, ended_ms FROM outbox;

DROP TABLE outbox;
ALTER TABLE outbox_with_changes RENAME TO outbox;
CREATE INDEX outbox_by_ticket ON outbox (ticket, seq);
CREATE INDEX outbox_unconfirmed ON outbox (ticket, seq) WHERE state <> 'confirmed';
