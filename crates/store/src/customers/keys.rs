//! By what addresses, names and places are compared. Pure; what cannot be compared has no key.

use icu::normalizer::{ComposingNormalizer, ComposingNormalizerBorrowed};
use parlance_model::PostalAddress;
use std::{collections::BTreeSet, sync::LazyLock};

const NFC: ComposingNormalizerBorrowed<'static> = ComposingNormalizer::new_nfc();
const NFKC: ComposingNormalizerBorrowed<'static> = ComposingNormalizer::new_nfkc();

static ROLES: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let lines = include_str!("roles.txt").lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(str::split_whitespace).map(|role| NFC.normalize(role).into_owned()).collect()
});

/// How many different names under one address say that more people use it.
const MANY_NAMES: usize = 3;

/// The key of an e-mail address: NFC, small letters, its domain as IDNA has it. Nothing is guessed: dots and what follows a
/// plus are part of it. `None` for what is no address.
pub(crate) fn email(written: &str) -> Option<String> {
    let address = NFC.normalize(written.trim()).to_lowercase();
    let (local, domain) = address.rsplit_once('@')?;
    let domain = domain.trim_end_matches('.');
    if local.is_empty() || domain.is_empty() || address.contains(char::is_whitespace) {
        return None;
    }
    let domain = idna::domain_to_ascii(domain).ok().filter(|ascii| !ascii.is_empty());
    let domain = domain.unwrap_or_else(|| address.rsplit('@').next().unwrap_or_default().to_owned());
    // folding may have taken a letter apart
    Some(format!("{}@{domain}", NFC.normalize(local)))
}

/// The key of a name on a network: NFKC, small letters, without a leading @.
pub(crate) fn handle(written: &str) -> Option<String> {
    let key = NFKC.normalize(written.trim()).to_lowercase();
    let key = key.trim_start_matches('@').trim();
    (!key.is_empty()).then(|| key.to_owned())
}

/// Whether an office stands behind an e-mail address by its own name.
pub(crate) fn is_role(email: &str) -> bool {
    let local = email.rsplit_once('@').map_or(email, |(local, _)| local);
    let bare: String = local.chars().filter(|c| !matches!(c, '-' | '.' | '_')).collect();
    ROLES.contains(&bare)
}

/// The key of a person's name: its parts, in small letters and in an order that does not hang on which comes first; names
/// in Han, kana or Hangul in one piece. Empty where there is nothing to compare.
pub(crate) fn name(written: &str) -> String {
    let folded = NFKC.normalize(written).to_lowercase();
    let mut parts: Vec<&str> = folded
        .split(|c: char| c.is_whitespace() || ",.;()\"'’_-/".contains(c))
        .filter(|part| !part.is_empty())
        .collect();
    if folded.chars().any(is_unspaced) {
        return parts.concat();
    }
    parts.sort_unstable();
    parts.dedup();
    parts.join(" ")
}

/// Whether a name's key is enough to look for the same: more than one part, or more than one character where names are
/// written in one piece.
pub(crate) fn is_full_name(key: &str) -> bool {
    key.contains(' ') || (key.chars().any(is_unspaced) && key.chars().count() > 2)
}

/// Han, kana, Hangul: names are written in one piece, or in pieces that others write in one.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{3005}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}')
}

/// Whether two names' keys may be the same person's: one has every part of the other, an initial standing for its name.
pub(crate) fn may_be_one(one: &str, other: &str) -> bool {
    let (one, other): (Vec<_>, Vec<_>) = (one.split(' ').collect(), other.split(' ').collect());
    let (few, many) = if one.len() <= other.len() { (&one, &other) } else { (&other, &one) };
    few.iter().all(|part| many.iter().any(|known| same_part(part, known)))
}

fn same_part(one: &str, other: &str) -> bool {
    let initial = |short: &str, long: &str| short.chars().count() == 1 && long.starts_with(short);
    one == other || initial(one, other) || initial(other, one)
}

/// Whether so many names can only be several people's.
pub(crate) fn are_several(names: &[String]) -> bool {
    let mut different: Vec<&str> = Vec::new();
    for name in names {
        if !different.iter().any(|known| may_be_one(known, name)) {
            different.push(name);
        }
    }
    different.len() >= MANY_NAMES
}

/// The key of a town, or of a word of an address: letters and digits alone.
pub(crate) fn place(written: &str) -> String {
    NFKC.normalize(written).to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The key of a postal address: its lines with the postal code, else with the town. Empty where lines or both are missing.
pub(crate) fn address(address: &PostalAddress) -> String {
    let lines = place(&address.lines.concat());
    let code = address.postal_code.as_deref().map(place).filter(|code| !code.is_empty());
    let town = || address.city.as_deref().map(place).filter(|town| !town.is_empty());
    match code.or_else(town) {
        Some(area) if !lines.is_empty() => format!("{area} {lines}"),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_the_same_however_it_is_written() {
        for (written, key) in [
            (" Anna@Example.ORG ", Some("anna@example.org")),
            ("anna.k+shop@gmail.com", Some("anna.k+shop@gmail.com")),
            ("anna@BÜCHER.example", Some("anna@xn--bcher-kva.example")),
            ("anna@bu\u{308}cher.example", Some("anna@xn--bcher-kva.example")),
            ("E\u{301}va@example.hu", Some("éva@example.hu")),
            ("花子@例え.jp", Some("花子@xn--r8jz45g.jp")),
            ("anna@example.org.", Some("anna@example.org")),
            ("no address", None),
            ("@example.org", None),
            ("anna@", None),
            ("", None),
        ] {
            assert_eq!(email(written).as_deref(), key, "{written}");
        }
    }

    #[test]
    fn an_office_is_known_by_its_word_and_a_person_with_such_a_name_is_not_one() {
        for office in [
            "info@a.hu",
            "kunden-service@a.de",
            "ügyfélszolgálat@a.hu",
            "no-reply@a.com",
            "お問い合わせ@a.jp",
        ] {
            assert!(is_role(office), "{office}");
        }
        for person in ["anna@info.hu", "info.kovacs@a.hu", "salesh@a.com", "sales.smith@a.com"] {
            assert!(!is_role(person), "{person}");
        }
    }

    #[test]
    fn a_name_is_the_same_in_either_order_and_with_an_initial() {
        assert_eq!(name("Kovács, Anna"), name("anna KOVÁCS"));
        assert_eq!(name("髙橋 花子"), name("髙橋花子"));
        assert!(may_be_one(&name("Kovács A."), &name("Anna Kovács")));
        assert!(may_be_one(&name("Anna"), &name("Anna Kovács")));
        assert!(!may_be_one(&name("Anna Nagy"), &name("Anna Kovács")));
    }

    #[test]
    fn three_people_are_several_and_one_of_three_spellings_is_one() {
        let names = |names: [&str; 3]| names.map(name).to_vec();
        assert!(are_several(&names(["Anna Kovács", "Béla Nagy", "Csilla Kis"])));
        assert!(!are_several(&names(["Anna Kovács", "Kovács Anna", "A. Kovács"])));
        assert!(!are_several(&names(["Anna Kovács", "Anna Kovács", "Béla Nagy"])));
    }

    #[test]
    fn an_address_is_compared_whole_or_not_at_all() {
        let of = |lines: &[&str], code: Option<&str>, city: Option<&str>| PostalAddress {
            lines: lines.iter().map(|line| (*line).to_owned()).collect(),
            postal_code: code.map(str::to_owned),
            city: city.map(str::to_owned),
            ..PostalAddress::default()
        };
        assert_eq!(
            address(&of(&["Fő u. 1."], Some("1011"), None)),
            address(&of(&["FŐ U 1"], Some("10 11"), Some("Budapest")))
        );
        assert_eq!(address(&of(&[], Some("1011"), Some("Budapest"))), "");
        assert_eq!(address(&of(&["Fő u. 1."], None, None)), "");
    }
}
