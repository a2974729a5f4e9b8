//! Guidance: ids and words agree, each piece has a source, and scopes hold.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // What tests share is test code, too.

use expect_test::expect_file;
use fluent_bundle::{FluentBundle, FluentResource};
use parlance_market::{
    AGENT_LANGUAGES, Channel, Formality, Guidance, Market, Topic, all_guidance, guidance, language_name,
    usual_formality,
};
use std::{collections::BTreeSet, fmt::Write, fs, path::PathBuf};

fn sheet(language: &str, name: &str) -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../locales").join(language).join(name);
    fs::read_to_string(path).unwrap()
}

fn words(language: &str) -> FluentResource {
    FluentResource::try_new(sheet(language, "guidance.ftl"))
        .unwrap_or_else(|(_, errors)| panic!("{language}: {errors:?}"))
}

fn ids(sheet: &str) -> BTreeSet<&str> {
    sheet.lines().filter_map(|line| line.split_once(" = ")).map(|(id, _)| id).collect()
}

#[test]
fn every_language_of_agents_has_exactly_the_guidance_of_the_data_and_all_topics() {
    let expected: BTreeSet<_> = all_guidance().map(|item| item.id).collect();
    for language in AGENT_LANGUAGES {
        assert_eq!(ids(&sheet(language, "guidance.ftl")), expected, "{language}");
        let app = sheet(language, "app.ftl");
        for topic in Topic::ALL {
            assert!(ids(&app).contains(format!("topic-{}", topic.id()).as_str()), "{language}: {topic:?}");
        }
    }
}

#[test]
fn every_piece_of_guidance_can_be_said() {
    for language in AGENT_LANGUAGES {
        let mut bundle = FluentBundle::new(vec![language.parse().unwrap()]);
        bundle.add_resource(words(language)).unwrap();
        for item in all_guidance() {
            let pattern = bundle.get_message(item.id).unwrap().value().unwrap();
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, None, &mut errors);
            assert!(errors.is_empty() && text.len() > 10, "{}: {errors:?}", item.id);
        }
    }
}

#[test]
fn an_id_stands_once_in_a_scope_and_every_topic_has_guidance() {
    let scoped: BTreeSet<_> = all_guidance()
        .map(|item| (item.id, item.scope.markets, item.scope.languages, item.scope.channels))
        .collect();
    assert_eq!(scoped.len(), all_guidance().count());
    let topics: BTreeSet<_> = all_guidance().map(|item| item.topic).collect();
    assert_eq!(topics, Topic::ALL.into());
}

#[test]
fn every_piece_has_a_source_that_was_checked_and_will_be_again() {
    for item in all_guidance() {
        assert!(!item.source().work.is_empty() && item.source().address.starts_with("http"), "{}", item.id);
        assert!(item.source().review_by.unwrap() > item.source().checked, "{}", item.id);
    }
}

#[test]
fn languages_of_scopes_have_names() {
    let languages: BTreeSet<_> = all_guidance().flat_map(|item| item.scope.languages).collect();
    assert!(languages.iter().all(|tag| language_name(tag, "hu").is_some()));
}

#[test]
fn each_of_our_markets_has_five_pieces_at_least_of_its_own_in_its_language() {
    let markets = [
        ("HU", "hu"),
        ("IN", "te"),
        ("IN", "ml"),
        ("IN", "bn"),
        ("IN", "hi"),
        ("BD", "bn"),
        ("JP", "ja"),
        ("DE", "de"),
        ("AT", "de"),
        ("FR", "fr"),
        ("ES", "es"),
        ("MX", "es"),
        ("BR", "pt"),
        ("CN", "zh"),
        ("EG", "ar"),
        ("US", "en"),
        ("GB", "en"),
    ];
    for (market, language) in markets {
        let all = guidance(Some(market), Some(language), Some(Channel::Email));
        let own = all.iter().filter(|item| !general(item) && !item.topic.is_for_gifts()).count();
        assert!((5..=14).contains(&own), "{market} {language}: {own}");
    }
}

fn general(item: &Guidance) -> bool {
    let scope = item.scope;
    scope.markets.is_empty() && scope.languages.is_empty() && scope.channels.is_empty()
}

#[test]
fn what_is_not_known_gets_only_what_holds_everywhere() {
    let found = guidance(None, None, None);
    assert!(!found.is_empty() && found.iter().all(|item| general(item)));
}

#[test]
fn a_language_s_guidance_holds_for_its_variants_and_for_no_other() {
    let ids =
        |language| -> Vec<_> { guidance(None, Some(language), None).iter().map(|item| item.id).collect() };
    assert_eq!(ids("ja-JP"), ids("ja"));
    assert_eq!(ids("JA"), ids("ja"));
    assert!(ids("ja").contains(&"guidance-ja-title"));
    assert!(!ids("jam").contains(&"guidance-ja-title"));
}

#[test]
fn what_a_reply_needs_comes_first_and_gifts_come_last() {
    for (market, language) in every_situation() {
        let found = guidance(Some(market), Some(language), Some(Channel::Email));
        assert!(found.is_sorted_by_key(|item| item.topic), "{market} {language}");
        let gifts = found.iter().rev().take_while(|item| item.topic.is_for_gifts()).count();
        assert_eq!(
            gifts,
            found.iter().filter(|item| item.topic.is_for_gifts()).count(),
            "{market} {language}"
        );
    }
}

#[test]
fn nothing_is_said_twice_and_the_narrowest_scope_stands() {
    let narrowness = |item: &Guidance| {
        let scope = item.scope;
        [scope.markets.is_empty(), scope.languages.is_empty(), scope.channels.is_empty()]
            .iter()
            .filter(|open| !**open)
            .count()
    };
    for (market, language) in every_situation() {
        for channel in [None, Some(Channel::Email), Some(Channel::Chat), Some(Channel::Phone)] {
            let found = guidance(Some(market), Some(language), channel);
            let said: BTreeSet<_> = found.iter().map(|item| item.id).collect();
            assert_eq!(said.len(), found.len(), "{market} {language}");
            let holding: Vec<_> = all_guidance()
                .filter(|item| item.scope.holds(Some(market), Some(language), channel))
                .collect();
            let replaced: BTreeSet<_> =
                holding.iter().flat_map(|item| item.instead_of.iter().copied()).collect();
            let expected = holding.iter().map(|item| item.id).filter(|id| !replaced.contains(id)).collect();
            assert_eq!(said, expected, "{market} {language}");
            for item in found {
                let same = holding.iter().filter(|other| other.id == item.id);
                assert_eq!(Some(narrowness(item)), same.map(|other| narrowness(other)).max(), "{}", item.id);
            }
        }
    }
}

#[test]
fn a_customer_from_elsewhere_gets_what_holds_for_the_language_and_what_holds_for_the_market() {
    let said = |market, language| -> Vec<_> {
        guidance(Some(market), Some(language), Some(Channel::Email)).iter().map(|item| item.id).collect()
    };
    let (polish, swiss) = (said("CH", "pl"), said("CH", "de-CH"));
    assert!(polish.contains(&"guidance-pl-panstwo") && polish.contains(&"guidance-ch-money"));
    assert!(swiss.contains(&"guidance-ch-ss") && swiss.contains(&"guidance-de-form"));
    assert!(swiss.contains(&"guidance-salutation-no-mark") && !swiss.contains(&"guidance-de-opening"));
    assert!(!polish.contains(&"guidance-ch-ss"));
    assert_eq!(said("ch", "PL"), polish);
    assert!(said("KR", "ko").contains(&"guidance-kr-nim"));
    assert!(said("VN", "vi").contains(&"guidance-vn-address"));
}

#[test]
fn sixty_markets_at_least_have_guidance_of_their_own_or_of_their_language() {
    let own = |market: &&Market| {
        all_guidance().any(|item| item.scope.markets.contains(&market.code))
            || guidance(None, Some(market.likely_language), None).iter().any(|item| !general(item))
    };
    assert!(Market::all().iter().filter(own).count() >= 100);
    let named: BTreeSet<_> = all_guidance().flat_map(|item| item.scope.markets).collect();
    assert!(named.len() >= 60, "{}", named.len());
}

/// Every market in its languages, and in one from elsewhere.
fn every_situation() -> impl Iterator<Item = (&'static str, &'static str)> {
    Market::all().iter().flat_map(|market| {
        market.languages.iter().map(|used| used.tag).chain(["de-AT", "x"]).map(|tag| (market.code, tag))
    })
}

#[test]
fn a_channel_s_guidance_stays_out_of_the_others() {
    let has = |channel| {
        guidance(Some("DE"), Some("de"), channel).iter().any(|item| item.id == "guidance-de-closing")
    };
    assert!(has(Some(Channel::Email)));
    assert!(!has(Some(Channel::Chat)) && !has(Some(Channel::Phone)) && !has(None));
}

#[test]
fn the_form_of_address_comes_first_and_the_narrower_scope_before_the_wider() {
    let found = guidance(Some("AT"), Some("de-AT"), Some(Channel::Email));
    assert_eq!(found[0].id, "guidance-de-form");
    let place = |id| found.iter().position(|item| item.id == id).unwrap();
    assert!(place("guidance-at-title") < place("guidance-any-gender"));
    assert!(place("guidance-at-dates") < place("guidance-de-dates"));
}

#[test]
fn usual_formality_is_the_market_s_where_it_has_its_own() {
    let usual = |language, market| usual_formality(language, market).map(|found| found.formality);
    for language in ["hu", "de", "fr", "es", "ja", "zh", "ar", "hi", "bn", "te", "ml", "de-AT", "es-MX", "pl"]
    {
        assert_eq!(usual(language, None), Some(Formality::Formal), "{language}");
    }
    assert_eq!(usual("en", Some("US")), Some(Formality::Informal));
    assert_eq!(usual("en-GB", Some("GB")), Some(Formality::Formal));
    assert_eq!(usual("pt", Some("BR")), Some(Formality::Formal));
    assert_eq!(usual("sv", Some("SE")), Some(Formality::Informal));
}

#[test]
fn usual_formality_is_not_guessed() {
    assert_eq!(usual_formality("en", None), None);
    assert_eq!(usual_formality("eo", None), None);
    assert_eq!(usual_formality("", Some("US")), None);
    let source = usual_formality("ja", Some("JP")).unwrap().source;
    assert!(source.address.starts_with("http") && !source.is_stale(source.checked));
}

#[test]
fn a_dozen_situations_as_they_are_shown() {
    let mut shown = String::new();
    for (market, language) in [
        ("AE", "ar"),
        ("AR", "es"),
        ("AT", "de"),
        ("BR", "pt"),
        ("CH", "de"),
        ("CN", "zh"),
        ("CZ", "cs"),
        ("HU", "hu"),
        ("IN", "hi"),
        ("JP", "ja"),
        ("KR", "ko"),
        ("SE", "sv"),
        ("US", "en"),
        ("VN", "vi"),
    ] {
        writeln!(shown, "{market} {language}").unwrap();
        for item in guidance(Some(market), Some(language), Some(Channel::Email)) {
            writeln!(shown, "  {}: {}", item.topic.id(), item.id).unwrap();
        }
    }
    expect_file!["golden/guidance.txt"].assert_eq(&shown);
}
