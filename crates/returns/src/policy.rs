//! A shop's policy: what it takes back beyond the law, and how. The format is in `README.md`.

mod read;

use crate::GoodsKind;
use parlance_model::{Item, Money};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The policy of one shop.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Policy {
    /// The shop, by the name that its records have as their source.
    pub shop: String,
    /// What holds where a market says nothing else.
    pub default: Terms,
    /// What holds in a market (ISO 3166-1 alpha-2): the default with what the market's section says instead.
    pub markets: BTreeMap<&'static str, Terms>,
}

/// What holds.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Terms {
    /// How long goods may come back; `None`: the policy says nothing of it.
    pub window: Option<PolicyWindow>,
    /// In which state.
    pub conditions: Vec<GoodsCondition>,
    /// What does not come back.
    pub excluded: Vec<Excluded>,
    /// Ways to send it back.
    pub options: Vec<WayBack>,
    /// What the shop keeps of the price.
    pub restocking: Option<Fee>,
    /// What she may have instead of money.
    pub instead: Vec<Instead>,
    /// How money goes back.
    pub refund: RefundMethod,
    /// Whether what she paid for the delivery goes back where everything does.
    pub delivery_cost: DeliveryCost,
    /// Hours from the acceptance of the goods, or the promise of a refund, until the money is on its way.
    pub refund_hours: u32,
    /// For the customer, in the shop's own words.
    pub instructions: Option<String>,
}

/// How long goods may come back.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct PolicyWindow {
    /// Calendar days after the day from which it counts; 0: no returns but those that the law gives.
    pub days: u16,
    /// From when it counts.
    #[serde(default)]
    pub from: WindowFrom,
}

/// From when a window counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WindowFrom {
    /// She has the goods.
    #[default]
    Delivery,
    /// She ordered.
    Order,
}

/// In which state goods come back.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GoodsCondition {
    /// Not used.
    Unused,
    /// In the packaging that it came in.
    OriginalPackaging,
    /// With its seal unbroken.
    SealUnbroken,
    /// With its tags.
    TagsAttached,
    /// With all that belongs to it.
    Complete,
    /// With the receipt or the order's number.
    ProofOfPurchase,
}

impl GoodsCondition {
    /// Its stable name.
    pub fn id(self) -> &'static str {
        match self {
            Self::Unused => "unused",
            Self::OriginalPackaging => "original-packaging",
            Self::SealUnbroken => "seal-unbroken",
            Self::TagsAttached => "tags-attached",
            Self::Complete => "complete",
            Self::ProofOfPurchase => "proof-of-purchase",
        }
    }
}

/// Goods that do not come back: of a kind, told by numbers or words, or by the agent.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Excluded {
    /// Of which kind they are.
    pub kind: GoodsKind,
    /// The shop's numbers of them; a `*` at the end stands for anything.
    pub skus: Vec<String>,
    /// Words in their names, in any case.
    pub words: Vec<String>,
}

/// A way to send it back.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WayBack {
    /// Which.
    pub kind: WayKind,
    /// Who pays for it.
    pub pays: Payer,
    /// What it costs her, where she pays and that is said.
    pub fee: Option<Money>,
    /// For the customer, in the shop's own words.
    pub instructions: Option<String>,
}

/// A way to send something back.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WayKind {
    /// A label is sent to her.
    PrepaidLabel,
    /// She brings it into a shop.
    InStore,
    /// She leaves it at a point of a carrier.
    DropOff,
    /// She sends it as she likes.
    OwnParcel,
}

impl WayKind {
    /// Every one, in order.
    pub const ALL: [Self; 4] = [Self::PrepaidLabel, Self::InStore, Self::DropOff, Self::OwnParcel];

    /// Its stable name.
    pub fn id(self) -> &'static str {
        match self {
            Self::PrepaidLabel => "prepaid-label",
            Self::InStore => "in-store",
            Self::DropOff => "drop-off",
            Self::OwnParcel => "own-parcel",
        }
    }

    /// The way of this name.
    pub fn named(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }
}

/// Who pays for sending it back.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Payer {
    /// The shop.
    Shop,
    /// The customer.
    Customer,
}

impl Payer {
    /// Its stable name.
    pub fn id(self) -> &'static str {
        match self {
            Self::Shop => "shop",
            Self::Customer => "customer",
        }
    }
}

/// What the shop keeps.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fee {
    /// How much.
    pub of: FeeAmount,
}

/// How much the shop keeps.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum FeeAmount {
    /// A share of the price, in percent, from 0 to 100.
    Percent(Decimal),
    /// A sum for the whole return.
    Fixed(Money),
}

/// What she may have instead of money.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Instead {
    /// The same in another size or colour, or something else.
    Exchange,
    /// Credit for her next purchase.
    StoreCredit,
}

impl Instead {
    /// Its stable name.
    pub fn id(self) -> &'static str {
        match self {
            Self::Exchange => "exchange",
            Self::StoreCredit => "store-credit",
        }
    }
}

/// How money goes back by the policy. What the law gives goes back as money whatever this says.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RefundMethod {
    /// The way it came.
    #[default]
    Original,
    /// To a bank account.
    BankAccount,
    /// As credit for her next purchase only.
    StoreCreditOnly,
}

/// What becomes of the cost of the first delivery.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DeliveryCost {
    /// It goes back where everything does.
    Refunded,
    /// The shop keeps it, as far as the law lets it.
    #[default]
    Kept,
}

impl Policy {
    /// A policy to begin with.
    pub const EXAMPLE: &'static str = include_str!("../examples/shop.toml");

    /// What holds in a market; where that is not known, the default.
    pub fn terms(&self, market: Option<&str>) -> &Terms {
        market.and_then(|code| self.markets.get(code)).unwrap_or(&self.default)
    }
}

impl Terms {
    /// The kind of excluded goods that an item is, by its number or its name.
    pub(crate) fn excludes(&self, item: &Item) -> Option<GoodsKind> {
        self.excluded.iter().find(|goods| goods.names(item)).map(|goods| goods.kind)
    }

    /// Whether a kind is excluded.
    pub(crate) fn excludes_kind(&self, kind: GoodsKind) -> bool {
        self.excluded.iter().any(|goods| goods.kind == kind)
    }
}

impl Excluded {
    fn names(&self, item: &Item) -> bool {
        let sku = item.sku.as_deref().unwrap_or_default().to_lowercase();
        let is_number = |pattern: &String| {
            let pattern = pattern.to_lowercase();
            match pattern.strip_suffix('*') {
                Some(start) => sku.starts_with(start),
                None => sku == pattern,
            }
        };
        let name = item.name.to_lowercase();
        let is_named = |word: &String| name.contains(&word.to_lowercase());
        (!sku.is_empty() && self.skus.iter().any(is_number)) || self.words.iter().any(is_named)
    }
}
