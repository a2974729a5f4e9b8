//! What the faces are given and what they ask with. These types are turned into TypeScript, and into JSON lines
//! by the command line; words in them are either the desk's, the agent's or the customer's, or come from Fluent.

mod backup;
mod check;
mod coverage;
mod customer;
mod day;
mod fields;
mod import;
mod market;
mod practice;
mod privacy;
mod rates;
mod returns;
mod search;

pub use backup::*;
pub use check::*;
pub use coverage::*;
pub use customer::*;
pub use day::*;
pub use fields::*;
pub use import::*;
pub use market::*;
pub use practice::*;
pub use privacy::*;
pub use rates::*;
pub use returns::*;
pub use search::*;

use parlance_desk::Capabilities;
use parlance_model::{
    AttachmentId, CustomerId, DeskId, DeskKind, Direction, MessageId, Moment, OperationId, OperationState,
    Status, TicketId, Visibility,
};
use serde::{Deserialize, Serialize};
use specta::Type;
use std::collections::BTreeMap;

/// Something that went wrong, for the agent: a Fluent message `error-<code>` says what, its attribute `.next` what to do.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct Problem {
    /// Stable code.
    pub code: String,
    /// The message's arguments.
    pub args: BTreeMap<String, String>,
}

/// What stands between the agent and her store.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum Door {
    /// There is no store yet. `keyring` says whether the OS's keyring can hold its key; if not, a passphrase is needed.
    New {
        /// Whether the OS's keyring can be used.
        keyring: bool,
    },
    /// The store's key is under a passphrase.
    Passphrase,
    /// The key is not where it was (keyring locked, missing or switched), or does not fit: the recovery code opens it.
    Recovery {
        /// What is wrong.
        problem: Problem,
    },
    /// The store is damaged: it can be repaired, or what it was at a snapshot.
    Damaged {
        /// What is wrong.
        problem: Problem,
        /// The snapshots, newest first.
        snapshots: Vec<SnapshotView>,
    },
    /// The store cannot be opened at all (foreign, made by a later version, in use).
    Closed {
        /// What is wrong.
        problem: Problem,
    },
    /// Open.
    Open {
        /// Whether any desk is configured.
        has_desks: bool,
    },
}

/// A store was made: shown once, to be printed or written down.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct Made {
    /// The recovery code, in groups.
    pub recovery_code: String,
}

/// The agent's own settings.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct Settings {
    /// UI language, BCP 47: one of those that there are words in.
    pub language: String,
    /// `system`, `light` or `dark`.
    pub theme: Theme,
    /// The name that closings are signed with.
    pub signature: String,
    /// For how many seconds what is sent can be taken back, at most a minute.
    #[serde(default = "undo_seconds")]
    pub undo_seconds: u32,
    /// How one practises.
    #[serde(default)]
    pub practice: PracticeSettings,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: String::new(),
            theme: Theme::default(),
            signature: String::new(),
            undo_seconds: undo_seconds(),
            practice: PracticeSettings::default(),
        }
    }
}

/// Time enough to see one's mistake.
fn undo_seconds() -> u32 {
    10
}

/// Light or dark.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// As the OS.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// Which tickets the inbox shows; absent filters let all pass.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, Type)]
pub struct InboxQuery {
    /// Of this desk only.
    pub desk: Option<DeskId>,
    /// Of this market only (ISO 3166-1 alpha-2).
    pub market: Option<String>,
    /// Of this status only.
    pub status: Option<Status>,
    /// First row, from 0.
    pub offset: u32,
    /// How many rows at most.
    pub limit: u32,
}

/// Rows of the inbox.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct Inbox {
    /// How many tickets pass the filters.
    pub total: u32,
    /// The rows asked for, in order: promise due first, then the longest waiting.
    pub rows: Vec<InboxRow>,
    /// Markets that have tickets, with how many, over all desks and states.
    pub markets: Vec<(MarketName, u32)>,
}

/// A market with its name in the agent's language.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct MarketName {
    /// ISO 3166-1 alpha-2.
    pub code: String,
    /// Its name in the agent's language.
    pub name: String,
}

/// One row of the inbox.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct InboxRow {
    /// The ticket.
    pub ticket: TicketId,
    /// The desk that it is on.
    pub desk: DeskId,
    /// The desk's name.
    pub desk_name: String,
    /// The desk's own number of it.
    pub number: String,
    /// Subject.
    pub subject: String,
    /// The customer's name as we would refer to her, or her address.
    pub customer: String,
    /// Her market, where known.
    pub market: Option<MarketName>,
    /// Language of her latest message (BCP 47), where known: for the row's `lang` attribute.
    pub language: Option<String>,
    /// Where it stands.
    pub status: Status,
    /// When it last changed.
    pub updated: Moment,
    /// When an answer is due, where known.
    pub due: Option<Moment>,
    /// Whether a draft is waiting in it.
    pub draft: bool,
    /// How many of its operations the desk has not confirmed.
    pub outgoing: u32,
}

/// An opened ticket.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct TicketView {
    /// Its row.
    pub row: InboxRow,
    /// Its customer.
    pub customer: CustomerId,
    /// The desk's own word for its status.
    pub remote_status: String,
    /// Its fields.
    pub fields: Vec<FieldView>,
    /// Its messages, oldest first; ours that the desk has not confirmed stand last.
    pub messages: Vec<MessageView>,
    /// The draft of a reply, if there is one.
    pub reply_draft: Option<String>,
    /// The draft of a note, if there is one.
    pub note_draft: Option<String>,
}

/// One message.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct MessageView {
    /// The message, unless it is still in the outbox.
    pub id: Option<MessageId>,
    /// Our operation, if it is ours and not confirmed yet.
    pub operation: Option<OperationId>,
    /// Where our operation stands.
    pub state: Option<OperationState>,
    /// Whether it opens the ticket, which goes with it if it is taken back.
    pub opens: bool,
    /// Until when it stays here, so that it can be taken back.
    pub held: Option<Moment>,
    /// Who may see it.
    pub visibility: Visibility,
    /// Which way it went.
    pub direction: Direction,
    /// Its author's name.
    pub author: String,
    /// When it was sent (or asked to be).
    pub sent: Moment,
    /// Language of its text (BCP 47), where known.
    pub language: Option<String>,
    /// `ltr` or `rtl`, by its text.
    pub rtl: bool,
    /// Its text: escaped or sanitised HTML without scripts, styles, forms or remote sources. Shown in a sandboxed frame.
    pub html: String,
    /// Whether its text came as HTML (shown in the frame) or is plain (shown as it is).
    pub plain: Option<String>,
    /// How many remote images were left out.
    pub blocked_images: u32,
    /// Its files.
    pub attachments: Vec<AttachmentView>,
}

/// One file of a message.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct AttachmentView {
    /// The file.
    pub id: AttachmentId,
    /// Its name, made safe to show and to save.
    pub name: String,
    /// Media type.
    pub media_type: String,
    /// Size in bytes, where known.
    pub size: Option<u32>,
}

/// What an agent should know before she writes; all words in the agent's language unless said otherwise.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct BriefView {
    /// The market, where known.
    pub market: Option<MarketName>,
    /// Why we think that it is this market (or why we do not know), a sentence.
    pub market_evidence: String,
    /// Local time there.
    pub time: Option<LocalTime>,
    /// Whether it is a good moment to call, where the time and the holidays are known.
    pub call: Option<CallView>,
    /// How to address her.
    pub address: AddressView,
    /// Language she writes in (BCP 47) and its name in the agent's language.
    pub language: Option<LanguageName>,
    /// Text direction of that language.
    pub rtl: bool,
    /// Greetings to begin with, best first, in the customer's language.
    pub greetings: Vec<Phrase>,
    /// Closings to end with, best first, in the customer's language, signed.
    pub closings: Vec<Phrase>,
    /// Currency: code, its symbol and name.
    pub currency: Option<CurrencyView>,
    /// Public holidays there, from today to a week on.
    pub holidays: Vec<HolidayView>,
    /// How customers pay there, and how a refund reaches them; what ended comes last.
    pub payments: Vec<PaymentView>,
    /// Guidance, most important first.
    pub guidance: Vec<GuidanceView>,
    /// What was between us besides this ticket, a sentence each: the promise that matters now, other ways by which the
    /// customer was in touch with the latest date, over all desks and merged customers.
    pub history: Vec<String>,
}

/// A language with its name in the agent's language.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct LanguageName {
    /// BCP 47.
    pub tag: String,
    /// Its name in the agent's language.
    pub name: String,
}

/// The time at a customer's place.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct LocalTime {
    /// IANA zone.
    pub zone: String,
    /// Local wall time, `HH:MM`, 24 hours.
    pub time: String,
    /// Local date, `YYYY-MM-DD`.
    pub date: String,
    /// As one would say it in the agent's language (weekday, time, day period).
    pub text: String,
    /// The day period in the customer's language, as CLDR has it.
    pub day_period: String,
    /// Whether it is a weekend day there.
    pub weekend: bool,
    /// Other zones of the market if hers is not certain: then this is one of several, and one should ask.
    pub others: Vec<String>,
}

/// How to address her.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct AddressView {
    /// Her name as one writes it to her, in the customer's language (髙橋様).
    pub name: String,
    /// Her full name as one refers to her.
    pub full_name: String,
    /// Formal or informal.
    pub formality: Formality,
    /// Why (she asked for it, she writes so, usual in this market), a sentence.
    pub evidence: String,
    /// Which part of the name comes first.
    pub surname_first: bool,
}

/// Formal or informal.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Formality {
    /// Formal.
    Formal,
    /// Informal.
    Informal,
}

/// What greetings and closings are for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Occasion {
    /// An answer, the first or a further one.
    #[default]
    Usual,
    /// We apologise.
    Apology,
    /// A holiday there.
    Holiday,
    /// Somebody near to the customer has died.
    Condolence,
}

/// Greetings and closings, best first.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct Phrases {
    /// To begin with.
    pub greetings: Vec<Phrase>,
    /// To end with, signed.
    pub closings: Vec<Phrase>,
}

/// A greeting or closing in the customer's language.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct Phrase {
    /// The text, ready to be put in.
    pub text: String,
    /// When it fits, in the agent's language (`formal, morning`).
    pub when: String,
    /// Its language (BCP 47).
    pub language: String,
}

/// A currency.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct CurrencyView {
    /// ISO 4217.
    pub code: String,
    /// Symbol as used there.
    pub symbol: String,
    /// Name in the agent's language.
    pub name: String,
}

/// A public holiday at a customer's place.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct HolidayView {
    /// Its date, `YYYY-MM-DD`.
    pub date: String,
    /// In how many days it is, counted from today there.
    pub days: u16,
    /// Its name in the market's own language.
    pub local_name: String,
    /// Its name in English, if it has another there.
    pub english_name: Option<String>,
    /// Whether the day is to be checked: it hangs on the moon or on a decision, or other sources do not have it.
    pub check: bool,
    /// What it means for the conversation, where that is known.
    pub custom: Option<HolidayCustomView>,
}

/// A way to pay at a customer's place.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct PaymentView {
    /// What it is called (a brand, or in English).
    pub name: String,
    /// What it is called there, if it has another name.
    pub local_name: Option<String>,
    /// What kind it is (`card`, `cash-voucher`, …): a variant of the Fluent message `payment-kind`.
    pub kind: String,
    /// How a refund reaches the customer (`original`, `bank-account`, `shop`, `not-known`): a Fluent message
    /// `refund-<route>`.
    pub refund: String,
    /// How long a refund takes at most, where that is known.
    pub refund_time: Option<RefundTime>,
    /// Within how many days of the payment a refund is possible, where that is known.
    pub refund_within_days: Option<u16>,
    /// Its last day (`YYYY-MM-DD`), if it has one.
    pub last_day: Option<String>,
    /// Whether that day is past.
    pub ended: bool,
    /// Whether sources agree; if not, it is to be checked before something is promised.
    pub sure: bool,
    /// Where it is from.
    pub source: SourceView,
}

/// Where something is from, and how fresh it is.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct SourceView {
    /// An address or a work's title.
    pub reference: String,
    /// When it was checked, `YYYY-MM-DD`.
    pub checked: String,
    /// Whether it should be looked at again by now.
    pub stale: bool,
}

/// How long a refund takes.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct RefundTime {
    /// Days, at most.
    pub max: u16,
    /// Which days (`calendar`, `business`): a Fluent message `refund-days-<kind>`.
    pub days: String,
}

/// One piece of guidance.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct GuidanceView {
    /// What to do, in the agent's language.
    pub text: String,
    /// What it is about (`form-of-address`, `apology`, …): a Fluent message `topic-<topic>`.
    pub topic: String,
    /// In what it holds (`business e-mail in Japanese`), in the agent's language.
    pub scope: String,
    /// Where it is from.
    pub source: SourceView,
}

/// What kind of draft or message is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Writing {
    /// A reply that the customer sees.
    Reply,
    /// A note that only agents see.
    Note,
}

/// One row of the outbox.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct OutboxRow {
    /// The operation.
    pub operation: OperationId,
    /// Its ticket.
    pub ticket: TicketId,
    /// The ticket's subject.
    pub subject: String,
    /// The desk's name.
    pub desk_name: String,
    /// Reply or note, if it is a message.
    pub writing: Option<Writing>,
    /// Whether it opens the ticket, which goes with it if it is taken back.
    pub opens: bool,
    /// What it changes, if it is a change.
    pub change: Option<ChangeView>,
    /// The value that somebody else chose, as people read it, if that is the conflict.
    pub theirs: Option<String>,
    /// The beginning of its text; empty for a change.
    pub excerpt: String,
    /// Where it stands.
    pub state: OperationState,
    /// When it was asked for.
    pub created: Moment,
    /// Until when it stays here, so that it can be taken back.
    pub held: Option<Moment>,
    /// How often it was tried.
    pub attempts: u32,
    /// When it is tried again, if it is.
    pub next_try: Option<Moment>,
    /// What went wrong at the last try, if anything.
    pub problem: Option<Problem>,
}

/// A desk as the settings show it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct DeskView {
    /// The desk.
    pub id: DeskId,
    /// Its name, the agent's own.
    pub name: String,
    /// Its kind.
    pub kind: DeskKind,
    /// Its address.
    pub url: String,
    /// Whether somebody chose to talk to it without encryption.
    pub unencrypted: bool,
    /// What it can do.
    pub capabilities: Capabilities,
    /// How its sync stands.
    pub sync: SyncView,
}

/// Whether a desk's webhooks are taken as hints. Does not print: who knows the address may post to it.
#[derive(Clone, PartialEq, Eq, Serialize, Type)]
pub struct HintsView {
    /// The desk.
    pub desk: DeskId,
    /// Where the desk posts to, as this machine knows it; none while it is off.
    pub address: Option<String>,
    /// Whether this process listens there.
    pub listening: bool,
}

/// A ticket that an agent opens by writing to a customer.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct NewTicketForm {
    /// On which desk.
    pub desk: DeskId,
    /// The customer's e-mail address.
    pub email: String,
    /// Her name, if known.
    pub name: String,
    /// Subject.
    pub subject: String,
    /// The first message, which she sees.
    pub text: String,
    /// In which of the desk's queues; `None` leaves it to the desk.
    pub queue: Option<String>,
}

/// A desk to be tested or added. The secret goes to the keyring and nowhere else.
#[derive(Clone, Deserialize, Type)]
pub struct DeskForm {
    /// Its name, the agent's own.
    pub name: String,
    /// Its kind.
    pub kind: DeskKind,
    /// Its address.
    pub url: String,
    /// Whether an `http://` address may be talked to, though anybody on the way can read it.
    #[serde(default)]
    pub unencrypted: bool,
    /// The token.
    pub secret: String,
}

/// What a connection test found.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct DeskReport {
    /// Who we are there.
    pub agent: String,
    /// Product and version, as it says.
    pub product: String,
    /// Queues that we may see.
    pub queues: Vec<String>,
    /// Whether it keeps our own reference with a message.
    pub keeps_client_ref: bool,
}

/// How a desk's sync stands.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct SyncView {
    /// What it is doing.
    pub state: SyncPhase,
    /// Tickets read of the running pull.
    pub done: u32,
    /// Tickets in all, where the desk says.
    pub total: Option<u32>,
    /// When a pull last came to its end.
    pub last_success: Option<Moment>,
    /// When it tries again, if it waits after a failure.
    pub next_try: Option<Moment>,
    /// What went wrong, if it waits after a failure.
    pub problem: Option<Problem>,
    /// Operations that the desk has not confirmed.
    pub outgoing: u32,
}

/// What a desk's sync is doing.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum SyncPhase {
    /// Nothing; up to date.
    Idle,
    /// Pulling for the first time.
    FirstPull,
    /// Pulling what changed.
    Pulling,
    /// Sending.
    Sending,
    /// Waiting after a failure: no network, desk down, asked to slow down.
    Waiting,
    /// Stopped until the agent does something (wrong secret, no rights), or, without a problem, paused by her.
    Stopped,
}

/// What one sync of a desk did.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct SyncReport {
    /// The desk.
    pub desk: DeskId,
    /// Its name.
    pub name: String,
    /// Tickets that came or changed.
    pub tickets: u64,
    /// Messages that were not there before.
    pub new_messages: u64,
    /// Operations that the desk has now.
    pub confirmed: u64,
    /// Operations that the desk refused.
    pub refused: u64,
    /// What went wrong, if anything.
    pub problems: Vec<Problem>,
}

/// Something changed: whoever shows it asks again.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum Changed {
    /// Tickets came or changed.
    Tickets {
        /// Which; empty when too many to name.
        tickets: Vec<TicketId>,
    },
    /// The outbox changed.
    Outbox,
    /// Sync state or the list of desks changed.
    Desks,
    /// An import went on, was done or undone.
    Imports {
        /// How far it is; absent when it has ended.
        progress: Option<ImportProgress>,
    },
    /// The store was found to be damaged: the door says what can be done.
    Damaged,
}
