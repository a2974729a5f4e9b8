-- What shops and other systems say of a customer's dealings with us besides tickets. source is the agent's name for the
-- shop, content the record as JSON, order_number the order that it is or belongs to. Rows stand in the order in which they
-- came, so that many are taken in at once; a person's are found by an index that is narrow.
CREATE TABLE records (
  id BLOB NOT NULL,
  customer BLOB NOT NULL REFERENCES customers (id),
  at_ms INTEGER NOT NULL,
  at_offset INTEGER,
  kind TEXT NOT NULL,
  source TEXT NOT NULL,
  remote_id TEXT NOT NULL,
  order_number TEXT,
  content TEXT NOT NULL,
  import BLOB REFERENCES imports (id)
) STRICT;

CREATE UNIQUE INDEX records_by_remote ON records (source, kind, remote_id);
CREATE INDEX records_by_customer ON records (customer, at_ms, id, kind);
CREATE INDEX records_by_order ON records (order_number) WHERE order_number IS NOT NULL;
CREATE INDEX records_by_import ON records (import) WHERE import IS NOT NULL;
