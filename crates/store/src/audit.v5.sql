-- What was done with people's data and money. Each entry holds the hash of the one before, so that none can be changed,
-- taken out or moved unseen; its signature is over its own hash. No entry names a person or holds anybody's words.
CREATE TABLE audit (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  entry TEXT NOT NULL,
  hash BLOB NOT NULL UNIQUE,
  signature BLOB
) STRICT;

CREATE TRIGGER audit_stays_as_it_is BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER audit_stays_whole BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'append only'); END;

-- An agent's own words to an entry, which holds their salted hash: they can be erased, and the chain stays whole.
CREATE TABLE audit_words (
  seq INTEGER PRIMARY KEY REFERENCES audit (seq),
  subject TEXT,
  salt BLOB NOT NULL,
  text TEXT NOT NULL
) STRICT;

CREATE INDEX audit_words_by_subject ON audit_words (subject) WHERE subject IS NOT NULL;

-- Makes pseudonyms of this store's customers and of what was erased; it never leaves the store.
CREATE TABLE pseudonym_secret (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  secret BLOB NOT NULL
) STRICT;

INSERT INTO pseudonym_secret (id, secret) VALUES (1, randomblob(32));
