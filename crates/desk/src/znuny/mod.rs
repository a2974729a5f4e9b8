//! Znuny (6 and later; OTRS Community Edition 6 is its ancestor) over its generic interface, as its source and
//! documentation describe it. Nobody has seen this connector on a real Znuny.
//!
//! The web service that Znuny brings along reads by GET, and a GET takes its authorization from the query only, so that a
//! session would stand in addresses, which servers log. Therefore the administrator imports one of ours,
//! [`WEB_SERVICE`]: the same operations, all by POST, with everything in the body.
//!
//! A message is an article. What changed is found by the time of a ticket's last change; that time is the server's own,
//! of whatever zone, so it is compared with itself only, with an overlap of more than an hour: clocks are put back. A
//! search gives all ids at once and without a page, so nothing can shift. A merged ticket has left its articles to
//! another, and a ticket that cannot be read any more has been deleted or is out of sight: both have gone.
//!
//! A session is made first and kept as long as Znuny lets it live: each agent may have but a few. Writes and readings of
//! an ended session fail before they do anything, and are asked again with a new one.
//!
//! A reply goes out as an e-mail (`ArticleSend`), to whoever wrote last from the customer's side. Versions that do not
//! know `AppendSignatureToBody` put a signature beneath it, so a lost reply is also known by how it begins. Who we are is
//! not told: until an article on the ticket is known to be ours, any agent's of the same words counts as ours.
//!
//! A new ticket is ours and its article an e-mail from us; a ticket has to be in a queue, so without one it goes to the
//! one of those that the newest tickets are in. It is looked for among the newest of the customer's by owner, subject and text.
//! A web service that was imported before this was there does not know how to make tickets, and says so.
//!
//! Not known for sure: the zone of times (taken for UTC, Znuny's default); that each article says `CreateTime` (else the
//! ticket's time stands in); statuses and priorities beyond Znuny's own, of which only those in use are seen. Attachments
//! are named but not fetched: the web service has no request for one.
//!
//! | request | for |
//! |---|---|
//! | `POST SessionCreate` | a session |
//! | `POST TicketSearch` | ids of tickets |
//! | `POST TicketGet` | tickets |
//! | `POST TicketCreate` | a new ticket, with the e-mail that goes to the customer |
//! | `POST TicketUpdate` | an article, a change |

mod api;
mod open;
mod outgoing;
mod pull;
mod translate;
mod wire;

use crate::talk::{Line, exchange, once};
use crate::{
    AgentChoice, Capabilities, Changeable, Choices, CursorKind, Desk, DeskError, Exchange, FieldChoice,
    FilePlace, LockKind, Mark, Profile, Proven, Request, StatusChoice, WriteIdentity,
};
use api::{Api, Search};
use parlance_model::{Cursor, DeskKind, Operation, OperationKind, Page, Sent};
use std::collections::{BTreeMap, BTreeSet};
use translate::means;
use url::Url;

/// The web service that a Znuny's administrator imports for us, as Znuny's export would write it.
pub const WEB_SERVICE: &str = include_str!("web_service.yml");

/// Znuny's own states and their types.
const STATES: [(&str, &str); 7] = [
    ("new", "new"),
    ("open", "open"),
    ("pending reminder", "pending reminder"),
    ("pending auto close+", "pending auto"),
    ("pending auto close-", "pending auto"),
    ("closed successful", "closed"),
    ("closed unsuccessful", "closed"),
];

/// Znuny's own priorities.
const PRIORITIES: [&str; 5] = ["1 very low", "2 low", "3 normal", "4 high", "5 very high"];

/// How many tickets are looked at for queues and fields.
const LOOKED_AT: u64 = 50;

/// A Znuny, spoken to as the agent whose login it is.
pub struct Znuny {
    api: Api,
}

impl Znuny {
    /// A Znuny with its web service at this address, and an agent's login and password.
    pub fn new(service: Url, login: &str, password: &str) -> Self {
        Self { api: Api::new(service, login, password) }
    }
}

impl Desk for Znuny {
    fn kind(&self) -> DeskKind {
        DeskKind::Znuny
    }

    fn capabilities(&self) -> Capabilities {
        Capabilities {
            proven: Proven::StandIn,
            cursor: CursorKind::UpdatedSince,
            lock: LockKind::None,
            write_identity: WriteIdentity::AuthorTextTime,
            tombstones: false,
            notes: true,
            attachments: false,
            open: true,
            change: Changeable { status: true, owner: true, priority: true, tags: false, custom: true },
        }
    }

    fn probe(&self) -> Box<dyn Exchange<Item = Profile>> {
        let api = self.api.clone();
        once(|line| async move { profile(&api, &line).await })
    }

    fn pull(&self, _: &Profile, since: Option<&Cursor>) -> Box<dyn Exchange<Item = Page>> {
        let (api, since) = (self.api.clone(), since.cloned());
        exchange(|line| pull::pull(api, line, since))
    }

    fn mark(&self, operation: &Operation) -> Box<dyn Exchange<Item = Mark>> {
        let (api, operation) = (self.api.clone(), operation.clone());
        once(|line| async move { outgoing::mark(&api, &line, &operation).await })
    }

    fn send(&self, profile: &Profile, operation: &Operation) -> Box<dyn Exchange<Item = Sent>> {
        let (api, operation) = (self.api.clone(), operation.clone());
        if let OperationKind::Open(new) = &operation.kind {
            let queue = new.queue.clone().or_else(|| profile.queues.first().cloned());
            return once(|line| async move { open::open(&api, &line, &operation, queue).await });
        }
        once(|line| async move { outgoing::send(&api, &line, &operation).await })
    }

    fn look(&self, _: &Profile, operation: &Operation) -> Box<dyn Exchange<Item = Option<Sent>>> {
        let (api, operation) = (self.api.clone(), operation.clone());
        once(|line| async move {
            match &operation.kind {
                OperationKind::Open(_) => open::find(&api, &line, &operation).await,
                _ => outgoing::look(&api, &line, &operation).await,
            }
        })
    }

    /// The web service gives all files of a ticket or none.
    fn file(&self, _: &FilePlace) -> Result<Request, DeskError> {
        Err(DeskError::NotFound)
    }
}

/// The web service has no lists of queues, states, agents or fields: what the newest tickets hold has to do.
async fn profile(api: &Api, line: &Line<Profile>) -> Result<Profile, DeskError> {
    let ids = api.search(line, &Search::newest(LOOKED_AT)).await?;
    let tickets = api.tickets(line, &ids, false).await?.found;
    let mut states: BTreeMap<String, String> = BTreeMap::new();
    let mut priorities: BTreeSet<String> = PRIORITIES.map(str::to_owned).into();
    let (mut queues, mut fields) = (BTreeSet::new(), BTreeSet::new());
    for ticket in &tickets {
        states.insert(ticket.state.0.clone(), ticket.state_type.0.clone());
        priorities.extend(ticket.priority.some());
        queues.extend(ticket.queue.some());
        fields.extend(ticket.dynamic_field.iter().filter_map(|field| field.name.some()));
    }
    let own = STATES.map(|(word, kind)| (word.to_owned(), kind.to_owned()));
    let other = states.into_iter().filter(|(word, kind)| {
        STATES.iter().all(|(own, _)| own != word) && !matches!(kind.as_str(), "merged" | "removed")
    });
    Ok(Profile {
        agent_id: api.login.clone(),
        agent_name: api.login.clone(),
        product: "Znuny".to_owned(),
        keeps_client_ref: false,
        queues: queues.into_iter().collect(),
        choices: Choices {
            statuses: own
                .into_iter()
                .chain(other)
                .map(|(word, kind)| StatusChoice { means: means(&word, &kind), word })
                .collect(),
            priorities: priorities.into_iter().collect(),
            agents: vec![AgentChoice { id: api.login.clone(), name: api.login.clone() }],
            fields: fields.into_iter().map(|name| FieldChoice { name, values: Vec::new() }).collect(),
        },
    })
}
