//! The reply check: what is known of a ticket or said on a command line becomes a situation, and findings become
//! sentences in the agent's language.

mod own;
mod reference;

pub use own::{OwnRules, SharedRules};

use crate::{
    brief::{self, Subject},
    evidence::named_language,
    view::{CheckView, FindingView, RuleSwitch, RuleView, Severity},
    words::Words,
};
use jiff::{Timestamp, civil::DateTime, tz::TimeZone};
use parlance_courtesy::{
    self as courtesy, Address, Finding, Formality, Register, Rules, Situation, check, language,
};
use parlance_market::Market;
use std::collections::BTreeMap;

/// Rules with what they are switched to; none is off.
pub type Switches = BTreeMap<String, Option<courtesy::Severity>>;

/// To whom a reply goes, as the check takes it.
pub struct Addressee {
    subject: Subject,
    address: Address,
    /// The language to answer in, if it is known.
    language: Option<String>,
    /// The language that is likely there.
    likely: Option<&'static str>,
    market: Option<&'static Market>,
    channel: courtesy::Channel,
    now: Option<DateTime>,
    agent_market: Option<&'static Market>,
    other_clock: bool,
    thread: Option<Formality>,
    references: Vec<String>,
    /// Of the customer, the market, the team: the nearest first.
    switches: Vec<Switches>,
    /// Rules with words that are not to be shown again, in small letters.
    ignored: Vec<(String, String)>,
}

/// What else is known of a ticket.
#[derive(Default)]
pub struct Thread {
    /// Our replies, newest first.
    pub ours: Vec<String>,
    /// Its number on the help desk.
    pub number: Option<String>,
    /// Which rules are off or weigh otherwise: for the customer, her market, everybody.
    pub switches: Vec<Switches>,
    /// Rules with words that are not to be shown again.
    pub ignored: Vec<(String, String)>,
}

impl Addressee {
    /// `zone` is the agent's own.
    pub fn new(subject: Subject, thread: Thread, words: Words, now: Timestamp, zone: &TimeZone) -> Self {
        let ground = brief::Ground::new(&subject, words, now);
        let address = ground.address();
        let time = ground.clocks();
        let clock = time.as_ref().and_then(|time| time.known());
        let (market, channel) = (ground.market, ground.courtesy_channel());
        let spoken = ground.language.to_owned();
        let own_offset = zone.to_offset(now).seconds();
        let texts = subject.texts.iter().chain(&thread.ours).map(String::as_str);
        let mut references = reference::references(texts);
        references.extend(thread.number);
        let ignored = thread.ignored.into_iter().map(|(rule, words)| (rule, words.to_lowercase()));
        Self {
            agent_market: zone.iana_name().and_then(market_of),
            other_clock: clock.is_some_and(|clock| clock.offset_seconds != own_offset),
            now: clock.map(|clock| clock.local),
            language: subject.language().map(str::to_owned),
            likely: market.map(|market| market.likely_language),
            thread: thread.ours.iter().find_map(|text| register_of(&spoken, text)),
            switches: thread.switches,
            ignored: ignored.collect(),
            references,
            address,
            market,
            channel,
            subject,
        }
    }

    /// Checks a reply.
    pub fn check(&self, reply: &str, rules: &Rules, words: Words) -> CheckView {
        let found = self.language.clone().or_else(|| language::of(reply, self.likely));
        let spoken = found.as_deref().or(self.likely).unwrap_or("en");
        let texts: Vec<_> = self.subject.texts.iter().map(String::as_str).collect();
        let situation = Situation {
            language: spoken,
            market: self.market.map(|market| market.code),
            subdivision: self.subject.person.subdivision.as_deref(),
            channel: self.channel,
            address: Some(&self.address),
            thread: self.thread,
            agent: &self.subject.signature,
            references: &self.references,
            texts: &texts,
            now: self.now,
            agent_market: self.agent_market.map(|market| market.code),
            other_clock: self.other_clock,
            second_language: self.market.is_some_and(|market| is_second_language(spoken, market)),
            switches: check::Switches(&self.switches),
            ignored: check::Ignored(&self.ignored),
        };
        told(check(reply, &situation, rules), &situation, rules, words)
    }
}

/// The market that keeps a zone (IANA); `None` for the zones of no market.
fn market_of(zone: &str) -> Option<&'static Market> {
    Market::all().iter().find(|market| market.zones.contains(&zone))
}

/// What was found in a situation, and what was looked for in it.
pub fn told(findings: Vec<Finding>, situation: &Situation<'_>, rules: &Rules, words: Words) -> CheckView {
    let covered = rules.covered(situation);
    let titles = |ids: Vec<String>| ids.iter().map(|id| title(id, words)).collect();
    let (ignored, shown): (Vec<_>, Vec<_>) = findings.into_iter().partition(|finding| finding.ignored);
    CheckView {
        findings: shown.into_iter().map(|finding| view(finding, words)).collect(),
        ignored: u32::try_from(ignored.len()).unwrap_or(u32::MAX),
        language: named_language(situation.language, words),
        checked: titles(covered.checked),
        unchecked: titles(covered.unchecked),
    }
}

fn register_of(spoken: &str, text: &str) -> Option<Formality> {
    match courtesy::register(spoken, text)?.register {
        Register::Formal => Some(Formality::Formal),
        Register::Informal => Some(Formality::Informal),
        Register::Mixed | Register::Neutral => None,
    }
}

/// A language that hardly anybody in the market grew up with, as far as its census tells.
fn is_second_language(spoken: &str, market: &Market) -> bool {
    const FEW: f32 = 20.0;
    let primary = language::primary(spoken);
    let is_own = |tag: &str| language::primary(tag) == primary;
    let shared = market.languages.iter().find(|used| is_own(used.tag));
    !is_own(market.likely_language) && shared.is_none_or(|used| used.percent < FEW)
}

pub(crate) fn view(finding: Finding, words: Words) -> FindingView {
    let reason = finding.reason.clone().unwrap_or_else(|| reason(&finding, words));
    FindingView {
        start: u32::try_from(finding.span.0).unwrap_or(u32::MAX),
        end: u32::try_from(finding.span.1).unwrap_or(u32::MAX),
        title: title(&finding.rule, words),
        rule: finding.rule,
        severity: finding.severity.into(),
        reason,
        fixes: finding.fixes,
    }
}

fn reason(finding: &Finding, words: Words) -> String {
    let named = |(name, value): &(&'static str, String)| match (*name, value.as_str()) {
        (name @ ("language" | "due"), tag) if finding.rule != "register" => {
            (name, named_language(tag, words).name)
        }
        (name, value) => (name, value.to_owned()),
    };
    let named: Vec<_> = finding.arguments.iter().map(named).collect();
    let mut arguments: Vec<_> = named.iter().map(|(name, value)| (*name, value.as_str())).collect();
    arguments.push(("kind", finding.kind));
    words.say(&format!("check-{}", finding.rule), &arguments)
}

/// What a rule is called: a team's own by its file's name.
pub(crate) fn title(id: &str, words: Words) -> String {
    let own = || words.say("check-own", &[("rule", id)]);
    words.attribute(&format!("check-{id}"), "title").unwrap_or_else(own)
}

/// All rules, with what they are switched to.
pub fn rules(rules: &Rules, switched: &Switches, words: Words) -> Vec<RuleView> {
    let list = rules.list().map(|rule| RuleView {
        title: title(rule.id, words),
        own: rule.own,
        severity: rule.severity.into(),
        switch: match switched.get(rule.id) {
            None => RuleSwitch::AsItIs,
            Some(None) => RuleSwitch::Off,
            Some(Some(severity)) => RuleSwitch::On { severity: (*severity).into() },
        },
        id: rule.id.to_owned(),
    });
    list.collect()
}

impl From<courtesy::Severity> for Severity {
    fn from(severity: courtesy::Severity) -> Self {
        match severity {
            courtesy::Severity::Hint => Self::Hint,
            courtesy::Severity::Warning => Self::Warning,
            courtesy::Severity::Error => Self::Error,
        }
    }
}

impl Severity {
    /// Its word in the store.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Hint => "hint",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// Switches as the store has them; a severity that it does not know is passed over.
pub fn read_switches(kept: BTreeMap<String, Option<String>>) -> Switches {
    let known = |word: &str| match word {
        "hint" => Some(courtesy::Severity::Hint),
        "warning" => Some(courtesy::Severity::Warning),
        "error" => Some(courtesy::Severity::Error),
        _ => None,
    };
    let read = |(rule, severity): (String, Option<String>)| match severity {
        None => Some((rule, None)),
        Some(word) => Some((rule, Some(known(&word)?))),
    };
    kept.into_iter().filter_map(read).collect()
}

#[cfg(test)]
mod tests;
