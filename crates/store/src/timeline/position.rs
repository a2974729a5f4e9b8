//! Where an entry stands in a timeline.

use jiff::Timestamp;
use std::{fmt, str::FromStr};

/// Where an entry stands: its time in milliseconds, then its id. Written as `<milliseconds>.<id in hex>`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Position {
    pub(super) millis: i64,
    pub(super) id: [u8; 16],
}

impl Position {
    /// After everything of this moment.
    pub fn end_of(moment: Timestamp) -> Self {
        Self { millis: moment.as_millisecond(), id: [0xff; 16] }
    }

    /// The position next before it: what is after that is this, or after it.
    pub(super) fn just_before(self) -> Self {
        match u128::from_be_bytes(self.id).checked_sub(1) {
            Some(id) => Self { id: id.to_be_bytes(), ..self },
            None => Self { millis: self.millis.saturating_sub(1), id: [0xff; 16] },
        }
    }

    /// The position next after it.
    pub(super) fn just_after(self) -> Self {
        match u128::from_be_bytes(self.id).checked_add(1) {
            Some(id) => Self { id: id.to_be_bytes(), ..self },
            None => Self { millis: self.millis.saturating_add(1), id: [0; 16] },
        }
    }
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:032x}", self.millis, u128::from_be_bytes(self.id))
    }
}

/// A text that is no position.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NoPosition;

impl FromStr for Position {
    type Err = NoPosition;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (millis, id) = text.split_once('.').ok_or(NoPosition)?;
        let millis = millis.parse().map_err(|_| NoPosition)?;
        let exact = id.len() == 32 && id.bytes().all(|b| b.is_ascii_hexdigit());
        let id = u128::from_str_radix(id, 16).ok().filter(|_| exact).ok_or(NoPosition)?;
        Ok(Self { millis, id: id.to_be_bytes() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_position_is_the_same_after_its_text_and_nothing_else_is_one() {
        let position = Position { millis: -5, id: [1; 16] };
        assert_eq!(position.to_string().parse(), Ok(position));
        for text in
            ["", "5", "5.", "x.00000000000000000000000000000000", "5.+0000000000000000000000000000000"]
        {
            assert_eq!(text.parse::<Position>(), Err(NoPosition), "{text}");
        }
    }

    #[test]
    fn the_next_positions_are_next() {
        for id in [[0; 16], [7; 16], [0xff; 16]] {
            let position = Position { millis: 9, id };
            assert!(position.just_before() < position && position < position.just_after());
            assert_eq!(position.just_before().just_after(), position);
        }
    }
}
