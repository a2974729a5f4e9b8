//! Zammad's records as ours.

use super::wire::{Article, Assets, Attachment, Attributes, Named};
use crate::DeskError;
use crate::loose::shown;
use parlance_model::{
    Body, BodyKind, Direction, Field, Moment, OperationId, RemoteAttachment, RemoteMessage, RemotePerson,
    RemoteTicket, Status, Visibility,
};
use std::collections::{BTreeMap, BTreeSet};

/// Under this name our reference stands in an article's `preferences`.
pub(super) const CLIENT_REF: &str = "parlance_ref";

/// Zammad's own user, who has the tickets that nobody has.
pub(super) const NOBODY: u64 = 1;

/// Attributes of every ticket, which are no custom fields. Ids, times and their differences are told by their endings.
const OWN: [&str; 28] = [
    "id",
    "title",
    "number",
    "note",
    "type",
    "group",
    "state",
    "priority",
    "organization",
    "owner",
    "customer",
    "created_by",
    "updated_by",
    "create_article_type",
    "create_article_sender",
    "article_count",
    "pending_time",
    "time_unit",
    "preferences",
    "ticket_time_accounting",
    "articles",
    "checklist",
    "referencing_checklists",
    "mentions",
    "flags",
    "links",
    "tags",
    "ai_agent_running",
];
const ENDINGS: [&str; 4] = ["_id", "_ids", "_at", "_in_min"];

/// Names of what tickets have ids of.
pub(super) struct Names {
    pub(super) states: BTreeMap<u64, Named>,
    pub(super) priorities: BTreeMap<u64, Named>,
}

impl Names {
    fn state(&self, ticket: &Attributes) -> Option<&Named> {
        self.states.get(&number(ticket, "state_id")?)
    }

    /// Whether the ticket went into another one.
    pub(super) fn is_merged(&self, ticket: &Attributes) -> bool {
        self.state(ticket).is_some_and(|state| state.state_type.as_deref() == Some("merged"))
    }
}

pub(super) fn number(record: &Attributes, name: &str) -> Option<u64> {
    record.get(name)?.as_u64()
}

pub(super) fn words(record: &Attributes, name: &str) -> Option<String> {
    record.get(name).and_then(shown)
}

pub(super) fn moment(record: &Attributes, name: &str) -> Option<Moment> {
    words(record, name)?.parse().ok()
}

/// A ticket of a search, with what was asked for besides.
pub(super) fn ticket(
    ticket: &Attributes,
    assets: &Assets,
    names: &Names,
    tags: BTreeSet<String>,
    articles: &[Article],
) -> Result<RemoteTicket, DeskError> {
    let created = moment(ticket, "created_at").ok_or(DeskError::BadAnswer)?;
    let state = names.state(ticket);
    let named =
        |table: &BTreeMap<u64, Attributes>, name| number(ticket, name).and_then(|id| table.get(&id).cloned());
    let owner = number(ticket, "owner_id").filter(|id| *id != NOBODY);
    let priority = number(ticket, "priority_id").and_then(|id| names.priorities.get(&id)?.name.clone());
    Ok(RemoteTicket {
        remote_id: number(ticket, "id").ok_or(DeskError::BadAnswer)?.to_string(),
        subject: words(ticket, "title").unwrap_or_default(),
        status: state.map_or(Status::Open, |state| status(state.state_type.as_deref())),
        remote_status: state.and_then(|state| state.name.clone()).unwrap_or_default(),
        queue: named(&assets.group, "group_id").and_then(|group| words(&group, "name")),
        channel: articles.first().and_then(|article| channel(article.kind.as_deref()?)).map(str::to_owned),
        requester: named(&assets.user, "customer_id").map(|user| person(&user)).unwrap_or_default(),
        owner: owner.and_then(|id| full_name(assets.user.get(&id)?)),
        owner_id: owner.map(|id| id.to_string()),
        priority,
        tags,
        created,
        updated: moment(ticket, "updated_at").unwrap_or(created),
        due: moment(ticket, "escalation_at"),
        fields: fields(ticket),
    })
}

pub(super) fn status(kind: Option<&str>) -> Status {
    match kind {
        Some("new") => Status::New,
        Some("pending reminder" | "pending action") => Status::Waiting,
        Some("closed") => Status::Solved,
        Some("merged" | "removed") => Status::Closed,
        _ => Status::Open,
    }
}

fn channel(kind: &str) -> Option<&'static str> {
    match kind {
        "email" | "fax" => Some("email"),
        "phone" => Some("phone"),
        "chat" => Some("chat"),
        "note" | "web" => None,
        _ => Some("social"),
    }
}

fn fields(ticket: &Attributes) -> BTreeMap<String, String> {
    let custom = ticket.iter().filter(|(name, _)| is_custom(name));
    custom.filter_map(|(name, value)| Some((name.clone(), shown(value)?))).collect()
}

pub(super) fn is_custom(name: &str) -> bool {
    !OWN.contains(&name) && !ENDINGS.iter().any(|ending| name.ends_with(ending))
}

/// A field's value in a ticket that was asked for with its names, as a change speaks of it.
pub(super) fn value(ticket: &Attributes, field: &Field) -> String {
    let told = match field {
        Field::Status => words(ticket, "state"),
        Field::Owner => number(ticket, "owner_id").filter(|id| *id != NOBODY).map(|id| id.to_string()),
        Field::Priority => words(ticket, "priority"),
        Field::Custom(name) if is_custom(name) => words(ticket, name),
        Field::Custom(_) | Field::Tags => None,
    };
    told.unwrap_or_default()
}

pub(super) fn full_name(user: &Attributes) -> Option<String> {
    let parts = ["firstname", "lastname"].iter().filter_map(|name| words(user, name)).collect::<Vec<_>>();
    Some(parts.join(" ")).filter(|name| !name.is_empty()).or_else(|| words(user, "login"))
}

fn person(user: &Attributes) -> RemotePerson {
    let preference = |name: &str| user.get("preferences")?.get(name).and_then(shown);
    RemotePerson {
        remote_id: number(user, "id").map(|id| id.to_string()),
        name: full_name(user),
        email: words(user, "email"),
        phone: words(user, "phone").or_else(|| words(user, "mobile")),
        language: preference("locale"),
        country: words(user, "country"),
        city: words(user, "city"),
        time_zone: preference("timezone"),
        ..RemotePerson::default()
    }
}

pub(super) fn message(ticket: u64, article: &Article) -> Option<RemoteMessage> {
    let text = article.body.clone().unwrap_or_default();
    if text.is_empty() && article.attachments.is_empty() {
        return None;
    }
    let is_html = article.content_type.as_deref().is_some_and(|kind| kind.contains("html"));
    Some(RemoteMessage {
        remote_id: article.id.to_string(),
        ticket: ticket.to_string(),
        visibility: if article.internal { Visibility::Internal } else { Visibility::Public },
        direction: direction(article),
        author: author(article),
        body: Body { kind: if is_html { BodyKind::Html } else { BodyKind::Plain }, text },
        sent: article.created_at,
        attachments: article.attachments.iter().map(attachment).collect(),
        client_ref: client_ref(article),
    })
}

/// What Zammad sends by itself goes to the customer, too.
fn direction(article: &Article) -> Direction {
    match article.sender.as_deref() {
        Some("Customer") => Direction::Inbound,
        _ => Direction::Outbound,
    }
}

/// Who wrote, as the article's own line says: `Anna Szabó <anna@example.com>`, a name, a number.
fn author(article: &Article) -> RemotePerson {
    let line = article.from.as_deref().unwrap_or_default();
    let email = address(line);
    let name = line.split('<').next().unwrap_or_default().trim().trim_matches('"').to_owned();
    let name = Some(name).filter(|name| !name.is_empty() && Some(name) != email.as_ref());
    RemotePerson { name, email, ..RemotePerson::default() }
}

/// The first e-mail address of a line of them.
pub(super) fn address(line: &str) -> Option<String> {
    let one = match line.split_once('<') {
        Some((_, rest)) => rest.split('>').next(),
        None => line.split(',').next(),
    };
    let one = one.unwrap_or_default().trim();
    let is_address = one.split_once('@').is_some_and(|(user, host)| !user.is_empty() && !host.is_empty());
    (is_address && !one.contains(char::is_whitespace)).then(|| one.to_owned())
}

pub(super) fn client_ref(article: &Article) -> Option<OperationId> {
    article.preferences.get(CLIENT_REF)?.as_str()?.parse().ok()
}

fn attachment(file: &Attachment) -> RemoteAttachment {
    let told = ["Content-Type", "Mime-Type"].iter().find_map(|name| words(&file.preferences, name));
    let kind = told.as_deref().and_then(|kind| kind.split(';').next()).unwrap_or("application/octet-stream");
    RemoteAttachment {
        remote_id: file.id.to_string(),
        name: file.filename.clone().unwrap_or_default(),
        media_type: kind.trim().to_owned(),
        size: file.size.as_deref().and_then(|size| size.parse().ok()),
    }
}
