//! Numbers that look random and are the same on every machine (SplitMix64: Steele, Lea and Flood, 2014).

/// A source of numbers.
#[derive(Clone, Copy, Debug)]
pub struct Random(u64);

impl Random {
    /// One of its own for each thing of a kind.
    pub fn of(kind: u64, number: u64) -> Self {
        let mut random = Self(kind.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ number);
        Self(random.draw() ^ number.rotate_left(32))
    }

    /// The next number.
    pub fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Below `end`, which is at least 1.
    pub fn below(&mut self, end: u32) -> u32 {
        u32::try_from((u128::from(self.draw()) * u128::from(end)) >> 64).unwrap_or(0)
    }

    /// From 0 up to 1.
    pub fn share(&mut self) -> f64 {
        f64::from(self.below(1 << 30)) / f64::from(1 << 30)
    }

    /// One of these.
    pub fn pick<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        of.get(usize::try_from(self.below(u32::try_from(of.len()).unwrap_or(1).max(1))).unwrap_or(0))
    }

    /// A rank below `end` as words have them (Zipf): the first is the most frequent, rank k comes about 1/k times as often.
    pub fn rank(&mut self, end: u32) -> u32 {
        let rank = floor(f64::from(end + 1).powf(self.share()));
        rank.clamp(1, end.max(1)) - 1
    }

    /// About normal, mean 0 and deviation 1.
    pub fn normal(&mut self) -> f64 {
        (0..12).map(|_| self.share()).sum::<f64>() - 6.0
    }
}

/// The whole part of a number that is not negative.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "it saturates, and that is what is wanted"
)]
pub fn floor(number: f64) -> u32 {
    number as u32
}
