//! A thread as a ticket.
//!
//! Its status is what its newest message says: a keyword of ours, else who wrote it and whether it was read or answered.
//! So a new message of the customer's opens what was solved, and any mail program may do its part.

use super::head::{Hand, Head, Person, Side};
use crate::StatusChoice;
use parlance_model::{RemotePerson, RemoteTicket, Status};
use std::collections::{BTreeMap, BTreeSet};

/// What a ticket's status is called, what it means, and the keyword that says it.
const STATUSES: [(&str, Status, &str); 4] = [
    ("new", Status::New, "$ParlanceNew"),
    ("open", Status::Open, "$ParlanceOpen"),
    ("waiting", Status::Waiting, "$ParlanceWaiting"),
    ("solved", Status::Solved, "$ParlanceSolved"),
];

/// The statuses that a ticket can be given.
pub(super) fn statuses() -> Vec<StatusChoice> {
    STATUSES.map(|(word, means, _)| StatusChoice { word: word.to_owned(), means }).into()
}

/// The keyword that says a status, and those that say the others.
pub(super) fn keywords(word: &str) -> Option<(&'static str, Vec<String>)> {
    let (_, _, keyword) = STATUSES.into_iter().find(|(it, ..)| *it == word)?;
    let others = STATUSES.into_iter().map(|(.., it)| it).filter(|it| *it != keyword);
    Some((keyword, others.map(str::to_owned).collect()))
}

/// The message by which a thread's status is told. Machines' messages say nothing of it, but what became of ours does.
pub(super) fn newest<'a>(heads: &[&'a Head]) -> Option<&'a Head> {
    let by_machine = |head: &&&Head| head.hand == Hand::Machine;
    heads.iter().rev().find(|head| !by_machine(head)).or(heads.last()).copied()
}

/// Where a thread stands.
pub(super) fn status(heads: &[&Head]) -> &'static str {
    let Some(newest) = newest(heads) else { return "new" };
    let said = STATUSES.into_iter().find(|(.., keyword)| newest.has(keyword));
    let answered = heads.iter().any(|head| head.side == Side::Sent);
    match said {
        Some((word, ..)) => word,
        None if newest.side == Side::Sent || newest.has("\\Answered") => "waiting",
        None if answered || newest.has("\\Seen") => "open",
        None => "new",
    }
}

/// The thread as a ticket; none if there is no message in it.
pub(super) fn ticket(root: &str, heads: &[&Head], ours: &str) -> Option<RemoteTicket> {
    let (first, last) = (heads.first()?, heads.last()?);
    let word = status(heads);
    let means = STATUSES.into_iter().find(|(it, ..)| *it == word).map_or(Status::New, |(_, means, _)| means);
    Some(RemoteTicket {
        remote_id: root.to_owned(),
        subject: first.subject.clone(),
        status: means,
        remote_status: word.to_owned(),
        queue: None,
        channel: Some("email".to_owned()),
        requester: requester(heads, ours),
        owner: None,
        owner_id: None,
        priority: None,
        tags: BTreeSet::new(),
        created: first.sent,
        updated: last.sent,
        due: None,
        fields: BTreeMap::new(),
    })
}

/// Who asks: the first who wrote to us, or else the first whom we wrote to.
fn requester(heads: &[&Head], ours: &str) -> RemotePerson {
    let inbox = heads.iter().filter(|head| head.side == Side::Inbox);
    let by_hand = inbox.clone().filter(|head| head.hand == Hand::Person);
    let wrote = by_hand.chain(inbox).find_map(|head| Some(head.author(ours)?.remote(head.language.clone())));
    let written_to = || Some(heads.iter().find_map(|head| head.to.first())?.remote(None));
    wrote.or_else(written_to).unwrap_or_default()
}

/// Whom an answer goes to: those whom the customer's latest message names for it. Somebody else's message on the thread
/// does not turn the answer away from her.
pub(super) fn recipients(heads: &[&Head], ours: &str) -> Vec<Person> {
    let customer = requester(heads, ours).email;
    let others = |head: &&Head| -> Vec<Person> {
        let people = head.answer_to().iter().filter(|person| !person.address.eq_ignore_ascii_case(ours));
        people.cloned().collect()
    };
    let is_hers = |head: &&&Head| {
        let author = head.author(ours).zip(customer.as_ref());
        author.is_some_and(|(author, customer)| author.address.eq_ignore_ascii_case(customer))
    };
    let inbox = heads.iter().rev().filter(|head| head.side == Side::Inbox);
    let by_hand = inbox.clone().filter(|head| head.hand == Hand::Person);
    let hers = by_hand.clone().filter(is_hers);
    let sent = heads.iter().rev().filter(|head| head.side == Side::Sent);
    let found = hers.chain(by_hand).chain(sent).chain(inbox.filter(|head| head.hand == Hand::Machine));
    let mut people = found.map(others).find(|people| !people.is_empty()).unwrap_or_default();
    people.truncate(10);
    people
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mail::words::Mail;
    use base64::{Engine as _, engine::general_purpose::STANDARD};

    const OURS: &str = "us@desk.example";

    fn head(uid: u32, side: Side, flags: &[&str], fields: &str) -> Head {
        let mail = Mail {
            uid,
            flags: flags.iter().map(|flag| (*flag).to_owned()).collect(),
            arrived: format!("{uid:02}-Nov-2026 08:00:00 +0000"),
            head: STANDARD.encode(format!("Message-ID: <{uid}@x>\r\n{fields}\r\n\r\n")),
            ..Mail::default()
        };
        Head::read(side, &mail).unwrap()
    }

    fn hers(uid: u32, flags: &[&str]) -> Head {
        head(uid, Side::Inbox, flags, "From: <ana@c.example>")
    }

    fn said(heads: &[Head]) -> &'static str {
        status(&heads.iter().collect::<Vec<_>>())
    }

    fn answered_to(heads: &[Head]) -> Vec<String> {
        let people = recipients(&heads.iter().collect::<Vec<_>>(), OURS);
        people.into_iter().map(|person| person.address).collect()
    }

    #[test]
    fn a_status_is_what_the_newest_message_says() {
        let ours = head(2, Side::Sent, &["\\Seen"], "From: <us@desk.example>\r\nTo: <ana@c.example>");
        assert_eq!(said(&[hers(1, &[])]), "new");
        assert_eq!(said(&[hers(1, &["\\Seen"])]), "open");
        assert_eq!(said(&[hers(1, &["\\Seen", "\\Answered"])]), "waiting");
        assert_eq!(said(&[hers(1, &["$parlancesolved"])]), "solved");
        assert_eq!(said(&[hers(1, &["$ParlanceSolved"]), hers(3, &[])]), "new");
        assert_eq!(said(&[hers(1, &[]), ours.clone()]), "waiting");
        assert_eq!(said(&[hers(1, &[]), ours.clone(), hers(3, &[])]), "open");
        let away = head(4, Side::Inbox, &[], "From: <ana@c.example>\r\nAuto-Submitted: auto-replied");
        assert_eq!(said(&[hers(1, &[]), ours.clone(), away]), "waiting", "somebody away has not answered");
        let bounce = head(
            4,
            Side::Inbox,
            &[],
            "From: <mailer@c.example>\r\nContent-Type: multipart/report; boundary=x",
        );
        assert_eq!(said(&[hers(1, &[]), ours, bounce]), "open", "what did not arrive is our turn");
    }

    #[test]
    fn an_answer_goes_to_the_customer_whoever_else_has_written() {
        let stranger = head(2, Side::Inbox, &[], "From: <eve@e.example>");
        assert_eq!(answered_to(&[hers(1, &[]), stranger.clone()]), ["ana@c.example"]);
        let elsewhere = head(3, Side::Inbox, &[], "From: <ana@c.example>\r\nReply-To: <ana@home.example>");
        assert_eq!(answered_to(&[hers(1, &[]), elsewhere, stranger]), ["ana@home.example"]);
        let bounce = head(
            4,
            Side::Inbox,
            &[],
            "From: <mailer@c.example>\r\nContent-Type: multipart/report; boundary=x",
        );
        assert_eq!(answered_to(&[hers(1, &[]), bounce.clone()]), ["ana@c.example"]);
        assert_eq!(answered_to(&[bounce]), [""; 0]);
        let first =
            head(5, Side::Sent, &[], "From: <us@desk.example>\r\nTo: <US@desk.example>, <ana@c.example>");
        assert_eq!(answered_to(&[first]), ["ana@c.example"], "whom we wrote to first");
    }
}
