use super::*;
use crate::{check::Text, language::primary};
use jiff::civil::date;
use proptest::prelude::*;

const LANGUAGES: [&str; 19] = [
    "en", "de", "fr", "es", "it", "pt", "nl", "pl", "hu", "tr", "ja", "ko", "zh", "hi", "te", "bn", "ml",
    "ar", "ru",
];

fn dates(locale: &str, text: &str) -> Vec<Written> {
    let text = Text::new(text);
    let (tag, market) = (primary(locale), locale.split_once('-').map(|(_, market)| market));
    let today = Some(date(2026, 11, 24));
    let language = of(tag).unwrap();
    read(&Reader { whole: text.whole, tokens: &text.tokens, tag, language, market, today })
}

#[test]
fn every_day_that_cldr_s_long_format_writes_is_read_back() {
    for tag in LANGUAGES {
        let language = of(tag).unwrap();
        let markets = Market::all().iter().map(|market| Some(market.code));
        for market in std::iter::once(None).chain(
            markets.filter(|code| matches!(*code, Some("US" | "GB" | "ZA" | "AT" | "MA" | "SY" | "PE"))),
        ) {
            for zero in [
                '0',
                if tag == "bn" {
                    '\u{9E6}'
                } else if tag == "ar" {
                    '\u{660}'
                } else {
                    '0'
                },
            ] {
                let mut day = date(2026, 1, 1);
                while day.year() == 2026 {
                    let long = language.long(day, market, zero).unwrap();
                    let text = format!("– {long} –");
                    let found: Vec<_> =
                        dates(tag, &text).into_iter().map(|one| (one.date, one.has_year)).collect();
                    assert_eq!(found, [(day, true)], "{tag} {market:?} {long}");
                    day = day.tomorrow().unwrap();
                }
            }
        }
    }
}

#[test]
fn dates_are_read_as_they_are_written_there() {
    let day = date(2026, 11, 25);
    for (locale, text, found) in [
        ("en-US", "by 11/25/2026.", "11/25/2026"),
        ("en-GB", "by 25/11/2026,", "25/11/2026"),
        ("en-GB", "on Wednesday, the 25th of November, at", "25th of November"),
        ("en-US", "on Wed., Nov. 25, 2026", "Nov. 25, 2026"),
        ("en", "on 2026-11-25.", "2026-11-25"),
        ("de", "am Mittwoch, den 25.11., kommt", "25.11"),
        ("de", "am 25.11.26 kommt", "25.11.26"),
        ("de", "bis zum 25. November bei", "25. November"),
        ("fr", "le mercredi 25 novembre", "25 novembre"),
        ("es", "el 25 de noviembre del 2026", "25 de noviembre del 2026"),
        ("pt-BR", "até o dia 25/11/2026", "25/11/2026"),
        ("nl", "op 25-11-2026", "25-11-2026"),
        ("pl", "do 25 listopada 2026 r.", "25 listopada 2026"),
        ("hu", "2026. 11. 25-én", "2026. 11. 25"),
        ("hu", "november 25-ig", "november 25"),
        ("tr", "25 Kasım'a kadar", "25 Kasım"),
        ("ja", "ご注文は11月25日（水）にお届けします", "11月25日"),
        ("ja", "2026/11/25までに", "2026/11/25"),
        ("ko", "2026년 11월 25일까지", "2026년 11월 25일"),
        ("zh", "将于１１月２５日送达", "１１月２５日"),
        ("hi", "२५ नवंबर तक", "२५ नवंबर"),
        ("bn", "২৫শে নভেম্বরের মধ্যে", "২৫শে নভেম্বরের"),
        ("ml", "നവംബർ 25-ന്", "നവംബർ 25"),
        ("te", "నవంబర్ 25న", "నవంబర్ 25న"),
        ("ar-EG", "في ٢٥‏/١١‏/٢٠٢٦", "٢٥‏/١١‏/٢٠٢٦"),
        ("ar-SY", "25 تشرين الثاني", "25 تشرين الثاني"),
        ("ru", "до 25.11 включительно", "25.11"),
    ] {
        let read = dates(locale, text);
        let words: Vec<String> = read
            .iter()
            .map(|one| text.chars().skip(one.span.0).take(one.span.1 - one.span.0).collect())
            .collect();
        let read: Vec<_> = read.iter().map(|one| one.date).collect();
        assert_eq!((read, words), (vec![day], vec![found.to_owned()]), "{locale} {text}");
    }
}

#[test]
fn what_looks_like_a_date_is_none() {
    for (locale, text) in [
        ("en", "Up to 5 may apply, open 24/7, 1/2 of it, version 2.4.10, 192.168.10.12."),
        ("en", "Order 25-11-2026-001, call 03-1234-5678, 10/10."),
        ("de", "Das sind 24.11 Euro, Nr. 3.4, Art. 25.11.26.4."),
        ("es", "Son 3 mar y 10 ago."),
        ("ja", "3月間、25日間"),
        ("pl", "5 lis, 24.11 zł"),
        ("fr", "3/4 des clients, 24 h/24"),
    ] {
        assert_eq!(dates(locale, text), [], "{locale} {text}");
    }
}

#[test]
fn a_year_that_is_missing_is_the_nearest() {
    let years: Vec<_> = ["3 October", "25 September", "20 September", "24 August"]
        .map(|text| dates("en-GB", text).first().unwrap().date)
        .to_vec();
    assert_eq!(years, [date(2026, 10, 3), date(2026, 9, 25), date(2027, 9, 20), date(2027, 8, 24)]);
}

#[test]
fn days_of_the_week_belong_to_dates() {
    for (locale, text, day) in [
        ("en", "Monday, 24 November", Weekday::Monday),
        ("de", "Montag, den 24. November", Weekday::Monday),
        ("de", "Mo., 24.11.", Weekday::Monday),
        ("pt", "segunda-feira, 24 de novembro", Weekday::Monday),
        ("hu", "november 24-én, kedden", Weekday::Tuesday),
        ("tr", "24 Kasım 2026 Salı", Weekday::Tuesday),
        ("ja", "11月24日（火）", Weekday::Tuesday),
        ("ko", "11월 24일 화요일", Weekday::Tuesday),
        ("zh", "11月24日（星期二）", Weekday::Tuesday),
        ("te", "24, నవంబర్ 2026, మంగళవారం", Weekday::Tuesday),
    ] {
        let found = dates(locale, text).first().unwrap().weekday.map(|named| named.day);
        assert_eq!(found, Some(day), "{locale} {text}");
    }
    assert_eq!(dates("de", "So 24. November passt").first().unwrap().weekday, None);
}

proptest! {
    #[test]
    fn dates_of_any_text_are_within_it_and_in_order(at in 0..19_usize, text in ".*") {
        let mut last = 0;
        for one in dates(LANGUAGES[at], &text) {
            prop_assert!(last <= one.span.0 && one.span.0 < one.span.1 && one.span.1 <= text.chars().count());
            last = one.span.1;
        }
    }

    #[test]
    fn dates_of_numbers_and_names_are_within_the_text(
        at in 0..19_usize,
        text in r"([0-9٢২]{1,4}|[./, \-\n()]|月|日|年|월|일|Nov|November|mai|25|2026|Monday|segunda-feira){0,20}",
    ) {
        let mut last = 0;
        for one in dates(LANGUAGES[at], &text) {
            prop_assert!(last <= one.span.0 && one.span.0 < one.span.1 && one.span.1 <= text.chars().count());
            last = one.span.1;
        }
    }
}
