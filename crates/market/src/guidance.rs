//! What to do when writing to somebody in a market or a language: ids and scopes here, words in `guidance.ftl`.

use crate::Source;

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

/// What a piece of guidance is about; its name is the Fluent message `topic-<id>`.
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
    /// Emoji and exclamation marks.
    Emoji,
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

/// The guidance that holds here, most important first. `None` for what is not known: what is scoped to that stays out.
pub fn guidance(
    market: Option<&str>,
    language: Option<&str>,
    channel: Option<Channel>,
) -> Vec<&'static Guidance> {
    let _ = (market, language, channel);
    todo!()
}

/// Every piece of guidance.
pub fn all_guidance() -> impl Iterator<Item = &'static Guidance> {
    [].iter()
}
