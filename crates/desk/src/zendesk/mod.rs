//! Zendesk Support over its API v2.
//!
//! | request | for |
//! |---|---|
//! | `GET users/me`, `groups`, `users?role[]=…`, `ticket_fields` | the probe |
//! | `GET tickets?sort=-updated_at&page[size]=25` | the first pull, and later ones of agents who are no administrators |
//! | `GET incremental/tickets/cursor` | later pulls of administrators |
//! | `GET deleted_tickets?sort_by=deleted_at` | what went, for those who may not export |
//! | `GET tickets/<id>/comments` | a ticket's messages |
//! | `PUT tickets/<id>` with a `comment` and `metadata` | replies and notes |
//! | `PUT tickets/<id>` with `safe_update` and `updated_stamp` | changes of fields |
//! | `GET tickets/<id>/audits` | looking for a message of ours |
//! | `POST tickets` with an `external_id` and an `Idempotency-Key` | a new ticket |
//! | `GET tickets?external_id=<id>` | looking for a ticket of ours |
//!
//! **What changed** is told by the incremental export, which only administrators may read and which leaves out the last
//! minute. Other agents read the tickets from the last changed down to where the last pull began, and what was deleted
//! apart. Tickets that Zendesk has archived (closed for 120 days) are not in its list, so a first pull does not have
//! them; nobody can write on them any more.
//!
//! **A message of ours** carries the operation's id in the metadata of its audit, and is looked for by it. Zendesk
//! knows idempotency keys for new tickets only. A new ticket has the operation's id as its `external_id`, which the list
//! of tickets is filtered by, and is written by the agent (`submitter_id`) for the customer (`requester`). It would make a note of a light agent's reply without a word, so such a
//! reply is refused before it is sent.
//!
//! **A merged ticket** stays as a closed one, with its messages. A closed ticket takes nothing more: Zendesk says so.
//!
//! Not known for sure: whether Zendesk fills in `{{placeholders}}` in a text that comes by its API; whether a 409 can follow a message that was written (it is taken as unknown, and looked for);
//! whether lists sorted by `-updated_at` are strictly sorted (where one is not, the list is read to its end). Files lie
//! on another host behind redirects, to which the secret must not go, so they are named and not fetched.

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

/// A Zendesk, spoken to as the agent whose secret it is.
pub struct Zendesk {
    api: Api,
}

impl Zendesk {
    /// A Zendesk at this address (without `/api/v2`), with the value of its `Authorization` header.
    pub(crate) fn new(base: Url, authorization: String) -> Self {
        Self { api: Api { base, authorization } }
    }
}

impl Desk for Zendesk {
    fn kind(&self) -> DeskKind {
        DeskKind::Zendesk
    }

    fn capabilities(&self) -> Capabilities {
        Capabilities {
            proven: Proven::StandIn,
            cursor: CursorKind::UpdatedSince,
            lock: LockKind::Version,
            write_identity: WriteIdentity::ClientRef,
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

    fn look(&self, _: &Profile, operation: &Operation) -> Box<dyn Exchange<Item = Option<Sent>>> {
        let (api, operation) = (self.api.clone(), operation.clone());
        exchange(|line| outgoing::look(api, line, operation))
    }

    fn file(&self, _: &FilePlace) -> Result<Request, DeskError> {
        Err(DeskError::NotFound)
    }
}
