//! One line, judged: what the policy says, what the law says, and what comes of both.

use super::{Answer, Facts, JudgedLine, Wanted, WindowBasis};
use crate::{FloorRight, GoodsCondition, GoodsKind, Grounds, Reason, Start, days::Period, sums};
use jiff::Timestamp;
use parlance_market::{Condition, Right, RightValue};
use parlance_model::Item;

/// What one side says.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Says {
    Yes(Reason),
    No(Vec<Reason>),
    Ask(Vec<Reason>),
}

type Reasons = Vec<(Option<usize>, Reason)>;

/// Conditions under which a right stands only perhaps.
const DOUBTS: [Condition; 4] = [
    Condition::UnlessAgreedOtherwise,
    Condition::SomeBusinessesOnly,
    Condition::SomeGoodsOnly,
    Condition::TraderMustAgree,
];
/// Conditions to be known where a right seems to have ended, or not to be there.
const NOTES: [Condition; 5] = [
    Condition::LongerIfNotTold,
    Condition::LongerForSomeCustomers,
    Condition::DoorstepSalesDiffer,
    Condition::CancelOnBreach,
    Condition::ByRegion,
];

impl Facts<'_> {
    pub(super) fn judge(&self, one: &Wanted, reasons: &mut Reasons) -> JudgedLine {
        let mut line = JudgedLine {
            line: one.line,
            asked: one.quantity,
            left: 0,
            answer: Answer::NotEligible,
            basis: None,
            worth: None,
        };
        let mut tell = |reason| reasons.push((Some(one.line), reason));
        let Some((item, back)) = self.items.get(one.line).zip(self.back.get(one.line)) else {
            tell(Reason::NoSuchLine);
            return line;
        };
        line.left = one.quantity.min(item.quantity.saturating_sub(*back));
        if line.left == 0 {
            tell(Reason::NothingLeft);
            return line;
        }
        if line.left < one.quantity {
            tell(Reason::FewerLeft(line.left));
        }
        line.worth = sums::worth(item, line.left);
        let (answer, basis, why) = match self.grounds {
            Grounds::ChangedMind => self.changed_mind(item, one),
            Grounds::Faulty | Grounds::WrongItem => self.faulty(item, one),
            Grounds::NotArrived => self.not_arrived(),
        };
        why.into_iter().for_each(tell);
        (line.answer, line.basis) = (answer, basis);
        line
    }

    fn changed_mind(&self, item: &Item, one: &Wanted) -> (Answer, Option<WindowBasis>, Vec<Reason>) {
        let policy = self.policy_says(item, one);
        let law = self.law_says(item, one);
        match (policy, law) {
            // Where both give it, it is the law's: no fee is kept of what the law gives.
            (Says::Yes(by_policy), Says::Yes(by_law)) => {
                (Answer::Eligible, Some(WindowBasis::Statutory), vec![by_law, by_policy])
            }
            (Says::Yes(reason), _) => (Answer::Eligible, Some(WindowBasis::Policy), vec![reason]),
            (Says::No(refused) | Says::Ask(refused), Says::Yes(reason)) => {
                let why = std::iter::once(reason).chain(refused).collect();
                (Answer::Eligible, Some(WindowBasis::Statutory), why)
            }
            (Says::No(one), Says::No(other)) => (Answer::NotEligible, None, both(one, other)),
            (Says::No(one) | Says::Ask(one), Says::No(other) | Says::Ask(other)) => {
                (Answer::Ask, None, both(one, other))
            }
        }
    }

    fn kind(&self, item: &Item, one: &Wanted) -> Option<GoodsKind> {
        one.kind.or_else(|| self.terms.and_then(|terms| terms.excludes(item)))
    }

    fn policy_says(&self, item: &Item, one: &Wanted) -> Says {
        let Some(terms) = self.terms else { return Says::No(Vec::new()) };
        let mut refused = Vec::new();
        let named = self.kind(item, one).filter(|kind| terms.excludes_kind(*kind));
        refused.extend(named.map(Reason::Excluded));
        if one.used == Some(true) && terms.conditions.contains(&GoodsCondition::Unused) {
            refused.push(Reason::Used);
        }
        if one.opened == Some(true) && terms.conditions.contains(&GoodsCondition::SealUnbroken) {
            refused.push(Reason::SealOpened);
        }
        let Some(window) = self.policy else {
            // A policy that says nothing of it gives nothing, and refuses nothing either.
            refused.extend(terms.window.map(|_| Reason::NoReturnsByPolicy));
            return Says::No(refused);
        };
        let until = window.period.until;
        if self.said < window.period.ends {
            return if refused.is_empty() {
                Says::Yes(Reason::WithinPolicy(until))
            } else {
                Says::No(refused)
            };
        }
        if window.at_earliest {
            refused.push(Reason::AskDeliveryDate(until));
            return Says::Ask(refused);
        }
        refused.push(Reason::PolicyPassed(until));
        Says::No(refused)
    }

    fn law_says(&self, item: &Item, one: &Wanted) -> Says {
        if self.market.is_none() {
            return Says::Ask(vec![Reason::NoMarket]);
        }
        let Some(right) = self.floor.withdrawal else { return Says::Ask(vec![Reason::LawNotKnown]) };
        let mut notes: Vec<Reason> =
            NOTES.into_iter().filter(|note| right.has(*note)).map(Reason::Note).collect();
        if !right.right.sure {
            return Says::Ask(vec![Reason::LawUnsure]);
        }
        match right.right.value {
            RightValue::NoRight | RightValue::NoLaw => {
                notes.insert(0, Reason::NoLawRight);
                return Says::No(notes);
            }
            _ if right.period.is_none() => return Says::Ask(vec![Reason::LawNamesNoNumber]),
            _ => {}
        }
        match self.excepted(right.right, item, one) {
            Some(Says::No(reasons)) => return Says::No(reasons),
            Some(Says::Ask(reasons)) => return self.in_time(&right, |_| Says::Ask(reasons), notes),
            _ => {}
        }
        self.in_time(&right, |until| self.doubted(&right, one, until), notes)
    }

    /// What holds while the period runs; afterwards no, or a question where its end is not certain.
    fn in_time(
        &self,
        right: &FloorRight,
        within: impl FnOnce(jiff::civil::Date) -> Says,
        notes: Vec<Reason>,
    ) -> Says {
        let Some(period) = right.period else { return Says::Ask(vec![Reason::LawNamesNoNumber]) };
        match timely(&period, right.at_earliest, self.said) {
            Timely::Yes => within(period.until),
            Timely::Perhaps(reason) => Says::Ask(vec![reason]),
            Timely::No => Says::No(std::iter::once(Reason::LawPassed(period.until)).chain(notes).collect()),
        }
    }

    /// In time; but is the right hers?
    fn doubted(&self, right: &FloorRight, one: &Wanted, until: jiff::civil::Date) -> Says {
        if right.has(Condition::GoodsUnused) && one.used == Some(true) {
            return Says::No(vec![Reason::UsedByLaw]);
        }
        if !self.at_a_distance {
            return Says::Ask(vec![Reason::NotAtADistance]);
        }
        if right.has(Condition::ShownPolicyPrevails) && self.terms.is_some_and(|terms| terms.window.is_some())
        {
            return Says::Ask(vec![Reason::AskShownPolicy]);
        }
        match DOUBTS.into_iter().find(|doubt| right.has(*doubt)) {
            Some(condition) => Says::Ask(vec![Reason::AskCondition(condition)]),
            None => Says::Yes(Reason::WithinLaw(until)),
        }
    }

    /// Whether the law excepts these goods.
    fn excepted(&self, right: &Right, item: &Item, one: &Wanted) -> Option<Says> {
        let kind = self.kind(item, one)?;
        let exception = kind.exception().filter(|exception| right.exceptions.contains(exception))?;
        debug_assert_eq!(exception.id(), kind.id());
        match one.opened {
            Some(false) if kind.only_once_opened() => None,
            None if kind.only_once_opened() => Some(Says::Ask(vec![Reason::AskOpened(kind)])),
            _ => Some(Says::No(vec![Reason::ExceptedByLaw(kind)])),
        }
    }

    /// Faulty or wrong goods: the policy's window if it is open, else what the law says of faults. How they are put right
    /// (repair, replacement, money) is a question of the law, so that it asks rather than grants.
    fn faulty(&self, item: &Item, one: &Wanted) -> (Answer, Option<WindowBasis>, Vec<Reason>) {
        // What was used or opened is faulty nevertheless.
        let unused = Wanted { used: None, opened: None, kind: None, ..*one };
        let open = |window: super::Window| self.said < window.period.ends;
        if let Some(window) = self.policy.filter(|window| open(*window)) {
            return (
                Answer::Eligible,
                Some(WindowBasis::Policy),
                vec![Reason::WithinPolicy(window.period.until)],
            );
        }
        if let Says::Yes(reason) = self.law_says(item, &unused) {
            return (Answer::Eligible, Some(WindowBasis::Statutory), vec![reason]);
        }
        let Some(right) = self.floor.guarantee.filter(|right| right.right.sure) else {
            return (Answer::Ask, None, vec![Reason::GuaranteeUnclear]);
        };
        let Some(period) = right.period else { return (Answer::Ask, None, vec![Reason::GuaranteeUnclear]) };
        match timely(&period, right.at_earliest, self.said) {
            Timely::Yes => (Answer::Ask, None, vec![Reason::GuaranteeHolds(period.until)]),
            Timely::Perhaps(reason) => (Answer::Ask, None, vec![reason]),
            Timely::No if right.right.conditions.is_empty() => {
                (Answer::NotEligible, None, vec![Reason::GuaranteePassed(period.until)])
            }
            // Longer for some goods, from the discovery of a fault, …: not for us to say no.
            Timely::No => {
                let conditions = right.right.conditions.iter().map(|one| Reason::AskCondition(*one));
                (
                    Answer::Ask,
                    None,
                    std::iter::once(Reason::GuaranteePassed(period.until)).chain(conditions).collect(),
                )
            }
        }
    }

    /// Goods that have not arrived.
    fn not_arrived(&self) -> (Answer, Option<WindowBasis>, Vec<Reason>) {
        let came = match self.arrived {
            Some(Start::At(moment)) => Some(moment.to_zoned(jiff::tz::TimeZone::UTC).date()),
            Some(Start::On(day)) => Some(day),
            None => None,
        };
        if let Some(on) = came {
            return (Answer::Ask, None, vec![Reason::ArrivedAlready(on)]);
        }
        let Some(right) = self.floor.delivery.filter(|right| right.right.sure) else {
            return (Answer::Ask, None, vec![Reason::DeliveryUnclear]);
        };
        let Some(period) = right.period else { return (Answer::Ask, None, vec![Reason::DeliveryUnclear]) };
        if self.said < period.ends {
            return (Answer::Ask, None, vec![Reason::DeliveryNotDue(period.until)]);
        }
        let overdue = Reason::DeliveryOverdue(period.until);
        let doubts = right.right.conditions.iter().filter(|one| **one != Condition::CancelIfLate);
        let doubts: Vec<Reason> = doubts.map(|one| Reason::AskCondition(*one)).collect();
        if right.has(Condition::CancelIfLate) && doubts.is_empty() {
            return (Answer::Eligible, Some(WindowBasis::Statutory), vec![overdue]);
        }
        (Answer::Ask, None, std::iter::once(overdue).chain(doubts).collect())
    }
}

fn both(one: Vec<Reason>, other: Vec<Reason>) -> Vec<Reason> {
    one.into_iter().chain(other).collect()
}

enum Timely {
    Yes,
    Perhaps(Reason),
    No,
}

fn timely(period: &Period, at_earliest: bool, said: Timestamp) -> Timely {
    match period.next_working_day {
        _ if said < period.ends => Timely::Yes,
        _ if at_earliest => Timely::Perhaps(Reason::AskDeliveryDate(period.until)),
        Some((next, ends)) if said < ends => Timely::Perhaps(Reason::LastDayNotWorking(next)),
        _ => Timely::No,
    }
}
