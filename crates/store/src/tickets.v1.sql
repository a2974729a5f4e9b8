-- market is the customer's, kept here for the inbox's filter. heard_ms is her latest word, promise_due_ms our earliest
-- open promise. The last three columns are the inbox's order: due first, then our turn by the longest waiting, then
-- theirs and what is done by the newest change. They are plain columns, kept by triggers, because SQLite never reads
-- generated ones from an index alone.
CREATE TABLE tickets (
  id BLOB NOT NULL PRIMARY KEY,
  desk BLOB NOT NULL REFERENCES desks (id) ON DELETE CASCADE,
  remote_id TEXT NOT NULL,
  customer BLOB NOT NULL REFERENCES customers (id),
  market TEXT,
  subject TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL CHECK (status IN ('new', 'open', 'waiting', 'solved', 'closed')),
  remote_status TEXT NOT NULL DEFAULT '',
  queue TEXT,
  channel TEXT,
  owner TEXT,
  created_ms INTEGER NOT NULL,
  created_offset INTEGER,
  updated_ms INTEGER NOT NULL,
  updated_offset INTEGER,
  due_ms INTEGER,
  due_offset INTEGER,
  fields TEXT NOT NULL DEFAULT '{}',
  language TEXT,
  heard_ms INTEGER,
  promise_due_ms INTEGER,
  gone INTEGER NOT NULL DEFAULT 0,
  merged_into TEXT,
  due_key INTEGER NOT NULL DEFAULT 0,
  turn INTEGER NOT NULL DEFAULT 0,
  wait_key INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX tickets_by_remote ON tickets (desk, remote_id);
CREATE INDEX tickets_by_customer ON tickets (customer);
CREATE INDEX tickets_by_merge ON tickets (desk, merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX inbox ON tickets (gone, due_key, turn, wait_key, id, desk, status, market);
CREATE INDEX inbox_by_desk ON tickets (desk, gone, due_key, turn, wait_key, id, status, market);
CREATE INDEX inbox_by_status ON tickets (status, gone, due_key, turn, wait_key, id, desk, market);
CREATE INDEX inbox_by_market ON tickets (market, gone, due_key, turn, wait_key, id, desk, status);

CREATE TRIGGER ticket_placed AFTER INSERT ON tickets BEGIN
  UPDATE tickets SET
    due_key = CASE WHEN status IN ('solved', 'closed') THEN 9223372036854775807
      ELSE min(coalesce(due_ms, 9223372036854775807), coalesce(promise_due_ms, 9223372036854775807)) END,
    turn = CASE WHEN status IN ('new', 'open') THEN 0 WHEN status = 'waiting' THEN 1 ELSE 2 END,
    wait_key = CASE WHEN status IN ('new', 'open') THEN coalesce(heard_ms, created_ms) ELSE -updated_ms END
  WHERE id = new.id;
END;

CREATE TRIGGER ticket_replaced AFTER UPDATE OF status, due_ms, promise_due_ms, heard_ms, created_ms, updated_ms ON tickets
BEGIN
  UPDATE tickets SET
    due_key = CASE WHEN status IN ('solved', 'closed') THEN 9223372036854775807
      ELSE min(coalesce(due_ms, 9223372036854775807), coalesce(promise_due_ms, 9223372036854775807)) END,
    turn = CASE WHEN status IN ('new', 'open') THEN 0 WHEN status = 'waiting' THEN 1 ELSE 2 END,
    wait_key = CASE WHEN status IN ('new', 'open') THEN coalesce(heard_ms, created_ms) ELSE -updated_ms END
  WHERE id = new.id;
END;

-- How many tickets the inbox has, by what it is filtered by; '' is no market. The triggers keep it true.
CREATE TABLE ticket_counts (
  desk BLOB NOT NULL REFERENCES desks (id) ON DELETE CASCADE,
  market TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL,
  tickets INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (desk, market, status)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER ticket_counted AFTER INSERT ON tickets WHEN new.gone = 0 BEGIN
  INSERT INTO ticket_counts (desk, market, status, tickets) VALUES (new.desk, coalesce(new.market, ''), new.status, 1)
  ON CONFLICT DO UPDATE SET tickets = tickets + 1;
END;

CREATE TRIGGER ticket_discounted AFTER DELETE ON tickets WHEN old.gone = 0 BEGIN
  UPDATE ticket_counts SET tickets = tickets - 1
  WHERE desk = old.desk AND market = coalesce(old.market, '') AND status = old.status;
END;

CREATE TRIGGER ticket_recounted AFTER UPDATE OF desk, market, status, gone ON tickets BEGIN
  UPDATE ticket_counts SET tickets = tickets - 1
  WHERE old.gone = 0 AND desk = old.desk AND market = coalesce(old.market, '') AND status = old.status;
  INSERT INTO ticket_counts (desk, market, status, tickets)
  SELECT new.desk, coalesce(new.market, ''), new.status, 1 WHERE new.gone = 0
  ON CONFLICT DO UPDATE SET tickets = tickets + 1;
END;
