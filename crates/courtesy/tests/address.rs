//! Names taken apart, and how she is addressed by them.
#![cfg(test)]

use parlance_courtesy::{
    Asked, Basis, Formality, Length, NameRequest, Observation, ParsedName, PersonName, Split, Style, Sure,
    Title, Unsure, Usage, address, format, observe,
};
use proptest::prelude::*;

fn parts(display: &str, lang: &str, market: &str) -> String {
    let ParsedName { name, whole, split, told } = PersonName::parse(display, lang, Some(market));
    let field = |key| name.get(key).map(|value| format!(" {key}={value}")).unwrap_or_default();
    let told = told.map(|title| format!(" {title:?}")).unwrap_or_default();
    match split {
        Split::Certain(sure) => format!(
            "{sure:?}:{}{}{}{}{}{}{}{told}",
            field("title"),
            field("given"),
            field("given2"),
            field("surname"),
            field("surname2"),
            field("generation"),
            field("credentials")
        ),
        Split::Uncertain(unsure) => format!("{unsure:?}: {whole}{told}"),
    }
}

#[test]
fn names_are_taken_apart_only_where_it_is_certain() {
    let cases = [
        ("Kovács Anna", "hu", "HU", "KnownGivenName: given=Anna surname=Kovács"),
        ("Anna Kovács", "hu", "HU", "KnownGivenName: given=Anna surname=Kovács"),
        ("dr. Kovács Anna Mária", "hu", "HU", "KnownGivenName: title=dr. given=Anna Mária surname=Kovács"),
        ("Balázs Péter", "hu", "HU", "EitherOrder: Balázs Péter"),
        ("Kovácsné Nagy Zsuzsanna", "hu", "HU", "KnownGivenName: given=Zsuzsanna surname=Kovácsné Nagy"),
        ("Kovács Úr", "hu", "HU", "OneWord: Kovács Masculine"),
        ("Anna Kovács", "en", "JP", "EitherOrder: Anna Kovács"),
        ("髙橋 美咲", "ja", "JP", "LanguageOrder: given=美咲 surname=髙橋"),
        ("髙橋　美咲様", "ja", "JP", "LanguageOrder: given=美咲 surname=髙橋"),
        ("髙橋美咲", "ja", "JP", "OneWord: 髙橋美咲"),
        ("王女士", "zh", "CN", "OneWord: 王 Feminine"),
        ("김 민수님", "ko", "KR", "LanguageOrder: given=민수 surname=김"),
        ("Anna Kovács", "de", "DE", "LanguageOrder: given=Anna surname=Kovács"),
        ("Dr. Klaus Weber", "de", "DE", "LanguageOrder: title=Dr. given=Klaus surname=Weber"),
        (
            "Frau Prof. Dr. Anna von der Leyen",
            "de",
            "DE",
            "LanguageOrder: title=Prof. Dr. given=Anna surname=von der Leyen Feminine",
        ),
        ("Weber, Klaus", "de", "DE", "Comma: given=Klaus surname=Weber"),
        ("Weber, Dr. Klaus", "de", "DE", "Comma: title=Dr. given=Klaus surname=Weber"),
        ("Klaus Peter Weber", "de", "DE", "SeveralWords: Klaus Peter Weber"),
        ("Weber GmbH", "de", "DE", "Organisation: Weber GmbH"),
        (
            "John F. Kennedy, Jr.",
            "en",
            "US",
            "LanguageOrder: given=John given2=F. surname=Kennedy generation=Jr.",
        ),
        ("Mary Smith PhD", "en", "GB", "LanguageOrder: given=Mary surname=Smith credentials=PhD"),
        ("KOVÁCS Anna", "en", "HU", "Capitals: given=Anna surname=KOVÁCS"),
        (
            "María José García López",
            "es",
            "MX",
            "KnownGivenName: given=María José surname=García surname2=López",
        ),
        ("María José", "es", "ES", "EitherOrder: María José"),
        ("Ana García López", "es", "ES", "SeveralWords: Ana García López"),
        ("Sra. Ana de la Cruz", "es", "MX", "LanguageOrder: given=Ana surname=de la Cruz Feminine"),
        ("Ana Souza", "pt-BR", "BR", "LanguageOrder: given=Ana surname=Souza"),
        ("लक्ष्मी नारायण शर्मा", "hi", "IN", "SeveralWords: लक्ष्मी नारायण शर्मा"),
        ("श्रीमती प्रिया शर्मा जी", "hi", "IN", "LanguageOrder: given=प्रिया surname=शर्मा Feminine"),
        ("లక్ష్మి గారు", "te", "IN", "OneWord: లక్ష్మి"),
        ("కొంపెల్ల లక్ష్మి", "te", "IN", "EitherOrder: కొంపెల్ల లక్ష్మి"),
        ("রহিমা খাতুন", "bn", "BD", "EitherOrder: রহিমা খাতুন"),
        ("Rahima Khatun", "en", "BD", "EitherOrder: Rahima Khatun"),
        ("عبد الرحمن أحمد علي", "ar", "EG", "LanguageOrder: given=عبد الرحمن given2=أحمد surname=علي"),
        ("Anna", "de", "DE", "OneWord: Anna"),
        ("anna@example.com", "de", "DE", "NoName: "),
        ("Dr.", "de", "DE", "NoName: "),
        ("🌸", "ja", "JP", "NoName: "),
        ("Anna 🌸 Weber", "de", "DE", "LanguageOrder: given=Anna surname=Weber"),
    ];
    for (display, lang, market, expected) in cases {
        assert_eq!(parts(display, lang, market), expected, "{display} in {lang}-{market}");
    }
}

fn named(display: &str, lang: &str, market: &str, asked: &Asked, formality: Formality) -> String {
    let name = PersonName::parse(display, lang, Some(market));
    address(&name, lang, Some(market), asked, None, formality).name
}

#[test]
fn she_is_addressed_without_guessing_her_gender() {
    let formal = |display, lang, market| named(display, lang, market, &Asked::default(), Formality::Formal);
    let informal =
        |display, lang, market| named(display, lang, market, &Asked::default(), Formality::Informal);
    assert_eq!(formal("髙橋 美咲", "ja", "JP"), "髙橋様");
    assert_eq!(formal("髙橋美咲", "ja", "JP"), "髙橋美咲様");
    assert_eq!(formal("", "ja", "JP"), "お客様");
    assert_eq!(informal("髙橋 美咲", "ja", "JP"), "髙橋さん");
    assert_eq!(formal("లక్ష్మి", "te", "IN"), "లక్ష్మి గారు");
    assert_eq!(formal("प्रिया शर्मा", "hi", "IN"), "प्रिया शर्मा जी");
    assert_eq!(formal("Kovács Anna", "hu", "HU"), "Kovács Anna");
    assert_eq!(formal("Anna Kovács", "hu", "HU"), "Kovács Anna");
    assert_eq!(informal("Anna Kovács", "hu", "HU"), "Anna");
    assert_eq!(informal("Balázs Péter", "hu", "HU"), "Balázs Péter");
    assert_eq!(formal("Dr. Klaus Weber", "de", "DE"), "Dr. Klaus Weber");
    assert_eq!(formal("Emily Carter", "en", "GB"), "Emily Carter");
}

#[test]
fn a_title_is_used_only_if_she_told_us() {
    let asked = |title| Asked { title: Some(title), ..Asked::default() };
    let formal =
        |display, lang, market, title| named(display, lang, market, &asked(title), Formality::Formal);
    assert_eq!(formal("Dr. Klaus Weber", "de", "DE", Title::Masculine), "Herr Dr. Weber");
    assert_eq!(formal("Klaus Peter Weber", "de", "DE", Title::Masculine), "Herr Klaus Peter Weber");
    assert_eq!(formal("Kovács Péter Zoltán", "hu", "HU", Title::Masculine), "Kovács Péter Zoltán úr");
    assert_eq!(formal("Kovács Anna", "hu", "HU", Title::Feminine), "Kovács Anna");
    assert_eq!(formal("Ana Souza", "pt-BR", "BR", Title::Feminine), "Sra. Souza");
    let call_me = Asked { name: Some("Annie".into()), ..Asked::default() };
    assert_eq!(named("Anna Weber", "de", "DE", &call_me, Formality::Informal), "Annie");
}

#[test]
fn a_name_given_in_parts_is_ordered_as_where_she_writes_from() {
    let given = |json: &str, lang, market| {
        let name: PersonName = serde_json::from_str(json).unwrap();
        let found = address(&name.into(), lang, Some(market), &Asked::default(), None, Formality::Formal);
        (found.name, found.surname_first)
    };
    let anna = r#"{"surname":"Kovács","given":"Anna"}"#;
    assert_eq!(given(anna, "hu", "HU"), ("Kovács Anna".into(), true));
    assert_eq!(given(anna, "de", "DE"), ("Anna Kovács".into(), false));
    assert_eq!(given(anna, "ja", "JP").0, "Kovács様");
    assert_eq!(given(r#"{"surname":"髙橋","given":"美咲"}"#, "ja", "JP"), ("髙橋様".into(), true));
    assert_eq!(
        given(r#"{"title":"Frau Dr.","surname":"Weber","given":"Eva"}"#, "de", "AT").0,
        "Frau Dr. Weber"
    );
}

#[test]
fn what_she_asked_for_wins_over_what_is_observed_and_that_over_what_is_usual() {
    let name = PersonName::parse("Anna Weber", "de", Some("DE"));
    let seen = Observation { formality: Formality::Informal, message: 0, span: (0, 2) };
    let of = |asked: Option<Formality>, observed: Option<Observation>| {
        let asked = Asked { formality: asked, ..Asked::default() };
        let found = address(&name, "de", Some("DE"), &asked, observed, Formality::Formal);
        (found.formality, found.basis)
    };
    assert_eq!(of(None, None), (Formality::Formal, Basis::Usual));
    assert_eq!(of(None, Some(seen.clone())), (Formality::Informal, Basis::Observed(seen.clone())));
    assert_eq!(of(Some(Formality::Formal), Some(seen)), (Formality::Formal, Basis::Asked));
}

#[test]
fn observation_needs_certain_evidence_and_shows_it() {
    let seen = |messages: &[&str], lang| {
        observe(messages, lang).map(|seen| {
            let (start, end) = seen.span;
            let words: String = messages[seen.message].chars().skip(start).take(end - start).collect();
            (seen.formality, words)
        })
    };
    let informal = |word: &str| Some((Formality::Informal, word.to_owned()));
    let formal = |word: &str| Some((Formality::Formal, word.to_owned()));
    assert_eq!(seen(&["Hallo, kannst du mir helfen?"], "de"), informal("kannst du"));
    assert_eq!(seen(&["Können Sie mir helfen?"], "de"), formal("Sie"));
    assert_eq!(seen(&["Die Schuhe sind da. Sie sind zu klein."], "de"), None);
    assert_eq!(seen(&["Kannst du mir Ihre Nummer geben?"], "de"), None);
    assert_eq!(seen(&["a) Ihr seid toll (Sie sind da) — Sie passen"], "de"), None);
    assert_eq!(seen(&["A senhora que me atendeu foi gentil."], "pt"), None);
    assert_eq!(seen(&["> kannst du\nDanke!"], "de"), None);
    assert_eq!(
        seen(&["Ihr Kollege sagte „du“ zu mir."], "de"),
        formal("Ihr Kollege"),
        "what is quoted is not hers"
    );
    assert_eq!(seen(&["Danke!", "Kannst du helfen?"], "de"), informal("Kannst du"));
    assert_eq!(seen(&["Szia! Mikor jön a csomag?"], "hu"), informal("Szia"));
    assert_eq!(seen(&["Könnt ihr mir helfen?"], "de"), None);
    assert_eq!(seen(&["Sziasztok! Tudnátok segíteni?"], "hu"), None);
    assert_eq!(seen(&["¿Podéis ayudarme?"], "es"), None);
    assert_eq!(seen(&["നിങ്ങൾ എപ്പോൾ അയക്കും?"], "ml"), None);
    assert_eq!(seen(&["Kérem, nézzen utána."], "hu"), formal("Kérem, nézzen"));
    assert_eq!(seen(&["¿Me puedes ayudar?"], "es"), informal("Me puedes"));
    assert_eq!(seen(&["Er schrieb «Kannst du warten?» und sonst nichts."], "de"), None);
    assert_eq!(seen(&["届かないんだけど、どうなってるの？"], "ja"), None);
    assert_eq!(seen(&["Szeretném kérni Önöket és Önt is."], "hu"), formal("Önt"));
    assert_eq!(seen(&["Tu peux m’aider ?"], "fr"), informal("Tu"));
    assert_eq!(seen(&["నువ్వు చెప్పు"], "te"), informal("నువ్వు చెప్పు"));
    assert_eq!(seen(&["आप कब भेजेंगे?"], "hi"), formal("आप"));
    assert_eq!(seen(&["Hello, can you help?"], "en"), None);
    assert_eq!(seen(&[], "de"), None);
}

#[test]
fn a_line_of_the_command_line_reads_and_defaults_to_the_locale() {
    let line = r#"{"name":{"given":"Anna","surname-prefix":"von","surname-core":"Weber","locale":"de_AT"},"locale":"de",
        "order":"sorting","length":"medium","usage":"referring","formality":"formal"}"#;
    let request: NameRequest = serde_json::from_str(line).unwrap();
    assert_eq!(request.format(), "Weber, Anna von");
    let bare: NameRequest = serde_json::from_str(r#"{"name":{"given":"Anna"},"locale":"de"}"#).unwrap();
    assert_eq!(bare.format(), "Anna");
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof!["\\PC{0,12}", "[a-zÀ-ž '.-]{0,20}", ".{0,8}", "[ఁ-౿ऀ-ॿ 一-丂ぁ-ん]{0,10}"]
}

proptest! {
    #[test]
    fn formatting_never_panics_on_any_fields(
        values in proptest::collection::vec(any_text(), 8),
        locale in prop_oneof![Just("ja".to_owned()), Just("te-IN".to_owned()), Just("de_CH".to_owned()), any_text()],
        own in proptest::option::of(any_text()),
    ) {
        let keys = ["title", "given", "given-informal", "given2", "surname-prefix", "surname-core", "surname2", "credentials"];
        let fields = keys.into_iter().map(str::to_owned).zip(values).collect();
        let name = PersonName { locale: own, preferred_order: None, fields };
        for length in [Length::Long, Length::Medium, Length::Short] {
            for usage in [Usage::Addressing, Usage::Referring, Usage::Monogram] {
                for formality in [Formality::Formal, Formality::Informal] {
                    format(&name, &locale, &Style { length, usage, formality, ..Style::default() });
                }
            }
        }
        let found = address(&name.into(), &locale, None, &Asked::default(), None, Formality::Formal);
        let clean = !found.name.contains(['\u{202E}', '\0']);
        prop_assert!(clean);
    }

    #[test]
    fn parsing_never_panics_and_never_loses_a_certain_name(display in any_text(), lang in "(hu|ja|de|es|ar|te|hi|[a-z]{0,3})") {
        let parsed = PersonName::parse(&display, &lang, Some("HU"));
        prop_assert_eq!(parsed.whole.is_empty(), parsed.split == Split::Uncertain(Unsure::NoName));
        prop_assert!(parsed.split != Split::Certain(Sure::Fields));
    }

    #[test]
    fn observing_never_panics_and_its_span_is_within_the_message(message in "\\PC{0,40}", lang in "(hu|de|fr|te)") {
        if let Some(seen) = observe(&[&message], &lang) {
            prop_assert!(seen.span.0 < seen.span.1 && seen.span.1 <= message.chars().count());
        }
    }
}
