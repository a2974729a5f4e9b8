//! Which tables hold what is about a person, and which do not.

/// A table with rows about people.
pub(crate) struct Personal {
    /// Its name.
    pub table: &'static str,
    /// Which rows are about a customer: by her id (`?1`) or her pseudonym in the audit trail (`?2`).
    pub rows: &'static str,
    /// In which order they are told.
    pub order: &'static str,
}

const fn personal(table: &'static str, rows: &'static str, order: &'static str) -> Personal {
    Personal { table, rows, order }
}

const HER_CASES: &str = "return_case IN (SELECT id FROM return_cases WHERE customer = ?1)";
const HER_TICKETS: &str = "ticket IN (SELECT id FROM tickets WHERE customer = ?1)";

/// In the order in which they are told. They are erased from the last to the first, so that what a row refers to is still there when
/// it goes.
pub(crate) const PERSONAL: &[Personal] = &[
    personal("customers", "id = ?1", "id"),
    personal("identities", "customer = ?1", "id"),
    personal(
        "identity_names",
        "identity IN (SELECT id FROM identities WHERE customer = ?1)",
        "identity, name",
    ),
    personal("descriptions", "customer = ?1", "coalesce(desk, x''), source"),
    personal("links_refused", "one = ?1 OR other = ?1", "one, other"),
    personal("tickets", "customer = ?1", "created_ms, id"),
    personal("messages", "customer = ?1", "sent_ms, id"),
    personal("attachments", "message IN (SELECT id FROM messages WHERE customer = ?1)", "id"),
    personal("events", "customer = ?1", "at_ms, id"),
    personal("strays", STRAYS, "desk, ticket, kind, remote_id"),
    personal("records", "customer = ?1", "at_ms, id"),
    personal("import_customers", "customer = ?1", "import"),
    personal("import_befores", "customer = ?1", "import, part, place"),
    personal("promises", HER_TICKETS, "id"),
    personal("drafts", HER_TICKETS, "ticket, writing"),
    personal("outbox", HER_TICKETS, "seq"),
    personal("return_cases", "customer = ?1", "opened_ms, id"),
    personal("return_steps", HER_CASES, "return_case, number"),
    personal("check_ignored", HER_TICKETS, "ticket, rule, words"),
    personal("check_switches", "customer = ?1", "rule"),
    personal("saved_files", "customer = ?1", "path"),
    personal("privacy_requests", "customer = ?1", "id"),
    personal("timeline_counts", "customer = ?1", "kind"),
    personal("audit_words", "subject = ?2", "seq"),
];

/// Messages that came before their ticket: hers if a desk's id or the address of who wrote them is.
const STRAYS: &str = "kind = 'message' AND EXISTS (SELECT 1 FROM identities i WHERE i.customer = ?1 AND (
    (i.kind = 'email' AND i.value = lower(trim(json_extract(content, '$.author.email'))))
    OR (i.kind = 'desk' AND i.desk = strays.desk AND i.value = json_extract(content, '$.author.remote_id'))))";

/// What the names of tables begin with that are made from others and follow them: the search index. Triggers take out what
/// is gone, [`Store::clean`](crate::Store::clean) the last traces.
#[cfg(test)]
pub(crate) const FOLLOWING: &str = "search_";

/// Tables that hold nothing about a customer, with all their columns: a new column is to be thought about, too.
#[cfg(test)]
pub(crate) const NOT_PERSONAL: &[(&str, &[&str])] = &[
    (
        "desks",
        &[
            "id",
            "name",
            "kind",
            "url",
            "profile",
            "paused",
            "cursor",
            "last_success_ms",
            "mapping",
            "removed",
        ],
    ),
    // the agent's, the team's: shifts, rates, assignments
    ("settings", &["name", "value"]),
    ("ticket_counts", &["desk", "market", "status", "tickets"]),
    // of invented customers
    ("practice_attempts", &["id", "scenario", "begun", "ended", "record"]),
    ("practice_cards", &["about", "due", "record"]),
    ("practice_shared", &["attempt", "record"]),
    // of files, not of who is in them
    ("imports", &["id", "number", "source", "file", "layout", "done_ms", "counts"]),
    // a shop's words for everybody
    ("return_policies", &["shop", "toml", "changed_ms"]),
    // amounts by the id of a case, which says nothing once the case is gone
    ("refund_ledger", &["seq", "return_case", "at_ms", "spent"]),
    // pseudonyms and hashes
    ("audit", &["seq", "entry", "hash", "signature"]),
    ("pseudonym_secret", &["id", "secret"]),
    ("erased", &["hash", "erased_ms"]),
    ("to_clean", &["id", "since_ms"]),
    // SQLite's own
    ("sqlite_sequence", &["name", "seq"]),
];
