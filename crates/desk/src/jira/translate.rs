//! Jira's records as ours.

use super::api::CHANNEL;
use super::wire::{Attachment, Comment, History, Issue, Standing, User};
use super::{adf, outgoing};
use crate::DeskError;
use crate::loose::shown;
use parlance_model::{
    Body, BodyKind, Direction, Field, Moment, RemoteAttachment, RemoteEvent, RemoteMessage, RemotePerson,
    RemoteTicket, Status, Visibility,
};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Fields of Jira's own plugins, full of what only machines read.
const MACHINES: [&str; 2] = ["Rank", "Development"];

impl Issue {
    pub(super) fn number(&self) -> Result<u64, DeskError> {
        self.id.parse().map_err(|_| DeskError::BadAnswer)
    }

    fn field<T: DeserializeOwned + Default>(&self, name: &str) -> T {
        self.fields.get(name).and_then(|value| T::deserialize(value).ok()).unwrap_or_default()
    }

    fn text(&self, name: &str) -> Option<String> {
        self.fields.get(name).and_then(shown)
    }

    /// What something of the issue is called.
    fn name_of(&self, field: &str) -> Option<String> {
        self.fields.get(field)?.get("name").and_then(shown)
    }

    fn moment(&self, field: &str) -> Option<Moment> {
        self.text(field)?.parse().ok().map(|moment: Moment| in_utc(moment))
    }

    /// When it last changed, in milliseconds.
    pub(super) fn changed(&self) -> i64 {
        self.moment("updated").map_or(0, |moment| moment.as_millis())
    }
}

/// Jira writes times in the time zone of the agent who asks, which says nothing.
fn in_utc(moment: Moment) -> Moment {
    Moment::utc(moment.utc)
}

pub(super) fn ticket(issue: &Issue, names: &BTreeMap<String, String>) -> Result<RemoteTicket, DeskError> {
    let created = issue.moment("created").ok_or(DeskError::BadAnswer)?;
    let standing: Standing = issue.field("status");
    let assignee: User = issue.field("assignee");
    Ok(RemoteTicket {
        remote_id: issue.number()?.to_string(),
        subject: issue.text("summary").unwrap_or_default(),
        status: status(&standing),
        remote_status: standing.name.unwrap_or_default(),
        queue: issue.name_of("project"),
        channel: channel(issue),
        requester: RemotePerson { language: language(issue), ..person(&issue.field("reporter")) },
        owner: assignee.display_name,
        owner_id: assignee.account_id,
        priority: issue.name_of("priority"),
        tags: issue.field("labels"),
        created,
        updated: issue.moment("updated").unwrap_or(created),
        due: due(issue),
        fields: fields(issue, names),
    })
}

/// What a status means, by its category and by the names of the workflows that come with service desks.
pub(super) fn status(standing: &Standing) -> Status {
    let name = standing.name.as_deref().unwrap_or_default().to_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| name.contains(word));
    match standing.status_category.key.as_deref() {
        Some("done") if has(&["closed", "cancel", "declined"]) => Status::Closed,
        Some("done") => Status::Solved,
        _ if has(&["waiting for customer", "pending", "on hold"]) => Status::Waiting,
        Some("new") => Status::New,
        _ => Status::Open,
    }
}

fn channel(issue: &Issue) -> Option<String> {
    let channel = issue.properties.get(CHANNEL)?.get("value").and_then(shown)?;
    let known = ["email", "chat", "phone", "social"];
    known.contains(&channel.as_str()).then_some(channel)
}

/// The language that the help center was in.
fn language(issue: &Issue) -> Option<String> {
    issue.fields.values().find_map(|value| value.get("languageCode")).and_then(shown)
}

/// The first of the agreed times that runs out.
fn due(issue: &Issue) -> Option<Moment> {
    let runs_out = |value: &Value| value.get("ongoingCycle")?.get("breachTime")?.get("epochMillis")?.as_i64();
    let first = issue.fields.values().filter_map(runs_out).min()?;
    Moment::from_millis(first, None)
}

fn fields(issue: &Issue, names: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let custom = issue.fields.iter().filter(|(id, _)| id.starts_with("customfield_"));
    let told = custom.filter_map(|(id, value)| Some((names.get(id)?, words(value)?)));
    let told = told.filter(|(name, _)| !MACHINES.contains(&name.as_str()));
    let key = issue.key.clone().map(|key| ("Key".to_owned(), key));
    told.map(|(name, value)| (name.clone(), value)).chain(key).collect()
}

/// A field's value as people read it.
fn words(value: &Value) -> Option<String> {
    match value {
        Value::Array(members) => {
            let words: Vec<_> = members.iter().filter_map(words).collect();
            (!words.is_empty()).then(|| words.join("\n"))
        }
        Value::Object(inside) if inside.contains_key("completedCycles") => None,
        Value::Object(inside) if inside.get("type").is_some_and(|kind| kind == "doc") => {
            Some(adf::plain(value).unwrap_or_else(|| adf::words(value))).filter(|text| !text.is_empty())
        }
        Value::Object(inside) => {
            let inner = inside.get("requestType").and_then(Value::as_object).unwrap_or(inside);
            ["value", "displayName", "name"].iter().find_map(|name| inner.get(*name)).and_then(shown)
        }
        // A whole number comes as "5.0".
        Value::Number(number) => {
            let text = number.to_string();
            Some(text.strip_suffix(".0").unwrap_or(&text).to_owned())
        }
        value => shown(value),
    }
}

/// A field's value, as a change speaks of it.
pub(super) fn value(issue: &Issue, field: &Field) -> String {
    let told = match field {
        Field::Status => issue.name_of("status"),
        Field::Owner => issue.field::<User>("assignee").account_id,
        Field::Priority => issue.name_of("priority"),
        Field::Tags => {
            Some(issue.field::<BTreeSet<String>>("labels").into_iter().collect::<Vec<_>>().join("\n"))
        }
        Field::Custom(name) => fields(issue, &issue.names).remove(name),
    };
    told.unwrap_or_default()
}

fn person(user: &User) -> RemotePerson {
    RemotePerson {
        remote_id: user.account_id.clone(),
        name: user.display_name.clone(),
        email: user.email_address.clone(),
        time_zone: user.time_zone.clone(),
        ..RemotePerson::default()
    }
}

/// Those of an issue's files that a text as HTML leads to.
fn files_in(issue: &Issue, html: &str) -> Vec<RemoteAttachment> {
    let files = attachments(issue).into_iter().filter(|file| leads_to(html, &file.remote_id));
    files.collect()
}

fn leads_to(html: &str, file: &str) -> bool {
    ["/attachment/content/", "/attachment/thumbnail/", "/attachment/"].iter().any(|way| {
        let mut places = html.split(way).skip(1);
        places.any(|rest| {
            rest.strip_prefix(file)
                .is_some_and(|rest| !rest.starts_with(|letter: char| letter.is_ascii_digit()))
        })
    })
}

fn attachments(issue: &Issue) -> Vec<RemoteAttachment> {
    let attachments: Vec<Value> = issue.field("attachment");
    let told = attachments.iter().filter_map(|value| {
        let file: Attachment = serde::Deserialize::deserialize(value).ok()?;
        Some(RemoteAttachment {
            remote_id: file.id?,
            name: file.filename.unwrap_or_default(),
            media_type: file.mime_type.unwrap_or_else(|| "application/octet-stream".to_owned()),
            size: file.size,
        })
    });
    told.collect()
}

/// The request itself: its description, with all files that no comment leads to.
pub(super) fn description(issue: &Issue, comments: &[Comment]) -> Result<Option<RemoteMessage>, DeskError> {
    let elsewhere = |file: &RemoteAttachment| {
        comments
            .iter()
            .filter_map(|one| one.rendered_body.as_deref())
            .any(|html| leads_to(html, &file.remote_id))
    };
    let mut files = attachments(issue);
    files.retain(|file| !elsewhere(file));
    let document = issue.fields.get("description").filter(|document| !document.is_null());
    if document.is_none() && files.is_empty() {
        return Ok(None);
    }
    let id = issue.number()?;
    Ok(Some(RemoteMessage {
        remote_id: format!("{id}-description"),
        ticket: id.to_string(),
        visibility: Visibility::Public,
        direction: Direction::Inbound,
        author: person(&issue.field("reporter")),
        body: body(
            document.unwrap_or(&Value::Null),
            issue.rendered_fields.get("description").and_then(Value::as_str),
        ),
        sent: issue.moment("created").ok_or(DeskError::BadAnswer)?,
        attachments: files,
        client_ref: None,
    }))
}

fn body(document: &Value, html: Option<&str>) -> Body {
    match (adf::plain(document), html) {
        (None, Some(html)) => Body { kind: BodyKind::Html, text: html.to_owned() },
        (plain, _) => Body { kind: BodyKind::Plain, text: plain.unwrap_or_else(|| adf::words(document)) },
    }
}

/// A comment as a message. `agent` is the account that we are.
pub(super) fn message(issue: &Issue, comment: &Comment, agent: &str) -> Result<RemoteMessage, DeskError> {
    let public = outgoing::is_public(comment);
    Ok(RemoteMessage {
        remote_id: comment.id.clone(),
        ticket: issue.number()?.to_string(),
        visibility: if public { Visibility::Public } else { Visibility::Internal },
        direction: if public { direction(issue, &comment.author, agent) } else { Direction::Outbound },
        author: person(&comment.author),
        body: body(&comment.body, comment.rendered_body.as_deref()),
        sent: in_utc(comment.created),
        attachments: files_in(issue, comment.rendered_body.as_deref().unwrap_or_default()),
        client_ref: outgoing::client_ref(comment).and_then(|text| text.parse().ok()),
    })
}

/// Customers have accounts of their own kind; but colleagues ask the service desk, too.
fn direction(issue: &Issue, author: &User, agent: &str) -> Direction {
    let reporter: User = issue.field("reporter");
    let is_reporter = author.account_id.is_some() && author.account_id == reporter.account_id;
    let is_customer = author.account_type.as_deref() == Some("customer");
    match is_customer || is_reporter && author.account_id.as_deref() != Some(agent) {
        true => Direction::Inbound,
        false => Direction::Outbound,
    }
}

/// What of a request's history is told besides comments.
pub(super) fn events(issue: &Issue, history: &History) -> Result<Vec<RemoteEvent>, DeskError> {
    let ticket = issue.number()?.to_string();
    let told = history.items.iter().enumerate().filter_map(|(number, item)| {
        let kind = match item.field.as_str() {
            "status" => "status",
            "assignee" => "owner",
            "priority" | "labels" => "field",
            _ => return None,
        };
        Some(RemoteEvent {
            remote_id: format!("{}.{number}", history.id),
            ticket: ticket.clone(),
            kind: kind.to_owned(),
            change: Some((item.from_string.clone().unwrap_or_default(), item.to.clone().unwrap_or_default())),
            by: history.author.display_name.clone(),
            at: in_utc(history.created),
        })
    });
    Ok(told.collect())
}
