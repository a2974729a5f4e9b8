//! Removing a desk, with its tickets or without.

use super::*;

#[test]
fn a_retired_desk_is_read_and_takes_nothing() {
    let place = Place::new();
    place.apply(Page { tickets: vec![ticket(1)], messages: vec![message("m1", 1, "hello")], ..page() });
    let one = place.known(1);
    let waiting = place.store.enqueue(one, &reply("on its way"), at(2)).unwrap();
    place.store.retire_desk(place.desk).unwrap();

    assert_eq!(place.store.desks().unwrap(), []);
    assert!(place.store.desk(place.desk).unwrap().removed);
    assert_eq!(place.store.messages(one).unwrap().len(), 1);
    let left = place.store.outbox().unwrap();
    let told = left.iter().map(|row| (row.operation, row.state, row.problem.as_deref()));
    assert_eq!(told.collect::<Vec<_>>(), [(waiting, OperationState::Refused, Some("desk-removed"))]);
    assert!(place.store.due(place.desk, at(9), at(9)).unwrap().is_empty());
    let refused = place.store.enqueue(one, &reply("more"), at(3));
    assert!(matches!(refused, Err(StoreError::DeskRemoved)), "{refused:?}");
    assert!(matches!(place.store.retry(waiting), Err(StoreError::DeskRemoved)));
    place.store.drop_operation(waiting).unwrap();
}

#[test]
fn a_retired_desk_comes_back_with_its_tickets() {
    let place = Place::new();
    let cursor = Cursor("7".to_owned());
    place.apply(Page { tickets: vec![ticket(1)], cursor: cursor.clone(), ..page() });
    let before = place.store.desk(place.desk).unwrap();
    place.store.retire_desk(place.desk).unwrap();
    let elsewhere = place.store.add_desk("other", before.kind, "https://other.example", at(4)).unwrap();
    assert_ne!(elsewhere, place.desk);
    let back = place.store.add_desk("again", before.kind, &before.url, at(5)).unwrap();
    assert_eq!(back, place.desk);
    let after = place.store.desk(back).unwrap();
    assert_eq!((after.name.as_str(), after.removed, after.paused), ("again", false, false));
    assert_eq!(place.store.cursor(back).unwrap(), Some(cursor));
    place.store.enqueue(place.known(1), &reply("again"), at(6)).unwrap();
}
