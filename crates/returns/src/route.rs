//! By which way a refund reaches her: the shop's words on how she paid, matched to the methods of her market.

mod aliases;

use icu::{
    casemap::CaseMapper,
    normalizer::ComposingNormalizerBorrowed,
    properties::{CodePointMapData, props::GeneralCategory},
};
use jiff::{Timestamp, tz::TimeZone};
use parlance_market::{Market, PaymentMethod, RefundRoute, RefundTime, payments};

/// The way of a refund.
#[derive(Clone, PartialEq, Debug)]
pub struct RefundPath {
    /// The market's method that she paid by, where exactly one fits.
    pub method: Option<&'static PaymentMethod>,
    /// Where several fit, those.
    pub several: Vec<&'static PaymentMethod>,
    /// How it reaches her.
    pub route: RefundRoute,
    /// How long it takes once it is on its way, where that is known.
    pub time: Option<RefundTime>,
    /// What to ask first.
    pub ask: Vec<RouteAsk>,
}

/// What to ask before a refund is promised.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum RouteAsk {
    /// How she paid: the shop's words say nothing, or fit no method of her market, or several.
    HowShePaid,
    /// The account that it should go to.
    BankAccount,
    /// How she wants it: the provider has no refunds, and the shop settles it with her.
    HowSheWantsIt,
    /// The payment provider, as the source leaves a doubt or does not tell.
    Provider,
    /// For another way: the provider no longer refunds a payment of that day.
    TooLongAgo,
}

impl RouteAsk {
    /// A stable code, for the Fluent message `refund-ask-<code>`.
    pub fn code(self) -> &'static str {
        match self {
            Self::HowShePaid => "how-paid",
            Self::BankAccount => "bank-account",
            Self::HowSheWantsIt => "how-wanted",
            Self::Provider => "provider",
            Self::TooLongAgo => "too-long-ago",
        }
    }
}

/// The way of a refund of what was paid by these words, in this market, at this time.
pub fn refund_path(
    payment: Option<&str>,
    market: Option<&'static Market>,
    paid: Timestamp,
    now: Timestamp,
) -> RefundPath {
    let methods = market.and_then(|market| payments(market.code).ok()).unwrap_or_default();
    let fitting = fitting(payment.unwrap_or_default(), methods);
    let [method] = fitting.as_slice() else {
        return RefundPath {
            method: None,
            several: fitting,
            route: RefundRoute::NotKnown,
            time: None,
            ask: vec![RouteAsk::HowShePaid],
        };
    };
    let mut ask = Vec::new();
    match method.refund {
        RefundRoute::Original => {}
        RefundRoute::BankAccount => ask.push(RouteAsk::BankAccount),
        RefundRoute::Shop => ask.push(RouteAsk::HowSheWantsIt),
        RefundRoute::NotKnown => ask.push(RouteAsk::Provider),
    }
    if !method.sure {
        ask.push(RouteAsk::Provider);
    }
    let age = now.to_zoned(TimeZone::UTC).date() - paid.to_zoned(TimeZone::UTC).date();
    if method.refund_within_days.is_some_and(|days| age.get_days() > i32::from(days)) {
        ask.push(RouteAsk::TooLongAgo);
    }
    ask.sort();
    ask.dedup();
    RefundPath {
        method: Some(method),
        several: Vec::new(),
        route: method.refund,
        time: method.refund_time,
        ask,
    }
}

/// The methods that words fit: those whose whole name it is, else those whose names are in it; of names within one
/// another the longer one is meant. A method's own names count before those that it has in brackets, as "Invoice (PayPal)".
fn fitting(words: &str, methods: &'static [PaymentMethod]) -> Vec<&'static PaymentMethod> {
    let said = folded(words);
    if said.is_empty() {
        return Vec::new();
    }
    let whole = |names: fn(&'static PaymentMethod) -> Vec<String>| -> Vec<_> {
        methods.iter().filter(|method| names(method).contains(&said)).collect()
    };
    let within =
        |names: fn(&'static PaymentMethod) -> Vec<String>| -> Vec<_> { named_in(&said, methods, names) };
    let some = |found: Vec<&'static PaymentMethod>| if found.is_empty() { None } else { Some(found) };
    some(whole(own_names))
        .or_else(|| some(whole(bracketed)))
        .or_else(|| some(within(own_names)))
        .unwrap_or_else(|| within(bracketed))
}

fn named_in(
    said: &str,
    methods: &'static [PaymentMethod],
    names: fn(&'static PaymentMethod) -> Vec<String>,
) -> Vec<&'static PaymentMethod> {
    let longest = |method: &'static PaymentMethod| {
        let found = names(method).into_iter().filter(|name| is_in(name, said));
        found.max_by_key(|name| name.chars().count()).map(|name| (method, name))
    };
    let found: Vec<_> = methods.iter().filter_map(longest).collect();
    let is_part = |name: &String| found.iter().any(|(_, other)| other != name && is_in(name, other));
    found.iter().filter(|(_, name)| !is_part(name)).map(|(method, _)| *method).collect()
}

/// A method's id and names, and the words of shops for it, folded.
fn own_names(method: &'static PaymentMethod) -> Vec<String> {
    let names = [method.id, method.name].into_iter().chain(method.local_name);
    let before = [Some(method.name), method.local_name].into_iter().flatten();
    let before = before.filter_map(|name| name.split(['(', '（']).next());
    kept(names.chain(before).chain(aliases::of(method.id)))
}

/// The parts of a method's names, and what they have in brackets, folded.
fn bracketed(method: &'static PaymentMethod) -> Vec<String> {
    let shown = [Some(method.name), method.local_name].into_iter().flatten();
    kept(shown.flat_map(|name| name.split(['(', ')', '（', '）', '/', '|', ',', '、', ';'])))
}

fn kept<'a>(names: impl Iterator<Item = &'a str>) -> Vec<String> {
    names.map(folded).filter(|name| is_name(name)).collect()
}

/// Words that say nothing alone.
fn is_name(name: &str) -> bool {
    let empty = ["also in instalments", "bank account", "mostly debit", "pay", "and others", "account"];
    name.chars().count() > 1 && !empty.contains(&name)
}

/// Folded: compatibility forms as one, small letters, without marks on Latin letters, words divided by one space.
fn folded(text: &str) -> String {
    let composed = ComposingNormalizerBorrowed::new_nfkc().normalize(text);
    let small = CaseMapper::new().fold_string(&composed).into_owned();
    let mut folded = String::with_capacity(small.len());
    for c in plain(&small) {
        let kept = c.is_alphanumeric() || is_mark(c);
        match (kept, folded.ends_with(' ') || folded.is_empty()) {
            (true, _) => folded.push(c),
            (false, false) => folded.push(' '),
            (false, true) => {}
        }
    }
    folded.trim_end().to_owned()
}

/// Without the marks that Latin, Greek and Cyrillic letters carry: `cartão` and `cartao` are the same.
fn plain(text: &str) -> impl Iterator<Item = char> {
    let apart = icu::normalizer::DecomposingNormalizerBorrowed::new_nfd().normalize(text);
    let kept: Vec<char> = apart.chars().filter(|c| !matches!(c, '\u{300}'..='\u{36f}')).collect();
    let joined: String = kept.into_iter().collect();
    ComposingNormalizerBorrowed::new_nfc().normalize(&joined).chars().collect::<Vec<_>>().into_iter()
}

fn is_mark(c: char) -> bool {
    matches!(
        CodePointMapData::<GeneralCategory>::new().get(c),
        GeneralCategory::NonspacingMark | GeneralCategory::SpacingMark
    )
}

/// Whether a name stands in words: as whole words, or anywhere where its script has no spaces between words.
fn is_in(name: &str, words: &str) -> bool {
    let unspaced = |c: char| matches!(c, '\u{e00}'..='\u{eff}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}');
    if name.chars().any(unspaced) {
        return words.replace(' ', "").contains(&name.replace(' ', ""));
    }
    let padded = |text: &str| [" ", text, " "].concat();
    padded(words).contains(&padded(name))
}

#[cfg(test)]
mod tests;
