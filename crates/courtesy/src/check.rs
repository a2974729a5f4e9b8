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
pub use rule::{FileFault, Severity};
pub use rules::{Covered, Own, RuleInfo, Rules};
pub use situation::{Situation, Switches};

use detect::{Context, Once};
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
}

/// Checks a reply. Findings come in the order of the text, and no two have the same place and rule.
pub fn check(reply: &str, situation: &Situation<'_>, rules: &Rules) -> Vec<Finding> {
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
        findings.extend(found.into_iter().map(|found| Finding {
            span: found.span,
            rule: rule.id.to_string(),
            severity: found.at_most.map_or(severity, |most| severity.min(most)),
            kind: found.kind,
            arguments: found.arguments,
            reason: rule.reason.as_deref().map(str::to_owned),
            fixes: found.fixes,
        }));
    }
    findings.sort_by(|a, b| (a.span, b.severity, &a.rule).cmp(&(b.span, a.severity, &b.rule)));
    findings.dedup_by(|a, b| (a.span, &a.rule) == (b.span, &b.rule));
    findings
}
