//! Records: taken in once, found by their order, and the person's.

use super::*;

fn record(id: &str, seconds: i64, body: RecordBody) -> Record {
    Record {
        source: "shop".to_owned(),
        remote_id: id.to_owned(),
        at: at(seconds).into(),
        channel: Some("web".to_owned()),
        by: Some("Éva".to_owned()),
        language: Some("ja".to_owned()),
        body,
    }
}

fn order(number: &str, status: &str, seconds: i64) -> Record {
    let body = RecordBody::Order {
        number: number.to_owned(),
        status: Some(status.to_owned()),
        total: Some(Money { amount: "1980.50".parse().unwrap(), currency: "JPY".to_owned() }),
        items: vec![Item { name: "茶碗".to_owned(), sku: None, quantity: 2, price: None }],
        payment: Some("konbini".to_owned()),
        ship_to: None,
    };
    record(number, seconds, body)
}

#[test]
fn a_record_is_taken_in_once_and_brought_up_to_date() {
    let place = Place::new();
    let customer = place.store.ticket(place.ticket(1)).unwrap().row.customer;
    let put = |record: Record| place.store.put_records(&[(customer, record)], None, at(9)).unwrap();
    assert_eq!(put(order("1001", "paid", 5)), PutRecords { added: 1, ..PutRecords::default() });
    assert_eq!(put(order("1001", "paid", 5)), PutRecords { same: 1, ..PutRecords::default() });
    assert_eq!(put(order("1001", "sent", 6)), PutRecords { changed: 1, ..PutRecords::default() });
    let rows = place.store.records_of(customer, "order", 9).unwrap();
    assert_eq!(rows.len(), 1);
    assert_eq!((rows[0].customer, &rows[0].record), (customer, &order("1001", "sent", 6)));
    assert_eq!(place.store.timeline_counts(customer).unwrap(), BTreeMap::from([(EntryKind::Order, 1)]));
}

#[test]
fn records_of_nobody_are_refused_whole() {
    let place = Place::new();
    let customer = place.store.ticket(place.ticket(1)).unwrap().row.customer;
    let rows = [(customer, order("1", "paid", 5)), (CustomerId::new(at(0)), order("2", "paid", 5))];
    assert_eq!(place.store.put_records(&rows, None, at(9)).unwrap_err().code(), "store-missing-row");
    assert_eq!(place.count("records"), 0);
}

#[test]
fn an_order_is_found_with_what_belongs_to_it_over_the_whole_person() {
    let place = Place::new();
    let [anna, annie] = [1, 2].map(|n| place.store.ticket(place.ticket(n)).unwrap().row.customer);
    let refund = RecordBody::Refund {
        order: "#1001".to_owned(),
        amount: Money { amount: "-5".parse().unwrap(), currency: "HUF".to_owned() },
        method: None,
        status: None,
    };
    let rows = [
        (anna, order("#1001", "paid", 5)),
        (anna, record("r1", 8, refund.clone())),
        (annie, order("#1002", "paid", 7)),
    ];
    place.store.put_records(&rows, None, at(9)).unwrap();
    let bodies: Vec<_> =
        place.store.records_of_order("#1001").unwrap().into_iter().map(|row| row.record.body).collect();
    assert_eq!(bodies, [rows[0].1.body.clone(), refund]);
    assert_eq!(place.store.orders_by_number("#1001").unwrap().len(), 1);
    assert!(place.store.orders_by_number("1001").unwrap().is_empty());
    place.store.merge(anna, annie, at(10)).unwrap();
    let numbers = |limit| -> Vec<_> {
        let rows = place.store.records_of(anna, "order", limit).unwrap().into_iter();
        rows.map(|row| row.record.remote_id).collect()
    };
    assert_eq!(numbers(9), ["#1002", "#1001"]);
    assert_eq!(numbers(1), ["#1002"]);
}

#[test]
fn what_the_agent_writes_down_herself_stands_in_the_timeline() {
    let place = Place::new();
    let customer = place.store.ticket(place.ticket(1)).unwrap().row.customer;
    let call =
        RecordBody::Call { direction: Direction::Inbound, seconds: None, note: Some("asked".to_owned()) };
    let id = place.store.add_record(customer, &record("a", 5, call.clone()), at(6)).unwrap();
    let part = place.store.timeline(customer, &TimelineFilter::default(), Start::Newest, 9).unwrap();
    let Entry::Record(row) = &part.entries[0].entry else { panic!("{part:?}") };
    assert_eq!((row.id, &row.record.body), (id, &call));
    assert!(place.store.add_record(CustomerId::new(at(0)), &record("b", 5, call), at(6)).is_err());
}
