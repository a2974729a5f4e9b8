//! Dates in texts: reading them as they are written in a language and market, and writing them out.

mod data;
pub(crate) mod digits;
mod east;
mod named;
mod numeric;

pub(crate) use data::{Language, of};

use crate::tokens::Token;
use jiff::{
    ToSpan,
    civil::{Date, Weekday},
};
use parlance_market::{DateOrder, Market};

/// What a reader of dates goes by.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reader<'a> {
    pub(crate) whole: &'a str,
    pub(crate) tokens: &'a [Token<'a>],
    /// BCP 47 without region.
    pub(crate) tag: &'a str,
    pub(crate) language: &'static Language,
    pub(crate) market: Option<&'a str>,
    /// The day there.
    pub(crate) today: Option<Date>,
}

/// A date as it stands in a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Written {
    /// In Unicode scalars, without the day of the week.
    pub(crate) span: (usize, usize),
    pub(crate) date: Date,
    /// Whether the year is there.
    pub(crate) has_year: bool,
    /// Of a date of numbers that does not begin with the year.
    pub(crate) numeric: Option<Numeric>,
    pub(crate) weekday: Option<DayName>,
}

/// A date of numbers with the year last.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Numeric {
    pub(crate) separator: char,
    /// With the day first, with the month first; where both are dates, and not the same.
    pub(crate) both: Option<(Date, Date)>,
    /// Whether a number has a nought before it.
    pub(crate) padded: bool,
}

/// A day of the week beside a date.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct DayName {
    pub(crate) day: Weekday,
    pub(crate) span: (usize, usize),
}

impl Written {
    /// All of it, with the day of the week.
    pub(crate) fn all(&self) -> (usize, usize) {
        let day = self.weekday.map_or(self.span, |day| day.span);
        (self.span.0.min(day.0), self.span.1.max(day.1))
    }
}

/// The dates of a text, in its order.
pub(crate) fn read(reader: &Reader<'_>) -> Vec<Written> {
    if ["ja", "ko", "zh"].contains(&reader.tag) {
        let mut found = east::read(reader);
        let is_apart = |one: &Written| {
            let next = found.partition_point(|other| other.span.1 <= one.span.0);
            found.get(next).is_none_or(|other| one.span.1 <= other.span.0)
        };
        let further: Vec<_> = west(reader).into_iter().filter(is_apart).collect();
        found.extend(further);
        found.sort_by_key(|one| one.span);
        return found;
    }
    west(reader)
}

/// Dates whose words are divided by spaces and marks.
fn west(reader: &Reader<'_>) -> Vec<Written> {
    let (mut found, mut at) = (Vec::new(), 0);
    while let Some(next) = reader.tokens.get(at..).and_then(|rest| rest.iter().position(begins_with_digit)) {
        at += next;
        let read = numeric::at(reader, at).or_else(|| named::at(reader, at));
        at = match read {
            Some((written, end)) => {
                found.push(written);
                end.max(at + 1)
            }
            None => at + 1,
        };
    }
    found
}

fn begins_with_digit(token: &Token<'_>) -> bool {
    token.text.chars().next().and_then(digits::digit).is_some()
}

/// Whether dates of numbers begin with the month in a territory.
pub(crate) fn is_month_first(territory: &str) -> bool {
    Market::get(territory).and_then(|market| market.date_order) == Some(DateOrder::MonthDayYear)
}

/// Whether a date of numbers whose year stands last begins with the day, for a reader of this language in this market;
/// `None` where that is not certain.
pub(crate) fn is_day_first(language: &str, market: Option<&str>) -> Option<bool> {
    let market = market.and_then(Market::get);
    let order = market.and_then(|market| market.date_order);
    match (language, market, order) {
        // There the year comes first: what is first without it depends on whom one asks.
        ("hu" | "ja" | "ko" | "zh", ..) => None,
        // In English both orders are usual, so only a market of the language decides.
        ("en", Some(market), Some(order)) if market.own_languages().contains(&"en") => match order {
            DateOrder::DayMonthYear => Some(true),
            DateOrder::MonthDayYear => Some(false),
            DateOrder::YearMonthDay => None,
        },
        ("en", ..) => None,
        // Elsewhere the day comes first, but who lives among readers of another order may have taken that.
        (_, _, Some(DateOrder::MonthDayYear)) => None,
        (_, Some(market), _) if market.code == "CA" => None,
        _ => Some(true),
    }
}

impl Reader<'_> {
    /// What stands between two tokens.
    fn between(&self, before: usize, after: usize) -> &str {
        let end = |token: &Token<'_>| token.at + token.text.len();
        let (Some(before), Some(after)) = (self.tokens.get(before), self.tokens.get(after)) else {
            return "";
        };
        self.whole.get(end(before)..after.at).unwrap_or_default()
    }

    /// A date without a year: the nearest, from two months ago to ten months ahead.
    fn nearest(&self, month: u32, day: u32) -> Option<Date> {
        let today = self.today?;
        let first = today.checked_sub(2.months()).ok()?;
        let in_year = |year: i16| date(i64::from(year), month, day);
        [first.year(), first.year() + 1].into_iter().filter_map(in_year).find(|date| *date >= first)
    }

    /// A date with or without a year.
    fn dated(&self, year: Option<i64>, month: u32, day: u32) -> Option<Date> {
        match year {
            Some(year) => date(year, month, day),
            None => self.nearest(month, day),
        }
    }

    /// The day of the week of this name.
    fn weekday(&self, at: usize) -> Option<(Weekday, data::Named)> {
        let named = self.language.days.at(self.tokens, at)?;
        Some((weekday(named.at)?, named))
    }
}

/// The day of the week at a token, if it is not a shortened one, and the token after it.
pub(crate) fn day_name(reader: &Reader<'_>, at: usize) -> Option<(Weekday, usize)> {
    let (day, named) = reader.weekday(at).filter(|(_, named)| !named.short)?;
    Some((day, at + named.words))
}

fn weekday(from_monday: usize) -> Option<Weekday> {
    Weekday::from_monday_zero_offset(i8::try_from(from_monday).ok()?).ok()
}

fn date(year: i64, month: u32, day: u32) -> Option<Date> {
    Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// A year in four digits, or none.
fn year(number: digits::Number<'_>) -> Option<i64> {
    let is_year = number.digits == 4 && (1900..2100).contains(&number.value);
    is_year.then_some(i64::from(number.value))
}

#[cfg(test)]
mod tests;
