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
}

/// The words of a text. An apostrophe ends the word that it stands after (French t’, Turkish Ankara’ya); a hyphen divides.
pub(crate) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut found: Vec<Token<'_>> = Vec::new();
    let (mut opens, mut opens_clause, mut begin) = (true, true, None);
    for (scalar, (at, c)) in text.char_indices().chain([(text.len(), '\n')]).enumerate() {
        if is_of_word(c) {
            begin.get_or_insert((at, scalar));
        } else {
            if let Some((from, first)) = begin.take() {
                let text = text.get(from..at).unwrap_or_default();
                let folded = folded(text);
                let span = (first, scalar);
                opens_clause |= opens;
                let (closes, asks, in_question) = (false, false, false);
                let at = from;
                found.push(Token { text, folded, span, at, opens, opens_clause, closes, asks, in_question });
                opens_clause = false;
                opens = false;
            }
            if ends_sentence(c) {
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
    let mut asks = false;
    for token in found.iter_mut().rev() {
        asks = if token.closes { token.asks } else { asks };
        token.in_question = asks;
    }
    found
}

/// In small letters and in Unicode's composed form (NFC). The Turkish capital İ becomes i alone, without the dot above
/// that Unicode keeps.
pub(crate) fn folded(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        let has_capitals = text.bytes().any(|c| c.is_ascii_uppercase());
        return if has_capitals { Cow::Owned(text.to_ascii_lowercase()) } else { Cow::Borrowed(text) };
    }
    let composed = ComposingNormalizerBorrowed::new_nfc().normalize(text);
    if composed.chars().any(|c| may_have_case(c) && c.is_uppercase()) {
        Cow::Owned(composed.replace('İ', "i").to_lowercase())
    } else {
        composed
    }
}

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

    /// Whether it is of a script that does not divide words by spaces, so that it may be several.
    pub(crate) fn is_unspaced(&self) -> bool {
        self.text.chars().any(is_unspaced)
    }
}

/// Whether a letter is of a script that does not divide words by spaces.
pub(crate) fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{E01}'..='\u{EDF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}')
        || matches!(c, '\u{3005}'..='\u{3007}' | '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}')
        || matches!(c, '\u{F900}'..='\u{FAFF}' | '\u{FF66}'..='\u{FF9D}' | '\u{20000}'..='\u{3FFFF}')
}

/// Whether a letter is a Korean syllable.
pub(crate) fn is_hangul(c: char) -> bool {
    matches!(c, '\u{AC00}'..='\u{D7A3}')
}

fn is_of_word(c: char) -> bool {
    // Signs of vowels and their absence, tone marks and joiners belong to the letter before them. What is asked last
    // takes longest.
    matches!(c, 'a'..='z' | '\u{900}'..='\u{963}' | '\u{966}'..='\u{DF3}' | '\u{E31}'..='\u{E4E}')
        || matches!(c, '\u{300}'..='\u{36F}' | '\u{591}'..='\u{5C7}' | '\u{610}'..='\u{61A}' | '\u{64B}'..='\u{65F}')
        || matches!(c, '\u{620}'..='\u{64A}' | '\u{410}'..='\u{44F}' | '\u{4E00}'..='\u{9FFF}')
        || is_hangul(c)
        || matches!(c, '\u{200C}' | '\u{200D}' | '々' | 'ー' | '〜')
        || c.is_alphanumeric()
}

fn is_question(c: char) -> bool {
    matches!(c, '?' | '？' | '؟' | ';')
}

fn ends_sentence(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '\n' | '。' | '！' | '？' | '؟' | '।' | '॥' | '۔')
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
