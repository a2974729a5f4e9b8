//! Tickets that the agent opens.

use super::*;

fn new() -> NewTicket {
    NewTicket {
        email: "Hanako@example.jp".to_owned(),
        name: Some("髙橋 花子".to_owned()),
        subject: "ご注文について".to_owned(),
        text: "髙橋様".to_owned(),
        queue: None,
    }
}

fn opened(place: &Place) -> (TicketId, OperationId) {
    place.store.open_ticket(place.desk, &new(), Terms::default(), at(5)).unwrap()
}

/// The desk's own ticket, and what was written with it.
fn theirs(reference: Option<OperationId>) -> Page {
    let requester = RemotePerson { email: Some("hanako@example.jp".to_owned()), ..RemotePerson::default() };
    Page {
        tickets: vec![RemoteTicket { requester, ..ticket(57) }],
        messages: vec![RemoteMessage {
            direction: Direction::Outbound,
            client_ref: reference,
            ..message("m57", 57, "髙橋様")
        }],
        ..page()
    }
}

fn sent() -> Attempt {
    confirmed("57")
}

#[test]
fn one_knows_which_tickets_were_opened_by_others() {
    let place = Place::new();
    let (_, first) = opened(&place);
    place.store.begin_attempt(first, at(6)).unwrap();
    place.store.finish_attempt(first, &sent(), None, None, at(7)).unwrap();
    let (ticket, second) = opened(&place);
    assert_eq!(place.store.begin_attempt(second, at(8)).unwrap().claimed, ["57"]);
    let follows = place.store.enqueue(ticket, &reply("one more thing"), at(9)).unwrap();
    assert!(place.store.operation(follows).unwrap().claimed.is_empty());
    assert!(place.store.operation(first).unwrap().claimed.is_empty());
    let other = place.store.add_desk("Osaka", DeskKind::Demo, "", at(0)).unwrap();
    let (_, elsewhere) = place.store.open_ticket(other, &new(), Terms::default(), at(9)).unwrap();
    assert!(place.store.operation(elsewhere).unwrap().claimed.is_empty());
}

#[test]
fn it_is_there_at_once_and_what_follows_waits_behind_it() {
    let place = Place::new();
    let (ticket, opening) = opened(&place);
    let follows = place.store.enqueue(ticket, &reply("one more thing"), at(6)).unwrap();
    let row = place.store.ticket(ticket).unwrap().row;
    assert_eq!((row.subject.as_str(), row.status), ("ご注文について", Status::Waiting));
    let due = |place: &Place| {
        let due = place.store.due(place.desk, at(99), at(99)).unwrap();
        due.into_iter().map(|operation| (operation.id, operation.remote_ticket)).collect::<Vec<_>>()
    };
    assert_eq!(due(&place).iter().map(|(id, _)| *id).collect::<Vec<_>>(), [opening]);
    let begun = place.store.begin_attempt(opening, at(7)).unwrap();
    assert_eq!(begun.kind, OperationKind::Open(new()));
    place.store.finish_attempt(opening, &sent(), None, None, at(8)).unwrap();
    assert_eq!(place.known(57), ticket);
    assert_eq!(due(&place), [(follows, "57".to_owned())]);
    assert_eq!(place.store.opening(ticket).unwrap(), Some((new(), at(8))));
    place.apply(theirs(None));
    assert_eq!(place.texts(ticket), ["髙橋様"]);
    assert_eq!(place.store.opening(ticket).unwrap(), None);
    assert_eq!((place.count("tickets"), place.count("customers")), (1, 1));
}

#[test]
fn a_ticket_that_was_pulled_before_its_answer_came_is_the_same() {
    for reference_is_kept in [true, false] {
        let place = Place::new();
        let (ticket, opening) = opened(&place);
        let follows = place.store.enqueue(ticket, &reply("one more thing"), at(6)).unwrap();
        place.store.begin_attempt(opening, at(7)).unwrap();
        place.store.finish_attempt(opening, &Attempt::Unknown, None, None, at(8)).unwrap();
        place.apply(theirs(reference_is_kept.then_some(opening)));
        let state = place.store.operation(opening).unwrap().state;
        assert_eq!(state == OperationState::Confirmed, reference_is_kept);
        place.store.finish_attempt(opening, &sent(), None, None, at(9)).unwrap();
        assert_eq!(place.count("tickets"), 1);
        let there = place.known(57);
        assert_eq!(place.texts(there), ["髙橋様"]);
        let outbox = place.store.outbox_of(there).unwrap();
        assert_eq!(outbox.iter().map(|row| row.operation).collect::<Vec<_>>(), [follows]);
        assert!(place.store.check_integrity().is_ok());
    }
}

#[test]
fn it_goes_when_it_is_taken_back_but_not_over_what_follows() {
    let place = Place::new();
    let (ticket, opening) = opened(&place);
    let follows = place.store.enqueue(ticket, &reply("one more thing"), at(6)).unwrap();
    assert!(matches!(place.store.drop_operation(opening), Err(StoreError::NotLast)));
    place.store.drop_operation(follows).unwrap();
    assert_eq!(place.store.drop_operation(opening).unwrap().kind, OperationKind::Open(new()));
    assert_eq!((place.count("tickets"), place.count("outbox")), (0, 0));
    assert!(matches!(place.store.ticket(ticket), Err(StoreError::MissingRow)));
}

#[test]
fn no_desk_no_ticket() {
    let place = Place::new();
    place.store.retire_desk(place.desk).unwrap();
    let refused = place.store.open_ticket(place.desk, &new(), Terms::default(), at(5));
    assert!(matches!(refused, Err(StoreError::DeskRemoved)));
    let unknown = place.store.open_ticket(DeskId::new(at(1)), &new(), Terms::default(), at(5));
    assert!(matches!(unknown, Err(StoreError::MissingRow)));
}
