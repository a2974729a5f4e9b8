//! Where a person's tickets are: on which desks and by which channels.

use super::members;
use crate::{Store, StoreError, words::strange};
use jiff::Timestamp;
use parlance_model::{CustomerId, DeskId};
use rusqlite::{Connection, types::Type};

/// A person's tickets of one desk and one channel.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Use {
    /// The customer that they came to.
    pub customer: CustomerId,
    /// The desk.
    pub desk: DeskId,
    /// Its name.
    pub desk_name: String,
    /// The channel in the desk's word, where it says.
    pub channel: Option<String>,
    /// How many tickets.
    pub tickets: u32,
    /// When she was last heard there, else when the latest ticket was made.
    pub latest: Timestamp,
}

impl Store {
    /// Where a person's tickets are, latest first.
    pub fn uses(&self, customer: CustomerId) -> Result<Vec<Use>, StoreError> {
        self.connections.read(|db| {
            let mut all = Vec::new();
            for member in members(db, customer)? {
                all.extend(of_member(db, member)?);
            }
            all.sort_by_key(|used| std::cmp::Reverse(used.latest));
            Ok(all)
        })
    }
}

fn of_member(db: &Connection, customer: CustomerId) -> Result<Vec<Use>, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT t.desk, d.name, t.channel, count(*) AS tickets, max(coalesce(t.heard_ms, t.created_ms)) AS latest
         FROM tickets t CROSS JOIN desks d ON d.id = t.desk WHERE t.customer = ?1 AND t.merged_into IS NULL
         GROUP BY t.desk, t.channel",
    )?;
    let rows = statement.query_map([customer.as_bytes()], |row| {
        let latest = Timestamp::from_millisecond(row.get("latest")?).map_err(|_| strange(Type::Integer))?;
        Ok(Use {
            customer,
            desk: DeskId::from_bytes(row.get("desk")?),
            desk_name: row.get("name")?,
            channel: row.get("channel")?,
            tickets: row.get("tickets")?,
            latest,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
