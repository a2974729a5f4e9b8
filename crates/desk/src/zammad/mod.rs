//! Zammad 5 to 7 over its REST API v1, as the agent whose access token it is (with the permission `ticket.agent`).
//!
//! | request below `api/v1` | for |
//! |---|---|
//! | `GET users/me`, `version`, `groups`, `users/search?permissions[]=ticket.agent` | the profile |
//! | `GET ticket_states`, `ticket_priorities` | names of what tickets have ids of |
//! | `GET tickets/search?condition[ticket.created_at]…&sort_by=created_at,id&order_by=desc,desc&full=true` | the first pull |
//! | `GET tickets/search?condition[ticket.updated_at]…&sort_by=updated_at,id&order_by=asc,asc&full=true` | what changed |
//! | `GET ticket_articles/by_ticket/<id>?expand=true` | a ticket's articles: Zammad's word for messages |
//! | `GET tags?object=Ticket&o_id=<id>`, `POST tags/add`, `DELETE tags/remove` | its tags, one at a time |
//! | `GET links?link_object=Ticket&link_object_value=<id>` | what a merged ticket was merged into |
//! | `POST ticket_articles` | a reply or a note |
//! | `POST tickets` with an `article` | a new ticket, with the e-mail that goes to the customer |
//! | `GET` and `PUT tickets/<id>?expand=true` | any other field |
//! | `GET users/<id>` | whom to write to, where no article tells it |
//! | `GET ticket_attachment/<ticket>/<article>/<id>` | a file |
//!
//! **Changes.** With a `condition` and without a `query` Zammad searches its database, to the millisecond, with or
//! without Elasticsearch and without the lag of an index. A page goes on from the time at which the last one
//! ended, so nothing is lost that moves meanwhile; the window overlaps, since a change is dated before it is
//! to be seen. Merged tickets are told of, deleted ones are not.
//!
//! **Writes.** An article carries our reference in its `preferences`. A note is of the type `note` and internal; an
//! article of the type `email` is sent to the customer even if it is internal, so a note is never of that type.
//! A reply is an e-mail to whoever wrote last on the customer's side, or goes back over the channel of a short message.
//! After an error in Zammad's own words the article is looked for: it may have been stored all the same.
//!
//! A new ticket and its first article are made by one request, whose `customer_id` of the form `guess:<address>` makes the
//! customer if need be; it is looked for among the newest tickets by the reference in its first article.
//!
//! **Not known for sure:** whether replies over short message channels need more than the type of what they
//! answer; whether every release keeps what it does not know in an article's `preferences` (if not, author, text
//! and time have to do). A pending state demands a time, which a change of the status cannot give: Zammad refuses it.

mod api;
mod change;
mod open;
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
use parlance_model::{Cursor, DeskKind, Operation, OperationKind, Page, Sent};
use url::Url;

/// A Zammad, spoken to as the agent whose access token it is.
pub struct Zammad {
    api: Api,
}

impl Zammad {
    /// A Zammad at this address, with an agent's access token.
    pub fn new(address: Url, token: &str) -> Self {
        Self { api: Api::new(address, token) }
    }
}

impl Desk for Zammad {
    fn kind(&self) -> DeskKind {
        DeskKind::Zammad
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
            open: true,
            change: Changeable { status: true, owner: true, priority: true, tags: true, custom: true },
        }
    }

    fn probe(&self) -> Box<dyn Exchange<Item = Profile>> {
        let api = self.api.clone();
        exchange(|line| probe::probe(api, line))
    }

    fn pull(&self, profile: &Profile, since: Option<&Cursor>) -> Box<dyn Exchange<Item = Page>> {
        let (api, since) = (self.api.clone(), since.cloned());
        let groups = profile.queues.iter().cloned().collect();
        exchange(|line| pull::pull(api, line, groups, since))
    }

    fn mark(&self, operation: &Operation) -> Box<dyn Exchange<Item = Mark>> {
        let (api, operation) = (self.api.clone(), operation.clone());
        once(|line| async move { outgoing::mark(&api, &line, &operation).await })
    }

    fn send(&self, _: &Profile, operation: &Operation) -> Box<dyn Exchange<Item = Sent>> {
        let (api, operation) = (self.api.clone(), operation.clone());
        once(|line| async move {
            match &operation.kind {
                OperationKind::Change(wanted) => change::change(&api, &line, &operation, wanted).await,
                OperationKind::Open(new) => open::open(&api, &line, &operation, new).await,
                _ => outgoing::say(&api, &line, &operation).await,
            }
        })
    }

    fn look(&self, profile: &Profile, operation: &Operation) -> Box<dyn Exchange<Item = Option<Sent>>> {
        let (api, agent, operation) = (self.api.clone(), profile.agent_id.clone(), operation.clone());
        once(|line| async move {
            match &operation.kind {
                OperationKind::Open(_) => open::find(&api, &line, &agent, &operation).await,
                _ => outgoing::look(&api, &line, &agent, &operation).await,
            }
        })
    }

    fn file(&self, file: &FilePlace) -> Result<Request, DeskError> {
        let number = |id: &str| id.parse::<u64>().map_err(|_| DeskError::NotFound);
        let (ticket, article, id) = (number(&file.ticket)?, number(&file.message)?, number(&file.file)?);
        Ok(self.api.get(&format!("ticket_attachment/{ticket}/{article}/{id}"), &[]))
    }
}
