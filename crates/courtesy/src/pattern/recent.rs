//! What was found in the sentences that were read last: while a reply is being written one of its sentences changes, and
//! nothing that patterns find reaches beyond a sentence.

use super::Met;
use crate::tokens::Token;
use rustc_hash::{FxHashMap, FxHasher};
use std::{
    hash::{Hash, Hasher},
    mem,
    sync::{Mutex, MutexGuard, TryLockError},
};

/// Sentences that are remembered; up to twice as many are held.
const SENTENCES: usize = 256;

/// Words of a text whose sentences are remembered: nobody types a longer one.
const WORDS: usize = 4000;

/// The sentences that were read last, in memory alone.
#[derive(Debug, Default)]
pub(super) struct Recent(Mutex<Sentences>);

#[derive(Debug, Default)]
pub(super) struct Sentences {
    /// By their hash; of two that have the same the later one stays.
    new: FxHashMap<u64, Sentence>,
    /// What was new before those.
    old: FxHashMap<u64, Sentence>,
}

/// A sentence as far as patterns see it.
#[derive(Debug)]
struct Sentence {
    /// Its words, one after the other.
    text: Box<str>,
    /// What [`mark`] says of each.
    marks: Box<[u64]>,
    /// The places of patterns and where they are met, counted from the sentence's first word.
    found: Box<[(usize, Met)]>,
}

impl Recent {
    /// The sentences, unless another thread reads a text or the text is not one that is being written.
    pub(super) fn of_text(&self, tokens: &[Token<'_>]) -> Option<MutexGuard<'_, Sentences>> {
        if tokens.len() > WORDS {
            return None;
        }
        match self.0.try_lock() {
            Ok(sentences) => Some(sentences),
            Err(TryLockError::Poisoned(sentences)) => Some(sentences.into_inner()),
            Err(TryLockError::WouldBlock) => None,
        }
    }
}

impl Sentences {
    /// What is found in a sentence: what was found before, or what `find` says.
    pub(super) fn found(
        &mut self,
        tokens: &[Token<'_>],
        find: impl FnOnce() -> Vec<(usize, Met)>,
    ) -> &[(usize, Met)] {
        let hash = hash(tokens);
        let known = self.new.get(&hash).is_some_and(|one| one.is(tokens));
        if !known {
            let again = self.old.remove(&hash).filter(|one| one.is(tokens));
            if self.new.len() >= SENTENCES {
                self.old = mem::take(&mut self.new);
            }
            self.new.insert(hash, again.unwrap_or_else(|| Sentence::new(tokens, find().into())));
        }
        self.new.get(&hash).map(|one| &*one.found).unwrap_or_default()
    }
}

impl Sentence {
    fn new(tokens: &[Token<'_>], found: Box<[(usize, Met)]>) -> Self {
        let text: String = tokens.iter().map(|token| token.text).collect();
        Self { text: text.into(), marks: tokens.iter().map(|token| mark(tokens, token)).collect(), found }
    }

    fn is(&self, tokens: &[Token<'_>]) -> bool {
        let mut rest = &*self.text;
        self.marks.len() == tokens.len()
            && tokens.iter().zip(&self.marks).all(|(token, known)| {
                let same = *known == mark(tokens, token) && rest.starts_with(token.text);
                rest = rest.get(token.text.len()..).unwrap_or_default();
                same
            })
    }
}

fn hash(tokens: &[Token<'_>]) -> u64 {
    let mut hasher = FxHasher::default();
    for token in tokens {
        token.text.hash(&mut hasher);
        mark(tokens, token).hash(&mut hasher);
    }
    hasher.finish()
}

/// All that a pattern may ask of a word besides its letters: its place in the sentence, its length and what it is there.
fn mark(tokens: &[Token<'_>], token: &Token<'_>) -> u64 {
    let Token { opens, opens_clause, closes, asks, in_question, unspaced, cited, .. } = *token;
    let flags = [opens, opens_clause, closes, asks, in_question, unspaced, cited];
    let flags = flags.into_iter().fold(0, |bits, flag| bits << 1 | u64::from(flag));
    let start = tokens.first().map_or(0, |first| token.span.0 - first.span.0);
    (start as u64) << 32 | ((token.text.len() as u64) << 8 & 0xFFFF_FF00) | flags
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        pattern::{Pattern, Patterns},
        tokens::tokens,
    };
    use proptest::prelude::*;

    fn found(sentences: &mut Sentences, text: &str) -> (usize, bool) {
        let mut asked = false;
        let tokens = tokens(text);
        let find = || {
            asked = true;
            let met = Met { tokens: (0, text.len()), span: (0, 0), named: [(0, 0); 2] };
            vec![(text.len(), met)]
        };
        let first = sentences.found(&tokens, find).first().map_or(0, |(length, _)| *length);
        (first, asked)
    }

    #[test]
    fn a_sentence_is_searched_once_and_one_that_differs_in_anything_again() {
        let mut sentences = Sentences::default();
        let texts = [
            "du bist da",
            "Du bist da",
            "du bist da?",
            "du  bist da",
            "du, bist da",
            "d ubist da",
            "du bist",
        ];
        for text in texts {
            assert_eq!(found(&mut sentences, text), (text.len(), true), "{text}");
        }
        for text in texts {
            assert_eq!(found(&mut sentences, text), (text.len(), false), "{text}");
        }
    }

    #[test]
    fn the_last_sentences_are_remembered_and_no_more_than_twice_as_many() {
        let mut sentences = Sentences::default();
        let text = |at: usize| format!("sentence {at}");
        (0..10 * SENTENCES).for_each(|at| assert!(found(&mut sentences, &text(at)).1));
        assert!(sentences.new.len() + sentences.old.len() <= 2 * SENTENCES);
        let last = (9 * SENTENCES..10 * SENTENCES).filter(|at| found(&mut sentences, &text(*at)).1);
        assert_eq!(last.count(), 0);
    }

    proptest! {
        #[test]
        fn a_text_being_typed_is_read_as_if_it_were_new(
            parts in prop::collection::vec(
                prop::sample::select(vec![
                    "du ", "Du ", "hast ", "dich", "日本語", "x ", " ", ", ", ". ", "? ", "\n", "\"", "(", "Dr. ", "3. ",
                ]),
                0..40,
            ),
        ) {
            let patterns = ["^ du", ",^ hast|du", "!? =du .. x", "du _ x $", "*ich", "? dich", "本* !,", "x .. dich $?", "hast du"];
            let read = |pattern: &&str| (Pattern::parse(pattern).unwrap(), pattern.len());
            let patterns = Patterns::new(patterns.iter().map(read).collect());
            let found = |text: &str| {
                let mut found = Vec::new();
                patterns.each(&tokens(text), |which, met| found.push((*which, met)));
                found
            };
            for end in (0..=parts.len()).chain((0..parts.len()).rev()) {
                let text = parts[..end].concat();
                let typed = found(&text);
                // As long as another thread has the sentences, each is searched.
                let held = patterns.recent.of_text(&[]);
                prop_assert_eq!(&typed, &found(&text));
                drop(held);
            }
        }
    }
}
