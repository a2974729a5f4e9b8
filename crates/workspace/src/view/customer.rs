//! A customer: who she is to us, her one timeline, who else may be she, and what becoming one person would bring.

use super::{Formality, LanguageName, MarketName};
use parlance_model::{CustomerId, DeskId, Direction, IdentityId, Moment, PromiseId, SurveyKind, TicketId};
use serde::{Deserialize, Serialize};
use specta::Type;

/// A person: one customer, or several that were merged. What is single (name, market, form of address) is the root's, else
/// that of the eldest member that has it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct CustomerView {
    /// The customer that the others were merged into, or herself: by this id the person is asked for.
    pub id: CustomerId,
    /// Her name as one refers to her, else an address of hers; empty if neither is known.
    pub name: String,
    /// Other names that she goes by, as desks and shops write them.
    pub other_names: Vec<String>,
    /// Her market, where known.
    pub market: Option<MarketName>,
    /// City, as a desk or shop has it.
    pub city: Option<String>,
    /// A form of address that she asked for, as a desk has it.
    pub asked_address: Option<String>,
    /// How we are to address her: asked for, observed in what she wrote over all desks, or usual there.
    pub formality: Formality,
    /// Why (a sentence).
    pub formality_evidence: String,
    /// Languages that she wrote in or that desks say, the latest first.
    pub languages: Vec<LanguageName>,
    /// Every address of hers, e-mail first.
    pub identities: Vec<IdentityView>,
    /// The customers that this person is, the root first; one alone if nothing was merged.
    pub members: Vec<MemberView>,
    /// Loyalty as last said, a programme a row.
    pub loyalty: Vec<LoyaltyView>,
    /// The latest answer to each kind of survey.
    pub surveys: Vec<SurveyView>,
    /// What we promised and is still open, due first.
    pub promises: Vec<PromiseView>,
    /// How many suggestions there are of who else she may be.
    pub suggestions: u32,
    /// How many entries her timeline has of each kind; a kind without any is left out.
    pub counts: Vec<KindCount>,
    /// The desks that know her, by name: for the timeline's filter.
    pub desks: Vec<DeskName>,
    /// The channels of her tickets, latest first: for the timeline's filter.
    pub channels: Vec<ChannelUse>,
}

/// One address of a customer.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct IdentityView {
    /// The identity.
    pub id: IdentityId,
    /// The member of the person whose it is.
    pub customer: CustomerId,
    /// What it is.
    pub kind: IdentityKind,
    /// The address as it was written.
    pub written: String,
    /// How it is compared with others (E.164, the folded e-mail address); empty if it can never be compared.
    pub value: String,
    /// The desk whose id it is, the network of a handle, the shop of an order; empty for others.
    pub place: String,
    /// Whether more people than one use it: nobody is linked by it.
    pub shared: bool,
    /// Why it counts as shared, a sentence; empty where it does not.
    pub shared_because: String,
    /// Whether she is known to use it: she wrote from it, or the desk knows her by it.
    pub verified: bool,
}

/// What an identity is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum IdentityKind {
    /// An e-mail address.
    Email,
    /// A phone number.
    Phone,
    /// A name on a network.
    Handle,
    /// A desk's id of her.
    Desk,
    /// An order's number.
    Order,
}

/// One customer of a person, and what she brought.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct MemberView {
    /// The customer.
    pub customer: CustomerId,
    /// Her name, else an address of hers; empty if neither is known.
    pub name: String,
    /// The customer that she was merged into; none for the root.
    pub merged_into: Option<CustomerId>,
    /// When that was.
    pub merged_at: Option<Moment>,
    /// Her addresses as written, e-mail first.
    pub addresses: Vec<String>,
    /// Her market, where known.
    pub market: Option<MarketName>,
    /// How many tickets came to her.
    pub tickets: u32,
    /// How many entries of the timeline came to her.
    pub entries: u32,
}

/// Where a loyalty programme says that she stands.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct LoyaltyView {
    /// The shop, by the agent's name for it.
    pub source: String,
    /// The tier, in the programme's words.
    pub tier: Option<String>,
    /// The points, where said.
    #[specta(type = Option<i32>)]
    pub points: Option<i64>,
    /// When it was so.
    pub at: Moment,
}

/// The latest answer to a survey.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct SurveyView {
    /// Which question.
    pub survey: SurveyKind,
    /// Her answer, a decimal number.
    pub score: String,
    /// The best answer on its scale, a decimal number.
    pub best: String,
    /// When.
    pub at: Moment,
}

/// What we promised.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct PromiseView {
    /// The promise.
    pub id: PromiseId,
    /// The ticket in which it was made.
    pub ticket: TicketId,
    /// What was promised.
    pub text: String,
    /// By when, if that was said.
    pub due: Option<Moment>,
    /// When it was made.
    pub made: Moment,
    /// Where it stands.
    pub state: PromiseState,
}

/// Where a promise stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum PromiseState {
    /// Still to be kept.
    Open,
    /// Kept.
    Kept,
    /// No longer to be kept.
    Withdrawn,
}

/// A desk with its name.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct DeskName {
    /// The desk.
    pub id: DeskId,
    /// Its name, the agent's own.
    pub name: String,
}

/// A channel that she used.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct ChannelUse {
    /// The channel in the desk's or shop's word (`email`, `chat`): what the timeline is filtered by.
    pub channel: String,
    /// Its name in the agent's language; the desk's word where we have none.
    pub name: String,
    /// When a ticket of hers last changed there.
    pub latest: Moment,
}

/// What an entry of a timeline is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum TimelineKind {
    /// A message to or from her.
    Message,
    /// A note that only agents see.
    Note,
    /// Something that happened to a ticket, or that a shop or agent wrote down.
    Event,
    /// A call.
    Call,
    /// An order.
    Order,
    /// A parcel.
    Shipment,
    /// Something that she sends back.
    Return,
    /// Money that went back.
    Refund,
    /// An answer to a survey.
    Survey,
    /// Points or a tier.
    Loyalty,
    /// She allowed something, or took it back.
    Consent,
    /// What we promised.
    Promise,
}

/// How many entries there are of a kind.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Type)]
pub struct KindCount {
    /// The kind.
    pub kind: TimelineKind,
    /// How many.
    pub entries: u32,
}

/// Which part of a timeline. Without a cursor and a date: the newest. Empty filters let all pass.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct TimelineQuery {
    /// Any customer of the person.
    pub customer: CustomerId,
    /// Entries older than this one: an entry's `cursor`.
    #[serde(default)]
    pub before: Option<String>,
    /// Entries newer than this one, those next to it: an entry's `cursor`. The page is newest first all the same.
    #[serde(default)]
    pub after: Option<String>,
    /// Jump: the newest entries that are not later than the end of this day (`YYYY-MM-DD`, UTC). Counts only without a
    /// cursor.
    #[serde(default)]
    pub from_date: Option<String>,
    /// Of these kinds only.
    #[serde(default)]
    pub kinds: Vec<TimelineKind>,
    /// Of these desks only: what came from no desk is left out then.
    #[serde(default)]
    pub desks: Vec<DeskId>,
    /// Of these channels only, as in [`ChannelUse::channel`].
    #[serde(default)]
    pub channels: Vec<String>,
    /// How many entries at most; 0 is as many as a screen takes.
    #[serde(default)]
    pub limit: u32,
}

/// Entries of a timeline.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct TimelinePage {
    /// The entries, newest first.
    pub entries: Vec<TimelineEntry>,
    /// Whether there are older ones than the last of these.
    pub older: bool,
    /// Whether there are newer ones than the first of these.
    pub newer: bool,
    /// How many entries the whole timeline has of each kind, whatever the filters.
    pub totals: Vec<KindCount>,
}

/// One entry of a timeline. Titles are ours and in the agent's language; texts are the customer's, the desk's or the shop's.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct TimelineEntry {
    /// Where it stands in the timeline: unique, and what one pages by.
    pub cursor: String,
    /// What it is.
    pub kind: TimelineKind,
    /// When it was sent, or happened.
    pub at: Moment,
    /// The customer of the person that it came to.
    pub customer: CustomerId,
    /// By which way, in the desk's or shop's word, where known.
    pub channel: Option<String>,
    /// The same in the agent's language; the word as it is where we have none.
    pub channel_name: Option<String>,
    /// Language of its text (BCP 47), where known.
    pub language: Option<String>,
    /// Whether its text is written from right to left.
    pub rtl: bool,
    /// How its text speaks to its reader, where it shows.
    pub register: Option<TimelineRegister>,
    /// Which way it went, for a message or a call.
    pub direction: Option<Direction>,
    /// Who wrote it, answered, or did it; empty if nobody is named.
    pub by: String,
    /// The desk that it is on.
    pub desk: Option<DeskId>,
    /// The desk's name, or the shop's; empty for what the agent wrote down here.
    pub source: String,
    /// Its ticket.
    pub ticket: Option<TicketId>,
    /// The desk's own number of the ticket.
    pub ticket_number: String,
    /// The number of the order that it is or belongs to.
    pub order: Option<String>,
    /// What it is, a short line in the agent's language.
    pub title: String,
    /// The beginning of its text, plain; may be empty.
    pub text: String,
    /// How many files came with it.
    pub files: u32,
    /// The promise, if it is one.
    pub promise: Option<PromiseId>,
    /// Where the promise stands.
    pub promise_state: Option<PromiseState>,
    /// By when it was promised.
    pub due: Option<Moment>,
}

/// How a text speaks to its reader.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum TimelineRegister {
    /// Formally.
    Formal,
    /// Informally.
    Informal,
    /// Both.
    Mixed,
}

/// Somebody who may be the same person.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct LinkSuggestion {
    /// The other person.
    pub other: CustomerId,
    /// Her name, else an address of hers.
    pub name: String,
    /// Her addresses as written, e-mail first.
    pub addresses: Vec<String>,
    /// Her market, where known.
    pub market: Option<MarketName>,
    /// How many tickets she has.
    pub tickets: u32,
    /// What speaks for it, strongest first.
    pub evidence: Vec<LinkEvidence>,
    /// How sure it is, 0 to 100: never certain.
    pub score: u32,
}

/// One thing that two customers have in common.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct LinkEvidence {
    /// What: a stable code.
    pub code: LinkCode,
    /// The value that both have, as it was written.
    pub value: String,
    /// The same as a sentence in the agent's language.
    pub text: String,
}

/// What two customers may have in common.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum LinkCode {
    /// The same e-mail address, which no desk vouches for.
    SameEmail,
    /// The same handle on one network.
    SameHandle,
    /// The same phone number.
    SamePhone,
    /// The same order in one shop.
    SameOrder,
    /// An order of the one, about which the other wrote to us.
    NamedOrder,
    /// The same name at the same postal address.
    SameNameAndAddress,
    /// The same name in the same city.
    SameNameAndCity,
}

/// What would become of two persons that are made one, before it is done.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct MergePreview {
    /// The one that would be merged (as `merge` was asked).
    pub from: MergeSide,
    /// The one that it would be merged into.
    pub into: MergeSide,
    /// What would be shown if it is done as asked.
    pub as_asked: MergeOutcome,
    /// What would be shown if it is done the other way round.
    pub reversed: MergeOutcome,
    /// What speaks for it, strongest first; empty if nothing that we know does.
    pub evidence: Vec<LinkEvidence>,
    /// 0 to 100, by that evidence.
    pub score: u32,
    /// What to look at before it is done, each a sentence with its code.
    pub warnings: Vec<MergeWarning>,
}

/// One of the two.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct MergeSide {
    /// The person.
    pub id: CustomerId,
    /// Her name, else an address of hers.
    pub name: String,
    /// Her market, where known.
    pub market: Option<MarketName>,
    /// A form of address that she asked for, as a desk has it.
    pub asked_address: Option<String>,
    /// Her language, as desks say or as she wrote last.
    pub language: Option<LanguageName>,
    /// Every address of hers, e-mail first.
    pub identities: Vec<IdentityView>,
    /// How many customers she already is.
    pub members: u32,
    /// How many tickets she has.
    pub tickets: u32,
    /// How many entries her timeline has of each kind.
    pub counts: Vec<KindCount>,
}

/// What would be shown of the one person.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct MergeOutcome {
    /// The customer by whom the person is then known.
    pub id: CustomerId,
    /// Her name.
    pub name: String,
    /// Her market; her tickets are found under it in the inbox.
    pub market: Option<MarketName>,
    /// A form of address that she asked for, as a desk has it.
    pub asked_address: Option<String>,
    /// Her language, as desks say.
    pub language: Option<LanguageName>,
    /// How many tickets would change their market in the inbox.
    pub tickets_moved: u32,
}

/// What to look at before two persons are made one.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct MergeWarning {
    /// What: a stable code.
    pub code: MergeWarningCode,
    /// The same as a sentence in the agent's language.
    pub text: String,
}

/// What may speak against a merge.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum MergeWarningCode {
    /// All that they have in common is an address that more people use.
    SharedAddress,
    /// Their names differ.
    DifferentNames,
    /// Their markets differ.
    DifferentMarkets,
    /// They asked to be addressed differently.
    DifferentAddress,
    /// Nothing that we know speaks for it.
    NoEvidence,
    /// Somebody said that they are not the same person.
    RefusedBefore,
}

/// A call that the agent writes down.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct CallForm {
    /// The customer.
    pub customer: CustomerId,
    /// Who called: inbound is the customer.
    pub direction: Direction,
    /// When it began; now if not said.
    #[serde(default)]
    pub at: Option<Moment>,
    /// How long it was, in minutes, if known.
    #[serde(default)]
    pub minutes: Option<u32>,
    /// What was said.
    pub note: String,
}

/// Something else that the agent writes down.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct EventForm {
    /// The customer.
    pub customer: CustomerId,
    /// When it was; now if not said.
    #[serde(default)]
    pub at: Option<Moment>,
    /// What, in a few words.
    pub what: String,
    /// More of it.
    #[serde(default)]
    pub detail: Option<String>,
}
