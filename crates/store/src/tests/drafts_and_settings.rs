//! What the agent writes for herself.

use super::*;

#[test]
fn a_draft_is_kept_replaced_and_removed_when_empty() {
    let place = Place::new();
    let ticket = place.ticket(1);
    for text in ["D", "De", "Dear"] {
        place.store.save_draft(ticket, Writing::Reply, text, at(1)).unwrap();
    }
    let place = place.reopened();
    assert_eq!(place.store.draft(ticket, Writing::Reply).unwrap().as_deref(), Some("Dear"));
    place.store.save_draft(ticket, Writing::Reply, "", at(2)).unwrap();
    assert_eq!(place.store.draft(ticket, Writing::Reply).unwrap(), None);
}

#[test]
fn a_setting_of_another_shape_counts_as_none() {
    let place = Place::new();
    assert_eq!(place.store.setting::<String>("language").unwrap(), None);
    place.store.set_setting("language", &"en").unwrap();
    place.store.set_setting("language", &"hu").unwrap();
    assert_eq!(place.store.setting::<String>("language").unwrap().as_deref(), Some("hu"));
    assert_eq!(place.store.setting::<u32>("language").unwrap(), None);
}

#[test]
fn a_setting_changes_from_what_it_was() {
    let place = Place::new();
    let add = |more: u32| move |kept: Option<Vec<u32>>| [kept.unwrap_or_default(), vec![more]].concat();
    place.store.change_setting("numbers", add(1)).unwrap();
    place.store.change_setting("numbers", add(2)).unwrap();
    assert_eq!(place.reopened().store.setting("numbers").unwrap(), Some(vec![1, 2]));
}

#[test]
fn a_desk_is_renamed_paused_and_remembers_its_pull() {
    let place = Place::new();
    place.store.rename_desk(place.desk, "Pest").unwrap();
    place.store.set_desk_paused(place.desk, true).unwrap();
    place.store.pull_finished(place.desk, at(7)).unwrap();
    let desk = place.store.desk(place.desk).unwrap();
    assert_eq!((desk.name.as_str(), desk.paused, desk.last_success), ("Pest", true, Some(at(7).into())));
    assert_eq!(place.store.desks().unwrap(), [desk]);
    let nowhere = place.store.rename_desk(DeskId::new(at(0)), "x").unwrap_err();
    assert_eq!(nowhere.code(), "store-missing-row");
}

#[test]
fn the_earliest_open_promise_makes_a_ticket_due() {
    let place = Place::new();
    let ticket = place.ticket(1);
    let later = place.store.add_promise(ticket, "a call", Some(at(200).into()), at(1)).unwrap();
    let sooner = place.store.add_promise(ticket, "a refund", Some(at(100).into()), at(2)).unwrap();
    let row = || place.store.ticket(ticket).unwrap().row;
    assert_eq!(row().due, Some(at(100).into()));
    place.store.set_promise(sooner, PromiseState::Kept).unwrap();
    assert_eq!(row().due, Some(at(200).into()));
    let promises = place.store.promises(row().customer).unwrap();
    let states: Vec<_> = promises.iter().map(|promise| (promise.id, promise.state)).collect();
    assert_eq!(states, [(sooner, PromiseState::Kept), (later, PromiseState::Open)]);
}
