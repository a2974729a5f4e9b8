//! Chinese, Japanese and Korean dates: 2026年11月25日（水）, 11월 25일 수요일.

use super::{DayName, Reader, Written, digits::digit, weekday, year};
use crate::dates::digits;

pub(super) fn read(reader: &Reader<'_>) -> Vec<Written> {
    let mut found: Vec<Written> = Vec::new();
    for token in reader.tokens {
        let mut place = (token.at, token.span.0);
        for (at, _) in token.text.match_indices(['月', '월']) {
            place = (token.at + at, scalar_of(reader.whole, place, token.at + at));
            if let Some(written) = around(reader, place)
                && found.last().is_none_or(|before| before.span.1 <= written.span.0)
            {
                found.push(written);
            }
        }
    }
    found
}

/// The date around the sign for the month, which is at this byte and scalar.
fn around(reader: &Reader<'_>, place: (usize, usize)) -> Option<Written> {
    let (at, _) = place;
    let (before, after) = (reader.whole.get(..at)?, reader.whole.get(at..)?);
    let sign = after.chars().next()?;
    let (month, mut from) = number_at_end(before)?;
    let years = before.get(..from)?.trim_end_matches(' ');
    let years =
        years.strip_suffix(['年', '년']).map(|rest| rest.trim_end_matches(' ')).and_then(number_at_end);
    let years = years.and_then(|(number, begin)| Some((year(number)?, begin)));
    from = years.map_or(from, |(_, begin)| begin);
    let following = after.get(sign.len_utf8()..)?.trim_start_matches(' ');
    let day = digits::number(following.get(..following.find(|c| digit(c).is_none())?)?)?;
    let rest = following.get(following.find(|c| digit(c).is_none())?..)?;
    let unit = rest.chars().next().filter(|c| matches!(c, '日' | '号' | '號' | '일'))?;
    let rest = rest.get(unit.len_utf8()..)?;
    // 日間 counts days.
    if rest.starts_with(['間', '间']) || rest.starts_with("간 ") {
        return None;
    }
    let date = reader.dated(years.map(|(year, _)| year), month.value, day.value)?;
    let scalar = |byte: usize| Some(scalar_of(reader.whole, place, byte));
    let end = reader.whole.len() - rest.len();
    let span = (scalar(from)?, scalar(end)?);
    let weekday = following_day(reader, rest)
        .and_then(|(day, from, to)| Some(DayName { day, span: (scalar(end + from)?, scalar(end + to)?) }));
    Some(Written { span, date, has_year: years.is_some(), numeric: None, weekday })
}

/// The number at the end of a text, and where it begins in bytes.
fn number_at_end(text: &str) -> Option<(digits::Number<'_>, usize)> {
    let letters = text.char_indices().rev().take_while(|(_, c)| digit(*c).is_some());
    let (from, _) = letters.last()?;
    Some((digits::number(text.get(from..)?)?, from))
}

/// The day of the week that a text begins with, and where it stands in bytes.
fn following_day(reader: &Reader<'_>, rest: &str) -> Option<(jiff::civil::Weekday, usize, usize)> {
    let inner = rest.trim_start_matches([' ', '、', ',', '，']);
    let begin = rest.len() - inner.len();
    let opened = inner.strip_prefix(['(', '（']);
    let name = opened.map_or(inner, |inner| inner.trim_start());
    let begin = begin + inner.len() - name.len();
    let full = (0..7).find_map(|at| {
        let day = weekday(at)?;
        let names = reader.language.day_names(at);
        let name = names.into_iter().find(|one| name.starts_with(one))?;
        Some((day, begin, begin + name.len()))
    });
    full.or_else(|| {
        opened?;
        let at = reader.language.bracketed.iter().position(|letter| name.starts_with(letter))?;
        let length = reader.language.bracketed.get(at)?.len();
        let closes = name.get(length..)?.starts_with([')', '）', '・', '/']);
        closes.then_some((weekday(at)?, begin, begin + length))
    })
}

/// The place in Unicode scalars of a byte near a known place.
fn scalar_of(whole: &str, (at, scalar): (usize, usize), byte: usize) -> usize {
    let count = |from: usize, to: usize| whole.get(from..to).unwrap_or_default().chars().count();
    if byte < at { scalar - count(byte, at) } else { scalar + count(at, byte) }
}
