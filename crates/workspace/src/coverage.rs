//! Coverage of markets by shifts: from what the team wrote down to what is shown, drawn and written as a table.

mod csv;
mod svg;

use crate::{
    brief::{self, hours_minutes},
    evidence::named_language,
    view::{
        CoverageChoices, CoverageFile, CoverageForm, CoverageHour, CoverageScope, CoverageSplit,
        CoverageView, DayOff, GapClock, GapView, MarketCoverageView, OfficeForm, Problem, ShiftForm,
    },
    words::Words,
};
use jiff::{
    Timestamp, ToSpan,
    civil::{Date, DateTime, Time, Weekday},
    tz::{TimeZone, TimeZoneDatabase},
};
use parlance_market::{
    self as market, AGENT_LANGUAGES, CoverageError, Gap, Holiday, LocalSpan, Market, MarketCoverage,
    MarketError, OfficeHours, OfficialStatus, Shift, Split,
};
use std::collections::BTreeSet;

/// Where most who speak an agent's language live, by CLDR's likely subtags: markets for a team that has no customers yet.
const FIRST_MARKETS: [&str; 9] = ["US", "HU", "DE", "FR", "ES", "JP", "EG", "IN", "BD"];
const _: () = assert!(AGENT_LANGUAGES.len() == 11, "a new language may have a market of its own");

/// Reckons a week's coverage. `own` are the markets if the form asks for none; if there are none, those of the agents'
/// languages.
pub fn view(
    form: &CoverageForm,
    shifts: &[ShiftForm],
    own: &[String],
    words: Words,
    now: Timestamp,
) -> Result<CoverageView, Problem> {
    let zone = zone(&form.zone)?;
    let week_of = match &form.week {
        Some(day) => day.parse().map_err(|_| Problem::new("week-not-a-date").with("text", day))?,
        None => zone.to_datetime(now).date(),
    };
    let office = office(form.office.as_ref())?;
    let found = market::coverage(&markets(form, own)?, &known(shifts)?, week_of, office)?;
    Ok(CoverageView {
        week: TimeZone::UTC.to_datetime(found.start).date().to_string(),
        zone: zone.iana_name().unwrap_or(&form.zone).to_owned(),
        office: OfficeForm { from: hours_minutes(office.from), to: hours_minutes(office.to) },
        hours: hours(found.start, &zone),
        markets: found.markets.iter().map(|market| market_view(market, words)).collect(),
    })
}

impl CoverageView {
    /// The date of a day (1 to 7) of the week, or of its Monday.
    pub(crate) fn date(&self, day: Option<u8>) -> String {
        let ahead = i64::from(day.unwrap_or(1)) - 1;
        let date = self.week.parse::<Date>().ok().and_then(|monday| monday.checked_add(ahead.days()).ok());
        date.map_or_else(|| self.week.clone(), |date| date.to_string())
    }
}

/// A file of what was reckoned.
pub fn file(
    view: &CoverageView,
    day: Option<u8>,
    kind: CoverageFile,
    words: Words,
) -> Result<String, Problem> {
    match kind {
        CoverageFile::Svg => svg::draw(view, day, words),
        CoverageFile::Csv => Ok(csv::write(view, words)),
    }
}

/// The shifts, if all of them can be used.
pub fn known(shifts: &[ShiftForm]) -> Result<Vec<Shift>, Problem> {
    let shifts = shifts.iter().map(shift).collect::<Result<Vec<_>, _>>()?;
    // without markets only the shifts are looked at
    market::coverage(&[], &shifts, Date::default(), OfficeHours::ASSUMED)?;
    Ok(shifts)
}

/// Whether coverage of these markets can be reckoned, in these office hours.
pub fn known_scope(scope: &CoverageScope) -> Result<(), Problem> {
    scope.markets.iter().try_for_each(|code| brief::market(code).map(drop))?;
    // without markets only the hours are looked at
    market::coverage(&[], &[], Date::default(), office(scope.office.as_ref())?)?;
    Ok(())
}

/// What coverage can be reckoned of still; another version may have known more.
pub fn still_known(mut scope: CoverageScope) -> CoverageScope {
    scope.markets.retain(|code| Market::get(code).is_some());
    let alone = |office| CoverageScope { markets: Vec::new(), office: Some(office) };
    scope.office = scope.office.filter(|office| known_scope(&alone(office.clone())).is_ok());
    scope
}

/// What coverage can be asked of.
pub fn choices(words: Words) -> CoverageChoices {
    let own = Market::all().iter().flat_map(Market::own_languages);
    // What is official in a part of a market only is spoken in shifts all the same.
    let regional = Market::all().iter().flat_map(|market| market.languages);
    let regional = regional.filter(|language| language.status == OfficialStatus::Regional);
    let tags: BTreeSet<_> = own.chain(regional.map(|language| language.tag)).collect();
    CoverageChoices {
        markets: Market::all().iter().map(|market| brief::market_name(market, words)).collect(),
        languages: tags.into_iter().map(|tag| named_language(tag, words)).collect(),
    }
}

fn markets(form: &CoverageForm, own: &[String]) -> Result<Vec<&'static Market>, Problem> {
    if !form.markets.is_empty() {
        return form.markets.iter().map(|code| brief::market(code)).collect();
    }
    let own: Vec<_> = own.iter().filter_map(|code| Market::get(code)).collect();
    match own.is_empty() {
        false => Ok(own),
        true => Ok(FIRST_MARKETS.iter().filter_map(|code| Market::get(code)).collect()),
    }
}

fn zone(name: &str) -> Result<TimeZone, Problem> {
    TimeZoneDatabase::bundled().get(name).map_err(|_| MarketError::UnknownZone.into())
}

fn office(form: Option<&OfficeForm>) -> Result<OfficeHours, Problem> {
    let Some(office) = form else { return Ok(OfficeHours::ASSUMED) };
    let time = |text| time(text).ok_or_else(|| Problem::new("office-hours"));
    Ok(OfficeHours::given(time(&office.from)?, time(&office.to)?))
}

fn shift(form: &ShiftForm) -> Result<Shift, Problem> {
    let name = form.name.trim();
    if name.is_empty() {
        return Err(Problem::new("shift-name"));
    }
    let day = |day: &u8| {
        let day = i8::try_from(*day).ok().and_then(|day| Weekday::from_monday_one_offset(day).ok());
        day.ok_or_else(|| Problem::new("shift-days").with("shift", name))
    };
    let time = |text: &str| {
        time(text).ok_or_else(|| Problem::new("shift-time").with("shift", name).with("text", text))
    };
    Ok(Shift {
        name: name.to_owned(),
        zone: form.zone.trim().to_owned(),
        days: form.days.iter().map(day).collect::<Result<_, _>>()?,
        from: time(&form.from)?,
        to: time(&form.to)?,
        languages: form.languages.iter().map(|tag| tag.trim().to_owned()).collect(),
    })
}

/// `HH:MM`.
fn time(text: &str) -> Option<Time> {
    Time::strptime("%H:%M", text.trim()).ok()
}

fn hours(start: Timestamp, zone: &TimeZone) -> Vec<CoverageHour> {
    let hour = |ahead: i64| {
        let start = start.checked_add(ahead.hours()).ok()?;
        let (utc, local) = (TimeZone::UTC.to_datetime(start), zone.to_datetime(start));
        Some(CoverageHour {
            start: start.to_string(),
            utc: hours_minutes(utc.time()),
            local: hours_minutes(local.time()),
            local_day: u8::try_from(local.weekday().to_monday_one_offset()).unwrap_or_default(),
        })
    };
    (0..).map_while(hour).take(market::WEEK_HOURS).collect()
}

fn market_view(found: &MarketCoverage, words: Words) -> MarketCoverageView {
    let Split { own, other, none } = found.total;
    MarketCoverageView {
        market: brief::market_name(found.market, words),
        languages: found.languages.iter().map(|tag| named_language(tag, words)).collect(),
        holidays: found.holidays.iter().flatten().map(day_off).collect(),
        holidays_known: found.holidays.is_some(),
        total: CoverageSplit { own, other, none },
        hours: found.hours.iter().map(|hour| (hour.own, hour.other, hour.none)).collect(),
        gaps: found.gaps.iter().map(gap).collect(),
    }
}

fn day_off(holiday: &Holiday) -> DayOff {
    DayOff {
        date: holiday.date.to_string(),
        local_name: holiday.local_name.to_owned(),
        english_name: (holiday.name != holiday.local_name).then(|| holiday.name.to_owned()),
        check: holiday.is_doubtful(),
    }
}

fn gap(gap: &Gap) -> GapView {
    let local = |time: DateTime| time.strftime("%Y-%m-%dT%H:%M").to_string();
    let clock = |span: &LocalSpan| GapClock {
        zone: span.zone.to_owned(),
        start: local(span.start),
        end: local(span.end),
    };
    GapView {
        start: gap.start.to_string(),
        end: gap.end.to_string(),
        minutes: u16::try_from(gap.end.duration_since(gap.start).as_mins()).unwrap_or_default(),
        local: gap.local.iter().map(clock).collect(),
    }
}

impl From<CoverageError> for Problem {
    fn from(error: CoverageError) -> Self {
        let problem = Self::new(error.code());
        match error {
            CoverageError::ShiftZone { shift, zone } => problem.with("shift", shift).with("zone", zone),
            CoverageError::ShiftDays { shift }
            | CoverageError::ShiftTimes { shift }
            | CoverageError::ShiftLanguages { shift } => problem.with("shift", shift),
            CoverageError::ShiftLanguage { shift, language } => {
                problem.with("shift", shift).with("language", language)
            }
            CoverageError::OfficeHours | CoverageError::WeekOutOfRange => problem,
        }
    }
}

#[cfg(test)]
mod tests;
