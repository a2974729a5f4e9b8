//! Freshdesk over its API v2.
//!
//! | request | for |
//! |---|---|
//! | `GET agents/me`, `ticket_fields` | the probe; the fields name agents, groups and statuses, too |
//! | `GET tickets?updated_since=…&order_by=updated_at&order_type=asc` | what changed |
//! | the same with `filter=deleted` and `filter=spam` | what went |
//! | `GET tickets/<id>/conversations` | a ticket's messages but the first, which is its description |
//! | `POST tickets/<id>/reply`, `POST tickets/<id>/notes` | replies and notes |
//! | `GET tickets/<id>`, `PUT tickets/<id>` | changes of fields |
//! | `GET email_configs`, `POST tickets/outbound_email` | a new ticket |
//! | `GET tickets?email=<address>&updated_since=…&include=description` | looking for a ticket of ours |
//!
//! **What changed** is read by the time of the last change, upwards, each page from where the one before ended: so a
//! ticket that changes meanwhile comes once more instead of pushing another one out, and Freshdesk's 300 pages are no
//! limit. A first pull reads the last day, then the last week, month and year, then the rest.
//!
//! **A message of ours** cannot carry a reference: it is looked for by author, kind and text among the messages that
//! are newer than the newest one before it was sent. Freshdesk has no idempotency keys and no locks.
//!
//! **A new ticket** is an outbound e-mail: `POST tickets` would take the text for the customer's own. It goes out from the
//! address of the ticket's group, else from the account's first; agents who may not list the addresses cannot open one.
//! It carries no reference either and is looked for by address, subject, text and time among outbound e-mails, whoever
//! has the ticket by now: rules may give it to somebody at once.
//!
//! **A merged ticket** stays as a closed one. Statuses and priorities are numbers; here they go by the account's names.
//!
//! Not known for sure: whether a deletion, or a private note, always moves a ticket's time of change (if not, it is
//! seen with the ticket's next change); in which order tickets of the same second come (they are taken to keep it).
//! A customer's language and time zone are in no list, so they are not asked for: every request counts against a limit
//! by the minute. Files lie on another host, so they are named and not fetched.

mod api;
mod fields;
mod open;
mod outgoing;
mod probe;
mod pull;
mod reading;
mod translate;
mod wire;

use crate::talk::exchange;
use crate::{
    Capabilities, Changeable, CursorKind, Desk, DeskError, Exchange, FilePlace, LockKind, Mark, Profile,
    Proven, Request, WriteIdentity,
};
use api::Api;
use parlance_model::{Cursor, DeskKind, Operation, Page, Sent};
use url::Url;

/// A Freshdesk, spoken to as the agent whose API key it is.
pub struct Freshdesk {
    api: Api,
}

impl Freshdesk {
    /// A Freshdesk at this address (without `/api/v2`), with the value of its `Authorization` header.
    pub(crate) fn new(base: Url, authorization: String) -> Self {
        Self { api: Api { base, authorization } }
    }
}

impl Desk for Freshdesk {
    fn kind(&self) -> DeskKind {
        DeskKind::Freshdesk
    }

    fn capabilities(&self) -> Capabilities {
        Capabilities {
            proven: Proven::StandIn,
            cursor: CursorKind::UpdatedSince,
            lock: LockKind::None,
            write_identity: WriteIdentity::AuthorTextTime,
            tombstones: true,
            notes: true,
            attachments: false,
            open: true,
            change: Changeable { status: true, owner: true, priority: true, tags: true, custom: true },
        }
    }

    fn probe(&self) -> Box<dyn Exchange<Item = Profile>> {
        let api = self.api.clone();
        exchange(|line| probe::probe(api, line))
    }

    fn pull(&self, _: &Profile, since: Option<&Cursor>) -> Box<dyn Exchange<Item = Page>> {
        let (api, since) = (self.api.clone(), since.cloned());
        exchange(|line| pull::pull(api, line, since))
    }

    fn mark(&self, operation: &Operation) -> Box<dyn Exchange<Item = Mark>> {
        let (api, operation) = (self.api.clone(), operation.clone());
        exchange(|line| outgoing::mark(api, line, operation))
    }

    fn send(&self, _: &Profile, operation: &Operation) -> Box<dyn Exchange<Item = Sent>> {
        let (api, operation) = (self.api.clone(), operation.clone());
        exchange(|line| outgoing::send(api, line, operation))
    }

    fn look(&self, profile: &Profile, operation: &Operation) -> Box<dyn Exchange<Item = Option<Sent>>> {
        let (api, me, operation) = (self.api.clone(), profile.agent_id.clone(), operation.clone());
        exchange(|line| outgoing::look(api, line, me, operation))
    }

    fn file(&self, _: &FilePlace) -> Result<Request, DeskError> {
        Err(DeskError::NotFound)
    }
}
