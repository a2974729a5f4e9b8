//! The verdict on a return, said.

use super::{amount, grounds, message::Teller, route, zones, zones_named};
use crate::{
    brief::{self, Ground, Subject},
    view::{
        AmountView, Problem, ReturnAnswer, ReturnItem, ReturnLine, ReturnMessage, ReturnOption, ReturnQuery,
        ReturnReason, ReturnVerdict, ReturnWindow, RightView,
    },
    words::Words,
};
use jiff::{Timestamp, civil::Date};
use parlance_market::Market;
use parlance_model::{CustomerId, Item, Moment, Money, Record, RecordBody};
use parlance_returns::{
    Answer, FloorRight, GoodsKind, Policy, Reason, ReasonValue, RefundPath, Situation, Verdict, Wanted,
    WayBack, Window, WindowBasis, eligibility, refund_path,
};

/// What is asked, with all that is known of it.
pub(crate) struct Asked {
    pub order: Record,
    pub customer: CustomerId,
    pub shipments: Vec<Record>,
    pub returns: Vec<Record>,
    pub refunds: Vec<Record>,
    pub ours: Vec<(Timestamp, Money)>,
    pub policy: Option<Policy>,
    pub subject: Subject,
    pub market: Option<&'static Market>,
    pub zones: Vec<String>,
    pub query: ReturnQuery,
    pub wanted: Vec<Wanted>,
    pub delivered: Option<Date>,
    pub now: Timestamp,
}

/// Sorts an order's records, and reads what the form says.
#[expect(clippy::too_many_arguments, reason = "all that a verdict hangs on")]
pub(crate) fn asked_of(
    order: Record,
    customer: CustomerId,
    records: Vec<Record>,
    ours: Vec<(Timestamp, Money)>,
    policy: Option<Policy>,
    subject: Subject,
    query: ReturnQuery,
    words: Words,
    now: Timestamp,
) -> Result<Asked, Problem> {
    let chosen = query.market.as_deref().filter(|code| !code.is_empty()).map(brief::market).transpose()?;
    let sent_to = match &order.body {
        RecordBody::Order { ship_to: Some(address), .. } => address.country.as_deref().and_then(Market::get),
        _ => None,
    };
    let subject = Subject { chosen: chosen.or(subject.chosen), ..subject };
    let market = subject.market().0.or(sent_to);
    let (mut shipments, mut returns, mut refunds) = (Vec::new(), Vec::new(), Vec::new());
    for record in records.into_iter().filter(|record| record.source == order.source) {
        match record.body {
            RecordBody::Shipment { .. } => shipments.push(record),
            RecordBody::Return { .. } => returns.push(record),
            RecordBody::Refund { .. } => refunds.push(record),
            _ => {}
        }
    }
    let day = query.delivered.as_deref().filter(|day| !day.is_empty());
    let delivered = day.map(|day| day.parse().map_err(|_| Problem::new("returns-bad-date"))).transpose()?;
    let wanted = query.items.iter().map(wanted).collect::<Result<_, _>>()?;
    let zones = zones(&subject, market, words, now);
    Ok(Asked {
        order,
        customer,
        shipments,
        returns,
        refunds,
        ours,
        policy,
        subject,
        market,
        zones,
        query,
        wanted,
        delivered,
        now,
    })
}

fn wanted(item: &ReturnItem) -> Result<Wanted, Problem> {
    let kind = item.kind.as_deref().filter(|kind| !kind.is_empty());
    let known = kind.map(|kind| GoodsKind::named(kind).ok_or_else(|| Problem::new("returns-bad-kind")));
    Ok(Wanted {
        line: usize::try_from(item.line).unwrap_or(usize::MAX),
        quantity: item.quantity,
        kind: known.transpose()?,
        opened: item.opened,
        used: item.used,
    })
}

impl Asked {
    /// What is decided.
    pub(crate) fn decide(&self) -> Verdict {
        eligibility(&Situation {
            order: &self.order,
            shipments: &self.shipments,
            returns: &self.returns,
            refunds: &self.refunds,
            ours: &self.ours,
            policy: self.policy.as_ref(),
            market: self.market,
            subdivision: self.subject.person.subdivision.as_deref(),
            zones: zones_named(&self.zones),
            now: self.now,
            announced: self.query.announced.map(|moment| moment.utc),
            delivered: self.delivered,
            grounds: grounds(self.query.grounds),
            wanted: &self.wanted,
        })
    }

    pub(crate) fn payment(&self) -> Option<&str> {
        match &self.order.body {
            RecordBody::Order { payment, .. } => payment.as_deref(),
            _ => None,
        }
    }

    pub(crate) fn path(&self) -> RefundPath {
        refund_path(self.payment(), self.market, self.order.at.utc, self.now)
    }

    pub(crate) fn number(&self) -> &str {
        self.order.body.order().unwrap_or_default()
    }

    pub(crate) fn items(&self) -> &[Item] {
        match &self.order.body {
            RecordBody::Order { items, .. } => items,
            _ => &[],
        }
    }
}

/// The verdict, in the agent's words.
pub(crate) fn verdict(asked: &Asked, words: Words) -> ReturnVerdict {
    let found = asked.decide();
    let terms = asked.policy.as_ref().map(|policy| policy.terms(asked.market.map(|market| market.code)));
    let code = answer_code(found.answer);
    let ground = Ground::new(&asked.subject, words, asked.now);
    ReturnVerdict {
        shop: asked.order.source.clone(),
        order: asked.number().to_owned(),
        customer: asked.customer,
        market: asked.market.map(|market| brief::market_name(market, words)),
        answer: answer(found.answer),
        text: words.say("return-answer", &[("answer", code)]),
        reasons: found.reasons.iter().map(|(line, reason)| reason_view(*line, reason, words)).collect(),
        window: found.window.map(|window| window_view(&window, words)),
        statutory: statutory(asked, &found, &ground),
        lines: lines(asked, &found, words),
        most: found.most.as_ref().map(|most| amount(most, words)),
        options: options(&found.options, words),
        instead: found.instead.iter().map(|instead| instead.id().to_owned()).collect(),
        route: route(&asked.path(), asked.payment(), words, asked.now),
        conditions: terms.and_then(|terms| terms.instructions.clone()).into_iter().collect(),
        has_policy: asked.policy.is_some(),
        message: Some(offered(asked, &found, words)),
    }
}

fn answer(of: Answer) -> ReturnAnswer {
    match of {
        Answer::Eligible => ReturnAnswer::Eligible,
        Answer::NotEligible => ReturnAnswer::NotEligible,
        Answer::Ask => ReturnAnswer::Ask,
    }
}

fn answer_code(of: Answer) -> &'static str {
    match of {
        Answer::Eligible => "eligible",
        Answer::NotEligible => "not-eligible",
        Answer::Ask => "ask",
    }
}

fn reason_view(line: Option<usize>, reason: &Reason, words: Words) -> ReturnReason {
    let code = reason.code();
    let value = reason.value().map(|(name, value)| (name, value_text(reason, value, words)));
    let args: Vec<(&str, &str)> = value.iter().map(|(name, text)| (*name, text.as_str())).collect();
    ReturnReason {
        code: code.to_owned(),
        text: words.say(&["return-reason", code].join("-"), &args),
        line: line.and_then(|line| u32::try_from(line).ok()),
    }
}

fn value_text(reason: &Reason, value: ReasonValue, words: Words) -> String {
    match value {
        ReasonValue::Day(day) => day.to_string(),
        ReasonValue::Count(count) => count.to_string(),
        ReasonValue::Money(money) => amount(&money, words).text,
        ReasonValue::Words(text) => text,
        ReasonValue::Code(code) => {
            let message = match reason {
                Reason::Must(_) => "goods-condition",
                Reason::AskCondition(_) | Reason::Note(_) => "right-condition",
                _ => "goods-kind",
            };
            words.say(&[message, code].join("-"), &[])
        }
    }
}

fn window_view(window: &Window, words: Words) -> ReturnWindow {
    let basis = match window.basis {
        WindowBasis::Policy => "policy",
        WindowBasis::Statutory => "statutory",
    };
    let (from, until) = (window.period.from.to_string(), window.period.until.to_string());
    let earliest = if window.at_earliest { "yes" } else { "no" };
    let args = [("from", from.as_str()), ("until", &until), ("basis", basis), ("earliest", earliest)];
    ReturnWindow {
        text: words.say("return-window", &args),
        basis: basis.to_owned(),
        ends: Moment::utc(window.period.ends),
        at_earliest: window.at_earliest,
        from,
        until,
    }
}

/// What the law gives, first what the verdict hangs on.
fn statutory(asked: &Asked, found: &Verdict, ground: &Ground<'_>) -> Vec<RightView> {
    use crate::view::ReturnGrounds as On;
    let floor = &found.floor;
    let order = match asked.query.grounds {
        On::ChangedMind => [floor.withdrawal, floor.refund, None],
        On::Faulty | On::WrongItem => [floor.guarantee, floor.withdrawal, floor.refund],
        On::NotArrived => [floor.delivery, floor.refund, None],
    };
    let part = asked.subject.person.subdivision.as_deref();
    let view = |right: FloorRight| ground.right(right.place, right.right, part);
    order.into_iter().flatten().map(view).collect()
}

fn lines(asked: &Asked, found: &Verdict, words: Words) -> Vec<ReturnLine> {
    let view = |line: &parlance_returns::JudgedLine| ReturnLine {
        line: u32::try_from(line.line).unwrap_or(u32::MAX),
        name: asked.items().get(line.line).map(|item| item.name.clone()).unwrap_or_default(),
        asked: line.asked,
        left: line.left,
        answer: answer(line.answer),
        worth: line.worth.as_ref().map(|worth| amount(worth, words)),
    };
    found.lines.iter().map(view).collect()
}

/// Ways back, said.
pub(crate) fn options(ways: &[WayBack], words: Words) -> Vec<ReturnOption> {
    let view = |way: &WayBack| {
        let fee: Option<AmountView> = way.fee.as_ref().map(|fee| amount(fee, words));
        let said = fee.as_ref().map_or("none", |fee| fee.text.as_str());
        ReturnOption {
            kind: way.kind.id().to_owned(),
            text: words.say("return-way", &[("way", way.kind.id()), ("pays", way.pays.id()), ("fee", said)]),
            pays: way.pays.id().to_owned(),
            fee,
            instructions: way.instructions.clone(),
        }
    };
    ways.iter().map(view).collect()
}

/// The message that fits the verdict.
fn offered(asked: &Asked, found: &Verdict, words: Words) -> ReturnMessage {
    let teller = Teller::new(&asked.subject, words, asked.now);
    let order = teller.apart(asked.number());
    match found.answer {
        Answer::Eligible => {
            super::case::approved(&teller, &order, found.options.first(), asked.policy_words())
        }
        Answer::NotEligible => {
            let refusal = super::case::Refusal::of(found);
            super::case::refused(&teller, &order, &refusal)
        }
        Answer::Ask => super::case::asked(&teller, &order, found),
    }
}

impl Asked {
    /// The shop's own words for the customer.
    pub(crate) fn policy_words(&self) -> Option<&str> {
        let terms = self.policy.as_ref()?.terms(self.market.map(|market| market.code));
        terms.instructions.as_deref()
    }
}
