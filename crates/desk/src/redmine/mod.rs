//! Redmine over its REST API, seen with version 5.0.
//!
//! A ticket is an issue. What changed is found by `updated_on`, which is cut to seconds, with an overlap; the first pull
//! goes down the ids instead. Lists hold no journals, so each issue that changed is read alone. The request is the
//! issue's description (`issue-<id>`), each note a message with its journal's id. Redmine does not tell of deleted
//! issues; one that goes between the list and the reading is told as gone.
//!
//! Traps that were seen, and what is done about them:
//! - With a wrong key lists are empty and say 200, so each list is asked for together with `users/current`.
//! - A write answers 204 without a body, and says nothing of what it left out for want of a right; so the issue is read
//!   again, which also gives the note's id.
//! - A private note of an agent who may not write one becomes a public one; so her roles are read before.
//! - `lock_version` guards an issue, but no answer holds it, so there is no lock.
//!
//! New tickets are not opened from here: Redmine writes to its own users only, and not to an address. A customer who is
//! none would never get what the agent wrote.
//!
//! Who is an agent: whoever has a role with the right to edit issues. Where the members cannot be read, an issue's author
//! is the customer. Texts go as they are; what a wiki syntax makes of them for a reader is the installation's matter.
//!
//! | request | for |
//! |---|---|
//! | `GET users/current.json?include=memberships` | who we are, and whether the key still holds |
//! | `GET issue_statuses.json`, `enumerations/issue_priorities.json`, `projects.json`, `projects/<id>/memberships.json`, `roles.json`, `roles/<id>.json`, `custom_fields.json` | choices |
//! | `GET issues.json?status_id=*&…` | what changed |
//! | `GET issues/<id>.json?include=journals,attachments` | an issue |
//! | `PUT issues/<id>.json` | a note, a change |
//! | `GET attachments/download/<id>` | a file |

mod api;
mod change;
mod outgoing;
mod probe;
mod pull;
mod translate;
mod wire;

use crate::talk::{exchange, once};
use crate::{
    Capabilities, Changeable, CursorKind, Desk, DeskError, Exchange, FilePlace, LockKind, Mark, Profile,
    Proven, Request, WriteIdentity,
};
use api::Api;
use parlance_model::{Cursor, DeskKind, Operation, Page, Sent};
use translate::Agents;
use url::Url;

/// A Redmine, spoken to as the agent whose API key it is.
pub struct Redmine {
    api: Api,
}

impl Redmine {
    /// A Redmine at this address, with an agent's API key.
    pub fn new(base: Url, key: &str) -> Self {
        Self { api: Api { base, key: key.to_owned() } }
    }
}

impl Desk for Redmine {
    fn kind(&self) -> DeskKind {
        DeskKind::Redmine
    }

    fn capabilities(&self) -> Capabilities {
        Capabilities {
            proven: Proven::RealServer,
            cursor: CursorKind::UpdatedSince,
            lock: LockKind::None,
            write_identity: WriteIdentity::AuthorTextTime,
            tombstones: false,
            notes: true,
            attachments: true,
            open: false,
            change: Changeable { status: true, owner: true, priority: true, tags: false, custom: true },
        }
    }

    fn probe(&self) -> Box<dyn Exchange<Item = Profile>> {
        let api = self.api.clone();
        exchange(|line| probe::probe(api, line))
    }

    fn pull(&self, profile: &Profile, since: Option<&Cursor>) -> Box<dyn Exchange<Item = Page>> {
        let (api, agents, since) = (self.api.clone(), Agents::of(profile), since.cloned());
        exchange(|line| pull::pull(api, line, agents, since))
    }

    fn mark(&self, operation: &Operation) -> Box<dyn Exchange<Item = Mark>> {
        let (api, operation) = (self.api.clone(), operation.clone());
        once(|line| async move { outgoing::mark(&api, &line, &operation).await })
    }

    fn send(&self, _: &Profile, operation: &Operation) -> Box<dyn Exchange<Item = Sent>> {
        let (api, operation) = (self.api.clone(), operation.clone());
        once(|line| async move { outgoing::send(&api, &line, &operation).await })
    }

    fn look(&self, _: &Profile, operation: &Operation) -> Box<dyn Exchange<Item = Option<Sent>>> {
        let (api, operation) = (self.api.clone(), operation.clone());
        once(|line| async move { outgoing::look(&api, &line, &operation).await })
    }

    fn file(&self, file: &FilePlace) -> Result<Request, DeskError> {
        let id: u64 = file.file.parse().map_err(|_| DeskError::NotFound)?;
        Ok(self.api.file(id))
    }
}
