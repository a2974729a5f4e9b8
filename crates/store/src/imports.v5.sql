-- One import of one file. Its rows name it, so that the whole of it can be taken back. number is the order in which
-- imports were made.
CREATE TABLE imports (
  id BLOB NOT NULL PRIMARY KEY,
  number INTEGER NOT NULL,
  source TEXT NOT NULL,
  file TEXT NOT NULL,
  layout TEXT NOT NULL,
  done_ms INTEGER NOT NULL,
  counts TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX imports_by_number ON imports (number);

-- Whom an import had to do with: an earlier one of the same customer cannot be taken back before it.
CREATE TABLE import_customers (
  import BLOB NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
  customer BLOB NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
  PRIMARY KEY (customer, import)
) STRICT, WITHOUT ROWID;

CREATE INDEX import_customers_by_import ON import_customers (import);

-- What rows were before an import changed them, as JSON; the rows that it made name it themselves. place finds the row,
-- said_ms is kept aside because it changes with every word.
CREATE TABLE import_befores (
  import BLOB NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
  part TEXT NOT NULL CHECK (part IN ('record', 'description', 'identity', 'name')),
  place TEXT NOT NULL,
  customer BLOB NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
  before TEXT NOT NULL,
  said_ms INTEGER,
  PRIMARY KEY (import, part, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX import_befores_by_customer ON import_befores (customer);
