-- As before, but in the order of coming: kept by their customer, texts of more than a thousand bytes had pages of their own.
CREATE TABLE messages_in_order (
  row INTEGER PRIMARY KEY,
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
  language TEXT
) STRICT;

INSERT INTO messages_in_order (id, customer, sent_ms, sent_offset, ticket, desk, remote_id, operation, visibility, direction,
  author, body_kind, body, language)
SELECT id, customer, sent_ms, sent_offset, ticket, desk, remote_id, operation, visibility, direction,
  author, body_kind, body, language FROM messages ORDER BY sent_ms, id;

-- Taken along, since attachments go with their messages.
CREATE TABLE attachments_of_old (
  id BLOB NOT NULL PRIMARY KEY,
  message BLOB NOT NULL,
  remote_id TEXT NOT NULL,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size INTEGER
) STRICT, WITHOUT ROWID;
INSERT INTO attachments_of_old SELECT id, message, remote_id, name, media_type, size FROM attachments;

DROP TABLE attachments;
DROP TABLE messages;
ALTER TABLE messages_in_order RENAME TO messages;
CREATE UNIQUE INDEX messages_by_id ON messages (id);
CREATE INDEX messages_by_customer ON messages (customer, sent_ms, id);
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
INSERT INTO attachments SELECT id, message, remote_id, name, media_type, size FROM attachments_of_old;
DROP TABLE attachments_of_old;
CREATE UNIQUE INDEX attachments_by_message ON attachments (message, remote_id);
