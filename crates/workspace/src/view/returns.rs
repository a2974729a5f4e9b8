//! Returns and refunds: what may go back, until when and on whose word, the case with its steps, its clock and its
//! limit, and the message to the customer that is offered at each step.

use super::{MarketName, Problem, RightView, SourceView};
use parlance_model::{CaseId, CustomerId, Item, Moment, Money, TicketId};
use serde::{Deserialize, Serialize};
use specta::Type;

/// What a return is asked about.
#[derive(Clone, PartialEq, Eq, Debug, Default, Deserialize, Type)]
#[serde(default)]
pub struct ReturnQuery {
    /// The order's number, as the customer knows it.
    pub order: String,
    /// The shop, by its name in the records; needed only where two shops have the number.
    pub shop: Option<String>,
    /// The customer; of nobody known, the order alone says whose it is.
    pub customer: Option<CustomerId>,
    /// The ticket in which she asks.
    pub ticket: Option<TicketId>,
    /// Her market, ISO 3166-1, where it is not the one that is known of her.
    pub market: Option<String>,
    /// Why she sends it back.
    pub grounds: ReturnGrounds,
    /// What goes back; empty: all of it.
    pub items: Vec<ReturnItem>,
    /// When she said so; now if none.
    pub announced: Option<Moment>,
    /// The day on which she had the goods, as she says (`YYYY-MM-DD`), where no shipment tells it.
    pub delivered: Option<String>,
}

/// Why something goes back.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum ReturnGrounds {
    /// She changed her mind: no reason is needed.
    #[default]
    ChangedMind,
    /// It is faulty.
    Faulty,
    /// It is not what she ordered.
    WrongItem,
    /// It has not arrived.
    NotArrived,
}

/// One line of an order that goes back.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize, Type)]
pub struct ReturnItem {
    /// Which line of the order, from 0.
    pub line: u32,
    /// How many of it.
    pub quantity: u32,
    /// What kind of goods it is (`perishable`, `sealed-hygiene`, …: [`ReturnsSetup::kinds`]), where somebody said.
    #[serde(default)]
    pub kind: Option<String>,
    /// Whether its seal was opened, where somebody said.
    #[serde(default)]
    pub opened: Option<bool>,
    /// Whether it was used, where somebody said.
    #[serde(default)]
    pub used: Option<bool>,
}

/// A customer's orders, newest first.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct ReturnOrder {
    /// The shop, by its name in the records.
    pub shop: String,
    /// The order's number.
    pub number: String,
    /// When she ordered.
    pub at: Moment,
    /// Where it stands, in the shop's words.
    pub status: Option<String>,
    /// What she paid in all.
    pub total: Option<AmountView>,
    /// How she paid, in the shop's words.
    pub payment: Option<String>,
    /// What she ordered.
    pub items: Vec<Item>,
    /// When the last known parcel of it arrived.
    pub delivered: Option<Moment>,
    /// Cases of it.
    pub cases: Vec<CaseId>,
}

/// An amount, as a number and as the agent reads it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct AmountView {
    /// The amount, exact.
    pub money: Money,
    /// As it is written in the agent's language.
    pub text: String,
}

/// Whether something may go back.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum ReturnAnswer {
    /// It may.
    Eligible,
    /// It may not.
    NotEligible,
    /// Something has to be asked first.
    Ask,
}

/// A sentence with the code that it is made of.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct ReturnReason {
    /// Stable code.
    pub code: String,
    /// The sentence, in the agent's language.
    pub text: String,
    /// Which line of the order it is about, from 0; none: all of it.
    pub line: Option<u32>,
}

/// From when until when something may go back.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct ReturnWindow {
    /// The day from which it counts, in her market's zone, `YYYY-MM-DD`.
    pub from: String,
    /// Its last day there.
    pub until: String,
    /// The moment at which that day ends.
    pub ends: Moment,
    /// Whether the shop's policy gives it (`policy`) or the law (`statutory`).
    pub basis: String,
    /// Whether the day from which it counts is not known, so that this is the earliest possible end.
    pub at_earliest: bool,
    /// All of that, a sentence.
    pub text: String,
}

/// One line of the order, judged.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct ReturnLine {
    /// Which line of the order, from 0.
    pub line: u32,
    /// What it is.
    pub name: String,
    /// How many are asked for.
    pub asked: u32,
    /// How many may still go back.
    pub left: u32,
    /// Whether.
    pub answer: ReturnAnswer,
    /// What they are worth, where the price is known.
    pub worth: Option<AmountView>,
}

/// A way to send it back.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct ReturnOption {
    /// `prepaid-label`, `in-store`, `drop-off` or `own-parcel`.
    pub kind: String,
    /// What it is, and who pays, in the agent's language.
    pub text: String,
    /// Who pays: `shop` or `customer`.
    pub pays: String,
    /// What it costs her, where that is said.
    pub fee: Option<AmountView>,
    /// The shop's own words on it.
    pub instructions: Option<String>,
}

/// How a refund reaches her.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct RefundRouteView {
    /// How she paid, in the shop's words.
    pub payment: Option<String>,
    /// The market's method, where one fits: its id.
    pub method: Option<String>,
    /// The method's name.
    pub name: Option<String>,
    /// `original`, `bank-account`, `shop` or `not-known`.
    pub route: String,
    /// All of that with the time that it takes, a sentence.
    pub text: String,
    /// What to ask her for, a sentence each.
    pub ask: Vec<String>,
    /// Where it is from.
    pub source: Option<SourceView>,
}

/// The verdict on a return, with what stands behind it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct ReturnVerdict {
    /// The shop.
    pub shop: String,
    /// The order's number.
    pub order: String,
    /// Whose order it is.
    pub customer: CustomerId,
    /// Her market, where known.
    pub market: Option<MarketName>,
    /// Whether.
    pub answer: ReturnAnswer,
    /// That, a sentence.
    pub text: String,
    /// Why.
    pub reasons: Vec<ReturnReason>,
    /// From when until when.
    pub window: Option<ReturnWindow>,
    /// What the law gives her, first what the verdict hangs on.
    pub statutory: Vec<RightView>,
    /// The order's lines.
    pub lines: Vec<ReturnLine>,
    /// The most that can be refunded, where that is known.
    pub most: Option<AmountView>,
    /// Ways to send it back.
    pub options: Vec<ReturnOption>,
    /// What she may have instead of money: `exchange`, `store-credit`.
    pub instead: Vec<String>,
    /// How a refund reaches her.
    pub route: RefundRouteView,
    /// Conditions and instructions of the policy, a sentence each.
    pub conditions: Vec<String>,
    /// Whether there is a policy of this shop.
    pub has_policy: bool,
    /// The message that can be offered to her now.
    pub message: Option<ReturnMessage>,
}

/// A message to the customer: offered to the composer, never sent by itself.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct ReturnMessage {
    /// What it tells (`requested`, `approved`, …), a stable code.
    pub about: String,
    /// With greeting and closing.
    pub text: String,
    /// Without.
    pub body: String,
    /// Its language, BCP 47.
    pub language: String,
    /// Whether that is written from right to left.
    pub rtl: bool,
    /// What is to be looked at before it is sent: that it is in English because there are no words in her language,
    /// that the shop's instructions are in another one.
    pub notes: Vec<String>,
}

/// A case is opened with this.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize, Type)]
pub struct CaseForm {
    /// What is asked for.
    pub query: ReturnQuery,
    /// Why, in the agent's words.
    pub reason: String,
}

/// A step of a case.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize, Type)]
#[serde(tag = "step", rename_all = "kebab-case")]
pub enum CaseStep {
    /// She may send it back, by this way (`prepaid-label`, …).
    Approve {
        /// The way.
        option: Option<String>,
    },
    /// She may not.
    Refuse,
    /// Something is asked of her first.
    AskHer,
    /// The label, or the way to go, is with her.
    SendLabel,
    /// The parcel is on its way to us.
    OnItsWay,
    /// It is here.
    Receive,
    /// It was looked at.
    Inspect {
        /// Whether it is as it should be.
        accepted: bool,
    },
    /// Money goes back. Over the limit it waits for an approval.
    Refund {
        /// How much, a decimal number.
        amount: String,
    },
    /// Money goes back although nothing comes back. Over the limit it waits for an approval.
    Goodwill {
        /// How much, a decimal number.
        amount: String,
    },
    /// She has something else instead.
    Exchange,
    /// Nothing more is to be done.
    Close,
}

/// What becomes of a refund that waits.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize, Type)]
pub struct ApprovalForm {
    /// The case.
    pub case: CaseId,
    /// Whether it is granted.
    pub granted: bool,
    /// Who decided: not who asked.
    pub by: String,
    /// Why.
    pub reason: String,
}

/// Which cases are listed.
#[derive(Clone, PartialEq, Eq, Debug, Default, Deserialize, Type)]
#[serde(default)]
pub struct CaseFilter {
    /// Of this customer only.
    pub customer: Option<CustomerId>,
    /// Of this ticket only.
    pub ticket: Option<TicketId>,
    /// Those that are not closed only.
    pub open: bool,
    /// Those that wait for an approval only.
    pub waiting: bool,
}

/// A case.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct CaseView {
    /// Its id.
    pub id: CaseId,
    /// Whose.
    pub customer: CustomerId,
    /// Her name.
    pub name: Option<String>,
    /// The ticket in which she asked.
    pub ticket: Option<TicketId>,
    /// The shop.
    pub shop: String,
    /// The order's number.
    pub order: String,
    /// Her market, where known.
    pub market: Option<MarketName>,
    /// What goes back.
    pub items: Vec<Item>,
    /// Why she sends it back.
    pub grounds: ReturnGrounds,
    /// Where it stands (`requested`, `approved`, …): a Fluent message `case-state-<state>`.
    pub state: String,
    /// When it was opened.
    pub opened: Moment,
    /// The most that may go back in all, where known.
    pub most: Option<AmountView>,
    /// What went back so far.
    pub refunded: AmountView,
    /// The refund that waits for an approval, if one does.
    pub waiting: Option<WaitingView>,
    /// The clock, if it runs.
    pub clock: Option<RefundClockView>,
    /// What was done, oldest first.
    pub steps: Vec<StepView>,
    /// What can be done next: names of [`CaseStep`].
    pub next: Vec<String>,
    /// How a refund reaches her.
    pub route: RefundRouteView,
    /// The message to her that is offered now.
    pub message: Option<ReturnMessage>,
}

/// A refund that waits for a second person.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct WaitingView {
    /// How much.
    pub amount: AmountView,
    /// Why it needs an approval, a sentence.
    pub why: String,
    /// A stable code of that.
    pub code: String,
    /// Since when it waits.
    pub since: Moment,
}

/// The refund clock.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct RefundClockView {
    /// From when it runs: the goods were accepted, or the refund promised.
    pub started: Moment,
    /// Until when we said the money would be on its way.
    pub due: Moment,
    /// Seconds left; below zero: late by so many.
    #[specta(type = i32)]
    pub remaining_seconds: i64,
    /// Whether it is late.
    pub overdue: bool,
    /// The end of the law's own time, where it names one.
    pub statutory: Option<Moment>,
    /// That the law names, where it does, a sentence.
    pub statutory_text: Option<String>,
}

/// What was done in a case.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct StepView {
    /// When.
    pub at: Moment,
    /// What, a stable code.
    pub code: String,
    /// What, a sentence.
    pub text: String,
    /// Why, in the words of who did it.
    pub reason: String,
    /// Who did it.
    pub by: String,
}

/// A shop's policy as it is kept.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct PolicyView {
    /// The shop, by its name in the records.
    pub shop: String,
    /// The file's text.
    pub toml: String,
    /// When it was last changed.
    pub changed: Moment,
    /// The days of each market (`*`: all others).
    pub windows: Vec<PolicyWindow>,
}

/// A market's window in a policy.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct PolicyWindow {
    /// ISO 3166-1, or `*`.
    pub market: String,
    /// Days; none: no returns but by law.
    pub days: Option<u32>,
}

/// What is wrong with a policy's text.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct PolicyFault {
    /// Line, from 1.
    pub line: Option<u32>,
    /// Column, from 1.
    pub column: Option<u32>,
    /// What is wrong.
    pub problem: Problem,
}

/// What came of a policy's text.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct PolicyReport {
    /// The policy, if it can be used.
    pub policy: Option<PolicyView>,
    /// What is wrong with it.
    pub faults: Vec<PolicyFault>,
}

/// Up to what an agent refunds without asking.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct LimitsForm {
    /// ISO 4217.
    pub currency: String,
    /// In one case, a decimal number.
    pub per_case: String,
    /// In one day of hers.
    pub per_day: String,
    /// Markets with a limit of their own.
    #[serde(default)]
    pub markets: Vec<MarketLimitForm>,
}

/// A market's own limit.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct MarketLimitForm {
    /// ISO 3166-1.
    pub market: String,
    /// In one case, instead of the general one.
    pub per_case: Option<String>,
    /// In one day in this market, beside the general one.
    pub per_day: Option<String>,
}

/// What was refunded today.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct TotalsView {
    /// The day, by the agent's clock, `YYYY-MM-DD`.
    pub day: String,
    /// On her own word, in the limit's currency; none where no limit is set.
    pub own: Option<AmountView>,
    /// The day's limit.
    pub limit: Option<AmountView>,
    /// What is left of it.
    pub left: Option<AmountView>,
    /// By another's approval, in each currency.
    pub granted: Vec<AmountView>,
    /// By market.
    pub markets: Vec<MarketTotalView>,
    /// How many refunds wait for an approval.
    pub waiting: u32,
}

/// What was refunded today in a market.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct MarketTotalView {
    /// The market.
    pub market: MarketName,
    /// On the agent's own word.
    pub own: AmountView,
    /// The market's own limit of a day, where it has one.
    pub limit: Option<AmountView>,
}

/// What forms offer.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct ReturnsSetup {
    /// Kinds of goods that policies and laws know: codes, for the Fluent message `goods-kind-<code>`.
    pub kinds: Vec<String>,
    /// A policy to begin with.
    pub example: String,
}
