//! What to do when writing to somebody in a market or a language: ids and scopes here, words in `guidance.ftl`.

mod items;
mod sources;

use crate::{Source, language::parents};
use items::ITEMS;

/// One piece of guidance.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Guidance {
    /// Its Fluent message in `guidance.ftl`.
    pub id: &'static str,
    /// In what it holds.
    pub scope: Scope,
    /// What it is about.
    pub topic: Topic,
    /// Where it is from.
    pub source: Source,
}

/// In what a piece of guidance holds; an empty list is no restriction.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Scope {
    /// ISO 3166-1 alpha-2.
    pub markets: &'static [&'static str],
    /// BCP 47; holds for a language's variants, too.
    pub languages: &'static [&'static str],
    /// Channels.
    pub channels: &'static [Channel],
}

/// How one writes to a customer.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Channel {
    /// E-mail and letters.
    Email,
    /// Chat and short messages.
    Chat,
    /// Telephone.
    Phone,
}

/// What a piece of guidance is about, most important first; its name is the Fluent message of [`Topic::id`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Topic {
    /// Formal or informal, and its grammar.
    FormOfAddress,
    /// Order of names, and what to call a person.
    NameOrder,
    /// Titles and honorifics.
    Title,
    /// How to begin.
    Opening,
    /// How to end.
    Closing,
    /// How plainly to say a thing.
    Directness,
    /// How to apologise.
    Apology,
    /// How to say no.
    SayingNo,
    /// Dates and times.
    Dates,
    /// Numbers and amounts.
    Numbers,
    /// Payments and refunds.
    PaymentsRefund,
    /// Rights of consumers.
    Rights,
    /// Working days and reachability.
    WorkingTime,
    /// Which language and script to write in.
    Language,
    /// Typography.
    Typography,
}

impl Topic {
    /// Every topic.
    pub const ALL: [Self; 15] = [
        Self::FormOfAddress,
        Self::NameOrder,
        Self::Title,
        Self::Opening,
        Self::Closing,
        Self::Directness,
        Self::Apology,
        Self::SayingNo,
        Self::Dates,
        Self::Numbers,
        Self::PaymentsRefund,
        Self::Rights,
        Self::WorkingTime,
        Self::Language,
        Self::Typography,
    ];

    /// Its name: the Fluent message `topic-<id>` of `guidance.ftl`.
    pub fn id(self) -> &'static str {
        match self {
            Self::FormOfAddress => "form-of-address",
            Self::NameOrder => "name-order",
            Self::Title => "title",
            Self::Opening => "opening",
            Self::Closing => "closing",
            Self::Directness => "directness",
            Self::Apology => "apology",
            Self::SayingNo => "saying-no",
            Self::Dates => "dates",
            Self::Numbers => "numbers",
            Self::PaymentsRefund => "payments-refund",
            Self::Rights => "rights",
            Self::WorkingTime => "working-time",
            Self::Language => "language",
            Self::Typography => "typography",
        }
    }
}

impl Channel {
    /// Its name, for the argument `$channel` of a Fluent message.
    pub fn id(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Chat => "chat",
            Self::Phone => "phone",
        }
    }
}

impl Scope {
    /// Whether it holds here; what is not known (`None`) is in no restricted scope.
    pub fn holds(&self, market: Option<&str>, language: Option<&str>, channel: Option<Channel>) -> bool {
        let of = |list: &[&str], code: &str| list.iter().any(|one| one.eq_ignore_ascii_case(code));
        let market = self.markets.is_empty() || market.is_some_and(|code| of(self.markets, code));
        let language = self.languages.is_empty()
            || language.is_some_and(|tag| parents(tag).any(|tag| of(self.languages, tag)));
        let channel =
            self.channels.is_empty() || channel.is_some_and(|channel| self.channels.contains(&channel));
        market && language && channel
    }

    /// How many of market, language and channel it is restricted to.
    fn narrowness(&self) -> usize {
        [self.markets.is_empty(), self.languages.is_empty(), self.channels.is_empty()]
            .into_iter()
            .filter(|open| !open)
            .count()
    }
}

/// The guidance that holds here, by topic, most important first, and within a topic what is scoped more narrowly first.
/// What is scoped to a market, language or channel stays out where that is `None`.
pub fn guidance(
    market: Option<&str>,
    language: Option<&str>,
    channel: Option<Channel>,
) -> Vec<&'static Guidance> {
    let mut found: Vec<_> = ITEMS.iter().filter(|item| item.scope.holds(market, language, channel)).collect();
    found.sort_by_key(|item| (item.topic, usize::MAX - item.scope.narrowness()));
    found
}

/// Every piece of guidance.
pub fn all_guidance() -> impl Iterator<Item = &'static Guidance> {
    ITEMS.iter()
}
