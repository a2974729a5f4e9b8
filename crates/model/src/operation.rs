//! What an agent did that a desk does not know yet: the outbox's records.

use crate::{Moment, OperationId, TicketId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What is to be done on the desk.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum OperationKind {
    /// A reply that the customer sees; plain text.
    Reply {
        /// The text.
        text: String,
    },
    /// A note that only agents see; plain text.
    Note {
        /// The text.
        text: String,
    },
    /// Another value for one of the ticket's fields.
    Change(Change),
    /// A new ticket.
    Open(NewTicket),
}

/// A new ticket, with which an agent writes to a customer first.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct NewTicket {
    /// The customer's e-mail address.
    pub email: String,
    /// Her name, where known.
    pub name: Option<String>,
    /// Subject line.
    pub subject: String,
    /// The first message, which she sees; plain text.
    pub text: String,
    /// In which of the desk's queues; without one the desk chooses.
    pub queue: Option<String>,
}

impl OperationKind {
    /// The text of what is written; empty for a change.
    pub fn text(&self) -> &str {
        match self {
            Self::Reply { text } | Self::Note { text } => text,
            Self::Change(_) => "",
            Self::Open(new) => &new.text,
        }
    }
}

/// A field of a ticket that an agent may change.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize, specta::Type)]
#[serde(tag = "field", content = "name", rename_all = "kebab-case")]
pub enum Field {
    /// Where it stands, in the desk's words.
    Status,
    /// Who has it, by the desk's id of the agent.
    Owner,
    /// How urgent it is, in the desk's words.
    Priority,
    /// Its tags (labels), one a line, sorted.
    Tags,
    /// A custom field, by the desk's name for it; several values, one a line.
    Custom(String),
}

/// A change of one field: what the agent saw and what she wants. A value that is none is empty.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Change {
    /// The field.
    pub field: Field,
    /// Its value when she changed it.
    pub from: String,
    /// Its value as she wants it.
    pub to: String,
}

/// What a change comes to, once one knows what the desk has now.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Merge {
    /// The desk has it already: by an earlier attempt of ours, or because somebody did the same.
    Done,
    /// The desk shall have this.
    Write(String),
    /// Somebody changed the same field to something else: the agent decides.
    Conflict,
}

impl Change {
    /// Merges the change with what the desk has now. Tags are a set: what she added is added and what she took away is
    /// taken away, whatever else was done to them. Any other field is one value.
    pub fn merge(&self, now: &str) -> Merge {
        let wanted = match self.field {
            Field::Tags => self.merged_tags(now),
            _ if now.trim() == self.from.trim() || now.trim() == self.to.trim() => self.to.clone(),
            _ => return Merge::Conflict,
        };
        match wanted.trim() == now.trim() {
            true => Merge::Done,
            false => Merge::Write(wanted),
        }
    }

    fn merged_tags(&self, now: &str) -> String {
        let (from, to, mut tags) = (lines(&self.from), lines(&self.to), lines(now));
        tags.retain(|tag| !from.contains(tag) || to.contains(tag));
        tags.extend(to.difference(&from));
        tags.into_iter().collect::<Vec<_>>().join("\n")
    }
}

fn lines(text: &str) -> BTreeSet<&str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect()
}

/// Where an operation stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub enum OperationState {
    /// Not tried yet, or known not to have reached the desk.
    Waiting,
    /// An attempt was begun and has not ended. After a restart it counts as [`OperationState::Unknown`].
    Sending,
    /// The answer was lost: the desk is asked before anything is sent again.
    Unknown,
    /// The desk said no. Nothing more happens until the agent decides.
    Refused,
    /// The ticket has moved on since the agent did it: nothing happens until she decides.
    Conflict,
    /// The desk has it.
    Confirmed,
}

/// What the desk last knew of the ticket before our first attempt: anything of ours is later than this.
/// Its text is the connector's own.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Watermark(pub String);

/// The newest public message that the agent had before her when she wrote.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Seen {
    /// The desk's id of the message.
    pub message: String,
    /// When it was sent.
    pub at: Moment,
}

/// An operation with all that a connector needs to send it or to find it on the desk.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Operation {
    /// Its id, and our reference on the desk.
    pub id: OperationId,
    /// The ticket, ours.
    pub ticket: TicketId,
    /// The ticket, by the desk's id; of no meaning to the desk while the ticket is still to be opened.
    pub remote_ticket: String,
    /// What is to be done.
    pub kind: OperationKind,
    /// When the agent asked for it.
    pub created: Moment,
    /// Where it stands.
    pub state: OperationState,
    /// How often it was tried.
    pub attempts: u32,
    /// Set before the first attempt.
    pub watermark: Option<Watermark>,
    /// What a reply answers; none if it shall go out whatever has come since.
    pub seen: Option<Seen>,
    /// Ids of the desk's messages on this ticket that are known to be other operations' and so cannot be this one; of the
    /// desk's tickets, where this one opens a ticket.
    pub claimed: Vec<String>,
}

/// One attempt's outcome, as the outbox keeps it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Attempt {
    /// The desk has it.
    Confirmed(Sent),
    /// It surely did not reach the desk: safe to send again.
    NotSent,
    /// Nobody knows: look before sending again.
    Unknown,
    /// The desk said no, in these words.
    Refused(String),
    /// The ticket has moved on: somebody has written, or has changed the same field to this value.
    Conflict(Option<String>),
}

/// What of ours is on the desk.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Sent {
    /// The desk's id of the message, the same that a later pull gives; of the ticket that was opened; empty for a
    /// changed field.
    pub remote_id: String,
    /// When the desk took it, where it says.
    pub at: Option<Moment>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(field: Field, from: &str, to: &str) -> Change {
        Change { field, from: from.to_owned(), to: to.to_owned() }
    }

    #[test]
    fn a_value_is_written_unless_somebody_chose_another() {
        let solve = change(Field::Status, "open", "solved");
        assert_eq!(solve.merge("open"), Merge::Write("solved".to_owned()));
        assert_eq!(solve.merge("solved"), Merge::Done);
        assert_eq!(solve.merge("pending"), Merge::Conflict);
        let take = change(Field::Owner, "", "7");
        assert_eq!(take.merge(" "), Merge::Write("7".to_owned()));
        assert_eq!(take.merge("9"), Merge::Conflict);
    }

    #[test]
    fn tags_of_both_sides_are_kept() {
        let tags = change(Field::Tags, "late\nvip", "refund\nvip");
        assert_eq!(tags.merge("late\nvip"), Merge::Write("refund\nvip".to_owned()));
        assert_eq!(tags.merge("late\nvip\nzoll"), Merge::Write("refund\nvip\nzoll".to_owned()));
        assert_eq!(tags.merge("late"), Merge::Write("refund".to_owned()));
        assert_eq!(tags.merge("refund\nvip"), Merge::Done);
    }

    #[test]
    fn a_merge_that_was_written_is_done() {
        let values = ["", "a", "b", "a\nb", "b\nc", "a\nc\nd"];
        for field in [Field::Tags, Field::Priority] {
            for (from, to, now) in
                values.iter().flat_map(|f| values.iter().flat_map(move |t| values.map(|n| (*f, *t, n))))
            {
                let change = change(field.clone(), from, to);
                if let Merge::Write(written) = change.merge(now) {
                    assert_eq!(change.merge(&written), Merge::Done, "{change:?} on {now:?}");
                }
            }
        }
    }
}
