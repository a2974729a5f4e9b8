-- cursor and profile are the connector's own words; absent until the first page and the first probe.
CREATE TABLE desks (
  id BLOB NOT NULL PRIMARY KEY,
  name TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL,
  url TEXT NOT NULL DEFAULT '',
  profile TEXT,
  paused INTEGER NOT NULL DEFAULT 0,
  cursor TEXT,
  last_success_ms INTEGER
) STRICT, WITHOUT ROWID;
