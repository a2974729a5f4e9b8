//! What is kept no longer than the team said.

use super::*;
use std::path::Path;

const DAY: i64 = 86_400;

/// A ticket with one message, done on that day.
fn done(place: &Place, number: u32, day: i64, market: Option<&str>) -> TicketId {
    let then = at(day * DAY);
    let ticket =
        RemoteTicket { status: Status::Closed, created: then.into(), updated: then.into(), ..ticket(number) };
    let message = RemoteMessage { sent: then.into(), ..message(&format!("m{number}"), number, "words") };
    place.apply(Page { tickets: vec![ticket], messages: vec![message], ..page() });
    let ticket = place.known(number);
    let customer = place.store.ticket(ticket).unwrap().row.customer;
    place.store.set_customer_market(customer, market, "").unwrap();
    ticket
}

fn customer(place: &Place, ticket: TicketId) -> CustomerId {
    place.store.ticket(ticket).unwrap().row.customer
}

fn everybody() -> Markets {
    Markets::AllBut(BTreeSet::new())
}

fn expire(place: &Place, markets: &Markets, day: i64) -> Expired {
    let before = at(day * DAY);
    let would = place.store.would_expire(RetentionKind::Messages, markets, before).unwrap();
    let gone = place.store.expire(RetentionKind::Messages, markets, before, 100, at(99 * DAY)).unwrap();
    assert_eq!((would.tickets, would.messages), (gone.tickets, gone.messages));
    gone
}

#[test]
fn tickets_that_were_done_before_go_with_their_customer_and_stay_away() {
    let place = Place::new();
    done(&place, 1, 1, None);
    let kept = done(&place, 2, 5, None);
    let gone = expire(&place, &everybody(), 3);
    assert_eq!((gone.tickets, gone.messages, gone.customers), (1, 1, 1));
    assert_eq!((place.count("tickets"), place.count("customers")), (1, 1));
    assert_eq!(place.known(2), kept);
    let old = at(DAY).into();
    place.apply(Page { tickets: vec![RemoteTicket { created: old, updated: old, ..ticket(1) }], ..page() });
    assert_eq!(place.count("tickets"), 1);
    assert_eq!(expire(&place, &everybody(), 3), Expired::default());
}

#[test]
fn what_is_still_needed_stays() {
    let place = Place::new();
    let promised = done(&place, 1, 1, None);
    place.store.add_promise(promised, "by Friday", None, at(0)).unwrap();
    let drafted = done(&place, 2, 1, None);
    place.store.save_draft(drafted, Writing::Note, "more to say", at(0)).unwrap();
    let unsent = done(&place, 3, 1, None);
    place.store.enqueue(unsent, &reply("soon"), at(0)).unwrap();
    let asked = done(&place, 4, 1, None);
    let received = jiff::civil::date(2026, 11, 1);
    let customer = customer(&place, asked);
    let request = NewRequest { customer, kind: RequestKind::Access, received, note: String::new() };
    let request = place.store.open_request(&request, at(0)).unwrap();
    place.apply(Page { tickets: vec![ticket(5)], ..page() });
    assert_eq!(expire(&place, &everybody(), 50), Expired::default());
    place.store.close_request(request, RequestOutcome::Done, at(0)).unwrap();
    // her request is still told, so she stays
    let gone = expire(&place, &everybody(), 50);
    assert_eq!((gone.tickets, gone.customers), (1, 0));
}

#[test]
fn each_market_has_its_own_time() {
    let place = Place::new();
    done(&place, 1, 1, Some("DE"));
    done(&place, 2, 1, Some("JP"));
    done(&place, 3, 1, None);
    assert_eq!(expire(&place, &Markets::Only("DE".to_owned()), 9).tickets, 1);
    let others = Markets::AllBut(BTreeSet::from(["JP".to_owned()]));
    assert_eq!(expire(&place, &others, 9).tickets, 1);
    assert_eq!(
        place.known(2),
        place.store.inbox(&Filter { limit: 9, ..Filter::default() }).unwrap().rows[0].ticket
    );
}

#[test]
fn it_goes_in_small_steps_until_nothing_is_left_to_do() {
    let place = Place::new();
    for number in 1..=5 {
        done(&place, number, 1, None);
    }
    let step = || {
        let expired = place.store.expire(RetentionKind::Messages, &everybody(), at(9 * DAY), 2, at(99 * DAY));
        expired.unwrap().tickets
    };
    assert_eq!([step(), step(), step(), step()], [2, 2, 1, 0]);
}

#[test]
fn records_and_saved_files_have_times_of_their_own() {
    let place = Place::new();
    let customer = customer(&place, done(&place, 1, 5, None));
    let record = Record {
        source: "shop".to_owned(),
        remote_id: "1".to_owned(),
        at: at(DAY).into(),
        channel: None,
        by: None,
        language: None,
        body: RecordBody::Event { what: "newsletter".to_owned(), detail: None },
    };
    place.store.add_record(customer, &record, at(DAY)).unwrap();
    place.store.note_saved_file(customer, Path::new("/a"), SavedKind::Attachment, at(DAY)).unwrap();
    place.store.note_saved_file(customer, Path::new("/b"), SavedKind::Export, at(5 * DAY)).unwrap();
    let expire = |kind| place.store.expire(kind, &everybody(), at(3 * DAY), 100, at(99 * DAY)).unwrap();
    let records = expire(RetentionKind::Records);
    assert_eq!((records.records, records.customers), (1, 0));
    let files = expire(RetentionKind::Copies).files;
    assert_eq!(files.iter().map(|file| file.path.to_str().unwrap()).collect::<Vec<_>>(), ["/a"]);
    place.store.forget_saved_file(Path::new("/a")).unwrap();
    assert_eq!(place.store.saved_files(customer).unwrap().len(), 1);
    assert_eq!((place.count("records"), place.count("tickets")), (0, 1));
}
