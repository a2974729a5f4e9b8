//! Which snapshots stay: the newest of each of the last seven days and of each of the last four weeks that have one.
//! Days and weeks are UTC's, weeks begin on Monday.

use super::Snapshot;
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use std::collections::BTreeSet;

const DAYS: usize = 7;
const WEEKS: usize = 4;

/// Those of these snapshots, newest first, that need not be kept.
pub(super) fn superfluous(snapshots: &[Snapshot]) -> Vec<&Snapshot> {
    let (mut days, mut weeks) = (BTreeSet::new(), BTreeSet::new());
    let is_needed = |made: Timestamp| {
        let day = made.to_zoned(TimeZone::UTC).date();
        let first_of_day = days.len() < DAYS && days.insert(day);
        let first_of_week = weeks.len() < WEEKS && weeks.insert(week(day));
        first_of_day || first_of_week
    };
    let mut is_needed = is_needed;
    snapshots.iter().filter(|snapshot| !is_needed(snapshot.made)).collect()
}

fn week(day: Date) -> (i16, i8) {
    let week = day.iso_week_date();
    (week.year(), week.week())
}
