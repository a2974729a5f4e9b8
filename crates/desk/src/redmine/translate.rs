//! Redmine's records as ours.

use super::wire::{Attachment, Detail, Field, Issue, Journal, Named};
use crate::{DeskError, Profile};
use parlance_model::{
    Body, BodyKind, Direction, Moment, RemoteAttachment, RemoteEvent, RemoteMessage, RemotePerson,
    RemoteTicket, Status, Visibility,
};
use std::collections::{BTreeMap, BTreeSet};

/// Who writes for us, as far as the probe could see.
pub(super) struct Agents {
    me: Option<u64>,
    others: BTreeMap<u64, String>,
}

impl Agents {
    pub(super) fn of(profile: &Profile) -> Self {
        let me = profile.agent_id.parse().ok();
        let agents = profile.choices.agents.iter();
        let agents = agents.filter_map(|agent| Some((agent.id.parse().ok()?, agent.name.clone())));
        Self { me, others: agents.filter(|(id, _)| Some(*id) != me).collect() }
    }

    /// Where no other agent is known, whoever opened the issue is the customer.
    fn direction(&self, issue: &Issue, user: Option<u64>) -> Direction {
        let is_agent = match user {
            Some(user) if Some(user) == self.me => true,
            Some(user) if self.others.is_empty() => {
                issue.author.as_ref().map(|author| author.id) != Some(user)
            }
            Some(user) => self.others.contains_key(&user),
            None => false,
        };
        if is_agent { Direction::Outbound } else { Direction::Inbound }
    }

    fn has(&self, user: u64) -> bool {
        Some(user) == self.me || self.others.contains_key(&user)
    }
}

/// Redmine's own words; any other is open until it closes an issue.
pub(super) fn means(word: &str, closed: bool) -> Status {
    match word {
        "New" if !closed => Status::New,
        "Feedback" if !closed => Status::Waiting,
        "Resolved" => Status::Solved,
        _ if closed => Status::Closed,
        _ => Status::Open,
    }
}

pub(super) fn ticket(issue: &Issue, agents: &Agents) -> Result<RemoteTicket, DeskError> {
    let closed = issue.status.is_closed.unwrap_or(issue.closed_on.is_some());
    // A day has no hour: the issue is due by its end.
    let due = issue.due_date.as_ref().map(|day| format!("{day}T23:59:59Z").parse()).transpose();
    Ok(RemoteTicket {
        remote_id: issue.id.to_string(),
        subject: issue.subject.clone().unwrap_or_default(),
        status: means(&issue.status.name, closed),
        remote_status: issue.status.name.clone(),
        queue: issue.project.as_ref().map(Named::name),
        channel: None,
        requester: requester(issue, agents),
        owner: issue.assigned_to.as_ref().map(Named::name),
        owner_id: issue.assigned_to.as_ref().map(|owner| owner.id.to_string()),
        priority: issue.priority.as_ref().map(Named::name),
        tags: BTreeSet::new(),
        created: issue.created_on,
        updated: issue.updated_on,
        due: due.map_err(|_| DeskError::BadAnswer)?,
        fields: issue.custom_fields.iter().filter_map(field).collect(),
    })
}

fn field(field: &Field) -> Option<(String, String)> {
    Some((field.name.clone()?, Some(field.text()).filter(|text| !text.trim().is_empty())?))
}

/// The author, with what custom fields say; an agent who wrote it down for a customer is not she.
fn requester(issue: &Issue, agents: &Agents) -> RemotePerson {
    let email = issue.custom_fields.iter().find(|field| plain(field).contains("mail"));
    let email = email.map(Field::text).filter(|text| text.contains('@'));
    let author = issue.author.as_ref().filter(|author| email.is_none() || !agents.has(author.id));
    RemotePerson {
        email,
        phone: named(issue, "phone"),
        language: named(issue, "language"),
        country: named(issue, "country"),
        city: named(issue, "city"),
        form_of_address: named(issue, "formofaddress"),
        ..author.map(person).unwrap_or_default()
    }
}

/// A custom field's name in lower case without spaces and signs.
fn plain(field: &Field) -> String {
    let name = field.name.as_deref().unwrap_or_default();
    name.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase()
}

fn named(issue: &Issue, wanted: &str) -> Option<String> {
    let found = issue.custom_fields.iter().find(|field| plain(field) == wanted)?;
    Some(found.text()).filter(|text| !text.trim().is_empty())
}

fn person(named: &Named) -> RemotePerson {
    RemotePerson {
        remote_id: Some(named.id.to_string()),
        name: named.name.clone(),
        ..RemotePerson::default()
    }
}

/// The description, and each journal with words or files.
pub(super) fn messages(issue: &Issue, agents: &Agents) -> Vec<RemoteMessage> {
    let files: BTreeMap<String, &Attachment> =
        issue.attachments.iter().map(|file| (file.id.to_string(), file)).collect();
    let mut later: BTreeSet<&str> = BTreeSet::new();
    let mut messages = Vec::new();
    for journal in &issue.journals {
        let added = journal.details.iter().filter(|detail| detail.property == "attachment");
        let names: Vec<_> = added.map(|detail| detail.name.as_str()).collect();
        let attachments: Vec<_> =
            names.iter().filter_map(|id| files.get(*id)).map(|file| attachment(file)).collect();
        later.extend(names);
        if !journal.notes().trim().is_empty() || !attachments.is_empty() {
            messages.push(note(issue, journal, agents, attachments));
        }
    }
    let first = files.iter().filter(|(id, _)| !later.contains(id.as_str())).map(|(_, file)| attachment(file));
    messages.extend(description(issue, agents, first.collect()));
    messages
}

fn note(
    issue: &Issue,
    journal: &Journal,
    agents: &Agents,
    attachments: Vec<RemoteAttachment>,
) -> RemoteMessage {
    RemoteMessage {
        remote_id: journal.id.to_string(),
        ticket: issue.id.to_string(),
        visibility: if journal.private_notes { Visibility::Internal } else { Visibility::Public },
        direction: agents.direction(issue, journal.user.as_ref().map(|user| user.id)),
        author: journal.user.as_ref().map(person).unwrap_or_default(),
        body: Body { kind: BodyKind::Plain, text: journal.notes().to_owned() },
        sent: journal.created_on,
        attachments,
        client_ref: None,
    }
}

/// The request counts as the customer's even if an agent wrote it down for her.
fn description(issue: &Issue, agents: &Agents, attachments: Vec<RemoteAttachment>) -> Option<RemoteMessage> {
    let text = issue.description.clone().unwrap_or_default();
    (!text.trim().is_empty() || !attachments.is_empty()).then(|| RemoteMessage {
        remote_id: format!("issue-{}", issue.id),
        ticket: issue.id.to_string(),
        visibility: Visibility::Public,
        direction: Direction::Inbound,
        author: requester(issue, agents),
        body: Body { kind: BodyKind::Plain, text },
        sent: issue.created_on,
        attachments,
        client_ref: None,
    })
}

fn attachment(file: &Attachment) -> RemoteAttachment {
    RemoteAttachment {
        remote_id: file.id.to_string(),
        name: file.filename.clone().unwrap_or_default(),
        media_type: file.content_type.clone().unwrap_or_default(),
        size: file.filesize,
    }
}

/// What journals tell besides words. A journal may tell several things.
pub(super) fn events(issue: &Issue, statuses: &BTreeMap<u64, String>) -> Vec<RemoteEvent> {
    let mut events = Vec::new();
    for journal in &issue.journals {
        let told = (0u32..).zip(&journal.details).filter(|(_, detail)| detail.property != "attachment");
        events.extend(told.map(|(place, detail)| {
            let (kind, change) = happened(detail, statuses);
            RemoteEvent {
                remote_id: format!("{}-{place}", journal.id),
                ticket: issue.id.to_string(),
                kind: kind.to_owned(),
                change,
                by: journal.user.as_ref().map(Named::name),
                at: journal.created_on,
            }
        }));
    }
    events
}

fn happened(detail: &Detail, statuses: &BTreeMap<u64, String>) -> (&'static str, Option<(String, String)>) {
    let (old, new) =
        (detail.old_value.clone().unwrap_or_default(), detail.new_value.clone().unwrap_or_default());
    let word = |id: &str| id.parse().ok().and_then(|id: u64| statuses.get(&id)).cloned().unwrap_or_default();
    match (detail.property.as_str(), detail.name.as_str()) {
        ("attr", "status_id") => ("status", Some((word(&old), word(&new)))),
        ("attr", "assigned_to_id") => ("owner", None),
        // Ids, not words.
        ("attr", name) if name.ends_with("_id") => ("field", None),
        ("attr" | "cf", _) => ("field", Some((old, new))),
        _ => ("field", None),
    }
}

/// A moment in whole seconds since 1970, as Redmine's lists have them.
pub(super) fn seconds(moment: Moment) -> i64 {
    moment.utc.as_second()
}
