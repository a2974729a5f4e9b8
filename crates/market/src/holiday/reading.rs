//! A territory's holidays in a span, as seen from one of its parts or from all.

use super::{
    Holiday,
    HolidayCategory::{self, DeFacto, HalfDay, Public},
    bytes::Bytes,
    calendar::date_of,
    days::{Reach, each_day, each_listed},
    file::{File, Seen, Territory},
};
use std::cmp::Ordering;

/// Of what territory, and for when.
#[derive(Clone, Copy)]
pub(super) struct Question<const VIEWS: usize> {
    pub(super) file: File<'static>,
    pub(super) known: Territory<'static>,
    /// From where it is looked at; up to eight.
    pub(super) seen: [Seen; VIEWS],
    pub(super) reach: Reach,
}

/// A holiday, and of the views those that see it and those that have it unconfirmed: a bit each, the first one lowest.
struct Found {
    holiday: Holiday,
    seen: u8,
    unconfirmed: u8,
}

/// Holidays in order, as each of the views has them. What cannot be read is not there; a test reads all of the
/// embedded bytes.
pub(super) fn read<const VIEWS: usize>(question: Question<VIEWS>) -> [Vec<Holiday>; VIEWS] {
    let mut found = Vec::new();
    let mut names = question.known.names;
    while question.read_name(&mut names, &mut found).is_some() {}
    found.sort_unstable_by(|one, other| order(&one.holiday, &other.holiday));
    found.dedup_by(|one, kept| {
        let same = one.holiday == kept.holiday;
        kept.seen |= if same { one.seen } else { 0 };
        same
    });
    let mut unconfirmed = question.known.unconfirmed;
    while question.mark_unconfirmed(&mut unconfirmed, &mut found).is_some() {}
    std::array::from_fn(|view| {
        let seen = found.iter().filter(|one| one.seen >> view & 1 == 1);
        seen.map(|one| Holiday { unconfirmed: one.unconfirmed >> view & 1 == 1, ..one.holiday }).collect()
    })
}

fn order(one: &Holiday, other: &Holiday) -> Ordering {
    let rest = |one: &Holiday| (one.observed, one.estimated, one.moved_from);
    let first = one.date.cmp(&other.date).then(one.category.cmp(&other.category));
    first.then_with(|| one.local_name.cmp(other.local_name)).then_with(|| rest(one).cmp(&rest(other)))
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

impl<const VIEWS: usize> Question<VIEWS> {
    /// Reads what has one name: its number, that of the English one and 1 (0: the same), how many series follow.
    fn read_name(self, bytes: &mut Bytes<'static>, found: &mut Vec<Found>) -> Option<()> {
        let (local, english) = (bytes.count()?, bytes.count()?);
        let before = found.len();
        for _ in 0..bytes.count()? {
            self.read_series(bytes, found)?;
        }
        let met = found.get_mut(before..).filter(|met| !met.is_empty());
        if let Some(met) = met {
            let local_name = self.file.name(local)?;
            let name = english.checked_sub(1).map_or(Some(local_name), |at| self.file.name(at))?;
            for one in met {
                (one.holiday.local_name, one.holiday.name) = (local_name, name);
            }
        }
        Some(())
    }

    /// Reads days of one kind, still without names. Those that are not kept in all of the territory say where, and how
    /// many bytes they take, so that others can pass over them.
    fn read_series(self, bytes: &mut Bytes<'static>, found: &mut Vec<Found>) -> Option<()> {
        let head = bytes.byte()?;
        let kind = Kind::of(head)?;
        if head & 1 << 7 == 0 {
            return self.read_days(kind, self.views(|_| true), bytes, found);
        }
        let (scope, mut days) = (bytes.count()?, bytes.counted()?);
        let off = matches!(kind.category, DeFacto | HalfDay | Public);
        // From anywhere only days off are asked for: the rest is many days, of no use to who does not know the place.
        let asked = |seen| off || !matches!(seen, Seen::Anywhere);
        let seen = self.views(|seen| asked(seen) && self.known.is_in_scope(scope, seen));
        if seen == 0 { Some(()) } else { self.read_days(kind, seen, &mut days, found) }
    }

    /// The views of which this is true.
    fn views(self, is_true: impl Fn(Seen) -> bool) -> u8 {
        self.seen.iter().enumerate().fold(0, |views, (at, seen)| views | u8::from(is_true(*seen)) << at)
    }

    fn read_days(
        self,
        kind: Kind,
        seen: u8,
        bytes: &mut Bytes<'static>,
        found: &mut Vec<Found>,
    ) -> Option<()> {
        let Kind { category, observed, estimated } = kind;
        each_day(bytes, self.file, self.reach, &mut |day, from| {
            let Some(date) = date_of(day) else { return };
            let (local_name, name, unconfirmed) = ("", "", false);
            let moved_from = from.and_then(date_of);
            let holiday =
                Holiday { date, local_name, name, category, observed, estimated, unconfirmed, moved_from };
            found.push(Found { holiday, seen, unconfirmed: 0 });
        })
    }

    /// Reads days on which public holidays are unconfirmed in one set of subdivisions.
    fn mark_unconfirmed(self, bytes: &mut Bytes<'static>, found: &mut [Found]) -> Option<()> {
        let (scope, days) = (bytes.count()?, bytes.counted()?);
        let views = self.views(|seen| self.known.is_in_scope(scope, seen));
        if views == 0 {
            return Some(());
        }
        each_listed(days, self.reach.days, &mut |day| {
            let Some(date) = date_of(day) else { return };
            let begin = found.partition_point(|one| one.holiday.date < date);
            let here = |one: &&mut Found| one.holiday.date == date && one.holiday.category == Public;
            found.iter_mut().skip(begin).take_while(here).for_each(|one| one.unconfirmed |= views);
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{
        super::{BYTES, days::Span},
        *,
    };
    use proptest::{collection::vec, prelude::*, sample::Index};

    const DAYS: Span = Span { first: 0, last: 22_279, first_year: 0, last_year: 60 };
    const ALL: Reach = Reach { days: DAYS, exchanges: DAYS };

    /// Tests leak what they read: the reader lends names for ever.
    fn kept(bytes: Vec<u8>) -> &'static [u8] {
        bytes.leak()
    }

    const VIEWS: [Seen; 5] = [Seen::From(0), Seen::From(1), Seen::From(40), Seen::Anywhere, Seen::Everywhere];

    fn ask(file: File<'static>, known: Territory<'static>) {
        read(Question { file, known, seen: VIEWS, reach: ALL });
    }

    #[test]
    fn views_do_not_change_each_other() {
        let file = File::open(BYTES).unwrap();
        for market in crate::Market::all() {
            let known = file.territory(market.code).unwrap();
            let at_once = read(Question { file, known, seen: VIEWS, reach: ALL });
            for (seen, at_once) in VIEWS.into_iter().zip(at_once) {
                assert!(read(Question { file, known, seen: [seen], reach: ALL }) == [at_once]);
            }
        }
    }

    #[test]
    fn every_byte_of_every_territory_is_read() {
        let file = File::open(BYTES).unwrap();
        for market in crate::Market::all() {
            let known = file.territory(market.code).unwrap();
            let question = Question { file, known, seen: [Seen::From(0)], reach: ALL };
            let (mut names, mut unconfirmed) = (known.names, known.unconfirmed);
            while !names.0.is_empty() {
                question.read_name(&mut names, &mut Vec::new()).unwrap();
            }
            while !unconfirmed.0.is_empty() {
                question.mark_unconfirmed(&mut unconfirmed, &mut []).unwrap();
            }
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_a_file_or_not(bytes in vec(any::<u8>(), 0..200), lengths in vec(0_u32..40, 6)) {
            let lengths = lengths.iter().flat_map(|length| length.to_le_bytes());
            let likely = b"PHOL1\0\0\0".iter().copied().chain(lengths).chain(bytes.iter().copied());
            for bytes in [kept(likely.collect()), kept(bytes)] {
                let Some(file) = File::open(bytes) else { continue };
                for code in ["JP", "\0\0", "A", "long"] {
                    if let Some(known) = file.territory(code) {
                        ask(file, known);
                    }
                }
                let _ = file.name(usize::MAX).or(file.name(3));
            }
        }

        #[test]
        fn any_bytes_are_read_as_a_territory_to_some_point(bytes in vec(any::<u8>(), 0..300)) {
            if let Some(known) = Territory::open(Bytes(kept(bytes))) {
                ask(File::open(BYTES).unwrap(), known);
            }
        }

        #[test]
        fn a_territory_with_wrong_bytes_is_read_to_some_point(
            code in any::<Index>(),
            changes in vec((any::<Index>(), any::<u8>()), 1..6),
        ) {
            let file = File::open(BYTES).unwrap();
            let code = code.get(crate::Market::all()).code;
            let mut bytes = file.bytes_of(code).unwrap().to_vec();
            for (at, byte) in changes {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            }
            if let Some(known) = Territory::open(Bytes(kept(bytes))) {
                ask(file, known);
            }
        }
    }
}
