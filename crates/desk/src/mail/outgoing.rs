//! Sends replies once, and finds them again.
//!
//! A mail server cannot be asked what became of a message. So the copy that everybody keeps among what was sent is put
//! there first, with a mark; then the message goes out; then the mark is taken away. A copy without a mark was sent. No
//! copy: nothing was sent. A copy with a mark, and no sign of the message anywhere else, is one that nobody can tell of:
//! then the agent is asked ([`DeskError::Uncertain`]), and if she says so it goes out again under the same Message-ID.

use super::api::{Api, Mailbox};
use super::compose::{self, Ready};
use super::head::{Head, Person, Side, sent_message};
use super::pull::is_marked;
use super::thread::{by_id, header};
use super::ticket;
use super::words::{Ask, Kept, SENDING, Told};
use crate::change::{Changing, changed};
use crate::reading::accepted;
use crate::talk::Line;
use crate::{DeskError, Lost, Mark, Profile};
use parlance_model::{Change, Field, Operation, OperationKind, Seen, Sent, Watermark};

/// What came to the ticket since the agent looked.
pub(super) async fn mark(api: Api, line: Line<Mark>, operation: Operation) -> Result<(), DeskError> {
    let mailbox = Mailbox::open(api, line).await?;
    let root = &operation.remote_ticket;
    let threads = mailbox.threads(&[], &[root]).await?;
    let heads = threads.of(root);
    if heads.is_empty() {
        return Err(DeskError::NotFound);
    }
    let others = heads.iter().filter(|head| !is_marked(head) && !operation.claimed.contains(&head.message()));
    let unseen =
        operation.seen.as_ref().map_or(0, |seen| others.filter(|head| is_after(head, seen, &heads)).count());
    let watermark = Watermark(mailbox.inbox.next.to_string());
    mailbox.line.give(Mark { watermark, unseen: u64::try_from(unseen).unwrap_or(u64::MAX) }).await;
    Ok(())
}

/// Whether a message came after the one that was seen: by its place in the folder, else by its time.
fn is_after(head: &Head, seen: &Seen, heads: &[&Head]) -> bool {
    match heads.iter().find(|it| it.message() == seen.message) {
        Some(seen) if seen.side == head.side => head.uid > seen.uid,
        Some(seen) => head.arrived > seen.arrived,
        None => head.sent.utc > seen.at.utc,
    }
}

/// Carries an operation out.
pub(super) async fn send(
    api: Api,
    line: Line<Sent>,
    profile: Profile,
    operation: Operation,
) -> Result<(), DeskError> {
    if matches!(operation.kind, OperationKind::Note { .. }) {
        return Err(DeskError::Refused(String::new()));
    }
    let mailbox = Mailbox::open(api, line).await.map_err(nothing_sent)?;
    let sent = match &operation.kind {
        OperationKind::Change(change) => mailbox.change(&operation, change).await?,
        _ => mailbox.reply(&profile, &operation).await?,
    };
    mailbox.line.give(sent).await;
    Ok(())
}

/// What the message is known by: one that begins a thread gives the ticket its id.
fn remote_id(operation: &Operation, message_id: &str) -> String {
    match operation.kind {
        OperationKind::Open(_) => message_id.to_owned(),
        _ => sent_message(message_id),
    }
}

/// What an error means before the message has gone out: that it has not.
fn nothing_sent(error: DeskError) -> DeskError {
    match error {
        DeskError::Lost(Lost::AfterSending)
        | DeskError::Failed(_)
        | DeskError::BadAnswer
        | DeskError::NotADesk => DeskError::Lost(Lost::Refused),
        error => error,
    }
}

/// The copy of a message among those sent.
struct Copy {
    validity: u32,
    uid: u32,
    /// Whether it was put there at this attempt.
    new: bool,
}

/// What there is of a message in the mailbox.
struct Trace {
    /// Whether it surely went out.
    arrived: bool,
    /// Its marked copies.
    marked: Vec<Copy>,
}

impl Mailbox<Sent> {
    async fn reply(&self, profile: &Profile, operation: &Operation) -> Result<Sent, DeskError> {
        let ready = self.ready(profile, operation).await.map_err(nothing_sent)?;
        let sent = Sent { remote_id: remote_id(operation, &ready.id), at: None };
        let Some(copy) = self.keep(&ready).await.map_err(nothing_sent)? else { return Ok(sent) };
        // Somebody may have come to know by now what nobody could tell.
        if !copy.new && self.trace(&ready.id).await.map_err(nothing_sent)?.arrived {
            let _ = self.unmark(&copy).await;
            return Ok(sent);
        }
        match self.deliver(&ready).await {
            Ok(()) => {
                // It was sent, whatever becomes of the mark; but a mark that stays raises doubts, so this is tried twice.
                if self.settle(&ready, &copy).await.is_err() {
                    let _ = self.settle(&ready, &copy).await;
                }
                Ok(sent)
            }
            Err(error) if error == DeskError::Lost(Lost::AfterSending) => Err(error),
            Err(error) => {
                // A copy that stays with its mark is no harm: it says that nobody knows.
                let _ = self.remove(&copy).await;
                Err(error)
            }
        }
    }

    async fn ready(&self, profile: &Profile, operation: &Operation) -> Result<Ready, DeskError> {
        let name =
            Some(profile.agent_name.clone()).filter(|name| !name.trim().is_empty() && !name.contains('@'));
        let from = Person { name, address: self.api.address.clone() };
        if let OperationKind::Open(new) = &operation.kind {
            // A mailbox has no queues.
            if let Some(queue) = &new.queue {
                return Err(DeskError::Refused(queue.clone()));
            }
            let to = Person { name: new.name.clone(), address: new.email.trim().to_owned() };
            return compose::first(operation, new, &from, &to);
        }
        let root = &operation.remote_ticket;
        let threads = self.threads(&[], &[root]).await?;
        let mut heads = threads.of(root);
        heads.retain(|head| !is_marked(head));
        let to = ticket::recipients(&heads, &self.api.address);
        if to.is_empty() {
            return Err(DeskError::NotFound);
        }
        compose::reply(operation, &from, &to, root, &heads)
    }

    /// Puts the marked copy where it belongs; none if the message is there without a mark and so was sent.
    async fn keep(&self, ready: &Ready) -> Result<Option<Copy>, DeskError> {
        let mark = if self.sent.as_ref().is_none_or(|sent| sent.keywords) { SENDING } else { "\\Draft" };
        let (validity, new, copies) = self.keep_sent(&ready.id, &ready.message, &["\\Seen", mark]).await?;
        let marked = copies.iter().find(|copy| is_kept_marked(copy));
        match (marked, copies.iter().any(|copy| !is_kept_marked(copy))) {
            (Some(copy), false) => Ok(Some(Copy { validity, uid: copy.uid, new })),
            (_, true) if !new => Ok(None),
            // The server does not keep marks, so that an outcome could not be known.
            (_, _) => {
                for copy in &copies {
                    self.remove(&Copy { validity, uid: copy.uid, new }).await?;
                }
                Err(DeskError::Refused(String::new()))
            }
        }
    }

    /// Sends it. Only the server's own yes says yes, and only its no says no.
    async fn deliver(&self, ready: &Ready) -> Result<(), DeskError> {
        let (from, to, message) = (ready.from.clone(), ready.to.clone(), ready.message.clone());
        let request = self.api.request(&Ask::Send { from, to, message })?;
        let unknown = DeskError::Lost(Lost::AfterSending);
        match accepted(self.line.ask(request).await?) {
            Ok(response) => match serde_json::from_slice(&response.body) {
                Ok(Told::Done) => Ok(()),
                _ => Err(unknown),
            },
            Err(DeskError::Failed(_) | DeskError::NotADesk) => Err(unknown),
            Err(error) => Err(error),
        }
    }

    /// Takes the mark away; the copy itself, where the server has put one of its own there.
    async fn settle(&self, ready: &Ready, copy: &Copy) -> Result<(), DeskError> {
        let (_, _, copies) = self.keep_sent(&ready.id, &ready.message, &["\\Seen"]).await?;
        let (own, others): (Vec<_>, Vec<_>) = copies.iter().partition(|it| it.uid == copy.uid);
        let servers = others.iter().any(|it| !is_kept_marked(it));
        match own.first() {
            Some(_) if servers => self.remove(copy).await,
            Some(own) if is_kept_marked(own) => self.unmark(copy).await,
            _ => Ok(()),
        }
    }
}

impl<T> Mailbox<T> {
    async fn remove(&self, copy: &Copy) -> Result<(), DeskError> {
        let folder = self.sent_folder().to_owned();
        self.told(&Ask::Remove { folder, validity: copy.validity, uid: copy.uid }).await.map(drop)
    }

    async fn unmark(&self, copy: &Copy) -> Result<(), DeskError> {
        let folder = self.sent_folder().to_owned();
        let remove = [SENDING, "\\Draft"].map(str::to_owned).into();
        self.told(&Ask::Flag { folder, validity: copy.validity, uid: copy.uid, add: Vec::new(), remove })
            .await
            .map(drop)
    }
}

fn is_kept_marked(copy: &Kept) -> bool {
    copy.flags.iter().any(|flag| [SENDING, "\\Draft"].iter().any(|mark| flag.eq_ignore_ascii_case(mark)))
}

/// Looks for a reply: among what was sent, and in what came back for it.
pub(super) async fn look(api: Api, line: Line<Option<Sent>>, operation: Operation) -> Result<(), DeskError> {
    let mailbox = Mailbox::open(api, line).await?;
    let id = compose::message_id(&operation, &mailbox.api.address)?;
    let trace = mailbox.trace(&id).await?;
    let sent = match (trace.arrived, trace.marked.is_empty()) {
        (true, _) => Some(Sent { remote_id: remote_id(&operation, &id), at: None }),
        (false, true) => None,
        (false, false) => return Err(DeskError::Uncertain),
    };
    for copy in &trace.marked {
        let _ = mailbox.unmark(copy).await;
    }
    mailbox.line.give(sent).await;
    Ok(())
}

impl<T> Mailbox<T> {
    /// Looks for a message of ours: among what was sent, in the inbox if it came to us, too, and in what came for it,
    /// somebody's answer or a server's word on what became of it.
    async fn trace(&self, id: &str) -> Result<Trace, DeskError> {
        let any = [by_id(id), header("References", id), header("In-Reply-To", id)].map(|term| vec![term]);
        let found = self.find(&any).await?;
        let is_proof = |head: &Head| match head.id == id {
            true => !is_marked(head),
            false => head.side == Side::Inbox && head.references.iter().any(|it| it == id),
        };
        let copies = found.iter().filter(|head| head.id == id && is_marked(head));
        let validity = self.sent.as_ref().map_or(0, |sent| sent.validity);
        let marked = copies.map(|head| Copy { validity, uid: head.uid, new: false }).collect();
        Ok(Trace { arrived: found.iter().any(is_proof), marked })
    }
}

impl Mailbox<Sent> {
    /// Sets the keyword that says the status, on the newest message of the thread.
    async fn change(&self, operation: &Operation, wanted: &Change) -> Result<Sent, DeskError> {
        if wanted.field != Field::Status {
            return Err(DeskError::Refused(String::new()));
        }
        let root = &operation.remote_ticket;
        let mut changing = Changing::new(wanted);
        loop {
            let threads = self.threads(&[], &[root]).await?;
            let mut heads = threads.of(root);
            heads.retain(|head| !is_marked(head));
            let newest = ticket::newest(&heads).ok_or(DeskError::NotFound)?;
            let Some(word) = changing.next(ticket::status(&heads))? else { return Ok(changed()) };
            let (keyword, others) =
                ticket::keywords(&word).ok_or_else(|| DeskError::Refused(String::new()))?;
            let at = self.standing(newest.side).ok_or(DeskError::NotFound)?;
            self.flag(at, newest.uid, vec![keyword.to_owned()], others).await?;
            changing.written();
        }
    }
}
