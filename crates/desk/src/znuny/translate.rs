//! Znuny's records as ours.

use super::wire::{Article, Attachment, Text, Ticket};
use crate::DeskError;
use jiff::{civil::DateTime, tz::TimeZone};
use parlance_model::{
    Body, BodyKind, Direction, Moment, RemoteAttachment, RemoteMessage, RemotePerson, RemoteTicket, Status,
    Visibility,
};
use std::collections::BTreeSet;

/// Whoever has what nobody has.
pub(super) const NOBODY: &str = "root@localhost";

/// What a state means, by its type where it has one of Znuny's.
pub(super) fn means(word: &str, kind: &str) -> Status {
    match kind {
        "new" => Status::New,
        "pending reminder" | "pending auto" => Status::Waiting,
        "closed" if word != "closed unsuccessful" => Status::Solved,
        "closed" | "removed" | "merged" => Status::Closed,
        _ => Status::Open,
    }
}

/// A time of the server's, taken for UTC.
pub(super) fn moment(text: &Text) -> Result<Moment, DeskError> {
    let time: DateTime = text.0.trim().parse().map_err(|_| DeskError::BadAnswer)?;
    let time = TimeZone::UTC.to_timestamp(time).map_err(|_| DeskError::BadAnswer)?;
    Ok(Moment::utc(time))
}

pub(super) fn ticket(ticket: &Ticket) -> Result<RemoteTicket, DeskError> {
    let fields = ticket.dynamic_field.iter().map(|field| (field.name.0.clone(), field.text()));
    let owner = owner(ticket);
    Ok(RemoteTicket {
        remote_id: ticket.ticket_id.id()?.to_string(),
        subject: ticket.title.0.clone(),
        status: means(&ticket.state.0, &ticket.state_type.0),
        remote_status: ticket.state.0.clone(),
        queue: ticket.queue.some(),
        channel: None,
        requester: requester(ticket),
        owner: owner.clone(),
        owner_id: owner,
        priority: ticket.priority.some(),
        tags: BTreeSet::new(),
        created: moment(&ticket.created)?,
        updated: moment(&ticket.changed)?,
        due: moment(&ticket.escalation_destination_date).ok(),
        fields: fields.filter(|(_, text)| !text.trim().is_empty()).collect(),
    })
}

/// Each ticket has an owner; the first user of all stands for none.
pub(super) fn owner(ticket: &Ticket) -> Option<String> {
    ticket.owner.some().filter(|owner| owner != NOBODY && ticket.owner_id.0 != "1")
}

/// Whoever wrote first from the customer's side.
fn requester(ticket: &Ticket) -> RemotePerson {
    let first = ticket.article.iter().find(|article| article.is_by_customer());
    let named = |name: &str| {
        let field = ticket.dynamic_field.iter().find(|field| field.name.0.eq_ignore_ascii_case(name))?;
        Some(field.text()).filter(|text| !text.trim().is_empty())
    };
    let person = first.map(|article| person(&article.from.0)).unwrap_or_default();
    RemotePerson {
        remote_id: ticket.customer_user_id.some(),
        email: person.email.or_else(|| ticket.customer_user_id.some().filter(|id| id.contains('@'))),
        phone: named("Phone"),
        language: named("Language"),
        country: named("Country"),
        form_of_address: named("FormOfAddress"),
        ..person
    }
}

/// `"Name" <address>`, `Name <address>`, `address` or `Name`.
fn person(from: &str) -> RemotePerson {
    let (name, email) = match from.rsplit_once('<') {
        Some((name, address)) => (name, address.trim_end().trim_end_matches('>')),
        None if from.contains('@') => ("", from),
        None => (from, ""),
    };
    let some =
        |text: &str| Some(text.trim().trim_matches('"').trim().to_owned()).filter(|text| !text.is_empty());
    RemotePerson { name: some(name), email: some(email), ..RemotePerson::default() }
}

pub(super) fn messages(ticket: &Ticket) -> Result<Vec<RemoteMessage>, DeskError> {
    let articles = ticket.article.iter().map(|article| message(ticket, article));
    articles.collect()
}

fn message(ticket: &Ticket, article: &Article) -> Result<RemoteMessage, DeskError> {
    let sent = moment(&article.create_time).or_else(|_| moment(&ticket.created))?;
    // Where an article was written in HTML, its body is the text of it, and the HTML a file.
    let html = article.mime_type.0.eq_ignore_ascii_case("text/html") && article.body.0.contains("</");
    let author = match article.is_by_customer() {
        true => RemotePerson { remote_id: ticket.customer_user_id.some(), ..person(&article.from.0) },
        false => person(&article.from.0),
    };
    Ok(RemoteMessage {
        remote_id: article.article_id.id()?.to_string(),
        ticket: ticket.ticket_id.id()?.to_string(),
        visibility: if article.is_public() { Visibility::Public } else { Visibility::Internal },
        direction: if article.is_by_customer() { Direction::Inbound } else { Direction::Outbound },
        author,
        body: Body {
            kind: if html { BodyKind::Html } else { BodyKind::Plain },
            text: article.body.0.clone(),
        },
        sent,
        attachments: article.attachment.iter().map(|file| attachment(article, file)).collect(),
        client_ref: None,
    })
}

fn attachment(article: &Article, file: &Attachment) -> RemoteAttachment {
    RemoteAttachment {
        remote_id: format!("{}-{}", article.article_id.0, file.file_id.0),
        name: file.filename.0.clone(),
        media_type: file.content_type.0.clone(),
        size: file.filesize_raw.0.parse().ok(),
    }
}
