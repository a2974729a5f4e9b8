//! The inbox: in order, filtered, and from its index.

use super::*;
use crate::tickets::page_query;

fn subjects(place: &Place, filter: Filter) -> Vec<String> {
    let inbox = place.store.inbox(&Filter { limit: 100, ..filter }).unwrap();
    assert_eq!(usize::try_from(inbox.total).unwrap(), inbox.rows.len());
    inbox.rows.into_iter().map(|row| row.subject).collect()
}

#[test]
fn what_is_due_comes_first_then_our_turn_then_the_rest() {
    let place = Place::new();
    let of = |number, status, updated, due: Option<i64>| RemoteTicket {
        status,
        updated: at(updated).into(),
        due: due.map(|due| at(due).into()),
        ..ticket(number)
    };
    let heard = |number, seconds| RemoteMessage {
        sent: at(seconds).into(),
        ..message(&format!("m{number}"), number, "hi")
    };
    place.apply(Page {
        tickets: vec![
            of(1, Status::Closed, 10, Some(1)),
            of(2, Status::Solved, 20, None),
            of(3, Status::Waiting, 30, None),
            of(4, Status::Waiting, 40, None),
            of(5, Status::Open, 50, None),
            of(6, Status::New, 60, None),
            of(7, Status::Open, 70, Some(900)),
            of(8, Status::Waiting, 80, Some(800)),
        ],
        messages: vec![heard(5, 300), heard(6, 200)],
        ..page()
    });
    let order = [8, 7, 6, 5, 4, 3, 2, 1].map(|number| format!("Ticket {number}"));
    assert_eq!(subjects(&place, Filter::default()), order);
    place.store.add_promise(place.known(5), "today", Some(at(700).into()), at(1)).unwrap();
    assert_eq!(subjects(&place, Filter::default())[0], "Ticket 5");
}

#[test]
fn filters_alone_and_together_let_the_right_ones_pass() {
    let place = Place::new();
    let other = place.store.add_desk("Osaka", DeskKind::Demo, "", at(0)).unwrap();
    let closed = RemoteTicket { status: Status::Closed, ..ticket(2) };
    place.apply(Page { tickets: vec![ticket(1), closed], ..page() });
    place.store.apply_page(other, &Page { tickets: vec![ticket(3)], ..page() }, at(2)).unwrap();
    let customer = place.store.ticket(place.known(1)).unwrap().row.customer;
    place.store.set_customer_market(customer, Some("JP"), "phone").unwrap();

    let [desk, japan, open] = [
        Filter { desk: Some(place.desk), ..Filter::default() },
        Filter { market: Some("JP".to_owned()), ..Filter::default() },
        Filter { status: Some(Status::Open), ..Filter::default() },
    ];
    assert_eq!(subjects(&place, desk.clone()), ["Ticket 1", "Ticket 2"]);
    assert_eq!(subjects(&place, japan.clone()), ["Ticket 1"]);
    assert_eq!(subjects(&place, open), ["Ticket 1", "Ticket 3"]);
    assert_eq!(subjects(&place, Filter { status: Some(Status::Closed), ..desk }), ["Ticket 2"]);
    assert!(subjects(&place, Filter { status: Some(Status::Closed), ..japan }).is_empty());
    let inbox = place.store.inbox(&Filter::default()).unwrap();
    assert_eq!(inbox.markets, [("JP".to_owned(), 1)]);
    assert_eq!(place.store.customer(customer).unwrap().market_evidence, "phone");
}

#[test]
fn the_counts_follow_every_change() {
    let place = Place::new();
    let counts = |place: &Place| {
        let of =
            |status| place.store.inbox(&Filter { status: Some(status), ..Filter::default() }).unwrap().total;
        [of(Status::Open), of(Status::Solved)]
    };
    place.ticket(1);
    place.ticket(2);
    assert_eq!(counts(&place), [2, 0]);
    place.apply(Page { tickets: vec![RemoteTicket { status: Status::Solved, ..ticket(1) }], ..page() });
    assert_eq!(counts(&place), [1, 1]);
    let customer = place.store.ticket(place.known(2)).unwrap().row.customer;
    place.store.set_customer_market(customer, Some("HU"), "").unwrap();
    place.store.set_customer_market(customer, None, "").unwrap();
    assert_eq!(place.store.inbox(&Filter::default()).unwrap().markets, []);
    place.store.remove_desk(place.desk).unwrap();
    assert_eq!(counts(&place), [0, 0]);
}

#[test]
fn pages_follow_each_other_without_gap_or_overlap() {
    let place = Place::new();
    place.apply(Page { tickets: (1..=25).map(ticket).collect(), ..page() });
    let page = |offset| {
        let filter = Filter { offset, limit: 10, ..Filter::default() };
        place.store.inbox(&filter).unwrap().rows.into_iter().map(|row| row.ticket)
    };
    let paged: Vec<_> = page(0).chain(page(10)).chain(page(20)).collect();
    let filter = Filter { limit: 100, ..Filter::default() };
    let whole: Vec<_> = place.store.inbox(&filter).unwrap().rows.into_iter().map(|row| row.ticket).collect();
    assert_eq!(paged, whole);
    assert_eq!(whole.len(), 25);
}

#[test]
fn the_language_of_her_latest_message_stands_in_the_row() {
    let place = Place::new();
    let later = RemoteMessage { sent: at(20).into(), ..message("m2", 1, "今日は") };
    place.apply(Page { tickets: vec![ticket(1)], messages: vec![message("m1", 1, "hi"), later], ..page() });
    let messages = place.store.messages(place.known(1)).unwrap();
    place.store.set_message_language(messages[1].id, Some("ja")).unwrap();
    place.store.set_message_language(messages[0].id, Some("en")).unwrap();
    assert_eq!(place.store.ticket(place.known(1)).unwrap().row.language.as_deref(), Some("ja"));
}

pub(super) fn plan(place: &Place, query: &str) -> String {
    let explained = format!("EXPLAIN QUERY PLAN {query}");
    let read = place.store.connections.read(|db| {
        let mut statement = db.prepare(&explained)?;
        let (mut rows, mut lines) = (statement.raw_query(), Vec::new());
        while let Some(row) = rows.next()? {
            lines.push(row.get::<_, String>("detail")?);
        }
        Ok(lines.join("\n"))
    });
    read.unwrap()
}

#[test]
fn every_inbox_page_is_read_in_order_from_an_index_alone() {
    let place = Place::new();
    let (desk, market, status) = (Some(place.desk), Some("JP".to_owned()), Some(Status::Open));
    for (filter, index) in [
        (Filter::default(), "COVERING INDEX inbox (gone=?)"),
        (Filter { desk, ..Filter::default() }, "COVERING INDEX inbox_by_desk (desk=? AND gone=?)"),
        (
            Filter { market: market.clone(), ..Filter::default() },
            "COVERING INDEX inbox_by_market (market=? AND gone=?)",
        ),
        (Filter { status, ..Filter::default() }, "COVERING INDEX inbox_by_status (status=? AND gone=?)"),
        (Filter { desk, market, status, ..Filter::default() }, "USING COVERING INDEX inbox_by_"),
    ] {
        let plan = plan(&place, &page_query(&filter));
        assert!(plan.contains(index), "{plan}");
        assert!(!plan.contains("TEMP B-TREE"), "{plan}");
    }
}

#[test]
fn threads_and_the_outbox_are_read_from_their_indexes() {
    let place = Place::new();
    for (query, index) in [
        (
            "SELECT body FROM messages WHERE ticket = x'' ORDER BY sent_ms, row",
            "messages_by_ticket (ticket=?)",
        ),
        (
            "SELECT count(*) FROM outbox WHERE ticket = x'' AND state <> 'confirmed'",
            "outbox_unconfirmed (ticket=?)",
        ),
    ] {
        let plan = plan(&place, query);
        assert!(plan.contains(index) && !plan.contains("TEMP B-TREE"), "{plan}");
    }
}
