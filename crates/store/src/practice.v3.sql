-- Attempts at practice scenarios: a learner's own records.
CREATE TABLE practice_attempts (
  id BLOB PRIMARY KEY,
  scenario TEXT NOT NULL,
  begun INTEGER NOT NULL,
  ended INTEGER,
  record TEXT NOT NULL
) STRICT;

CREATE INDEX practice_attempts_by_time ON practice_attempts (begun);

-- Cards to look at again: what each asks, and when it is due. None holds what anybody wrote.
CREATE TABLE practice_cards (
  about TEXT PRIMARY KEY,
  due INTEGER NOT NULL,
  record TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX practice_cards_by_due ON practice_cards (due);

-- Results that learners have shared with a trainer, an attempt a row.
CREATE TABLE practice_shared (
  attempt TEXT PRIMARY KEY,
  record TEXT NOT NULL
) STRICT, WITHOUT ROWID;
