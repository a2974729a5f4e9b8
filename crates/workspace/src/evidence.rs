//! Of which market a customer is, and what says so. Strongest first: the country that a desk gives, the phone's prefix,
//! the e-mail's country, the language if it has one clear home. Never guessed: where nothing says it, one asks.

mod country;

use crate::{view::LanguageName, words::Words};
use parlance_courtesy::language;
use parlance_market::{Market, language_name};
use std::borrow::Cow;

/// What is known of a customer that may say where she is.
#[derive(Clone, Copy, Default, Debug)]
pub struct Clues<'a> {
    /// Country as a desk has it: a code or a name.
    pub country: Option<&'a str>,
    /// Phone numbers.
    pub phones: &'a [&'a str],
    /// E-mail addresses.
    pub emails: &'a [&'a str],
    /// The language that she writes in (BCP 47).
    pub language: Option<&'a str>,
}

/// What says of which market a customer is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Evidence {
    /// The desk names the country.
    Country,
    /// The phone number's country prefix.
    Phone(u16),
    /// The e-mail address's country.
    Email(String),
    /// The language has one clear home: weaker.
    Language(String),
    /// The agent chose it.
    Chosen,
    /// Nothing does.
    Unknown,
}

/// The market that the clues say, and what says so.
pub fn market_of(clues: &Clues<'_>) -> (Option<&'static Market>, Evidence) {
    by_country(clues)
        .or_else(|| by_phone(clues))
        .or_else(|| by_email(clues))
        .or_else(|| by_language(clues))
        .map_or((None, Evidence::Unknown), |(market, evidence)| (Some(market), evidence))
}

type Found = Option<(&'static Market, Evidence)>;

fn by_country(clues: &Clues<'_>) -> Found {
    Some((country::named(clues.country?)?, Evidence::Country))
}

fn by_phone(clues: &Clues<'_>) -> Found {
    clues.phones.iter().find_map(|phone| {
        let digits = phone.trim();
        let international = match digits.strip_prefix("00") {
            Some(rest) => Cow::from(format!("+{rest}")),
            None => Cow::from(digits),
        };
        if !international.starts_with('+') {
            return None;
        }
        let number = rlibphonenumber::PHONE_NUMBER_UTIL.parse(&international, None).ok()?;
        let region = rlibphonenumber::PHONE_NUMBER_UTIL.get_region_for_number(&number)?;
        Some((
            Market::get(region.as_region_str().as_str())?,
            Evidence::Phone(u16::try_from(number.country_code).ok()?),
        ))
    })
}

fn by_email(clues: &Clues<'_>) -> Found {
    clues.emails.iter().find_map(|email| {
        let (_, domain) = email.rsplit_once('@')?;
        let tld = domain.trim_end_matches('.').rsplit('.').next()?.to_ascii_lowercase();
        let code = match tld.as_str() {
            "uk" => "GB",
            tld if GENERIC_USE.contains(&tld) || tld.len() != 2 => return None,
            tld => tld,
        };
        Some((Market::get(code)?, Evidence::Email(tld.clone())))
    })
}

fn by_language(clues: &Clues<'_>) -> Found {
    let tag = clues.language?;
    let (primary, region) = (language::primary(tag), language::region(tag));
    let home = || HOMES.iter().find(|(language, _)| *language == primary).map(|(_, code)| *code);
    // a region in a tag chooses a variant of the language, not a place; but a home must not contradict it
    let code = home().filter(|code| region.is_none_or(|region| region.eq_ignore_ascii_case(code)))?;
    Some((Market::get(code)?, Evidence::Language(tag.to_owned())))
}

/// Country-code domains that are sold all over the world, so that they say nothing of a place.
const GENERIC_USE: &[&str] = &[
    "ac", "ad", "ag", "ai", "am", "as", "bz", "cc", "cd", "cf", "co", "cx", "dj", "eu", "fm", "ga", "gg",
    "gl", "gq", "im", "io", "la", "ly", "me", "ml", "ms", "mu", "nu", "pw", "sc", "sh", "sr", "st", "su",
    "tk", "to", "tv", "vc", "vu", "ws",
];

/// Languages that are the main language of one market alone (CLDR 48: likely subtags, and official in no other).
const HOMES: &[(&str, &str)] = &[
    ("az", "AZ"),
    ("bg", "BG"),
    ("cs", "CZ"),
    ("da", "DK"),
    ("et", "EE"),
    ("fi", "FI"),
    ("gu", "IN"),
    ("he", "IL"),
    ("hi", "IN"),
    ("hu", "HU"),
    ("hy", "AM"),
    ("id", "ID"),
    ("is", "IS"),
    ("ja", "JP"),
    ("ka", "GE"),
    ("kk", "KZ"),
    ("km", "KH"),
    ("kn", "IN"),
    ("lo", "LA"),
    ("lt", "LT"),
    ("lv", "LV"),
    ("mk", "MK"),
    ("ml", "IN"),
    ("mn", "MN"),
    ("mr", "IN"),
    ("my", "MM"),
    ("nb", "NO"),
    ("ne", "NP"),
    ("or", "IN"),
    ("pl", "PL"),
    ("si", "LK"),
    ("sk", "SK"),
    ("sl", "SI"),
    ("te", "IN"),
    ("th", "TH"),
    ("uk", "UA"),
    ("uz", "UZ"),
    ("vi", "VN"),
];

impl Evidence {
    /// Stable code, as the store keeps it.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::Phone(_) => "phone",
            Self::Email(_) => "email",
            Self::Language(_) => "language",
            Self::Chosen => "chosen",
            Self::Unknown => "unknown",
        }
    }

    /// A sentence for the agent.
    pub fn sentence(&self, market: Option<&Market>, words: Words) -> String {
        let id = format!("market-evidence-{}", self.code());
        let country = market.map(|market| market.name(words.language())).unwrap_or_default();
        match self {
            Self::Phone(prefix) => words.say(&id, &[("prefix", &prefix.to_string())]),
            Self::Email(tld) => words.say(&id, &[("tld", tld)]),
            Self::Language(tag) => words.say(&id, &[("language", &named_language(tag, words).name)]),
            _ => words.say(&id, &[("country", country)]),
        }
    }
}

/// A language with its name in the agent's language.
pub fn named_language(tag: &str, words: Words) -> LanguageName {
    let name = language_name(tag, words.language()).unwrap_or(tag);
    LanguageName { tag: tag.to_owned(), name: name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(clues: Clues<'_>, market: Option<&str>, evidence: &str) {
        let (found, why) = market_of(&clues);
        assert_eq!((found.map(|m| m.code), why.code()), (market, evidence), "{clues:?}");
    }

    #[test]
    fn the_desk_s_country_wins_over_everything() {
        let phones = &["+36 1 234 5678"];
        check(
            Clues { country: Some("JP"), phones, language: Some("de"), ..Clues::default() },
            Some("JP"),
            "country",
        );
        check(Clues { country: Some("Japán"), phones, ..Clues::default() }, Some("JP"), "country");
        check(Clues { country: Some("germany "), ..Clues::default() }, Some("DE"), "country");
        check(Clues { country: Some("日本"), ..Clues::default() }, Some("JP"), "country");
        check(Clues { country: Some("বাংলাদেশ"), ..Clues::default() }, Some("BD"), "country");
        check(Clues { country: Some("Narnia"), phones, ..Clues::default() }, Some("HU"), "phone");
    }

    #[test]
    fn a_phone_s_prefix_wins_over_the_e_mail_and_tells_canada_from_the_states() {
        let emails = &["a@b.hu"];
        check(Clues { phones: &["+81 6-6345-1234"], emails, ..Clues::default() }, Some("JP"), "phone");
        check(Clues { phones: &["+1 416-555-0123"], ..Clues::default() }, Some("CA"), "phone");
        check(Clues { phones: &["0049 30 123456"], ..Clues::default() }, Some("DE"), "phone");
        check(Clues { phones: &["06-6345-1234"], emails, ..Clues::default() }, Some("HU"), "email");
    }

    #[test]
    fn a_country_s_domain_counts_unless_it_is_sold_everywhere() {
        check(Clues { emails: &["t@yahoo.co.jp"], ..Clues::default() }, Some("JP"), "email");
        check(Clues { emails: &["t@example.co.uk"], ..Clues::default() }, Some("GB"), "email");
        check(
            Clues { emails: &["t@start.io", "t@x.co", "t@gmail.com", "t@x.eu"], ..Clues::default() },
            None,
            "unknown",
        );
    }

    #[test]
    fn a_language_with_one_home_is_weaker_evidence_and_one_with_many_is_none() {
        check(Clues { language: Some("ja"), ..Clues::default() }, Some("JP"), "language");
        check(Clues { language: Some("te"), ..Clues::default() }, Some("IN"), "language");
        for many in ["en", "de", "de-AT", "es", "pt-BR", "ar", "bn", "zh", "fr"] {
            check(Clues { language: Some(many), ..Clues::default() }, None, "unknown");
        }
        check(Clues { language: Some("hu-RO"), ..Clues::default() }, None, "unknown");
    }

    #[test]
    fn the_sentence_says_why() {
        let words = Words::printed("en");
        let evidence = Evidence::Phone(81);
        assert_eq!(
            evidence.sentence(Market::get("JP"), words),
            "The customer’s phone number begins with +81."
        );
        let evidence = Evidence::Language("ja".into());
        assert!(evidence.sentence(Market::get("JP"), words).contains("Japanese"));
    }
}
