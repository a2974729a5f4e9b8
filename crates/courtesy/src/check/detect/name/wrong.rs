//! A salutation that names somebody else.

use super::{
    fixed,
    her::Her,
    like,
    salutation::{Salutation, Word},
};
use crate::{
    check::detect::{Context, Found},
    language::primary,
    name::parse::PARTICLES,
    tokens::{folded, is_hangul, is_unspaced},
};

/// Languages whose titles stand with surnames, which have no pet names.
const TITLED_SURNAMES: &[&str] = &["de", "en", "fr", "it", "nl"];

/// The salutation's name has nothing in common with hers.
pub(in super::super) fn wrong_customer(context: &Context<'_>, found: &mut Vec<Found>) {
    let Some(salutation) = context.salutation().filter(|salutation| salutation.is_sure) else { return };
    let Some(her) = context.her() else { return };
    if salutation.name.iter().any(|word| her.has(word.text)) {
        return;
    }
    let counts = |word: &&Word<'_>| {
        let has_letters = word.text.chars().nth(1).is_some() || word.text.starts_with(is_unspaced);
        has_letters && !PARTICLES.contains(&word.text)
    };
    let words: Vec<&Word<'_>> = salutation.name.iter().filter(counts).collect();
    let script = her.script();
    let is_comparable = script.is_some() && words.iter().all(|word| like::script(word.text) == script);
    if words.is_empty() || !is_comparable || !is_surely_a_name(context, salutation, &words) {
        return;
    }
    let she_wrote = |word: &&Word<'_>| context.situation.texts.iter().any(|text| text.contains(word.text));
    // Two may be greeted: Sehr geehrte Frau Weber, sehr geehrter Herr Brandt.
    let line = context.words_at((salutation.start, usize::MAX));
    let line = line.lines().next().unwrap_or_default();
    let is_greeted = her.words.iter().any(|hers| like::length(hers) > 1 && line.contains(&**hers));
    if is_greeted || words.iter().any(she_wrote) || shares(context, her, salutation, &words) {
        return;
    }
    let name = words.iter().map(|word| word.text).collect::<Vec<_>>().join(" ");
    let (span, fix) = fixed(salutation, her);
    let arguments = vec![("name", name), ("customer", her.whole.clone())];
    found.push(Found { span, arguments, fixes: vec![fix], ..Found::default() });
}

/// In Korean and Chinese a name begins with one of few surnames; elsewhere one word of hers does not tell the other.
fn is_surely_a_name(context: &Context<'_>, salutation: &Salutation<'_>, words: &[&Word<'_>]) -> bool {
    let surnames = context.words.lexicon.terms("surname");
    let Some(first) = words.first().filter(|_| !surnames.is_empty()) else { return true };
    let is_titled = !salutation.titles.is_empty();
    let length = first.text.chars().count();
    let fits = if is_titled { (1..=4).contains(&length) } else { (3..=4).contains(&length) };
    words.len() == 1 && fits && surnames.iter().any(|surname| first.text.starts_with(&*surname.text))
}

fn shares(context: &Context<'_>, her: &Her, salutation: &Salutation<'_>, words: &[&Word<'_>]) -> bool {
    let lexicon = &context.words.lexicon;
    if words.iter().any(|word| word.text.starts_with(|c: char| is_unspaced(c) || is_hangul(c))) {
        let plain = |text: &str| -> String { text.chars().map(|c| super::usual(lexicon, c)).collect() };
        let hers: Vec<String> = her.words.iter().map(|word| plain(word)).collect();
        return words
            .iter()
            .map(|word| plain(word.text))
            .any(|word| hers.iter().any(|hers| hers.contains(&word) || word.contains(&**hers)));
    }
    if her.words.iter().filter(|word| like::length(word) > 1).count() < 2 {
        // What is known may be the part of her name that is not written here.
        return true;
    }
    let is_surname = salutation.is_titled && TITLED_SURNAMES.contains(&primary(context.situation.language));
    let is_bare = words.len() == 1 && !is_surname;
    words.iter().any(|word| {
        let (small, bare) = (folded(word.text), like::bare(word.text));
        her.words.iter().any(|hers| {
            let is_alike = if is_bare { like::may_be_pet_name } else { like::is_form_of };
            let alike = || is_alike(&bare, &like::bare(hers));
            alike()
                || like::is_form_of(&like::spelt_out(word.text), &like::spelt_out(hers))
                || lexicon.has_both("nickname", &small, &folded(hers))
        })
    })
}
