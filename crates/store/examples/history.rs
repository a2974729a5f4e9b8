//! How long the first screen of a long timeline takes from the store, and how fast records are taken in:
//! `cargo run --release -p parlance-store --example history [ORDERS]`.
#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::indexing_slicing)]

use jiff::Timestamp;
use parlance_model::{
    Body, BodyKind, Cursor, CustomerId, DeskKind, Direction, Money, Page, Record, RecordBody, RemoteEvent,
    RemoteMessage, RemotePerson, RemoteTicket, Status, Visibility,
};
use parlance_store::{EntryKind, Newcomer, Start, Store, TimelineFilter};
use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

const SCREEN: u32 = 50;

fn at(seconds: u32) -> Timestamp {
    Timestamp::from_second(1_795_000_000 + i64::from(seconds)).unwrap()
}

fn main() {
    let orders: u32 = std::env::args().nth(1).and_then(|n| n.parse().ok()).unwrap_or(200_000);
    let dir = tempfile::tempdir().unwrap();
    let store = Store::create(dir.path(), &[7; 32]).unwrap();
    let desk = store.add_desk("Budapest", DeskKind::Demo, "", at(0)).unwrap();
    take_in(&store, orders);
    // 4,000 messages and notes, 4,000 events, 2,000 records of one customer in 200 tickets
    for number in 0..200u32 {
        let page = Page {
            tickets: vec![ticket(number)],
            messages: (0..20).map(|n| message(number, n)).collect(),
            events: (0..20).map(|n| event(number, n)).collect(),
            gone: vec![],
            cursor: Cursor("c".to_owned()),
            progress: (0, None),
        };
        store.apply_page(desk, &page, at(number)).unwrap();
    }
    let ticket = store.ticket_by_remote(desk, "1").unwrap().unwrap();
    let customer = store.ticket(ticket).unwrap().row.customer;
    let records: Vec<_> =
        (0..2_000).map(|n| (customer, order(&format!("hers-{n}"), n * 40, "hers"))).collect();
    store.put_records(&records, None, at(1)).unwrap();
    for n in 0..200 {
        store.add_promise(ticket, "by Friday", Some(at(n).into()), at(n)).unwrap();
    }
    let all: u32 = store.timeline_counts(customer).unwrap().values().sum();
    println!("one customer: {all} entries");
    let filter = |kinds: &[EntryKind]| TimelineFilter { kinds: kinds.to_vec(), ..TimelineFilter::default() };
    let everything = filter(&[]);
    let newest = store.timeline(customer, &everything, Start::Newest, 5_000).unwrap();
    let middle = newest.entries.last().unwrap().position;
    for (what, filter, start) in [
        ("first screen", &everything, Start::Newest),
        ("a screen in the middle", &everything, Start::Before(middle)),
        ("back up from the middle", &everything, Start::After(middle)),
        ("orders alone", &filter(&[EntryKind::Order]), Start::Newest),
        ("notes alone", &filter(&[EntryKind::Note]), Start::Newest),
        ("calls, of which there are none", &filter(&[EntryKind::Call]), Start::Newest),
    ] {
        tell(what, || {
            store.timeline(customer, filter, start, SCREEN).unwrap();
        });
    }
    tell("how many of each kind", || {
        store.timeline_counts(customer).unwrap();
    });
    tell("who may be the same", || {
        store.links(customer).unwrap();
    });
}

/// Median and the slowest but one in a hundred, of 300.
fn tell(what: &str, mut ask: impl FnMut()) {
    let mut times: Vec<Duration> = (0..300)
        .map(|_| {
            let begun = Instant::now();
            ask();
            begun.elapsed()
        })
        .collect();
    times.sort();
    println!("{what}: median {:?}, p99 {:?}", times[150], times[297]);
}

fn take_in(store: &Store, orders: u32) {
    let begun = Instant::now();
    let newcomers: Vec<_> = (0..orders / 5).map(newcomer).collect();
    let customers: Vec<CustomerId> = newcomers
        .chunks(10_000)
        .flat_map(|some| store.put_customers("shop", some, None, at(1)).unwrap())
        .collect();
    println!(
        "{} customers: {:.0} a second",
        customers.len(),
        f64::from(orders / 5) / begun.elapsed().as_secs_f64()
    );
    let begun = Instant::now();
    let mut taken = Duration::ZERO;
    for chunk in 0..orders.div_ceil(20_000) {
        let rows: Vec<_> = (chunk * 20_000..orders.min((chunk + 1) * 20_000))
            .map(|n| {
                // whose order it is has nothing to do with when it came
                let whose = (u64::from(n) * 2_654_435_761 % customers.len() as u64) as usize;
                (customers[whose], order(&n.to_string(), n, "shop"))
            })
            .collect();
        let now = Instant::now();
        store.put_records(&rows, None, at(1)).unwrap();
        taken += now.elapsed();
    }
    println!(
        "{orders} orders: {:.0} a second ({:?} in all)",
        f64::from(orders) / taken.as_secs_f64(),
        begun.elapsed()
    );
}

fn newcomer(n: u32) -> Newcomer {
    let person = RemotePerson {
        remote_id: Some(n.to_string()),
        name: Some(format!("Vevő {n}")),
        email: Some(format!("vevo{n}@example.org")),
        city: Some("Pécs".to_owned()),
        ..RemotePerson::default()
    };
    Newcomer { person, ..Newcomer::default() }
}

fn order(number: &str, seconds: u32, source: &str) -> Record {
    Record {
        source: source.to_owned(),
        remote_id: number.to_owned(),
        at: at(seconds).into(),
        channel: Some("web".to_owned()),
        by: None,
        language: None,
        body: RecordBody::Order {
            number: format!("#{number}"),
            status: Some("paid".to_owned()),
            total: Some(Money { amount: "12990".parse().unwrap(), currency: "HUF".to_owned() }),
            items: vec![parlance_model::Item {
                name: "Teáscsésze, kék".to_owned(),
                sku: Some("CUP-1".to_owned()),
                quantity: 2,
                price: None,
            }],
            payment: Some("card".to_owned()),
            ship_to: None,
        },
    }
}

fn ticket(number: u32) -> RemoteTicket {
    RemoteTicket {
        remote_id: number.to_string(),
        subject: format!("Ticket {number}"),
        status: Status::Open,
        remote_status: "open".to_owned(),
        queue: None,
        channel: Some("email".to_owned()),
        requester: RemotePerson { email: Some("hanako@example.jp".to_owned()), ..RemotePerson::default() },
        owner: None,
        owner_id: None,
        priority: None,
        tags: Default::default(),
        created: at(0).into(),
        updated: at(0).into(),
        due: None,
        fields: BTreeMap::new(),
    }
}

fn message(ticket: u32, n: u32) -> RemoteMessage {
    RemoteMessage {
        remote_id: format!("m{ticket}-{n}"),
        ticket: ticket.to_string(),
        visibility: if n.is_multiple_of(5) { Visibility::Internal } else { Visibility::Public },
        direction: Direction::Inbound,
        author: RemotePerson::default(),
        body: Body {
            kind: BodyKind::Plain,
            text: "お世話になっております。商品がまだ届いていません。".repeat(12),
        },
        sent: at(ticket * 400 + n * 20).into(),
        attachments: vec![],
        client_ref: None,
    }
}

fn event(ticket: u32, n: u32) -> RemoteEvent {
    RemoteEvent {
        remote_id: format!("e{ticket}-{n}"),
        ticket: ticket.to_string(),
        kind: "status".to_owned(),
        change: Some(("open".to_owned(), "waiting".to_owned())),
        by: Some("Éva".to_owned()),
        at: at(ticket * 400 + n * 20 + 5).into(),
    }
}
