-- A small help desk. Times are milliseconds since 1970-01-01T00:00:00Z.
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    email TEXT,
    phone TEXT,
    language TEXT,
    country TEXT,
    subdivision TEXT,
    city TEXT,
    time_zone TEXT,
    form_of_address TEXT
) STRICT;

CREATE TABLE ticket (
    id INTEGER PRIMARY KEY,
    subject TEXT NOT NULL,
    status TEXT NOT NULL,
    queue TEXT NOT NULL,
    channel TEXT NOT NULL,
    requester INTEGER NOT NULL REFERENCES person (id),
    owner TEXT,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    due INTEGER,
    fields TEXT NOT NULL DEFAULT '{}',
    priority TEXT NOT NULL DEFAULT 'normal',
    tags TEXT NOT NULL DEFAULT '[]'
) STRICT;

CREATE TABLE message (
    id INTEGER PRIMARY KEY,
    ticket INTEGER NOT NULL REFERENCES ticket (id),
    internal INTEGER NOT NULL,
    outbound INTEGER NOT NULL,
    author INTEGER NOT NULL REFERENCES person (id),
    html INTEGER NOT NULL,
    text TEXT NOT NULL,
    sent INTEGER NOT NULL,
    client_ref TEXT UNIQUE
) STRICT;

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    message INTEGER NOT NULL REFERENCES message (id),
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL
) STRICT;
CREATE INDEX attachment_of_message ON attachment (message);

CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    ticket INTEGER NOT NULL REFERENCES ticket (id),
    kind TEXT NOT NULL,
    old TEXT,
    new TEXT,
    by TEXT,
    at INTEGER NOT NULL
) STRICT;

-- What changed, in order. A ticket has its first row for good and at most one later row, so that no message
-- is ever told before its ticket; both rows tell the ticket as it stands now.
CREATE TABLE change (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    item INTEGER NOT NULL,
    ticket INTEGER NOT NULL,
    merged_into INTEGER
) STRICT;
CREATE INDEX change_of_ticket ON change (ticket, seq);
CREATE INDEX change_of_item ON change (kind, item, seq);
