//! django-helpdesk over its REST API (Django REST framework), seen with version 2.6.
//!
//! The API tells neither when a ticket was made nor when it changed, and has no filter for either. So a pull sweeps all
//! tickets, page by page from the newest, and compares each with a hash of what it told before; a ticket that a sweep no
//! longer finds is asked for alone, and if it is not there, it has gone. A message is a follow-up with a comment, and has
//! the follow-up's id; the first one is the customer's request.
//!
//! A comment is a Django template to the desk, so what would be taken for one is written in such a way that the text comes
//! out again. Nothing of ours is kept with a follow-up: it is known again by author, text and its id.
//!
//! New tickets are not opened from here: the desk takes what opens a ticket for the customer's own request, and sends her
//! a note that it was received, without the text. She would not get what the agent wrote.
//!
//! The JSON has numbers where people have words, and does not say who we are. The form that the API shows in a browser
//! has all names, and ours; where an installation has switched that off, there are the product's own words for statuses
//! and priorities, no names, and a lost message is known by text and id alone. The browsable form was seen with Django
//! REST framework 3.15 and later; whether older ones differ is not known.
//!
//! | request | for |
//! |---|---|
//! | `GET api/tickets/?page_size=1` | the probe |
//! | `GET api/tickets/?page_size=1&format=api` | names: a page of HTML |
//! | `GET api/tickets/?page=<n>&page_size=100` | a sweep |
//! | `GET api/tickets/<id>/` | one ticket with its follow-ups |
//! | `POST api/followups/` | a reply, a note, a status |
//! | `PUT api/tickets/<id>/` | any other field |

mod api;
mod change;
mod names;
mod outgoing;
mod sweep;
mod translate;
mod wire;

use crate::talk::{exchange, once};
use crate::{
    Capabilities, Changeable, Choices, CursorKind, Desk, DeskError, Exchange, FilePlace, LockKind, Mark,
    Profile, Proven, Request, WriteIdentity, reading::json,
};
use api::{Api, ticket_of};
use names::Names;
use parlance_model::{Cursor, DeskKind, Operation, Page, Sent};
use url::Url;

/// A django-helpdesk, spoken to as the agent whose token it is.
pub struct DjangoHelpdesk {
    api: Api,
}

impl DjangoHelpdesk {
    /// A django-helpdesk at this address (without `/api/`), with an agent's token.
    pub fn new(base: Url, token: &str) -> Self {
        Self { api: Api { base, token: token.to_owned() } }
    }
}

impl Desk for DjangoHelpdesk {
    fn kind(&self) -> DeskKind {
        DeskKind::DjangoHelpdesk
    }

    fn capabilities(&self) -> Capabilities {
        Capabilities {
            proven: Proven::RealServer,
            cursor: CursorKind::Sweep,
            lock: LockKind::None,
            write_identity: WriteIdentity::AuthorTextTime,
            tombstones: true,
            notes: true,
            attachments: true,
            open: false,
            change: Changeable { status: true, owner: true, priority: true, tags: false, custom: true },
        }
    }

    fn probe(&self) -> Box<dyn Exchange<Item = Profile>> {
        let api = self.api.clone();
        once(|line| async move { profile(&api, &line).await })
    }

    fn pull(&self, _: &Profile, since: Option<&Cursor>) -> Box<dyn Exchange<Item = Page>> {
        let (api, since) = (self.api.clone(), since.cloned());
        exchange(|line| sweep::pull(api, line, since))
    }

    fn mark(&self, operation: &Operation) -> Box<dyn Exchange<Item = Mark>> {
        let (api, operation) = (self.api.clone(), operation.clone());
        exchange(|line| async move {
            let ticket = json(line.ask(api.ticket(ticket_of(&operation)?)).await?)?;
            line.give(outgoing::mark(&ticket, &operation)).await;
            Ok(())
        })
    }

    fn send(&self, _: &Profile, operation: &Operation) -> Box<dyn Exchange<Item = Sent>> {
        let (api, operation) = (self.api.clone(), operation.clone());
        once(|line| async move { outgoing::send(&api, &line, &operation).await })
    }

    fn look(&self, profile: &Profile, operation: &Operation) -> Box<dyn Exchange<Item = Option<Sent>>> {
        let (api, me, operation) = (self.api.clone(), profile.agent_id.parse().ok(), operation.clone());
        once(move |line| async move { outgoing::look(&api, &line, me, &operation).await })
    }

    fn file(&self, file: &FilePlace) -> Result<Request, DeskError> {
        self.api.file(&file.file)
    }
}

async fn profile(api: &Api, line: &crate::talk::Line<Profile>) -> Result<Profile, DeskError> {
    let mut answers = line.fetch(vec![api.tickets(1, 1), api.names()]).await?.into_iter();
    match json::<wire::Listing>(crate::reading::next(&mut answers)?) {
        Err(DeskError::NotFound) => return Err(DeskError::NotADesk),
        listing => listing?,
    };
    let names = Names::of(crate::reading::next(&mut answers)?)?;
    let me = names.me();
    Ok(Profile {
        agent_id: me.map(|(id, _)| id.to_string()).unwrap_or_default(),
        agent_name: me.map(|(_, name)| name.to_owned()).unwrap_or_default(),
        product: "django-helpdesk".to_owned(),
        keeps_client_ref: false,
        queues: names.queues(),
        choices: Choices {
            statuses: names.statuses(),
            priorities: names.priorities(),
            agents: names.agents(),
            fields: names.fields(),
        },
    })
}
