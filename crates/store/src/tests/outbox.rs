//! The outbox: once, in order, whatever happens in between.

use super::*;

fn due(place: &Place) -> Vec<OperationId> {
    place.store.due(place.desk, at(1000), at(1000)).unwrap().iter().map(|operation| operation.id).collect()
}

fn finish(place: &Place, operation: OperationId, outcome: Attempt) {
    place.store.finish_attempt(operation, &outcome, None, None, at(3)).unwrap();
}

fn begin(place: &Place, operation: OperationId) -> Operation {
    place.store.begin_attempt(operation, at(2)).unwrap()
}

fn pulled_own(id: &str, ticket: u32, text: &str, client_ref: Option<OperationId>) -> Page {
    let own = RemoteMessage { direction: Direction::Outbound, client_ref, ..message(id, ticket, text) };
    Page { messages: vec![own], ..page() }
}

#[test]
fn an_operation_takes_its_draft_along_and_no_other() {
    let place = Place::new();
    let ticket = place.ticket(1);
    place.store.save_draft(ticket, Writing::Reply, "Dear", at(1)).unwrap();
    place.store.save_draft(ticket, Writing::Note, "remember", at(1)).unwrap();
    let operation = place.store.enqueue(ticket, &reply("Dear Anna"), at(1)).unwrap();
    assert_eq!(place.store.draft(ticket, Writing::Reply).unwrap(), None);
    assert_eq!(place.store.draft(ticket, Writing::Note).unwrap().as_deref(), Some("remember"));
    let kept = place.store.operation(operation).unwrap();
    assert_eq!((kept.kind, kept.state), (reply("Dear Anna"), OperationState::Waiting));
}

#[test]
fn an_operation_for_no_ticket_is_refused() {
    let place = Place::new();
    let error = place.store.enqueue(TicketId::new(at(0)), &reply("hi"), at(1)).unwrap_err();
    assert_eq!(error.code(), "store-missing-row");
}

#[test]
fn only_the_first_of_each_ticket_is_due() {
    let place = Place::new();
    let (one, other) = (place.ticket(1), place.ticket(2));
    let first = place.store.enqueue(one, &reply("1"), at(1)).unwrap();
    let second = place.store.enqueue(one, &reply("2"), at(1)).unwrap();
    let third = place.store.enqueue(other, &reply("3"), at(1)).unwrap();
    assert_eq!(due(&place), [first, third]);
    assert_eq!(place.store.begin_attempt(second, at(2)).unwrap_err().code(), "store-busy");
    begin(&place, first);
    assert_eq!(due(&place), [third]);
    finish(&place, first, confirmed("r1"));
    assert_eq!(due(&place), [second, third]);
}

#[test]
fn a_refused_operation_holds_back_its_ticket_until_the_agent_decides() {
    let place = Place::new();
    let (one, other) = (place.ticket(1), place.ticket(2));
    let refused = place.store.enqueue(one, &reply("1"), at(1)).unwrap();
    let behind = place.store.enqueue(one, &reply("2"), at(1)).unwrap();
    let elsewhere = place.store.enqueue(other, &reply("3"), at(1)).unwrap();
    begin(&place, refused);
    let outcome = Attempt::Refused("no such ticket".to_owned());
    place.store.finish_attempt(refused, &outcome, Some("desk-refused"), Some(at(5)), at(3)).unwrap();
    assert_eq!(due(&place), [elsewhere]);
    let row = place.store.outbox().unwrap().remove(0);
    assert_eq!(row.refusal.as_deref(), Some("no such ticket"));
    assert_eq!((row.problem.as_deref(), row.next_try), (Some("desk-refused"), None));
    place.store.retry(refused).unwrap();
    assert_eq!(due(&place), [refused, elsewhere]);
    assert_eq!(place.store.drop_operation(refused).unwrap().kind, reply("1"));
    assert_eq!(due(&place), [behind, elsewhere]);
}

#[test]
fn an_operation_is_not_due_before_its_time() {
    let place = Place::new();
    let operation = place.store.enqueue(place.ticket(1), &reply("1"), at(1)).unwrap();
    assert_eq!(place.store.next_due_at(place.desk).unwrap(), Some(at(1)));
    begin(&place, operation);
    assert_eq!(place.store.next_due_at(place.desk).unwrap(), None);
    place.store.finish_attempt(operation, &Attempt::NotSent, Some("desk-dns"), Some(at(60)), at(3)).unwrap();
    assert!(place.store.due(place.desk, at(59), at(59)).unwrap().is_empty());
    assert_eq!(place.store.next_due_at(place.desk).unwrap(), Some(at(60)));
    assert_eq!(place.store.due(place.desk, at(60), at(60)).unwrap().len(), 1);
    place.store.retry(operation).unwrap();
    assert_eq!(place.store.due(place.desk, at(4), at(4)).unwrap().len(), 1);
}

#[test]
fn an_attempt_is_begun_by_one_only() {
    let place = Place::new();
    let operation = place.store.enqueue(place.ticket(1), &reply("1"), at(1)).unwrap();
    let begun = begin(&place, operation);
    assert_eq!((begun.state, begun.attempts), (OperationState::Sending, 1));
    assert_eq!(place.store.begin_attempt(operation, at(2)).unwrap_err().code(), "store-busy");
    assert_eq!(place.store.drop_operation(operation).unwrap_err().code(), "store-busy");
    assert_eq!(place.store.operation(operation).unwrap().attempts, 1);
}

#[test]
fn an_attempt_that_was_cut_short_is_unknown_after_a_restart() {
    let place = Place::new();
    let operation = place.store.enqueue(place.ticket(1), &reply("1"), at(1)).unwrap();
    place.store.set_watermark(operation, &Watermark("313".to_owned())).unwrap();
    place.store.set_watermark(operation, &Watermark("999".to_owned())).unwrap();
    begin(&place, operation);
    let place = place.reopened();
    let found = place.store.operation(operation).unwrap();
    assert_eq!((found.state, found.attempts), (OperationState::Unknown, 1));
    assert_eq!(found.watermark, Some(Watermark("313".to_owned())));
    assert_eq!(due(&place), [operation]);
}

#[test]
fn a_second_opening_does_not_touch_what_the_first_is_sending() {
    let place = Place::new();
    let operation = place.store.enqueue(place.ticket(1), &reply("1"), at(1)).unwrap();
    begin(&place, operation);
    let second = Store::open(place.dir.path(), &KEY).unwrap();
    assert_eq!(second.operation(operation).unwrap().state, OperationState::Sending);
}

#[test]
fn a_confirmed_operation_becomes_the_ticket_s_message() {
    let place = Place::new();
    let ticket = place.ticket(1);
    let profile = r#"{"agent_name":"Szabó Éva"}"#;
    place.store.set_desk_profile(place.desk, profile).unwrap();
    let operation = place.store.enqueue(ticket, &reply("Dear Anna"), at(1)).unwrap();
    begin(&place, operation);
    finish(&place, operation, confirmed("r1"));
    let message = place.store.messages(ticket).unwrap().remove(0);
    assert_eq!((message.operation, message.author.as_str()), (Some(operation), "Szabó Éva"));
    assert_eq!((message.body.text.as_str(), message.sent.utc), ("Dear Anna", at(3)));
    assert!(place.store.outbox().unwrap().is_empty());
}

#[test]
fn our_own_message_shows_once_whichever_comes_first() {
    for pulled_first in [true, false] {
        for by_reference in [true, false] {
            let place = Place::new();
            let ticket = place.ticket(1);
            let operation = place.store.enqueue(ticket, &reply("Dear Anna"), at(1)).unwrap();
            begin(&place, operation);
            let pull =
                pulled_own("r1", 1, "Dear Anna (as the desk has it)", by_reference.then_some(operation));
            if pulled_first {
                place.apply(pull.clone());
            }
            finish(&place, operation, confirmed("r1"));
            place.apply(pull);
            let messages = place.store.messages(ticket).unwrap();
            assert_eq!(messages.len(), 1, "{pulled_first} {by_reference}");
            assert_eq!(messages[0].operation, Some(operation));
            assert_eq!(messages[0].body.text, "Dear Anna (as the desk has it)");
            assert!(place.store.outbox().unwrap().is_empty());
        }
    }
}

#[test]
fn a_pulled_message_with_our_reference_is_proof_enough() {
    let place = Place::new();
    let operation = place.store.enqueue(place.ticket(1), &reply("Dear"), at(1)).unwrap();
    begin(&place, operation);
    finish(&place, operation, Attempt::Unknown);
    place.apply(pulled_own("r1", 1, "Dear", Some(operation)));
    assert!(due(&place).is_empty());
    for late in [Attempt::Unknown, Attempt::NotSent, Attempt::Refused(String::new()), confirmed("r1")] {
        finish(&place, operation, late);
        assert_eq!(place.store.operation(operation).unwrap().state, OperationState::Confirmed);
    }
}

#[test]
fn another_desk_s_reference_proves_nothing() {
    let place = Place::new();
    let operation = place.store.enqueue(place.ticket(1), &reply("Dear"), at(1)).unwrap();
    let other = place.store.add_desk("Osaka", DeskKind::Demo, "", at(0)).unwrap();
    place.store.apply_page(other, &Page { tickets: vec![ticket(1)], ..page() }, at(1)).unwrap();
    place.store.apply_page(other, &pulled_own("r1", 1, "Dear", Some(operation)), at(1)).unwrap();
    assert_eq!(due(&place), [operation]);
}

#[test]
fn a_message_confirms_one_operation_only() {
    let place = Place::new();
    let ticket = place.ticket(1);
    let operations = ["same", "same"].map(|text| place.store.enqueue(ticket, &reply(text), at(1)).unwrap());
    let [first, second] = operations;
    begin(&place, first);
    finish(&place, first, confirmed("r1"));
    assert_eq!(begin(&place, second).claimed, ["r1"]);
    finish(&place, second, confirmed("r1"));
    assert_eq!(place.store.operation(second).unwrap().state, OperationState::Unknown);
    finish(&place, second, confirmed("r2"));
    assert_eq!(place.texts(ticket), ["same", "same"]);
}

#[test]
fn the_inbox_shows_what_is_being_written_and_sent() {
    let place = Place::new();
    let ticket = place.ticket(1);
    place.store.enqueue(ticket, &reply("1"), at(1)).unwrap();
    place.store.save_draft(ticket, Writing::Note, "x", at(1)).unwrap();
    let row = place.store.ticket(ticket).unwrap().row;
    assert_eq!((row.draft, row.outgoing), (true, 1));
    assert_eq!(place.store.outbox_of(ticket).unwrap().len(), 1);
}

fn change(field: Field, from: &str, to: &str) -> OperationKind {
    OperationKind::Change(Change { field, from: from.to_owned(), to: to.to_owned() })
}

#[test]
fn a_confirmed_change_is_the_ticket_s_until_the_desk_says_otherwise() {
    let place = Place::new();
    let ticket = place.ticket(1);
    let changes = [
        (change(Field::Status, "open", "resolved"), Some(Status::Solved)),
        (change(Field::Owner, "", "7"), None),
        (change(Field::Priority, "", "high"), None),
        (change(Field::Tags, "", "refund\nvip"), None),
        (change(Field::Custom("Order".to_owned()), "", "4471"), None),
        (change(Field::Custom("Order".to_owned()), "4471", ""), None),
    ];
    for (kind, means) in changes {
        let terms = Terms { means, ..Terms::default() };
        let operation = place.store.enqueue_on(ticket, &kind, terms, at(1)).unwrap();
        assert_eq!(place.store.outbox_of(ticket).unwrap()[0].kind, kind);
        place.store.begin_attempt(operation, at(2)).unwrap();
        place.store.finish_attempt(operation, &confirmed(""), None, None, at(3)).unwrap();
    }
    let record = place.store.ticket(ticket).unwrap();
    assert_eq!((record.row.status, record.remote_status.as_str()), (Status::Solved, "resolved"));
    assert_eq!((record.owner_id.as_deref(), record.priority.as_deref()), (Some("7"), Some("high")));
    assert_eq!(record.tags, BTreeSet::from(["refund".to_owned(), "vip".to_owned()]));
    assert!(!record.fields.contains_key("Order"));
    assert!(place.store.messages(ticket).unwrap().is_empty(), "a change is no message");
    let next = place.store.enqueue(ticket, &reply("hi"), at(4)).unwrap();
    assert!(place.store.operation(next).unwrap().claimed.is_empty());
}

#[test]
fn a_conflict_waits_for_the_agent_who_may_insist() {
    let place = Place::new();
    let ticket = place.ticket(1);
    place.apply(Page { messages: vec![message("m1", 1, "Hello?")], ..page() });
    let (kind, theirs) = (change(Field::Status, "open", "resolved"), Some("stalled".to_owned()));
    let solve = place.store.enqueue(ticket, &kind, at(1)).unwrap();
    let answer = place.store.enqueue(ticket, &reply("hi"), at(1)).unwrap();
    assert_eq!(place.store.operation(answer).unwrap().seen.map(|seen| seen.message).as_deref(), Some("m1"));
    for (operation, theirs) in [(solve, theirs), (answer, None)] {
        place.store.begin_attempt(operation, at(2)).unwrap();
        let conflict = Attempt::Conflict(theirs.clone());
        place.store.finish_attempt(operation, &conflict, Some("desk-conflict"), Some(at(5)), at(3)).unwrap();
        let row = place.store.outbox_of(ticket).unwrap().remove(0);
        assert_eq!((row.state, row.theirs, row.next_try), (OperationState::Conflict, theirs, None));
        assert!(due(&place).is_empty(), "it holds the ticket's others back");
        place.store.retry(operation).unwrap();
        assert_eq!(due(&place), [operation]);
        place.store.begin_attempt(operation, at(4)).unwrap();
        place.store.finish_attempt(operation, &confirmed("m7"), None, None, at(5)).unwrap();
    }
    assert_eq!(place.store.operation(solve).unwrap().kind, change(Field::Status, "stalled", "resolved"));
    assert_eq!(place.store.operation(answer).unwrap().seen, None);
}

#[test]
fn what_may_be_taken_back_does_not_go_out() {
    let place = Place::new();
    let ticket = place.ticket(1);
    let terms = Terms { held: Some(at(11)), ..Terms::default() };
    let operation = place.store.enqueue_on(ticket, &reply("hi"), terms, at(1)).unwrap();
    let due = |now| place.store.due(place.desk, Timestamp::MAX, at(now)).unwrap().len();
    assert_eq!((due(10), due(11)), (0, 1));
    assert_eq!(place.store.next_due_at(place.desk).unwrap(), Some(at(11)));
    assert_eq!(place.store.outbox().unwrap()[0].held, Some(at(11).into()));
    place.store.retry(operation).unwrap();
    assert_eq!(due(2), 1, "an agent who does not want to wait says so");
}
