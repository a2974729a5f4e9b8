//! How customers pay in a market, and how a refund reaches them. It knows what payment providers say, never an order.

use crate::{Market, MarketError, Source, coded::coded};
use jiff::civil::Date;

/// A way to pay that is in use in a market, or was of late.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct PaymentMethod {
    /// The same in every market where it is the same method: `cards`, `paypal`, `konbini`.
    pub id: &'static str,
    /// Its brand, or its English name.
    pub name: &'static str,
    /// Its name for the customer in the market's main language, where that differs.
    pub local_name: Option<&'static str>,
    /// What kind it is.
    pub kind: PaymentKind,
    /// The usual currency, ISO 4217; `None` for any.
    pub currency: Option<&'static str>,
    /// How a refund reaches the customer.
    pub refund: RefundRoute,
    /// How long a refund takes from when the shop starts it; `None` where it is not known.
    pub refund_time: Option<RefundTime>,
    /// For how many days after the payment the provider can refund; `None` where it is not known.
    pub refund_within_days: Option<u16>,
    /// Whether it is still in use.
    pub status: PaymentStatus,
    /// The id of what replaces it, if something does; not always a method of the same market's list.
    pub successor: Option<&'static str>,
    /// The place of its source among those of the table.
    pub(crate) source: u16,
    /// The address of the page that tells of refunds, if it is another than the source's.
    pub refund_page: Option<&'static str>,
    /// Whether the source leaves no doubt. If not, show it with the advice to ask before anything is promised.
    pub sure: bool,
}

impl PaymentMethod {
    /// Where it is from.
    pub fn source(&self) -> Source {
        data::PACKED.at(self.source)
    }
}

coded! {
    /// A kind of payment method.
    PaymentKind {
        /// Credit and debit cards.
        Card = "card",
        /// An account with a provider.
        Wallet = "wallet",
        /// A transfer that the customer makes.
        BankTransfer = "bank-transfer",
        /// A transfer within seconds.
        InstantPayment = "instant-payment",
        /// Over the page of the customer's bank.
        BankRedirect = "bank-redirect",
        /// The shop draws it from the account.
        DirectDebit = "direct-debit",
        /// Cash at a shop or a bank, against a code.
        CashVoucher = "cash-voucher",
        /// Cash to who delivers.
        CashOnDelivery = "cash-on-delivery",
        /// Later, to a provider.
        PayLater = "pay-later",
        /// In parts.
        Instalments = "instalments",
        /// After an invoice.
        Invoice = "invoice",
        /// With the bill of the telephone.
        CarrierBilling = "carrier-billing",
        /// From what was paid in before.
        Prepaid = "prepaid",
    }
}

coded! {
    /// How a refund reaches the customer.
    RefundRoute {
        /// The way the money came, by the shop's payment provider.
        Original = "original",
        /// To a bank account, which the customer has to name.
        BankAccount = "bank-account",
        /// The provider has no refunds: the shop settles it with the customer.
        Shop = "shop",
        /// Not known.
        NotKnown = "not-known",
    }
}

coded! {
    /// What counts as a day.
    DayKind {
        /// Every day.
        Calendar = "calendar",
        /// Working days.
        Business = "business",
    }
}

/// How long a refund takes, in days: from `min` to `max`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RefundTime {
    /// The fewest days; 0 where the source gives none.
    pub min: u16,
    /// The most days.
    pub max: u16,
    /// What counts as a day.
    pub days: DayKind,
}

/// Whether a payment method is still in use.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PaymentStatus {
    /// It is.
    Live,
    /// It is, and will end.
    Ending {
        /// The last day.
        on: Date,
    },
    /// It ended.
    Ended {
        /// The last day.
        on: Date,
    },
}

impl PaymentStatus {
    /// Whether one can still pay by it on this day. Refunds of older payments are another matter.
    pub fn is_open(self, day: Date) -> bool {
        match self {
            Self::Live => true,
            Self::Ending { on } | Self::Ended { on } => day <= on,
        }
    }
}

/// The payment methods of a territory (ISO 3166-1 alpha-2), as they should be shown; those that ended come last.
/// An empty list means that we know of none, not that there is none.
pub fn payments(territory: &str) -> Result<&'static [PaymentMethod], MarketError> {
    let code = Market::named(territory)?.code;
    let found =
        MARKETS.binary_search_by(|(market, _)| (*market).cmp(code)).ok().and_then(|at| MARKETS.get(at));
    Ok(found.map_or(&[], |(_, methods)| methods))
}

/// Every payment method with its market.
pub(crate) fn all() -> impl Iterator<Item = (&'static str, &'static PaymentMethod)> {
    MARKETS.iter().flat_map(|(market, methods)| methods.iter().map(move |method| (*market, method)))
}

use data::MARKETS;

#[allow(clippy::large_const_arrays, reason = "only the compiler reads the sources as they are written")]
mod data {
    use super::{DayKind, PaymentKind, PaymentMethod, PaymentStatus, RefundRoute, RefundTime};
    use crate::{Source, source::pack_sources};
    use jiff::civil::date;

    include!("../data/payments.rs");
    pack_sources!();
}
