//! What time it is at a customer's place, as far as what is known of the place decides it.

use crate::{
    Market, MarketError, places,
    subdivision::{self, zones_of_part},
};
use jiff::{
    Timestamp,
    civil::DateTime,
    tz::{TimeZone, TimeZoneDatabase},
};
use std::{
    collections::{BTreeMap, HashMap},
    sync::{LazyLock, PoisonError, RwLock},
};

/// The zones that came with this build: the OS's own would be a file to read.
static ZONES: LazyLock<TimeZoneDatabase> = LazyLock::new(TimeZoneDatabase::bundled);

/// Those that were asked for, under the names of the IANA: the database looks in two lists, letter by letter.
static ASKED: LazyLock<RwLock<HashMap<String, TimeZone>>> = LazyLock::new(RwLock::default);

/// What is known of where a customer is.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// The market.
    pub market: &'static Market,
    /// ISO 3166-2, with or without the territory (`US-CA`, `CA`).
    pub subdivision: Option<&'a str>,
    /// City, in any spelling; one that decides nothing is no error.
    pub city: Option<&'a str>,
    /// Postal code, in any spelling; stands for the subdivision where that is not known. One that decides nothing is no
    /// error.
    pub postal_code: Option<&'a str>,
    /// Telephone number in international form (E.164, separators allowed). A number moves with its owner, and a mobile
    /// one may never have been there: so it decides last, only what all else leaves open. One of another territory, or
    /// one that decides nothing, is no error.
    pub phone: Option<&'a str>,
    /// IANA zone; decides alone, wherever it is.
    pub zone: Option<&'a str>,
}

/// The time at a place.
#[derive(Clone, PartialEq, Debug)]
pub struct LocalTime {
    /// The wall clocks that may be hers, from west to east; exactly one where the time is known. Empty only where
    /// nobody lives (see [`Market::zones`]).
    pub clocks: Vec<WallClock>,
    /// What decided it.
    pub basis: Basis,
    /// What would decide it, best first, if several clocks are possible; empty if not.
    pub would_decide: Vec<Decider>,
}

/// One wall clock.
#[derive(Clone, PartialEq, Debug)]
pub struct WallClock {
    /// The zones that show this time at this moment, by name; at least one.
    pub zones: Vec<String>,
    /// Their rules, in the same order.
    pub(crate) rules: Vec<TimeZone>,
    /// Local date and time.
    pub local: DateTime,
    /// Offset from UTC in seconds, east positive.
    pub offset_seconds: i32,
    /// Whether it is a day of the market's weekend.
    pub weekend: bool,
}

/// What decided a local time.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Basis {
    /// The zone was given.
    Zone,
    /// The city lies in one zone.
    City,
    /// The subdivision's zones show one time.
    Subdivision,
    /// The postal code lies in a subdivision whose zones show one time.
    PostalCode,
    /// The telephone number's prefix belongs to places that show one time.
    Phone,
    /// The market has one zone.
    Market,
    /// The market has several zones, and they show the same time at this moment.
    Agreement,
    /// Nothing did: several times are possible.
    Several,
}

/// A fact that would decide between several zones.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Decider {
    /// The subdivision (state, province).
    Subdivision,
    /// The city.
    City,
    /// The postal code.
    PostalCode,
    /// A telephone number, best of a fixed line.
    Phone,
    /// The zone itself.
    Zone,
}

impl Place<'_> {
    /// A market of which nothing more is known.
    pub fn of(market: &'static Market) -> Self {
        Self { market, subdivision: None, city: None, postal_code: None, phone: None, zone: None }
    }
}

impl LocalTime {
    /// The wall clock, where exactly one is possible.
    pub fn known(&self) -> Option<&WallClock> {
        match self.clocks.as_slice() {
            [clock] => Some(clock),
            _ => None,
        }
    }
}

/// The time at a place at this moment. It is never guessed: what the zone, the city, the subdivision, the postal code,
/// the telephone number and the market leave open stays open. They are believed in this order; what contradicts a
/// stronger one is not heard.
pub fn local_time(place: &Place<'_>, now: Timestamp) -> Result<LocalTime, MarketError> {
    if let Some(zone) = place.zone {
        let clocks = clocks_of(&[&canonical(zone)?], place.market, now)?;
        return Ok(LocalTime { clocks, basis: Basis::Zone, would_decide: Vec::new() });
    }
    let (part, by) = part(place)?;
    let (mut zones, mut basis) = zones(place, part, by);
    let mut clocks = clocks_of(&zones, place.market, now)?;
    if clocks.len() > 1
        && let Some(narrower) = by_phone(place, part, &zones, now)?
    {
        (zones, basis) = (narrower, Basis::Phone);
        clocks = clocks_of(&zones, place.market, now)?;
    }
    Ok(LocalTime { basis: weigh(basis, &zones, &clocks), would_decide: deciders(place, &clocks), clocks })
}

/// The subdivision, and what says so.
fn part(place: &Place<'_>) -> Result<(Option<&'static str>, Basis), MarketError> {
    if let Some(code) = place.subdivision {
        return Ok((Some(subdivision::known(place.market, code)?), Basis::Subdivision));
    }
    Ok((
        place.postal_code.and_then(|code| places::of_postal_code(place.market.code, code)),
        Basis::PostalCode,
    ))
}

/// The zones by city and subdivision, and what decides them.
fn zones(place: &Place<'_>, part: Option<&str>, by: Basis) -> (Vec<&'static str>, Basis) {
    let by_part = part.and_then(|part| zones_of_part(place.market, part));
    let by_city = place.city.and_then(|city| subdivision::zone_of_city(place.market, part, city));
    match (by_city, by_part) {
        (Some(zone), None) => (vec![zone], Basis::City),
        (Some(zone), Some(zones)) if zones.len() > 1 && zones.contains(&zone) => (vec![zone], Basis::City),
        (_, Some(zones)) => (zones.to_vec(), by),
        (None, None) => (place.market.zones.to_vec(), Basis::Market),
    }
}

/// Those of the zones that the telephone number's prefix leaves, if it belongs there at all.
fn by_phone(
    place: &Place<'_>,
    part: Option<&str>,
    zones: &[&'static str],
    now: Timestamp,
) -> Result<Option<Vec<&'static str>>, MarketError> {
    let Some(at) = place.phone.and_then(|phone| places::of_phone(place.market.code, phone)) else {
        return Ok(None);
    };
    let of_part = zones_of_part(place.market, at.part).filter(|_| !at.part.is_empty());
    let own = match part {
        Some(part) if !at.part.is_empty() && at.part != part => return Ok(None),
        Some(_) => zones,
        None => of_part.unwrap_or(zones),
    };
    if at.zone.is_empty() || own.contains(&at.zone) {
        let left = if at.zone.is_empty() { own.to_vec() } else { vec![at.zone] };
        return Ok(Some(left));
    }
    // The prefix's zone may be called after another place with the same clocks.
    let offset = zone(at.zone)?.to_offset(now);
    let agrees = |name: &&'static str| zone(name).is_ok_and(|zone| zone.to_offset(now) == offset);
    let left: Vec<_> = own.iter().copied().filter(agrees).collect();
    Ok(Some(left).filter(|left| !left.is_empty()))
}

fn weigh(basis: Basis, zones: &[&str], clocks: &[WallClock]) -> Basis {
    match (basis, zones.len(), clocks.len()) {
        (_, _, 0 | 2..) => Basis::Several,
        (Basis::Market, 2.., 1) => Basis::Agreement,
        _ => basis,
    }
}

fn deciders(place: &Place<'_>, clocks: &[WallClock]) -> Vec<Decider> {
    if clocks.len() < 2 {
        return Vec::new();
    }
    let by_part = place.subdivision.is_none() && subdivision::decides(place.market);
    let by_postal_code = place.subdivision.is_none()
        && place.postal_code.is_none()
        && places::postal_codes_decide(place.market.code);
    let candidates = [
        (by_part, Decider::Subdivision),
        (place.city.is_none(), Decider::City),
        (by_postal_code, Decider::PostalCode),
        (place.phone.is_none() && places::phones_decide(place.market.code), Decider::Phone),
        (true, Decider::Zone),
    ];
    candidates.into_iter().filter_map(|(would, decider)| would.then_some(decider)).collect()
}

/// One clock for all the zones that show the same time now.
fn clocks_of(zones: &[&str], market: &Market, now: Timestamp) -> Result<Vec<WallClock>, MarketError> {
    let mut by_offset: BTreeMap<i32, WallClock> = BTreeMap::new();
    for name in zones {
        let rules = zone(name)?;
        let offset = rules.to_offset(now);
        let clock = by_offset.entry(offset.seconds()).or_insert_with(|| {
            let local = offset.to_datetime(now);
            let (offset_seconds, weekend) = (offset.seconds(), market.is_weekend(local.weekday()));
            WallClock { zones: Vec::new(), rules: Vec::new(), local, offset_seconds, weekend }
        });
        clock.zones.push((*name).to_owned());
        clock.rules.push(rules);
    }
    Ok(by_offset.into_values().collect())
}

/// The zone of this name, as it came with this build.
pub(crate) fn zone(name: &str) -> Result<TimeZone, MarketError> {
    if let Some(known) = ASKED.read().unwrap_or_else(PoisonError::into_inner).get(name) {
        return Ok(known.clone());
    }
    let zone = ZONES.get(name).map_err(|_| MarketError::UnknownZone)?;
    if zone.iana_name() == Some(name) {
        let mut asked = ASKED.write().unwrap_or_else(PoisonError::into_inner);
        asked.insert(name.to_owned(), zone.clone());
    }
    Ok(zone)
}

/// The zone's name as the IANA spells it.
fn canonical(name: &str) -> Result<String, MarketError> {
    let zone = zone(name)?;
    Ok(zone.iana_name().unwrap_or(name).to_owned())
}
