//! What becomes of the outbox and the drafts when a store goes back to an earlier state.
//!
//! The state gone back to does not know what was sent since. So of each operation that it calls unsent the store until
//! now is asked. What that says holds: sent is sent, unknown stays unknown, waiting goes on waiting. An operation that it
//! has no more, though its outbox could be read to the end, was taken out by the agent. About any other
//! nothing is known: it is held for the agent, and if she wants it sent, the desk is asked first where it can be.

use crate::{
    StoreError, outbox,
    salvage::{Remains, Row, Table, insert},
};
use rusqlite::{Connection, OptionalExtension, params, types::Value};
use std::collections::BTreeMap;

/// How much was settled in which way.
#[derive(Default)]
pub(super) struct Settled {
    pub(super) brought: u32,
    pub(super) drafts: u32,
    pub(super) held: u32,
    pub(super) lost: u32,
}

/// A table of the store until now, as far as it can be read.
struct Left {
    table: Table,
    rows: Vec<Row>,
    whole: bool,
}

impl Left {
    fn read(remains: &mut Remains, name: &str) -> Option<Self> {
        let table = remains.table(name)?;
        let mut rows = Vec::new();
        let whole = remains.rows(&table, &mut |row| rows.push(row)).is_whole();
        Some(Self { table, rows, whole })
    }

    fn value<'a>(&self, row: &'a Row, name: &str) -> Option<&'a Value> {
        self.table.value(row, name)
    }

    fn find(&self, column: &str, wanted: &Value) -> Option<&Row> {
        self.rows.iter().find(|row| self.value(row, column) == Some(wanted))
    }
}

/// Settles a restored store with what is left of the one until now.
pub(super) fn settle(db: &Connection, present: Option<Remains>) -> Result<Settled, StoreError> {
    let mut settled = Settled::default();
    let left = present.map(|mut remains| {
        let mut read = |name| Left::read(&mut remains, name);
        (read("outbox"), read("drafts"), [read("tickets"), read("customers"), read("desks")])
    });
    let (outbox, drafts, parents) = left.unwrap_or((None, None, [None, None, None]));
    let mut house = House { db, parents, known: BTreeMap::new() };
    let unsent = unsent(db)?;
    for id in unsent {
        match outbox.as_ref().map(|outbox| (outbox.find("id", &id), outbox.whole)) {
            // Brought along below.
            Some((Some(_), _)) => {}
            Some((None, true)) => {
                db.execute("DELETE FROM outbox WHERE id = ?1", [&id])?;
            }
            Some((None, false)) | None => settled.held += outbox::hold(db, &id)?,
        }
    }
    if let Some(mut outbox) = outbox {
        let seq = outbox.table.column("seq").unwrap_or_default();
        outbox.rows.sort_by_key(|row| match row.get(seq) {
            Some(Some(Value::Integer(seq))) => *seq,
            _ => i64::MAX,
        });
        for row in &outbox.rows {
            house.operation(&outbox, row, &mut settled)?;
        }
        house.sent_drafts(&outbox)?;
    }
    if let Some(drafts) = drafts {
        for row in &drafts.rows {
            house.draft(&drafts, row, &mut settled)?;
        }
    }
    db.execute("UPDATE outbox SET state = 'unknown' WHERE state = 'sending'", ())?;
    Ok(settled)
}

fn unsent(db: &Connection) -> Result<Vec<Value>, StoreError> {
    let mut statement = db.prepare("SELECT id FROM outbox WHERE state <> 'confirmed' ORDER BY seq")?;
    Ok(statement.query_map((), |row| row.get(0))?.collect::<Result<_, _>>()?)
}

struct House<'a> {
    db: &'a Connection,
    parents: [Option<Left>; 3],
    /// What a ticket of the store until now is called here; none if it is lost.
    known: BTreeMap<Vec<u8>, Option<Value>>,
}

impl House<'_> {
    fn operation(&mut self, outbox: &Left, row: &Row, settled: &mut Settled) -> Result<(), StoreError> {
        let (Some(id), Some(state)) = (outbox.value(row, "id"), outbox.value(row, "state")) else {
            return Ok(());
        };
        let confirmed = *state == Value::Text("confirmed".to_owned());
        let here: Option<String> =
            self.db.query_row("SELECT state FROM outbox WHERE id = ?1", [id], |row| row.get(0)).optional()?;
        if confirmed && here.as_deref() == Some("confirmed") {
            return Ok(());
        }
        let Some(ticket) = self.ticket(outbox, row)? else {
            settled.lost += u32::from(!confirmed);
            return Ok(());
        };
        let mut moved = row.clone();
        set(&outbox.table, &mut moved, "ticket", Some(ticket));
        if here.is_some() {
            self.replace(outbox, &moved, id)?;
        } else {
            set(&outbox.table, &mut moved, "seq", None);
            insert(self.db, &outbox.table, &moved)?;
        }
        settled.brought += u32::from(!confirmed || here.is_some());
        Ok(())
    }

    /// The operation as the store until now has it, in the place that it has here.
    fn replace(&self, outbox: &Left, row: &Row, id: &Value) -> Result<(), StoreError> {
        for (column, value) in outbox.table.columns.iter().zip(row) {
            if let (Some(value), false) = (value, matches!(column.name.as_str(), "seq" | "id")) {
                let update = format!("UPDATE outbox SET \"{}\" = ?2 WHERE id = ?1", column.name);
                self.db.execute(&update, params![id, value])?;
            }
        }
        Ok(())
    }

    /// A draft that has become an operation since is one no more.
    fn sent_drafts(&self, outbox: &Left) -> Result<(), StoreError> {
        for row in &outbox.rows {
            let value = |name| outbox.value(row, name);
            let (Some(ticket), Some(writing), Some(text)) =
                (value("ticket"), value("writing"), value("text"))
            else {
                continue;
            };
            self.db.execute(
                "DELETE FROM drafts WHERE ticket = ?1 AND writing = ?2 AND text = ?3",
                params![ticket, writing, text],
            )?;
        }
        Ok(())
    }

    fn draft(&mut self, drafts: &Left, row: &Row, settled: &mut Settled) -> Result<(), StoreError> {
        let Some(ticket) = self.ticket(drafts, row)? else {
            settled.lost += 1;
            return Ok(());
        };
        let mut moved = row.clone();
        set(&drafts.table, &mut moved, "ticket", Some(ticket.clone()));
        let writing = drafts.value(row, "writing");
        self.db.execute("DELETE FROM drafts WHERE ticket = ?1 AND writing = ?2", params![ticket, writing])?;
        settled.drafts += u32::from(insert(self.db, &drafts.table, &moved)?);
        Ok(())
    }

    /// The ticket that a row belongs to, brought along if it is not here.
    fn ticket(&mut self, of: &Left, row: &Row) -> Result<Option<Value>, StoreError> {
        let Some(ticket @ Value::Blob(id)) = of.value(row, "ticket") else { return Ok(None) };
        if let Some(known) = self.known.get(id) {
            return Ok(known.clone());
        }
        let found = self.bring(ticket)?;
        self.known.insert(id.clone(), found.clone());
        Ok(found)
    }

    fn bring(&self, ticket: &Value) -> Result<Option<Value>, StoreError> {
        let has = |table: &str, id: &Value| {
            let sql = format!("SELECT id FROM {table} WHERE id = ?1");
            self.db.query_row(&sql, [id], |row| row.get::<_, Value>(0)).optional()
        };
        if let Some(here) = has("tickets", ticket)? {
            return Ok(Some(here));
        }
        let [Some(tickets), customers, desks] = &self.parents else { return Ok(None) };
        let Some(row) = tickets.find("id", ticket) else { return Ok(None) };
        let value = |name| tickets.value(row, name);
        let (Some(desk), Some(remote), Some(customer)) =
            (value("desk"), value("remote_id"), value("customer"))
        else {
            return Ok(None);
        };
        let other = self
            .db
            .query_row(
                "SELECT id FROM tickets WHERE desk = ?1 AND remote_id = ?2",
                params![desk, remote],
                |row| row.get::<_, Value>(0),
            )
            .optional()?;
        if other.is_some() {
            return Ok(other);
        }
        for (parents, name, id) in [(desks, "desks", desk), (customers, "customers", customer)] {
            if has(name, id)?.is_some() {
                continue;
            }
            let Some((parents, parent)) =
                parents.as_ref().and_then(|left| Some((left, left.find("id", id)?)))
            else {
                return Ok(None);
            };
            insert(self.db, &parents.table, parent)?;
        }
        insert(self.db, &tickets.table, row)?;
        Ok(has("tickets", ticket)?)
    }
}

fn set(table: &Table, row: &mut Row, name: &str, value: Option<Value>) {
    if let Some(place) = table.column(name).and_then(|at| row.get_mut(at)) {
        *place = value;
    }
}
