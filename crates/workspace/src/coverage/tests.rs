use super::*;

pub(super) fn budapest() -> ShiftForm {
    ShiftForm {
        name: "Budapest".into(),
        zone: "Europe/Budapest".into(),
        days: vec![1, 2, 3, 4, 5],
        from: "09:00".into(),
        to: "14:00".into(),
        languages: vec!["de".into()],
    }
}

fn asked(markets: &[&str]) -> CoverageForm {
    CoverageForm {
        markets: markets.iter().map(|&code| code.into()).collect(),
        week: Some("2026-11-25".into()),
        zone: "Europe/Budapest".into(),
        ..CoverageForm::default()
    }
}

fn now() -> Timestamp {
    "2026-11-22T23:30:00Z".parse().unwrap()
}

pub(super) fn example(language: &str) -> CoverageView {
    view(&asked(&["DE", "JP"]), &[budapest()], &[], Words::printed(language), now()).unwrap()
}

fn refused(form: &CoverageForm, shift: ShiftForm) -> Problem {
    view(form, &[shift], &[], Words::printed("en"), now()).unwrap_err()
}

#[test]
fn a_week_is_shown_by_utc_and_by_the_agent_s_clock() {
    let shown = example("hu");
    assert_eq!((shown.week.as_str(), shown.hours.len()), ("2026-11-23", 168));
    assert_eq!((shown.office.from.as_str(), shown.office.to.as_str()), ("09:00", "17:00"));
    let last = &shown.hours[167];
    assert_eq!((last.utc.as_str(), last.local.as_str(), last.local_day), ("23:00", "00:00", 1));
    let [germany, japan] = shown.markets.as_slice() else { panic!("{:?}", shown.markets) };
    assert_eq!((germany.market.name.as_str(), germany.languages[0].name.as_str()), ("Németország", "német"));
    assert_eq!(germany.total, CoverageSplit { own: 1500, other: 0, none: 900 });
    assert_eq!((germany.hours[8], germany.hours[13]), ((60, 0, 0), (0, 0, 60)));
    assert_eq!(germany.gaps[0].start, "2026-11-23T13:00:00Z");
    assert_eq!((germany.gaps[0].minutes, germany.gaps[0].local[0].start.as_str()), (180, "2026-11-23T14:00"));
    assert_eq!(japan.holidays[0].local_name, "勤労感謝の日");
    assert!(japan.holidays_known && germany.holidays.is_empty());
}

#[test]
fn without_a_choice_the_markets_are_those_of_the_customers_or_of_the_languages() {
    let markets = |own: &[&str]| {
        let own: Vec<String> = own.iter().map(|&code| code.into()).collect();
        let shown = view(&asked(&[]), &[], &own, Words::printed("en"), now()).unwrap();
        shown.markets.into_iter().map(|market| market.market.code).collect::<Vec<_>>()
    };
    assert_eq!(markets(&["JP", "BR"]), ["JP", "BR"]);
    assert_eq!(markets(&[]), FIRST_MARKETS);
}

#[test]
fn today_is_the_agent_s_today() {
    let form = CoverageForm { week: None, ..asked(&["DE"]) };
    // Sunday 23:30 UTC is Monday in Budapest.
    let shown = view(&form, &[], &[], Words::printed("en"), now()).unwrap();
    assert_eq!(shown.week, "2026-11-23");
    let form = CoverageForm { zone: "America/New_York".into(), ..form };
    assert_eq!(view(&form, &[], &[], Words::printed("en"), now()).unwrap().week, "2026-11-16");
}

#[test]
fn what_cannot_be_used_is_told_with_the_shift_s_name() {
    type Change = fn(&mut ShiftForm);
    let cases: [(Change, &str); 9] = [
        (|shift| shift.name = " ".into(), "shift-name"),
        (|shift| shift.zone = "CET/Budapest".into(), "shift-zone"),
        (|shift| shift.days.clear(), "shift-days"),
        (|shift| shift.days = vec![0], "shift-days"),
        (|shift| shift.days = vec![8], "shift-days"),
        (|shift| shift.from = "9 o'clock".into(), "shift-time"),
        (|shift| shift.to = shift.from.clone(), "shift-times"),
        (|shift| shift.languages.clear(), "shift-languages"),
        (|shift| shift.languages = vec!["elvish".into()], "shift-language"),
    ];
    for (change, code) in cases {
        let mut shift = budapest();
        change(&mut shift);
        let problem = refused(&asked(&["DE"]), shift.clone());
        assert_eq!(problem, known(&[shift]).unwrap_err());
        assert_eq!(problem.code, code);
        assert!(code == "shift-name" || problem.args["shift"] == "Budapest", "{problem:?}");
        assert!(!Words::printed("en").problem(&problem).0.contains("{$"), "{problem:?}");
    }
}

#[test]
fn what_cannot_be_asked_is_told() {
    let office = |from: &str, to: &str| OfficeForm { from: from.into(), to: to.into() };
    for (form, code) in [
        (asked(&["DE", "QQ"]), "market-unknown-territory"),
        (CoverageForm { zone: "Budapest".into(), ..asked(&["DE"]) }, "market-unknown-zone"),
        (CoverageForm { week: Some("next".into()), ..asked(&["DE"]) }, "week-not-a-date"),
        (CoverageForm { week: Some("9999-12-31".into()), ..asked(&["DE"]) }, "week-out-of-range"),
        (CoverageForm { office: Some(office("17:00", "09:00")), ..asked(&["DE"]) }, "office-hours"),
        (CoverageForm { office: Some(office("", "09:00")), ..asked(&["DE"]) }, "office-hours"),
    ] {
        assert_eq!(refused(&form, budapest()).code, code);
    }
}

#[test]
fn a_language_that_is_official_in_a_part_of_a_market_only_can_be_spoken_in_a_shift() {
    let choices = choices(Words::printed("en"));
    for tag in ["te", "ml", "eu", "gl"] {
        assert!(choices.languages.iter().any(|language| language.tag == tag), "{tag}");
    }
}

#[test]
fn every_market_s_language_can_be_chosen_by_name() {
    let choices = choices(Words::printed("en"));
    assert_eq!(choices.markets.len(), Market::all().len());
    for (tag, name) in [("hu", "Hungarian"), ("bn", "Bangla"), ("zh-Hant", "Traditional Chinese")] {
        let known = choices.languages.iter().find(|language| language.tag == tag);
        assert_eq!(known.map(|language| language.name.as_str()), Some(name));
    }
    let shift = ShiftForm { languages: choices.languages.into_iter().map(|l| l.tag).collect(), ..budapest() };
    assert!(known(&[shift]).is_ok());
}
