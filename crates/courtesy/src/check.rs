//! The reply check: what in a reply may hurt, confuse or harm this customer, why, and what to write instead.
//!
//! Rules are data, a file a rule: see `rules/README.md`.

mod detect;
mod example;
mod lexicon;
mod rule;
mod rules;
mod situation;
mod text;

pub use example::{Miss, Wrong};
pub use rule::{FileFault, Severity, place};
pub use rules::{Covered, Own, RuleInfo, Rules, example};
pub use situation::{Ignored, Situation, Switches};

use detect::{Breadth, Context, Once};
use std::{cmp::Reverse, collections::BTreeMap};
pub(crate) use text::Text;

/// A remark on a reply.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Finding {
    /// Where, in Unicode scalars, half-open.
    pub span: (usize, usize),
    /// The rule's name.
    pub rule: String,
    /// How much it matters.
    pub severity: Severity,
    /// Which of the rule's reasons: the variant of the message `check-<rule>`; empty where it has only one.
    pub kind: &'static str,
    /// What that message says besides: names, dates, numbers.
    pub arguments: Vec<(&'static str, String)>,
    /// The reason in a team's own words, for a rule of its own.
    pub reason: Option<String>,
    /// What to put in the place of the span, best first; an empty text takes it away.
    pub fixes: Vec<String>,
    /// Whether it is among those that are not to be shown again.
    pub ignored: bool,
}

/// Checks a reply. Findings come in the order of the text, and no two are about the same words: of those that overlap, the
/// one that matters most is told; of these the widest, whose fix leaves nothing of the others; of these one that has a fix.
/// What is ignored hides nothing, and what is said of a sentence as a whole leaves its words to the other rules. What is
/// not told now is told when the agent has mended the other and it is still there.
pub fn check(reply: &str, situation: &Situation<'_>, rules: &Rules) -> Vec<Finding> {
    let found = all(reply, situation, rules);
    if found.len() < 2 {
        return found.into_iter().map(|(finding, _)| finding).collect();
    }
    let mut order: Vec<_> = (0..found.len()).collect();
    let rank = |at: &usize| {
        let one = found.get(*at).map(|(finding, _)| finding);
        one.map(|one| (Reverse(one.severity), Reverse(one.span.1 - one.span.0), one.fixes.is_empty(), *at))
    };
    order.sort_by_cached_key(rank);
    let mut places = Places::default();
    let mut told = vec![true; found.len()];
    for at in order {
        if let (Some((finding, Breadth::Words)), Some(told)) = (found.get(at), told.get_mut(at)) {
            *told = finding.ignored || places.take(finding.span);
        }
    }
    let told = found.into_iter().zip(told).filter(|(_, told)| *told);
    told.map(|((finding, _), _)| finding).collect()
}

/// Places in a text that do not overlap.
#[derive(Default)]
struct Places(BTreeMap<usize, usize>);

impl Places {
    /// Takes a place, if it overlaps none that is taken.
    fn take(&mut self, (from, to): (usize, usize)) -> bool {
        // Those before it end in their order.
        let is_free = self.0.range(..to.max(from + 1)).next_back().is_none_or(|(_, end)| *end <= from);
        is_free && self.0.insert(from, to).is_none()
    }
}

/// All that the rules find, in the order of the text; no two have the same place and rule.
fn all(reply: &str, situation: &Situation<'_>, rules: &Rules) -> Vec<(Finding, Breadth)> {
    let text = Text::new(reply);
    let words = rules.words(situation.language);
    let matches = words.matches(&text);
    let (mut findings, once) = (Vec::new(), Once::default());
    for (at, rule) in rules.active(situation) {
        let mut found = Vec::new();
        let matches = matches.get(at).map(Vec::as_slice).unwrap_or_default();
        let context = Context { text: &text, situation, at, words: &words, matches, once: &once };
        (rule.finds.detector())(&context, &mut found);
        let severity = situation.switches.severity(&rule.id).unwrap_or(rule.severity);
        findings.extend(found.into_iter().map(|found| {
            let finding = Finding {
                span: found.span,
                rule: rule.id.to_string(),
                severity: found.at_most.map_or(severity, |most| severity.min(most)),
                kind: found.kind,
                arguments: found.arguments,
                reason: rule.reason.as_deref().map(str::to_owned),
                fixes: found.fixes,
                ignored: situation.ignored.has(&rule.id, || context.words_at(found.span)),
            };
            (finding, rule.finds.breadth())
        }));
    }
    findings.sort_by(|(a, _), (b, _)| (a.span, b.severity, &a.rule).cmp(&(b.span, a.severity, &b.rule)));
    findings.dedup_by(|(a, _), (b, _)| (a.span, &a.rule) == (b.span, &b.rule));
    findings
}
