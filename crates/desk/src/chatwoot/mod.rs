//! Chatwoot 4 over its application API v1, as the agent whose access token it is.
//!
//! | request below `api/v1/accounts/<id>` | for |
//! |---|---|
//! | `GET conversations?status=all&sort_by=created_at_desc&page=<n>` | the first pull |
//! | `GET conversations?status=all&updated_within=<seconds>` | what changed, in one answer without pages |
//! | `GET conversations?status=all&sort_by=last_activity_at_desc&page=<n>` | what changed, after a long absence or without a clock |
//! | `GET conversations/<id>` | a conversation, before and after a change |
//! | `GET conversations/<id>/messages`, with `after=<id>` | the latest 20 messages; the 100 after one |
//! | `POST conversations/<id>/messages` | a reply or a note |
//! | `GET contacts/search?q=<address>`, `POST contacts` | the customer of a new conversation |
//! | `POST conversations` with a `message` | a new conversation |
//! | `GET contacts/<id>/conversations` | looking for a conversation of ours |
//! | `POST conversations/<id>/{toggle_status,toggle_priority,assignments,labels,custom_attributes,destroy_custom_attributes}` | a change |
//! | `GET inboxes`, `agents`, `custom_attribute_definitions?attribute_model=0` | names and choices; the first also the desk's clock |
//!
//! besides `GET api/v1/profile` (who we are, and our accounts) and `GET api` (the version).
//!
//! **Changes.** Conversations are numbered by account. `updated_within` and `sort_by` are the dashboard's own
//! parameters, which the published description leaves out; a page that ignores them costs time, never a ticket.
//! Pages are counted, so the first pull goes by the time of creation, which does not change; a conversation
//! deleted meanwhile shows in the count of all, and the page before is read again. Where no clock (`Date`) comes
//! with the answers, changes are found by the last activity, which custom attributes and edited messages leave as it was.
//!
//! **Writes** carry our reference in `content_attributes`. It must not go into `source_id`: Chatwoot takes
//! an outgoing message that has one for sent already, and the customer never gets it. All that an agent writes,
//! notes included, is rendered as a Liquid template, so a text's braces are [escaped](liquid). An error after the
//! message was stored (its queue is down) is answered like a refusal, with 422: then the message is looked for.
//!
//! **A new conversation** is opened in an inbox for e-mail, as only from there an address can be written to. Its message
//! comes with it in one request; the customer is made before if nobody has her address, which is looked up each time.
//! Our reference stands in the conversation's `additional_attributes`, beside the subject. An inbox that keeps to one
//! conversation for each customer may give back an older one: the message is there then, and the subject is the old one.
//!
//! **Rights.** Both a wrong token and a missing right are answered with 401; only the words tell them apart.
//!
//! **Not known for sure:** whether the earliest releases of 4.0 keep `content_attributes` of API clients (if not,
//! author, text and time have to do), and how Markdown in a reply shows on each channel: it is sent as typed.

mod account;
mod change;
mod liquid;
mod open;
mod outgoing;
mod probe;
mod pull;
mod translate;
mod wire;

use crate::talk::{exchange, once};
use crate::{
    Capabilities, Changeable, CursorKind, Desk, DeskError, Exchange, FilePlace, LockKind, Mark, Method,
    Profile, Proven, Request, WriteIdentity,
};
use account::Api;
use parlance_model::{Cursor, DeskKind, Operation, OperationKind, Page, Sent};
use url::Url;

/// A Chatwoot, spoken to as the agent whose access token it is.
pub struct Chatwoot {
    api: Api,
}

impl Chatwoot {
    /// A Chatwoot at this address, with an agent's access token. An address that was copied from the dashboard
    /// (`/app/accounts/<id>/…`) says which account is meant; without it the agent must have one only.
    pub fn new(address: Url, token: &str) -> Self {
        Self { api: Api::new(address, token) }
    }
}

impl Desk for Chatwoot {
    fn kind(&self) -> DeskKind {
        DeskKind::Chatwoot
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

    fn pull(&self, _: &Profile, since: Option<&Cursor>) -> Box<dyn Exchange<Item = Page>> {
        let (api, since) = (self.api.clone(), since.cloned());
        exchange(|line| pull::pull(api, line, since))
    }

    fn mark(&self, operation: &Operation) -> Box<dyn Exchange<Item = Mark>> {
        let (api, operation) = (self.api.clone(), operation.clone());
        once(|line| async move { outgoing::mark(&api.account(&line).await?, &line, &operation).await })
    }

    fn send(&self, _: &Profile, operation: &Operation) -> Box<dyn Exchange<Item = Sent>> {
        let (api, operation) = (self.api.clone(), operation.clone());
        once(|line| async move {
            let account = api.account(&line).await?;
            match &operation.kind {
                OperationKind::Change(wanted) => change::change(&account, &line, &operation, wanted).await,
                OperationKind::Open(new) => open::open(&account, &line, &operation, new).await,
                _ => outgoing::say(&account, &line, &operation).await,
            }
        })
    }

    fn look(&self, profile: &Profile, operation: &Operation) -> Box<dyn Exchange<Item = Option<Sent>>> {
        let (api, agent, operation) = (self.api.clone(), profile.agent_id.clone(), operation.clone());
        once(|line| async move {
            let account = api.account(&line).await?;
            match &operation.kind {
                OperationKind::Open(_) => open::find(&account, &line, &operation).await,
                _ => outgoing::look(&account, &line, &agent, &operation).await,
            }
        })
    }

    /// Files lie where anybody may fetch them who knows their long names, so no secret goes along.
    fn file(&self, file: &FilePlace) -> Result<Request, DeskError> {
        let url = self.api.stored(&file.file).ok_or(DeskError::NotFound)?;
        Ok(Request { method: Method::Get, url, headers: Vec::new(), body: None })
    }
}
