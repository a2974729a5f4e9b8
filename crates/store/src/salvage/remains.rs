//! What can still be read of a database, whatever has become of it.

use super::{
    map,
    pages::{Pages, number},
    tables::{self, Row, Table},
    tree::{self, Cell, Found},
};
use crate::{StoreError, files::DATABASE, schema};
use rusqlite::types::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

/// A database that is read page by page.
pub(crate) struct Remains {
    pages: Pages,
    /// The schema's version that it was written by.
    pub(crate) version: u32,
    pub(crate) tables: Vec<Table>,
    /// What the search index is kept in: never brought over, made anew.
    shadows: Vec<Table>,
    roots: BTreeMap<String, u32>,
    seen: BTreeSet<u32>,
}

impl Remains {
    /// Opens the database of a directory. [`StoreError::Foreign`] if no page of it bears our seal.
    pub(crate) fn open(dir: &Path, key: &[u8; 32]) -> Result<Self, StoreError> {
        let pages = Pages::open(&dir.join(DATABASE), key)?;
        let first = pages.read(1);
        if first.is_none() && (2..=pages.count()).all(|page| pages.read(page).is_none()) {
            return Err(StoreError::Foreign);
        }
        let map = map::read(dir);
        // Where SQLite keeps user_version.
        let said = first.as_deref().map(|first| number(first, 60)).or(map.as_ref().map(|map| map.version));
        let version = said.unwrap_or_else(schema::newest);
        if version > schema::newest() {
            return Err(StoreError::Newer(version));
        }
        let (tables, shadows) = tables::of_version(version)?;
        let mut roots = map.map(|map| map.roots).unwrap_or_default();
        let mut seen = BTreeSet::new();
        tree::walk(&pages, 1, &mut seen, &mut |cell| roots.extend(root(cell)));
        Ok(Self { pages, version, tables, shadows, roots, seen })
    }

    /// How many pages there are, and how many of them cannot be read.
    pub(crate) fn pages(&self) -> (u32, u32) {
        let count = self.pages.count();
        let broken = (1..=count).filter(|page| self.pages.read(*page).is_none()).count();
        (count, u32::try_from(broken).unwrap_or(u32::MAX))
    }

    pub(crate) fn table(&self, name: &str) -> Option<Table> {
        self.tables.iter().find(|table| table.name == name).cloned()
    }

    /// Gives the rows of a table that a way leads to.
    pub(crate) fn rows(&mut self, table: &Table, give: &mut dyn FnMut(Row)) -> Found {
        self.tree(&table.name, &mut |cell| give(table.row(cell.rowid, cell.values)))
    }

    /// What a table's indexes tell of its rows, and whether they tell of all.
    pub(super) fn indexed(&mut self, table: &Table, give: &mut dyn FnMut(Row)) -> bool {
        let mut whole = !table.indexes.is_empty();
        for index in &table.indexes {
            let found = self.tree(&index.name, &mut |cell| give(table.row_of_index(index, cell.values)));
            whole &= found.is_whole();
        }
        whole
    }

    fn tree(&mut self, name: &str, give: &mut dyn FnMut(Cell)) -> Found {
        match self.roots.get(name) {
            // An index is asked again where its table is damaged.
            Some(root) => {
                let mut seen = BTreeSet::new();
                let found = tree::walk(&self.pages, *root, &mut seen, give);
                self.seen.append(&mut seen);
                found
            }
            None => Found { broken: 1, torn: 0, way_lost: true },
        }
    }

    /// Rows on pages that no way leads to, each given to the only one of these tables that could hold it; to none if the
    /// page can as well be of something else to which the way is lost.
    pub(crate) fn strays(&mut self, of: &[Table], give: &mut dyn FnMut(&Table, Row)) {
        let every: Vec<String> = self.roots.keys().cloned().collect();
        let mut whole = BTreeSet::new();
        for name in every {
            if !self.tree(&name, &mut |_| {}).way_lost {
                whole.insert(name);
            }
        }
        let asked: BTreeSet<&str> = of.iter().map(|table| table.name.as_str()).collect();
        self.seen.extend(tree::free(&self.pages));
        for page in 1..=self.pages.count() {
            if self.seen.contains(&page) {
                continue;
            }
            let Some((has_rowids, cells)) = tree::stray(&self.pages, page, &mut self.seen) else { continue };
            let holds = |table: &&Table| cells.iter().all(|cell| table.could_hold(has_rowids, &cell.values));
            let mut others = self.tables.iter().chain(&self.shadows);
            let is_other = others.any(|table| {
                let is_asked = asked.contains(table.name.as_str()) || whole.contains(&table.name);
                let mut lost = table.indexes.iter().filter(|index| !whole.contains(&index.name));
                !is_asked && holds(&table)
                    || !has_rowids
                        && lost.any(|index| cells.iter().all(|cell| table.could_index(index, &cell.values)))
            });
            let mut could = of.iter().filter(holds);
            if let (Some(table), None, false) = (could.next(), could.next(), is_other) {
                cells.into_iter().for_each(|cell| give(table, table.row(cell.rowid, cell.values)));
            }
        }
    }
}

/// What a row of the table of tables says: a tree's name and root.
fn root(cell: Cell) -> Option<(String, u32)> {
    match cell.values.as_slice() {
        [_, Value::Text(name), _, Value::Integer(root), ..] => {
            Some((name.clone(), u32::try_from(*root).ok().filter(|root| *root > 0)?))
        }
        _ => None,
    }
}
