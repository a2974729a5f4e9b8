//! How a territory is dialled from abroad.

use crate::tables;

/// A territory's country calling code, after libphonenumber.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Dialling {
    /// The country calling code (E.164), without the plus sign.
    pub code: u16,
    /// Whether other territories have the same code.
    pub shared: bool,
    /// Where the code is shared: first digits after it that are this territory's alone, up to five. Empty for the
    /// territory that has the rest (the United States, the United Kingdom, Russia …), and where five digits do not tell.
    pub leading: &'static [&'static str],
}

/// The code of a territory, where it has one.
pub(crate) fn of(market: &str) -> Option<&'static Dialling> {
    let at = tables::DIALLING.binary_search_by(|(code, _)| (*code).cmp(market)).ok()?;
    tables::DIALLING.get(at).map(|(_, dialling)| dialling)
}
