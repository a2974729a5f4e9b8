//! By when a request about a customer's data is to be answered, by the facts of her market and nothing else.

use crate::{source, view::SourceView, words::Words};
use jiff::{Span, ToSpan, civil::Date};
use parlance_market::{self as market, DayKind, HolidayCategory, Market, Right, RightKind, RightValue};

/// What the law of a place says of answering.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Deadline {
    /// The last day, where a number is known.
    pub due: Option<Date>,
    /// What the law says, how it was reckoned, what to ask.
    pub notes: Vec<String>,
    /// Whether to ask before one relies on it.
    pub ask: bool,
    /// The law.
    pub law: Option<String>,
    /// Where that is from.
    pub source: Option<SourceView>,
    /// Whether it may be extended.
    pub extendable: bool,
}

/// Of whom and what.
pub struct Asked<'a> {
    /// Her market.
    pub market: Option<&'static Market>,
    /// The part of it where she is, if it is known and is one.
    pub part: Option<&'a str>,
    /// The day on which it came.
    pub received: Date,
    /// Whether she asks to see her data or to have it: what the facts are about.
    pub for_access: bool,
}

/// The deadline. A market without a fact has none, and one asks.
pub fn deadline(asked: &Asked<'_>, words: Words, today: Date) -> Deadline {
    let Some(market) = asked.market else { return unknown("privacy-deadline-no-market", words) };
    let right = right(market, asked.part, asked.received);
    let Some(right) = right else { return unknown("privacy-deadline-no-fact", words) };
    let due = due(right, market, asked);
    let mut notes = vec![said(right, words)];
    if matches!(right.value, RightValue::Days { kind: DayKind::Business, .. }) && due.is_some() {
        notes.push(words.say("privacy-deadline-working-days", &[]));
    }
    let conditions = right.conditions.iter();
    notes.extend(conditions.map(|condition| words.say(&["right-condition", condition.id()].join("-"), &[])));
    if !asked.for_access {
        notes.push(words.say("privacy-deadline-other-kind", &[]));
    }
    notes.extend((!right.sure).then(|| words.say("right-ask", &[])));
    Deadline {
        due,
        notes,
        ask: !right.sure || !asked.for_access || due.is_none(),
        law: right.law.map(str::to_owned),
        source: Some(source::shown(&right.source(), today)),
        extendable: right.conditions.contains(&market::Condition::MayBeExtended),
    }
}

/// The law by which requests are answered in a place, where one is known.
pub fn law(market: Option<&'static Market>, part: Option<&str>, on: Date) -> Option<&'static str> {
    let rules = market::rights(market?.code, part, on).ok()?;
    let about = |kind| matches!(kind, RightKind::PrivacyAccess | RightKind::PrivacyLaw);
    rules.map(|(_, right)| right).filter(|right| about(right.kind)).find_map(|right| right.law)
}

fn right(market: &Market, part: Option<&str>, on: Date) -> Option<&'static Right> {
    let rules = market::rights(market.code, part, on).ok()?;
    rules.map(|(_, right)| right).find(|right| right.kind == RightKind::PrivacyAccess)
}

fn unknown(id: &str, words: Words) -> Deadline {
    Deadline { notes: vec![words.say(id, &[])], ask: true, ..Deadline::default() }
}

fn due(right: &Right, market: &'static Market, asked: &Asked<'_>) -> Option<Date> {
    let after = |span: Span| asked.received.checked_add(span).ok();
    match right.value {
        RightValue::Days { n, kind: DayKind::Calendar } => after(i64::from(n).days()),
        RightValue::Days { n, kind: DayKind::Business } => working_days(market, asked, n),
        RightValue::Months(n) => after(i64::from(n).months()),
        RightValue::Years(n) => after(i64::from(n).years()),
        // hours count from a time that nobody wrote down: whole days, rather one too few
        RightValue::Hours(n) => after((i64::from(n) / 24).days()),
        RightValue::Immediately => Some(asked.received),
        _ => None,
    }
}

/// The n-th working day after it came: neither the weekend there nor a public holiday.
fn working_days(market: &'static Market, asked: &Asked<'_>, n: u16) -> Option<Date> {
    // three days off in a row for each that is worked are more than any market has
    let last = asked.received.checked_add((i64::from(n) * 4 + 30).days()).ok()?;
    let holidays = market::holidays(market.code, asked.part, asked.received, last);
    let holidays = holidays.or_else(|_| market::holidays(market.code, None, asked.received, last)).ok()?;
    let is_off = |day: Date| {
        market.is_weekend(day.weekday())
            || holidays
                .iter()
                .any(|holiday| holiday.date == day && holiday.category == HolidayCategory::Public)
    };
    let days = asked.received.series(1.day()).skip(1).take_while(|day| *day <= last);
    days.filter(|day| !is_off(*day)).nth(usize::from(n.checked_sub(1)?))
}

fn said(right: &Right, words: Words) -> String {
    let counted = |id: &str, n: u16| words.say(id, &[("count", &n.to_string())]);
    let time = match right.value {
        RightValue::Days { n, kind: DayKind::Calendar } => counted("right-days", n),
        RightValue::Days { n, kind: DayKind::Business } => counted("right-working-days", n),
        RightValue::Months(n) => counted("right-months", n),
        RightValue::Years(n) => counted("right-years", n),
        RightValue::Hours(n) => counted("right-hours", n),
        RightValue::Immediately => return words.say("right-immediately", &[]),
        _ => return words.say("right-without-delay", &[]),
    };
    words.say("right-deadline", &[("time", &time), ("from", "request")])
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn of(code: &str, part: Option<&str>, received: Date, for_access: bool) -> Deadline {
        let asked = Asked { market: Market::get(code), part, received, for_access };
        deadline(&asked, Words::printed("en"), received)
    }

    fn due(code: &str, part: Option<&str>, received: Date) -> Option<Date> {
        of(code, part, received, true).due
    }

    #[test]
    fn days_months_and_working_days_count_as_the_facts_say() {
        assert_eq!(due("DE", None, date(2026, 11, 3)), Some(date(2026, 12, 3)));
        // no 31st of February
        assert_eq!(due("HU", None, date(2027, 1, 31)), Some(date(2027, 2, 28)));
        assert_eq!(due("BR", None, date(2026, 11, 3)), Some(date(2026, 11, 18)));
        assert_eq!(due("US", Some("CA"), date(2026, 11, 3)), Some(date(2026, 12, 18)));
        assert_eq!(due("ID", None, date(2026, 11, 3)), Some(date(2026, 11, 6)));
        // 16 November 2026 is a holiday in Mexico, so are 25 December and 1 January; 20 working days after Friday the 13th
        assert_eq!(due("MX", None, date(2026, 11, 13)), Some(date(2026, 12, 14)));
    }

    #[test]
    fn a_deadline_names_its_law_and_source() {
        let deadline = of("FR", None, date(2026, 11, 3), true);
        assert_eq!(deadline.law.as_deref(), Some("Regulation (EU) 2016/679 (GDPR), Art. 12(3)"));
        assert!(deadline.source.unwrap().reference.starts_with("https://"));
        assert!(deadline.extendable && !deadline.ask);
        assert_eq!(deadline.notes.len(), 2, "{:?}", deadline.notes);
    }

    #[test]
    fn where_the_fact_is_not_sure_or_not_about_it_one_asks() {
        assert!(of("CN", None, date(2026, 11, 3), true).ask);
        assert!(of("FR", None, date(2026, 11, 3), false).ask);
        let without_number = of("JP", None, date(2026, 11, 3), true);
        assert_eq!((without_number.due, without_number.ask), (None, true));
        let nothing_known = of("US", None, date(2026, 11, 3), true);
        assert_eq!((nothing_known.due, nothing_known.ask, nothing_known.law), (None, true, None));
        let nowhere = of("", None, date(2026, 11, 3), true);
        assert!(nowhere.ask && nowhere.source.is_none());
    }

    #[test]
    fn every_fact_about_answering_gives_a_day_or_is_to_be_asked() {
        for market in Market::all() {
            let parts = market.subdivisions().map(Some).chain([None]);
            for part in parts {
                let deadline = of(market.code, part, date(2026, 12, 31), true);
                assert!(deadline.due.is_some() || deadline.ask, "{} {part:?}", market.code);
                assert!(deadline.due.is_none_or(|due| due >= date(2026, 12, 31)));
                assert!(!deadline.notes.is_empty());
            }
        }
    }
}
