//! Help desks send what was erased again.

use super::*;
use people::{her_event, her_message, her_page, her_ticket, person};

/// After the erasure, which is at 5,000 seconds.
const AFTER: i64 = 6_000;

fn erased_place() -> Place {
    let place = Place::new();
    let her = move_in(&place, 1);
    move_in(&place, 2);
    erased(&place, her.customer);
    place
}

fn is_here(place: &Place, number: u32) -> bool {
    place.store.ticket_by_remote(place.desk, &number.to_string()).unwrap().is_some()
}

#[test]
fn what_was_erased_does_not_come_back_with_the_next_pull() {
    let place = erased_place();
    let before = (place.count("customers"), place.count("messages"), place.count("strays"));
    let applied = place.apply(her_page(1));
    assert_eq!(applied, Applied::default());
    assert_eq!((place.count("customers"), place.count("messages"), place.count("strays")), before);
    let changed = RemoteTicket { status: Status::Closed, updated: at(AFTER).into(), ..her_ticket(1) };
    place.apply(Page { tickets: vec![changed], ..page() });
    assert!(!is_here(&place, 1));
}

#[test]
fn an_agent_s_word_on_the_desk_does_not_bring_her_back() {
    let place = erased_place();
    let note = RemoteMessage { direction: Direction::Outbound, ..her_message(1, 7, AFTER) };
    place.apply(Page { tickets: vec![her_ticket(1)], messages: vec![note], ..page() });
    assert!(!is_here(&place, 1));
    assert_eq!(place.count("strays"), 1, "another's");
}

#[test]
fn when_she_writes_anew_she_comes_as_a_new_customer_without_what_was_said_before() {
    let place = erased_place();
    let mut again = her_page(1);
    again.messages.push(her_message(1, 8, AFTER));
    again.events.push(RemoteEvent { remote_id: "anew".to_owned(), at: at(AFTER).into(), ..her_event(1) });
    place.apply(again);
    let ticket = place.known(1);
    assert_eq!(place.store.messages(ticket).unwrap().len(), 1);
    assert!(place.texts(ticket)[0].starts_with("said-0001-8"));
    assert_eq!(place.store.events(ticket).unwrap().len(), 1);
    // and from then on as everybody's
    place.apply(Page { messages: vec![her_message(1, 9, AFTER + 1)], ..page() });
    let answer = RemoteMessage { direction: Direction::Outbound, ..her_message(1, 10, AFTER + 2) };
    place.apply(Page { tickets: vec![her_ticket(1)], messages: vec![answer], ..page() });
    assert_eq!(place.store.messages(ticket).unwrap().len(), 3);
}

#[test]
fn her_new_message_waits_for_its_ticket_as_any_other() {
    let place = erased_place();
    place.apply(Page { messages: vec![her_message(1, 8, AFTER)], ..page() });
    assert!(!is_here(&place, 1));
    place.apply(Page { tickets: vec![her_ticket(1)], ..page() });
    assert_eq!(place.store.messages(place.known(1)).unwrap().len(), 1);
}

#[test]
fn an_older_ticket_of_hers_that_was_not_here_stays_away_and_a_newer_one_comes() {
    let place = erased_place();
    let of_hers = |number: u32, created: i64| RemoteTicket {
        requester: RemotePerson {
            email: Some(" MIZUKI0001@example.org".to_owned()),
            ..RemotePerson::default()
        },
        created: at(created).into(),
        ..ticket(number)
    };
    let old = message("old", 31, "old words");
    let old = RemoteMessage { author: person(1), ..old };
    place.apply(Page { tickets: vec![of_hers(31, 100)], messages: vec![old.clone()], ..page() });
    place.apply(Page { messages: vec![RemoteMessage { remote_id: "older".to_owned(), ..old }], ..page() });
    assert!(!is_here(&place, 31));
    place.apply(Page { tickets: vec![of_hers(32, AFTER)], ..page() });
    assert!(is_here(&place, 32));
}

#[test]
fn a_second_erasure_counts_from_its_own_time() {
    let place = erased_place();
    let mut again = her_page(1);
    again.messages.push(her_message(1, 8, AFTER));
    place.apply(again.clone());
    let customer = place.store.ticket(place.known(1)).unwrap().row.customer;
    let done = place.store.erase(&erasure(customer), at(2 * AFTER)).unwrap();
    assert!(matches!(done, ErasureOutcome::Erased(_)));
    assert_eq!(place.apply(again), Applied::default());
}

#[test]
fn other_people_come_in_as_before() {
    let place = erased_place();
    place.apply(her_page(3));
    assert_eq!(place.store.messages(place.known(3)).unwrap().len(), 3);
    place.apply(Page { messages: vec![her_message(2, 8, 12)], ..page() });
    assert_eq!(place.store.messages(place.known(2)).unwrap().len(), 4);
}
