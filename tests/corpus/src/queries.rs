//! What agents look for: words of real messages, in every language, as typed and as finished.

use crate::{Corpus, Random};

/// What kind of query it is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Kind {
    /// One word.
    Word,
    /// Two or three words of one message.
    Words,
    /// Two words in a row.
    Phrase,
    /// A word and the beginning of another.
    Typing,
}

/// A query.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Looked {
    /// As it is typed.
    pub text: String,
    /// Its kind.
    pub kind: Kind,
    /// Its words, the last one perhaps unfinished.
    pub words: Vec<String>,
}

impl Corpus {
    /// So many queries; each finds something.
    pub fn queries(&self, count: u32) -> Vec<Looked> {
        (0..).map(|n| self.query(n)).filter(|query| !query.words.is_empty()).take(count as usize).collect()
    }

    fn query(&self, n: u64) -> Looked {
        let mut random = Random::of(77, n);
        let mail = self.mail(random.below(self.messages()));
        let words = mail.words;
        let kind = match random.below(20) {
            0..8 => Kind::Word,
            8..13 => Kind::Words,
            13..16 => Kind::Phrase,
            _ => Kind::Typing,
        };
        let count = match kind {
            Kind::Word => 1,
            Kind::Words => 2 + random.below(2) as usize,
            Kind::Phrase | Kind::Typing => 2,
        };
        let from =
            random.below(u32::try_from(words.len().saturating_sub(count)).unwrap_or(0).max(1)) as usize;
        let apart = if kind == Kind::Words { 1 + random.below(4) as usize } else { 1 };
        let mut words: Vec<String> = words.into_iter().skip(from).step_by(apart).take(count).collect();
        if let (Kind::Typing, Some(last)) = (kind, words.last_mut()) {
            *last = last.chars().take(3 + random.below(3) as usize).collect();
        }
        let joined = words.join(" ");
        let text = if kind == Kind::Phrase { format!("\"{joined}\"") } else { joined };
        Looked { text, kind, words }
    }
}
