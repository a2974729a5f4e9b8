//! A case: one return, or one refund without a return, from what she asks for to what she has.
//!
//! A case is what its entries say. What an entry may be is decided here alone: a step that does not follow is refused, and
//! money goes back only by a [`Permit`], which only a limit or a second person's approval makes.

use crate::{Basis, CaseFault, Need, Permit, Why};
use jiff::Timestamp;
use parlance_model::{CaseId, Money};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// Why something goes back.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Grounds {
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

/// Where a case stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// She asked for it.
    Requested,
    /// Something was asked of her.
    Asked,
    /// She may send it back.
    Approved,
    /// She may not.
    Refused,
    /// She has the label, or knows the way.
    LabelSent,
    /// The parcel is on its way to us.
    OnItsWay,
    /// It is here.
    Received,
    /// It was looked at, and is as it should be.
    Inspected,
    /// It was looked at, and is not as it should be.
    NotAccepted,
    /// Money went back.
    Refunded,
    /// She has something else instead.
    Exchanged,
    /// Nothing more is to be done.
    Closed,
}

/// What was done.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "kebab-case")]
pub enum Step {
    /// She may send it back, by this way.
    Approve {
        /// The way's stable name.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        option: Option<String>,
    },
    /// She may not.
    Refuse,
    /// Something was asked of her.
    Ask,
    /// The label, or the way, is with her.
    SendLabel,
    /// The parcel is on its way.
    OnItsWay,
    /// It is here.
    Receive,
    /// It was looked at.
    Inspect {
        /// Whether it is as it should be.
        accepted: bool,
    },
    /// A refund waits for a second person.
    Hold {
        /// How much.
        amount: Money,
        /// Whether nothing comes back for it.
        goodwill: bool,
        /// Why it needs an approval.
        why: Why,
    },
    /// The second person refused it.
    Deny,
    /// Money went back.
    Refund {
        /// How much.
        amount: Money,
        /// Whether nothing comes back for it.
        goodwill: bool,
        /// On whose word.
        basis: Basis,
    },
    /// She has something else instead.
    Exchange,
    /// Nothing more is to be done.
    Close,
}

/// One entry of a case: who did what, when and why.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Entry {
    /// When.
    pub at: Timestamp,
    /// Who.
    pub by: String,
    /// Why.
    pub reason: String,
    /// What.
    #[serde(flatten)]
    pub step: Step,
}

/// What a case begins with.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Opened {
    /// Its id.
    pub id: CaseId,
    /// When she asked.
    pub at: Timestamp,
    /// Why it goes back.
    pub grounds: Grounds,
    /// What she paid for the order and had not back when the case was opened; `None` where it is not known.
    pub unrefunded: Option<Money>,
}

/// A refund that waits.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Waiting {
    /// How much.
    pub amount: Money,
    /// Whether nothing comes back for it.
    pub goodwill: bool,
    /// Why it needs an approval.
    pub why: Why,
    /// Who asked for it.
    pub by: String,
    /// Since when.
    pub since: Timestamp,
}

/// What is to be done.
#[derive(PartialEq, Eq, Debug)]
pub enum Action {
    /// See [`Step::Approve`].
    Approve {
        /// The way's stable name.
        option: Option<String>,
    },
    /// See [`Step::Refuse`].
    Refuse,
    /// See [`Step::Ask`].
    Ask,
    /// See [`Step::SendLabel`].
    SendLabel,
    /// See [`Step::OnItsWay`].
    OnItsWay,
    /// See [`Step::Receive`].
    Receive,
    /// See [`Step::Inspect`].
    Inspect {
        /// Whether it is as it should be.
        accepted: bool,
    },
    /// The refund waits for a second person.
    Hold(Need),
    /// Money goes back.
    Refund(Permit),
    /// The second person refuses what waits.
    Deny,
    /// See [`Step::Exchange`].
    Exchange,
    /// See [`Step::Close`].
    Close,
}

/// A case.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Case {
    opened: Opened,
    entries: Vec<Entry>,
    state: State,
    refunded: Decimal,
    waiting: Option<Waiting>,
    clock_from: Option<Timestamp>,
    received: Option<Timestamp>,
    elsewhere: Decimal,
}

impl State {
    /// Its stable name.
    pub fn id(self) -> &'static str {
        match self {
            Self::Requested => "requested",
            Self::Asked => "asked",
            Self::Approved => "approved",
            Self::Refused => "refused",
            Self::LabelSent => "label-sent",
            Self::OnItsWay => "on-its-way",
            Self::Received => "received",
            Self::Inspected => "inspected",
            Self::NotAccepted => "not-accepted",
            Self::Refunded => "refunded",
            Self::Exchanged => "exchanged",
            Self::Closed => "closed",
        }
    }

    /// Names of the steps that follow, `goodwill` among them, in the order in which they are offered.
    pub fn next(self, grounds: Grounds) -> &'static [&'static str] {
        match self {
            Self::Requested => &["approve", "refuse", "ask", "goodwill", "close"],
            Self::Asked => &["approve", "refuse", "ask", "goodwill", "close"],
            // What never arrived does not come back.
            Self::Approved if grounds == Grounds::NotArrived => &["refund", "exchange", "goodwill", "close"],
            Self::Approved => &["send-label", "on-its-way", "receive", "goodwill", "close"],
            Self::Refused => &["approve", "goodwill", "close"],
            Self::LabelSent => &["on-its-way", "receive", "goodwill", "close"],
            Self::OnItsWay => &["receive", "goodwill", "close"],
            Self::Received => &["inspect", "goodwill", "close"],
            Self::Inspected => &["refund", "exchange", "goodwill", "close"],
            Self::NotAccepted => &["refuse", "goodwill", "close"],
            Self::Refunded => &["refund", "goodwill", "close"],
            Self::Exchanged => &["goodwill", "close"],
            Self::Closed => &[],
        }
    }
}

impl Step {
    /// Its stable name.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Approve { .. } => "approve",
            Self::Refuse => "refuse",
            Self::Ask => "ask",
            Self::SendLabel => "send-label",
            Self::OnItsWay => "on-its-way",
            Self::Receive => "receive",
            Self::Inspect { .. } => "inspect",
            Self::Hold { .. } => "hold",
            Self::Deny => "deny",
            Self::Refund { goodwill: true, .. } => "goodwill",
            Self::Refund { .. } => "refund",
            Self::Exchange => "exchange",
            Self::Close => "close",
        }
    }

    /// The step that must follow from where the case stands for this to.
    fn needs(&self) -> &'static str {
        match self {
            Self::Hold { goodwill: true, .. } => "goodwill",
            Self::Hold { .. } => "refund",
            _ => self.id(),
        }
    }
}

impl Case {
    /// A case as it is opened.
    pub fn open(opened: Opened) -> Self {
        Self {
            opened,
            entries: Vec::new(),
            state: State::Requested,
            refunded: Decimal::ZERO,
            waiting: None,
            clock_from: None,
            received: None,
            elsewhere: Decimal::ZERO,
        }
    }

    /// The case that its entries say. Entries that never came from [`Case::act`] are refused as it would refuse them.
    pub fn restore(opened: Opened, entries: impl IntoIterator<Item = Entry>) -> Result<Self, CaseFault> {
        let mut case = Self::open(opened);
        for entry in entries {
            case.add(entry)?;
        }
        Ok(case)
    }

    /// The same, knowing what went back of the same order in other cases since this one was opened.
    pub fn knowing(self, elsewhere: Decimal) -> Self {
        Self { elsewhere, ..self }
    }

    /// Does something, and gives the entry that says so.
    pub fn act(&mut self, action: Action, by: &str, reason: &str, at: Timestamp) -> Result<Entry, CaseFault> {
        let step = match action {
            Action::Approve { option } => Step::Approve { option },
            Action::Refuse => Step::Refuse,
            Action::Ask => Step::Ask,
            Action::SendLabel => Step::SendLabel,
            Action::OnItsWay => Step::OnItsWay,
            Action::Receive => Step::Receive,
            Action::Inspect { accepted } => Step::Inspect { accepted },
            Action::Hold(need) => need.step(self)?,
            Action::Refund(permit) => permit.step(self)?,
            Action::Deny => Step::Deny,
            Action::Exchange => Step::Exchange,
            Action::Close => Step::Close,
        };
        let entry = Entry { at, by: by.trim().to_owned(), reason: reason.trim().to_owned(), step };
        self.add(entry.clone())?;
        Ok(entry)
    }

    fn add(&mut self, entry: Entry) -> Result<(), CaseFault> {
        self.check(&entry)?;
        match &entry.step {
            Step::Approve { .. } => self.approved(entry.at),
            Step::Refuse => self.state = State::Refused,
            Step::Ask => self.state = State::Asked,
            Step::SendLabel => self.state = State::LabelSent,
            Step::OnItsWay => self.state = State::OnItsWay,
            Step::Receive => (self.state, self.received) = (State::Received, Some(entry.at)),
            Step::Inspect { accepted: true } => {
                (self.state, self.clock_from) = (State::Inspected, Some(entry.at));
            }
            Step::Inspect { accepted: false } => self.state = State::NotAccepted,
            Step::Hold { amount, goodwill, why } => self.wait(&entry, amount, *goodwill, why),
            Step::Deny => self.waiting = None,
            Step::Refund { amount, .. } => {
                self.refunded = self.refunded.checked_add(amount.amount).ok_or(CaseFault::BadAmount)?;
                (self.state, self.waiting) = (State::Refunded, None);
            }
            Step::Exchange => self.state = State::Exchanged,
            Step::Close => self.state = State::Closed,
        }
        self.entries.push(entry);
        Ok(())
    }

    fn approved(&mut self, at: Timestamp) {
        self.state = State::Approved;
        if self.opened.grounds == Grounds::NotArrived {
            self.clock_from = Some(at);
        }
    }

    fn wait(&mut self, entry: &Entry, amount: &Money, goodwill: bool, why: &Why) {
        self.waiting = Some(Waiting {
            amount: amount.clone(),
            goodwill,
            why: why.clone(),
            by: entry.by.clone(),
            since: entry.at,
        });
    }

    fn check(&self, entry: &Entry) -> Result<(), CaseFault> {
        if entry.by.is_empty() {
            return Err(CaseFault::Nobody);
        }
        if entry.reason.is_empty() {
            return Err(CaseFault::NoReason);
        }
        let last = self.entries.last().map_or(self.opened.at, |last| last.at);
        if entry.at < last {
            return Err(CaseFault::Earlier);
        }
        match (&entry.step, &self.waiting) {
            (Step::Deny, None) => return Err(CaseFault::NothingWaits),
            (Step::Deny, Some(waiting)) => return second(&waiting.by, &entry.by),
            (Step::Refund { amount, goodwill, basis: Basis::Granted }, Some(waiting)) => {
                second(&waiting.by, &entry.by)?;
                if *amount != waiting.amount || *goodwill != waiting.goodwill {
                    return Err(CaseFault::OtherCase);
                }
                return self.affordable(amount);
            }
            (Step::Refund { basis: Basis::Granted, .. }, None) => return Err(CaseFault::NothingWaits),
            (_, Some(_)) => return Err(CaseFault::Waits),
            _ => {}
        }
        if !self.next().contains(&entry.step.needs()) {
            return Err(CaseFault::NotNow { state: self.state.id(), step: entry.step.id() });
        }
        match &entry.step {
            Step::Refund { amount, .. } | Step::Hold { amount, .. } => self.affordable(amount),
            _ => Ok(()),
        }
    }

    /// Whether this may still go back: above zero, in her currency, and not more than she paid.
    pub fn affordable(&self, amount: &Money) -> Result<(), CaseFault> {
        if amount.amount <= Decimal::ZERO {
            return Err(CaseFault::BadAmount);
        }
        let paid = self.opened.unrefunded.as_ref().ok_or(CaseFault::PaidNotKnown)?;
        if paid.currency != amount.currency {
            return Err(CaseFault::OtherCurrency(paid.currency.clone()));
        }
        let back = self.refunded.saturating_add(self.elsewhere);
        let left = paid.amount.saturating_sub(back).max(Decimal::ZERO);
        if amount.amount > left { Err(CaseFault::MoreThanPaid { left }) } else { Ok(()) }
    }

    /// What it began with.
    pub fn opened(&self) -> &Opened {
        &self.opened
    }

    /// Where it stands.
    pub fn state(&self) -> State {
        self.state
    }

    /// What was done, oldest first.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// What went back in this case, in the currency that she paid in.
    pub fn refunded(&self) -> Decimal {
        self.refunded
    }

    /// The refund that waits for a second person.
    pub fn waiting(&self) -> Option<&Waiting> {
        self.waiting.as_ref()
    }

    /// From when the refund clock runs; `None` before, and once she has her money or something else.
    pub fn clock_from(&self) -> Option<Timestamp> {
        let runs = !matches!(
            self.state,
            State::Refunded | State::Exchanged | State::Closed | State::Refused | State::NotAccepted
        );
        self.clock_from.filter(|_| runs)
    }

    /// When the goods were here.
    pub fn received(&self) -> Option<Timestamp> {
        self.received
    }

    /// Names of the steps that follow now. While a refund waits, only its approval or refusal does.
    pub fn next(&self) -> &'static [&'static str] {
        match self.waiting {
            Some(_) => &["grant", "deny"],
            None => self.state.next(self.opened.grounds),
        }
    }
}

/// An approval is a second person's.
pub(crate) fn second(one: &str, other: &str) -> Result<(), CaseFault> {
    let same = |name: &str| name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    if other.trim().is_empty() {
        Err(CaseFault::Nobody)
    } else if same(one) == same(other) {
        Err(CaseFault::SamePerson)
    } else {
        Ok(())
    }
}
