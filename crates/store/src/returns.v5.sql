-- Returns and refunds. A shop's policy as its file says; the shop is the source of records.
CREATE TABLE return_policies (
  shop TEXT NOT NULL PRIMARY KEY,
  toml TEXT NOT NULL,
  changed_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- One return or refund under way; content is what it began with, as JSON. state and waiting say what its steps come to.
CREATE TABLE return_cases (
  id BLOB NOT NULL PRIMARY KEY,
  customer BLOB NOT NULL REFERENCES customers (id),
  ticket BLOB REFERENCES tickets (id) ON DELETE SET NULL,
  shop TEXT NOT NULL,
  order_number TEXT NOT NULL,
  content TEXT NOT NULL,
  state TEXT NOT NULL,
  waiting INTEGER NOT NULL DEFAULT 0 CHECK (waiting IN (0, 1)),
  opened_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX return_cases_by_customer ON return_cases (customer);
CREATE INDEX return_cases_by_ticket ON return_cases (ticket) WHERE ticket IS NOT NULL;
CREATE INDEX return_cases_by_order ON return_cases (shop, order_number);
CREATE INDEX return_cases_waiting ON return_cases (id) WHERE waiting = 1;

-- What was done, from 1; an entry as JSON. It goes with its case, and is never written over.
CREATE TABLE return_steps (
  return_case BLOB NOT NULL REFERENCES return_cases (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  entry TEXT NOT NULL,
  PRIMARY KEY (return_case, number)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER return_steps_stay_as_they_are BEFORE UPDATE ON return_steps
BEGIN SELECT RAISE(ABORT, 'append only'); END;

-- What went back, by the case's id: an amount, a market and a day, nobody's name. It stays when the case is erased, so that
-- a day's limit does not open again.
CREATE TABLE refund_ledger (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  return_case BLOB NOT NULL,
  at_ms INTEGER NOT NULL,
  spent TEXT NOT NULL
) STRICT;

CREATE INDEX refund_ledger_by_time ON refund_ledger (at_ms);
CREATE INDEX refund_ledger_by_case ON refund_ledger (return_case);

CREATE TRIGGER refund_ledger_stays_as_it_is BEFORE UPDATE ON refund_ledger
BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER refund_ledger_stays_whole BEFORE DELETE ON refund_ledger
BEGIN SELECT RAISE(ABORT, 'append only'); END;
