CREATE TABLE drafts (
  ticket BLOB NOT NULL REFERENCES tickets (id) ON DELETE CASCADE,
  writing TEXT NOT NULL CHECK (writing IN ('reply', 'note')),
  text TEXT NOT NULL,
  saved_ms INTEGER NOT NULL,
  PRIMARY KEY (ticket, writing)
) STRICT, WITHOUT ROWID;
