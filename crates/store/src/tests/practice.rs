//! A learner's records.

use super::*;
use crate::{AttemptRow, CardRow};
use parlance_model::AttemptId;

fn attempt(begun: i64) -> AttemptRow {
    AttemptRow {
        id: AttemptId::new(at(begun)),
        scenario: "upset-refund-de".into(),
        begun: at(begun),
        ended: None,
        record: format!("record {begun}"),
    }
}

fn card(about: &str, due: i64) -> CardRow {
    CardRow { about: about.into(), due: at(due), record: format!("{about} at {due}") }
}

#[test]
fn attempts_are_kept_with_their_cards_as_they_go_on() {
    let place = Place::new();
    let (first, mut second) = (attempt(1), attempt(2));
    place.store.save_attempt(&first, &[]).unwrap();
    place.store.save_attempt(&second, &[]).unwrap();
    second.record = "later".into();
    place.store.save_attempt(&second, &[card("blame", 5), card("idiom", 9)]).unwrap();
    let place = place.reopened();
    assert_eq!(place.store.attempts(None).unwrap(), ["later", "record 1"]);
    assert_eq!(place.store.attempts(Some(1)).unwrap(), ["later"]);
    assert_eq!(place.store.attempt(second.id).unwrap().as_deref(), Some("later"));
    assert_eq!(place.store.cards_due(at(4), 9).unwrap(), (vec![], 0));
    assert_eq!(place.store.cards_due(at(9), 1).unwrap(), (vec!["blame at 5".to_owned()], 2));
    place.store.remove_attempt(first.id).unwrap();
    assert_eq!(place.store.attempts(None).unwrap().len(), 1);
}

#[test]
fn a_card_is_kept_once() {
    let place = Place::new();
    place.store.save_cards(&[card("blame", 5), card("idiom", 3)]).unwrap();
    place.store.save_cards(&[card("blame", 8)]).unwrap();
    assert_eq!(place.store.cards_due(at(7), 9).unwrap(), (vec!["idiom at 3".to_owned()], 1));
    assert_eq!(place.store.card("blame").unwrap().as_deref(), Some("blame at 8"));
    place.store.remove_card("blame").unwrap();
    assert_eq!(place.store.card("blame").unwrap(), None);
}

#[test]
fn what_is_shared_twice_is_kept_once() {
    let place = Place::new();
    let shared = |name: &str| (name.to_owned(), format!("of {name}"));
    assert_eq!(place.store.save_shared(&[shared("a"), shared("b")]).unwrap(), 2);
    assert_eq!(place.store.save_shared(&[shared("b"), shared("c")]).unwrap(), 1);
    assert_eq!(place.reopened().store.shared().unwrap(), ["of a", "of b", "of c"]);
}
