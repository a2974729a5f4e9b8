use crate::{
    DateOrder, DecimalMark,
    fault::FaultCode,
    values::{amount, email, moment, whole},
};
use jiff::tz::TimeZone;

#[test]
fn amounts_are_read_by_their_mark() {
    let (point, comma) = (Some(DecimalMark::Point), Some(DecimalMark::Comma));
    for (text, mark, value) in [
        ("1980", None, Ok("1980")),
        ("-12.50", point, Ok("-12.50")),
        ("12,50", comma, Ok("12.50")),
        ("12,50", None, Ok("12.50")),
        ("1.234,50", None, Ok("1234.50")),
        ("1,234.50", None, Ok("1234.50")),
        ("12,34,567.89", point, Ok("1234567.89")),
        ("1.234", comma, Ok("1234")),
        ("1.234", point, Ok("1.234")),
        ("1.234", None, Err(FaultCode::AmbiguousAmount)),
        ("1,234", None, Err(FaultCode::AmbiguousAmount)),
        ("1.234.567", None, Ok("1234567")),
        ("0.125", None, Ok("0.125")),
        ("€ 12,50", comma, Ok("12.50")),
        ("12,50 €", comma, Ok("12.50")),
        ("(12.50)", point, Ok("-12.50")),
        ("−12.50", point, Ok("-12.50")),
        ("1\u{202f}234,5", comma, Ok("1234.5")),
        ("1'234.50", point, Ok("1234.50")),
        ("１，９８０", point, Ok("1980")),
        ("१२३.५", point, Ok("123.5")),
        ("٢٥٠٫٧٥", comma, Ok("250.75")),
        ("1,50", point, Err(FaultCode::Amount)),
        ("1.50", comma, Err(FaultCode::Amount)),
        ("abc", None, Err(FaultCode::Amount)),
        ("", None, Err(FaultCode::Amount)),
        ("1e9", None, Err(FaultCode::Amount)),
        ("=1+1", None, Err(FaultCode::Amount)),
        ("99999999999999999999999999999999999", None, Err(FaultCode::Amount)),
    ] {
        assert_eq!(amount(text, mark), value.map(|value| value.parse().unwrap()), "{text} {mark:?}");
    }
    assert_eq!(
        (whole("2"), whole("2.00"), whole("-150"), whole("2.5")),
        (Ok(2), Ok(2), Ok(-150), Err(FaultCode::Number))
    );
}

#[test]
fn a_date_with_two_meanings_is_not_read() {
    let utc = TimeZone::UTC;
    let read = |text, order| moment(text, order, &utc).map(|moment| moment.to_string());
    let (day, month) = (Some(DateOrder::DayFirst), Some(DateOrder::MonthFirst));
    for (text, order, value) in [
        ("2026-05-14 11:23:45 +0900", None, Ok("2026-05-14T11:23:45+09:00")),
        ("2026-05-14T11:23:45Z", None, Ok("2026-05-14T11:23:45Z")),
        ("2026-05-14 11:23:45 UTC", None, Ok("2026-05-14T11:23:45Z")),
        ("2026-05-14", None, Ok("2026-05-14T00:00:00Z")),
        ("2026/5/4 9:05", None, Ok("2026-05-04T09:05:00Z")),
        ("2026年5月4日", None, Ok("2026-05-04T00:00:00Z")),
        ("２０２６／０５／０４", None, Ok("2026-05-04T00:00:00Z")),
        ("20260504", None, Ok("2026-05-04T00:00:00Z")),
        ("2026. 05. 04.", None, Err(FaultCode::Date)),
        ("2026.05.04.", None, Ok("2026-05-04T00:00:00Z")),
        ("04.03.2026", None, Ok("2026-03-04T00:00:00Z")),
        ("03/04/2026", None, Err(FaultCode::AmbiguousDate)),
        ("03/04/2026", day, Ok("2026-04-03T00:00:00Z")),
        ("03/04/2026", month, Ok("2026-03-04T00:00:00Z")),
        ("25/04/2026", None, Ok("2026-04-25T00:00:00Z")),
        ("04/25/2026", None, Ok("2026-04-25T00:00:00Z")),
        ("04/25/2026", day, Err(FaultCode::Date)),
        ("04/04/2026", None, Ok("2026-04-04T00:00:00Z")),
        ("9/6/2026  6:29:00 PM", month, Ok("2026-09-06T18:29:00Z")),
        ("12/31/2026 12:05 AM", None, Ok("2026-12-31T00:05:00Z")),
        ("03/04/26", None, Err(FaultCode::AmbiguousDate)),
        ("03/04/26", day, Ok("2026-04-03T00:00:00Z")),
        ("31/02/2026", None, Err(FaultCode::Date)),
        ("2026-13-01", None, Err(FaultCode::Date)),
        ("yesterday", None, Err(FaultCode::Date)),
        ("2026-05-14 25:00", None, Err(FaultCode::Date)),
        ("2026-05-14 11:00 +99:00", None, Err(FaultCode::Date)),
    ] {
        assert_eq!(read(text, order), value.map(str::to_owned), "{text} {order:?}");
    }
    let budapest = TimeZone::get("Europe/Budapest").unwrap();
    assert_eq!(moment("2026-07-01 10:00", None, &budapest).unwrap().to_string(), "2026-07-01T10:00:00+02:00");
}

#[test]
fn an_address_is_something_at_something() {
    for good in ["a@b", " Anna.Kovács+x@példa.hu ", "mailto:a@b.example"] {
        assert!(email(good).is_ok(), "{good}");
    }
    for bad in ["", "@", "a@", "@b", "a b@c", "a@b@c", "a,b@c", "a@b\0"] {
        assert_eq!(email(bad), Err(FaultCode::Email), "{bad:?}");
    }
}
