//! What to do when writing to somebody in a market or a language: ids and scopes here, words in `guidance.ftl`.

use crate::{Source, coded::coded, language::parents, tables::by_tag};
use data::{BY_LANGUAGE, BY_MARKET, EVERYWHERE, ITEMS};

/// One piece of guidance in one scope: the same may hold in another one, too, by another source.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Guidance {
    /// Its Fluent message in `guidance.ftl`.
    pub id: &'static str,
    /// In what it holds.
    pub scope: Scope,
    /// What it is about.
    pub topic: Topic,
    /// Ids of what it stands for here: wider pieces that would say otherwise, or the same.
    pub instead_of: &'static [&'static str],
    /// The place of its source among those of the table.
    pub(crate) source: u16,
}

impl Guidance {
    /// Where it is from.
    pub fn source(&self) -> Source {
        data::PACKED.at(self.source)
    }
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

coded! {
    /// What a piece of guidance is about, most important for a reply first; `topic-<id>` is its Fluent message.
    Topic {
        /// Formal or informal, and its grammar.
        FormOfAddress = "form-of-address",
        /// Order of names, and what to call a person.
        NameOrder = "name-order",
        /// Titles and honorifics.
        Title = "title",
        /// How to begin.
        Opening = "opening",
        /// How to end.
        Closing = "closing",
        /// How plainly to say a thing.
        Directness = "directness",
        /// How to apologise.
        Apology = "apology",
        /// How to say no.
        SayingNo = "saying-no",
        /// What to say to a complaint.
        Complaint = "complaint",
        /// How to press for something.
        Urgency = "urgency",
        /// What to say before the matter.
        SmallTalk = "small-talk",
        /// Jokes.
        Humour = "humour",
        /// Emoji.
        Emoji = "emoji",
        /// Dates and times.
        Dates = "dates",
        /// Numbers and amounts.
        Numbers = "numbers",
        /// Addresses and deliveries.
        Delivery = "delivery",
        /// Payments and refunds.
        PaymentsRefund = "payments-refund",
        /// Rights of consumers.
        Rights = "rights",
        /// Working days and reachability.
        WorkingTime = "working-time",
        /// Which language and script to write in.
        Language = "language",
        /// What to ask rather than to assume.
        Ask = "ask",
        /// Typography.
        Typography = "typography",
        /// Numbers to avoid in what one gives.
        NumberTaboo = "number-taboo",
        /// What not to give.
        GiftTaboo = "gift-taboo",
    }
}

impl Topic {
    /// Whether it matters only where something is given: a present, flowers, a voucher.
    pub fn is_for_gifts(self) -> bool {
        matches!(self, Self::NumberTaboo | Self::GiftTaboo)
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
        let language =
            self.languages.is_empty() || language.is_some_and(|tag| self.language_of(tag).is_some());
        let channel =
            self.channels.is_empty() || channel.is_some_and(|channel| self.channels.contains(&channel));
        market && language && channel
    }

    /// Of the languages that it is restricted to, the one that this tag (BCP 47) is of.
    pub fn language_of(&self, tag: &str) -> Option<&'static str> {
        let ours = |tag: &str| self.languages.iter().copied().find(|one| one.eq_ignore_ascii_case(tag));
        parents(tag).find_map(ours)
    }
}

/// The guidance that holds here, by topic, most important for a reply first, and within a topic what is scoped more
/// narrowly first. Nothing is said twice: of several scopes the narrowest one stands, and a wider piece gives way to one that
/// is there instead of it. What is scoped to a market, language
/// or channel stays out where that is `None`.
pub fn guidance(
    market: Option<&str>,
    language: Option<&str>,
    channel: Option<Channel>,
) -> Vec<&'static Guidance> {
    let tags = language.into_iter().flat_map(parents);
    let by_language = tags.filter_map(|tag| by_tag(&BY_LANGUAGE, |(tag, _)| tag, tag));
    let by_market = market.and_then(|code| by_tag(&BY_MARKET, |(code, _)| code, code));
    let places = by_language.chain(by_market).flat_map(|(_, places)| places.iter()).chain(&EVERYWHERE);
    let mut found: Vec<&'static Guidance> = Vec::with_capacity(32);
    for item in places.filter_map(|place| ITEMS.get(usize::from(*place))) {
        if !item.scope.holds(market, language, channel) {
            continue;
        }
        match found.iter_mut().find(|other| other.id == item.id) {
            Some(other) if place(item) < place(other) => *other = item,
            Some(_) => {}
            None => found.push(item),
        }
    }
    if found.iter().any(|item| !item.instead_of.is_empty()) {
        let replaced: Vec<_> = found.iter().flat_map(|item| item.instead_of).collect();
        found.retain(|item| !replaced.contains(&&item.id));
    }
    found.sort_unstable_by_key(|item| place(item));
    found
}

/// Where it stands in the table, which is in the order of [`guidance`].
fn place(item: &'static Guidance) -> *const Guidance {
    item
}

/// Every piece of guidance, in each of its scopes.
pub fn all_guidance() -> impl Iterator<Item = &'static Guidance> {
    ITEMS.iter()
}

#[allow(clippy::large_const_arrays, reason = "only the compiler reads the sources as they are written")]
mod data {
    use super::{Channel, Guidance, Scope, Topic};
    use crate::{Source, source::pack_sources};
    use jiff::civil::date;

    include!("../data/guidance.rs");
    pack_sources!();
}
