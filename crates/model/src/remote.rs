//! What a desk tells us, in our words. Every id here is the desk's own and means nothing on another desk.

use crate::{Moment, OperationId};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Which connector speaks to a desk.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub enum DeskKind {
    /// Request Tracker 5 over REST 2.0.
    RequestTracker,
    /// django-helpdesk over its REST API.
    DjangoHelpdesk,
    /// Redmine over its REST API.
    Redmine,
    /// Zendesk over its API v2.
    Zendesk,
    /// Chatwoot over its API v1.
    Chatwoot,
    /// Jira Service Management over its service desk API.
    JiraServiceManagement,
    /// Zammad over its API v1.
    Zammad,
    /// Freshdesk over its API v2.
    Freshdesk,
    /// Help Scout over its Mailbox API 2.0.
    HelpScout,
    /// Znuny (and OTRS Community Edition) over its generic interface.
    Znuny,
    /// A mailbox over IMAP and SMTP, for teams without a help desk.
    Email,
    /// Parlance's own demo desk.
    Demo,
}

impl DeskKind {
    /// Every kind.
    pub const ALL: [Self; 12] = [
        Self::RequestTracker,
        Self::DjangoHelpdesk,
        Self::Redmine,
        Self::Zendesk,
        Self::Chatwoot,
        Self::JiraServiceManagement,
        Self::Zammad,
        Self::Freshdesk,
        Self::HelpScout,
        Self::Znuny,
        Self::Email,
        Self::Demo,
    ];
}

/// Where a ticket stands, over all desks; the desk's own word is kept beside it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Nobody has answered yet.
    New,
    /// Our turn.
    Open,
    /// The customer's turn, or a third party's.
    Waiting,
    /// Done; a new message opens it again.
    Solved,
    /// Done for good, or not a customer's matter.
    Closed,
}

/// Who may see a message.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub enum Visibility {
    /// The customer sees it.
    Public,
    /// Only agents see it.
    Internal,
}

/// Which way a message went.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// From the customer (or her side) to us.
    Inbound,
    /// From us.
    Outbound,
}

/// How a message's text is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub enum BodyKind {
    /// `text/plain`.
    Plain,
    /// `text/html`, unsanitised: as the desk gave it.
    Html,
}

/// A message's text, as the desk gave it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Body {
    /// How the text is written.
    pub kind: BodyKind,
    /// The text.
    pub text: String,
}

/// A person as a desk knows her. Only `remote_id` or `email` or `phone` identify her; the rest is what the desk says.
#[derive(Clone, Default, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct RemotePerson {
    /// The desk's id of the person.
    pub remote_id: Option<String>,
    /// The name as the desk has it, in one piece.
    pub name: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Phone number as the desk has it.
    pub phone: Option<String>,
    /// BCP 47 language tag.
    pub language: Option<String>,
    /// ISO 3166-1 alpha-2 code, or a country's name as the desk has it.
    pub country: Option<String>,
    /// ISO 3166-2 code without the country, or a region's name as the desk has it.
    pub subdivision: Option<String>,
    /// City as the desk has it.
    pub city: Option<String>,
    /// IANA time zone.
    pub time_zone: Option<String>,
    /// A form of address that she asked for, as the desk has it.
    pub form_of_address: Option<String>,
}

/// A ticket as a desk has it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct RemoteTicket {
    /// The desk's id.
    pub remote_id: String,
    /// Subject line.
    pub subject: String,
    /// Our word for where it stands.
    pub status: Status,
    /// The desk's word for where it stands.
    pub remote_status: String,
    /// Queue, group or inbox, by the desk's name for it.
    pub queue: Option<String>,
    /// How she wrote to us (`email`, `chat`, `phone`, `social`), where the desk says.
    pub channel: Option<String>,
    /// Who asks.
    pub requester: RemotePerson,
    /// The agent who has it, by the desk's name for her.
    pub owner: Option<String>,
    /// The same by the desk's id of her, where the desk says.
    pub owner_id: Option<String>,
    /// How urgent it is, in the desk's words.
    pub priority: Option<String>,
    /// Its tags (labels).
    pub tags: BTreeSet<String>,
    /// When it was made.
    pub created: Moment,
    /// When it last changed.
    pub updated: Moment,
    /// When an answer is due, where the desk says.
    pub due: Option<Moment>,
    /// The desk's custom fields, as text; several values joined by newlines.
    pub fields: BTreeMap<String, String>,
}

/// A file that came with a message; its bytes are fetched on demand.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct RemoteAttachment {
    /// The desk's id.
    pub remote_id: String,
    /// File name as the desk has it: never a path to be trusted.
    pub name: String,
    /// Media type as the desk has it.
    pub media_type: String,
    /// Size in bytes, where the desk says.
    pub size: Option<u64>,
}

/// A message as a desk has it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct RemoteMessage {
    /// The desk's id; unique on the desk, not only in the ticket.
    pub remote_id: String,
    /// The desk's id of its ticket.
    pub ticket: String,
    /// Who may see it.
    pub visibility: Visibility,
    /// Which way it went.
    pub direction: Direction,
    /// Who wrote it.
    pub author: RemotePerson,
    /// Its text.
    pub body: Body,
    /// When it was sent.
    pub sent: Moment,
    /// Its files.
    pub attachments: Vec<RemoteAttachment>,
    /// Our reference, where the desk holds one.
    pub client_ref: Option<OperationId>,
}

/// Something that happened to a ticket besides messages.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct RemoteEvent {
    /// The desk's id; unique on the desk.
    pub remote_id: String,
    /// The desk's id of its ticket.
    pub ticket: String,
    /// What happened: `status`, `owner`, `field`, `created`, or the desk's own word.
    pub kind: String,
    /// The old and the new value, where the desk says.
    pub change: Option<(String, String)>,
    /// Who did it, by the desk's name.
    pub by: Option<String>,
    /// When.
    pub at: Moment,
}

/// A ticket that is no more on the desk.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Tombstone {
    /// The desk's id of the ticket that went.
    pub ticket: String,
    /// The desk's id of the ticket that it was merged into, if it was.
    pub merged_into: Option<String>,
}

/// How far a desk has been read; its text is the connector's own and means nothing to others.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Cursor(pub String);

/// One page of what changed on a desk: applied whole, or not at all, together with its cursor.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Page {
    /// Tickets as they stand now.
    pub tickets: Vec<RemoteTicket>,
    /// Messages of these or of earlier tickets.
    pub messages: Vec<RemoteMessage>,
    /// Events of these or of earlier tickets.
    pub events: Vec<RemoteEvent>,
    /// Tickets that went.
    pub gone: Vec<Tombstone>,
    /// Where to go on after this page.
    pub cursor: Cursor,
    /// How many tickets are read by now, and how many there are in all where the desk says: for the progress shown.
    pub progress: (u64, Option<u64>),
}
