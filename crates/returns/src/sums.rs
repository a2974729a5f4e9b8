//! What an order is worth and what of it went back: exact decimals in one currency, or nothing.

use parlance_market::Currency;
use parlance_model::{Item, Money, Record, RecordBody};
use rust_decimal::{Decimal, RoundingStrategy};

/// Words by which shops say that a return or a refund did not come about.
const UNDONE: &[&str] = &[
    "cancelled",
    "canceled",
    "declined",
    "denied",
    "error",
    "failed",
    "failure",
    "rejected",
    "refused",
    "void",
    "voided",
];
/// A refund of ours and the shop's record of it lie no farther apart than this, in days: before and after.
const APART: (i64, i64) = (1, 30);

/// Whether the shop says that it did not come about.
pub(crate) fn is_undone(status: Option<&str>) -> bool {
    status.is_some_and(|status| UNDONE.contains(&status.trim().to_lowercase().as_str()))
}

/// What so many of an item cost; `None` where no price is known.
pub(crate) fn worth(item: &Item, quantity: u32) -> Option<Money> {
    let price = item.price.as_ref()?;
    let amount = price.amount.checked_mul(Decimal::from(quantity))?;
    Some(Money { amount, currency: price.currency.clone() })
}

/// The sum, if all are of this currency.
pub(crate) fn sum<'a>(amounts: impl IntoIterator<Item = &'a Money>, currency: &str) -> Option<Decimal> {
    amounts.into_iter().try_fold(Decimal::ZERO, |sum, money| {
        if money.currency == currency { sum.checked_add(money.amount) } else { None }
    })
}

/// A share of an amount in percent, rounded down to what the currency has: to her favour where it is kept from her.
pub(crate) fn share(amount: Decimal, percent: Decimal, currency: &str) -> Option<Decimal> {
    let exact = amount.checked_mul(percent)?.checked_div(Decimal::ONE_HUNDRED)?;
    let decimals = Currency::get(currency).map_or(2, |known| u32::from(known.minor_units));
    Some(exact.round_dp_with_strategy(decimals, RoundingStrategy::ToZero))
}

/// What went back of an order: the shop's refunds, and those of ours that the shop has not recorded yet. A record of the
/// same amount near in time is taken as the record of ours, each only once.
pub(crate) fn refunded(refunds: &[Record], ours: &[(jiff::Timestamp, Money)]) -> Vec<Money> {
    let mut recorded: Vec<(jiff::Timestamp, Money, bool)> =
        refunds.iter().filter_map(|record| Some((record.at.utc, refund(record)?, false))).collect();
    let mut all: Vec<Money> = recorded.iter().map(|(_, money, _)| money.clone()).collect();
    for (at, money) in ours {
        let near = |day: i64| at.as_second().saturating_add(day * 86_400);
        let span = near(-APART.0)..=near(APART.1);
        let same = recorded
            .iter_mut()
            .find(|(when, known, taken)| !taken && known == money && span.contains(&when.as_second()));
        match same {
            Some((_, _, taken)) => *taken = true,
            None => all.push(money.clone()),
        }
    }
    all
}

/// The amount of a refund, whichever sign the shop writes; nothing of one that did not come about.
fn refund(record: &Record) -> Option<Money> {
    match &record.body {
        RecordBody::Refund { amount, status, .. } if !is_undone(status.as_deref()) => {
            Some(Money { amount: amount.amount.abs().normalize(), currency: amount.currency.clone() })
        }
        _ => None,
    }
}

/// How many of each of the order's lines came back already, by number, else by name; of two lines of the same the first
/// is filled first.
pub(crate) fn returned(items: &[Item], returns: &[Record]) -> Vec<u32> {
    let mut back = vec![0_u32; items.len()];
    for record in returns {
        let RecordBody::Return { items: sent, status, .. } = &record.body else { continue };
        if is_undone(status.as_deref()) {
            continue;
        }
        for one in sent {
            let mut left = one.quantity;
            let lines = items.iter().zip(back.iter_mut()).filter(|(item, _)| is_same(item, one));
            for (item, back) in lines {
                let here = left.min(item.quantity.saturating_sub(*back));
                *back += here;
                left -= here;
            }
        }
    }
    back
}

fn is_same(item: &Item, other: &Item) -> bool {
    match (&item.sku, &other.sku) {
        (Some(one), Some(two)) => one == two,
        _ => {
            item.name.trim().eq_ignore_ascii_case(other.name.trim()) || item.name.trim() == other.name.trim()
        }
    }
}
