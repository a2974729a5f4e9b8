//! What the law gives a customer in a market: deadlines, exemptions at import, bodies and numbers to turn to.
//! Facts with their law and source, no advice on a single case.

use crate::{DayKind, Market, MarketError, Source, coded::coded, subdivision};
use jiff::civil::Date;

/// A rule that holds in a territory, a subdivision or the whole European Union.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Right {
    /// What it is about.
    pub kind: RightKind,
    /// What it says.
    pub value: RightValue,
    /// From when a deadline counts; `None` where it is no deadline, or the source does not tell.
    pub counts_from: Option<CountsFrom>,
    /// For what it does not hold. Empty is "none is known", not "none".
    pub exceptions: &'static [RightException],
    /// What one has to know with it.
    pub conditions: &'static [Condition],
    /// The short name of the law or rule; `None` where the source names none.
    pub law: Option<&'static str>,
    /// The first day on which it holds, where that matters.
    pub valid_from: Option<Date>,
    /// The last day on which it holds, where that is known.
    pub valid_until: Option<Date>,
    /// The place of its source among those of the table.
    pub(crate) source: u16,
    /// Whether the source leaves no doubt. If not, show it with the advice to ask before anything is promised.
    pub sure: bool,
}

impl Right {
    /// Where it is from.
    pub fn source(&self) -> Source {
        data::PACKED.at(self.source)
    }
}

coded! {
    /// What a rule is about.
    RightKind {
        /// Withdrawing from a sale at a distance without a reason.
        Withdrawal = "withdrawal",
        /// Until when the money is due back after a withdrawal or a cancellation.
        Refund = "refund",
        /// Until when to deliver if nothing is agreed.
        Delivery = "delivery",
        /// How long one is liable by law for faulty goods.
        Guarantee = "guarantee",
        /// Up to which value goods are imported without customs duty.
        DutyDeMinimis = "duty-de-minimis",
        /// Up to which value goods are imported without value-added, goods-and-services or sales tax.
        VatDeMinimis = "vat-de-minimis",
        /// Until when to answer a person's request for her data.
        PrivacyAccess = "privacy-access",
        /// The authority for the protection of data, or the law's name where there is none yet.
        PrivacyLaw = "privacy-law",
        /// The language that contracts with consumers, or information for them, must be in.
        ContractLanguage = "contract-language",
        /// The language that labels and instructions must be in.
        LabelLanguage = "label-language",
        /// A body that a customer may turn to.
        ComplaintBody = "complaint-body",
        /// Telephone numbers for emergencies.
        Emergency = "emergency",
    }
}

/// What a rule says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RightValue {
    /// A number of days.
    Days {
        /// How many.
        n: u16,
        /// What counts as a day.
        kind: DayKind,
    },
    /// A number of months.
    Months(u16),
    /// A number of years.
    Years(u16),
    /// A number of hours.
    Hours(u16),
    /// The value of the goods up to which there is an exemption.
    Amount {
        /// Decimal, in whole units of the currency, with a point if it has decimals: `150`.
        value: &'static str,
        /// ISO 4217.
        currency: &'static str,
    },
    /// The duty or tax (not the goods' value) up to which nothing is collected.
    TaxDue {
        /// Decimal, in whole units of the currency, with a point if it has decimals: `50`.
        value: &'static str,
        /// ISO 4217.
        currency: &'static str,
    },
    /// Languages.
    Languages {
        /// BCP 47.
        tags: &'static [&'static str],
        /// Whether all of them are needed; if not, one is enough.
        all: bool,
    },
    /// Telephone numbers.
    Telephones(&'static [Telephone]),
    /// Names of bodies, as they are called there or in English.
    Names(&'static [&'static str]),
    /// There is no such right by law.
    NoRight,
    /// There is no exemption: it is due from the first unit.
    NoExemption,
    /// There is no such duty or tax on imports.
    NotCharged,
    /// There is no such law.
    NoLaw,
    /// At once; the law names no number.
    Immediately,
    /// Without delay; the law names no number.
    WithoutDelay,
    /// Within a reasonable time, by kind and price of the goods; the law names no number.
    ReasonableTime,
    /// As long as the goods may be expected to last; the law names no number.
    ExpectedLife,
}

/// A telephone number for emergencies.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Telephone {
    /// As it is dialled there.
    pub number: &'static str,
    /// Whom it reaches.
    pub reaches: Reaches,
}

coded! {
    /// Whom a number for emergencies reaches.
    Reaches {
        /// Every service, or the centre that passes the call on.
        All = "all",
        /// The police.
        Police = "police",
        /// The gendarmerie, outside towns.
        Gendarmerie = "gendarmerie",
        /// The fire brigade.
        Fire = "fire",
        /// The ambulance.
        Ambulance = "ambulance",
        /// The fire brigade and the ambulance.
        AmbulanceAndFire = "ambulance+fire",
        /// Every service, from mobile telephones.
        Mobile = "mobile",
        /// Every service, from text telephones.
        Text = "text",
    }
}

coded! {
    /// From when a deadline counts.
    CountsFrom {
        /// The customer has the goods.
        Delivery = "delivery",
        /// The contract is made.
        Contract = "contract",
        /// The customer withdraws.
        Withdrawal = "withdrawal",
        /// The shop has the goods back.
        Return = "return",
        /// The request arrives.
        Request = "request",
        /// The purchase.
        Purchase = "purchase",
    }
}

coded! {
    /// For what a right does not hold.
    RightException {
        /// Goods made or altered for the customer.
        CustomMade = "custom-made",
        /// Goods that spoil.
        Perishable = "perishable",
        /// Sealed goods of hygiene, once opened.
        SealedHygiene = "sealed-hygiene",
        /// Digital content, once supplied.
        DigitalContent = "digital-content",
        /// Lodging, events and the like on a date.
        TicketsDated = "tickets-dated",
        /// Prices that follow a market.
        PriceFluctuating = "price-fluctuating",
        /// Newspapers and magazines.
        Newspapers = "newspapers",
        /// Sealed recordings and software, once opened.
        UnsealedMedia = "unsealed-media",
        /// Transport and travel.
        Travel = "travel",
        /// Customers who buy for a business.
        BusinessBuyer = "business-buyer",
        /// Something else that the law lists.
        Other = "other",
    }
}

coded! {
    /// What one has to know with a rule.
    Condition {
        /// Only after a complaint to the trader.
        AfterComplaintToTrader = "after-complaint-to-trader",
        /// Differs by where the goods come from, or by post and courier.
        ByOriginOrCarrier = "by-origin-or-carrier",
        /// Differs within the territory.
        ByRegion = "by-region",
        /// If it is late, the customer may cancel and has the money back.
        CancelIfLate = "cancel-if-late",
        /// The customer may cancel where the shop breaks its duties of information, contract or delivery.
        CancelOnBreach = "cancel-on-breach",
        /// The shop or platform takes the tax at purchase, up to a value.
        CollectedAtPurchase = "collected-at-purchase",
        /// For purchases from another state only.
        CrossBorderOnly = "cross-border-only",
        /// The customer chooses between repair, replacement and refund, at least for major faults.
        CustomerChoosesRemedy = "customer-chooses-remedy",
        /// The customer pays for sending the goods back.
        CustomerPaysReturn = "customer-pays-return",
        /// Shorter for digital content.
        DigitalContentShorter = "digital-content-shorter",
        /// Sales at the door, by telephone or by direct selling have a right of their own.
        DoorstepSalesDiffer = "doorstep-sales-differ",
        /// A fault found in this time is presumed to have been there at delivery.
        FaultPresumedAtDelivery = "fault-presumed-at-delivery",
        /// It takes a fee.
        Fee = "fee",
        /// The shop may keep a limited fee.
        FeePossible = "fee-possible",
        /// A flat charge or a flat rate is due instead of the ordinary tariff, up to a value.
        FlatCharge = "flat-charge",
        /// Free of charge for the customer.
        FreeOfCharge = "free-of-charge",
        /// The customer first sets a reasonable further deadline.
        FurtherDeadlineFirst = "further-deadline-first",
        /// Only for goods that are unused or in their original state.
        GoodsUnused = "goods-unused",
        /// For hidden faults it counts from their discovery.
        HiddenFaultsFromDiscovery = "hidden-faults-from-discovery",
        /// Industrial goods are free of duty whatever their value.
        IndustrialGoodsFree = "industrial-goods-free",
        /// Binds businesses above a size only.
        LargerBusinessesOnly = "larger-businesses-only",
        /// After late or missing delivery only.
        LateDeliveryOnly = "late-delivery-only",
        /// A limited number of times, or up to a sum, in a year.
        LimitedTimes = "limited-times",
        /// Longer outside the same city.
        LongerElsewhere = "longer-elsewhere",
        /// Longer for goods that are meant to last.
        LongerForDurableGoods = "longer-for-durable-goods",
        /// Longer for some groups of customers that need protection.
        LongerForSomeCustomers = "longer-for-some-customers",
        /// Longer if the customer was not told of the right.
        LongerIfNotTold = "longer-if-not-told",
        /// May be extended, if the person is told.
        MayBeExtended = "may-be-extended",
        /// The shop may wait for the goods or for the proof of sending.
        MayWaitForGoods = "may-wait-for-goods",
        /// In the first 30 days the customer may refuse faulty goods and have the money back.
        MoneyBackAtFirst = "money-back-at-first",
        /// The law names no number; this one is the practice or the authority’s guidance.
        NumberIsPractice = "number-is-practice",
        /// For post and courier only.
        PostAndCourierOnly = "post-and-courier-only",
        /// For orders that were paid in advance.
        PrepaidOrdersOnly = "prepaid-orders-only",
        /// Only where the seller is registered for the tax.
        RegisteredSellerOnly = "registered-seller-only",
        /// The customer has to report a fault at once.
        ReportAtOnce = "report-at-once",
        /// The customer has to report a fault soon.
        ReportSoon = "report-soon",
        /// It takes reports or advises, and settles no single case.
        ReportsAndAdviceOnly = "reports-and-advice-only",
        /// By the means of payment that was used.
        SameMeans = "same-means",
        /// The seller bears the cost of the return.
        SellerPaysReturn = "seller-pays-return",
        /// For services it counts from the contract.
        ServicesFromContract = "services-from-contract",
        /// A provider of services may exclude it before the contract.
        ServicesMayBeExcluded = "services-may-be-excluded",
        /// Shorter for goods that do not last.
        ShorterForConsumables = "shorter-for-consumables",
        /// The shop’s own policy, as shown before the purchase, decides.
        ShownPolicyPrevails = "shown-policy-prevails",
        /// Binds some kinds of business or of sale only.
        SomeBusinessesOnly = "some-businesses-only",
        /// Not for some goods, such as tobacco and alcohol.
        SomeGoodsExcluded = "some-goods-excluded",
        /// For some kinds of goods only.
        SomeGoodsOnly = "some-goods-only",
        /// Shorter for some kinds of goods.
        SomeGoodsShorter = "some-goods-shorter",
        /// The time to ship, not to arrive.
        TimeToShip = "time-to-ship",
        /// Only if the trader takes part.
        TraderMustAgree = "trader-must-agree",
        /// Unless something else was agreed.
        UnlessAgreedOtherwise = "unless-agreed-otherwise",
        /// May be shorter for used goods.
        UsedGoodsShorter = "used-goods-shorter",
        /// With the cost of standard delivery.
        WithDeliveryCost = "with-delivery-cost",
    }
}

/// Where a rule holds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum RightPlace {
    /// In the subdivision that was asked for.
    Subdivision,
    /// In the whole territory.
    Market,
    /// In the whole European Union.
    Union,
}

/// The member states of the European Union since 2020-02-01 (https://european-union.europa.eu/principles-countries-history/eu-countries_en).
const UNION: &[&str] = &[
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT",
    "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
];

impl Right {
    /// Whether it holds on this day.
    pub fn holds(&self, day: Date) -> bool {
        self.valid_from.is_none_or(|from| from <= day) && self.valid_until.is_none_or(|until| day <= until)
    }
}

/// The rules that hold on a day in a territory (ISO 3166-1 alpha-2) and, if it is told, in its subdivision (ISO 3166-2,
/// with or without the territory), by kind, each with where it holds. Of one kind the subdivision's rules come first, then the territory's, then
/// the European Union's: where a kind has one answer, the first is it. No rule means that we know of none.
pub fn rights(
    territory: &str,
    subdivision: Option<&str>,
    on: Date,
) -> Result<impl Iterator<Item = (RightPlace, &'static Right)> + use<>, MarketError> {
    let market = Market::named(territory)?;
    let part = subdivision.map(|code| subdivision::known(market, code)).transpose()?;
    let union: &[Right] = if UNION.contains(&market.code) { of("EU", "") } else { &[] };
    let places = [
        (RightPlace::Subdivision, part.map_or(&[][..], |part| of(market.code, part))),
        (RightPlace::Market, of(market.code, "")),
        (RightPlace::Union, union),
    ];
    Ok(RightKind::ALL.into_iter().flat_map(move |kind| {
        let rules =
            places.into_iter().flat_map(|(place, rules)| rules.iter().map(move |right| (place, right)));
        rules.filter(move |(_, right)| right.kind == kind && right.holds(on))
    }))
}

/// Every rule with its market and its subdivision, which may be empty.
pub(crate) fn all() -> impl Iterator<Item = (&'static str, &'static str, &'static Right)> {
    PLACES.iter().flat_map(|(market, part, rules)| rules.iter().map(move |right| (*market, *part, right)))
}

fn of(market: &str, part: &str) -> &'static [Right] {
    let at = PLACES.binary_search_by(|(code, of, _)| (*code, *of).cmp(&(market, part)));
    at.ok().and_then(|at| PLACES.get(at)).map_or(&[], |(_, _, rules)| rules)
}

use data::PLACES;

#[allow(clippy::large_const_arrays, reason = "only the compiler reads the sources as they are written")]
mod data {
    use super::{Condition, CountsFrom, Reaches, Right, RightException, RightKind, RightValue, Telephone};
    use crate::{DayKind, Source, source::pack_sources};
    use jiff::civil::date;

    include!("../data/rights.rs");
    pack_sources!();
}
