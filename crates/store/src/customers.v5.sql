-- merged_into is an edge of a forest that merging draws and unmerging takes away; nothing else moves. person is the root
-- that the edges lead to, absent for who is a root. import is the one that first brought her.
ALTER TABLE customers ADD COLUMN merged_into BLOB REFERENCES customers (id);
ALTER TABLE customers ADD COLUMN merged_ms INTEGER;
ALTER TABLE customers ADD COLUMN person BLOB REFERENCES customers (id);
ALTER TABLE customers ADD COLUMN import BLOB REFERENCES imports (id);

CREATE INDEX customers_by_merge ON customers (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX customers_by_person ON customers (person) WHERE person IS NOT NULL;
CREATE INDEX customers_by_import ON customers (import) WHERE import IS NOT NULL;

-- value is the key that it is compared by, '' where there is none: a phone number has one only once it is known to be
-- valid. desk is set where the value is that desk's id of the person; network is a handle's, an order's shop, or the
-- source whose id it is. shared: 0 no, 1 by its name (info@), 2 by the names seen under it. verified: she wrote from it,
-- or it is who she is there.
CREATE TABLE identities_as_written (
  id BLOB NOT NULL PRIMARY KEY,
  customer BLOB NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('email', 'phone', 'handle', 'desk', 'order')),
  desk BLOB REFERENCES desks (id) ON DELETE CASCADE,
  network TEXT NOT NULL DEFAULT '',
  value TEXT NOT NULL DEFAULT '',
  written TEXT NOT NULL,
  shared INTEGER NOT NULL DEFAULT 0,
  verified INTEGER NOT NULL DEFAULT 0,
  import BLOB REFERENCES imports (id)
) STRICT, WITHOUT ROWID;

INSERT INTO identities_as_written (id, customer, kind, desk, value, written, verified)
SELECT id, customer, kind, desk, iif(kind = 'phone', '', value), value, kind <> 'phone' FROM identities;

DROP TABLE identities;
ALTER TABLE identities_as_written RENAME TO identities;
CREATE UNIQUE INDEX identities_by_desk ON identities (desk, value) WHERE kind = 'desk';
CREATE UNIQUE INDEX identities_by_source ON identities (network, value) WHERE kind = 'desk' AND desk IS NULL;
CREATE INDEX identities_by_value ON identities (kind, value);
CREATE INDEX identities_by_customer ON identities (customer, kind, written);
CREATE INDEX identities_by_import ON identities (import) WHERE import IS NOT NULL;

-- Names seen under an address, as they are compared.
CREATE TABLE identity_names (
  identity BLOB NOT NULL REFERENCES identities (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  PRIMARY KEY (identity, name)
) STRICT, WITHOUT ROWID;

-- As before, and: what a shop or another source says of a customer, with no desk; address is a postal address as JSON.
-- The keys are what names and places are compared by, '' where there is nothing to compare.
CREATE TABLE descriptions_of_sources (
  customer BLOB NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
  desk BLOB REFERENCES desks (id) ON DELETE CASCADE,
  source TEXT NOT NULL DEFAULT '',
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
  address TEXT,
  name_key TEXT NOT NULL DEFAULT '',
  city_key TEXT NOT NULL DEFAULT '',
  address_key TEXT NOT NULL DEFAULT '',
  said_ms INTEGER NOT NULL DEFAULT 0,
  import BLOB REFERENCES imports (id)
) STRICT;

INSERT INTO descriptions_of_sources (customer, desk, remote_id, name, email, phone, language, country, subdivision, city,
  time_zone, form_of_address, said_ms)
SELECT customer, desk, remote_id, name, email, phone, language, country, subdivision, city,
  time_zone, form_of_address, said_ms FROM descriptions;

DROP TABLE descriptions;
ALTER TABLE descriptions_of_sources RENAME TO descriptions;
CREATE UNIQUE INDEX descriptions_by_customer ON descriptions (customer, coalesce(desk, x''), source);
CREATE INDEX descriptions_by_desk ON descriptions (desk) WHERE desk IS NOT NULL;
CREATE INDEX descriptions_by_name ON descriptions (name_key, city_key) WHERE name_key <> '';
CREATE INDEX descriptions_by_import ON descriptions (import) WHERE import IS NOT NULL;

-- Somebody said that these two are not the same person.
CREATE TABLE links_refused (
  one BLOB NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
  other BLOB NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
  refused_ms INTEGER NOT NULL,
  PRIMARY KEY (one, other),
  CHECK (one < other)
) STRICT, WITHOUT ROWID;

CREATE INDEX links_refused_by_other ON links_refused (other);
