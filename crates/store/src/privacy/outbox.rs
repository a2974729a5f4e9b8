//! What of a person's is still on its way to a help desk.

use crate::StoreError;
use parlance_model::CustomerId;
use rusqlite::{Connection, Row};

/// Operations that no desk has confirmed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Outgoing {
    pub sending: u64,
    pub undecided: u64,
}

pub(super) fn outgoing(db: &Connection, members: &[CustomerId]) -> Result<Outgoing, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT count(*) FILTER (WHERE o.state = 'sending') AS sending,
           count(*) FILTER (WHERE o.state <> 'sending') AS undecided
         FROM outbox o JOIN tickets t ON t.id = o.ticket WHERE t.customer = ?1 AND o.state <> 'confirmed'",
    )?;
    let mut all = Outgoing::default();
    for member in members {
        let found = statement.query_row([member.as_bytes()], counts)?;
        all.sending += found.sending;
        all.undecided += found.undecided;
    }
    Ok(all)
}

fn counts(row: &Row<'_>) -> rusqlite::Result<Outgoing> {
    let count = |name: &str| Ok::<_, rusqlite::Error>(u64::try_from(row.get::<_, i64>(name)?).unwrap_or(0));
    Ok(Outgoing { sending: count("sending")?, undecided: count("undecided")? })
}
