//! Words of a text with their places and where sentences begin and end.

use icu::normalizer::ComposingNormalizerBorrowed;
use std::borrow::Cow;

/// A word, or in a script without spaces what stands between two marks.
#[derive(Debug)]
pub(crate) struct Token<'a> {
    pub(crate) text: &'a str,
    /// In small letters.
    pub(crate) folded: Cow<'a, str>,
    /// In Unicode scalars.
    pub(crate) span: (usize, usize),
    /// Where it begins, in bytes.
    pub(crate) at: usize,
    pub(crate) opens: bool,
    /// Whether it opens a sentence or stands after a comma.
    pub(crate) opens_clause: bool,
    pub(crate) closes: bool,
    /// Whether a question mark closes its sentence right after it.
    pub(crate) asks: bool,
    /// Whether it is in such a sentence.
    pub(crate) in_question: bool,
    /// Whether it is of a script that does not divide words by spaces, so that it may be several.
    pub(crate) unspaced: bool,
    /// Whether it is one of a few words in quotation marks: a label or what somebody says, not said to the reader.
    pub(crate) cited: bool,
}

/// Words that are cited: more of them in quotation marks may be the whole of what is said.
const CITED: usize = 8;

/// What is neither of a word nor white space: a mark, a currency's sign, an emoji.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sign {
    pub(crate) sign: char,
    /// Where it stands, in bytes.
    pub(crate) at: usize,
    /// In Unicode scalars.
    pub(crate) scalar: usize,
}

/// The words of a text.
pub(crate) fn tokens(text: &str) -> Vec<Token<'_>> {
    tokens_and_signs(text).0
}

/// The words of a text, and what stands between them. An apostrophe ends the word that it stands after (French t’, Turkish Ankara’ya); a hyphen divides.
pub(crate) fn tokens_and_signs(text: &str) -> (Vec<Token<'_>>, Vec<Sign>) {
    // A few more than most texts have.
    let mut found: Vec<Token<'_>> = Vec::with_capacity(text.len() / 6);
    let mut signs = Vec::new();
    let (mut opens, mut opens_clause, mut begin, mut unspaced) = (true, true, None, false);
    // The number of words before a quotation mark that has none to close it yet.
    let mut quoted = None;
    // The numbers of words before each ¿.
    let mut asked = Vec::new();
    for (scalar, (at, c)) in text.char_indices().chain([(text.len(), '\n')]).enumerate() {
        if is_of_word(c) {
            begin.get_or_insert((at, scalar));
            unspaced |= is_unspaced(c);
        } else {
            if let Some((from, first)) = begin.take() {
                let text = text.get(from..at).unwrap_or_default();
                let folded = folded(text);
                let span = (first, scalar);
                opens_clause |= opens;
                let (closes, asks, in_question, cited) = (false, false, false, false);
                let at = from;
                found.push(Token {
                    text,
                    folded,
                    span,
                    at,
                    opens,
                    opens_clause,
                    closes,
                    asks,
                    in_question,
                    unspaced,
                    cited,
                });
                (opens, opens_clause, unspaced) = (false, false, false);
            }
            if c == ' ' {
                continue;
            }
            if !c.is_whitespace() {
                signs.push(Sign { sign: c, at, scalar });
            }
            if c == '\n' {
                quoted = None;
            } else if is_quotation_mark(c) {
                quoted = match quoted {
                    Some(from) => {
                        let words = found.get_mut(from..).filter(|words| from > 0 && words.len() <= CITED);
                        words.into_iter().flatten().for_each(|word| word.cited = true);
                        None
                    }
                    None => Some(found.len()),
                };
            }
            if c == '¿' {
                asked.push(found.len());
            }
            if ends_sentence(c) && !(c == '.' && is_abbreviated(found.last(), text, at)) {
                opens = true;
                if let Some(last) = found.last_mut() {
                    last.asks |= !last.closes && is_question(c);
                    last.closes = true;
                }
            } else if opens_again(c) {
                opens = true;
            } else if matches!(c, ',' | '،' | '、' | '，') {
                opens_clause = true;
            }
        }
    }
    mark_questions(&mut found, asked);
    (found, signs)
}

/// Marks what is asked: sentences that end with a question mark, but for what stands before a ¿ or before a tag that asks
/// whether the reader agrees (*cambia el cable, ¿vale?*). A tag that asks whether it is so makes a question of all of it.
fn mark_questions(tokens: &mut [Token<'_>], mut asked: Vec<usize>) {
    let (mut asks, mut last) = (false, 0);
    for at in (0..tokens.len()).rev() {
        let Some(token) = tokens.get_mut(at) else { continue };
        if token.closes {
            (asks, last) = (token.asks, at);
        }
        token.in_question = asks;
        let opens_clause = token.opens_clause;
        let opens_question = asked.pop_if(|before| *before >= at).is_some();
        if asks && (opens_question || opens_clause) {
            let tail = tokens.get(at..=last).unwrap_or_default();
            let is_one = |tags: &[&[&str]]| {
                tags.iter().any(|tag| tag.iter().copied().eq(tail.iter().map(|word| word.folded.as_ref())))
            };
            asks = if opens_question { is_one(TAGS_OF_TRUTH) } else { !is_one(TAGS_OF_CONSENT) };
        }
    }
}

/// What asks at the end of a sentence whether it is so (Spanish).
const TAGS_OF_TRUTH: &[&[&str]] = &[
    &["verdad"],
    &["no"],
    &["cierto"],
    &["correcto"],
    &["es", "así"],
    &["no", "es", "así"],
    &["me", "equivoco"],
];

/// What asks at the end of a sentence whether the reader agrees (Spanish, Italian).
const TAGS_OF_CONSENT: &[&[&str]] = &[
    &["ok"],
    &["okay"],
    &["vale"],
    &["sí"],
    &["sì"],
    &["eh"],
    &["va"],
    &["dale"],
    &["de", "acuerdo"],
    &["va", "bene"],
    &["d", "accordo"],
    &["capito"],
    &["chiaro"],
    &["entendido"],
];

/// In small letters and in Unicode's composed form (NFC). The Turkish capital İ becomes i alone, without the dot above
/// that Unicode keeps.
pub(crate) fn folded(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        let has_capitals = text.bytes().any(|c| c.is_ascii_uppercase());
        return if has_capitals { Cow::Owned(text.to_ascii_lowercase()) } else { Cow::Borrowed(text) };
    }
    let composed = match is_composed(text) {
        true => Cow::Borrowed(text),
        false => with_chillus(ComposingNormalizerBorrowed::new_nfc().normalize(text)),
    };
    if composed.chars().any(|c| may_have_case(c) && c.is_uppercase()) {
        Cow::Owned(composed.replace('İ', "i").to_lowercase())
    } else {
        composed
    }
}

/// With the letters that Malayalam has for consonants without a vowel, which older texts write as consonant, virama and
/// joiner.
fn with_chillus(text: Cow<'_, str>) -> Cow<'_, str> {
    if !text.contains(OLD_CHILLU) {
        return text;
    }
    let mut written = String::with_capacity(text.len());
    for part in text.split_inclusive(OLD_CHILLU) {
        let before = part.strip_suffix(OLD_CHILLU);
        let (begin, chillu) = match before.and_then(|part| Some((part, part.chars().next_back()?))) {
            Some((begin, 'ണ')) => (begin, 'ൺ'),
            Some((begin, 'ന')) => (begin, 'ൻ'),
            Some((begin, 'ര')) => (begin, 'ർ'),
            Some((begin, 'ല')) => (begin, 'ൽ'),
            Some((begin, 'ള')) => (begin, 'ൾ'),
            Some((begin, 'ക')) => (begin, 'ൿ'),
            _ => {
                written.push_str(part);
                continue;
            }
        };
        let end = begin.char_indices().next_back().map_or(0, |(at, _)| at);
        written.push_str(begin.get(..end).unwrap_or_default());
        written.push(chillu);
    }
    Cow::Owned(written)
}

/// A Malayalam virama and the joiner after it.
const OLD_CHILLU: &str = "\u{D4D}\u{200D}";

/// The place in Unicode scalars of a byte, counted from the token before it.
pub(crate) fn scalar_at(whole: &str, tokens: &[Token<'_>], byte: usize) -> usize {
    let before =
        tokens.partition_point(|token| token.at <= byte).checked_sub(1).and_then(|at| tokens.get(at));
    let (at, scalar) = before.map_or((0, 0), |token| (token.at, token.span.0));
    scalar + whole.get(at..byte).unwrap_or_default().chars().count()
}

/// What begins at a place in Unicode scalars, counted from the token before it.
pub(crate) fn text_from<'a>(whole: &'a str, tokens: &[Token<'_>], scalar: usize) -> &'a str {
    let before =
        tokens.partition_point(|token| token.span.0 <= scalar).checked_sub(1).and_then(|at| tokens.get(at));
    let (at, start) = before.map_or((0, 0), |token| (token.at, token.span.0));
    let mut rest = whole.get(at..).unwrap_or_default().chars();
    rest.by_ref().take(scalar.saturating_sub(start)).for_each(|_| {});
    rest.as_str()
}

/// Whether a text is in the composed form, without old chillus, for sure; most are, and asking Unicode takes long. Of the combining letters here
/// all have one class, so that none changes places with another, and few join the letter before them.
fn is_composed(text: &str) -> bool {
    let mut before = ' ';
    text.chars().all(|c| {
        let stays = match c {
            '\u{9BE}' => before != '\u{9C7}',
            '\u{D3E}' => !matches!(before, '\u{D46}' | '\u{D47}'),
            '\u{200D}' => before != '\u{D4D}',
            _ => is_composed_anywhere(c),
        };
        before = c;
        stays
    })
}

/// Letters that stay as they are, whatever of these stands before them.
fn is_composed_anywhere(c: char) -> bool {
    matches!(c, '\0'..='\u{2FF}' | '\u{400}'..='\u{45F}' | '\u{620}'..='\u{64A}')
        || matches!(c, '\u{904}'..='\u{939}' | '\u{93D}'..='\u{950}' | '\u{966}'..='\u{96F}')
        || matches!(c, '\u{981}'..='\u{9B9}' | '\u{9BF}'..='\u{9CD}' | '\u{C01}'..='\u{C39}')
        || matches!(c, '\u{C3D}'..='\u{C4D}' | '\u{D01}'..='\u{D3A}' | '\u{D3F}'..='\u{D4D}')
        || matches!(c, '\u{D7A}'..='\u{D7F}' | '\u{200C}' | '\u{200D}' | '\u{3041}'..='\u{3096}')
        || matches!(c, '\u{30A1}'..='\u{30FC}' | '\u{4E00}'..='\u{9FFF}')
        || is_hangul(c)
}

/// Whether a letter is in a block with scripts that have capitals; most have none, and asking takes long.
fn may_have_case(c: char) -> bool {
    c < '\u{590}'
        || matches!(c, '\u{10A0}'..='\u{10FF}' | '\u{13A0}'..='\u{13FF}' | '\u{1C80}'..='\u{2DFF}')
        || matches!(c, '\u{A640}'..='\u{ABBF}')
        || c >= '\u{FF21}'
}

impl Token<'_> {
    /// A part of it in small letters, in bytes, as Unicode scalars of the text.
    pub(crate) fn scalars(&self, (from, to): (usize, usize)) -> Option<(usize, usize)> {
        let start = self.span.0 + self.folded.get(..from)?.chars().count();
        Some((start, start + self.folded.get(from..to)?.chars().count()))
    }

    /// Where it ends, in bytes.
    pub(crate) fn end(&self) -> usize {
        self.at + self.text.len()
    }

    /// Whether it may have capitals: what has none stays as it is in small letters.
    pub(crate) fn may_have_capitals(&self) -> bool {
        matches!(self.folded, Cow::Owned(_))
    }
}

/// Whether a letter is of a script that does not divide words by spaces.
pub(crate) fn is_unspaced(c: char) -> bool {
    if c < '\u{E01}' {
        return false;
    }
    matches!(c, '\u{E01}'..='\u{EDF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}')
        || matches!(c, '\u{3005}'..='\u{3007}' | '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}')
        || matches!(c, '\u{F900}'..='\u{FAFF}' | '\u{FF66}'..='\u{FF9D}' | '\u{20000}'..='\u{3FFFF}')
}

/// Whether a letter is a Korean syllable.
pub(crate) fn is_hangul(c: char) -> bool {
    matches!(c, '\u{AC00}'..='\u{D7A3}')
}

fn is_of_word(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric();
    }
    // Signs of vowels and their absence, tone marks and joiners belong to the letter before them. What is asked last
    // takes longest.
    matches!(c, '\u{DF}'..='\u{F6}' | '\u{900}'..='\u{963}' | '\u{966}'..='\u{DF3}' | '\u{E31}'..='\u{E4E}')
        || matches!(c, '\u{300}'..='\u{36F}' | '\u{591}'..='\u{5C7}' | '\u{610}'..='\u{61A}' | '\u{64B}'..='\u{65F}')
        || matches!(c, '\u{620}'..='\u{64A}' | '\u{410}'..='\u{44F}' | '\u{4E00}'..='\u{9FFF}')
        || is_hangul(c)
        || matches!(c, '\u{200C}' | '\u{200D}' | '々' | 'ー' | '〜')
        || c.is_alphanumeric()
}

/// Whether a full stop belongs to the word before it: a title before a name (Dr. Kiss), or an ordinal number (am 30. Mai).
fn is_abbreviated(word: Option<&Token<'_>>, text: &str, at: usize) -> bool {
    let Some(word) = word.filter(|word| word.end() == at) else { return false };
    let after = text.get(at + 1..).unwrap_or_default();
    let Some(next) = after.strip_prefix([' ', '\u{A0}']).map(str::trim_start) else { return false };
    if word.text.bytes().all(|c| c.is_ascii_digit()) {
        return word.text.len() <= 2
            && (next.starts_with(char::is_lowercase) || MONTHS.iter().any(|month| next.starts_with(month)));
    }
    TITLES.contains(&word.folded.as_ref()) && next.starts_with(char::is_alphabetic)
}

/// Titles as they are shortened before names.
const TITLES: &[&str] = &[
    "arq", "avv", "dipl", "dott", "dr", "dra", "dña", "exma", "exmo", "fr", "hr", "ifj", "ing", "inż", "lic",
    "mag", "mevr", "mgr", "mr", "mrs", "ms", "özv", "prof", "profa", "rag", "sig", "sigg", "sr", "sra",
    "srta", "डॉ", "ড", "ডা", "డా", "ഡോ",
];

/// Months as ordinal numbers of days stand before them with a capital (German).
const MONTHS: &[&str] =
    &["Jan", "Jän", "Feb", "Mär", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez"];

fn is_question(c: char) -> bool {
    matches!(c, '?' | '？' | '؟' | ';')
}

fn ends_sentence(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '\n' | '。' | '！' | '？' | '؟' | '।' | '॥' | '۔')
}

fn is_quotation_mark(c: char) -> bool {
    matches!(c, '"' | '„' | '“' | '”' | '«' | '»' | '「' | '」' | '『' | '』')
}

/// After these a word may have its capital for another reason than being polite.
fn opens_again(c: char) -> bool {
    matches!(
        c,
        ':' | ';'
            | '¿'
            | '¡'
            | '"'
            | '„'
            | '“'
            | '”'
            | '«'
            | '»'
            | '('
            | '–'
            | '—'
            | '•'
            | '*'
            | '>'
            | '「'
            | '『'
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use icu::properties::{CodePointSetData, props::EmojiPresentation};

    #[test]
    fn what_is_taken_as_composed_is_so_in_unicode_beside_each_other_letter() {
        let nfc = ComposingNormalizerBorrowed::new_nfc();
        let alone: Vec<char> = ('\0'..='\u{FFFF}').filter(|c| is_composed(&c.to_string())).collect();
        assert!(alone.iter().all(|c| nfc.is_normalized(&c.to_string())));
        // Only within a script does a letter join another.
        let small = alone.iter().copied().filter(|c| *c < '\u{4E00}');
        let small: Vec<char> = small.collect();
        for one in &small {
            let near = small.iter().filter(|other| u32::from(**other).abs_diff(u32::from(*one)) < 0x100);
            for other in near.chain(['\u{200C}', '\u{200D}'].iter()) {
                let pair = String::from_iter([*one, *other]);
                assert!(!is_composed(&pair) || nfc.is_normalized(&pair), "{pair:?}");
            }
        }
    }

    #[test]
    fn a_few_words_in_quotation_marks_after_others_are_cited() {
        let cited = |text: &str| {
            let all = tokens_and_signs(text).0;
            all.iter().filter(|token| token.cited).map(|token| token.text.to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(cited("Dort steht „Geben Sie ein“ und «Weiter»."), ["Geben", "Sie", "ein", "Weiter"]);
        assert_eq!(cited("画面の「次へ」を押す"), ["次へ"]);
        assert_eq!(cited("\"Geben Sie ein\" steht dort."), [""; 0], "it may be the whole");
        assert_eq!(cited("So \"a b c d e f g h i\" and 5\" of\nit\" all"), [""; 0]);
    }

    #[test]
    fn a_full_stop_of_a_title_or_an_ordinal_number_ends_no_sentence() {
        let opening = |text: &str| {
            let all = tokens_and_signs(text).0;
            all.iter().filter(|token| token.opens).map(|token| token.text.to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(opening("Ich bitte Dr. Kiss am 30. Mai. Sie kommt."), ["Ich", "Sie"]);
        assert_eq!(opening("A 30. napon. Jön dr. Kiss"), ["A", "Jön"]);
        assert_eq!(opening("Es kostet 30. Bitte zahlen Sie. Dr.\nEnde"), ["Es", "Bitte", "Dr", "Ende"]);
        assert_eq!(opening("ഡോ. അനിൽ വരും"), ["ഡോ"]);
    }

    #[test]
    fn old_chillus_are_read_as_new_ones() {
        assert_eq!(folded("അവന്\u{200D} വര്\u{200D}ഷം"), "അവൻ വർഷം");
        assert_eq!(folded("ക്\u{200D}ഷ ഞ്\u{200D}"), "ൿഷ ഞ്\u{200D}");
    }

    #[test]
    fn letters_that_have_capitals_are_known() {
        let all = ('\0'..=char::MAX).filter(|c| c.is_uppercase());
        assert_eq!(all.filter(|c| !c.is_ascii() && !may_have_case(*c)).collect::<String>(), "");
    }

    #[test]
    fn no_emoji_is_of_a_word() {
        let emoji = CodePointSetData::new::<EmojiPresentation>();
        assert!(('\0'..=char::MAX).filter(|c| emoji.contains(*c)).all(|c| !is_of_word(c)));
    }
}
