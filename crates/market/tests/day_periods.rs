//! Day periods: cases worked out by hand from CLDR's rules, and what holds in every language.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // What tests share is test code, too.

use parlance_market::{DayPeriodRule, day_period};
use proptest::prelude::*;

const LANGUAGES: &str = "af am ar az bg blo bn bs ca ccp chr cs cy da de ee el en es es-CO et eu fa fi fil fr gl gsw gu \
    he hi hi-Latn hr hu hy id is it ja ka kgp kk km kn ko kok kok-Latn ky lij lo lt lv mk ml mn mr ms my nb ne nl nn no \
    pa pl pt ro ru scn si sk sl sq sr sv sw ta te th tr uk ur uz vi yrl yue zh zu";

fn check(language: &str, cases: &[(i8, i8, &str, &str)]) {
    for (hour, minute, rule, name) in cases {
        let found = day_period(language, *hour, *minute).unwrap();
        assert_eq!((found.rule.id(), found.name), (*rule, *name), "{language} {hour}:{minute:02}");
    }
}

#[test]
fn hungarian() {
    check(
        "hu",
        &[
            (0, 0, "night1", "éjjel"),
            (3, 59, "night1", "éjjel"),
            (4, 0, "night2", "hajnal"),
            (5, 59, "night2", "hajnal"),
            (6, 0, "morning1", "reggel"),
            (8, 59, "morning1", "reggel"),
            (9, 0, "morning2", "délelőtt"),
            (12, 0, "afternoon1", "délután"),
            (17, 59, "afternoon1", "délután"),
            (18, 0, "evening1", "este"),
            (21, 0, "night1", "éjjel"),
            (23, 59, "night1", "éjjel"),
        ],
    );
}

#[test]
fn spanish() {
    check(
        "es",
        &[
            (0, 0, "morning1", "madrugada"),
            (5, 59, "morning1", "madrugada"),
            (6, 0, "morning2", "mañana"),
            (12, 0, "evening1", "tarde"),
            (19, 59, "evening1", "tarde"),
            (20, 0, "night1", "noche"),
        ],
    );
    check("es-CO", &[(0, 0, "morning2", "mañana"), (20, 0, "night1", "noche")]);
}

#[test]
fn bengali() {
    check(
        "bn",
        &[
            (3, 59, "night1", "রাত্রি"),
            (4, 0, "morning1", "ভোর"),
            (6, 0, "morning2", "সকাল"),
            (12, 0, "afternoon1", "দুপুর"),
            (16, 0, "afternoon2", "বিকাল"),
            (18, 0, "evening1", "সন্ধ্যা"),
            (20, 0, "night1", "রাত্রি"),
        ],
    );
}

#[test]
fn japanese() {
    check(
        "ja",
        &[
            (3, 59, "night2", "夜中"),
            (4, 0, "morning1", "朝"),
            (12, 0, "afternoon1", "昼"),
            (16, 0, "evening1", "夕方"),
            (17, 5, "evening1", "夕方"),
            (19, 0, "night1", "夜"),
            (23, 0, "night2", "夜中"),
        ],
    );
}

#[test]
fn english() {
    check(
        "en",
        &[
            (0, 0, "morning1", "morning"),
            (11, 59, "morning1", "morning"),
            (12, 0, "afternoon1", "afternoon"),
            (18, 0, "evening1", "evening"),
            (21, 0, "night1", "night"),
        ],
    );
}

#[test]
fn hindi() {
    check(
        "hi",
        &[
            (3, 59, "night1", "रात"),
            (4, 0, "morning1", "सुबह"),
            (12, 0, "afternoon1", "दोपहर"),
            (16, 0, "evening1", "शाम"),
            (20, 0, "night1", "रात"),
        ],
    );
}

#[test]
fn noon_and_midnight_are_named_where_the_language_names_them() {
    let moment = |language, hour, minute| day_period(language, hour, minute).unwrap().moment;
    assert_eq!(moment("hu", 12, 0), Some("dél"));
    assert_eq!(moment("hu", 0, 0), Some("éjfél"));
    assert_eq!(moment("hu", 12, 1), None);
    assert_eq!(moment("es", 12, 0), Some("mediodía"));
    assert_eq!(moment("es", 0, 0), None);
    assert_eq!(moment("bn", 12, 0), None);
    assert_eq!(moment("ja", 12, 0), Some("正午"));
}

#[test]
fn a_variant_has_its_parent_s_periods_unless_cldr_tells_them_apart() {
    assert_eq!(day_period("hu-RO", 9, 0), day_period("hu", 9, 0));
    assert_eq!(day_period("es_MX", 1, 0).unwrap().name, "madrugada");
    assert_eq!(day_period("ES-mx", 1, 0).unwrap().name, "madrugada");
    assert_eq!(day_period("en-AU", 12, 0).unwrap().moment, Some("midday"));
}

#[test]
fn traditional_chinese_is_found_by_script_and_by_territory() {
    assert_eq!(day_period("zh-TW", 1, 0), day_period("zh-Hant", 1, 0));
    assert_ne!(day_period("zh-TW", 13, 0).map(|at| at.rule), None);
}

#[test]
fn a_language_without_rules_is_not_given_another_s() {
    for language in ["qqq", "und", "", "eo", "-"] {
        assert_eq!(day_period(language, 9, 0), None, "{language}");
    }
}

#[test]
fn a_time_that_is_none_has_no_period() {
    for (hour, minute) in [(24, 0), (-1, 0), (0, 60), (0, -1), (i8::MAX, i8::MAX), (i8::MIN, 0)] {
        assert_eq!(day_period("hu", hour, minute), None);
    }
}

#[test]
fn every_language_with_rules_has_a_named_period_at_every_minute() {
    for language in LANGUAGES.split_whitespace() {
        for minute_of_day in 0..24 * 60 {
            let (hour, minute) = ((minute_of_day / 60) as i8, (minute_of_day % 60) as i8);
            let found = day_period(language, hour, minute);
            assert!(found.is_some_and(|found| !found.name.is_empty()), "{language} {hour}:{minute:02}");
        }
    }
}

proptest! {
    /// One period at a time, and the day goes through each of them in one stretch (over midnight, too).
    #[test]
    fn a_day_has_each_period_in_one_stretch(language in prop::sample::select(LANGUAGES.split_whitespace().collect::<Vec<_>>())) {
        let at = |minute_of_day: i32| -> DayPeriodRule {
            day_period(language, (minute_of_day / 60) as i8, (minute_of_day % 60) as i8).unwrap().rule
        };
        let rules: Vec<_> = (0..24 * 60).map(at).collect();
        let changes = (0..rules.len()).filter(|minute| rules[*minute] != rules[(minute + 1) % rules.len()]).count();
        let kinds: std::collections::BTreeSet<_> = rules.iter().collect();
        prop_assert_eq!(changes, kinds.len());
    }
}
