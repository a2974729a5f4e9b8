-- What is looked for among messages, tickets' subjects and records: tokens that we make (crates/store/src/search), no text.
-- rowid follows the time, so that the newest hits come first without sorting.
CREATE VIRTUAL TABLE search_index USING fts5 (
  tokens, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
);
-- The same for customers: their names and addresses.
CREATE VIRTUAL TABLE search_names USING fts5 (
  tokens, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
);

-- What a row of search_index is: kind 0 a message (owner is its ticket), 1 a ticket, 2 a record (owner is the customer).
CREATE TABLE search_rows (
  row INTEGER PRIMARY KEY,
  kind INTEGER NOT NULL,
  id BLOB NOT NULL,
  owner BLOB NOT NULL,
  at_ms INTEGER NOT NULL,
  length INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX search_rows_by_id ON search_rows (id);

-- Whose a row of search_names is. A number is never given twice.
CREATE TABLE search_people (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  customer BLOB NOT NULL UNIQUE
) STRICT;

-- Words that were written with marks, by what they are without.
CREATE TABLE search_marked (
  base TEXT NOT NULL,
  marked TEXT NOT NULL,
  PRIMARY KEY (base, marked)
) STRICT, WITHOUT ROWID;

-- What has changed and is not in the index yet: kind as above, 3 a customer.
CREATE TABLE search_dirty (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  kind INTEGER NOT NULL,
  id BLOB NOT NULL,
  customer BLOB,
  at_ms INTEGER
) STRICT;

-- What was here before there was an index: ids below this one are still to be taken in, about so many.
CREATE TABLE search_backlog (
  kind INTEGER PRIMARY KEY,
  below BLOB NOT NULL,
  left INTEGER NOT NULL
) STRICT;

INSERT INTO search_backlog SELECT 0, x'ff', count(*) FROM messages HAVING count(*) > 0;
INSERT INTO search_backlog SELECT 1, x'ff', count(*) FROM tickets HAVING count(*) > 0;
INSERT INTO search_backlog SELECT 3, x'ff', count(*) FROM customers HAVING count(*) > 0;

-- By how many places at most a row stands later than its time says, because its place was taken.
CREATE TABLE search_spill (places INTEGER NOT NULL) STRICT;
INSERT INTO search_spill VALUES (0);

CREATE TRIGGER search_message_added AFTER INSERT ON messages BEGIN
  INSERT INTO search_dirty (kind, id) VALUES (0, new.id);
END;
CREATE TRIGGER search_message_changed
AFTER UPDATE OF customer, sent_ms, ticket, direction, author, body_kind, body ON messages BEGIN
  INSERT INTO search_dirty (kind, id) VALUES (0, new.id);
END;
CREATE TRIGGER search_message_removed AFTER DELETE ON messages BEGIN
  DELETE FROM search_index WHERE rowid IN (SELECT row FROM search_rows WHERE id = old.id);
  DELETE FROM search_rows WHERE id = old.id;
END;

CREATE TRIGGER search_ticket_added AFTER INSERT ON tickets BEGIN
  INSERT INTO search_dirty (kind, id) VALUES (1, new.id);
END;
CREATE TRIGGER search_ticket_changed AFTER UPDATE OF remote_id, customer, subject, created_ms ON tickets
WHEN (old.remote_id, old.customer, old.subject, old.created_ms) IS NOT
  (new.remote_id, new.customer, new.subject, new.created_ms) BEGIN
  INSERT INTO search_dirty (kind, id) VALUES (1, new.id);
END;
CREATE TRIGGER search_ticket_removed AFTER DELETE ON tickets BEGIN
  DELETE FROM search_index WHERE rowid IN (SELECT row FROM search_rows WHERE id = old.id);
  DELETE FROM search_rows WHERE id = old.id;
END;

CREATE TRIGGER search_record_added AFTER INSERT ON records BEGIN
  INSERT INTO search_dirty (kind, id, customer, at_ms) VALUES (2, new.id, new.customer, new.at_ms);
END;
CREATE TRIGGER search_record_changed AFTER UPDATE OF id, customer, at_ms, content ON records BEGIN
  INSERT INTO search_dirty (kind, id, customer, at_ms) VALUES (2, new.id, new.customer, new.at_ms);
END;
CREATE TRIGGER search_record_removed AFTER DELETE ON records BEGIN
  DELETE FROM search_index WHERE rowid IN (SELECT row FROM search_rows WHERE id = old.id);
  DELETE FROM search_rows WHERE id = old.id;
END;

CREATE TRIGGER search_customer_added AFTER INSERT ON customers BEGIN
  INSERT INTO search_dirty (kind, id) VALUES (3, new.id);
END;
CREATE TRIGGER search_customer_removed AFTER DELETE ON customers BEGIN
  DELETE FROM search_names WHERE rowid IN (SELECT row FROM search_people WHERE customer = old.id);
  DELETE FROM search_people WHERE customer = old.id;
END;
CREATE TRIGGER search_identity_added AFTER INSERT ON identities BEGIN
  INSERT INTO search_dirty (kind, id) VALUES (3, new.customer);
END;
CREATE TRIGGER search_identity_changed AFTER UPDATE OF customer, value ON identities BEGIN
  INSERT INTO search_dirty (kind, id) VALUES (3, old.customer), (3, new.customer);
END;
CREATE TRIGGER search_identity_removed AFTER DELETE ON identities BEGIN
  INSERT INTO search_dirty (kind, id) VALUES (3, old.customer);
END;
CREATE TRIGGER search_description_added AFTER INSERT ON descriptions BEGIN
  INSERT INTO search_dirty (kind, id) VALUES (3, new.customer);
END;
CREATE TRIGGER search_description_changed AFTER UPDATE OF customer, name, email, phone, city ON descriptions BEGIN
  INSERT INTO search_dirty (kind, id) VALUES (3, old.customer), (3, new.customer);
END;
CREATE TRIGGER search_description_removed AFTER DELETE ON descriptions BEGIN
  INSERT INTO search_dirty (kind, id) VALUES (3, old.customer);
END;
