//! Jira Service Management Cloud, as the agent whose e-mail address and API token these are: the platform's REST API
//! v3 for issues and comments, the service desk API for which projects are service desks.
//!
//! | request | for |
//! |---|---|
//! | `GET rest/servicedeskapi/servicedesk?start&limit` | the service desks that she sees, and the clock (`Date`) |
//! | `GET rest/api/3/serverInfo` | the clock, should `Date` be missing |
//! | `GET rest/api/3/search/jql?jql=project in (…) ORDER BY created DESC…&nextPageToken` | the first pull, and that of a service desk that is new |
//! | `GET rest/api/3/search/jql?jql=project in (…) AND updated >= "-<n>m" ORDER BY updated…` | what changed |
//! | `POST rest/api/3/search/approximate-count` | how many requests there are |
//! | `GET rest/api/3/issue/<id>/comment?startAt&maxResults&orderBy` | the ids of a request's comments |
//! | `POST rest/api/3/comment/list?expand=renderedBody,properties` | the comments, with our reference |
//! | `POST rest/api/3/issue/<id>/comment` | a reply or a note |
//! | `PUT rest/api/3/comment/<id>/properties/sd.public.comment` | a note that came out public is hidden |
//! | `GET rest/api/3/issue/<id>?fields&expand` | a request, before and after a change |
//! | `GET` and `POST rest/api/3/issue/<id>/transitions` | another status |
//! | `PUT rest/api/3/issue/<id>/assignee`, `PUT rest/api/3/issue/<id>` | another owner; priority, labels, fields |
//! | `GET rest/api/3/{myself,status,priority/search,field,user/assignable/multiProjectSearch}`, `rest/servicedeskapi/info` | the profile |
//! | `GET rest/api/3/attachment/content/<id>?redirect=false` | a file |
//!
//! **Changes.** JQL knows minutes only, and reads a date in the agent's own time zone; so we ask by "so many minutes ago".
//! The search's index lags behind, and the window overlaps by [minutes](pull); what was read stands in the cursor
//! with its time of change and is not read again. Pages go on by a token that ends after a week; then the
//! first pull begins anew. Deleted requests are not told of.
//!
//! **Writes.** A comment carries our reference as a comment property from the start. The same list says
//! whether it is internal. An agent without a service desk licence can only write internally, whatever she asks for: a
//! reply that was kept so is told as a missing right (and the comment stays, for Jira's own people to see).
//! Texts go as Atlassian's document format, so nothing in them is taken for markup; such plain documents come
//! back as plain text, others as HTML as Jira renders them. The request's description is its first message.
//!
//! **New tickets** are not opened from here. A request is raised by one call, and its first public comment is written by
//! another; the request itself takes no reference of ours that it could be asked for by, and the search that would find
//! it lags behind for a time that nobody bounds. So after a lost answer nobody could tell whether to raise it again.
//!
//! **Not known for sure:** how long the index may lag (Atlassian names no bound); whether every comment of
//! `comment/list` comes with its properties for every kind of token. The property that makes a comment internal,
//! `sd.public.comment`, is in wide use but not in the platform's description, which points to the service desk API;
//! that one takes texts for wiki markup and no property along, so a lost answer could mean a second note. Should
//! Jira ever overlook the property, the answer says so, and the note is hidden at once. A transition that
//! demands more than a status (a resolution, say) is refused by Jira in its own words.

mod adf;
mod api;
mod change;
mod let_in;
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
use let_in::let_in;
use parlance_model::{Cursor, DeskKind, Operation, OperationKind, Page, Sent};
use url::Url;

/// Service desks on one site of Jira Cloud, spoken to as an agent.
pub struct JiraServiceManagement {
    api: Api,
}

impl JiraServiceManagement {
    /// The service desks of the site at this address, with the value of the `Authorization` header.
    pub fn new(address: Url, authorization: &str) -> Self {
        Self { api: Api::new(address, authorization) }
    }
}

impl Desk for JiraServiceManagement {
    fn kind(&self) -> DeskKind {
        DeskKind::JiraServiceManagement
    }

    fn capabilities(&self) -> Capabilities {
        Capabilities {
            proven: Proven::StandIn,
            cursor: CursorKind::UpdatedSince,
            lock: LockKind::None,
            write_identity: WriteIdentity::ClientRef,
            tombstones: false,
            notes: true,
            attachments: true,
            open: false,
            change: Changeable { status: true, owner: true, priority: true, tags: true, custom: true },
        }
    }

    fn probe(&self) -> Box<dyn Exchange<Item = Profile>> {
        let api = self.api.clone();
        let_in(exchange(|line| probe::probe(api, line)))
    }

    fn pull(&self, profile: &Profile, since: Option<&Cursor>) -> Box<dyn Exchange<Item = Page>> {
        let (api, agent, since) = (self.api.clone(), profile.agent_id.clone(), since.cloned());
        let_in(exchange(|line| pull::pull(api, line, agent, since)))
    }

    fn mark(&self, operation: &Operation) -> Box<dyn Exchange<Item = Mark>> {
        let (api, operation) = (self.api.clone(), operation.clone());
        let_in(once(|line| async move { outgoing::mark(&api, &line, &operation).await }))
    }

    fn send(&self, _: &Profile, operation: &Operation) -> Box<dyn Exchange<Item = Sent>> {
        let (api, operation) = (self.api.clone(), operation.clone());
        let_in(once(|line| async move {
            match &operation.kind {
                OperationKind::Change(wanted) => change::change(&api, &line, &operation, wanted).await,
                OperationKind::Open(_) => Err(DeskError::Forbidden),
                _ => outgoing::say(&api, &line, &operation).await,
            }
        }))
    }

    fn look(&self, profile: &Profile, operation: &Operation) -> Box<dyn Exchange<Item = Option<Sent>>> {
        let (api, agent, operation) = (self.api.clone(), profile.agent_id.clone(), operation.clone());
        let_in(once(|line| async move { outgoing::look(&api, &line, &agent, &operation).await }))
    }

    fn file(&self, file: &FilePlace) -> Result<Request, DeskError> {
        let id: u64 = file.file.parse().map_err(|_| DeskError::NotFound)?;
        Ok(self.api.file(id))
    }
}
