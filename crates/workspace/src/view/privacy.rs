//! Everything about one person: exported, erased, asked for, kept for a time, and the trail of what was done.

use super::{MarketName, SourceView};
use parlance_model::{CustomerId, Moment, RequestId};
use serde::{Deserialize, Serialize};
use specta::Type;

/// Where everything about a customer was written.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct PersonExport {
    /// The file for machines.
    pub json: String,
    /// The page for people.
    pub html: String,
    /// How many rows about her there are.
    pub rows: u32,
    /// Copies of her files, beside the page.
    pub files: Vec<String>,
    /// How many of her files are only on the help desk, and listed.
    pub files_elsewhere: u32,
}

/// So many of a kind.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct PersonalCount {
    /// The kind: the name of a table of the store (`messages`, `records`, …).
    pub kind: String,
    /// The same in the agent's language.
    pub name: String,
    /// How many.
    pub count: u32,
}

/// What an erasure would do, and what it cannot.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct ErasePreview {
    /// Her name, or an address: to be typed before she is erased.
    pub confirm: String,
    /// What would go.
    pub counts: Vec<PersonalCount>,
    /// Operations that are being sent this moment: nothing can be erased until they are through.
    pub sending: u32,
    /// Operations that no desk has confirmed: they go only if that is said.
    pub undecided: u32,
    /// Messages that she wrote in others' tickets, which stay.
    pub in_others_tickets: u32,
    /// What help desks hold of her, which stays there until somebody removes it there.
    pub desks: Vec<DeskHolding>,
    /// Files with her data that were written outside of the store and are still there.
    pub files: Vec<String>,
    /// Open requests of hers for erasure, the earliest first.
    pub requests: Vec<RequestView>,
}

/// What a help desk holds of a customer.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct DeskHolding {
    /// The desk's name.
    pub desk: String,
    /// The desk's numbers of her tickets.
    pub tickets: Vec<String>,
    /// What to do about it, a sentence.
    pub advice: String,
}

/// An erasure, as it is asked for.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize, Type)]
pub struct EraseForm {
    /// The customer: she goes with all that were merged into her.
    pub customer: CustomerId,
    /// Why; it stays in the audit trail, so it must not name her.
    pub reason: String,
    /// Her name as the preview shows it, typed.
    pub confirm: String,
    /// Whether what no desk has confirmed goes, too.
    pub drop_outgoing: bool,
    /// Whether files with her data outside of the store go, too.
    pub delete_files: bool,
}

/// What was erased, as it stands in the audit trail.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct ErasureRecord {
    /// What went.
    pub counts: Vec<PersonalCount>,
    /// How many files outside of the store were deleted.
    pub files_deleted: u32,
    /// Files that could not be, or were not to be.
    pub files_left: Vec<String>,
    /// How many backups, and stores put aside, that may have held her were removed; absent if not all could be.
    pub backups_removed: Option<u32>,
    /// Whether no page of the store's file can hold anything of her any more; if not, that is done at the next start.
    pub cleaned: bool,
    /// The entry in the audit trail, with its seal.
    pub entry: AuditEntryView,
}

/// An entry of the audit trail.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct AuditEntryView {
    /// Its place, from 1.
    #[specta(type = u32)]
    pub seq: i64,
    /// When.
    pub at: Moment,
    /// What was done, as a code.
    pub kind: String,
    /// The same in the agent's language.
    pub what: String,
    /// Who did it.
    pub by: String,
    /// Why, in the words of who did it, if they are still there.
    pub reason: Option<String>,
    /// More of it, by name.
    pub details: Vec<(String, String)>,
    /// The entry as it is sealed: JSON.
    pub entry: String,
    /// SHA-256 of `parlance audit 1` followed by the entry, as hexadecimal digits.
    pub hash: String,
    /// The Ed25519 signature of the hash's 32 bytes, as hexadecimal digits; empty if there is none.
    pub signature: String,
}

/// Entries of the audit trail.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct AuditView {
    /// The latest first.
    pub entries: Vec<AuditEntryView>,
    /// Whether there are earlier ones.
    pub more: bool,
}

/// What a look at the whole trail found.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct AuditCheck {
    /// How many entries there are.
    pub entries: u32,
    /// The last one's hash: whoever notes it elsewhere sees later that nothing before it was touched.
    pub head: String,
    /// The public key of the signatures (Ed25519), as hexadecimal digits.
    pub key: String,
    /// The first thing that is wrong.
    pub fault: Option<AuditFaultView>,
}

/// What is wrong with the trail.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct AuditFaultView {
    /// The entry's place.
    #[specta(type = u32)]
    pub seq: i64,
    /// What, as a code: `altered`, `missing`, `misplaced`, `unsigned`, `forged`, `words`.
    pub kind: String,
    /// A sentence.
    pub text: String,
}

/// What a customer asks for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum RequestKind {
    /// To see what there is about her.
    Access,
    /// That it is erased.
    Erasure,
    /// That it is put right.
    Correction,
    /// To have it in a form that others can read.
    Portability,
    /// That it is not used for something.
    Objection,
}

/// What was done about it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum RequestOutcome {
    /// All that she asked for.
    Done,
    /// A part of it.
    Partly,
    /// Nothing, and she was told why.
    Refused,
    /// She took it back.
    Withdrawn,
}

/// A request, as it is opened.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize, Type)]
pub struct RequestForm {
    /// Whose.
    pub customer: CustomerId,
    /// What she asks for.
    pub kind: RequestKind,
    /// The day on which it came, `YYYY-MM-DD`.
    pub received: String,
    /// What is to be noted of it.
    pub note: String,
}

/// A customer's request about her data, with what the law of her market says of answering it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct RequestView {
    /// The request.
    pub id: RequestId,
    /// Whose.
    pub customer: CustomerId,
    /// Her name.
    pub name: String,
    /// Her market, where known.
    pub market: Option<MarketName>,
    /// What she asks for.
    pub kind: RequestKind,
    /// The day on which it came, `YYYY-MM-DD`.
    pub received: String,
    /// What was noted of it.
    pub note: String,
    /// The last day to answer, `YYYY-MM-DD`, where the law or the agent says one.
    pub due: Option<String>,
    /// Days from today until then, negative when it is past; of open requests only.
    pub days_left: Option<i32>,
    /// What the law says, how it was reckoned, and what to ask: sentences.
    pub notes: Vec<String>,
    /// Whether to ask before one relies on the day: the fact is not sure, is about another kind of request, or there is none.
    pub ask: bool,
    /// The law.
    pub law: Option<String>,
    /// Where that is from.
    pub source: Option<SourceView>,
    /// Whether the law lets the deadline be extended, as far as known.
    pub extendable: bool,
    /// Whether it was.
    pub extended: bool,
    /// When it was closed, if it was.
    pub closed: Option<Moment>,
    /// What was done.
    pub outcome: Option<RequestOutcome>,
}

/// A consent that was given or taken back.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct ConsentView {
    /// For what.
    pub purpose: String,
    /// Given, or taken back.
    pub given: bool,
    /// When.
    pub at: Moment,
    /// Who says so: a shop, or the agent herself (`parlance`).
    pub source: String,
    /// Who wrote it down, where known.
    pub by: Option<String>,
    /// How it was given: the form, the sentence.
    pub evidence: Option<String>,
    /// Whether it is the last word on its purpose.
    pub latest: bool,
}

/// A consent, as the agent writes it down.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize, Type)]
pub struct ConsentForm {
    /// Whose.
    pub customer: CustomerId,
    /// For what: `marketing-email`, or the team's own word.
    pub purpose: String,
    /// Given, or taken back.
    pub given: bool,
    /// How: the form, the sentence.
    pub evidence: String,
}

/// What is kept for a time.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum RetentionKind {
    /// Tickets that are done, with all that belongs to them.
    Messages,
    /// Orders and whatever else other systems recorded.
    Records,
    /// Files that were saved outside of the store.
    Copies,
}

/// How long something is kept.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize, Type)]
pub struct RetentionRule {
    /// Of customers of this market (ISO 3166-1 alpha-2); none: of all others.
    pub market: Option<String>,
    /// What.
    pub kind: RetentionKind,
    /// For how many months.
    pub months: u32,
}

/// What the team says of keeping.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Type)]
pub struct RetentionView {
    /// The rules; what none is for is kept.
    pub rules: Vec<RetentionRule>,
    /// When they were last followed.
    pub last_run: Option<Moment>,
}

/// What went by a rule, or would go.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct RetentionReport {
    /// The rule.
    pub rule: RetentionRule,
    /// What is from before this day goes, `YYYY-MM-DD`.
    pub before: String,
    /// Tickets.
    pub tickets: u32,
    /// Their messages.
    pub messages: u32,
    /// Records.
    pub records: u32,
    /// Customers of whom nothing is left.
    pub customers: u32,
    /// Files.
    pub files: Vec<String>,
}
