//! Words of a text with their places and where sentences begin and end.

/// A word, or in a script without spaces what stands between two marks.
#[derive(Debug)]
pub(super) struct Token<'a> {
    pub(super) text: &'a str,
    /// In small letters.
    pub(super) folded: String,
    /// In Unicode scalars.
    pub(super) span: (usize, usize),
    pub(super) opens: bool,
    pub(super) closes: bool,
    /// Whether a question mark closes its sentence right after it.
    pub(super) asks: bool,
}

/// The words of a text. An apostrophe ends the word that it stands after (French t’, Turkish Ankara’ya); a hyphen divides.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut found: Vec<Token<'_>> = Vec::new();
    let (mut opens, mut begin) = (true, None);
    for (scalar, (at, c)) in text.char_indices().chain([(text.len(), '\n')]).enumerate() {
        if is_of_word(c) {
            begin.get_or_insert((at, scalar));
        } else {
            if let Some((from, first)) = begin.take() {
                let text = text.get(from..at).unwrap_or_default();
                let folded = text.to_lowercase();
                let span = (first, scalar);
                found.push(Token { text, folded, span, opens, closes: false, asks: false });
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
            }
        }
    }
    found
}

fn is_of_word(c: char) -> bool {
    // Signs of vowels and their absence, tone marks and joiners belong to the letter before them.
    c.is_alphanumeric()
        || matches!(c, '\u{300}'..='\u{36F}' | '\u{591}'..='\u{5C7}' | '\u{610}'..='\u{61A}' | '\u{64B}'..='\u{65F}')
        || matches!(c, '\u{900}'..='\u{963}' | '\u{966}'..='\u{DF3}' | '\u{E31}'..='\u{E4E}' | '\u{200C}' | '\u{200D}')
        || matches!(c, '々' | 'ー' | '〜')
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
