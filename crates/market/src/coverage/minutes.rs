//! A set of minutes of a week, as bits.

use super::WEEK_HOURS;

/// Minutes of a week.
pub const MINUTES: usize = WEEK_HOURS * 60;
const BITS: usize = u64::BITS as usize;
const WORDS: usize = MINUTES.div_ceil(BITS);

/// A set of minutes, counted from the week's first.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Minutes {
    words: [u64; WORDS],
}

impl Default for Minutes {
    fn default() -> Self {
        Self { words: [0; WORDS] }
    }
}

impl Minutes {
    /// Adds those of the week that are from `start` to before `end`.
    pub fn add(&mut self, start: i64, end: i64) {
        let inside =
            |minute: i64| usize::try_from(minute.max(0)).map_or(MINUTES, |minute| minute.min(MINUTES));
        let (start, end) = (inside(start), inside(end));
        for (at, word) in self.words.iter_mut().enumerate() {
            *word |= mask(at, start, end);
        }
    }

    pub fn add_all(&mut self, other: &Self) {
        self.words.iter_mut().zip(&other.words).for_each(|(word, other)| *word |= other);
    }

    pub fn and(&self, other: &Self) -> Self {
        self.with(other, |word, other| word & other)
    }

    pub fn without(&self, other: &Self) -> Self {
        self.with(other, |word, other| word & !other)
    }

    fn with(&self, other: &Self, join: impl Fn(u64, u64) -> u64) -> Self {
        let mut found = self.clone();
        found.words.iter_mut().zip(&other.words).for_each(|(word, other)| *word = join(*word, *other));
        found
    }

    /// How many of them are from `start` to before `end`.
    pub fn count(&self, start: usize, end: usize) -> u16 {
        let words = self.words.iter().enumerate().skip(start / BITS).take_while(|(at, _)| at * BITS < end);
        let ones: u32 = words.map(|(at, word)| (word & mask(at, start, end)).count_ones()).sum();
        // a week has 10,080
        u16::try_from(ones).unwrap_or(u16::MAX)
    }

    /// The runs of minutes that follow each other: first, and the one after the last.
    pub fn runs(&self) -> impl Iterator<Item = (usize, usize)> {
        let mut at = 0;
        std::iter::from_fn(move || {
            let start = self.next(at, |word| word)?;
            let end = self.next(start, |word| !word).map_or(MINUTES, |end| end.min(MINUTES));
            at = end;
            Some((start, end))
        })
    }

    /// The first minute from `from` on whose bit is set in what `look` makes of the words.
    fn next(&self, from: usize, look: impl Fn(u64) -> u64) -> Option<usize> {
        let words = self.words.iter().enumerate().skip(from / BITS);
        words
            .map(|(at, word)| (at, look(*word) & mask(at, from, WORDS * BITS)))
            .find(|(_, word)| *word != 0)
            .map(|(at, word)| at * BITS + word.trailing_zeros() as usize)
    }
}

/// The bits of the word at this place that are from `start` to before `end`.
fn mask(at: usize, start: usize, end: usize) -> u64 {
    let first = at * BITS;
    below(end.saturating_sub(first)) & !below(start.saturating_sub(first))
}

/// The lowest `count` bits.
fn below(count: usize) -> u64 {
    if count >= BITS { u64::MAX } else { (1 << count) - 1 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn set(spans: &[(i64, i64)]) -> Minutes {
        let mut minutes = Minutes::default();
        spans.iter().for_each(|(start, end)| minutes.add(*start, *end));
        minutes
    }

    #[test]
    fn what_lies_outside_of_the_week_is_not_counted() {
        assert_eq!(
            set(&[(-100, 5), (10_075, 99_999)]).runs().collect::<Vec<_>>(),
            [(0, 5), (10_075, 10_080)]
        );
        assert_eq!(set(&[(-9, -3), (10_080, 10_090), (30, 20)]), Minutes::default());
    }

    #[test]
    fn touching_spans_are_one_run_across_words() {
        assert_eq!(set(&[(60, 64), (64, 130), (128, 192)]).runs().collect::<Vec<_>>(), [(60, 192)]);
        assert_eq!(set(&[(0, 10_080)]).runs().collect::<Vec<_>>(), [(0, 10_080)]);
    }

    proptest! {
        #[test]
        fn they_are_what_a_row_of_flags_is(spans in prop::collection::vec((-200..10_300_i64, 0..900_i64), 0..6), at in 0..10_080_usize, long in 0..300_usize) {
            let spans: Vec<_> = spans.into_iter().map(|(start, long)| (start, start + long)).collect();
            let minutes = set(&spans);
            let flag = |minute: usize| spans.iter().any(|(start, end)| (*start..*end).contains(&(minute as i64)));
            let end = (at + long).min(MINUTES);
            prop_assert_eq!(usize::from(minutes.count(at, end)), (at..end).filter(|m| flag(*m)).count());
            let mut from_runs = vec![false; MINUTES];
            for (start, end) in minutes.runs() {
                prop_assert!(start < end);
                from_runs[start..end].fill(true);
                prop_assert!(start == 0 || !from_runs[start - 1]);
            }
            prop_assert!((0..MINUTES).all(|minute| from_runs[minute] == flag(minute)));
        }
    }
}
