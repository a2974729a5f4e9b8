//! Returns and refunds: policies, cases with their steps, and the ledger of what went back. What a step may be is decided
//! by whoever asks, in the transaction that writes it; the store keeps it, and the audit trail with it.

use crate::{
    AuditNote, Store, StoreError, people,
    words::{instant, strange},
};
use jiff::Timestamp;
use parlance_model::{CaseId, CustomerId, TicketId};
use rusqlite::{Connection, OptionalExtension, Row, params, types::Type};

/// The setting that limits are kept in.
const LIMITS: &str = "return-limits";

/// A shop's policy as it is kept.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PolicyRow {
    /// The shop, by the source of its records.
    pub shop: String,
    /// The file's text.
    pub toml: String,
    /// When it was last changed.
    pub changed: Timestamp,
}

/// A case as it is kept.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CaseRow {
    /// The case.
    pub id: CaseId,
    /// Whose.
    pub customer: CustomerId,
    /// The ticket in which she asked.
    pub ticket: Option<TicketId>,
    /// The shop.
    pub shop: String,
    /// The order's number.
    pub order: String,
    /// What it began with, as JSON.
    pub content: String,
    /// What was done, oldest first, each as JSON.
    pub steps: Vec<String>,
    /// When it was opened.
    pub opened: Timestamp,
}

/// Which cases.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct CaseQuery {
    /// Of this person only.
    pub customer: Option<CustomerId>,
    /// Of this ticket only.
    pub ticket: Option<TicketId>,
    /// Those in none of these states only.
    pub not_in: Vec<String>,
    /// Those that wait for an approval only.
    pub waiting: bool,
}

/// One step, to be written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CaseChange {
    /// The entry, as JSON.
    pub entry: String,
    /// The state that it comes to.
    pub state: &'static str,
    /// Whether a refund waits now.
    pub waiting: bool,
    /// What is new in the ledger, as JSON.
    pub spent: Option<String>,
    /// For the audit trail.
    pub note: AuditNote,
}

/// What a step is decided by.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CaseGround {
    /// The case.
    pub case: CaseRow,
    /// What went back since the asked time, and all of this case, oldest first, each as JSON.
    pub ledger: Vec<String>,
    /// The limits, as JSON, if any were set.
    pub limits: Option<String>,
    /// What went back in other cases of the same order, each as JSON.
    pub of_order: Vec<String>,
}

impl Store {
    /// Every shop's policy.
    pub fn return_policies(&self) -> Result<Vec<PolicyRow>, StoreError> {
        self.connections.read(|db| {
            let mut statement =
                db.prepare_cached("SELECT shop, toml, changed_ms FROM return_policies ORDER BY shop")?;
            Ok(statement.query_map((), policy)?.collect::<Result<_, _>>()?)
        })
    }

    /// A shop's policy.
    pub fn return_policy(&self, shop: &str) -> Result<Option<PolicyRow>, StoreError> {
        self.connections.read(|db| {
            let mut statement =
                db.prepare_cached("SELECT shop, toml, changed_ms FROM return_policies WHERE shop = ?1")?;
            Ok(statement.query_row([shop], policy).optional()?)
        })
    }

    /// Keeps a shop's policy, and writes into the audit trail that it was changed.
    pub fn set_return_policy(
        &self,
        shop: &str,
        toml: &str,
        note: &AuditNote,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        self.connections.write(|db| {
            db.execute(
                "INSERT INTO return_policies (shop, toml, changed_ms) VALUES (?1, ?2, ?3)
                 ON CONFLICT DO UPDATE SET toml = excluded.toml, changed_ms = excluded.changed_ms",
                params![shop, toml, now.as_millisecond()],
            )?;
            self.audit_within(db, note, now).map(drop)
        })
    }

    /// Removes a shop's policy. [`StoreError::MissingRow`] if there is none.
    pub fn remove_return_policy(
        &self,
        shop: &str,
        note: &AuditNote,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        self.connections.write(|db| {
            crate::one(db.execute("DELETE FROM return_policies WHERE shop = ?1", [shop])?)?;
            self.audit_within(db, note, now).map(drop)
        })
    }

    /// The limits, as JSON, if any were set.
    pub fn return_limits(&self) -> Result<Option<String>, StoreError> {
        self.connections.read(limits)
    }

    /// Keeps the limits (`None`: there are none), and writes into the audit trail that they were changed.
    pub fn set_return_limits(
        &self,
        limits: Option<&str>,
        note: &AuditNote,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        self.connections.write(|db| {
            match limits {
                Some(limits) => db.execute(
                    "INSERT INTO settings (name, value) VALUES (?1, ?2)
                     ON CONFLICT DO UPDATE SET value = excluded.value",
                    params![LIMITS, limits],
                )?,
                None => db.execute("DELETE FROM settings WHERE name = ?1", [LIMITS])?,
            };
            self.audit_within(db, note, now).map(drop)
        })
    }

    /// Opens a case. [`StoreError::MissingRow`] if there is no such customer or ticket.
    pub fn open_case(&self, case: &CaseRow, state: &str, note: &AuditNote) -> Result<(), StoreError> {
        self.connections.write(|db| {
            db.execute(
                "INSERT INTO return_cases (id, customer, ticket, shop, order_number, content, state, opened_ms)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                params![
                    case.id.as_bytes(),
                    case.customer.as_bytes(),
                    case.ticket.map(|ticket| *ticket.as_bytes()),
                    case.shop,
                    case.order,
                    case.content,
                    state,
                    case.opened.as_millisecond(),
                ],
            )?;
            self.audit_within(db, note, case.opened).map(drop)
        })
    }

    /// Decides a step by what is there and writes it, in one transaction: nothing comes between. What `decide` refuses is
    /// given back, and nothing is written. `since` is the time from which the ledger counts.
    pub fn step_case<E>(
        &self,
        case: CaseId,
        since: Timestamp,
        now: Timestamp,
        decide: impl FnOnce(CaseGround) -> Result<CaseChange, E>,
    ) -> Result<Result<(), E>, StoreError> {
        self.connections.write(|db| {
            let ground = ground(db, case, since)?;
            let number = ground.case.steps.len() + 1;
            let change = match decide(ground) {
                Ok(change) => change,
                Err(refused) => return Ok(Err(refused)),
            };
            db.execute(
                "INSERT INTO return_steps (return_case, number, entry) VALUES (?1, ?2, ?3)",
                params![case.as_bytes(), i64::try_from(number).unwrap_or(i64::MAX), change.entry],
            )?;
            db.execute(
                "UPDATE return_cases SET state = ?2, waiting = ?3 WHERE id = ?1",
                params![case.as_bytes(), change.state, change.waiting],
            )?;
            if let Some(spent) = &change.spent {
                db.execute(
                    "INSERT INTO refund_ledger (return_case, at_ms, spent) VALUES (?1, ?2, ?3)",
                    params![case.as_bytes(), now.as_millisecond(), spent],
                )?;
            }
            self.audit_within(db, &change.note, now)?;
            Ok(Ok(()))
        })
    }

    /// A case.
    pub fn case(&self, case: CaseId) -> Result<CaseRow, StoreError> {
        self.connections.read(|db| whole(db, case))
    }

    /// Cases, the latest first; a person's over all that she is made of.
    pub fn cases(&self, query: &CaseQuery) -> Result<Vec<CaseRow>, StoreError> {
        self.connections.read(|db| {
            let members = match query.customer {
                Some(customer) => Some(people::members(db, customer)?),
                None => None,
            };
            let mut found: Vec<(CaseRow, String, bool)> = Vec::new();
            let of_ticket = query.ticket.map(|ticket| *ticket.as_bytes());
            match &members {
                Some(members) => {
                    let sql = format!("{CASE} WHERE customer = ?1 AND (?2 IS NULL OR ticket = ?2)");
                    let mut statement = db.prepare_cached(&sql)?;
                    for member in members {
                        let rows = statement.query_map(params![member.as_bytes(), of_ticket], listed)?;
                        found.extend(rows.collect::<Result<Vec<_>, _>>()?);
                    }
                }
                None => {
                    let sql = format!("{CASE} WHERE ?1 IS NULL OR ticket = ?1");
                    let mut statement = db.prepare_cached(&sql)?;
                    found.extend(statement.query_map([of_ticket], listed)?.collect::<Result<Vec<_>, _>>()?);
                }
            }
            found.retain(|(_, state, waiting)| !query.not_in.contains(state) && (*waiting || !query.waiting));
            found.sort_by_key(|(case, ..)| std::cmp::Reverse((case.opened, case.id)));
            found.into_iter().map(|(case, ..)| with_steps(db, case)).collect()
        })
    }

    /// Cases of an order, oldest first.
    pub fn cases_of_order(&self, shop: &str, order: &str) -> Result<Vec<CaseRow>, StoreError> {
        self.connections.read(|db| of_order(db, shop, order))
    }

    /// What went back since a time, oldest first, each as JSON.
    pub fn refund_ledger(&self, since: Timestamp) -> Result<Vec<String>, StoreError> {
        self.connections.read(|db| {
            let mut statement =
                db.prepare_cached("SELECT spent FROM refund_ledger WHERE at_ms >= ?1 ORDER BY seq")?;
            let rows = statement.query_map([since.as_millisecond()], |row| row.get("spent"))?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }
}

const CASE: &str =
    "SELECT id, customer, ticket, shop, order_number, content, state, waiting, opened_ms FROM return_cases";

fn policy(row: &Row<'_>) -> rusqlite::Result<PolicyRow> {
    let changed = instant(row, "changed_ms")?.ok_or_else(|| strange(Type::Integer))?;
    Ok(PolicyRow { shop: row.get("shop")?, toml: row.get("toml")?, changed })
}

fn limits(db: &Connection) -> Result<Option<String>, StoreError> {
    let mut statement = db.prepare_cached("SELECT value FROM settings WHERE name = ?1")?;
    Ok(statement.query_row([LIMITS], |row| row.get("value")).optional()?)
}

fn ground(db: &Connection, case: CaseId, since: Timestamp) -> Result<CaseGround, StoreError> {
    let case = whole(db, case)?;
    let mut statement = db.prepare_cached(
        "SELECT spent FROM refund_ledger WHERE at_ms >= ?1 OR return_case = ?2 ORDER BY seq",
    )?;
    let rows = statement.query_map(params![since.as_millisecond(), case.id.as_bytes()], |row| {
        row.get::<_, String>("spent")
    })?;
    let ledger = rows.collect::<Result<_, _>>()?;
    let mut others = Vec::new();
    for other in of_order(db, &case.shop, &case.order)? {
        if other.id != case.id {
            let mut statement =
                db.prepare_cached("SELECT spent FROM refund_ledger WHERE return_case = ?1 ORDER BY seq")?;
            let rows = statement.query_map([other.id.as_bytes()], |row| row.get::<_, String>("spent"))?;
            others.extend(rows.collect::<Result<Vec<_>, _>>()?);
        }
    }
    Ok(CaseGround { case, ledger, limits: limits(db)?, of_order: others })
}

fn of_order(db: &Connection, shop: &str, order: &str) -> Result<Vec<CaseRow>, StoreError> {
    let mut statement =
        db.prepare_cached(&format!("{CASE} WHERE shop = ?1 AND order_number = ?2 ORDER BY id"))?;
    let found: Vec<_> = statement.query_map([shop, order], listed)?.collect::<Result<_, _>>()?;
    found.into_iter().map(|(case, ..)| with_steps(db, case)).collect()
}

fn whole(db: &Connection, case: CaseId) -> Result<CaseRow, StoreError> {
    let mut statement = db.prepare_cached(&format!("{CASE} WHERE id = ?1"))?;
    let (case, ..) = statement.query_row([case.as_bytes()], listed)?;
    with_steps(db, case)
}

fn with_steps(db: &Connection, case: CaseRow) -> Result<CaseRow, StoreError> {
    let mut statement =
        db.prepare_cached("SELECT entry FROM return_steps WHERE return_case = ?1 ORDER BY number")?;
    let steps = statement.query_map([case.id.as_bytes()], |row| row.get("entry"))?;
    Ok(CaseRow { steps: steps.collect::<Result<_, _>>()?, ..case })
}

fn listed(row: &Row<'_>) -> rusqlite::Result<(CaseRow, String, bool)> {
    let case = CaseRow {
        id: CaseId::from_bytes(row.get("id")?),
        customer: CustomerId::from_bytes(row.get("customer")?),
        ticket: row.get::<_, Option<[u8; 16]>>("ticket")?.map(TicketId::from_bytes),
        shop: row.get("shop")?,
        order: row.get("order_number")?,
        content: row.get("content")?,
        steps: Vec::new(),
        opened: instant(row, "opened_ms")?.ok_or_else(|| strange(Type::Integer))?,
    };
    Ok((case, row.get("state")?, row.get("waiting")?))
}
