//! Request Tracker 5 over its REST 2.0.
//!
//! Changes are found by the ids of transactions, which also tell of deleted and merged tickets. Messages are the
//! transactions that people write in, with their attachments; their ids are the transactions'.
//!
//! A field is set under the ticket's ETag, which is its last transaction. RT answers 200 to a change that it did not
//! carry out, with the reason in the agent's language; so the ticket is read again. Priorities are numbers, whatever
//! names the installation has for them: REST does not tell these.
//!
//! A new ticket is made without a word and then replied to: what is said when it is made counts as the customer's request,
//! and RT would not send it to her. The ticket takes no reference of ours, so one that was made and not replied to is
//! known by its creator, requestor, subject and time, and the next attempt goes on with it. An RT that greets whoever asks
//! (its autoreply, which is on at first) greets her then, too; her name is not kept, only her address.
//!
//! | request | for |
//! |---|---|
//! | `GET rt`, `user/<me>`, `users`, `group/<id>`, `queues/all`, `queue/<id>`, `customfield/<id>` | the probe |
//! | `GET transactions?query=…` | what changed; a message by our reference or its author |
//! | `GET tickets?query=…`, `ticket/<id>` | tickets, and what became of those that a search does not find |
//! | `GET ticket/<id>/history`, `attachments?query=…` | what a ticket holds |
//! | `POST ticket/<id>/correspond`, `ticket/<id>/comment` | a reply, a note |
//! | `POST ticket` | a new ticket, which a reply follows |
//! | `PUT ticket/<id>`, `ticket/<id>/steal` with `If-Match` | a change |
//! | `GET attachment/<id>` | a file |

mod api;
mod change;
mod cursor;
mod gather;
mod open;
mod outgoing;
mod probe;
mod pull;
mod translate;
mod wire;

use crate::reading::json;
use crate::talk::{exchange, once};
use crate::{
    Answer, Capabilities, Changeable, CursorKind, Desk, DeskError, Exchange, FilePlace, LockKind, Mark,
    Profile, Proven, Request, WriteIdentity,
};
use api::Api;
use parlance_model::{Cursor, DeskKind, Operation, OperationKind, Page, Sent};
use url::Url;

/// A Request Tracker, spoken to as the agent whose token it is.
pub struct RequestTracker {
    api: Api,
}

impl RequestTracker {
    /// An RT at this address (without `/REST/2.0`), with an agent's authentication token.
    pub fn new(base: Url, token: &str) -> Self {
        Self { api: Api { base, token: token.to_owned() } }
    }
}

impl Desk for RequestTracker {
    fn kind(&self) -> DeskKind {
        DeskKind::RequestTracker
    }

    fn capabilities(&self) -> Capabilities {
        Capabilities {
            proven: Proven::RealServer,
            cursor: CursorKind::Keyset,
            lock: LockKind::Etag,
            write_identity: WriteIdentity::ClientRef,
            tombstones: true,
            notes: true,
            attachments: true,
            open: true,
            change: Changeable { status: true, owner: true, priority: true, tags: false, custom: true },
        }
    }

    fn probe(&self) -> Box<dyn Exchange<Item = Profile>> {
        let api = self.api.clone();
        exchange(|line| probe::probe(api, line))
    }

    fn pull(&self, profile: &Profile, since: Option<&Cursor>) -> Box<dyn Exchange<Item = Page>> {
        let (api, queues, since) = (self.api.clone(), pull::queues(profile), since.cloned());
        exchange(|line| pull::pull(api, line, queues, since))
    }

    fn mark(&self, operation: &Operation) -> Box<dyn Exchange<Item = Mark>> {
        let (api, operation) = (self.api.clone(), operation.clone());
        exchange(|line| outgoing::mark(api, line, operation))
    }

    fn send(&self, profile: &Profile, operation: &Operation) -> Box<dyn Exchange<Item = Sent>> {
        let (api, keeps_ref, operation) = (self.api.clone(), profile.keeps_client_ref, operation.clone());
        if let OperationKind::Open(new) = &operation.kind {
            let queue = new.queue.clone().or_else(|| profile.queues.first().cloned());
            return once(move |line| async move {
                let queue = queue.ok_or(DeskError::Forbidden)?;
                open::open(&api, &line, keeps_ref, &operation, &queue).await
            });
        }
        exchange(move |line| outgoing::send(api, line, keeps_ref, operation))
    }

    fn look(&self, profile: &Profile, operation: &Operation) -> Box<dyn Exchange<Item = Option<Sent>>> {
        let (api, keeps_ref, operation) = (self.api.clone(), profile.keeps_client_ref, operation.clone());
        if matches!(operation.kind, OperationKind::Open(_)) {
            return once(|line| async move { open::find(&api, &line, &operation).await });
        }
        exchange(move |line| outgoing::look(api, line, keeps_ref, operation))
    }

    fn file(&self, file: &FilePlace) -> Result<Request, DeskError> {
        let id: u64 = file.file.parse().map_err(|_| DeskError::NotFound)?;
        Ok(self.api.get(&format!("attachment/{id}")))
    }

    fn file_bytes(&self, answer: Answer) -> Result<Vec<u8>, DeskError> {
        json::<wire::File>(answer)?.bytes()
    }
}
