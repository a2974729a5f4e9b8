//! B-trees as SQLite writes them (its file format, sections 1.6 and 2.1), read so that a page that cannot be read costs
//! what is on it and nothing else.

use super::pages::{Pages, USABLE, number};
use rusqlite::types::Value;
use std::collections::BTreeSet;

const INDEX_INTERIOR: u8 = 0x02;
const TABLE_INTERIOR: u8 = 0x05;
const INDEX_LEAF: u8 = 0x0a;
const TABLE_LEAF: u8 = 0x0d;

/// A row as it is stored: the rowid if its tree has one, and the values of its record.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Cell {
    pub(super) rowid: Option<i64>,
    pub(super) values: Vec<Value>,
}

/// How well one tree could be read.
#[derive(Default, Debug)]
pub(crate) struct Found {
    /// Pages that could not be read, or were not what they should be.
    pub(super) broken: u64,
    /// Rows whose continuation could not be read.
    pub(super) torn: u64,
    /// Whether a page that leads to others was among the broken: then rows may lie where no way leads to.
    pub(super) way_lost: bool,
}

impl Found {
    /// Whether everything that the tree held was read.
    pub(crate) fn is_whole(&self) -> bool {
        self.broken == 0 && self.torn == 0
    }
}

/// Reads a tree from its root and gives its rows. Every page that belongs to it is noted in `seen`; none is read twice.
pub(super) fn walk(pages: &Pages, root: u32, seen: &mut BTreeSet<u32>, give: &mut dyn FnMut(Cell)) -> Found {
    let mut found = Found::default();
    let (mut next, mut leaves, mut broken) = (vec![(root, 0u32)], None, Vec::new());
    while let Some((page, depth)) = next.pop() {
        if !seen.insert(page) {
            continue;
        }
        let Some(node) = pages.read(page).and_then(|bytes| Node::read(page, bytes)) else {
            broken.push(depth);
            continue;
        };
        if !node.is_interior() {
            leaves = Some(depth);
        }
        found.torn += node.cells(pages, seen, give);
        next.extend(node.children().rev().map(|child| (child, depth + 1)));
    }
    found.broken = broken.len() as u64;
    // All leaves are equally deep.
    found.way_lost = broken.iter().any(|depth| leaves.is_none_or(|leaves| *depth < leaves));
    found
}

/// Reads one page that no way leads to, if it can hold rows; tells whether these have rowids.
pub(super) fn stray(pages: &Pages, page: u32, seen: &mut BTreeSet<u32>) -> Option<(bool, Vec<Cell>)> {
    let node = Node::read(page, pages.read(page)?)?;
    let mut cells = Vec::new();
    node.cells(pages, seen, &mut |cell| cells.push(cell));
    (!cells.is_empty()).then_some((node.kind == TABLE_LEAF, cells))
}

/// The pages of the list of free ones, as far as it can be read.
pub(super) fn free(pages: &Pages) -> BTreeSet<u32> {
    let mut free = BTreeSet::new();
    let Some(first) = pages.read(1) else { return free };
    let mut trunk = number(&first, 32);
    while trunk != 0 && free.insert(trunk) {
        let Some(page) = pages.read(trunk) else { break };
        let leaves = (number(&page, 4) as usize).min(USABLE / 4 - 2);
        free.extend((0..leaves).map(|leaf| number(&page, 8 + leaf * 4)));
        trunk = number(&page, 0);
    }
    free
}

struct Node {
    kind: u8,
    bytes: Vec<u8>,
    /// Where the node begins: after the file's header on the first page.
    begin: usize,
    count: usize,
}

impl Node {
    fn read(page: u32, bytes: Vec<u8>) -> Option<Self> {
        let begin = if page == 1 { 100 } else { 0 };
        let kind = *bytes.get(begin)?;
        let count = usize::from(short(&bytes, begin + 3));
        let known = matches!(kind, INDEX_INTERIOR | TABLE_INTERIOR | INDEX_LEAF | TABLE_LEAF);
        (known && count <= USABLE / 3).then_some(Self { kind, bytes, begin, count })
    }

    fn is_interior(&self) -> bool {
        matches!(self.kind, INDEX_INTERIOR | TABLE_INTERIOR)
    }

    fn places(&self) -> impl DoubleEndedIterator<Item = usize> {
        let first = self.begin + if self.is_interior() { 12 } else { 8 };
        (0..self.count).map(move |cell| usize::from(short(&self.bytes, first + cell * 2)))
    }

    fn children(&self) -> std::vec::IntoIter<u32> {
        if !self.is_interior() {
            return Vec::new().into_iter();
        }
        let mut children: Vec<_> = self.places().map(|place| number(&self.bytes, place)).collect();
        children.push(number(&self.bytes, self.begin + 8));
        children.into_iter()
    }

    /// Gives the rows on this page, and tells how many could not be read.
    fn cells(&self, pages: &Pages, seen: &mut BTreeSet<u32>, give: &mut dyn FnMut(Cell)) -> u64 {
        let mut torn = 0;
        for place in self.places().filter(|_| self.kind != TABLE_INTERIOR) {
            match self.cell(place, pages, seen) {
                Some(cell) => give(cell),
                None => torn += 1,
            }
        }
        torn
    }

    fn cell(&self, place: usize, pages: &Pages, seen: &mut BTreeSet<u32>) -> Option<Cell> {
        let mut at = place + if self.is_interior() { 4 } else { 0 };
        let length = usize::try_from(varint(&self.bytes, &mut at)?).ok()?;
        let rowid = match self.kind {
            TABLE_LEAF => Some(varint(&self.bytes, &mut at)?.cast_signed()),
            _ => None,
        };
        let local = local(length, self.kind == TABLE_LEAF);
        let mut payload = self.bytes.get(at..at + local)?.to_vec();
        if local < length {
            self.rest(number(&self.bytes, at + local), length, &mut payload, pages, seen)?;
        }
        Some(Cell { rowid, values: record(&payload)? })
    }

    /// Follows what did not fit onto the page.
    fn rest(
        &self,
        mut next: u32,
        length: usize,
        payload: &mut Vec<u8>,
        pages: &Pages,
        seen: &mut BTreeSet<u32>,
    ) -> Option<()> {
        while payload.len() < length {
            seen.insert(next);
            let page = pages.read(next)?;
            let take = (length - payload.len()).min(USABLE - 4);
            payload.extend_from_slice(page.get(4..4 + take)?);
            next = number(&page, 0);
        }
        Some(())
    }
}

/// How much of a payload is on the page itself.
fn local(length: usize, table: bool) -> usize {
    let most = if table { USABLE - 35 } else { (USABLE - 12) * 64 / 255 - 23 };
    if length <= most {
        return length;
    }
    let least = (USABLE - 12) * 32 / 255 - 23;
    let fitting = least + (length - least) % (USABLE - 4);
    if fitting <= most { fitting } else { least }
}

fn short(bytes: &[u8], at: usize) -> u16 {
    let word = bytes.get(at..).and_then(|bytes| bytes.first_chunk().copied());
    u16::from_be_bytes(word.unwrap_or_default())
}

fn varint(bytes: &[u8], at: &mut usize) -> Option<u64> {
    let mut value = 0u64;
    for place in 0..9 {
        let byte = *bytes.get(*at)?;
        *at += 1;
        if place == 8 {
            return Some(value << 8 | u64::from(byte));
        }
        value = value << 7 | u64::from(byte & 0x7f);
        if byte < 0x80 {
            break;
        }
    }
    Some(value)
}

/// The values of a record.
fn record(payload: &[u8]) -> Option<Vec<Value>> {
    let mut at = 0;
    let header = usize::try_from(varint(payload, &mut at)?).ok()?;
    let (mut place, mut values) = (header, Vec::new());
    while at < header {
        values.push(value(varint(payload, &mut at)?, payload, &mut place)?);
    }
    Some(values)
}

fn value(kind: u64, payload: &[u8], place: &mut usize) -> Option<Value> {
    let length = match kind {
        0 | 8 | 9 => 0,
        1..=4 => kind,
        5 => 6,
        6 | 7 => 8,
        10 | 11 => return None,
        _ => (kind - 12) / 2,
    };
    let end = place.checked_add(usize::try_from(length).ok()?)?;
    let bytes = payload.get(*place..end)?;
    *place = end;
    Some(match kind {
        0 => Value::Null,
        7 => Value::Real(f64::from_be_bytes(bytes.first_chunk().copied()?)),
        8 => Value::Integer(0),
        9 => Value::Integer(1),
        1..=6 => Value::Integer(integer(bytes)),
        _ if kind.is_multiple_of(2) => Value::Blob(bytes.to_vec()),
        _ => Value::Text(String::from_utf8(bytes.to_vec()).ok()?),
    })
}

fn integer(bytes: &[u8]) -> i64 {
    let begin = if bytes.first().is_some_and(|byte| byte & 0x80 != 0) { -1 } else { 0 };
    bytes.iter().fold(begin, |value, byte| value << 8 | i64::from(*byte))
}
