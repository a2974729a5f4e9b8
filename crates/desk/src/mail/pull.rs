//! Reads what is new in the inbox and among what was sent, then what was moved away and whose flags changed, then what was
//! there before.

use super::api::{Api, Mailbox, Standing};
use super::head::{Head, Side};
use super::words::{Mail, SENDING, Term, What, is_in, set};
use super::{message, ticket};
use crate::{DeskError, talk::Line};
use parlance_model::{Cursor, Page, RemoteMessage, RemoteTicket, Tombstone};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// How many messages come in the first page, so that there is soon something to show, and in the others.
const FIRST: usize = 25;
const PAGE: usize = 50;
/// Of how many messages the flags are compared where the server does not count changes.
const COMPARED: usize = 300;
/// Of how many messages it is known whose thread they are, so that it is seen when they are moved away.
const KNOWN: usize = 1000;

/// How far the mailbox has been read.
#[derive(Clone, Default, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(default)]
struct Reading {
    inbox: Folder,
    sent: Folder,
    /// How many messages of the first pull are read.
    read: u64,
}

/// How far a folder has been read.
#[derive(Clone, Default, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(default)]
struct Folder {
    /// UIDs mean what they meant as long as this is the same.
    validity: u32,
    /// Messages from this UID on are new.
    next: u32,
    /// Changes of flags are known up to this one.
    modseq: Option<u64>,
    /// Messages below this UID are not read yet: what is left of the first pull.
    below: Option<u32>,
    /// The newest messages' flags as they were, where the server does not count changes.
    flags: BTreeMap<u32, String>,
    /// How many messages it had.
    exists: u32,
    /// The newest messages' threads, of the inbox only.
    threads: BTreeMap<u32, String>,
}

impl Reading {
    fn folder(&mut self, side: Side) -> &mut Folder {
        match side {
            Side::Inbox => &mut self.inbox,
            Side::Sent => &mut self.sent,
        }
    }
}

impl Folder {
    /// A folder of which nothing is read.
    fn unread(at: &Standing) -> Self {
        Self {
            validity: at.validity,
            next: at.next,
            modseq: at.modseq,
            below: Some(at.next),
            exists: at.exists,
            ..Self::default()
        }
    }

    /// Takes messages out that are no more; gives the threads of which none is known any more.
    fn lose(&mut self, gone: &BTreeSet<u32>) -> BTreeSet<String> {
        let lost = gone.iter().filter_map(|uid| self.threads.remove(uid));
        let mut lost: BTreeSet<String> = lost.collect();
        for stays in self.threads.values() {
            lost.remove(stays);
        }
        lost
    }

    /// Remembers that this message belongs to this thread, which may have had another name.
    fn belongs(&mut self, head: &Head, root: &str) {
        for thread in self.threads.values_mut().filter(|thread| **thread == head.id) {
            root.clone_into(thread);
        }
        self.threads.insert(head.uid, root.to_owned());
        while self.threads.len() > KNOWN {
            self.threads.pop_first();
        }
    }
}

/// What a pull asks for, from where the cursor stands.
pub(super) async fn pull(api: Api, line: Line<Page>, since: Option<Cursor>) -> Result<(), DeskError> {
    let before = since.as_ref().and_then(|cursor| serde_json::from_str(&cursor.0).ok());
    let mut reading: Reading = before.unwrap_or_default();
    let mailbox = Mailbox::open(api, line).await?;
    for side in [Side::Inbox, Side::Sent] {
        let Some(at) = mailbox.standing(side) else { continue };
        if reading.folder(side).validity != at.validity {
            // Messages have ids of their own, so that what is read anew is not there twice.
            *reading.folder(side) = Folder::unread(at);
        }
    }
    for side in [Side::Inbox, Side::Sent] {
        let new = reading.folder(side).next;
        mailbox.news(&mut reading, side).await?;
        mailbox.flags(&mut reading, side, new).await?;
    }
    for side in [Side::Inbox, Side::Sent] {
        mailbox.backlog(&mut reading, side).await?;
    }
    // What has changed after the last page, as the count of changes has.
    if since.as_ref() != Some(&cursor(&reading)?) {
        let progress = (reading.read, None);
        mailbox.give(&reading, Told::default(), progress).await?;
    }
    Ok(())
}

fn cursor(reading: &Reading) -> Result<Cursor, DeskError> {
    serde_json::to_string(reading).map(Cursor).map_err(|_| DeskError::BadAnswer)
}

/// What a page tells.
#[derive(Default)]
struct Told {
    tickets: Vec<RemoteTicket>,
    messages: Vec<RemoteMessage>,
    gone: Vec<Tombstone>,
}

impl Mailbox<Page> {
    /// Messages that came since.
    async fn news(&self, reading: &mut Reading, side: Side) -> Result<(), DeskError> {
        let Some(at) = self.standing(side) else { return Ok(()) };
        let from = reading.folder(side).next;
        if from >= at.next {
            return Ok(());
        }
        let uids =
            self.search(at, vec![vec![Term::Uids(format!("{from}:{}", at.next.saturating_sub(1)))]]).await?;
        for some in uids.chunks(PAGE) {
            let mails = self.fetch(at, set(some), What::Whole(message::READ)).await?;
            let folder = reading.folder(side);
            folder.next = some.last().map_or(at.next, |last| last.saturating_add(1));
            folder.exists = folder.exists.saturating_add(u32::try_from(some.len()).unwrap_or(u32::MAX));
            let progress = (u64::try_from(some.len()).unwrap_or(0), None);
            self.page(reading, side, &mails, true, progress).await?;
        }
        reading.folder(side).next = at.next;
        Ok(())
    }

    /// Messages whose flags have changed since, the earliest change first.
    async fn flags(&self, reading: &mut Reading, side: Side, new: u32) -> Result<(), DeskError> {
        let Some(at) = self.standing(side) else { return Ok(()) };
        let (mut changed, vanished) = match (at.modseq, reading.folder(side).modseq) {
            (Some(now), Some(then)) if now > then && at.exists > 0 => self.changes(at, then).await?,
            (Some(_), _) => Default::default(),
            (None, _) => (self.compared(at, reading.folder(side)).await?, String::new()),
        };
        if side == Side::Inbox {
            self.moved(reading, at, &vanished).await?;
        }
        changed.retain(|mail| mail.uid < new);
        changed.sort_by_key(|mail| mail.modseq);
        let mut chunks = changed.chunks(PAGE).peekable();
        while let Some(some) = chunks.next() {
            // A copy of what we sent counts as a message only once its mark is gone.
            let what = if side == Side::Sent { What::Whole(message::READ) } else { What::Head };
            let uids: Vec<u32> = some.iter().map(|mail| mail.uid).collect();
            let mails = self.fetch(at, set(&uids), what).await?;
            // Others may have changed together with the last of these.
            let known = some.last().and_then(|mail| mail.modseq?.checked_sub(1));
            let known = if chunks.peek().is_none() { at.modseq } else { known };
            let folder = reading.folder(side);
            folder.modseq = folder.modseq.max(known);
            if at.modseq.is_none() {
                folder.flags.extend(some.iter().map(|mail| (mail.uid, sorted(&mail.flags))));
            }
            self.page(reading, side, &mails, side == Side::Sent, (0, None)).await?;
        }
        reading.folder(side).modseq = at.modseq;
        Ok(())
    }

    /// The newest messages whose flags are others than they were.
    async fn compared(&self, at: &Standing, folder: &mut Folder) -> Result<Vec<Mail>, DeskError> {
        let from = folder.flags.keys().next().copied().unwrap_or(1);
        let uids = self.search(at, vec![vec![Term::Uids(format!("{from}:*"))]]).await?;
        let newest = uids.get(uids.len().saturating_sub(COMPARED)..).unwrap_or_default();
        let mut mails = self.fetch(at, set(newest), What::Flags).await?;
        let before = std::mem::take(&mut folder.flags);
        // What has changed counts as it was until it is told.
        let known = |mail: &Mail| before.get(&mail.uid).cloned().unwrap_or_else(|| sorted(&mail.flags));
        folder.flags = mails.iter().map(|mail| (mail.uid, known(mail))).collect();
        mails.retain(|mail| known(mail) != sorted(&mail.flags));
        Ok(mails)
    }

    /// Hides the threads of which all that came in was moved away or deleted elsewhere. Where the server does not tell
    /// (`vanished`), it is seen by there being fewer.
    async fn moved(&self, reading: &mut Reading, at: &Standing, vanished: &str) -> Result<(), DeskError> {
        let folder = &mut reading.inbox;
        let fewer = at.exists < folder.exists;
        folder.exists = at.exists;
        let known = || folder.threads.keys().copied();
        let gone: BTreeSet<u32> = match known().next() {
            Some(_) if !vanished.is_empty() => known().filter(|uid| is_in(*uid, vanished)).collect(),
            Some(first) if fewer => {
                let there = self.search(at, vec![vec![Term::Uids(format!("{first}:*"))]]).await?;
                known().filter(|uid| there.binary_search(uid).is_err()).collect()
            }
            _ => return Ok(()),
        };
        let lost = folder.lose(&gone);
        if lost.is_empty() {
            return Ok(());
        }
        let names: Vec<&str> = lost.iter().map(String::as_str).collect();
        let threads = self.threads(&[], &names).await?;
        let mut told = Told::default();
        for root in &lost {
            self.thread(&mut told, root, threads.of(root));
        }
        self.give(reading, told, (0, None)).await
    }

    /// Messages that were there before the first pull, the newest first.
    async fn backlog(&self, reading: &mut Reading, side: Side) -> Result<(), DeskError> {
        let (Some(at), Some(below)) = (self.standing(side), reading.folder(side).below) else {
            return Ok(());
        };
        let mut uids = Vec::new();
        if below > 1 {
            uids = self.search(at, vec![vec![Term::Uids(format!("1:{}", below - 1))]]).await?;
        }
        while !uids.is_empty() {
            let size = if reading.read == 0 { FIRST } else { PAGE };
            let some = uids.split_off(uids.len().saturating_sub(size));
            let mails = self.fetch(at, set(&some), What::Whole(message::READ)).await?;
            reading.folder(side).below = some.first().copied();
            reading.read += u64::try_from(some.len()).unwrap_or(0);
            let all = [Side::Inbox, Side::Sent].into_iter().filter_map(|side| self.standing(side));
            let total = all.map(|at| u64::from(at.exists)).sum::<u64>();
            let progress = (reading.read, Some(total.max(reading.read)));
            self.page(reading, side, &mails, true, progress).await?;
        }
        reading.folder(side).below = None;
        Ok(())
    }

    /// Gives these messages, and the whole threads that they belong to as tickets.
    async fn page(
        &self,
        reading: &mut Reading,
        side: Side,
        mails: &[Mail],
        with_messages: bool,
        progress: (u64, Option<u64>),
    ) -> Result<(), DeskError> {
        let Some(at) = self.standing(side) else { return Ok(()) };
        let seeds = self.seeds(side, mails).await?;
        let heads: Vec<Head> = seeds.iter().map(|(head, _)| head.clone()).collect();
        let threads = self.threads(&heads, &[]).await?;
        let mut told = Told::default();
        for (head, mail) in &seeds {
            let root = threads.root(head);
            if side == Side::Inbox {
                reading.inbox.belongs(head, &root);
            }
            if with_messages {
                told.messages.push(message::message(&root, head, mail, &at.folder, &self.api.address)?);
            }
            if root != head.id {
                // An answer that came before it may have been a ticket of this name.
                told.gone.push(Tombstone { ticket: head.id.clone(), merged_into: Some(root) });
            }
        }
        let roots: BTreeSet<String> = heads.iter().map(|head| threads.root(head)).collect();
        for (root, members) in threads.all() {
            if roots.contains(&root) {
                self.thread(&mut told, &root, members);
            }
        }
        self.give(reading, told, progress).await
    }

    /// A thread as a ticket, which is hidden if nothing of it is in the inbox any more and we did not begin it.
    fn thread(&self, told: &mut Told, root: &str, mut members: Vec<&Head>) {
        members.retain(|head| !is_marked(head));
        told.tickets.extend(ticket::ticket(root, &members, &self.api.address));
        if !members.iter().any(|head| head.side == Side::Inbox || head.id == root) {
            told.gone.push(Tombstone { ticket: root.to_owned(), merged_into: None });
        }
    }

    /// The messages that count: neither a copy whose sending is in doubt, nor one of what we sent to ourselves as well.
    async fn seeds<'a>(&self, side: Side, mails: &'a [Mail]) -> Result<Vec<(Head, &'a Mail)>, DeskError> {
        let mut seeds = Vec::new();
        for mail in mails {
            seeds.push((Head::read(side, mail)?, mail));
        }
        seeds.retain(|(head, _)| !is_marked(head));
        let copies = self.copies(&seeds).await?;
        seeds.retain(|(head, _)| !copies.contains(&head.id));
        Ok(seeds)
    }

    /// Messages in the inbox that are copies of what we sent, to ourselves as well.
    async fn copies(&self, heads: &[(Head, &Mail)]) -> Result<BTreeSet<String>, DeskError> {
        let ours = |head: &&Head| {
            let author = head.author(&self.api.address);
            head.side == Side::Inbox
                && author.is_some_and(|who| who.address.eq_ignore_ascii_case(&self.api.address))
        };
        let own: Vec<_> = heads.iter().map(|(head, _)| head).filter(ours).map(|head| &head.id).collect();
        let any: Vec<_> = own.iter().map(|id| vec![super::thread::by_id(id)]).collect();
        let found =
            self.find(&any).await?.into_iter().filter(|head| head.side == Side::Sent).map(|head| head.id);
        Ok(found.filter(|id| own.contains(&id)).collect())
    }

    async fn give(
        &self,
        reading: &Reading,
        told: Told,
        progress: (u64, Option<u64>),
    ) -> Result<(), DeskError> {
        let Told { tickets, messages, gone } = told;
        let cursor = cursor(reading)?;
        self.line.give(Page { tickets, messages, events: Vec::new(), gone, cursor, progress }).await;
        Ok(())
    }
}

/// Whether a message among those sent is a copy whose sending has not come to its end.
pub(super) fn is_marked(head: &Head) -> bool {
    head.side == Side::Sent && (head.has(SENDING) || head.has("\\Draft"))
}

fn sorted(flags: &[String]) -> String {
    let mut flags: Vec<&str> = flags.iter().map(String::as_str).collect();
    flags.retain(|flag| !flag.eq_ignore_ascii_case("\\Recent"));
    flags.sort_unstable();
    flags.join(" ")
}
