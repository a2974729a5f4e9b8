-- What was erased, as keyed hashes that name nobody, and when: help desks still have it and would send it again.
CREATE TABLE erased (
  hash BLOB NOT NULL PRIMARY KEY,
  erased_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Files with a customer's data that were written outside of the store: fetched attachments, exports of all about her.
CREATE TABLE saved_files (
  customer BLOB NOT NULL REFERENCES customers (id),
  path TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('attachment', 'export')),
  saved_ms INTEGER NOT NULL,
  PRIMARY KEY (customer, path)
) STRICT, WITHOUT ROWID;

-- What a customer asked for her data, on which day (YYYY-MM-DD). The deadline follows from the law of her market, unless
-- the agent extended it; outcome is what was done.
CREATE TABLE privacy_requests (
  id BLOB NOT NULL PRIMARY KEY,
  customer BLOB NOT NULL REFERENCES customers (id),
  kind TEXT NOT NULL CHECK (kind IN ('access', 'erasure', 'correction', 'portability', 'objection')),
  received TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  extended_to TEXT,
  closed_ms INTEGER,
  outcome TEXT CHECK (outcome IN ('done', 'partly', 'refused', 'withdrawn'))
) STRICT, WITHOUT ROWID;

CREATE INDEX privacy_requests_by_customer ON privacy_requests (customer);

-- There while pages of the file may still hold what was erased.
CREATE TABLE to_clean (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  since_ms INTEGER NOT NULL
) STRICT;
