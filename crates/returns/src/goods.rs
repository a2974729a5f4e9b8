//! Kinds of goods that policies exclude and laws except.

use parlance_market::RightException;
use serde::{Deserialize, Serialize};

/// A kind of goods.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GoodsKind {
    /// Made or altered for the customer.
    CustomMade,
    /// What spoils.
    Perishable,
    /// Sealed goods of hygiene or health.
    SealedHygiene,
    /// Digital content.
    DigitalContent,
    /// Lodging, events and the like on a date.
    TicketsDated,
    /// Prices that follow a market.
    PriceFluctuating,
    /// Newspapers and magazines.
    Newspapers,
    /// Sealed recordings and software.
    UnsealedMedia,
    /// Transport and travel.
    Travel,
    /// Gift cards.
    GiftCard,
    /// Sold at a reduced price, or the last of its kind.
    Clearance,
}

impl GoodsKind {
    /// Every one, in order.
    pub const ALL: [Self; 11] = [
        Self::CustomMade,
        Self::Perishable,
        Self::SealedHygiene,
        Self::DigitalContent,
        Self::TicketsDated,
        Self::PriceFluctuating,
        Self::Newspapers,
        Self::UnsealedMedia,
        Self::Travel,
        Self::GiftCard,
        Self::Clearance,
    ];

    /// Its stable name, as in policies.
    pub fn id(self) -> &'static str {
        match self {
            Self::CustomMade => "custom-made",
            Self::Perishable => "perishable",
            Self::SealedHygiene => "sealed-hygiene",
            Self::DigitalContent => "digital-content",
            Self::TicketsDated => "tickets-dated",
            Self::PriceFluctuating => "price-fluctuating",
            Self::Newspapers => "newspapers",
            Self::UnsealedMedia => "unsealed-media",
            Self::Travel => "travel",
            Self::GiftCard => "gift-card",
            Self::Clearance => "clearance",
        }
    }

    /// The kind of this name.
    pub fn named(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }

    /// The law's word for it, where laws have one.
    pub(crate) fn exception(self) -> Option<RightException> {
        RightException::ALL.into_iter().find(|exception| exception.id() == self.id())
    }

    /// Whether laws except it only once its seal is open, or it was supplied.
    pub(crate) fn only_once_opened(self) -> bool {
        matches!(self, Self::SealedHygiene | Self::UnsealedMedia | Self::DigitalContent)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_that_laws_know_is_found_by_the_law_s_own_word() {
        let known: Vec<_> = GoodsKind::ALL.into_iter().filter_map(GoodsKind::exception).collect();
        let of_the_buyer_or_unnamed = [RightException::BusinessBuyer, RightException::Other];
        for exception in RightException::ALL {
            assert_eq!(
                known.contains(&exception),
                !of_the_buyer_or_unnamed.contains(&exception),
                "{}",
                exception.id()
            );
        }
    }

    #[test]
    fn names_are_those_of_files() {
        for kind in GoodsKind::ALL {
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.id());
            assert_eq!(GoodsKind::named(kind.id()), Some(kind));
        }
        assert_eq!(GoodsKind::named("furniture"), None);
    }
}
