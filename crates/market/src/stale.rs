//! Which facts should be looked at again.

use crate::{Source, all_guidance, formality, holiday, holiday_source, payment, rights, subdivision, tables};
use jiff::civil::Date;

/// A fact whose day of review has passed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Stale {
    /// The table that it stands in: `guidance`, `payments`, `rights`, `formality`, `market`, `subdivision`, `holidays` or
    /// `holiday-customs`.
    pub table: &'static str,
    /// What it is about, in codes: `JP konbini`.
    pub fact: String,
    /// Where it is from, and when it was due.
    pub source: Source,
}

/// Every fact of every table that should have been looked at again before this day.
pub fn stale(on: Date) -> Vec<Stale> {
    every().filter(|fact| fact.source.is_stale(on)).collect()
}

fn every() -> impl Iterator<Item = Stale> {
    let guidance = all_guidance().map(|item| of("guidance", item.id.to_owned(), item.source()));
    let payments = payment::all()
        .map(|(market, method)| of("payments", format!("{market} {}", method.id), method.source()));
    let rights = rights::all().map(|(market, subdivision, right)| {
        let place =
            if subdivision.is_empty() { market.to_owned() } else { format!("{market}-{subdivision}") };
        of("rights", format!("{place} {}", right.kind.id()), right.source())
    });
    let customs = holiday::all_customs()
        .map(|(market, custom)| of("holiday-customs", format!("{market} {}", custom.name), custom.source()));
    let formality = formality::all().map(|usual| {
        of("formality", format!("{} {}", usual.language, usual.market.unwrap_or("everywhere")), usual.source)
    });
    let market = tables::sources().map(|(fact, source)| of("market", fact, *source));
    let whole = [("subdivision", "zones", &subdivision::SOURCE), ("holidays", "all", holiday_source())];
    let whole = whole.into_iter().map(|(table, fact, source)| of(table, fact.to_owned(), *source));
    guidance.chain(payments).chain(rights).chain(customs).chain(formality).chain(market).chain(whole)
}

fn of(table: &'static str, fact: String, source: Source) -> Stale {
    Stale { table, fact, source }
}
