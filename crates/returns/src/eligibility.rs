//! Whether something may go back: by the shop's policy, and by the law of her market, which wins where it gives more.

mod amount;
mod judge;

use crate::{
    Floor, GoodsKind, Grounds, Instead, Payer, Policy, Reason, Start, Terms, WayBack, Zones,
    days::{Calendar, Length, Period, period},
    floor::{Beginnings, Ground},
    sums,
};
use jiff::{Timestamp, civil::Date};
use parlance_market::{Condition, Market};
use parlance_model::{Item, Money, Record, RecordBody};

/// What is known of an order and what is asked of it.
#[derive(Clone, Debug)]
pub struct Situation<'a> {
    /// The order: a record whose body is one.
    pub order: &'a Record,
    /// Its shipments.
    pub shipments: &'a [Record],
    /// What of it came back so far, by the shop's records.
    pub returns: &'a [Record],
    /// What went back of the money so far, by the shop's records.
    pub refunds: &'a [Record],
    /// What we refunded ourselves; what the shop has recorded of it is known by its amount and time.
    pub ours: &'a [(Timestamp, Money)],
    /// The shop's policy, if there is one.
    pub policy: Option<&'a Policy>,
    /// Her market.
    pub market: Option<&'static Market>,
    /// Its part (ISO 3166-2), where known.
    pub subdivision: Option<&'a str>,
    /// The zones that may be hers.
    pub zones: Zones,
    /// The time.
    pub now: Timestamp,
    /// When she said that she sends it back: by this and not by now she is in time.
    pub announced: Option<Timestamp>,
    /// The day on which she had the goods, as somebody says, where no shipment does.
    pub delivered: Option<Date>,
    /// Why she sends it back.
    pub grounds: Grounds,
    /// What goes back; empty: all that is left of it.
    pub wanted: &'a [Wanted],
}

/// What goes back of one line.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Wanted {
    /// Which line of the order, from 0.
    pub line: usize,
    /// How many.
    pub quantity: u32,
    /// What kind of goods it is, where somebody said.
    pub kind: Option<GoodsKind>,
    /// Whether its seal was opened, where somebody said.
    pub opened: Option<bool>,
    /// Whether it was used, where somebody said.
    pub used: Option<bool>,
}

/// Whether.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Answer {
    /// It may go back.
    Eligible,
    /// It may not.
    NotEligible,
    /// Something has to be asked first.
    Ask,
}

/// What gives a window.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum WindowBasis {
    /// The shop's policy.
    Policy,
    /// The law of her market.
    Statutory,
}

/// From when until when.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Window {
    /// The period.
    pub period: Period,
    /// What gives it.
    pub basis: WindowBasis,
    /// Whether the day from which it counts is not known: it does not end earlier than this.
    pub at_earliest: bool,
}

/// One line, judged.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct JudgedLine {
    /// Which line of the order, from 0.
    pub line: usize,
    /// How many are asked for.
    pub asked: u32,
    /// How many of them may still go back.
    pub left: u32,
    /// Whether.
    pub answer: Answer,
    /// By what it may; `None` where it may not.
    pub basis: Option<WindowBasis>,
    /// What those that are left cost, where the price is known.
    pub worth: Option<Money>,
}

/// The verdict.
#[derive(Clone, PartialEq, Debug)]
pub struct Verdict {
    /// Whether: [`Answer::Ask`] if anything is to be asked, else [`Answer::Eligible`] if any line may go back.
    pub answer: Answer,
    /// Why, of the whole (`None`) or of a line.
    pub reasons: Vec<(Option<usize>, Reason)>,
    /// The window that decides: of those that are open the longer one, else the one that ended last.
    pub window: Option<Window>,
    /// What the law of her market gives.
    pub floor: Floor,
    /// Each line that is asked for.
    pub lines: Vec<JudgedLine>,
    /// The most that may be refunded for this, where that can be said.
    pub most: Option<Money>,
    /// What she paid and has not back: no refund goes beyond. `None` where it is not known.
    pub unrefunded: Option<Money>,
    /// Ways to send it back, with who pays by law and policy.
    pub options: Vec<WayBack>,
    /// What she may have instead of money.
    pub instead: Vec<Instead>,
}

/// Judges a return. A record that is no order gives a verdict that asks, with nothing in it.
pub fn eligibility(situation: &Situation<'_>) -> Verdict {
    let facts = Facts::of(situation);
    let mut reasons = facts.remarks(situation);
    let lines: Vec<JudgedLine> =
        facts.wanted(situation).iter().map(|one| facts.judge(one, &mut reasons)).collect();
    let answer = overall(&lines);
    let sums = amount::sums(situation, &facts, &lines, &mut reasons);
    let by_law = lines.iter().any(|line| line.basis == Some(WindowBasis::Statutory));
    let options = facts.options(&mut reasons);
    let instead = facts.terms.map(|terms| terms.instead.clone()).unwrap_or_default();
    if by_law && facts.terms.is_some_and(|terms| terms.refund == crate::RefundMethod::StoreCreditOnly) {
        reasons.push((None, Reason::MoneyByLaw));
    }
    let mut seen: Vec<(Option<usize>, Reason)> = Vec::new();
    for reason in reasons {
        if !seen.contains(&reason) {
            seen.push(reason);
        }
    }
    Verdict {
        answer,
        reasons: seen,
        window: facts.window(by_law),
        floor: facts.floor,
        lines,
        most: sums.most,
        unrefunded: sums.unrefunded,
        options,
        instead,
    }
}

fn overall(lines: &[JudgedLine]) -> Answer {
    let has = |answer| lines.iter().any(|line| line.answer == answer);
    if lines.is_empty() || has(Answer::Ask) {
        Answer::Ask
    } else if has(Answer::Eligible) {
        Answer::Eligible
    } else {
        Answer::NotEligible
    }
}

/// What is worked out once for all lines.
struct Facts<'a> {
    items: &'a [Item],
    back: Vec<u32>,
    terms: Option<&'a Terms>,
    floor: Floor,
    policy: Option<Window>,
    /// When she said so.
    said: Timestamp,
    grounds: Grounds,
    market: Option<&'static Market>,
    at_a_distance: bool,
    arrived: Option<Start>,
}

impl<'a> Facts<'a> {
    fn of(situation: &Situation<'a>) -> Self {
        let items = match &situation.order.body {
            RecordBody::Order { items, .. } => items.as_slice(),
            _ => &[],
        };
        let said = situation.announced.unwrap_or(situation.now);
        let terms = situation.policy.map(|policy| policy.terms(situation.market.map(|market| market.code)));
        let arrived = arrived(situation);
        let order = Start::At(situation.order.at.utc);
        let ground = Ground {
            market: situation.market,
            subdivision: situation.subdivision,
            zones: &situation.zones,
            today: situation.now.to_zoned(jiff::tz::TimeZone::UTC).date(),
        };
        let beginnings = Beginnings {
            delivery: arrived,
            order: Some(order),
            withdrawal: Some(Start::At(said)),
            returned: None,
        };
        let calendar = Calendar { market: situation.market, subdivision: situation.subdivision };
        let policy =
            terms.and_then(|terms| terms.window).filter(|window| window.days > 0).and_then(|window| {
                let known = match window.from {
                    crate::WindowFrom::Delivery => arrived,
                    crate::WindowFrom::Order => Some(order),
                };
                let length = Length::Days(window.days);
                let period = period(known.unwrap_or(order), length, &situation.zones, &calendar)?;
                Some(Window { period, basis: WindowBasis::Policy, at_earliest: known.is_none() })
            });
        Self {
            items,
            back: sums::returned(items, situation.returns),
            terms,
            floor: Floor::of(&ground, &beginnings),
            policy,
            said,
            grounds: situation.grounds,
            market: situation.market,
            at_a_distance: !is_in_a_shop(situation.order.channel.as_deref()),
            arrived,
        }
    }

    /// What is asked for: all that is left, if nothing in particular is.
    fn wanted(&self, situation: &Situation<'_>) -> Vec<Wanted> {
        if !situation.wanted.is_empty() {
            return situation.wanted.to_vec();
        }
        let left = |(line, (item, back)): (usize, (&Item, &u32))| Wanted {
            line,
            quantity: item.quantity.saturating_sub(*back),
            ..Wanted::default()
        };
        let all: Vec<_> = self.items.iter().zip(&self.back).enumerate().map(left).collect();
        let some: Vec<_> = all.iter().copied().filter(|one| one.quantity > 0).collect();
        if some.is_empty() { all } else { some }
    }

    /// What is to be known whatever the lines are.
    fn remarks(&self, situation: &Situation<'_>) -> Vec<(Option<usize>, Reason)> {
        let mut reasons = Vec::new();
        if situation.policy.is_none() {
            reasons.push(Reason::NoPolicy);
        }
        if situation.market.is_none() {
            reasons.push(Reason::NoMarket);
        }
        if let Some(country) = elsewhere(situation) {
            reasons.push(Reason::ShipsElsewhere(country));
        }
        if let Some(terms) = self.terms {
            reasons.extend(terms.conditions.iter().map(|condition| Reason::Must(*condition)));
        }
        reasons.into_iter().map(|reason| (None, reason)).collect()
    }

    /// Ways to send it back. The law's word on who pays stands over the policy's.
    fn options(&self, reasons: &mut Vec<(Option<usize>, Reason)>) -> Vec<WayBack> {
        let mut options = self.terms.map(|terms| terms.options.clone()).unwrap_or_default();
        let by_law = self.floor.withdrawal.is_some_and(|right| right.has(Condition::SellerPaysReturn));
        let ours = matches!(self.grounds, Grounds::Faulty | Grounds::WrongItem);
        let at_law_s_cost = by_law && self.grounds == Grounds::ChangedMind;
        for option in options.iter_mut().filter(|option| option.pays == Payer::Customer) {
            if at_law_s_cost || ours {
                (option.pays, option.fee) = (Payer::Shop, None);
                if at_law_s_cost {
                    reasons.push((None, Reason::ShopPaysReturn));
                }
            }
        }
        options
    }

    /// The window that is shown: of those that are open the longer one, else the one that ended last.
    fn window(&self, by_law: bool) -> Option<Window> {
        let right = match self.grounds {
            Grounds::ChangedMind => self.floor.withdrawal,
            Grounds::Faulty | Grounds::WrongItem => self.floor.guarantee,
            Grounds::NotArrived => self.floor.delivery,
        };
        let law = right.and_then(|right| {
            let (period, at_earliest) = (right.period?, right.at_earliest);
            Some(Window { period, basis: WindowBasis::Statutory, at_earliest })
        });
        match (self.policy.filter(|_| self.grounds != Grounds::NotArrived), law) {
            (Some(policy), Some(law)) if !by_law && policy.period.ends >= law.period.ends => Some(policy),
            (policy, law) => law.or(policy),
        }
    }
}

/// When she had all of it: the last parcel that arrived, if each has; else what she says.
fn arrived(situation: &Situation<'_>) -> Option<Start> {
    let parcels = situation.shipments.iter().filter_map(|record| match &record.body {
        RecordBody::Shipment { delivered, .. } => Some(delivered.map(|moment| moment.utc)),
        _ => None,
    });
    let all: Option<Vec<Timestamp>> = parcels.collect();
    let last = all.and_then(|all| all.into_iter().max());
    situation.delivered.map(Start::On).or(last.map(Start::At))
}

/// Words by which shops say that somebody bought over the counter.
fn is_in_a_shop(channel: Option<&str>) -> bool {
    let shop = ["in-store", "in store", "point of sale", "pos", "retail", "shop", "store"];
    channel.is_some_and(|channel| shop.contains(&channel.trim().to_lowercase().as_str()))
}

/// The country that it was sent to, if that is a market and not hers.
fn elsewhere(situation: &Situation<'_>) -> Option<String> {
    let RecordBody::Order { ship_to: Some(address), .. } = &situation.order.body else { return None };
    let sent = Market::get(address.country.as_deref()?.trim())?;
    let hers = situation.market?;
    (sent.code != hers.code).then(|| sent.code.to_owned())
}
