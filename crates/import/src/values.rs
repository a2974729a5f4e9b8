//! What stands in cells: amounts, dates, numbers. What can be read in two ways is never guessed.

use crate::{DateOrder, DecimalMark, fault::FaultCode};
use jiff::{
    civil::{Date, DateTime, Time},
    tz::{Offset, TimeZone},
};
use parlance_model::Moment;
use rust_decimal::Decimal;

/// Signs of currencies that may stand beside an amount.
const SIGNS: &str = "€$£¥₹₩₺₽₴₫฿₦₱₪₸₼₾៛₭₮₡₲₵＄￥￡￦";
/// Spaces and apostrophes between groups of digits.
const BETWEEN: &[char] = &[' ', '\u{a0}', '\u{202f}', '\u{2009}', '\'', '’', '٬'];
/// The zeros of digits that are not ASCII's: Arabic-Indic, Persian, Devanagari, Bengali, Telugu, Malayalam, Thai, wide.
const ZEROS: &[char] = &['٠', '۰', '०', '০', '౦', '൦', '๐', '０'];

/// The text with every digit as ASCII has it.
pub(crate) fn plain_digits(text: &str) -> String {
    text.chars().map(plain_digit).collect()
}

fn plain_digit(c: char) -> char {
    if c.is_ascii() {
        return c;
    }
    let digit = ZEROS.iter().find_map(|zero| {
        let value = u32::from(c).checked_sub(u32::from(*zero)).filter(|value| *value < 10)?;
        char::from_digit(value, 10)
    });
    digit.unwrap_or(match c {
        '，' | '٫' => ',',
        '．' => '.',
        '−' | '－' => '-',
        '／' => '/',
        '：' => ':',
        _ => c,
    })
}

/// An amount; without a mark only where it has one meaning.
pub(crate) fn amount(text: &str, mark: Option<DecimalMark>) -> Result<Decimal, FaultCode> {
    // what exports are made of nearly always
    if text.bytes().all(|b| b.is_ascii_digit() || b == b'-' || b == b'.')
        && (mark == Some(DecimalMark::Point) || !text.contains('.'))
    {
        return text.parse().map_err(|_| FaultCode::Amount);
    }
    let text = plain_digits(text);
    let text = text.trim_matches(|c: char| c.is_whitespace() || SIGNS.contains(c));
    let (text, negative) = match text.strip_prefix('(').and_then(|text| text.strip_suffix(')')) {
        Some(text) => (text, true),
        None => match text.strip_prefix('-').or_else(|| text.strip_suffix('-')) {
            Some(text) => (text, true),
            None => (text.strip_prefix('+').unwrap_or(text), false),
        },
    };
    let text: String = text
        .trim_matches(|c: char| c.is_whitespace() || SIGNS.contains(c))
        .chars()
        .filter(|c| !BETWEEN.contains(c))
        .collect();
    if text.is_empty() || !text.chars().all(|c| c.is_ascii_digit() || c == '.' || c == ',') {
        return Err(FaultCode::Amount);
    }
    let mark = match mark {
        Some(DecimalMark::Point) => '.',
        Some(DecimalMark::Comma) => ',',
        None => its_mark(&text)?,
    };
    let value: Decimal = pointed(&text, mark)?.parse().map_err(|_| FaultCode::Amount)?;
    Ok(if negative { -value } else { value })
}

/// Which mark stands before this amount's decimals, if that is sure.
fn its_mark(text: &str) -> Result<char, FaultCode> {
    let Some(last) = text.rfind(['.', ',']) else { return Ok('.') };
    let mark = if text.get(last..).is_some_and(|rest| rest.starts_with(',')) { ',' } else { '.' };
    let other = if mark == ',' { '.' } else { ',' };
    let decimals = text.len() - last - 1;
    if text.contains(other) {
        return Ok(mark);
    }
    match (text.matches(mark).count(), decimals) {
        (1, 3) if !text.starts_with('0') && last <= 3 => Err(FaultCode::AmbiguousAmount),
        (1, _) => Ok(mark),
        _ => Ok(other),
    }
}

/// The amount as a program writes it; groups of digits must be groups.
fn pointed(text: &str, mark: char) -> Result<String, FaultCode> {
    let grouping = if mark == ',' { '.' } else { ',' };
    let (whole, decimals) = text.split_once(mark).unwrap_or((text, ""));
    let mut groups = whole.split(grouping);
    let first = groups.next().unwrap_or_default();
    let rest: Vec<_> = groups.collect();
    // India groups by two before the last three
    let sound = rest.is_empty()
        || (!first.is_empty()
            && first.len() <= 3
            && rest.iter().all(|group| (2..=3).contains(&group.len()))
            && rest.last().is_some_and(|last| last.len() == 3));
    if !sound || decimals.contains(['.', ',']) {
        return Err(FaultCode::Amount);
    }
    let whole = format!("{first}{}", rest.concat());
    Ok(if decimals.is_empty() { whole } else { format!("{whole}.{decimals}") })
}

/// A whole number; `1.00` is one, too.
pub(crate) fn whole(text: &str) -> Result<i64, FaultCode> {
    if let Ok(value) = text.parse() {
        return Ok(value);
    }
    let value = amount(text, None).map_err(|_| FaultCode::Number)?;
    if !value.fract().is_zero() {
        return Err(FaultCode::Number);
    }
    value.trunc().to_string().parse().map_err(|_| FaultCode::Number)
}

/// An ISO 4217 code.
pub(crate) fn currency(text: &str) -> Result<String, FaultCode> {
    let code = text.trim().to_ascii_uppercase();
    match code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase()) {
        true => Ok(code),
        false => Err(FaultCode::Currency),
    }
}

/// An e-mail address: something, an at sign, something.
pub(crate) fn email(text: &str) -> Result<String, FaultCode> {
    let text = text.trim();
    let text = text.strip_prefix("mailto:").unwrap_or(text);
    let shaped = text.split_once('@').is_some_and(|(user, host)| {
        !user.is_empty() && !host.is_empty() && !host.contains('@') && host.len() <= 255
    });
    match shaped && !text.contains(|c: char| c.is_whitespace() || c.is_control() || "<>,;\"".contains(c)) {
        true => Ok(text.to_owned()),
        false => Err(FaultCode::Email),
    }
}

/// A date, with a time and an offset if there are such; without an offset it is a time of `zone`.
pub(crate) fn moment(text: &str, order: Option<DateOrder>, zone: &TimeZone) -> Result<Moment, FaultCode> {
    let plain;
    let mut text = text.trim();
    if !text.is_ascii() {
        plain = plain_digits(text).replace(['年', '月'], "-").replace(['日', '\u{200e}', '\u{200f}'], " ");
        text = plain.trim();
    }
    let end = text.find(['T', ' ', ',']).unwrap_or(text.len());
    let (date, rest) = text.split_at_checked(end).unwrap_or((text, ""));
    let date = day(date, order)?;
    let (time, offset) = clock(rest.trim_start_matches(['T', ' ', ',']).trim())?;
    let local = DateTime::from_parts(date, time);
    let (utc, offset_seconds) = match offset {
        Some(offset) => {
            let utc = offset.to_timestamp(local).map_err(|_| FaultCode::Date)?;
            (utc, (!offset.is_zero()).then_some(offset.seconds()))
        }
        None if *zone == TimeZone::UTC => {
            (Offset::UTC.to_timestamp(local).map_err(|_| FaultCode::Date)?, None)
        }
        None => {
            let zoned = zone.to_zoned(local).map_err(|_| FaultCode::Date)?;
            (zoned.timestamp(), Some(zoned.offset().seconds()))
        }
    };
    Ok(Moment { utc, offset_seconds })
}

/// A day in numbers.
pub(crate) fn day(text: &str, order: Option<DateOrder>) -> Result<Date, FaultCode> {
    let Some(mark) = text.chars().find(|c| !c.is_ascii_digit()) else { return compact(text) };
    if !matches!(mark, '-' | '/' | '.') {
        return Err(FaultCode::Date);
    }
    let mut parts = text.trim_end_matches(mark).split(mark);
    let (Some(one), Some(two), Some(three), None) = (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err(FaultCode::Date);
    };
    let number = |part: &str| part.trim().parse::<i16>().map_err(|_| FaultCode::Date);
    let (first, second, third) = (number(one)?, number(two)?, number(three)?);
    let (year, month, day) = if one.len() == 4 {
        (first, second, third)
    } else if three.len() == 4 {
        let (month, day) = month_and_day(first, second, mark, order)?;
        (third, month, day)
    } else if three.len() == 2 && order.is_some() {
        let (month, day) = month_and_day(first, second, mark, order)?;
        (2000 + third, month, day)
    } else {
        return Err(if three.len() == 2 { FaultCode::AmbiguousDate } else { FaultCode::Date });
    };
    let part = |value: i16| i8::try_from(value).map_err(|_| FaultCode::Date);
    Date::new(year, part(month)?, part(day)?).map_err(|_| FaultCode::Date)
}

/// 20260304
fn compact(text: &str) -> Result<Date, FaultCode> {
    let part = |from, to| text.get(from..to).and_then(|part| part.parse::<i16>().ok());
    let (Some(year), Some(month), Some(day), 8) = (part(0, 4), part(4, 6), part(6, 8), text.len()) else {
        return Err(FaultCode::Date);
    };
    let small = |value: i16| i8::try_from(value).map_err(|_| FaultCode::Date);
    Date::new(year, small(month)?, small(day)?).map_err(|_| FaultCode::Date)
}

/// Points stand between day, month and year only, in that order; with a slash or a dash it may be either.
fn month_and_day(
    first: i16,
    second: i16,
    mark: char,
    order: Option<DateOrder>,
) -> Result<(i16, i16), FaultCode> {
    let order = match (mark, order) {
        (_, Some(order)) => order,
        ('.', None) => DateOrder::DayFirst,
        (_, None) if first > 12 || first == second => DateOrder::DayFirst,
        (_, None) if second > 12 => DateOrder::MonthFirst,
        _ => return Err(FaultCode::AmbiguousDate),
    };
    Ok(match order {
        DateOrder::DayFirst => (second, first),
        DateOrder::MonthFirst => (first, second),
    })
}

/// A time of day and an offset from UTC; nothing is midnight.
fn clock(text: &str) -> Result<(Time, Option<Offset>), FaultCode> {
    if text.is_empty() {
        return Ok((Time::midnight(), None));
    }
    let end = text.find(|c: char| !c.is_ascii_digit() && c != ':' && c != '.').unwrap_or(text.len());
    let (time, rest) = text.split_at_checked(end).unwrap_or((text, ""));
    let rest = rest.trim();
    let upper = rest.to_ascii_uppercase();
    let (half, zone) = match upper.get(..2) {
        Some(half @ ("AM" | "PM")) => (Some(half == "PM"), upper.get(2..).unwrap_or_default().trim()),
        _ => (None, upper.as_str()),
    };
    let mut parts = time.split(':');
    let mut number = |most: i8| match parts.next() {
        None => Ok(0),
        Some(part) => {
            let whole = part.split('.').next().unwrap_or_default();
            whole.parse::<i8>().ok().filter(|n| (0..=most).contains(n)).ok_or(FaultCode::Date)
        }
    };
    let (hour, minute, second) = (number(23)?, number(59)?, number(60)?);
    let hour = match half {
        Some(_) if !(1..=12).contains(&hour) => return Err(FaultCode::Date),
        Some(afternoon) => hour % 12 + if afternoon { 12 } else { 0 },
        None => hour,
    };
    let time = Time::new(hour, minute, second.min(59), 0).map_err(|_| FaultCode::Date)?;
    Ok((time, offset(zone)?))
}

fn offset(text: &str) -> Result<Option<Offset>, FaultCode> {
    if matches!(text, "Z" | "UTC" | "GMT") {
        return Ok(Some(Offset::UTC));
    }
    let text = text.trim_start_matches("GMT").trim_start_matches("UTC").trim();
    let Some(sign) = text.chars().next() else { return Ok(None) };
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let part = |from, to| digits.get(from..to).and_then(|part| part.parse::<i32>().ok());
    let (hours, minutes) = match digits.len() {
        2 => (part(0, 2), Some(0)),
        4 => (part(0, 2), part(2, 4)),
        _ => (None, None),
    };
    let (Some(hours), Some(minutes)) = (hours, minutes) else { return Err(FaultCode::Date) };
    let seconds = hours * 3600 + minutes * 60;
    let seconds = match sign {
        '+' => seconds,
        '-' => -seconds,
        _ => return Err(FaultCode::Date),
    };
    Offset::from_seconds(seconds).map(Some).map_err(|_| FaultCode::Date)
}
