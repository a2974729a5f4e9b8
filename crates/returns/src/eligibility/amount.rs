//! How much may go back at most: exact, in one currency, and never more than she paid.

use super::{Answer, Facts, JudgedLine, Situation, WindowBasis};
use crate::{DeliveryCost, FeeAmount, Grounds, Reason, sums};
use parlance_market::{Condition, Decimal};
use parlance_model::{Item, Money, RecordBody};

pub(super) struct Sums {
    pub most: Option<Money>,
    pub unrefunded: Option<Money>,
}

type Reasons = Vec<(Option<usize>, Reason)>;

pub(super) fn sums(
    situation: &Situation<'_>,
    facts: &Facts<'_>,
    lines: &[JudgedLine],
    reasons: &mut Reasons,
) -> Sums {
    let RecordBody::Order { total, items, .. } = &situation.order.body else {
        return Sums { most: None, unrefunded: None };
    };
    let mut tell = |reason| reasons.push((None, reason));
    let none = Sums { most: None, unrefunded: None };
    let Some(currency) = currency(total.as_ref(), items) else {
        tell(Reason::PriceNotKnown);
        return none;
    };
    let priced = worth_of_all(items, &currency);
    let paid = match total {
        Some(total) => Some(total.amount),
        None => priced,
    };
    let back = sums::sum(&sums::refunded(situation.refunds, situation.ours), &currency);
    let Some(back) = back else {
        tell(Reason::SeveralCurrencies);
        return none;
    };
    let left = paid.and_then(|paid| paid.checked_sub(back)).map(|left| left.max(Decimal::ZERO));
    let unrefunded = left.map(|amount| Money { amount, currency: currency.clone() });
    if left == Some(Decimal::ZERO) {
        tell(Reason::NothingToRefund);
    }
    if let (Some(total), Some(priced)) = (total, priced)
        && total.amount < priced
    {
        tell(Reason::Discount);
    }
    if items.is_empty() {
        // What goes back is not known, so what it was worth is not either.
        tell(Reason::PriceNotKnown);
        return Sums { most: None, unrefunded };
    }
    let worth = worth_of(lines, &currency, &mut tell);
    let base = if goes_back_whole(facts, lines) && delivery_cost_goes_back(facts, lines) {
        if total.as_ref().map(|total| total.amount) > worth {
            tell(Reason::DeliveryCostIncluded);
        }
        // Less than its items where there was a discount.
        total.as_ref().map(|total| total.amount).or(worth)
    } else {
        worth
    };
    let after_fee = base.map(|base| base - fee(facts, lines, base, &currency, &mut tell));
    let most = after_fee.zip(left).map(|(amount, left)| Money {
        amount: amount.min(left).max(Decimal::ZERO),
        currency: currency.clone(),
    });
    Sums { most, unrefunded }
}

/// The order's currency: its total's, else that of the first price.
fn currency(total: Option<&Money>, items: &[Item]) -> Option<String> {
    let priced = || items.iter().find_map(|item| item.price.as_ref());
    total.or_else(priced).map(|money| money.currency.clone())
}

fn worth_of_all(items: &[Item], currency: &str) -> Option<Decimal> {
    let all: Option<Vec<Money>> = items.iter().map(|item| sums::worth(item, item.quantity)).collect();
    sums::sum(&all?, currency)
}

/// What goes back is worth; `None` where a price is not known or in another currency.
fn worth_of(lines: &[JudgedLine], currency: &str, tell: &mut impl FnMut(Reason)) -> Option<Decimal> {
    let going: Vec<_> = lines.iter().filter(|line| line.answer != Answer::NotEligible).collect();
    let known: Option<Vec<Money>> = going.iter().map(|line| line.worth.clone()).collect();
    let Some(known) = known else {
        tell(Reason::PriceNotKnown);
        return None;
    };
    let sum = sums::sum(&known, currency);
    if sum.is_none() {
        tell(Reason::SeveralCurrencies);
    }
    sum
}

/// Whether all of the order goes back at once.
fn goes_back_whole(facts: &Facts<'_>, lines: &[JudgedLine]) -> bool {
    let going = |(at, item): (usize, &Item)| {
        let here = lines.iter().filter(|line| line.line == at && line.answer != Answer::NotEligible);
        here.map(|line| line.left).sum::<u32>() >= item.quantity
    };
    !facts.items.is_empty() && facts.items.iter().enumerate().all(going)
}

/// Whether the cost of the delivery goes back with the goods: by the law, by the policy, or because the fault is ours.
fn delivery_cost_goes_back(facts: &Facts<'_>, lines: &[JudgedLine]) -> bool {
    let by_law = lines.iter().any(|line| line.basis == Some(WindowBasis::Statutory))
        && facts.floor.refund.is_some_and(|right| right.right.sure && right.has(Condition::WithDeliveryCost));
    let by_policy = facts.terms.is_some_and(|terms| terms.delivery_cost == DeliveryCost::Refunded);
    by_law || by_policy || facts.grounds != Grounds::ChangedMind
}

/// What the shop keeps: of what its policy gives, and of what the law gives only where the law lets it.
fn fee(
    facts: &Facts<'_>,
    lines: &[JudgedLine],
    base: Decimal,
    currency: &str,
    tell: &mut impl FnMut(Reason),
) -> Decimal {
    let Some(fee) = facts.terms.and_then(|terms| terms.restocking.as_ref()) else { return Decimal::ZERO };
    if facts.grounds != Grounds::ChangedMind || base.is_zero() {
        return Decimal::ZERO;
    }
    let law_lets = facts.floor.withdrawal.is_some_and(|right| right.has(Condition::FeePossible));
    let by_law = lines.iter().any(|line| line.basis == Some(WindowBasis::Statutory));
    if by_law && !law_lets {
        tell(Reason::FeeNotAllowed);
        return Decimal::ZERO;
    }
    if by_law {
        tell(Reason::Note(Condition::FeePossible));
    }
    let kept = match &fee.of {
        FeeAmount::Percent(percent) => sums::share(base, *percent, currency),
        FeeAmount::Fixed(money) if money.currency == currency => Some(money.amount),
        FeeAmount::Fixed(_) => {
            tell(Reason::SeveralCurrencies);
            None
        }
    };
    let kept = kept.unwrap_or_default().min(base);
    tell(Reason::FeeKept(Money { amount: kept, currency: currency.to_owned() }));
    kept
}
