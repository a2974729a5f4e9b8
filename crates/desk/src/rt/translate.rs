//! RT's records into ours.

use super::api::CLIENT_REF;
use super::wire::{Attachment, Field, Ticket, Transaction, User};
use crate::DeskError;
use parlance_model::{
    Body, BodyKind, Direction, Moment, OperationId, RemoteAttachment, RemoteEvent, RemoteMessage,
    RemotePerson, RemoteTicket, Status, Visibility,
};
use std::collections::{BTreeMap, BTreeSet};

/// The user who has what nobody has.
pub(super) const NOBODY: &str = "Nobody";

/// What a message's direction and a ticket's events are judged by: who stands on the customer's side of a ticket.
#[derive(Clone, Default)]
pub(super) struct Side(BTreeSet<String>);

impl Side {
    pub(super) fn of(ticket: &Ticket) -> Self {
        let people = ticket.requestors.iter().chain(&ticket.cc);
        Self(people.filter_map(|user| user.name.some()).map(|name| name.to_lowercase()).collect())
    }

    fn has(&self, user: &User) -> bool {
        user.name.some().is_some_and(|name| self.0.contains(&name.to_lowercase()))
    }
}

pub(super) fn ticket(ticket: &Ticket) -> Result<RemoteTicket, DeskError> {
    let created = ticket.created.moment()?.ok_or(DeskError::BadAnswer)?;
    let owner = ticket.owner.name.some().filter(|name| name != NOBODY);
    Ok(RemoteTicket {
        remote_id: ticket.id.id()?.to_string(),
        subject: ticket.subject.0.clone(),
        status: status(&ticket.status.0, ticket.resolved.moment()?.is_some()),
        remote_status: ticket.status.0.clone(),
        queue: ticket.queue.as_ref().and_then(|queue| queue.name.some()),
        channel: None,
        requester: requester(ticket),
        owner: owner.clone().map(|name| ticket.owner.real_name.some().unwrap_or(name)),
        owner_id: owner,
        priority: ticket.priority.some(),
        tags: BTreeSet::new(),
        created,
        updated: ticket.last_updated.moment()?.unwrap_or(created),
        due: ticket.due.moment()?,
        fields: fields(&ticket.custom_fields),
    })
}

/// RT's own words; a word of the installation's own lifecycle counts as done once RT has set the time of it.
pub(super) fn status(word: &str, done: bool) -> Status {
    match word {
        "new" => Status::New,
        "open" => Status::Open,
        "stalled" => Status::Waiting,
        "resolved" => Status::Solved,
        "rejected" | "deleted" => Status::Closed,
        _ if done => Status::Solved,
        _ => Status::Open,
    }
}

fn fields(fields: &[Field]) -> BTreeMap<String, String> {
    let texts = fields.iter().filter_map(|field| Some((field.name.some()?, joined(field)?)));
    texts.collect()
}

/// A custom field's values as text; files and images have none.
pub(super) fn joined(field: &Field) -> Option<String> {
    let values: Vec<_> = field.values.iter().filter_map(|value| value.as_str()).collect();
    Some(values.join("\n")).filter(|text| !text.trim().is_empty())
}

/// The first requestor, with what custom fields of hers or of the ticket say of her.
fn requester(ticket: &Ticket) -> RemotePerson {
    let Some(user) = ticket.requestors.first() else { return RemotePerson::default() };
    let field = |name: &str| named(&user.custom_fields, name).or_else(|| named(&ticket.custom_fields, name));
    let person = person(user);
    RemotePerson {
        language: named(&user.custom_fields, "language").or(person.language).or_else(|| field("language")),
        country: named(&user.custom_fields, "country").or(person.country).or_else(|| field("country")),
        form_of_address: field("formofaddress"),
        ..person
    }
}

/// A custom field by its name in lower case without spaces and signs.
fn named(fields: &[Field], wanted: &str) -> Option<String> {
    let plain = |name: &str| name.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase();
    let field = fields.iter().find(|field| plain(&field.name.0) == wanted)?;
    joined(field)
}

pub(super) fn person(user: &User) -> RemotePerson {
    let email = user.email_address.some();
    let login = user.name.some().filter(|name| Some(name) != email.as_ref());
    RemotePerson {
        remote_id: user.id.id().ok().map(|id| id.to_string()),
        name: user.real_name.some().or(login),
        email,
        phone: [&user.mobile_phone, &user.work_phone, &user.home_phone].into_iter().find_map(|t| t.some()),
        language: user.lang.some().map(|lang| lang.replace('_', "-")),
        country: user.country.some(),
        subdivision: user.state.some(),
        city: user.city.some(),
        time_zone: user.timezone.some(),
        form_of_address: None,
    }
}

/// Whether a transaction is one that people write in.
pub(super) fn is_message(transaction: &Transaction) -> bool {
    matches!(transaction.kind.0.as_str(), "Create" | "Correspond" | "Comment")
}

/// A message of the ticket; `None` for a ticket that was made without a word.
pub(super) fn message(
    ticket: u64,
    transaction: &Transaction,
    side: &Side,
    parts: &[Attachment],
) -> Result<Option<RemoteMessage>, DeskError> {
    let Parts { body, attachments } = sort_out(parts)?;
    if body.text.trim().is_empty() && attachments.is_empty() {
        return Ok(None);
    }
    let internal = transaction.kind.0 == "Comment";
    Ok(Some(RemoteMessage {
        remote_id: transaction.id.id()?.to_string(),
        ticket: ticket.to_string(),
        visibility: if internal { Visibility::Internal } else { Visibility::Public },
        direction: direction(transaction, side),
        author: person(&transaction.creator),
        body,
        sent: at(transaction)?,
        attachments,
        client_ref: client_ref(transaction).and_then(|text| text.parse::<OperationId>().ok()),
    }))
}

/// The request itself counts as the customer's even if an agent wrote it down for her.
fn direction(transaction: &Transaction, side: &Side) -> Direction {
    let on_behalf = transaction.kind.0 == "Create" && !side.0.is_empty();
    match on_behalf || side.has(&transaction.creator) {
        true => Direction::Inbound,
        false => Direction::Outbound,
    }
}

pub(super) fn at(transaction: &Transaction) -> Result<Moment, DeskError> {
    transaction.created.moment()?.ok_or(DeskError::BadAnswer)
}

pub(super) fn client_ref(transaction: &Transaction) -> Option<String> {
    transaction.custom_fields.iter().find(|field| field.name.0 == CLIENT_REF).and_then(joined)
}

struct Parts {
    body: Body,
    attachments: Vec<RemoteAttachment>,
}

/// The text that shows best, and the files. Texts without a file name are never files: they are the same words in another dress.
fn sort_out(parts: &[Attachment]) -> Result<Parts, DeskError> {
    let (texts, mut files): (Vec<&Attachment>, Vec<_>) = parts.iter().partition(|part| is_text(part));
    let of = |kind: &str| {
        let texts = texts.iter().filter(|part| part.content_type.0.to_ascii_lowercase() == kind);
        texts.map(|part| part.content.0.as_str()).collect::<Vec<_>>().join("\n")
    };
    let (plain, html) = (of("text/plain"), of("text/html"));
    let body = match !plain.trim().is_empty() || html.trim().is_empty() {
        true => Body { kind: BodyKind::Plain, text: plain },
        false => Body { kind: BodyKind::Html, text: html },
    };
    // RT keeps a text that is none as a file that is none.
    files.retain(|part| part.filename.some().is_some() || part.content_length.0 != "0");
    let attachments = files.into_iter().map(attachment).collect::<Result<_, _>>()?;
    Ok(Parts { body, attachments })
}

pub(super) fn is_text(part: &Attachment) -> bool {
    let kind = part.content_type.0.to_ascii_lowercase();
    part.filename.some().is_none() && matches!(kind.as_str(), "text/plain" | "text/html")
}

fn attachment(part: &Attachment) -> Result<RemoteAttachment, DeskError> {
    Ok(RemoteAttachment {
        remote_id: part.id.id()?.to_string(),
        name: part.filename.0.clone(),
        media_type: part.content_type.0.clone(),
        size: part.content_length.0.parse().ok(),
    })
}

/// What happened besides messages.
pub(super) fn event(ticket: u64, transaction: &Transaction) -> Result<Option<RemoteEvent>, DeskError> {
    let (old, new) = (transaction.old_value.0.clone(), transaction.new_value.0.clone());
    let (kind, change) = match (transaction.kind.0.as_str(), transaction.field.0.as_str()) {
        ("Create", _) => ("created", None),
        ("Status", _) => ("status", Some((old, new))),
        ("Set" | "SetWatcher", "Owner") | ("Give" | "Take" | "Steal", _) => ("owner", None),
        // These hold a time or an id, not words.
        ("Set", "Told" | "LastUpdated" | "Queue" | "Started" | "Starts" | "Due") => ("field", None),
        ("Set", _) => ("field", Some((old, new))),
        _ => return Ok(None),
    };
    Ok(Some(RemoteEvent {
        remote_id: transaction.id.id()?.to_string(),
        ticket: ticket.to_string(),
        kind: kind.to_owned(),
        change,
        by: transaction.creator.real_name.some().or_else(|| transaction.creator.name.some()),
        at: at(transaction)?,
    }))
}
