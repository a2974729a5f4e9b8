//! Reads numbers and names from bytes, front to back. What is not there is `None`, whatever the bytes are.

/// What is left to be read.
#[derive(Clone, Copy)]
pub(super) struct Bytes<'a>(pub(super) &'a [u8]);

impl<'a> Bytes<'a> {
    pub(super) fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    pub(super) fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    /// Seven bits a byte, lowest first; the eighth says that more follow.
    pub(super) fn number(&mut self) -> Option<u32> {
        let first = self.byte()?;
        if first < 0x80 {
            return Some(u32::from(first));
        }
        let mut number = u32::from(first & 0x7F);
        for shift in [7, 14, 21] {
            let byte = self.byte()?;
            number |= u32::from(byte & 0x7F) << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    pub(super) fn count(&mut self) -> Option<usize> {
        usize::try_from(self.number()?).ok()
    }

    /// 0, −1, 1, −2, … as 0, 1, 2, 3, …
    pub(super) fn signed(&mut self) -> Option<i32> {
        let number = self.number()?;
        let half = i32::try_from(number / 2).ok()?;
        Some(if number % 2 == 0 { half } else { -half - 1 })
    }

    /// As many bytes as a leading number says.
    pub(super) fn counted(&mut self) -> Option<Bytes<'a>> {
        let count = self.count()?;
        self.take(count).map(Bytes)
    }

    pub(super) fn text(&mut self) -> Option<&'a str> {
        std::str::from_utf8(self.counted()?.0).ok()
    }
}

/// The row of so many bytes at this place in a table.
pub(super) fn row<const N: usize>(table: &[u8], at: usize) -> Option<[u8; N]> {
    let begin = at.checked_mul(N)?;
    table.get(begin..begin.checked_add(N)?)?.try_into().ok()
}

/// A number of three bytes, lowest first.
pub(super) fn three([low, middle, high]: [u8; 3]) -> usize {
    usize::from(low) | usize::from(middle) << 8 | usize::from(high) << 16
}
