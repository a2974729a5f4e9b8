//! Dates that a reply has, read for her language and market.

use super::{Context, Found};
use crate::{
    check::Situation,
    dates::{self, Numeric, Reader, Written, digits},
    language::primary,
    tokens::text_from,
};
use std::collections::BTreeSet;

/// The reader for a reply, if dates of its language can be read.
pub(super) fn reader<'a>(context: &Context<'a>) -> Option<Reader<'a>> {
    let Situation { language, market, now, .. } = context.situation;
    let tag = primary(language);
    Some(Reader {
        whole: context.text.whole,
        tokens: &context.text.tokens,
        tag,
        language: dates::of(tag)?,
        market: *market,
        today: now.map(|now| now.date()),
    })
}

impl<'a> Context<'a> {
    /// The dates of the reply, as its reader reads them.
    pub(super) fn dates(&self, reader: &Reader<'a>) -> &'a [Written] {
        self.once.dates.get_or_init(|| dates::read(reader))
    }
}

/// Dates of numbers that can be read with the day first and with the month first, where neither is certain for her.
pub(super) fn ambiguous(context: &Context<'_>, found: &mut Vec<Found>) {
    let Some(reader) = reader(context) else { return };
    let read = context.dates(&reader);
    // Another date of the same kind that can be read in one way only shows how they all are to be read.
    let certain = read.iter().filter_map(|one| one.numeric.filter(|numeric| numeric.both.is_none()));
    let settled: BTreeSet<_> = certain.map(|numeric| numeric.separator).collect();
    for one in read {
        let Some(Numeric { separator, both: Some((day_first, month_first)), padded }) = one.numeric else {
            continue;
        };
        let is_settled = one.weekday.is_some() || settled.contains(&separator);
        if is_settled || is_certain(&reader, context.situation, separator) || !one.has_year && !padded {
            continue;
        }
        let sign = text_from(reader.whole, reader.tokens, one.span.0).chars().next();
        let zero = sign.and_then(digits::zero_of).unwrap_or('0');
        let written = |date| reader.language.long(date, reader.market, zero);
        let (first, second) =
            if comes_day_first(&reader) { (day_first, month_first) } else { (month_first, day_first) };
        let arguments = vec![("first", first.to_string()), ("second", second.to_string())];
        let fixes = [first, second].into_iter().filter_map(written).collect();
        found.push(Found { span: one.span, arguments, fixes, ..Found::default() });
    }
}

fn is_certain(reader: &Reader<'_>, situation: &Situation<'_>, separator: char) -> bool {
    // With dots the day comes first everywhere; who is used to the month first may not know.
    if separator == '.' {
        return !reader.market.is_some_and(dates::is_month_first);
    }
    let may_be_misread = reader.tag == "en" && situation.second_language;
    dates::is_day_first(reader.tag, reader.market).is_some() && !may_be_misread
}

/// Which reading is more probably hers. Where the year comes first, the month comes before the day even without it; not so
/// in Europe. English of nowhere is American in CLDR, too.
fn comes_day_first(reader: &Reader<'_>) -> bool {
    let is_american = reader.market.is_none() && reader.tag == "en";
    let is_asian = matches!(reader.tag, "ja" | "ko" | "zh")
        || matches!(reader.market, Some("CA" | "CN" | "JP" | "KR" | "TW"));
    !is_asian && !is_american && !reader.market.is_some_and(dates::is_month_first)
}
