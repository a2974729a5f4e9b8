//! Requests to a mailbox, and the answers as values.

use super::head::{Head, Side};
use super::words::{Ask, Folder, Kept, Mail, Term, Told, What, set};
use crate::reading::json;
use crate::talk::Line;
use crate::{DeskError, Method, Request};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use url::Url;

/// How many messages one search may bring: more have no thread in common, whatever their headers say.
const FOUND: usize = 500;

/// Where a mailbox is, and who we are there.
#[derive(Clone)]
pub(super) struct Api {
    pub(super) imap: Url,
    pub(super) smtp: Url,
    pub(super) address: String,
    /// The value of the header `authorization`.
    secret: String,
}

impl Api {
    pub(super) fn new(imap: Url, smtp: Url, address: &str, password: &str) -> Self {
        let secret = format!("Basic {}", STANDARD.encode(format!("{address}:{password}")));
        Self { imap, smtp, address: address.to_owned(), secret }
    }

    pub(super) fn request(&self, ask: &Ask) -> Result<Request, DeskError> {
        let (base, method) = match ask {
            Ask::Hello => (&self.smtp, Method::Get),
            Ask::Send { .. } => (&self.smtp, Method::Post),
            _ => (&self.imap, Method::Get),
        };
        let mut url = base.clone();
        url.set_path(ask.name());
        let headers = vec![("authorization", self.secret.clone())];
        let body = serde_json::to_vec(ask).map_err(|_| DeskError::BadAnswer)?;
        Ok(Request { method, url, headers, body: Some(body) })
    }
}

/// How a folder stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Standing {
    pub(super) folder: String,
    pub(super) validity: u32,
    pub(super) next: u32,
    pub(super) modseq: Option<u64>,
    pub(super) exists: u32,
    pub(super) keywords: bool,
}

/// A mailbox, as a script speaks to it.
pub(super) struct Mailbox<T> {
    pub(super) api: Api,
    pub(super) line: Line<T>,
    pub(super) inbox: Standing,
    /// None: nothing was ever sent, as far as the server knows.
    pub(super) sent: Option<Standing>,
}

impl<T> Mailbox<T> {
    /// Finds both folders and how they stand.
    pub(super) async fn open(api: Api, line: Line<T>) -> Result<Self, DeskError> {
        let Told::Folders { folders, .. } = told(&api, &line, &Ask::Folders).await? else {
            return Err(DeskError::BadAnswer);
        };
        let sent = match super::folders::sent(&folders) {
            Some(Folder { name, .. }) => Some(select(&api, &line, name).await?),
            None => None,
        };
        let inbox = select(&api, &line, "INBOX").await?;
        Ok(Self { api, line, inbox, sent })
    }

    pub(super) async fn told(&self, ask: &Ask) -> Result<Told, DeskError> {
        told(&self.api, &self.line, ask).await
    }

    /// A folder as it stood at the beginning.
    pub(super) fn standing(&self, side: Side) -> Option<&Standing> {
        match side {
            Side::Inbox => Some(&self.inbox),
            Side::Sent => self.sent.as_ref(),
        }
    }

    pub(super) async fn search(&self, at: &Standing, any: Vec<Vec<Term>>) -> Result<Vec<u32>, DeskError> {
        if any.is_empty() {
            return Ok(Vec::new());
        }
        let ask = Ask::Search { folder: at.folder.clone(), validity: at.validity, any };
        match self.told(&ask).await? {
            Told::Found { uids } => Ok(uids),
            _ => Err(DeskError::BadAnswer),
        }
    }

    pub(super) async fn fetch(
        &self,
        at: &Standing,
        uids: String,
        what: What,
    ) -> Result<Vec<Mail>, DeskError> {
        if uids.is_empty() {
            return Ok(Vec::new());
        }
        let ask = Ask::Fetch { folder: at.folder.clone(), validity: at.validity, uids, since: None, what };
        match self.told(&ask).await? {
            Told::Mails { mails, .. } => Ok(mails),
            _ => Err(DeskError::BadAnswer),
        }
    }

    /// The flags that changed since the folder was at this MODSEQ, and the UIDs that are no more since.
    pub(super) async fn changes(&self, at: &Standing, since: u64) -> Result<(Vec<Mail>, String), DeskError> {
        let (folder, validity, uids) = (at.folder.clone(), at.validity, "1:*".to_owned());
        let ask = Ask::Fetch { folder, validity, uids, since: Some(since), what: What::Flags };
        match self.told(&ask).await? {
            Told::Mails { mails, vanished } => Ok((mails, vanished)),
            _ => Err(DeskError::BadAnswer),
        }
    }

    /// Heads of the messages in both folders that a search finds, the newest if there are too many.
    pub(super) async fn find(&self, any: &[Vec<Term>]) -> Result<Vec<Head>, DeskError> {
        let mut heads = Vec::new();
        for side in [Side::Inbox, Side::Sent] {
            let Some(at) = self.standing(side) else { continue };
            let uids = self.search(at, any.to_vec()).await?;
            let newest = uids.get(uids.len().saturating_sub(FOUND)..).unwrap_or_default();
            for mail in self.fetch(at, set(newest), What::Head).await? {
                heads.push(Head::read(side, &mail)?);
            }
        }
        Ok(heads)
    }

    pub(super) async fn flag(
        &self,
        at: &Standing,
        uid: u32,
        add: Vec<String>,
        remove: Vec<String>,
    ) -> Result<(), DeskError> {
        let ask = Ask::Flag { folder: at.folder.clone(), validity: at.validity, uid, add, remove };
        self.told(&ask).await.map(drop)
    }

    /// Puts a message into the folder of those sent, unless it is there.
    pub(super) async fn keep_sent(
        &self,
        message_id: &str,
        message: &str,
        flags: &[&str],
    ) -> Result<(u32, bool, Vec<Kept>), DeskError> {
        let ask = Ask::Keep {
            folder: self.sent_folder().to_owned(),
            message_id: message_id.to_owned(),
            message: message.to_owned(),
            flags: flags.iter().map(|flag| (*flag).to_owned()).collect(),
        };
        match self.told(&ask).await? {
            Told::Kept { validity, new, mails } => Ok((validity, new, mails)),
            _ => Err(DeskError::BadAnswer),
        }
    }

    /// The folder of sent messages; where there is none, the one that is made with the first of them.
    pub(super) fn sent_folder(&self) -> &str {
        self.sent.as_ref().map_or("Sent", |sent| sent.folder.as_str())
    }
}

async fn told<T>(api: &Api, line: &Line<T>, ask: &Ask) -> Result<Told, DeskError> {
    json(line.ask(api.request(ask)?).await?)
}

async fn select<T>(api: &Api, line: &Line<T>, folder: &str) -> Result<Standing, DeskError> {
    match told(api, line, &Ask::Select { folder: folder.to_owned() }).await? {
        Told::Selected { validity, next, modseq, exists, keywords } => {
            Ok(Standing { folder: folder.to_owned(), validity, next, modseq, exists, keywords })
        }
        _ => Err(DeskError::BadAnswer),
    }
}
