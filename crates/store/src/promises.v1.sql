CREATE TABLE promises (
  id BLOB NOT NULL PRIMARY KEY,
  ticket BLOB NOT NULL REFERENCES tickets (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  due_ms INTEGER,
  due_offset INTEGER,
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'kept', 'withdrawn')),
  made_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX promises_by_ticket ON promises (ticket);
