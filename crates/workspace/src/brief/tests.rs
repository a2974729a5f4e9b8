//! Briefs in full, in both of the agent's languages. `UPDATE_EXPECT=1` writes the goldens anew.

use super::*;
use expect_test::{ExpectFile, expect_file};

const MONDAY: &str = "2026-11-23T08:05:00Z";

fn subject(person: RemotePerson, written: Option<&str>) -> Subject {
    Subject {
        person,
        written: written.map(str::to_owned),
        signature: "Vámos Nóra".to_owned(),
        ..Subject::default()
    }
}

fn person(name: &str, country: &str, language: &str) -> RemotePerson {
    let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    RemotePerson {
        name: some(name),
        country: some(country),
        language: some(language),
        ..RemotePerson::default()
    }
}

fn check(subject: &Subject, golden: [ExpectFile; 2]) {
    for (language, golden) in ["en", "hu"].into_iter().zip(golden) {
        let view = brief(subject, Words::printed(language), MONDAY.parse().unwrap());
        golden.assert_eq(&(serde_json::to_string_pretty(&view).unwrap() + "\n"));
    }
}

#[test]
fn a_customer_in_osaka() {
    let osaka = RemotePerson {
        time_zone: Some("Asia/Tokyo".into()),
        city: Some("大阪市".into()),
        ..person("髙橋 美咲", "JP", "ja")
    };
    check(
        &subject(osaka, Some("ja")),
        [expect_file!["golden/jp.en.json"], expect_file!["golden/jp.hu.json"]],
    );
}

#[test]
fn a_customer_in_hungary_who_asked_for_tegezes() {
    let person = RemotePerson {
        form_of_address: Some("tegezés".into()),
        ..person("Kovács Anna", "Magyarország", "hu")
    };
    check(
        &subject(person, Some("hu")),
        [expect_file!["golden/hu.en.json"], expect_file!["golden/hu.hu.json"]],
    );
}

#[test]
fn a_customer_who_writes_in_telugu() {
    let person = person("లక్ష్మి", "", "");
    check(
        &subject(person, Some("te")),
        [expect_file!["golden/in-te.en.json"], expect_file!["golden/in-te.hu.json"]],
    );
}

#[test]
fn a_customer_in_egypt() {
    let person =
        RemotePerson { phone: Some("+20 2 2579 0000".into()), ..person("منى السيد", "", "ar") };
    let phones = person.phone.clone().into_iter().collect();
    let subject = Subject { phones, ..subject(person, Some("ar")) };
    check(&subject, [expect_file!["golden/eg.en.json"], expect_file!["golden/eg.hu.json"]]);
}

#[test]
fn a_customer_somewhere_in_the_united_states() {
    let person = person("Jordan Smith", "United States", "en-US");
    check(
        &subject(person, Some("en-US")),
        [expect_file!["golden/us.en.json"], expect_file!["golden/us.hu.json"]],
    );
}

fn en(subject: &Subject) -> BriefView {
    brief(subject, Words::printed("en"), MONDAY.parse().unwrap())
}

#[test]
fn osaka_has_five_past_five_and_an_honorific() {
    let view = en(&subject(person("髙橋 美咲", "JP", "ja"), Some("ja")));
    let time = view.time.unwrap();
    assert_eq!((time.time.as_str(), time.date.as_str(), time.weekend), ("17:05", "2026-11-23", false));
    assert!(view.address.name.ends_with('様'), "{}", view.address.name);
    assert!(view.address.surname_first);
}

#[test]
fn a_holiday_is_today_or_ahead_by_the_customer_s_calendar_and_never_past() {
    let japan = en(&subject(person("髙橋 美咲", "JP", "ja"), Some("ja"))).holidays;
    let [today] = japan.as_slice() else { panic!("{japan:?}") };
    assert_eq!(
        (today.date.as_str(), today.days, today.local_name.as_str()),
        ("2026-11-23", 0, "勤労感謝の日")
    );
    assert_eq!(today.english_name.as_deref(), Some("Labor Thanksgiving Day"));
    // Late on Sunday in Budapest it is Monday already in Osaka.
    let sunday = "2026-11-22T22:00:00Z".parse().unwrap();
    let japan =
        brief(&subject(person("髙橋 美咲", "JP", "ja"), Some("ja")), Words::printed("en"), sunday).holidays;
    assert_eq!(japan.first().map(|day| day.days), Some(0));
    let states = en(&subject(person("Jordan Smith", "US", "en"), Some("en"))).holidays;
    assert!(states.iter().any(|day| day.date == "2026-11-26"));
    assert!(en(&subject(person("Jordan Smith", "", "en"), None)).holidays.is_empty());
}

#[test]
fn a_market_of_several_zones_says_so_until_a_place_decides() {
    let anywhere = en(&subject(person("Jordan Smith", "US", "en"), Some("en"))).time.unwrap();
    assert!(anywhere.others.len() > 2 && anywhere.text.starts_with("Between "), "{anywhere:?}");
    let person = RemotePerson { subdivision: Some("CA".into()), ..person("Jordan Smith", "US", "en") };
    let california = en(&subject(person, Some("en"))).time.unwrap();
    assert_eq!((california.time.as_str(), california.others.len()), ("00:05", 0));
}

#[test]
fn a_number_s_area_code_decides_what_the_market_leaves_open_and_the_sentence_says_so() {
    let at = |phones: &[&str]| {
        let phones = phones.iter().map(ToString::to_string).collect();
        en(&Subject { phones, ..subject(person("Jordan Smith", "US", "en"), Some("en")) }).time.unwrap()
    };
    let seattle = at(&["+1 206 555 0123"]);
    assert_eq!((seattle.time.as_str(), seattle.others.len()), ("00:05", 0));
    assert!(seattle.text.ends_with("(by the phone number’s area code)"), "{}", seattle.text);
    assert_eq!(at(&["+1 800 555 0123", "+1 206 555 0123"]).time, "00:05");
    assert_eq!(at(&["+1 206 555 0123", "+1 415 555 0123"]).time, "00:05");
    // Two numbers of two times tell nothing.
    assert!(at(&["+1 206 555 0123", "+1 212 555 0123"]).others.len() > 2);
}

#[test]
fn a_zone_that_means_nothing_does_not_take_the_time_away() {
    let person = RemotePerson { time_zone: Some("Tokyo time".into()), ..person("髙橋 美咲", "JP", "ja") };
    assert_eq!(en(&subject(person, Some("ja"))).time.unwrap().time, "17:05");
}

#[test]
fn nothing_is_made_up_of_a_customer_of_whom_nothing_is_known() {
    let view = en(&subject(RemotePerson::default(), None));
    assert_eq!((view.market, view.time, view.language, view.currency), (None, None, None, None));
    assert_eq!(view.market_evidence, "Nothing says where the customer is: ask if it matters.");
    assert!(!view.greetings.is_empty() && !view.closings.is_empty());
}

#[test]
fn whether_to_call_goes_by_her_place_and_says_when_the_next_good_moment_is() {
    let person = RemotePerson { subdivision: Some("CA".into()), ..person("Jordan Smith", "US", "en") };
    let call = en(&subject(person.clone(), Some("en"))).call.unwrap();
    assert_eq!(call.text, "Better not call: it is before 8:00 there.");
    assert_eq!(call.next.unwrap().text, "Next good moment: Monday 09:00 there.");
    // A subdivision that there is not is left out.
    let nowhere = RemotePerson { subdivision: Some("QQ".into()), ..person };
    let call = en(&subject(nowhere, Some("en"))).call.unwrap();
    assert_eq!(call.text, "Better not call: in a part of the market it is before 8:00.");
    // A week and more ahead, the day is named.
    let new_year = "2026-12-25T10:00:00Z".parse().unwrap();
    let person = |country| subject(self::person("Jordan Smith", country, "en"), Some("en"));
    let call = brief(&person("HU"), Words::printed("en"), new_year).call.unwrap();
    assert_eq!(call.next.unwrap().text, "Next good moment: Monday 09:00 there.");
    let spring = "2026-02-14T10:00:00Z".parse().unwrap();
    let call = brief(&person("VN"), Words::printed("en"), spring).call.unwrap();
    assert!(call.next.unwrap().text.ends_with("there (2026-02-23)."));
    let view = brief(&person("HU"), Words::printed("en"), "2051-06-01T10:00:00Z".parse().unwrap());
    assert_eq!((view.call, view.time.is_some()), (None, true));
}

#[test]
fn what_a_holiday_means_is_said_with_its_source_and_of_an_unknown_one_nothing() {
    let view = en(&subject(person("髙橋 美咲", "JP", "ja"), Some("ja")));
    let custom = view.holidays.first().and_then(|day| day.custom.as_ref()).unwrap();
    assert!(custom.says.iter().any(|sentence| sentence == "Offices are closed."), "{custom:?}");
    assert!(custom.source.reference.starts_with("http") && !custom.source.stale);
    let tonga = "2026-12-23T00:00:00Z".parse().unwrap();
    let tonga = brief(&subject(person("Sione", "TO", "en"), Some("en")), Words::printed("en"), tonga);
    assert!(!tonga.holidays.is_empty() && tonga.holidays.iter().all(|day| day.custom.is_none()));
}

#[test]
fn how_she_writes_is_shown_as_evidence() {
    let texts = vec!["Szia! Elküldenéd a számlát? Köszi, Anna".to_owned()];
    let subject = Subject { texts, ..subject(person("Kovács Anna", "HU", "hu"), Some("hu")) };
    let address = en(&subject).address;
    assert_eq!(address.formality, crate::view::Formality::Informal);
    assert!(address.evidence.starts_with("The customer writes to us like this: “"), "{}", address.evidence);
}

#[test]
fn closings_are_signed() {
    let view = en(&subject(person("Anna Schmidt", "DE", "de"), Some("de")));
    assert!(view.closings.iter().all(|closing| closing.text.contains("Vámos Nóra")), "{:?}", view.closings);
}

#[test]
fn guidance_that_should_have_been_looked_at_again_says_so() {
    let subject = subject(person("髙橋 美咲", "JP", "ja"), Some("ja"));
    let later = brief(&subject, Words::printed("en"), "2126-01-01T00:00:00Z".parse().unwrap());
    assert!(later.guidance.iter().any(|piece| piece.source.stale));
    assert!(!en(&subject).guidance.iter().any(|piece| piece.source.stale));
}
