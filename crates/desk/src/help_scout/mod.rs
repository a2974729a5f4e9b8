//! Help Scout over its Mailbox API 2.0.
//!
//! | request | for |
//! |---|---|
//! | `GET users/me`, `mailboxes`, `users`, `mailboxes/<id>/fields` | the probe |
//! | `GET conversations?status=all&embed=threads&sortField=modifiedAt&sortOrder=desc` | what changed, with its messages |
//! | `GET conversations/<id>/threads` | messages that do not come with the list |
//! | `POST conversations/<id>/reply`, `POST conversations/<id>/notes` | replies and notes |
//! | `POST conversations` with a thread of the type `reply` | a new conversation |
//! | `GET conversations?status=all&embed=threads&sortField=createdAt&sortOrder=desc` | looking for a conversation of ours |
//! | `PATCH conversations/<id>`, `PUT conversations/<id>/tags`, `PUT conversations/<id>/fields` | changes of fields |
//! | `GET conversations/<id>/attachments/<id>/data` | files |
//!
//! The secret is an OAuth access token, which Help Scout ends after two days.
//!
//! **What changed** is filtered by `modifiedSince`; no answer tells that time, so the next pull begins by Help Scout's
//! own clock (its `Date` header) shortly before this one began. The list is read from the last changed down: what
//! changes meanwhile pushes others down, where they are read; only what is deleted pulls them up, so where there are
//! fewer than before, pages are read again.
//!
//! **A message of ours** cannot carry a reference: it is looked for by author, kind and text among the threads that are
//! newer than the newest one before it was sent. Help Scout has no idempotency keys and no locks. A reply would open
//! a conversation again, so it is sent with the status that the conversation has; changing that is another operation.
//!
//! **A new conversation** begins with our reply, which is sent to the customer; it is pending, and looked for by address,
//! subject, author and text among the newest.
//!
//! **What went** is not told: a deleted conversation is missing from the list, and one that was merged answers with
//! another's number. There are no priorities. Beacon chats come truncated in the list, so their threads are asked for.
//!
//! Not known for sure: whether a note counts as a change for `modifiedSince` (if not, it is seen with the next change);
//! whether threads' ids always grow.

mod api;
mod open;
mod outgoing;
mod probe;
mod pull;
mod reading;
mod translate;
mod wire;

use crate::talk::exchange;
use crate::{
    Answer, Capabilities, Changeable, CursorKind, Desk, DeskError, Exchange, FilePlace, LockKind, Mark,
    Profile, Proven, Request, WriteIdentity, reading::json,
};
use api::Api;
use base64::{Engine as _, prelude::BASE64_STANDARD};
use parlance_model::{Cursor, DeskKind, Operation, Page, Sent};
use url::Url;

/// A Help Scout, spoken to as the user whose token it is.
pub struct HelpScout {
    api: Api,
}

impl HelpScout {
    /// A Help Scout at this address (without `/v2`), with an access token.
    pub fn new(base: Url, token: &str) -> Self {
        Self { api: Api { base, token: token.to_owned() } }
    }
}

impl Desk for HelpScout {
    fn kind(&self) -> DeskKind {
        DeskKind::HelpScout
    }

    fn capabilities(&self) -> Capabilities {
        Capabilities {
            proven: Proven::StandIn,
            cursor: CursorKind::UpdatedSince,
            lock: LockKind::None,
            write_identity: WriteIdentity::AuthorTextTime,
            tombstones: false,
            notes: true,
            attachments: true,
            open: true,
            change: Changeable { status: true, owner: true, priority: false, tags: true, custom: true },
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

    fn file(&self, file: &FilePlace) -> Result<Request, DeskError> {
        let id = |text: &str| text.parse::<u64>().map_err(|_| DeskError::NotFound);
        Ok(self.api.file(id(&file.ticket)?, id(&file.file)?))
    }

    fn file_bytes(&self, answer: Answer) -> Result<Vec<u8>, DeskError> {
        let file: wire::File = json(answer)?;
        BASE64_STANDARD.decode(file.data.0.as_bytes()).map_err(|_| DeskError::BadAnswer)
    }
}
