//! What an agent decided of the reply check: remarks that she has seen, rules that are off or weigh otherwise.

use crate::{Store, StoreError};
use parlance_model::{CustomerId, TicketId};
use rusqlite::{Connection, params};
use std::collections::BTreeMap;

/// Whom a switch is for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Scope {
    /// Everybody.
    Team,
    /// Customers of a market (ISO 3166-1).
    Market(String),
    /// One customer.
    Customer(CustomerId),
}

/// Rules with their severities in the check's words; none: the rule is off.
pub type RuleSwitches = BTreeMap<String, Option<String>>;

impl Scope {
    fn columns(&self) -> (Option<&str>, Option<&[u8]>) {
        match self {
            Self::Team => (None, None),
            Self::Market(market) => (Some(market), None),
            Self::Customer(customer) => (None, Some(customer.as_bytes())),
        }
    }
}

impl Store {
    /// Remembers that a rule's remark on these words is not to be shown in the ticket.
    pub fn ignore_finding(&self, ticket: TicketId, rule: &str, words: &str) -> Result<(), StoreError> {
        self.connections.write(|db| {
            db.execute(
                "INSERT OR IGNORE INTO check_ignored (ticket, rule, words) VALUES (?1, ?2, ?3)",
                params![ticket.as_bytes(), rule, words],
            )?;
            Ok(())
        })
    }

    /// Rules and words that are not to be shown in a ticket.
    pub fn ignored_findings(&self, ticket: TicketId) -> Result<Vec<(String, String)>, StoreError> {
        self.connections.read(|db| {
            let mut statement =
                db.prepare_cached("SELECT rule, words FROM check_ignored WHERE ticket = ?1")?;
            let rows = statement.query_map([ticket.as_bytes()], |row| Ok((row.get(0)?, row.get(1)?)))?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    /// Shows again what was ignored in a ticket.
    pub fn forget_ignored(&self, ticket: TicketId) -> Result<(), StoreError> {
        self.connections.write(|db| {
            db.execute("DELETE FROM check_ignored WHERE ticket = ?1", [ticket.as_bytes()])?;
            Ok(())
        })
    }

    /// What is switched for a scope.
    pub fn rule_switches(&self, scope: &Scope) -> Result<RuleSwitches, StoreError> {
        self.connections.read(|db| switches(db, scope))
    }

    /// Switches a rule for a scope: `None` as the rule itself says, `Some(None)` off.
    pub fn switch_rule(
        &self,
        scope: &Scope,
        rule: &str,
        switched: Option<Option<&str>>,
    ) -> Result<(), StoreError> {
        let (market, customer) = scope.columns();
        self.connections.write(|db| {
            db.execute(
                "DELETE FROM check_switches WHERE rule = ?1 AND market IS ?2 AND customer IS ?3",
                params![rule, market, customer],
            )?;
            if let Some(severity) = switched {
                db.execute(
                    "INSERT INTO check_switches (rule, market, customer, severity) VALUES (?1, ?2, ?3, ?4)",
                    params![rule, market, customer, severity],
                )?;
            }
            Ok(())
        })
    }
}

fn switches(db: &Connection, scope: &Scope) -> Result<RuleSwitches, StoreError> {
    let (market, customer) = scope.columns();
    let mut statement =
        db.prepare_cached("SELECT rule, severity FROM check_switches WHERE market IS ?1 AND customer IS ?2")?;
    let rows = statement.query_map(params![market, customer], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
