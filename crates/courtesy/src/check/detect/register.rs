//! Another register than she is due, than our last reply had, or two in one reply.

use super::{Context, Found};
use crate::{
    Basis, Formality,
    check::Severity,
    register::{Register, of_tokens},
};

/// More places than these are not shown: the reply is to be written anew, not word by word.
const MOST: usize = 8;

pub(super) fn register(context: &Context<'_>, found: &mut Vec<Found>) {
    let situation = context.situation;
    let Some(reading) = of_tokens(situation.language, &context.text.tokens) else { return };
    let due = situation.address.map(|address| address.formality);
    let count = |shows| reading.cues.iter().filter(|cue| cue.shows == shows).count();
    let is = match reading.register {
        Register::Neutral => return,
        Register::Formal => Formality::Formal,
        Register::Informal => Formality::Informal,
        // The form that fewer words have is the slip, unless it is known which one is due.
        Register::Mixed if count(Formality::Formal) > count(Formality::Informal) => Formality::Formal,
        Register::Mixed => Formality::Informal,
    };
    let is_mixed = reading.register == Register::Mixed;
    let basis = situation.address.map(|address| &address.basis);
    let (wrong, kind, at_most) = match (due, basis) {
        (Some(due), _) if is_mixed => (due.other(), "within", None),
        (None, _) if is_mixed => (situation.thread.unwrap_or(is).other(), "within", None),
        // How we have spoken to her so far is stronger than what is only usual there.
        (Some(due), Some(Basis::Usual)) if due != is && situation.thread != Some(is) => {
            (is, "usual", Some(Severity::Hint))
        }
        (Some(_), Some(Basis::Usual)) | (None, _) => match situation.thread {
            Some(before) if before != is => (is, "thread", None),
            _ => return,
        },
        (Some(due), Some(Basis::Asked)) if due != is => (is, "asked", None),
        (Some(due), _) if due != is => (is, "observed", None),
        _ => return,
    };
    if wrong == Formality::Formal && serves_both(context) {
        return;
    }
    let due = wrong.other().key().to_owned();
    let cues = reading.cues.iter().filter(|cue| cue.shows == wrong).take(MOST);
    found.extend(cues.map(|cue| Found {
        span: cue.span,
        kind,
        arguments: vec![("due", due.clone())],
        at_most,
        ..Found::default()
    }));
}

/// Whether the language's polite form is usual in service to those, too, who are addressed informally: the rule's file
/// says where.
fn serves_both(context: &Context<'_>) -> bool {
    let market = context.situation.market;
    let mut tables = context.tables().filter(|words| words.role.as_deref() == Some("polite-serves-both"));
    tables.any(|words| {
        let is_in = |market: &str| words.markets.iter().any(|one| **one == *market);
        words.markets.is_empty() || market.is_some_and(is_in)
    })
}

impl Formality {
    fn other(self) -> Self {
        match self {
            Self::Formal => Self::Informal,
            Self::Informal => Self::Formal,
        }
    }
}
