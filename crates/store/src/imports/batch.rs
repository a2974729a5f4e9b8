//! Rows of a file into the store, thousands at a time. Who is new for certain, and records of whom it is certain whose they
//! are, are written at once and quickly; whatever meets something that is there is written row by row afterwards, in the
//! file's order. What comes of it is the same as if every row had been written in its turn.

use super::{
    befores,
    known::{Known, Recalled, Said},
    quick::{self, Entries, Quick},
    ready::{Fresh, Ready, Told},
};
use crate::{
    StoreError,
    records::{self, Line},
};
use jiff::Timestamp;
use parlance_model::{CustomerId, ImportId};
use rusqlite::{Connection, Row, params};
use std::collections::{BTreeMap, HashMap, HashSet};

/// So many are counted into timelines at a time.
const ENTRIES: usize = 300_000;

/// An import while it writes.
pub(super) struct Batches<'a> {
    db: &'a Connection,
    source: &'a str,
    import: ImportId,
    now: Timestamp,
    known: Known<'a>,
    quick: Option<Quick<'a>>,
    /// What is not counted into timelines yet.
    entries: Entries,
    /// Records that were added, by kind.
    added: BTreeMap<String, u64>,
    /// Records that there were in the file.
    put: u64,
}

/// What is certain of a row before anything is written.
enum Whose {
    /// It is this customer's, and tells nothing new of her.
    Hers(CustomerId),
    /// It is somebody's who is new.
    New(CustomerId),
    /// It is told when what came before it is written.
    Late,
}

/// What has been decided of a batch so far.
#[derive(Default)]
struct Decided {
    /// Who is new, by her id in the source and by her addresses.
    ids: HashMap<String, CustomerId>,
    emails: HashMap<String, CustomerId>,
    late: Late,
}

/// What rows that are told later may have to do with: rows behind them that have too are told later as well.
#[derive(Default)]
struct Late {
    all: bool,
    any: bool,
    said: HashSet<Said>,
    ids: HashSet<String>,
    emails: HashSet<String>,
    customers: HashSet<CustomerId>,
}

/// A record that is written in its turn.
struct Left<'r> {
    /// Its place among the batch's records.
    number: usize,
    row: usize,
    line: &'r Line,
    /// Whether it is there already.
    there: bool,
}

impl<'a> Batches<'a> {
    pub(super) fn new(
        db: &'a Connection,
        source: &'a str,
        import: ImportId,
        now: Timestamp,
    ) -> Result<Self, StoreError> {
        befores::watch(db, import)?;
        let known = Known::new(db, source, import, now);
        Ok(Self {
            db,
            source,
            import,
            now,
            known,
            quick: None,
            entries: Entries::new(),
            added: BTreeMap::new(),
            put: 0,
        })
    }

    /// Leaves the connection as it was. Records that were added, by kind, and how many there were in all.
    pub(super) fn end(mut self) -> Result<(BTreeMap<String, u64>, u64), StoreError> {
        quick::count(self.db, &mut self.entries)?;
        self.carefully()?;
        befores::leave(self.db)?;
        Ok((self.added, self.put))
    }

    /// Writes these rows.
    pub(super) fn write(&mut self, rows: &mut [Ready]) -> Result<(), StoreError> {
        let mut decided = Decided::default();
        let whose =
            rows.iter_mut().map(|row| self.decide(row, &mut decided)).collect::<Result<Vec<_>, _>>()?;
        self.put += rows.iter().map(|row| row.lines.len() as u64).sum::<u64>();
        self.write_new(rows, &whose)?;
        let late = self.write_lines(rows, &whose)?;
        if late.is_empty() && whose.iter().all(|whose| !matches!(whose, Whose::Late)) {
            return Ok(());
        }
        self.carefully()?;
        let mut customers = Vec::with_capacity(rows.len());
        for (row, whose) in rows.iter().zip(&whose) {
            customers.push(match whose {
                Whose::Hers(customer) | Whose::New(customer) => *customer,
                Whose::Late => self.known.find(&row.person, row.said, row.at)?,
            });
        }
        for Left { row, line, there, .. } in late {
            let Some(customer) = customers.get(row) else { continue };
            let new = !there && {
                let mut insert = self.db.prepare_cached(records::INSERT)?;
                records::insert(&mut insert, *customer, line, Some(self.import))?
            };
            if new {
                count(&mut self.added, line);
                continue;
            }
            // she may have to be counted to whom it was given before
            quick::count(self.db, &mut self.entries)?;
            records::update(self.db, *customer, line)?;
        }
        Ok(())
    }

    fn decide(&mut self, row: &mut Ready, decided: &mut Decided) -> Result<Whose, StoreError> {
        let late = &mut decided.late;
        let recalled = self.known.recall(row.said, row.at);
        if let Recalled::Hers(customer) = recalled
            && !late.all
            && !late.customers.contains(&customer)
        {
            return Ok(Whose::Hers(customer));
        }
        let told = match &row.told {
            Some(told) => told,
            None => row.told.insert(Box::new(Told::of(&row.person, self.source, self.now)?)),
        };
        let id = row.person.id.as_deref();
        let emails: Vec<String> = told.emails().cloned().collect();
        if late.all || turns::is_row_by_row() || (id.is_none() && !told.is_address) {
            late.all = true;
            late.any = true;
            return Ok(Whose::Late);
        }
        let mut met: Vec<CustomerId> = Vec::new();
        if let Recalled::Hers(customer) | Recalled::Told(customer) = recalled {
            met.push(customer);
        }
        met.extend(id.and_then(|id| decided.ids.get(id)));
        met.extend(emails.iter().filter_map(|email| decided.emails.get(email)));
        self.holders(id, &emails, &mut met)?;
        let waits = late.any
            && (late.said.contains(&row.said)
                || id.is_some_and(|id| late.ids.contains(id))
                || emails.iter().any(|email| late.emails.contains(email)));
        if !met.is_empty() || waits {
            late.any = true;
            late.said.insert(row.said);
            late.ids.extend(id.map(str::to_owned));
            late.emails.extend(emails);
            late.customers.extend(met);
            return Ok(Whose::Late);
        }
        let customer = told.customer;
        self.known.note(row.said, row.at, customer);
        decided.ids.extend(id.map(|id| (id.to_owned(), customer)));
        decided.emails.extend(emails.into_iter().map(|email| (email, customer)));
        Ok(Whose::New(customer))
    }

    /// Whom the store has under the source's id of her or one of her addresses.
    fn holders(
        &self,
        id: Option<&str>,
        emails: &[String],
        met: &mut Vec<CustomerId>,
    ) -> Result<(), StoreError> {
        let customer = |row: &Row<'_>| row.get("customer").map(CustomerId::from_bytes);
        if let Some(id) = id {
            let mut by_id = self.db.prepare_cached(
                "SELECT customer FROM identities WHERE kind = 'desk' AND desk IS NULL AND network = ?1 AND value = ?2",
            )?;
            for found in by_id.query_map(params![self.source, id], customer)? {
                met.push(found?);
            }
        }
        let mut by_email =
            self.db.prepare_cached("SELECT customer FROM identities WHERE kind = 'email' AND value = ?1")?;
        for email in emails {
            for found in by_email.query_map([email], customer)? {
                met.push(found?);
            }
        }
        Ok(())
    }

    fn write_new(&mut self, rows: &[Ready], whose: &[Whose]) -> Result<(), StoreError> {
        let fresh: Vec<Fresh<'_>> = rows
            .iter()
            .zip(whose)
            .filter(|(_, whose)| matches!(whose, Whose::New(_)))
            .filter_map(|(row, _)| {
                let told = row.told.as_deref()?;
                Some(Fresh { person: &row.person, told })
            })
            .collect();
        if fresh.is_empty() {
            return Ok(());
        }
        self.quickly()?;
        quick::customers(self.db, self.source, self.import, &fresh, self.now)
    }

    /// Writes the records of whom it is certain whose they are; hands back what is left, in the file's order.
    fn write_lines<'r>(&mut self, rows: &'r [Ready], whose: &[Whose]) -> Result<Vec<Left<'r>>, StoreError> {
        let mut certain: Vec<(CustomerId, &Line)> = Vec::with_capacity(rows.len());
        let mut places: Vec<Left<'_>> = Vec::with_capacity(rows.len());
        let mut late: Vec<Left<'_>> = Vec::new();
        // a record that the file has twice is written in the file's order
        let mut waiting: HashSet<(&str, &str, &str)> = HashSet::new();
        let mut number = 0;
        for (at, (row, whose)) in rows.iter().zip(whose).enumerate() {
            for line in &row.lines {
                number += 1;
                let left = Left { number, row: at, line, there: false };
                let key = (line.source.as_str(), line.kind, line.remote_id.as_str());
                match whose {
                    Whose::Hers(customer) | Whose::New(customer) if !waiting.contains(&key) => {
                        certain.push((*customer, line));
                        places.push(left);
                    }
                    _ => {
                        waiting.insert(key);
                        late.push(left);
                    }
                }
            }
        }
        if certain.is_empty() {
            return Ok(late);
        }
        self.quickly()?;
        let added = quick::records(self.db, &certain, self.import, &mut self.entries)?;
        if self.entries.len() > ENTRIES {
            quick::count(self.db, &mut self.entries)?;
        }
        for (left, added) in places.into_iter().zip(added) {
            match added {
                true => count(&mut self.added, left.line),
                false => late.push(Left { there: true, ..left }),
            }
        }
        late.sort_by_key(|left| left.number);
        Ok(late)
    }

    fn quickly(&mut self) -> Result<(), StoreError> {
        if self.quick.is_none() {
            befores::leave(self.db)?;
            self.quick = Some(Quick::begin(self.db)?);
        }
        Ok(())
    }

    fn carefully(&mut self) -> Result<(), StoreError> {
        if self.quick.take().is_some() {
            befores::watch(self.db, self.import)?;
        }
        Ok(())
    }
}

fn count(added: &mut BTreeMap<String, u64>, line: &Line) {
    match added.get_mut(line.kind) {
        Some(records) => *records += 1,
        None => {
            added.insert(line.kind.to_owned(), 1);
        }
    }
}

#[cfg(not(test))]
mod turns {
    /// Whether every row is written in its turn, to compare.
    pub(super) const fn is_row_by_row() -> bool {
        false
    }
}

#[cfg(test)]
pub(crate) mod turns {
    use std::cell::Cell;

    thread_local! {
        /// Whether every row is written in its turn, to compare.
        pub(crate) static ROW_BY_ROW: Cell<bool> = const { Cell::new(false) };
    }

    pub(super) fn is_row_by_row() -> bool {
        ROW_BY_ROW.get()
    }
}
