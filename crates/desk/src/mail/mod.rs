//! A mailbox as a help desk: IMAP to read, SMTP to answer, for teams that have no desk with an API.
//!
//! A ticket is a thread, and its id is the Message-ID of the message that the thread began with, whether that message
//! is (still) there or not. It is the Message-ID itself and not a hash of it, since a server can be searched for it: so
//! nothing of the mailbox is remembered but how far it was read, and whose the newest messages are. A message belongs to the thread of what it refers to,
//! which is looked up as far as it leads; one that refers to nothing, but says by its subject that it is an answer,
//! belongs to the latest message with the same subject and customer of the thirty days before.
//!
//! | | how |
//! |---|---|
//! | what is new | by UID; another UIDVALIDITY and the folder is read anew, where the same messages keep their ids |
//! | that something is new | by IDLE (RFC 2177) on the inbox where the server has it; it is asked all the same, every two minutes |
//! | what changed | by CONDSTORE; where there is none, the flags of the newest 300 messages are compared |
//! | what was moved away or deleted | by QRESYNC; where there is none, of the newest 1,000 messages by there being fewer |
//! | what was sent elsewhere | the folder with the special use `\Sent`, else one that is called so in one of twenty languages |
//! | status | the newest message's keyword (`$ParlanceSolved` …), else who wrote it and its `\Answered` and `\Seen` |
//! | our reference | the Message-ID of what we send, `<operation@domain of the sender>` |
//! | a lost answer | see `outgoing`: the copy among what was sent carries a mark until the server has said yes |
//!
//! An answer goes to the customer who began, whoever else has written on the thread, and from there to whom her message says.
//!
//! A thread of hers of which nothing is in the inbox any more, since somebody put it away or deleted it, is hidden: its
//! messages stay in her history, and her next one brings it back.
//!
//! A new ticket is a message of its own, which begins a thread: its Message-ID is the ticket's id.
//!
//! What goes between here and the servers is in [`words`].
//!
//! Not done: owners, priorities and tags; a copy to those whom the customer had in copy; other folders than these two; NOTIFY
//! (RFC 5465), so that what another program sends is seen only when the mailbox is asked; addresses whose IMAP login is another
//! name; OAuth. A reply in doubt that the agent takes back leaves its marked copy among what was sent.
//!
//! Not sure, since nobody has seen it: servers whose search does not look into the headers of old messages (then an answer
//! by a program that names only the message before makes a ticket of its own), and providers that give what is sent another
//! Message-ID and keep a copy themselves, as Outlook.com is said to do (then a reply is on the ticket twice, once under each).

mod api;
mod compose;
mod folders;
mod head;
mod message;
mod outgoing;
mod pull;
mod setting;
mod subject;
mod thread;
mod ticket;
pub mod words;

use crate::talk::{Line, exchange};
use crate::{
    Answer, Capabilities, Changeable, Choices, CursorKind, Desk, DeskError, Exchange, FilePlace, LockKind,
    Mark, Profile, Proven, Request, WriteIdentity, reading,
};
use api::{Api, Mailbox};
use head::{Head, Side};
use parlance_model::{Cursor, DeskKind, Operation, Page, Sent};
use url::Url;
use words::{Ask, Term, What, set};

/// A mailbox, read and answered in the name of its address.
pub struct Email {
    api: Api,
}

impl Email {
    /// The mailbox of this address at these servers (`imap` or `imaps`, and `smtp` or `smtps`).
    pub fn new(imap: Url, smtp: Url, address: &str, password: &str) -> Self {
        Self { api: Api::new(imap, smtp, address, password) }
    }
}

impl Desk for Email {
    fn kind(&self) -> DeskKind {
        DeskKind::Email
    }

    fn capabilities(&self) -> Capabilities {
        Capabilities {
            proven: Proven::RealServer,
            cursor: CursorKind::Keyset,
            lock: LockKind::None,
            write_identity: WriteIdentity::ClientRef,
            tombstones: true,
            notes: false,
            attachments: true,
            open: true,
            change: Changeable { status: true, ..Changeable::default() },
        }
    }

    fn probe(&self) -> Box<dyn Exchange<Item = Profile>> {
        let api = self.api.clone();
        exchange(|line| probe(api, line))
    }

    fn pull(&self, _: &Profile, since: Option<&Cursor>) -> Box<dyn Exchange<Item = Page>> {
        let (api, since) = (self.api.clone(), since.cloned());
        exchange(|line| pull::pull(api, line, since))
    }

    fn mark(&self, operation: &Operation) -> Box<dyn Exchange<Item = Mark>> {
        let (api, operation) = (self.api.clone(), operation.clone());
        exchange(|line| outgoing::mark(api, line, operation))
    }

    fn send(&self, profile: &Profile, operation: &Operation) -> Box<dyn Exchange<Item = Sent>> {
        let (api, profile, operation) = (self.api.clone(), profile.clone(), operation.clone());
        exchange(|line| outgoing::send(api, line, profile, operation))
    }

    fn look(&self, _: &Profile, operation: &Operation) -> Box<dyn Exchange<Item = Option<Sent>>> {
        let (api, operation) = (self.api.clone(), operation.clone());
        exchange(|line| outgoing::look(api, line, operation))
    }

    /// The inbox: of what is sent, one mostly knows oneself.
    fn listen(&self) -> Option<Request> {
        self.api.request(&Ask::Listen { folder: "INBOX".to_owned() }).ok()
    }

    /// A file's id is its section's number and the folder.
    fn file(&self, file: &FilePlace) -> Result<Request, DeskError> {
        let (section, folder) = file.file.split_once(' ').ok_or(DeskError::NotFound)?;
        let (_, message_id) = head::place_of(&file.message).ok_or(DeskError::NotFound)?;
        if !section.chars().all(|c| c.is_ascii_digit() || c == '.') {
            return Err(DeskError::NotFound);
        }
        self.api.request(&Ask::File {
            folder: folder.to_owned(),
            message_id: message_id.to_owned(),
            section: section.to_owned(),
        })
    }

    fn file_bytes(&self, answer: Answer) -> Result<Vec<u8>, DeskError> {
        reading::whole(answer).map(|response| message::decoded(&response.body))
    }
}

/// Both servers let us in; what we are called is in the latest message that we sent.
async fn probe(api: Api, line: Line<Profile>) -> Result<(), DeskError> {
    let mailbox = Mailbox::open(api, line).await?;
    mailbox.told(&Ask::Hello).await?;
    let name = mailbox.own_name().await?;
    let statuses = if mailbox.inbox.keywords { ticket::statuses() } else { Vec::new() };
    let address = mailbox.api.address.clone();
    mailbox
        .line
        .give(Profile {
            agent_name: name.unwrap_or_else(|| address.clone()),
            agent_id: address,
            product: "IMAP + SMTP".to_owned(),
            keeps_client_ref: true,
            queues: Vec::new(),
            choices: Choices { statuses, ..Choices::default() },
        })
        .await;
    Ok(())
}

impl Mailbox<Profile> {
    async fn own_name(&self) -> Result<Option<String>, DeskError> {
        let Some(at) = &self.sent else { return Ok(None) };
        let own = Term::Header("From".to_owned(), self.api.address.clone());
        let uids = self.search(at, vec![vec![own]]).await?;
        let newest: Vec<u32> = uids.last().copied().into_iter().collect();
        let mails = self.fetch(at, set(&newest), What::Head).await?;
        let heads = mails.iter().map(|mail| Head::read(Side::Sent, mail)).collect::<Result<Vec<_>, _>>()?;
        Ok(heads.into_iter().flat_map(|head| head.from).find_map(|from| from.name))
    }
}
