//! Greetings and closings of every language, as they reach a customer.
#![cfg(test)]

use expect_test::expect_file;
use parlance_courtesy::greet::LANGUAGES;
use parlance_courtesy::{
    Address, Asked, Channel, DayPart, Formality, Greet, Occasion, PersonName, Title, address, day_part, greet,
};
use std::fmt::Write;

const FORMALITIES: [Formality; 2] = [Formality::Formal, Formality::Informal];
const CHANNELS: [Channel; 4] = [Channel::Email, Channel::Chat, Channel::Phone, Channel::Social];
const OCCASIONS: [Occasion; 5] =
    [Occasion::FirstContact, Occasion::Reply, Occasion::Apology, Occasion::Holiday, Occasion::Condolence];

/// A customer of each language: name, market, agent.
fn customer(lang: &str) -> (&'static str, &'static str, &'static str) {
    match lang {
        "af" => ("Johan Botha", "ZA", "Nora"),
        "ar" => ("أحمد محمود", "EG", "سارة علي"),
        "az" => ("Aysel Məmmədova", "AZ", "Nora"),
        "bg" => ("Мария Иванова", "BG", "Нора"),
        "bn" => ("রহিমা খাতুন", "BD", "আনিকা"),
        "ca" => ("Marta Puig", "ES", "Nora"),
        "cs" => ("Jana Nováková", "CZ", "Nora"),
        "da" => ("Mette Nielsen", "DK", "Nora"),
        "de" => ("Dr. Klaus Weber", "DE", "Nóra Szabó"),
        "el" => ("Μαρία Παπαδοπούλου", "GR", "Νόρα"),
        "en" => ("Emily Carter", "US", "Nóra Szabó"),
        "es" => ("María José García López", "ES", "Nóra Szabó"),
        "et" => ("Mari Tamm", "EE", "Nora"),
        "fa" => ("مریم احمدی", "IR", "سارا"),
        "fi" => ("Aino Virtanen", "FI", "Nora"),
        "fil" => ("Maria Santos", "PH", "Nora"),
        "fr" => ("Camille Dubois", "FR", "Nóra Szabó"),
        "gu" => ("પ્રિયા પટેલ", "IN", "નોરા"),
        "he" => ("נועה כהן", "IL", "שרה"),
        "hi" => ("प्रिया शर्मा", "IN", "नोरा"),
        "hr" => ("Ana Horvat", "HR", "Nora"),
        "hu" => ("Kovács Anna", "HU", "Szabó Nóra"),
        "hy" => ("Անի Հակոբյան", "AM", "Նորա"),
        "id" => ("Siti Rahayu", "ID", "Nora"),
        "it" => ("Giulia Rossi", "IT", "Nora"),
        "ja" => ("髙橋 美咲", "JP", "佐藤"),
        "ka" => ("ნინო ბერიძე", "GE", "ნორა"),
        "kk" => ("Айгүл Серікова", "KZ", "Нора"),
        "kn" => ("ಪ್ರಿಯಾ ರಾವ್", "IN", "ನೋರಾ"),
        "ko" => ("김민지", "KR", "이수진"),
        "lt" => ("Ona Petrauskienė", "LT", "Nora"),
        "lv" => ("Ilze Bērziņa", "LV", "Nora"),
        "ml" => ("അഞ്ജലി മേനോൻ", "IN", "നോറ"),
        "mr" => ("प्रिया पाटील", "IN", "नोरा"),
        "ms" => ("Siti Aminah", "MY", "Nora"),
        "nb" => ("Kari Nordmann", "NO", "Nora"),
        "ne" => ("सीता शर्मा", "NP", "नोरा"),
        "nl" => ("Sanne de Vries", "NL", "Nora"),
        "pa" => ("ਪ੍ਰੀਤ ਕੌਰ", "IN", "ਨੋਰਾ"),
        "pl" => ("Anna Kowalska", "PL", "Nora"),
        "pt-BR" => ("Ana Souza", "BR", "Nóra Szabó"),
        "pt-PT" => ("Ana Silva", "PT", "Nora"),
        "ro" => ("Maria Popescu", "RO", "Nora"),
        "ru" => ("Анна Петрова", "RU", "Нора"),
        "si" => ("නිමාලි පෙරේරා", "LK", "නෝරා"),
        "sk" => ("Jana Kováčová", "SK", "Nora"),
        "sl" => ("Ana Novak", "SI", "Nora"),
        "sq" => ("Arta Hoxha", "AL", "Nora"),
        "sr-Latn" => ("Ana Jovanović", "RS", "Nora"),
        "sv" => ("Anna Svensson", "SE", "Nora"),
        "sw" => ("Amina Juma", "KE", "Nora"),
        "ta" => ("பிரியா குமார்", "IN", "நோரா"),
        "te" => ("లక్ష్మి", "IN", "నోరా"),
        "th" => ("สมหญิง ใจดี", "TH", "นอรา"),
        "tr" => ("Ayşe Yılmaz", "TR", "Nora"),
        "uk" => ("Олена Шевченко", "UA", "Нора"),
        "ur" => ("عائشہ خان", "PK", "سارہ"),
        "vi" => ("Nguyễn Thị Lan", "VN", "Nora"),
        "zh" => ("王小明", "CN", "李娜"),
        "zh-Hant" => ("陳美玲", "TW", "林小姐"),
        other => panic!("no customer for {other}"),
    }
}

fn addressed(display: &str, lang: &str, market: &str, asked: &Asked, formality: Formality) -> Address {
    let name = PersonName::parse(display, lang, Some(market));
    address(&name, lang, Some(market), asked, None, formality)
}

fn ask<'a>(lang: &'a str, market: &'a str, address: &'a Address, agent: &'a str) -> Greet<'a> {
    Greet {
        lang,
        market: Some(market),
        formality: address.formality,
        channel: Channel::Email,
        occasion: Occasion::FirstContact,
        hour: Some(9),
        address,
        agent,
        company: None,
    }
}

fn first(lang: &str, market: &str, display: &str, formality: Formality) -> (String, String) {
    let asked = Asked::default();
    let address = addressed(display, lang, market, &asked, formality);
    let greeting = greet(&ask(lang, market, &address, "Nóra"));
    (greeting.greetings[0].text.clone(), greeting.closings[0].text.clone())
}

/// Every way of asking, for a language.
fn every<'a>(lang: &'a str, market: &'a str, address: &'a Address, agent: &'a str) -> Vec<Greet<'a>> {
    let mut all = Vec::new();
    for formality in FORMALITIES {
        for channel in CHANNELS {
            for occasion in OCCASIONS {
                for hour in [None, Some(8), Some(19)] {
                    for company in [None, Some("Parlance")] {
                        let base = ask(lang, market, address, agent);
                        all.push(Greet { formality, channel, occasion, hour, company, ..base });
                    }
                }
            }
        }
    }
    all
}

fn line(text: &str) -> String {
    text.replace('\n', " ⏎ ")
        .replace('\u{202F}', "⍽")
        .replace('\u{2068}', "[FSI]")
        .replace('\u{2069}', "[PDI]")
}

#[test]
fn greetings_of_every_language_read_as_agreed() {
    let mut golden = String::new();
    for lang in LANGUAGES {
        let (display, market, agent) = customer(lang);
        for formality in FORMALITIES {
            let address = addressed(display, lang, market, &Asked::default(), formality);
            writeln!(golden, "\n# {lang}-{market}, {formality:?}: {}", address.name).unwrap();
            for channel in CHANNELS {
                for hour in [8, 13, 19, 3] {
                    let base = ask(lang, market, &address, agent);
                    let greeting = greet(&Greet { channel, hour: Some(hour), ..base });
                    for phrase in &greeting.greetings {
                        let named = phrase.day_part.map_or(String::new(), |part| format!(" ({part:?})"));
                        writeln!(golden, "{channel:?} {hour:02}  {}{named}", line(&phrase.text)).unwrap();
                    }
                }
                for occasion in OCCASIONS.into_iter().skip(1) {
                    let base = ask(lang, market, &address, agent);
                    let greeting = greet(&Greet { channel, occasion, ..base });
                    for phrase in greeting.greetings.iter().take(2) {
                        writeln!(golden, "{channel:?} {occasion:?}  {}", line(&phrase.text)).unwrap();
                    }
                    if matches!(occasion, Occasion::Holiday | Occasion::Condolence) {
                        let closing = &greeting.closings[0];
                        writeln!(golden, "{channel:?} {occasion:?} closing  {}", line(&closing.text))
                            .unwrap();
                    }
                }
                for phrase in greet(&Greet { channel, ..ask(lang, market, &address, agent) }).closings {
                    writeln!(golden, "{channel:?} closing  {}", line(&phrase.text)).unwrap();
                }
            }
        }
    }
    expect_file!["data/greetings.txt"].assert_eq(&golden);
}

#[test]
fn every_language_has_the_whole_set_of_messages() {
    let required = [
        "day-hours",
        "address-formal",
        "address-informal",
        "opening-formal",
        "opening-informal",
        "signature",
        "greeting-formal-email",
        "greeting-formal-chat",
        "greeting-formal-phone",
        "greeting-formal-social",
        "greeting-informal-email",
        "greeting-informal-chat",
        "greeting-informal-phone",
        "greeting-informal-social",
        "closing-formal-email",
        "closing-formal-chat",
        "closing-formal-phone",
        "closing-formal-social",
        "closing-informal-email",
        "closing-informal-chat",
        "closing-informal-phone",
        "closing-informal-social",
    ];
    for lang in LANGUAGES {
        let path = format!("{}/../../locales/{lang}/customer.ftl", env!("CARGO_MANIFEST_DIR"));
        let resource = fluent_bundle::FluentResource::try_new(std::fs::read_to_string(path).unwrap());
        let resource = resource.unwrap_or_else(|(_, errors)| panic!("{lang}: {errors:?}"));
        let mut bundle = fluent_bundle::FluentBundle::new(vec![lang.parse().unwrap()]);
        bundle.add_resource(resource).unwrap();
        let has = |id: &str| bundle.get_message(id).is_some_and(|message| message.value().is_some());
        let missing: Vec<_> = required.iter().filter(|id| !has(id)).collect();
        assert!(missing.is_empty(), "{lang} has no {missing:?}");
    }
}

#[test]
fn no_phrase_shows_a_message_that_could_not_be_resolved() {
    for lang in LANGUAGES {
        let (display, market, agent) = customer(lang);
        for title in [None, Some(Title::Feminine), Some(Title::Masculine)] {
            for (display, agent) in [(display, agent), ("", ""), (display, "")] {
                let asked = Asked { title, ..Asked::default() };
                let address = addressed(display, lang, market, &asked, Formality::Formal);
                // Seven divides none of the numbers of ways, so that each of them comes with each other in some language.
                for ask in every(lang, market, &address, agent).into_iter().step_by(7) {
                    let greeting = greet(&ask);
                    assert!(!greeting.greetings.is_empty() && !greeting.closings.is_empty(), "{ask:?}");
                    for phrase in greeting.greetings.iter().chain(&greeting.closings) {
                        let text = &phrase.text;
                        let odd = ["{", "}", "$", "???", "  ", " ,", "\n\n\n", " 。", " \n", ",,", "،،"];
                        let found: Vec<_> = odd.iter().filter(|odd| text.contains(**odd)).collect();
                        assert!(found.is_empty(), "{lang}: {text:?} has {found:?} for {ask:?}");
                        assert!(lang == &phrase.lang && text.trim() == text, "{lang}: {text:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn a_customer_is_greeted_as_her_language_has_it() {
    let formal = |lang, market, display| first(lang, market, display, Formality::Formal);
    let informal = |lang, market, display| first(lang, market, display, Formality::Informal);
    assert_eq!(
        formal("hu", "HU", "Kovács Anna"),
        ("Tisztelt Kovács Anna!".into(), "Üdvözlettel:\nNóra".into())
    );
    assert_eq!(informal("hu", "HU", "Kovács Anna").0, "Kedves Anna!");
    assert_eq!(
        formal("ja", "JP", "髙橋 美咲"),
        (
            "髙橋様\n\nお問い合わせいただき、誠にありがとうございます。".into(),
            "今後ともよろしくお願いいたします。\n\nNóra".into()
        )
    );
    assert_eq!(formal("te", "IN", "లక్ష్మి").0, "లక్ష్మి గారికి నమస్కారం,");
    assert_eq!(formal("de", "DE", "Anna Kovács").0, "Guten Tag Anna Kovács,");
    assert_eq!(formal("de", "DE", "Frau Dr. Anna Weber").0, "Sehr geehrte Frau Dr. Weber,");
    assert_eq!(informal("de", "DE", "Dr. Klaus Weber").0, "Hallo Klaus,");
    assert_eq!(formal("fr", "FR", "Camille Dubois").0, "Bonjour Camille Dubois,");
    assert_eq!(formal("fr", "FR", "Mme Camille Dubois").0, "Madame,");
    assert_eq!(formal("zh", "CN", "王小明").0, "尊敬的王小明：\n\n您好！");
    assert_eq!(formal("zh", "CN", "王小明先生").0, "尊敬的王小明先生：\n\n您好！");
    assert_eq!(formal("en", "US", "Ms. Emily Carter").0, "Dear Ms. Carter,");
    assert_eq!(formal("en", "GB", "Ms Emily Carter").0, "Dear Ms Carter,");
    assert_eq!(formal("es", "MX", "Sra. María José García López").0, "Estimada Sra. García:");
}

#[test]
fn a_further_answer_in_japanese_opens_with_the_usual_phrase_at_any_hour() {
    let address = addressed("髙橋 美咲", "ja", "JP", &Asked::default(), Formality::Formal);
    for hour in [None, Some(8), Some(13), Some(19)] {
        let base = ask("ja", "JP", &address, "佐藤");
        let greeting =
            greet(&Greet {
                occasion: Occasion::Reply, hour, company: Some("パーランス株式会社"), ..base
            });
        assert_eq!(greeting.greetings[0].text, "髙橋様\n\nお世話になっております。");
        assert_eq!(
            greeting.greetings[1].text,
            "髙橋様\n\nお世話になっております。パーランス株式会社の佐藤でございます。"
        );
        assert!(
            greeting
                .greetings
                .iter()
                .all(|phrase| !phrase.text.contains("おはよう") && phrase.day_part.is_none())
        );
    }
}

#[test]
fn the_parts_of_the_day_begin_where_the_language_has_them() {
    assert_eq!(day_part("hu", Some("HU"), 8), DayPart::Morning);
    assert_eq!(day_part("hu", Some("HU"), 9), DayPart::Day);
    assert_eq!(day_part("de", Some("DE"), 9), DayPart::Morning);
    assert_eq!(day_part("es", Some("ES"), 13), DayPart::Morning);
    assert_eq!(day_part("es", Some("MX"), 13), DayPart::Day);
    assert_eq!(day_part("en", None, 3), DayPart::Night);
    assert_eq!(day_part("en", None, 255), DayPart::Night);
}

#[test]
fn french_has_a_narrow_no_break_space_before_high_punctuation_except_in_canada() {
    let (display, _, agent) = customer("fr");
    for market in ["FR", "CA"] {
        let address = addressed(display, "fr", market, &Asked::default(), Formality::Formal);
        for ask in every("fr", market, &address, agent) {
            let greeting = greet(&ask);
            for text in greeting.greetings.iter().chain(&greeting.closings).map(|phrase| &phrase.text) {
                for (before, mark) in
                    text.chars().zip(text.chars().skip(1)).filter(|(_, c)| "!?;".contains(*c))
                {
                    assert_eq!(before == '\u{202F}', market == "FR", "{mark} in {text:?}");
                }
            }
        }
    }
}

#[test]
fn a_name_is_isolated_only_where_its_direction_differs() {
    let text = |lang, market, display| first(lang, market, display, Formality::Formal).0;
    assert_eq!(text("en", "GB", "أحمد محمود"), "Dear \u{2068}أحمد محمود\u{2069},");
    assert!(text("ar", "EG", "Emily Carter").contains("\u{2068}Emily Carter\u{2069}"));
    assert!(!text("ar", "EG", "أحمد محمود").contains('\u{2068}'));
    assert!(!text("ja", "JP", "Emily Carter").contains('\u{2068}'));
}

#[test]
fn languages_without_messages_are_greeted_in_english_and_say_so() {
    let address = addressed("Jón Jónsson", "is", "IS", &Asked::default(), Formality::Formal);
    let greeting = greet(&ask("is", "IS", &address, "Nóra"));
    assert_eq!((greeting.greetings[0].lang, &*greeting.greetings[0].text), ("en", "Dear Jón Jónsson,"));
}

#[test]
fn tags_find_the_messages_that_are_read_there() {
    let lang = |tag, market| {
        let address = addressed("Anna", tag, market, &Asked::default(), Formality::Formal);
        greet(&ask(tag, market, &address, "Nóra")).greetings[0].lang
    };
    assert_eq!(
        [("pt", "BR"), ("pt", "PT"), ("pt-BR", "PT"), ("pt", "AO")].map(|(tag, market)| lang(tag, market)),
        ["pt-BR", "pt-PT", "pt-BR", "pt-PT"]
    );
    assert_eq!(
        [("zh", "CN"), ("zh", "TW"), ("zh-Hant-HK", "HK"), ("zh-Hans", "SG")]
            .map(|(tag, market)| lang(tag, market)),
        ["zh", "zh-Hant", "zh-Hant", "zh"]
    );
    assert_eq!(
        [("sr", "RS"), ("nn", "NO"), ("tl", "PH"), ("pa", "PK"), ("kk", "KZ")]
            .map(|(tag, market)| lang(tag, market)),
        ["sr-Latn", "nb", "fil", "en", "kk"]
    );
}

#[test]
fn hostile_names_never_break_a_greeting() {
    let long = "x".repeat(10_240);
    let hostile = [
        "",
        " ",
        "\u{202E}gnp.exe\u{202C}",
        "\u{2066}\u{2066}a",
        "🌸🌸🌸",
        "👩‍👩‍👧",
        "Dr.",
        "Frau",
        "様",
        ",",
        ",,,",
        "-",
        "Anna\n\nBcc: x@y",
        "{ $agent }",
        "\0\u{7}",
        "\u{FFFD}",
        "﷽",
        "a\u{300}\u{300}",
        "anna@example.com",
        &long,
    ];
    for lang in LANGUAGES {
        for display in hostile {
            let address = addressed(display, lang, "HU", &Asked::default(), Formality::Formal);
            for ask in every(lang, "HU", &address, display).into_iter().step_by(29) {
                let greeting = greet(&ask);
                for phrase in greeting.greetings.iter().chain(&greeting.closings) {
                    assert!(!phrase.text.is_empty());
                    assert!(
                        !phrase.text.contains(['\u{202E}', '\u{202C}', '\u{2066}', '\0']),
                        "{:?}",
                        phrase.text
                    );
                    let count = |mark| phrase.text.matches(mark).count();
                    assert_eq!(count('\u{2068}'), count('\u{2069}'));
                }
            }
        }
    }
    let address = addressed("Dr.", "de", "DE", &Asked::default(), Formality::Formal);
    assert_eq!(greet(&ask("de", "DE", &address, "")).greetings[0].text, "Guten Tag,");
}
