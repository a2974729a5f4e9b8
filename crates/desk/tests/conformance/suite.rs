//! What every connector must do, whatever the desk behind it.

use crate::stand_in::{
    ECHOES, FAULTS, Fault, StandIn, Told, beginning, carry_out, carry_out_with, echoed, one, plain,
    step_through,
};
use jiff::SignedDuration;
use parlance_desk::model::{
    Change, Cursor, DeskKind, Direction, Field, Moment, NewTicket, Operation, OperationId, OperationKind,
    OperationState, Page, RemoteMessage, RemoteTicket, Seen, Sent, Status, TicketId, Visibility,
};
use parlance_desk::{DeskError, Exchange, Mark, Profile, Response};
use serde_json::{Value, json};
use std::{
    cell::Cell,
    collections::{BTreeMap, BTreeSet},
    fmt::Debug,
    rc::Rc,
};

/// A stand-in, and what has been pulled from it, as a store would keep it.
struct Place {
    stand_in: Box<dyn StandIn>,
    profile: Profile,
    cursor: Option<Cursor>,
    held: Held,
}

/// Everything that pulls have told, the latest word of each.
#[derive(Clone, Default, PartialEq, Debug)]
struct Held {
    tickets: BTreeMap<String, RemoteTicket>,
    messages: BTreeMap<String, RemoteMessage>,
    gone: BTreeMap<String, Option<String>>,
}

impl Held {
    fn take(&mut self, page: Page) {
        for ticket in page.tickets {
            self.gone.remove(&ticket.remote_id);
            self.tickets.insert(ticket.remote_id.clone(), ticket);
        }
        for message in page.messages {
            self.messages.insert(message.remote_id.clone(), message);
        }
        for tombstone in page.gone {
            self.tickets.remove(&tombstone.ticket);
            self.gone.insert(tombstone.ticket, tombstone.merged_into);
        }
    }

    /// Whether a ticket that was taken away stands as it should.
    fn tells(&self, ticket: &str, told: Told, into: Option<&String>, before: &Self) {
        let (held, gone) = (self.tickets.get(ticket), self.gone.get(ticket));
        match told {
            Told::Gone => assert_eq!((held, gone), (None, Some(&into.cloned())), "{ticket}"),
            Told::Somewhere => assert_eq!((held, gone), (None, Some(&None)), "{ticket}"),
            Told::Closed => {
                assert!(
                    held.is_some_and(|held| matches!(held.status, Status::Solved | Status::Closed)),
                    "{held:?}"
                );
                assert_eq!(gone, None, "{ticket}");
            }
            Told::Nothing | Told::Never => {
                assert_eq!((held, gone), (before.tickets.get(ticket), None), "{ticket}")
            }
        }
    }

    fn texts(&self, ticket: &str) -> Vec<String> {
        let mut messages: Vec<_> =
            self.messages.values().filter(|message| message.ticket == ticket).collect();
        messages
            .sort_by_key(|message| (message.sent.utc, message.remote_id.len(), message.remote_id.clone()));
        messages.into_iter().map(plain).collect()
    }
}

impl Place {
    fn new(mut stand_in: Box<dyn StandIn>) -> Self {
        let probe = stand_in.desk().probe();
        let profile = one(&mut *stand_in, probe).expect("the agent is let in");
        Self { stand_in, profile, cursor: None, held: Held::default() }
    }

    /// Pulls to the end; the cursor of each page is kept with it.
    fn pull(&mut self) {
        self.pull_with(|_| None).unwrap();
    }

    fn pull_with(&mut self, fault: impl FnMut(usize) -> Option<Fault>) -> Result<(), DeskError> {
        self.pull_while(fault, |_| {})
    }

    /// Pulls while `turn` happens on the desk before each round of requests.
    fn pull_while(
        &mut self,
        mut fault: impl FnMut(usize) -> Option<Fault>,
        turn: impl FnMut(&mut dyn StandIn),
    ) -> Result<(), DeskError> {
        let mut exchange = self.stand_in.desk().pull(&self.profile, self.cursor.as_ref());
        let (cursor, held) = (&mut self.cursor, &mut self.held);
        step_through(&mut *self.stand_in, &mut *exchange, &mut fault, turn, |page| {
            *cursor = Some(page.cursor.clone());
            held.take(page);
        })
    }

    /// What a pull from the beginning tells.
    fn afresh(&mut self) -> Held {
        let exchange = self.stand_in.desk().pull(&self.profile, None);
        let mut held = Held::default();
        carry_out(&mut *self.stand_in, exchange, |_| None)
            .unwrap()
            .into_iter()
            .for_each(|page| held.take(page));
        held
    }

    fn operation(&self, ticket: &str, kind: OperationKind) -> Operation {
        let created = beginning();
        Operation {
            id: OperationId::new(created.utc),
            ticket: TicketId::new(created.utc),
            remote_ticket: ticket.to_owned(),
            kind,
            created,
            state: OperationState::Waiting,
            attempts: 0,
            watermark: None,
            seen: None,
            claimed: Vec::new(),
        }
    }

    fn mark(&mut self, operation: &mut Operation) -> Mark {
        let exchange = self.stand_in.desk().mark(operation);
        let mark = one(&mut *self.stand_in, exchange).unwrap();
        operation.watermark = Some(mark.watermark.clone());
        mark
    }

    fn send(
        &mut self,
        operation: &Operation,
        fault: impl FnMut(usize) -> Option<Fault>,
    ) -> Result<Sent, DeskError> {
        let exchange = self.stand_in.desk().send(&self.profile, operation);
        carry_out(&mut *self.stand_in, exchange, fault).map(|mut sent| sent.remove(0))
    }

    fn look(&mut self, operation: &Operation) -> Option<Sent> {
        self.try_look(operation).unwrap()
    }

    fn try_look(&mut self, operation: &Operation) -> Result<Option<Sent>, DeskError> {
        let exchange = self.stand_in.desk().look(&self.profile, operation);
        one(&mut *self.stand_in, exchange)
    }
}

fn reply(text: &str) -> OperationKind {
    OperationKind::Reply { text: text.to_owned() }
}

fn note(text: &str) -> OperationKind {
    OperationKind::Note { text: text.to_owned() }
}

/// Texts that desks have been seen to spoil.
const TEXTS: [&str; 6] = [
    "Kedves Árvíztűrő Tükörfúrógép!\n\nKöszönjük: 2 < 3 & \"idézet\".\n",
    "髙橋様\nお世話になっております。",
    "শ্রদ্ধেয় চৌধুরী সাহেব, ধন্যবাদ।",
    "శ్రీమతి లక్ష్మి గారు, నమస్కారం",
    "السيدة ليلى، شكرًا لك 😀",
    "0",
];

pub fn lets_the_agent_in_and_nobody_else(stand_in: Box<dyn StandIn>) {
    let mut place = Place::new(stand_in);
    assert!(!place.profile.agent_id.is_empty() && !place.profile.product.is_empty());
    let probe = place.stand_in.stranger().probe();
    assert_eq!(one(&mut *place.stand_in, probe).unwrap_err(), DeskError::Unauthorized);
}

pub fn pulls_everything_and_then_what_changed(stand_in: Box<dyn StandIn>) {
    let mut place = Place::new(stand_in);
    let first = place.stand_in.open("Hol a csomagom?", TEXTS[0]);
    place.stand_in.pass(5);
    let second = place.stand_in.open("返品について", TEXTS[1]);
    place.stand_in.pass(5);
    // Without notes, a colleague has only words for everybody.
    let notes = place.stand_in.desk().capabilities().notes;
    place.stand_in.colleague_writes(&first, TEXTS[2], !notes);
    place.stand_in.pass(120);
    place.pull();
    assert_eq!(place.held.tickets.keys().collect::<BTreeSet<_>>(), BTreeSet::from([&first, &second]));
    assert_eq!(place.held.tickets[&second].subject, "返品について");
    assert_eq!(place.held.texts(&first), [TEXTS[0].trim(), TEXTS[2]]);
    let kinds = |held: &Held, ticket: &str| {
        let mut kinds: Vec<_> = held
            .messages
            .values()
            .filter(|message| message.ticket == *ticket)
            .map(|message| (message.sent.utc, message.direction, message.visibility))
            .collect();
        kinds.sort_by_key(|(sent, ..)| *sent);
        kinds.into_iter().map(|(_, direction, visibility)| (direction, visibility)).collect::<Vec<_>>()
    };
    let customer = (Direction::Inbound, Visibility::Public);
    let seen_by = if notes { Visibility::Internal } else { Visibility::Public };
    assert_eq!(kinds(&place.held, &first), [customer, (Direction::Outbound, seen_by)]);
    assert!(place.held.tickets[&first].requester != Default::default(), "who asks is known");

    place.stand_in.customer_writes(&second, TEXTS[3]);
    place.stand_in.pass(120);
    place.pull();
    assert_eq!(place.held.texts(&second), [TEXTS[1], TEXTS[3]]);
    let before = place.held.clone();
    place.pull();
    assert_eq!(place.held, before, "a pull without news tells nothing else");
    assert_eq!(place.afresh(), before, "what was pulled bit by bit is what is there");
}

pub fn loses_nothing_over_many_pages_while_tickets_change(stand_in: Box<dyn StandIn>) {
    let mut place = Place::new(stand_in);
    let mut tickets = Vec::new();
    for number in 0..230 {
        // Several within one second, as coarse clocks have them.
        place.stand_in.pass(u32::from(number % 3 == 0));
        tickets.push(place.stand_in.open(&format!("Ticket {number}"), "Guten Tag"));
    }
    let (mut turns, mut late) = (0, Vec::new());
    let change = |stand_in: &mut dyn StandIn| {
        turns += 1;
        if turns % 2 == 0 && late.len() < 40 {
            let (ticket, text) = (&tickets[(turns * 37) % tickets.len()], format!("Nachtrag {turns}"));
            stand_in.pass(1);
            stand_in.customer_writes(ticket, &text);
            late.push((ticket.clone(), text));
        }
    };
    place.pull_while(|_| None, change).unwrap();
    place.stand_in.pass(180);
    place.pull();
    assert_eq!(place.held.tickets.len(), tickets.len());
    for (ticket, text) in late {
        assert!(place.held.texts(&ticket).contains(&text), "{ticket} has lost {text:?}");
    }
    assert_eq!(place.afresh(), place.held);
}

pub fn goes_on_after_any_lost_answer(stand_in: Box<dyn StandIn>) {
    let mut place = Place::new(stand_in);
    let mut tickets = Vec::new();
    for number in 0..120 {
        place.stand_in.pass(1);
        tickets.push(place.stand_in.open(&format!("Ticket {number}"), "Jó napot"));
    }
    place.stand_in.pass(120);
    let faults = [Fault::LostAfter, Fault::Half, Fault::Fails, Fault::Slow, Fault::LoginPage];
    for round in 0.. {
        let fault = faults[round % faults.len()];
        if place.pull_with(|request| (request == 2 + round / 4).then_some(fault)).is_ok() {
            break;
        }
        assert!(round < 200, "it never gets to the end");
    }
    place.pull();
    assert_eq!(place.held.tickets.len(), tickets.len());
    assert_eq!(place.afresh(), place.held);
}

pub fn writes_replies_and_notes_that_a_pull_gives_back(stand_in: Box<dyn StandIn>) {
    let mut place = Place::new(stand_in);
    let ticket = place.stand_in.open("Rechnung", "Guten Tag");
    place.stand_in.pass(60);
    let notes = place.stand_in.desk().capabilities().notes;
    if !notes {
        let refused = place.operation(&ticket, note("Notiz"));
        assert!(matches!(place.send(&refused, |_| None), Err(DeskError::Refused(_))));
        assert_eq!(place.stand_in.ours(&ticket), []);
    }
    let mut written = Vec::new();
    for (number, text) in TEXTS.into_iter().enumerate() {
        let public = number % 2 == 0 || !notes;
        let mut operation = place.operation(&ticket, if public { reply(text) } else { note(text) });
        operation.claimed = written.iter().map(|(id, _)| String::clone(id)).collect();
        place.mark(&mut operation);
        let sent = place.send(&operation, |_| None).unwrap();
        assert_eq!(place.look(&operation).map(|found| found.remote_id), Some(sent.remote_id.clone()));
        written.push((sent.remote_id, (text.trim().to_owned(), public)));
        place.stand_in.pass(2);
    }
    let ours: Vec<_> = place
        .stand_in
        .ours(&ticket)
        .into_iter()
        .map(|(text, public)| (text.trim().to_owned(), public))
        .collect();
    assert_eq!(ours, written.iter().map(|(_, what)| what.clone()).collect::<Vec<_>>());
    place.stand_in.pass(120);
    place.pull();
    for (id, (text, public)) in written {
        let message = &place.held.messages[&id];
        assert_eq!(plain(message), text);
        assert_eq!(message.visibility == Visibility::Public, public);
        assert_eq!(message.direction, Direction::Outbound);
    }
}

/// As the engine does it: send; after an unknown outcome look, and send again only if it is not there. Where nobody can
/// tell, the agent is asked, and nothing is sent.
pub fn writes_once_whatever_is_lost(make: fn() -> Box<dyn StandIn>) {
    for fault in FAULTS {
        for at in 0..16 {
            let mut place = Place::new(make());
            let ticket = place.stand_in.open("Rückgabe", "Guten Tag");
            let other = place.stand_in.open("Andere", "Guten Tag");
            place.stand_in.pass(60);
            // The same words were written before, by us and by a colleague: neither is this one.
            let mut earlier = place.operation(&ticket, reply("Vielen Dank!"));
            place.mark(&mut earlier);
            let earlier = place.send(&earlier, |_| None).unwrap();
            place.stand_in.colleague_writes(&ticket, "Vielen Dank!", true);
            place.stand_in.colleague_writes(&other, "Vielen Dank!", true);
            place.stand_in.pass(2);
            let mut operation = place.operation(&ticket, reply("Vielen Dank!"));
            operation.claimed = vec![earlier.remote_id];
            place.mark(&mut operation);
            let mut result = place.send(&operation, |request| (request == at).then_some(fault));
            place.stand_in.pass(2);
            for _ in 0..3 {
                match result {
                    Ok(_) => break,
                    Err(_) => {
                        result = match place.try_look(&operation) {
                            Ok(Some(found)) => Ok(found),
                            Ok(None) => place.send(&operation, |_| None),
                            Err(error) => Err(error),
                        }
                    }
                }
            }
            if result == Err(DeskError::Uncertain) && !place.stand_in.can_always_tell() {
                assert!(place.stand_in.ours(&ticket).len() <= 2, "{fault:?} at {at}");
                continue;
            }
            let sent = result.unwrap_or_else(|error| panic!("{fault:?} at {at}: {error}"));
            let texts: Vec<_> = place.stand_in.ours(&ticket);
            assert_eq!(texts.len(), 2, "{fault:?} at {at}: {texts:?}");
            assert_eq!(
                place.look(&operation).map(|found| found.remote_id),
                Some(sent.remote_id),
                "{fault:?} at {at}"
            );
        }
    }
}

/// Our clock may be wrong: a message is sent once and found again all the same, and but for mail its time is the desk's.
pub fn goes_by_the_desk_s_clock(make: fn() -> Box<dyn StandIn>) {
    let cases = FAULTS.into_iter().flat_map(|fault| (0..3).map(move |at| (fault, at)));
    for (hours, (fault, at)) in [-26, 26].into_iter().cycle().zip(cases) {
        let mut place = Place::new(make());
        let ticket = place.stand_in.open("Rückgabe", "Guten Tag");
        place.stand_in.pass(60);
        let mut operation = place.operation(&ticket, reply("Vielen Dank!"));
        operation.created = off_by(SignedDuration::from_hours(hours));
        place.mark(&mut operation);
        let mut result = place.send(&operation, |request| (request == at).then_some(fault));
        place.stand_in.pass(2);
        if result.is_err() {
            result = match place.try_look(&operation) {
                Ok(Some(found)) => Ok(found),
                Ok(None) => place.send(&operation, |_| None),
                Err(error) => Err(error),
            };
        }
        if result == Err(DeskError::Uncertain) && !place.stand_in.can_always_tell() {
            continue;
        }
        let sent = result.unwrap_or_else(|error| panic!("{fault:?} at {at}, {hours} h off: {error}"));
        assert_eq!(place.stand_in.ours(&ticket).len(), 1, "{fault:?} at {at}, {hours} h off");
        // A mail says itself when it was written.
        if place.stand_in.desk().kind() == DeskKind::Email {
            continue;
        }
        place.stand_in.pass(120);
        place.pull();
        let passed = place.held.messages[&sent.remote_id].sent.utc.duration_since(beginning().utc);
        assert!((0..600).contains(&passed.as_secs()), "{fault:?} at {at}, {hours} h off: {passed:?}");
    }
    if !can_open(&Place::new(make())) {
        return;
    }
    for hours in [-26, 26] {
        let mut place = Place::new(make());
        place.stand_in.open("Andere", "Guten Tag");
        place.stand_in.pass(60);
        let mut operation = place.operation("new:1", open("Guten Tag"));
        operation.created = off_by(SignedDuration::from_hours(hours));
        let sent = place.send(&operation, |_| None).unwrap();
        place.stand_in.pass(2);
        let found = place.look(&operation).map(|found| found.remote_id);
        assert_eq!(found, Some(sent.remote_id), "{hours} h off");
    }
}

fn off_by(time: SignedDuration) -> Moment {
    Moment::utc(beginning().utc + time)
}

/// Of a message whose outcome is unknown and that never arrived, none of the same words is taken for it.
pub fn takes_no_other_message_for_this_one(stand_in: Box<dyn StandIn>) {
    let mut place = Place::new(stand_in);
    let ticket = place.stand_in.open("Rückgabe", "Guten Tag");
    place.stand_in.pass(60);
    let send_another = |place: &mut Place, kind| {
        let mut another = place.operation(&ticket, kind);
        place.mark(&mut another);
        let sent = place.send(&another, |_| None).unwrap();
        place.stand_in.pass(2);
        sent.remote_id
    };
    send_another(&mut place, reply("Rendben."));
    let mut lost = place.operation(&ticket, reply("Rendben."));
    place.mark(&mut lost);
    assert_eq!(place.look(&lost), None, "what was there before");
    lost.claimed = vec![send_another(&mut place, reply("Rendben."))];
    assert_eq!(place.look(&lost), None, "another operation's");
    if place.stand_in.desk().capabilities().notes {
        send_another(&mut place, note("Rendben."));
        assert_eq!(place.look(&lost), None, "a note is no reply");
    }
    place.stand_in.colleague_writes(&ticket, "Rendben.", true);
    assert_eq!(place.look(&lost), None, "a colleague's");
}

pub fn tells_what_came_since_the_agent_looked(stand_in: Box<dyn StandIn>) {
    let mut place = Place::new(stand_in);
    let ticket = place.stand_in.open("Lieferung", "Guten Tag");
    place.stand_in.pass(120);
    place.pull();
    let seen = place.held.messages.values().find(|message| message.ticket == ticket).unwrap();
    let seen = Seen { message: seen.remote_id.clone(), at: seen.sent };
    let mut operation = place.operation(&ticket, reply("Gern."));
    operation.seen = Some(seen.clone());
    assert_eq!(place.mark(&mut operation).unseen, 0);
    place.stand_in.pass(5);
    if place.stand_in.desk().capabilities().notes {
        place.stand_in.colleague_writes(&ticket, "nur intern", false);
        assert_eq!(place.mark(&mut operation).unseen, 0, "a note is no answer");
    }
    place.stand_in.pass(5);
    place.stand_in.customer_writes(&ticket, "Noch etwas");
    place.stand_in.pass(5);
    place.stand_in.colleague_writes(&ticket, "Ist unterwegs", true);
    assert_eq!(place.mark(&mut operation).unseen, 2);
    // Our own earlier reply is no news.
    let mut own = place.operation(&ticket, reply("Eins nach dem anderen"));
    place.mark(&mut own);
    place.stand_in.pass(5);
    let own = place.send(&own, |_| None).unwrap();
    operation.claimed = vec![own.remote_id];
    assert_eq!(place.mark(&mut operation).unseen, 2);
    operation.seen = None;
    assert_eq!(place.mark(&mut operation).unseen, 0);
}

const EMAIL: &str = "anna.neu@customer.example";
const SUBJECT: &str = "Rückfrage zu 返品 4471";

fn open(text: &str) -> OperationKind {
    open_in(None, text)
}

fn open_in(queue: Option<&str>, text: &str) -> OperationKind {
    OperationKind::Open(NewTicket {
        email: EMAIL.to_owned(),
        name: Some("Anna Neu".to_owned()),
        subject: SUBJECT.to_owned(),
        text: text.to_owned(),
        queue: queue.map(str::to_owned),
    })
}

/// A desk without the capability says no by itself.
fn can_open(place: &Place) -> bool {
    let desk = place.stand_in.desk();
    let can = desk.capabilities().open;
    if !can {
        let refused =
            desk.send(&place.profile, &place.operation("new:1", open("Guten Tag"))).step(Vec::new());
        assert!(matches!(refused, Err(DeskError::Forbidden | DeskError::Refused(_))), "{refused:?}");
    }
    can
}

pub fn opens_tickets_that_a_pull_gives_back(make: fn() -> Box<dyn StandIn>) {
    for text in TEXTS {
        let mut place = Place::new(make());
        if !can_open(&place) {
            return;
        }
        place.stand_in.open("Andere", "Guten Tag");
        place.stand_in.pass(60);
        let operation = place.operation("new:1", open(text));
        assert_eq!(place.look(&operation), None);
        let sent = place.send(&operation, |_| None).unwrap();
        assert_eq!(place.look(&operation).map(|found| found.remote_id), Some(sent.remote_id.clone()));
        let expected = (sent.remote_id.clone(), EMAIL.to_owned(), SUBJECT.to_owned());
        assert_eq!(place.stand_in.opened_by_us(), [expected]);
        place.stand_in.pass(180);
        place.pull();
        let ticket = &place.held.tickets[&sent.remote_id];
        assert_eq!((ticket.subject.as_str(), ticket.requester.email.as_deref()), (SUBJECT, Some(EMAIL)));
        let messages: Vec<_> =
            place.held.messages.values().filter(|message| message.ticket == sent.remote_id).collect();
        let told = messages.iter().map(|message| (plain(message), message.direction, message.visibility));
        let expected = (text.trim().to_owned(), Direction::Outbound, Visibility::Public);
        assert_eq!(told.collect::<Vec<_>>(), [expected]);
    }
    // In a queue of the desk's.
    let mut place = Place::new(make());
    if let Some(queue) = place.profile.queues.last().cloned() {
        let operation = place.operation("new:1", open_in(Some(&queue), "Guten Tag"));
        let sent = place.send(&operation, |_| None).unwrap();
        place.stand_in.pass(180);
        place.pull();
        assert_eq!(place.held.tickets[&sent.remote_id].queue, Some(queue));
    }
}

/// As the engine does it: what was not carried to its end is looked for and then sent again, which may fail once more.
pub fn opens_once_whatever_is_lost(make: fn() -> Box<dyn StandIn>) {
    if !can_open(&Place::new(make())) {
        return;
    }
    for fault in FAULTS {
        for (at, faults) in (0..10).flat_map(|at| [(at, 1), (at, 2)]) {
            let mut place = Place::new(make());
            place.stand_in.open(SUBJECT, "Guten Tag");
            place.stand_in.colleague_opens(EMAIL, SUBJECT, "Im Auftrag der Kollegin");
            place.stand_in.pass(2);
            let operation = place.operation("new:1", open("Guten Tag!\n\nIhre Bestellung ist da."));
            let mut result = place.send(&operation, |request| (request == at).then_some(fault));
            for round in 1..4 {
                if result.is_ok() {
                    break;
                }
                place.stand_in.pass(2);
                result = match place.try_look(&operation) {
                    Ok(Some(found)) => Ok(found),
                    Ok(None) => {
                        place.send(&operation, |request| (round < faults && request == at).then_some(fault))
                    }
                    Err(error) => Err(error),
                };
            }
            let opened = place.stand_in.opened_by_us();
            let case = format!("{fault:?} at {at}, {faults} times: {result:?}, {opened:?}");
            if result == Err(DeskError::Uncertain) && !place.stand_in.can_always_tell() {
                assert!(opened.len() <= 1, "{case}");
                continue;
            }
            let sent = result.unwrap_or_else(|_| panic!("{case}"));
            assert_eq!(opened.iter().map(|(id, ..)| id).collect::<Vec<_>>(), [&sent.remote_id], "{case}");
            assert_eq!(place.stand_in.ours(&sent.remote_id).len(), 1, "{case}");
            assert_eq!(place.look(&operation).map(|found| found.remote_id), Some(sent.remote_id), "{case}");
        }
    }
}

/// Of a ticket that never arrived, none that looks like it is taken for it.
pub fn takes_no_other_ticket_for_this_one(stand_in: Box<dyn StandIn>) {
    let mut place = Place::new(stand_in);
    if !can_open(&place) {
        return;
    }
    place.stand_in.open("Andere", "Guten Tag");
    let earlier = place.operation("new:1", open("Guten Tag"));
    place.send(&earlier, |_| None).unwrap();
    place.stand_in.pass(3 * 86_400);
    let mut lost = place.operation("new:2", open("Guten Tag"));
    lost.created = (beginning().utc + SignedDuration::from_hours(72)).to_string().parse().unwrap();
    assert_eq!(place.look(&lost), None, "our own of days ago");
    let another = place.operation("new:3", open("Guten Tag"));
    let another = place.send(&another, |_| None).unwrap();
    place.stand_in.pass(2);
    lost.claimed = vec![another.remote_id];
    assert_eq!(place.look(&lost), None, "our own of just now");
    place.stand_in.colleague_opens(EMAIL, SUBJECT, "Im Auftrag der Kollegin");
    assert_eq!(place.look(&lost), None, "a colleague's");
    place.stand_in.open(SUBJECT, "Guten Tag");
    assert_eq!(place.look(&lost), None, "a customer's");
    assert!(place.send(&lost, |_| None).is_ok());
    assert_eq!(place.stand_in.opened_by_us().len(), 3);
}

pub fn says_when_no_ticket_can_be_opened(make: fn() -> Box<dyn StandIn>) {
    let is_no = |error| matches!(error, DeskError::Forbidden | DeskError::Refused(_) | DeskError::NotFound);
    let mut place = Place::new(make());
    if !can_open(&place) {
        return;
    }
    let nowhere = place.operation("new:1", open_in(Some("Nirgends"), "Guten Tag"));
    let refused = place.send(&nowhere, |_| None);
    assert!(refused.as_ref().is_err_and(|error| is_no(error.clone())), "{refused:?}");
    place.stand_in.open("Andere", "Guten Tag");
    place.stand_in.forbid_opening();
    let forbidden = place.operation("new:1", open("Guten Tag"));
    // Where several requests are needed, the first of them may have been carried out, once and for all.
    let _ = place.send(&forbidden, |_| None);
    let refused = place.send(&forbidden, |_| None);
    assert!(refused.as_ref().is_err_and(|error| is_no(error.clone())), "{refused:?}");
    assert_eq!(place.stand_in.opened_by_us(), []);
    assert_eq!(place.look(&forbidden), None);
}

pub fn changes_fields_once_and_tells_conflicts(make: fn() -> Box<dyn StandIn>) {
    let fields =
        [Field::Status, Field::Owner, Field::Priority, Field::Tags, Field::Custom("Order".to_owned())];
    let mut changed = 0;
    for field in fields {
        let may = make().desk().capabilities().change.allows(&field);
        let values = make().values(&field);
        assert_eq!(values.is_some(), may, "{field:?}");
        let Some([mine, theirs]) = values else { continue };
        changed += 1;
        for fault in [None].into_iter().chain(FAULTS.map(Some)) {
            for at in 0..5 {
                let mut place = Place::new(make());
                let ticket = place.stand_in.open("Umtausch", "Guten Tag");
                place.stand_in.pass(60);
                let from = place.stand_in.value(&ticket, &field);
                let wanted = Change { field: field.clone(), from, to: mine.to_owned() };
                let operation = place.operation(&ticket, OperationKind::Change(wanted));
                let mut result = place.send(&operation, |request| fault.filter(|_| request == at));
                // Whatever stands between is no answer of the desk's: nobody has refused.
                let refused = matches!(
                    result,
                    Err(DeskError::Refused(_)
                        | DeskError::Conflict(_)
                        | DeskError::Forbidden
                        | DeskError::NotFound)
                );
                assert!(!refused, "{field:?} {fault:?} at {at}: {result:?}");
                for _ in 0..2 {
                    place.stand_in.pass(2);
                    if result.is_err() {
                        result = place.send(&operation, |_| None);
                    }
                }
                assert!(result.is_ok(), "{field:?} {fault:?} at {at}: {result:?}");
                assert_eq!(place.stand_in.value(&ticket, &field), mine, "{field:?} {fault:?} at {at}");
                place.stand_in.pass(120);
                place.pull();
                let ticket = &place.held.tickets[&ticket];
                let pulled = match &field {
                    Field::Status => ticket.remote_status.clone(),
                    Field::Owner => ticket.owner_id.clone().unwrap_or_default(),
                    Field::Priority => ticket.priority.clone().unwrap_or_default(),
                    Field::Tags => ticket.tags.iter().cloned().collect::<Vec<_>>().join("\n"),
                    Field::Custom(name) => ticket.fields.get(name).cloned().unwrap_or_default(),
                };
                assert_eq!(pulled, mine, "{field:?}: what is pulled is what was set");
            }
        }
        let mut place = Place::new(make());
        let ticket = place.stand_in.open("Umtausch", "Guten Tag");
        place.stand_in.pass(60);
        let from = place.stand_in.value(&ticket, &field);
        place.stand_in.colleague_sets(&ticket, &field, theirs);
        place.stand_in.pass(2);
        let wanted = Change { field: field.clone(), from, to: mine.to_owned() };
        let operation = place.operation(&ticket, OperationKind::Change(wanted));
        let result = place.send(&operation, |_| None);
        if field == Field::Tags {
            let both: BTreeSet<_> = mine.lines().chain(theirs.lines()).collect();
            assert!(result.is_ok());
            assert_eq!(place.stand_in.value(&ticket, &field).lines().collect::<BTreeSet<_>>(), both);
        } else {
            assert_eq!(result, Err(DeskError::Conflict(theirs.to_owned())), "{field:?}");
            assert_eq!(place.stand_in.value(&ticket, &field), theirs, "{field:?}");
        }
    }
    let change = make().desk().capabilities().change;
    let may = [change.status, change.owner, change.priority, change.tags, change.custom];
    assert_eq!(changed, may.into_iter().filter(|may| *may).count());
}

/// Where a product has no such thing, or tells nothing of it, that is said and held to, too.
pub fn tells_what_went(stand_in: Box<dyn StandIn>) {
    let (deletion, merge) = (stand_in.told_of_deletion(), stand_in.told_of_merge());
    let mut place = Place::new(stand_in);
    let [stays, goes, merges] = ["bleibt", "geht", "wird zusammengelegt"].map(|subject| {
        place.stand_in.pass(1);
        place.stand_in.open(subject, &format!("Guten Tag, das hier {subject}"))
    });
    place.stand_in.pass(120);
    place.pull();
    assert_eq!(place.held.tickets.len(), 3);
    let before = place.held.clone();
    place.stand_in.delete(&goes);
    if merge != Told::Never {
        place.stand_in.merge(&merges, &stays);
    }
    place.stand_in.pass(120);
    place.pull();
    let tombstones = place.stand_in.desk().capabilities().tombstones;
    assert_eq!(tombstones, deletion == Told::Gone, "what the connector says it can");
    place.held.tells(&goes, deletion, None, &before);
    place.held.tells(&merges, merge, Some(&stays), &before);
    let text = "Guten Tag, das hier wird zusammengelegt";
    let kept = place.held.messages.values().filter(|message| plain(message) == text);
    assert!(
        kept.into_iter().any(|message| [&merges, &stays].contains(&&message.ticket)),
        "what was said stays"
    );
    let afresh = place.afresh();
    assert!(!afresh.tickets.contains_key(&goes), "who comes later hears nothing of it");
    assert!(afresh.tickets.contains_key(&stays));

    let mut operation = place.operation(&goes, reply("Gern."));
    let mark = place.stand_in.desk().mark(&operation);
    let no = match one(&mut *place.stand_in, mark) {
        Err(no) => no,
        Ok(mark) => {
            operation.watermark = Some(mark.watermark);
            place.send(&operation, |_| None).unwrap_err()
        }
    };
    assert!(matches!(no, DeskError::NotFound | DeskError::Refused(_) | DeskError::Forbidden), "{no:?}");
    assert_eq!(place.stand_in.ours(&goes), []);
}

pub fn says_when_a_right_is_lost(stand_in: Box<dyn StandIn>) {
    let mut place = Place::new(stand_in);
    let ticket = place.stand_in.open("Geheim", "Guten Tag");
    place.stand_in.pass(60);
    place.stand_in.forbid(&ticket);
    let operation = place.operation(&ticket, reply("Gern."));
    let sent = place.send(&operation, |_| None).unwrap_err();
    assert!(matches!(sent, DeskError::Forbidden | DeskError::Refused(_) | DeskError::NotFound), "{sent:?}");
    assert_eq!(place.stand_in.ours(&ticket), []);
}

pub fn says_what_went_wrong(stand_in: Box<dyn StandIn>) {
    let mut place = Place::new(stand_in);
    place.stand_in.open("Frage", "Guten Tag");
    place.stand_in.pass(120);
    let mut wrong = |fault| {
        let exchange = place.stand_in.desk().pull(&place.profile, None);
        carry_out(&mut *place.stand_in, exchange, |request| (request == 0).then_some(fault))
            .map(drop)
            .unwrap_err()
    };
    assert_eq!(wrong(Fault::LoginPage), DeskError::NotADesk);
    assert_eq!(wrong(Fault::Half), DeskError::BadAnswer);
    assert_eq!(wrong(Fault::Fails), DeskError::Failed(500));
    assert!(matches!(wrong(Fault::Slow), DeskError::RateLimited(Some(_))));
}

/// What each exchange of a connector is put through, with a desk of its own for each turn: what is written makes the
/// answers longer.
trait Trial {
    fn of<T: Debug>(
        &mut self,
        desk: &dyn Fn() -> Box<dyn StandIn>,
        begin: &dyn Fn() -> Box<dyn Exchange<Item = T>>,
    );
}

fn try_every_exchange(make: fn() -> Box<dyn StandIn>, mut trial: impl Trial) {
    let mut place = Place::new(make());
    let ticket = place.stand_in.open("Frage", "Guten Tag");
    place.stand_in.pass(120);
    place.pull();
    let cursor = place.cursor.clone();
    place.stand_in.customer_writes(&ticket, "Noch etwas");
    place.stand_in.pass(120);
    let mut operation = place.operation(&ticket, reply("Gern."));
    place.mark(&mut operation);
    let to = place.stand_in.values(&Field::Status).map_or("", |[to, _]| to).to_owned();
    let from = place.stand_in.value(&ticket, &Field::Status);
    let change = place.operation(&ticket, OperationKind::Change(Change { field: Field::Status, from, to }));
    let (desk, profile) = (place.stand_in.desk(), place.profile.clone());
    let ready = || {
        let mut stand_in = make();
        assert_eq!(stand_in.open("Frage", "Guten Tag"), ticket);
        stand_in.pass(120);
        stand_in.customer_writes(&ticket, "Noch etwas");
        stand_in.pass(120);
        stand_in
    };
    trial.of(&ready, &|| desk.probe());
    trial.of(&ready, &|| desk.pull(&profile, None));
    trial.of(&ready, &|| desk.pull(&profile, cursor.as_ref()));
    trial.of(&ready, &|| desk.mark(&operation));
    trial.of(&ready, &|| desk.send(&profile, &operation));
    trial.of(&ready, &|| desk.send(&profile, &change));
    trial.of(&ready, &|| desk.look(&profile, &operation));
    if desk.capabilities().open {
        let opening = place.operation("new:1", open("Guten Tag"));
        trial.of(&ready, &|| desk.send(&profile, &opening));
        trial.of(&ready, &|| desk.look(&profile, &opening));
    }
}

/// Whatever is asked, and where an error of the desk's repeats the whole request: the secret stands in its header, and
/// neither in an address, nor in an error, nor in anything that the store or a log could be given.
pub fn keeps_the_secret_to_its_header(make: fn() -> Box<dyn StandIn>) {
    let seen = Rc::new(Cell::new((0, 0)));
    try_every_exchange(make, Echoes(Rc::clone(&seen)));
    let (asked, failed) = seen.get();
    assert!(asked > 100 && failed > 100, "{asked} requests, {failed} errors");
}

/// Counts requests and errors.
struct Echoes(Rc<Cell<(u32, u32)>>);

impl Trial for Echoes {
    fn of<T: Debug>(
        &mut self,
        desk: &dyn Fn() -> Box<dyn StandIn>,
        begin: &dyn Fn() -> Box<dyn Exchange<Item = T>>,
    ) {
        for (at, echo) in (0..8).flat_map(|at| (0..ECHOES).map(move |echo| (at, echo))) {
            let heard = echoed(&mut *desk(), begin(), at, echo);
            let (asked, failed) = self.0.get();
            self.0.set((asked + heard.requests, failed + u32::from(heard.failed)));
            assert_eq!(heard.secrets.is_empty(), heard.requests == 0, "a secret goes with each request");
            for secret in &heard.secrets {
                assert!(!heard.told.contains(secret), "{secret:?} stands in {}", heard.told);
            }
            if heard.requests <= u32::try_from(at).unwrap() {
                break;
            }
        }
    }
}

/// Whatever stands where something else belongs, it is an error or a default: never a panic, never without end.
pub fn survives_answers_of_the_wrong_shape(make: fn() -> Box<dyn StandIn>) {
    try_every_exchange(make, Spoiling);
}

struct Spoiling;

impl Trial for Spoiling {
    fn of<T: Debug>(
        &mut self,
        desk: &dyn Fn() -> Box<dyn StandIn>,
        begin: &dyn Fn() -> Box<dyn Exchange<Item = T>>,
    ) {
        // Not each value with each other: that would take minutes.
        for (turn, node) in (0..3_000).step_by(5).enumerate() {
            let (mut stand_in, mut left) = (desk(), Some(node));
            let _ = carry_out_with(&mut *stand_in, begin(), |response| spoil(response, &mut left, turn % 7));
            if left.is_some() {
                break;
            }
        }
    }
}

/// Puts something else in the place of one value of an answer: the one that `left` counts down to over all answers.
fn spoil(response: &mut Response, left: &mut Option<usize>, with: usize) {
    let Ok(mut body) = serde_json::from_slice::<Value>(&response.body) else { return };
    spoil_value(&mut body, left, with);
    response.body = body.to_string().into_bytes();
}

fn spoil_value(value: &mut Value, left: &mut Option<usize>, with: usize) {
    match left {
        None => return,
        Some(0) => {
            let others =
                [json!(null), json!("x"), json!(1e300), json!(-1), json!([]), json!({}), json!([[null]])];
            *value = others[with].clone();
            *left = None;
            return;
        }
        Some(count) => *count -= 1,
    }
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| spoil_value(item, left, with)),
        Value::Object(members) => members.values_mut().for_each(|member| spoil_value(member, left, with)),
        _ => {}
    }
}
