//! Request Tracker 5 over its REST 2.0.
//!
//! Changes are found by the ids of transactions, which also tell of deleted and merged tickets. Messages are the
//! transactions that people write in, with their attachments; their ids are the transactions'.

mod api;
mod cursor;
mod gather;
mod outgoing;
mod probe;
mod pull;
mod translate;
mod wire;

use crate::talk::exchange;
use crate::{Capabilities, CursorKind, Desk, Exchange, LockKind, Profile, WriteIdentity};
use api::Api;
use parlance_model::{Cursor, DeskKind, Operation, Page, Sent, Watermark};
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
            cursor: CursorKind::Keyset,
            lock: LockKind::Etag,
            write_identity: WriteIdentity::ClientRef,
            tombstones: true,
            notes: true,
            attachments: true,
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

    fn mark(&self, operation: &Operation) -> Box<dyn Exchange<Item = Watermark>> {
        let (api, ticket) = (self.api.clone(), outgoing::ticket_of(operation));
        exchange(|line| async move { outgoing::mark(api, line, ticket?).await })
    }

    fn send(&self, profile: &Profile, operation: &Operation) -> Box<dyn Exchange<Item = Sent>> {
        let (api, keeps_ref, operation) = (self.api.clone(), profile.keeps_client_ref, operation.clone());
        exchange(move |line| outgoing::send(api, line, keeps_ref, operation))
    }

    fn look(&self, profile: &Profile, operation: &Operation) -> Box<dyn Exchange<Item = Option<Sent>>> {
        let (api, keeps_ref, operation) = (self.api.clone(), profile.keeps_client_ref, operation.clone());
        exchange(move |line| outgoing::look(api, line, keeps_ref, operation))
    }
}
