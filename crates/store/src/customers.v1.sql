CREATE TABLE customers (
  id BLOB NOT NULL PRIMARY KEY,
  market TEXT,
  market_evidence TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

-- desk is set where the value is that desk's id of the person.
CREATE TABLE identities (
  id BLOB NOT NULL PRIMARY KEY,
  customer BLOB NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('email', 'phone', 'desk')),
  desk BLOB REFERENCES desks (id) ON DELETE CASCADE,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX identities_by_email ON identities (value) WHERE kind = 'email';
CREATE UNIQUE INDEX identities_by_desk ON identities (desk, value) WHERE kind = 'desk';
CREATE UNIQUE INDEX identities_by_customer ON identities (customer, kind, value, desk);

-- What one desk says of one customer; absent is what it does not say.
CREATE TABLE descriptions (
  customer BLOB NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
  desk BLOB NOT NULL REFERENCES desks (id) ON DELETE CASCADE,
  remote_id TEXT,
  name TEXT,
  email TEXT,
  phone TEXT,
  language TEXT,
  country TEXT,
  subdivision TEXT,
  city TEXT,
  time_zone TEXT,
  form_of_address TEXT,
  said_ms INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (customer, desk)
) STRICT, WITHOUT ROWID;
