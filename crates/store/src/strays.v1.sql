-- Messages and events whose ticket has not come yet, as JSON; taken in together with it.
CREATE TABLE strays (
  desk BLOB NOT NULL REFERENCES desks (id) ON DELETE CASCADE,
  ticket TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('message', 'event')),
  remote_id TEXT NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (desk, ticket, kind, remote_id)
) STRICT, WITHOUT ROWID;
