//! Pages: taken in whole, once, and nothing of them lost.

use super::*;

#[test]
fn a_page_is_taken_in_with_its_cursor() {
    let place = Place::new();
    assert_eq!(place.store.cursor(place.desk).unwrap(), None);
    let applied = place.apply(Page {
        tickets: vec![ticket(1)],
        messages: vec![message("m1", 1, "こんにちは")],
        cursor: Cursor("42".to_owned()),
        ..page()
    });
    assert_eq!(applied.tickets, [place.known(1)]);
    assert_eq!(applied.new_messages.len(), 1);
    assert_eq!(place.texts(place.known(1)), ["こんにちは"]);
    assert_eq!(place.store.cursor(place.desk).unwrap(), Some(Cursor("42".to_owned())));
}

#[test]
fn a_page_taken_in_twice_changes_nothing() {
    let place = Place::new();
    let mut with_file = message("m1", 1, "see file");
    with_file.attachments.push(RemoteAttachment {
        remote_id: "f1".to_owned(),
        name: "számla.pdf".to_owned(),
        media_type: "application/pdf".to_owned(),
        size: Some(9),
    });
    let event = RemoteEvent {
        remote_id: "e1".to_owned(),
        ticket: "1".to_owned(),
        kind: "status".to_owned(),
        change: Some(("new".to_owned(), "open".to_owned())),
        by: None,
        at: at(5).into(),
    };
    let mut nobody = ticket(2);
    nobody.requester = RemotePerson::default();
    let page =
        Page { tickets: vec![ticket(1), nobody], messages: vec![with_file], events: vec![event], ..page() };
    place.apply(page.clone());
    assert_eq!(place.apply(page), Applied::default());
    for (table, rows) in
        [("tickets", 2), ("customers", 2), ("messages", 1), ("attachments", 1), ("events", 1)]
    {
        assert_eq!(place.count(table), rows, "{table}");
    }
}

#[test]
fn a_page_that_fails_leaves_nothing_behind() {
    let place = Place::new();
    let nowhere = DeskId::new(at(0));
    let page = Page { tickets: vec![ticket(1)], ..page() };
    assert_eq!(place.store.apply_page(nowhere, &page, at(1)).unwrap_err().code(), "store-missing-row");
    assert_eq!(place.count("customers"), 0);
}

#[test]
fn a_message_that_comes_before_its_ticket_waits_for_it() {
    let place = Place::new();
    place.apply(Page { messages: vec![message("m1", 1, "early")], ..page() });
    assert_eq!(place.count("messages"), 0);
    place.apply(Page { tickets: vec![ticket(1)], ..page() });
    assert_eq!(place.texts(place.known(1)), ["early"]);
    assert_eq!(place.count("strays"), 0);
}

#[test]
fn a_customer_is_known_again_by_address_or_desk_id_and_by_nothing_else() {
    let place = Place::new();
    let of = |number, remote_id: Option<&str>, email: Option<&str>| {
        let requester = RemotePerson {
            remote_id: remote_id.map(str::to_owned),
            email: email.map(str::to_owned),
            name: Some("Kovács Anna".to_owned()),
            ..RemotePerson::default()
        };
        place.apply(Page { tickets: vec![RemoteTicket { requester, ..ticket(number) }], ..page() });
        place.store.ticket(place.known(number)).unwrap().row.customer
    };
    let anna = of(1, Some("u1"), Some("Anna@Example.org"));
    assert_eq!(of(2, None, Some(" anna@example.ORG")), anna);
    assert_eq!(of(3, Some("u1"), None), anna);
    assert_ne!(of(4, None, None), anna);
    assert_ne!(of(5, Some("u2"), None), anna);
    assert_eq!(of(6, Some("u1"), Some("anna@work.example")), anna);
    assert_eq!(of(7, None, Some("anna@work.example")), anna);
}

#[test]
fn a_ticket_that_gets_another_requester_moves_to_her_with_its_messages() {
    let place = Place::new();
    place.apply(Page { tickets: vec![ticket(1)], messages: vec![message("m1", 1, "hi")], ..page() });
    let before = place.store.ticket(place.known(1)).unwrap().row.customer;
    let moved = RemoteTicket { requester: ticket(2).requester, ..ticket(1) };
    place.apply(Page { tickets: vec![moved], ..page() });
    let after = place.store.ticket(place.known(1)).unwrap().row.customer;
    assert_ne!(after, before);
    let entries = |customer| {
        place.store.timeline(customer, &TimelineFilter::default(), Start::Newest, 10).unwrap().entries.len()
    };
    assert_eq!((entries(after), entries(before)), (1, 0));
}

#[test]
fn what_desks_say_of_her_is_told_with_the_latest_word_first() {
    let place = Place::new();
    let says = |desk, now, name: Option<&str>, city: Option<&str>| {
        let requester = RemotePerson {
            name: name.map(str::to_owned),
            city: city.map(str::to_owned),
            ..ticket(1).requester
        };
        let page = Page { tickets: vec![RemoteTicket { requester, ..ticket(1) }], ..page() };
        place.store.apply_page(desk, &page, at(now)).unwrap();
    };
    let second = place.store.add_desk("Osaka", DeskKind::Demo, "", at(0)).unwrap();
    says(place.desk, 1, Some("髙橋"), Some("大阪"));
    says(second, 2, Some("髙橋 花子"), None);
    let customer = place.store.ticket(place.known(1)).unwrap().row.customer;
    let person = place.store.customer(customer).unwrap().person;
    assert_eq!((person.name.as_deref(), person.city.as_deref()), (Some("髙橋 花子"), Some("大阪")));
}

#[test]
fn a_deleted_ticket_is_hidden_and_comes_back_when_the_desk_has_it_again() {
    let place = Place::new();
    place.apply(Page { tickets: vec![ticket(1)], messages: vec![message("m1", 1, "hi")], ..page() });
    place.apply(Page { gone: vec![Tombstone { ticket: "1".to_owned(), merged_into: None }], ..page() });
    let rows = || place.store.inbox(&Filter { limit: 10, ..Filter::default() }).unwrap();
    assert_eq!((rows().total, rows().rows.len()), (0, 0));
    assert_eq!(place.texts(place.known(1)), ["hi"]);
    assert!(place.store.ticket(place.known(1)).unwrap().gone);
    place.apply(Page { tickets: vec![ticket(1)], ..page() });
    assert_eq!((rows().total, rows().rows.len()), (1, 1));
}

#[test]
fn a_merged_ticket_gives_messages_outbox_promises_and_drafts_to_the_other() {
    for target_first in [true, false] {
        let place = Place::new();
        let from = place.ticket(1);
        place.apply(Page { messages: vec![message("m1", 1, "mine")], ..page() });
        let operation = place.store.enqueue(from, &reply("asked"), at(2)).unwrap();
        place.store.save_draft(from, Writing::Note, "draft of one", at(2)).unwrap();
        place.store.add_promise(from, "by Friday", Some(at(500).into()), at(2)).unwrap();
        let merge = Page {
            gone: vec![Tombstone { ticket: "1".to_owned(), merged_into: Some("2".to_owned()) }],
            ..page()
        };
        let target = Page { tickets: vec![ticket(2)], ..page() };
        let order = if target_first { [target, merge] } else { [merge, target] };
        for page in order {
            place.apply(page);
        }
        let late = RemoteMessage { sent: at(20).into(), ..message("m2", 1, "late") };
        place.apply(Page { messages: vec![late], ..page() });

        let into = place.known(2);
        assert_eq!(place.known(1), into);
        assert_eq!(place.texts(into), ["mine", "late"]);
        assert_eq!(place.store.operation(operation).unwrap().remote_ticket, "2");
        assert_eq!(place.store.draft(into, Writing::Note).unwrap().as_deref(), Some("draft of one"));
        assert_eq!(place.store.ticket(into).unwrap().row.due, Some(at(500).into()));
    }
}

#[test]
fn two_drafts_of_merged_tickets_are_both_kept() {
    let place = Place::new();
    for (number, text) in [(1, "first"), (2, "second")] {
        place.store.save_draft(place.ticket(number), Writing::Reply, text, at(2)).unwrap();
    }
    let tombstone = Tombstone { ticket: "1".to_owned(), merged_into: Some("2".to_owned()) };
    place.apply(Page { gone: vec![tombstone], ..page() });
    let draft = place.store.draft(place.known(2), Writing::Reply).unwrap();
    assert_eq!(draft.as_deref(), Some("second\n\nfirst"));
}

#[test]
fn tickets_merged_in_a_circle_do_not_hang() {
    let place = Place::new();
    place.ticket(1);
    place.ticket(2);
    let merged =
        |from: &str, into: &str| Tombstone { ticket: from.to_owned(), merged_into: Some(into.to_owned()) };
    place.apply(Page { gone: vec![merged("1", "2"), merged("2", "1")], ..page() });
    place.apply(Page { messages: vec![message("m1", 1, "still kept")], ..page() });
    assert_eq!(place.count("messages"), 1);
}

#[test]
fn messages_of_one_second_stay_in_the_order_of_the_desk() {
    let place = Place::new();
    let messages = (0..50).map(|n| message(&format!("m{n}"), 1, &n.to_string())).collect();
    place.apply(Page { tickets: vec![ticket(1)], messages, ..page() });
    assert_eq!(place.texts(place.known(1)), (0..50).map(|n| n.to_string()).collect::<Vec<_>>());
}

#[test]
fn a_changed_message_is_changed_and_not_added() {
    let place = Place::new();
    place.apply(Page { tickets: vec![ticket(1)], messages: vec![message("m1", 1, "typo")], ..page() });
    let mut edited = message("m1", 1, "no typo");
    edited.sent = at(99).into();
    let applied = place.apply(Page { messages: vec![edited], ..page() });
    assert_eq!(applied.new_messages, []);
    assert_eq!(place.texts(place.known(1)), ["no typo"]);
}

#[test]
fn a_removed_desk_takes_its_own_and_leaves_what_is_another_s() {
    let place = Place::new();
    let other = place.store.add_desk("Osaka", DeskKind::Demo, "", at(0)).unwrap();
    place.ticket(1);
    place.ticket(2);
    place.store.apply_page(other, &Page { tickets: vec![ticket(1)], ..page() }, at(1)).unwrap();
    place.store.enqueue(place.known(2), &reply("hi"), at(1)).unwrap();
    place.store.remove_desk(place.desk).unwrap();
    for (table, rows) in [("tickets", 1), ("customers", 1), ("outbox", 0), ("identities", 1)] {
        assert_eq!(place.count(table), rows, "{table}");
    }
    assert_eq!(place.store.inbox(&Filter::default()).unwrap().total, 1);
}
