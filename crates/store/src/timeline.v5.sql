-- A promise is its ticket's customer's. Triggers keep it so.
ALTER TABLE promises ADD COLUMN customer BLOB REFERENCES customers (id);
UPDATE promises SET customer = (SELECT customer FROM tickets WHERE id = promises.ticket);
CREATE INDEX promises_by_customer ON promises (customer, made_ms, id);

CREATE TRIGGER promise_made AFTER INSERT ON promises BEGIN
  UPDATE promises SET customer = (SELECT customer FROM tickets WHERE id = new.ticket) WHERE id = new.id;
END;

CREATE TRIGGER promise_moved AFTER UPDATE OF ticket ON promises BEGIN
  UPDATE promises SET customer = (SELECT customer FROM tickets WHERE id = new.ticket) WHERE id = new.id;
END;

CREATE TRIGGER promises_follow AFTER UPDATE OF customer ON tickets WHEN old.customer <> new.customer BEGIN
  UPDATE promises SET customer = new.customer WHERE ticket = new.id;
END;

-- How many entries a customer's timeline has of each kind. The triggers keep it true.
CREATE TABLE timeline_counts (
  customer BLOB NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  entries INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (customer, kind)
) STRICT, WITHOUT ROWID;

INSERT INTO timeline_counts (customer, kind, entries)
SELECT customer, iif(visibility = 'internal', 'note', 'message') AS kind, count(*) FROM messages GROUP BY customer, kind
UNION ALL SELECT customer, 'event', count(*) FROM events GROUP BY customer
UNION ALL SELECT customer, 'promise', count(*) FROM promises GROUP BY customer;

CREATE TRIGGER message_entered AFTER INSERT ON messages BEGIN
  INSERT INTO timeline_counts (customer, kind, entries)
  VALUES (new.customer, iif(new.visibility = 'internal', 'note', 'message'), 1)
  ON CONFLICT DO UPDATE SET entries = entries + 1;
END;

CREATE TRIGGER message_left AFTER DELETE ON messages BEGIN
  UPDATE timeline_counts SET entries = entries - 1
  WHERE customer = old.customer AND kind = iif(old.visibility = 'internal', 'note', 'message');
END;

CREATE TRIGGER message_moved AFTER UPDATE OF customer, visibility ON messages
WHEN (old.customer, old.visibility) IS NOT (new.customer, new.visibility) BEGIN
  UPDATE timeline_counts SET entries = entries - 1
  WHERE customer = old.customer AND kind = iif(old.visibility = 'internal', 'note', 'message');
  INSERT INTO timeline_counts (customer, kind, entries)
  VALUES (new.customer, iif(new.visibility = 'internal', 'note', 'message'), 1)
  ON CONFLICT DO UPDATE SET entries = entries + 1;
END;

CREATE TRIGGER event_entered AFTER INSERT ON events BEGIN
  INSERT INTO timeline_counts (customer, kind, entries) VALUES (new.customer, 'event', 1)
  ON CONFLICT DO UPDATE SET entries = entries + 1;
END;

CREATE TRIGGER event_left AFTER DELETE ON events BEGIN
  UPDATE timeline_counts SET entries = entries - 1 WHERE customer = old.customer AND kind = 'event';
END;

CREATE TRIGGER event_moved AFTER UPDATE OF customer ON events WHEN old.customer <> new.customer BEGIN
  UPDATE timeline_counts SET entries = entries - 1 WHERE customer = old.customer AND kind = 'event';
  INSERT INTO timeline_counts (customer, kind, entries) VALUES (new.customer, 'event', 1)
  ON CONFLICT DO UPDATE SET entries = entries + 1;
END;

CREATE TRIGGER record_entered AFTER INSERT ON records BEGIN
  INSERT INTO timeline_counts (customer, kind, entries) VALUES (new.customer, new.kind, 1)
  ON CONFLICT DO UPDATE SET entries = entries + 1;
END;

CREATE TRIGGER record_left AFTER DELETE ON records BEGIN
  UPDATE timeline_counts SET entries = entries - 1 WHERE customer = old.customer AND kind = old.kind;
END;

CREATE TRIGGER record_moved AFTER UPDATE OF customer ON records WHEN old.customer <> new.customer BEGIN
  UPDATE timeline_counts SET entries = entries - 1 WHERE customer = old.customer AND kind = old.kind;
  INSERT INTO timeline_counts (customer, kind, entries) VALUES (new.customer, new.kind, 1)
  ON CONFLICT DO UPDATE SET entries = entries + 1;
END;

CREATE TRIGGER promise_left AFTER DELETE ON promises BEGIN
  UPDATE timeline_counts SET entries = entries - 1 WHERE customer = old.customer AND kind = 'promise';
END;

CREATE TRIGGER promise_counted AFTER UPDATE OF customer ON promises WHEN old.customer IS NOT new.customer BEGIN
  UPDATE timeline_counts SET entries = entries - 1 WHERE customer = old.customer AND kind = 'promise';
  INSERT INTO timeline_counts (customer, kind, entries) VALUES (new.customer, 'promise', 1)
  ON CONFLICT DO UPDATE SET entries = entries + 1;
END;
