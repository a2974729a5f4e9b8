//! The embedded holidays: `data/holidays.bin`, written by `xtask/generate/holidays/encode.py`, which has the same order.
//!
//! Eight bytes of magic, then the lengths of six sections (four bytes each, lowest first), then the sections: names (each
//! after its length), where every eighth of them begins (3), movable days (61 × 2: the day of the year from 1, 0 for
//! none), shifts by weekday (4: four bits a weekday, Monday lowest, 0 for none, else the shift and 7), the index (code, place
//! and length of each territory: 2 + 3 + 3), the territories. Other numbers are seven bits a byte.

use super::{
    bytes::{Bytes, row, three},
    calendar::{YEARS, Year},
};

const MAGIC: &[u8] = b"PHOL1\0\0\0";
const NAMES_A_BLOCK: usize = 8;
/// The least shift is −6: four bits hold the shift and 7, so that 0 says none.
const SHIFT_OF_NONE: i32 = 7;

/// The sections.
#[derive(Clone, Copy)]
pub(super) struct File<'a> {
    names: &'a [u8],
    name_blocks: &'a [u8],
    columns: &'a [u8],
    shifts: &'a [u8],
    index: &'a [u8],
    territories: &'a [u8],
}

/// What the file has of one territory.
#[derive(Clone, Copy)]
pub(super) struct Territory<'a> {
    /// First and last year, from 0 for 1990.
    pub(super) years: (u8, u8),
    subdivisions: Bytes<'a>,
    /// Sets of subdivisions, a bit each, the territory itself lowest: set n is row n − 1, set 0 is all.
    scopes: &'a [u8],
    scope_length: usize,
    /// Days that no second source has: for each set of subdivisions a list.
    pub(super) unconfirmed: Bytes<'a>,
    /// For each name its series.
    pub(super) names: Bytes<'a>,
}

/// From where a territory is looked at.
#[derive(Clone, Copy)]
pub(super) enum Seen {
    /// From one of its subdivisions, by its place from 1, or from the territory itself: 0.
    From(usize),
    /// From any of its parts: the days off that one of them has are seen.
    Anywhere,
    /// From all of its parts: only what each of them has is seen.
    Everywhere,
}

impl<'a> File<'a> {
    pub(super) fn open(bytes: &'a [u8]) -> Option<Self> {
        let mut rest = Bytes(bytes);
        if rest.take(MAGIC.len())? != MAGIC {
            return None;
        }
        let mut lengths = [0; 6];
        for length in &mut lengths {
            *length = usize::try_from(u32::from_le_bytes(rest.take(4)?.try_into().ok()?)).ok()?;
        }
        let [names, name_blocks, columns, shifts, index, territories] = lengths;
        Some(Self {
            names: rest.take(names)?,
            name_blocks: rest.take(name_blocks)?,
            columns: rest.take(columns)?,
            shifts: rest.take(shifts)?,
            index: rest.take(index)?,
            territories: rest.take(territories)?,
        })
    }

    /// The territory of this code, in capitals.
    pub(super) fn territory(self, code: &str) -> Option<Territory<'a>> {
        Territory::open(Bytes(self.bytes_of(code)?))
    }

    pub(super) fn bytes_of(self, code: &str) -> Option<&'a [u8]> {
        let code: [u8; 2] = code.as_bytes().try_into().ok()?;
        let (mut low, mut high) = (0, self.index.len() / 8);
        while low < high {
            let middle = low + (high - low) / 2;
            let [a, b, p, q, r, x, y, z] = row(self.index, middle)?;
            match [a, b].cmp(&code) {
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Greater => high = middle,
                std::cmp::Ordering::Equal => {
                    let begin = three([p, q, r]);
                    return self.territories.get(begin..begin.checked_add(three([x, y, z]))?);
                }
            }
        }
        None
    }

    pub(super) fn name(self, at: usize) -> Option<&'a str> {
        let block = three(row(self.name_blocks, at / NAMES_A_BLOCK)?);
        let mut names = Bytes(self.names.get(block..)?);
        for _ in 0..at % NAMES_A_BLOCK {
            names.counted()?;
        }
        names.text()
    }

    /// A movable day in a year.
    pub(super) fn movable(self, column: usize, year: Year) -> Option<i32> {
        let days = u16::from_le_bytes(row(self.columns, column.checked_mul(YEARS)?.checked_add(year.at)?)?);
        (days > 0).then(|| year.first + i32::from(days) - 1)
    }

    /// How far a day is shifted if it falls on this weekday (Monday: 0).
    pub(super) fn shift(self, at: usize, weekday: i32) -> Option<i32> {
        let shifts = u32::from_le_bytes(row(self.shifts, at)?);
        let shift = i32::try_from(shifts >> (4 * weekday) & 0xF).ok()?;
        (shift > 0).then_some(shift - SHIFT_OF_NONE)
    }
}

impl<'a> Territory<'a> {
    pub(super) fn open(mut rest: Bytes<'a>) -> Option<Self> {
        let years = (rest.byte()?, rest.byte()?);
        let parts = rest.count()?;
        let subdivisions = rest;
        for _ in 0..parts {
            rest.counted()?;
        }
        let length = subdivisions.0.len().checked_sub(rest.0.len())?;
        let subdivisions = Bytes(subdivisions.0.get(..length)?);
        let scope_length = parts.checked_add(8)? / 8;
        let scopes = rest.count()?;
        let scopes = rest.take(scopes.checked_mul(scope_length)?)?;
        let unconfirmed = rest.counted()?;
        Some(Self { years, subdivisions, scopes, scope_length, unconfirmed, names: rest })
    }

    /// The codes of its subdivisions, sorted.
    pub(super) fn subdivisions(self) -> impl Iterator<Item = &'a str> {
        let mut rest = self.subdivisions;
        std::iter::from_fn(move || rest.text())
    }

    /// Whether what holds in this set of subdivisions is seen.
    pub(super) fn is_in_scope(self, scope: usize, seen: Seen) -> bool {
        let has = |part: usize| {
            let at = (scope - 1).checked_mul(self.scope_length)?.checked_add(part / 8)?;
            Some(self.scopes.get(at)? >> (part % 8) & 1 == 1)
        };
        scope == 0
            || match seen {
                Seen::From(part) => has(part).unwrap_or(false),
                Seen::Anywhere => true,
                Seen::Everywhere => false,
            }
    }
}
