-- Clustered by customer and time, so that her timeline is read in one sweep.
CREATE TABLE messages (
  id BLOB NOT NULL,
  customer BLOB NOT NULL REFERENCES customers (id),
  sent_ms INTEGER NOT NULL,
  sent_offset INTEGER,
  ticket BLOB NOT NULL REFERENCES tickets (id) ON DELETE CASCADE,
  desk BLOB NOT NULL REFERENCES desks (id) ON DELETE CASCADE,
  remote_id TEXT NOT NULL,
  operation BLOB,
  visibility TEXT NOT NULL CHECK (visibility IN ('public', 'internal')),
  direction TEXT NOT NULL CHECK (direction IN ('inbound', 'outbound')),
  author TEXT NOT NULL DEFAULT '',
  body_kind TEXT NOT NULL DEFAULT 'plain' CHECK (body_kind IN ('plain', 'html')),
  body TEXT NOT NULL DEFAULT '',
  language TEXT,
  PRIMARY KEY (customer, sent_ms, id)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX messages_by_id ON messages (id);
CREATE UNIQUE INDEX messages_by_remote ON messages (desk, remote_id);
CREATE UNIQUE INDEX messages_by_operation ON messages (operation) WHERE operation IS NOT NULL;
CREATE INDEX messages_by_ticket ON messages (ticket, sent_ms, id);

CREATE TABLE attachments (
  id BLOB NOT NULL PRIMARY KEY,
  message BLOB NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
  remote_id TEXT NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  media_type TEXT NOT NULL DEFAULT 'application/octet-stream',
  size INTEGER
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX attachments_by_message ON attachments (message, remote_id);

CREATE TABLE events (
  id BLOB NOT NULL,
  customer BLOB NOT NULL REFERENCES customers (id),
  at_ms INTEGER NOT NULL,
  at_offset INTEGER,
  ticket BLOB NOT NULL REFERENCES tickets (id) ON DELETE CASCADE,
  desk BLOB NOT NULL REFERENCES desks (id) ON DELETE CASCADE,
  remote_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  changed_from TEXT,
  changed_to TEXT,
  changed_by TEXT,
  PRIMARY KEY (customer, at_ms, id)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX events_by_remote ON events (desk, remote_id);
CREATE INDEX events_by_ticket ON events (ticket, at_ms, id);
