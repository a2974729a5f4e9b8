//! A territory's holidays in a span, as seen from one of its parts.

use super::{
    Holiday, HolidayCategory,
    bytes::Bytes,
    calendar::date_of,
    days::{Span, each_day, each_listed},
    file::{File, Territory},
};

/// Who asks, and for when.
#[derive(Clone, Copy)]
pub(super) struct Question {
    pub(super) file: File<'static>,
    pub(super) known: Territory<'static>,
    /// The subdivision's place among the territory's, from 1; 0 for the territory itself.
    pub(super) part: usize,
    pub(super) span: Span,
}

/// Holidays in order. What cannot be read is not there; a test reads all of the embedded bytes.
pub(super) fn read(question: Question) -> Vec<Holiday> {
    let mut found = Vec::new();
    let mut names = question.known.names;
    while question.read_name(&mut names, &mut found).is_some() {}
    found.sort_unstable_by_key(|one| {
        (one.date, one.category, one.local_name, one.observed, one.estimated, one.moved_from)
    });
    found.dedup();
    let mut unconfirmed = question.known.unconfirmed;
    while question.mark_unconfirmed(&mut unconfirmed, &mut found).is_some() {}
    found
}

/// What a series says of its days.
struct Kind {
    category: HolidayCategory,
    observed: bool,
    estimated: bool,
}

impl Kind {
    fn of(head: u8) -> Option<Self> {
        let category = *HolidayCategory::ALL.get(usize::from(head & 0x1F))?;
        Some(Self { category, observed: head & 1 << 5 != 0, estimated: head & 1 << 6 != 0 })
    }
}

impl Question {
    /// Reads what has one name: its number, that of the English one and 1 (0: the same), how many series follow.
    fn read_name(self, bytes: &mut Bytes<'static>, found: &mut Vec<Holiday>) -> Option<()> {
        let (local, english) = (bytes.count()?, bytes.count()?);
        let before = found.len();
        for _ in 0..bytes.count()? {
            self.read_series(bytes, found)?;
        }
        let met = found.get_mut(before..).filter(|met| !met.is_empty());
        if let Some(met) = met {
            let local_name = self.file.name(local)?;
            let name = english.checked_sub(1).map_or(Some(local_name), |at| self.file.name(at))?;
            met.iter_mut().for_each(|one| (one.local_name, one.name) = (local_name, name));
        }
        Some(())
    }

    /// Reads days of one kind, still without names. Those that are not kept in all of the territory say where, and how
    /// many bytes they take, so that others can pass over them.
    fn read_series(self, bytes: &mut Bytes<'static>, found: &mut Vec<Holiday>) -> Option<()> {
        let head = bytes.byte()?;
        let Kind { category, observed, estimated } = Kind::of(head)?;
        if head & 1 << 7 != 0 {
            let scope = bytes.count()?;
            let length = bytes.count()?;
            if !self.known.is_in_scope(scope, self.part) {
                return bytes.take(length).map(|_| ());
            }
        }
        each_day(bytes, self.file, self.span, &mut |day, from| {
            let Some(date) = date_of(day) else { return };
            found.push(Holiday {
                date,
                local_name: "",
                name: "",
                category,
                observed,
                estimated,
                unconfirmed: false,
                moved_from: from.and_then(date_of),
            });
        })
    }

    /// Reads days on which public holidays are unconfirmed in one set of subdivisions.
    fn mark_unconfirmed(self, bytes: &mut Bytes<'static>, found: &mut [Holiday]) -> Option<()> {
        let meant = self.known.is_in_scope(bytes.count()?, self.part);
        each_listed(bytes, self.span, &mut |day| {
            let Some(date) = date_of(day).filter(|_| meant) else { return };
            let begin = found.partition_point(|one| one.date < date);
            let public = |one: &&mut Holiday| one.date == date && one.category == HolidayCategory::Public;
            found.iter_mut().skip(begin).take_while(public).for_each(|one| one.unconfirmed = true);
        })
    }
}
