//! In which language a text is written: by its script where that decides, else by its letters' statistics where they
//! are reliable. What a desk says of the customer wins over a short text.

use icu::locale::{LanguageIdentifier, LocaleExpander};
use icu::properties::{
    CodePointMapData,
    props::{BidiClass, Script},
};
use rustc_hash::FxHashMap;
use std::sync::OnceLock;

/// Texts with fewer letters say little: the declared language wins, or none is told.
const SHORT: usize = 24;
/// More letters than these are not looked at.
const MOST: usize = 2_000;

/// The language of a text (BCP 47), given the one that is declared for its writer.
pub fn of(text: &str, declared: Option<&str>) -> Option<String> {
    let letters = Letters::of(text);
    let found = letters.language(text);
    match declared {
        Some(declared) if letters.count < SHORT || found.is_none() => {
            Some(declared.to_owned()).filter(|_| letters.fit(declared))
        }
        // the declared tag says more of the same language: its region, its script
        Some(declared) if found.as_deref() == Some(primary(declared)) => Some(declared.to_owned()),
        _ => found,
    }
}

/// Whether a text runs from right to left: by its first letter that has a direction.
pub fn is_rtl(text: &str) -> bool {
    let class = CodePointMapData::<BidiClass>::new();
    text.chars()
        .map(|c| class.get(c))
        .find(|class| {
            [BidiClass::LeftToRight, BidiClass::RightToLeft, BidiClass::ArabicLetter].contains(class)
        })
        .is_some_and(|class| class != BidiClass::LeftToRight)
}

/// The language of a tag, without script and region.
pub fn primary(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or(tag)
}

/// The region of a tag, by its two letters.
pub fn region(tag: &str) -> Option<&str> {
    tag.split(['-', '_']).skip(1).find(|part| part.len() == 2)
}

struct Letters {
    count: usize,
    /// With how many letters each has, a few.
    scripts: Vec<(Script, usize)>,
}

impl Letters {
    fn of(text: &str) -> Self {
        let script_of = CodePointMapData::<Script>::new();
        let mut scripts: Vec<(Script, usize)> = Vec::new();
        // Digits and marks belong to no script.
        let none = |script: &Script| [Script::Common, Script::Inherited, Script::Unknown].contains(script);
        let script_of = |c: char| match c {
            'a'..='z' | 'A'..='Z' => Script::Latin,
            '\0'..='@' => Script::Common,
            _ => script_of.get(c),
        };
        let letters = text.chars().map(script_of).filter(|script| !none(script)).take(MOST);
        let count = letters
            .map(|script| match scripts.iter_mut().find(|(known, _)| *known == script) {
                Some((_, share)) => *share += 1,
                None => scripts.push((script, 1)),
            })
            .count();
        Self { count, scripts }
    }

    fn share(&self, script: Script) -> usize {
        self.scripts.iter().find(|(known, _)| *known == script).map_or(0, |(_, share)| *share)
    }

    /// The script that most letters are of; those that Japanese mixes count as one.
    fn main(&self) -> Option<Script> {
        let kana = self.share(Script::Hiragana) + self.share(Script::Katakana);
        let together = kana + self.share(Script::Han);
        if kana * 10 >= together && together * 2 > self.count {
            return Some(Script::Hiragana);
        }
        self.scripts.iter().find(|(_, share)| share * 2 > self.count).map(|(script, _)| *script)
    }

    fn language(&self, text: &str) -> Option<String> {
        let main = self.main()?;
        match home_of(main) {
            Some(language) if main != Script::Han || self.count >= 8 => Some(language.to_owned()),
            _ if self.count >= SHORT => by_statistics(text),
            _ => None,
        }
    }

    /// Whether a text in these letters can be in that language at all, as far as scripts tell.
    fn fit(&self, declared: &str) -> bool {
        match self.main().and_then(home_of) {
            Some("zh") => ["zh", "ja", "yue"].contains(&primary(declared)),
            Some("bn") => ["bn", "as"].contains(&primary(declared)),
            Some(home) => home == primary(declared),
            None if self.main() == Some(Script::Latin) => !has_own_script(declared) || self.count < SHORT / 2,
            None => true,
        }
    }
}

/// The language that a script is used for today, where it is one.
fn home_of(script: Script) -> Option<&'static str> {
    const HOMES: &[(Script, &str)] = &[
        (Script::Armenian, "hy"),
        (Script::Bengali, "bn"),
        (Script::Georgian, "ka"),
        (Script::Greek, "el"),
        (Script::Gujarati, "gu"),
        (Script::Gurmukhi, "pa"),
        (Script::Han, "zh"),
        (Script::Hangul, "ko"),
        (Script::Hebrew, "he"),
        (Script::Hiragana, "ja"),
        (Script::Kannada, "kn"),
        (Script::Khmer, "km"),
        (Script::Lao, "lo"),
        (Script::Malayalam, "ml"),
        (Script::Myanmar, "my"),
        (Script::Oriya, "or"),
        (Script::Sinhala, "si"),
        (Script::Tamil, "ta"),
        (Script::Telugu, "te"),
        (Script::Thai, "th"),
    ];
    HOMES.iter().find(|(of, _)| *of == script).map(|(_, language)| *language)
}

fn has_own_script(tag: &str) -> bool {
    const OWN: &[&str] =
        &["ja", "zh", "ko", "te", "ml", "bn", "ta", "th", "el", "he", "ka", "hy", "ar", "hi", "ru"];
    // te-Latn and the like say so themselves
    !tag.contains("Latn") && OWN.contains(&primary(tag))
}

/// The language that a text is to be in, with what tells others from it.
pub(crate) struct Due<'a> {
    /// BCP 47.
    pub(crate) tag: &'a str,
    script: Option<Script>,
}

impl<'a> Due<'a> {
    pub(crate) fn new(tag: &'a str) -> Self {
        Self { tag, script: usual_script(tag) }
    }

    /// The language of a text (BCP 47), if it is surely another one; `words` are its words in small letters.
    ///
    /// A script of one language decides at once. In a shared one, a text with enough of the due language's function words
    /// is in it; of any other, both statistics must tell the same where both know the language.
    pub(crate) fn surely_other<'b>(
        &self,
        text: &str,
        words: impl Iterator<Item = &'b str>,
    ) -> Option<String> {
        self.surely_other_by(&Letters::of(text), text, words)
    }

    fn surely_other_by<'b>(
        &self,
        letters: &Letters,
        text: &str,
        words: impl Iterator<Item = &'b str>,
    ) -> Option<String> {
        let due = self.tag;
        if letters.count < SHORT {
            return None;
        }
        let main = letters.main()?;
        // Names and products in other letters are in any text.
        if main != Script::Hiragana && letters.share(main) * 10 < letters.count * 8 {
            return None;
        }
        if let Some(home) = home_of(main) {
            // Japanese of that length is never without kana.
            let is_chinese = main == Script::Han && primary(due) == "ja";
            return (is_chinese || !letters.fit(due)).then(|| home.to_owned());
        }
        let beginning = || -> String { text.chars().take(MOST).collect() };
        if self.script.is_some_and(|script| script != main) && !due.contains("Latn") {
            let beginning = beginning();
            return Some(by_statistics(&beginning).unwrap_or_else(|| quick_guess(&beginning).to_owned()));
        }
        if !function_words().speak_against(words, due) {
            return None;
        }
        let beginning = beginning();
        let quick = quick_guess(&beginning);
        if quick == primary(due) {
            return None;
        }
        let found = by_statistics(&beginning)?;
        let quick_knows = QUICK.iter().any(|(_, tag)| *tag == found);
        (!quick_knows || found == quick).then_some(found)
    }

    /// The same, and whether none of the text's parts can be surely in another language: but for a few letters it is in
    /// a script that only the due one has.
    pub(crate) fn surely_other_with_parts<'b>(
        &self,
        text: &str,
        words: impl Iterator<Item = &'b str>,
    ) -> (Option<String>, bool) {
        let letters = Letters::of(text);
        let is_own = |main: Script| {
            let others = letters.count - letters.share(main);
            // Kana and Han are mixed; what is not counted is not known.
            let is_whole = !matches!(main, Script::Han | Script::Hiragana) && letters.count < MOST;
            is_whole && others * 2 <= SHORT && home_of(main).is_some() && letters.fit(self.tag)
        };
        let has_no_other = letters.main().is_some_and(is_own);
        (self.surely_other_by(&letters, text, words), has_no_other)
    }
}

/// Its languages by two letters.
const QUICK: &[(whichlang::Lang, &str)] = &[
    (whichlang::Lang::Ara, "ar"),
    (whichlang::Lang::Cmn, "zh"),
    (whichlang::Lang::Deu, "de"),
    (whichlang::Lang::Eng, "en"),
    (whichlang::Lang::Fra, "fr"),
    (whichlang::Lang::Hin, "hi"),
    (whichlang::Lang::Ita, "it"),
    (whichlang::Lang::Jpn, "ja"),
    (whichlang::Lang::Kor, "ko"),
    (whichlang::Lang::Nld, "nl"),
    (whichlang::Lang::Por, "pt"),
    (whichlang::Lang::Rus, "ru"),
    (whichlang::Lang::Spa, "es"),
    (whichlang::Lang::Swe, "sv"),
    (whichlang::Lang::Tur, "tr"),
    (whichlang::Lang::Vie, "vi"),
];

/// One of a few languages, which is always told: the nearest, if it is another one.
fn quick_guess(text: &str) -> &'static str {
    let found = whichlang::detect_language(text);
    QUICK.iter().find(|(lang, _)| *lang == found).map_or("", |(_, tag)| *tag)
}

/// Function words, with the languages that have each.
struct FunctionWords {
    languages: Vec<&'static str>,
    /// A bit for each language.
    words: FxHashMap<&'static str, u32>,
}

fn function_words() -> &'static FunctionWords {
    static WORDS: OnceLock<FunctionWords> = OnceLock::new();
    WORDS.get_or_init(|| {
        let lines = include_str!("../data/function-words.txt").lines().filter(|line| !line.starts_with('#'));
        let mut all = FunctionWords { languages: Vec::new(), words: FxHashMap::default() };
        for (at, line) in lines.enumerate().take(u32::BITS as usize) {
            let mut words = line.split(' ');
            all.languages.push(words.next().unwrap_or_default());
            words.for_each(|word| *all.words.entry(word).or_default() |= 1 << at);
        }
        all
    })
}

impl FunctionWords {
    /// Whether so few words are those of the due language, and so many another's, that it is worth to ask statistics.
    fn speak_against<'a>(&self, words: impl Iterator<Item = &'a str>, due: &str) -> bool {
        let due = match primary(due) {
            "nb" | "nn" => "no",
            due => due,
        };
        let Some(own) = self.languages.iter().position(|language| *language == due) else { return true };
        let mut all = 0;
        let languages = words.inspect(|_| all += 1).filter_map(|word| self.words.get(word));
        let languages: Vec<u32> = languages.copied().collect();
        let known = |at: usize| languages.iter().filter(|languages| *languages >> at & 1 == 1).count();
        let own = known(own);
        // Most texts are done here.
        own * 8 < all && {
            let most = (0..self.languages.len()).map(known).max().unwrap_or(0);
            most > own + 1 && most * 6 >= all
        }
    }
}

/// The script that a language is usually written in.
fn usual_script(tag: &str) -> Option<Script> {
    let mut locale = LanguageIdentifier::try_from_str(&tag.replace('_', "-")).ok()?;
    LocaleExpander::new_extended().maximize(&mut locale);
    match locale.script?.as_str() {
        "Latn" => Some(Script::Latin),
        "Cyrl" => Some(Script::Cyrillic),
        "Arab" => Some(Script::Arabic),
        "Deva" => Some(Script::Devanagari),
        _ => None,
    }
}

fn by_statistics(text: &str) -> Option<String> {
    let beginning: String = text.chars().take(MOST).collect();
    let found = whatlang::detect(&beginning).filter(whatlang::Info::is_reliable)?;
    two_letters(found.lang()).map(str::to_owned)
}

fn two_letters(lang: whatlang::Lang) -> Option<&'static str> {
    use whatlang::Lang::*;
    Some(match lang {
        Epo => "eo",
        Eng => "en",
        Rus => "ru",
        Cmn => "zh",
        Spa => "es",
        Por => "pt",
        Ita => "it",
        Ben => "bn",
        Fra => "fr",
        Deu => "de",
        Ukr => "uk",
        Kat => "ka",
        Ara => "ar",
        Hin => "hi",
        Jpn => "ja",
        Heb => "he",
        Yid => "yi",
        Pol => "pl",
        Amh => "am",
        Jav => "jv",
        Kor => "ko",
        Nob => "nb",
        Dan => "da",
        Swe => "sv",
        Fin => "fi",
        Tur => "tr",
        Nld => "nl",
        Hun => "hu",
        Ces => "cs",
        Ell => "el",
        Bul => "bg",
        Bel => "be",
        Mar => "mr",
        Kan => "kn",
        Ron => "ro",
        Slv => "sl",
        Hrv => "hr",
        Srp => "sr",
        Mkd => "mk",
        Lit => "lt",
        Lav => "lv",
        Est => "et",
        Tam => "ta",
        Vie => "vi",
        Urd => "ur",
        Tha => "th",
        Guj => "gu",
        Uzb => "uz",
        Pan => "pa",
        Aze => "az",
        Ind => "id",
        Tel => "te",
        Pes => "fa",
        Mal => "ml",
        Ori => "or",
        Mya => "my",
        Nep => "ne",
        Sin => "si",
        Khm => "km",
        Tuk => "tk",
        Aka => "ak",
        Zul => "zu",
        Sna => "sn",
        Afr => "af",
        Lat => "la",
        Slk => "sk",
        Cat => "ca",
        Tgl => "fil",
        Hye => "hy",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, declared: Option<&str>, expected: Option<&str>) {
        assert_eq!(of(text, declared).as_deref(), expected, "{text}");
    }

    #[test]
    fn a_script_of_one_language_decides_even_a_few_words() {
        check("నమస్కారం", None, Some("te"));
        check("നമസ്കാരം, സുഖമാണോ?", None, Some("ml"));
        check("ধন্যবাদ", None, Some("bn"));
        check("注文した商品が届きません。", None, Some("ja"));
        check("我的订单还没有收到，请帮忙查询。", None, Some("zh"));
        check("감사합니다", None, Some("ko"));
    }

    #[test]
    fn a_longer_text_in_a_shared_script_is_told_by_its_letters() {
        check(
            "Jó napot kívánok! A megrendelésem még mindig nem érkezett meg, kérem, nézzenek utána.",
            None,
            Some("hu"),
        );
        check(
            "Guten Tag, meine Bestellung ist leider noch nicht angekommen. Können Sie bitte nachsehen?",
            None,
            Some("de"),
        );
        check(
            "Bonjour, ma commande n'est toujours pas arrivée et je souhaite être remboursée rapidement.",
            None,
            Some("fr"),
        );
    }

    #[test]
    fn the_declared_language_wins_when_the_text_is_short() {
        check("OK, danke", Some("de-AT"), Some("de-AT"));
        check("Rendben", Some("hu"), Some("hu"));
        check("OK", None, None);
    }

    #[test]
    fn a_text_that_is_long_enough_wins_over_the_declared_language() {
        check(
            "Guten Tag, meine Bestellung ist leider noch nicht angekommen. Können Sie bitte nachsehen?",
            Some("en"),
            Some("de"),
        );
        check("నమస్కారం, నా ఆర్డర్ ఇంకా రాలేదు దయచేసి చూడండి", Some("hi"), Some("te"));
    }

    #[test]
    fn the_declared_tag_keeps_its_region() {
        check(
            "Bom dia, o meu pedido ainda não chegou e eu gostaria de saber onde ele está agora.",
            Some("pt-BR"),
            Some("pt-BR"),
        );
    }

    #[test]
    fn kanji_alone_may_be_japanese_if_that_is_declared() {
        check("髙橋", Some("ja"), Some("ja"));
        check("髙橋", None, None);
    }

    #[test]
    fn a_text_in_latin_letters_is_not_taken_for_a_declared_language_of_another_script() {
        check("Xqzt wvbn plkj hgfd rtyu mnbv", Some("hi"), None);
        check("बिल भेजें", Some("hi"), Some("hi"));
    }

    #[test]
    fn the_first_letter_gives_the_direction() {
        assert!(is_rtl("  123 مرحبا hello"));
        assert!(!is_rtl("hello مرحبا"));
        assert!(!is_rtl("123"));
    }

    #[test]
    fn nothing_is_told_of_signs_alone() {
        check("?!? 12345 😀", None, None);
        check("", Some("hu"), Some("hu"));
    }
}
