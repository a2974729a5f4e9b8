-- Remarks of the reply check that an agent does not want to see again in this ticket.
CREATE TABLE check_ignored (
  ticket BLOB NOT NULL REFERENCES tickets (id) ON DELETE CASCADE,
  rule TEXT NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (ticket, rule, words)
) STRICT, WITHOUT ROWID;

-- Rules that are off (no severity) or weigh otherwise: for everybody, for a market, for a customer.
CREATE TABLE check_switches (
  market TEXT,
  customer BLOB REFERENCES customers (id) ON DELETE CASCADE,
  rule TEXT NOT NULL,
  severity TEXT,
  CHECK (market IS NULL OR customer IS NULL)
) STRICT;

CREATE UNIQUE INDEX check_switches_by_scope
  ON check_switches (rule, coalesce(market, ''), coalesce(customer, x''));
