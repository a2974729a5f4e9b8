//! Reads a policy's TOML: all that is wrong with it, each with line and column.

use super::{
    DeliveryCost, Excluded, Fee, FeeAmount, GoodsCondition, Instead, Payer, Policy, PolicyWindow,
    RefundMethod, Terms, WayBack, WayKind,
};
use crate::{GoodsKind, PolicyFault, PolicyFaultKind as Kind};
use parlance_market::{Currency, Market, plain_decimal};
use parlance_model::Money;
use rust_decimal::Decimal;
use serde::Deserialize;
use std::{collections::BTreeMap, ops::Range};
use toml::Spanned;

/// No policy is longer than this, in bytes.
const LARGEST: usize = 1 << 18;
/// No shop takes goods back for longer than ten years.
const MOST_DAYS: u16 = 3_660;
/// No refund may take longer than ninety days.
const MOST_HOURS: u32 = 90 * 24;
/// Hours until a refund, where a policy names none.
const USUAL_HOURS: u32 = 24;
/// An amount has at most so many digits before its point.
const LARGEST_AMOUNT: u64 = 1_000_000_000_000;

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct RawPolicy {
    shop: Spanned<String>,
    #[serde(default)]
    default: RawTerms,
    #[serde(default)]
    markets: BTreeMap<Spanned<String>, RawTerms>,
}

#[derive(Clone, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct RawTerms {
    window: Option<Spanned<PolicyWindow>>,
    conditions: Option<Spanned<Vec<GoodsCondition>>>,
    excluded: Option<Vec<Spanned<RawExcluded>>>,
    options: Option<Vec<RawWay>>,
    restocking: Option<Spanned<RawFee>>,
    instead: Option<Spanned<Vec<Instead>>>,
    refund: Option<RefundMethod>,
    delivery_cost: Option<DeliveryCost>,
    refund_hours: Option<Spanned<u32>>,
    instructions: Option<String>,
}

#[derive(Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct RawExcluded {
    kind: GoodsKind,
    #[serde(default)]
    skus: Vec<String>,
    #[serde(default)]
    words: Vec<String>,
}

#[derive(Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct RawWay {
    kind: Spanned<WayKind>,
    pays: Payer,
    fee: Option<RawMoney>,
    instructions: Option<String>,
}

#[derive(Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct RawMoney {
    amount: Spanned<String>,
    currency: Spanned<String>,
}

#[derive(Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct RawFee {
    percent: Option<Spanned<String>>,
    amount: Option<Spanned<String>>,
    currency: Option<Spanned<String>>,
}

impl Policy {
    /// Reads a policy. Takes all of it or nothing; tells everything that is wrong with it, in the file's order.
    pub fn parse(text: &str) -> Result<Self, Vec<PolicyFault>> {
        if text.len() > LARGEST {
            let about = (LARGEST / 1024).to_string();
            return Err(vec![PolicyFault { kind: Kind::TooLarge, line: None, column: None, about }]);
        }
        let mut reader = Reader { text, faults: Vec::new() };
        let raw: RawPolicy = toml::from_str(text).map_err(|error| {
            reader.fault(Kind::Toml, error.span(), error.message());
            std::mem::take(&mut reader.faults)
        })?;
        let policy = reader.policy(raw);
        reader.faults.sort_by_key(|fault| (fault.line, fault.column));
        reader.faults.dedup();
        if reader.faults.is_empty() { Ok(policy) } else { Err(reader.faults) }
    }
}

struct Reader<'a> {
    text: &'a str,
    faults: Vec<PolicyFault>,
}

impl Reader<'_> {
    fn fault(&mut self, kind: Kind, span: Option<Range<usize>>, about: impl Into<String>) {
        let (line, column) = match span {
            Some(span) => place(self.text, span.start),
            None => (None, None),
        };
        let about: String = about.into();
        self.faults.push(PolicyFault { kind, line, column, about: about.chars().take(300).collect() });
    }

    fn policy(&mut self, raw: RawPolicy) -> Policy {
        let shop = raw.shop.get_ref().trim().to_owned();
        if shop.is_empty() {
            self.fault(Kind::NoShop, Some(raw.shop.span()), "shop");
        }
        let mut markets = BTreeMap::new();
        for (code, own) in raw.markets {
            let span = Some(code.span());
            let terms = self.terms(own.over(&raw.default));
            match Market::get(code.get_ref()) {
                None => self.fault(Kind::UnknownMarket, span, code.get_ref()),
                Some(market) if markets.contains_key(market.code) => {
                    self.fault(Kind::MarketTwice, span, code.get_ref());
                }
                Some(market) => drop(markets.insert(market.code, terms)),
            }
        }
        Policy { shop, default: self.terms(raw.default), markets }
    }

    fn terms(&mut self, raw: RawTerms) -> Terms {
        if let Some(window) = raw.window.as_ref().filter(|window| window.get_ref().days > MOST_DAYS) {
            self.fault(Kind::TooLong, Some(window.span()), window.get_ref().days.to_string());
        }
        if let Some(hours) = raw.refund_hours.as_ref().filter(|hours| *hours.get_ref() > MOST_HOURS) {
            self.fault(Kind::TooLong, Some(hours.span()), hours.get_ref().to_string());
        }
        let options = raw.options.unwrap_or_default();
        Terms {
            window: raw.window.map(Spanned::into_inner),
            conditions: self.once(raw.conditions, GoodsCondition::id),
            excluded: raw
                .excluded
                .unwrap_or_default()
                .into_iter()
                .map(|goods| self.excluded(goods))
                .collect(),
            options: self.ways(options),
            restocking: raw.restocking.and_then(|fee| self.fee(&fee)),
            instead: self.once(raw.instead, Instead::id),
            refund: raw.refund.unwrap_or_default(),
            delivery_cost: raw.delivery_cost.unwrap_or_default(),
            refund_hours: raw.refund_hours.map_or(USUAL_HOURS, Spanned::into_inner),
            instructions: told(raw.instructions),
        }
    }

    fn once<T: Copy + Ord>(&mut self, raw: Option<Spanned<Vec<T>>>, id: fn(T) -> &'static str) -> Vec<T> {
        let Some(raw) = raw else { return Vec::new() };
        let (span, mut kept) = (raw.span(), Vec::new());
        for one in raw.into_inner() {
            match kept.contains(&one) {
                true => self.fault(Kind::Twice, Some(span.clone()), id(one)),
                false => kept.push(one),
            }
        }
        kept
    }

    fn excluded(&mut self, raw: Spanned<RawExcluded>) -> Excluded {
        let span = raw.span();
        let RawExcluded { kind, skus, words } = raw.into_inner();
        let is_empty = |text: &String| text.trim().trim_end_matches('*').is_empty();
        if skus.iter().chain(&words).any(is_empty) {
            self.fault(Kind::EmptyExclusion, Some(span), kind.id());
        }
        let trimmed = |list: Vec<String>| list.iter().map(|text| text.trim().to_owned()).collect();
        Excluded { kind, skus: trimmed(skus), words: trimmed(words) }
    }

    fn ways(&mut self, raw: Vec<RawWay>) -> Vec<WayBack> {
        let mut kept: Vec<WayBack> = Vec::new();
        for way in raw {
            let kind = *way.kind.get_ref();
            if kept.iter().any(|known| known.kind == kind) {
                self.fault(Kind::Twice, Some(way.kind.span()), kind.id());
            }
            let fee = way.fee.and_then(|fee| self.money(&fee.amount, &fee.currency));
            kept.push(WayBack { kind, pays: way.pays, fee, instructions: told(way.instructions) });
        }
        kept
    }

    fn fee(&mut self, raw: &Spanned<RawFee>) -> Option<Fee> {
        match raw.get_ref() {
            RawFee { percent: Some(percent), amount: None, currency: None } => {
                let share = self.amount(percent).filter(|share| *share <= Decimal::ONE_HUNDRED);
                if share.is_none() {
                    self.fault(Kind::BadAmount, Some(percent.span()), percent.get_ref());
                }
                share.map(|share| Fee { of: FeeAmount::Percent(share) })
            }
            RawFee { percent: None, amount: Some(amount), currency: Some(currency) } => {
                self.money(amount, currency).map(|money| Fee { of: FeeAmount::Fixed(money) })
            }
            _ => {
                self.fault(Kind::BadFee, Some(raw.span()), "restocking");
                None
            }
        }
    }

    fn money(&mut self, amount: &Spanned<String>, currency: &Spanned<String>) -> Option<Money> {
        let sum = self.amount(amount);
        let known = Currency::get(currency.get_ref());
        if known.is_none() {
            self.fault(Kind::UnknownCurrency, Some(currency.span()), currency.get_ref());
        }
        Some(Money { amount: sum?, currency: known?.code.to_owned() })
    }

    fn amount(&mut self, raw: &Spanned<String>) -> Option<Decimal> {
        let read = plain_decimal(raw.get_ref().trim());
        let sound = read.filter(|sum| *sum >= Decimal::ZERO && *sum < Decimal::from(LARGEST_AMOUNT));
        if sound.is_none() {
            self.fault(Kind::BadAmount, Some(raw.span()), raw.get_ref());
        }
        sound
    }
}

impl RawTerms {
    /// What a market says instead of the default, key by key.
    fn over(self, default: &Self) -> Self {
        let d = default.clone();
        Self {
            window: self.window.or(d.window),
            conditions: self.conditions.or(d.conditions),
            excluded: self.excluded.or(d.excluded),
            options: self.options.or(d.options),
            restocking: self.restocking.or(d.restocking),
            instead: self.instead.or(d.instead),
            refund: self.refund.or(d.refund),
            delivery_cost: self.delivery_cost.or(d.delivery_cost),
            refund_hours: self.refund_hours.or(d.refund_hours),
            instructions: self.instructions.or(d.instructions),
        }
    }
}

fn told(text: Option<String>) -> Option<String> {
    text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
}

/// Line and column from 1, in Unicode scalars.
fn place(text: &str, at: usize) -> (Option<usize>, Option<usize>) {
    let before = text.get(..at).unwrap_or(text);
    let line = before.rsplit('\n').next().unwrap_or_default();
    (Some(before.matches('\n').count() + 1), Some(line.chars().count() + 1))
}
