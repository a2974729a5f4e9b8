//! One field of a pattern: its value out of the name, with the modifiers that the name itself does not answer.

use super::PersonName;
use super::data::Block;
use icu::casemap::options::{LeadingAdjustment, TitlecaseOptions, TrailingCase};
use icu::casemap::{CaseMapper, TitlecaseMapper};
use icu::locale::LanguageIdentifier;
use icu::segmenter::options::WordBreakInvariantOptions;
use icu::segmenter::{GraphemeClusterSegmenter, WordSegmenter, WordSegmenterBorrowed};
use std::borrow::Cow;
use std::sync::OnceLock;

/// What fields are taken from.
pub(super) struct Fields<'a> {
    pub(super) name: &'a PersonName,
    pub(super) block: &'a Block,
    pub(super) locale: &'a LanguageIdentifier,
}

impl Fields<'_> {
    /// The value of a pattern's field such as `given2-initial-allCaps`. `moved`: the given name answers for the
    /// missing surname ("Handle missing surname").
    pub(super) fn value(&self, key: &str, moved: bool) -> Option<String> {
        let (field, modifiers) = key.split_once('-').unwrap_or((key, ""));
        let modifiers: Vec<&str> = modifiers.split('-').filter(|modifier| !modifier.is_empty()).collect();
        let field = match field {
            "given" if moved => return None,
            "surname" if moved => "given",
            field => field,
        };
        let own = self.name.get(&joined(field, &modifiers));
        let text = match own {
            Some(own) => own.to_owned(),
            None => self.modified(&self.plain(field, &modifiers)?, &modifiers),
        };
        Some(text).filter(|text| !text.trim().is_empty())
    }

    /// The value before initials and case: the most fitting form that the name has.
    fn plain(&self, field: &str, modifiers: &[&str]) -> Option<String> {
        let has = |modifier: &&str| modifiers.contains(modifier);
        let form: Vec<&str> = ["informal"].into_iter().filter(has).collect();
        let case: Vec<&str> = ["vocative", "genitive"].into_iter().filter(has).collect();
        let forms = [[form.as_slice(), &case].concat(), case, form];
        if let Some(value) = forms.iter().find_map(|form| self.part(field, form, modifiers)) {
            return Some(value);
        }
        self.part(field, &[], modifiers)
    }

    /// "Handle core and prefix".
    fn part(&self, field: &str, form: &[&str], modifiers: &[&str]) -> Option<String> {
        let base = joined(field, form);
        let prefix = self.name.get(&format!("{base}-prefix"));
        let core = self.name.get(&format!("{base}-core"));
        let plain = self.name.get(&base);
        if modifiers.contains(&"prefix") {
            return prefix.filter(|_| core.is_some()).map(str::to_owned);
        }
        if modifiers.contains(&"core") {
            return core.or(plain).map(str::to_owned);
        }
        plain.map(str::to_owned).or_else(|| {
            let core = core?;
            Some(prefix.map_or_else(|| core.to_owned(), |prefix| format!("{prefix} {core}")))
        })
    }

    fn modified(&self, value: &str, modifiers: &[&str]) -> String {
        let value = if modifiers.contains(&"monogram") {
            Cow::Borrowed(first_grapheme(value))
        } else if modifiers.contains(&"initial") {
            Cow::Owned(self.initials(value, modifiers.contains(&"retain")))
        } else {
            Cow::Borrowed(value)
        };
        if modifiers.contains(&"allCaps") {
            CaseMapper::new().uppercase_to_string(&value, self.locale).into_owned()
        } else if modifiers.contains(&"initialCap") {
            self.capitalised(&value)
        } else {
            value.into_owned()
        }
    }

    fn capitalised(&self, value: &str) -> String {
        let mut options = TitlecaseOptions::default();
        options.trailing_case = Some(TrailingCase::Unchanged);
        options.leading_adjustment = Some(LeadingAdjustment::None);
        TitlecaseMapper::new().titlecase_segment_to_string(value, self.locale, options).into_owned()
    }

    /// "Derive initials"; with `retain`, punctuation between the words stays (Anne-Marie → A.-M.).
    fn initials(&self, value: &str, retain: bool) -> String {
        let mut text = String::new();
        let mut between = String::new();
        for (segment, is_word) in segments(value) {
            if !is_word {
                between.push_str(segment);
                continue;
            }
            let initial = self.block.initial.replace("{0}", first_grapheme(segment));
            let kept = between.trim();
            if text.is_empty() {
                text = initial;
            } else if retain && !kept.is_empty() {
                text = format!("{text}{kept}{initial}");
            } else {
                text = self.block.initial_sequence.replace("{0}", &text).replace("{1}", &initial);
            }
            between.clear();
        }
        if text.is_empty() { first_grapheme(value.trim()).to_owned() } else { text }
    }
}

fn joined(field: &str, modifiers: &[&str]) -> String {
    modifiers.iter().fold(field.to_owned(), |key, modifier| key + "-" + modifier)
}

fn first_grapheme(text: &str) -> &str {
    let end = GraphemeClusterSegmenter::new().segment_str(text).nth(1).unwrap_or(text.len());
    text.get(..end).unwrap_or(text)
}

/// The words of `text` and what stands between them, each with whether it is a word.
fn segments(text: &str) -> impl Iterator<Item = (&str, bool)> {
    static WORDS: OnceLock<WordSegmenterBorrowed<'static>> = OnceLock::new();
    let words = WORDS.get_or_init(|| WordSegmenter::new_dictionary(WordBreakInvariantOptions::default()));
    let mut start = 0;
    words.segment_str(text).filter_map(move |end| {
        let segment = text.get(start..end).filter(|segment| !segment.is_empty())?;
        start = end;
        Some((segment, segment.contains(char::is_alphanumeric)))
    })
}
