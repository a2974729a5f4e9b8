//! The timeline: every entry once and in order, however it is paged, filtered and merged.

use super::{inbox::plan, *};
use crate::timeline;
use proptest::prelude::*;
use std::collections::BTreeMap;

fn record(id: &str, seconds: i64, body: RecordBody) -> Record {
    Record {
        source: "shop".to_owned(),
        remote_id: id.to_owned(),
        at: at(seconds).into(),
        channel: Some("web".to_owned()),
        by: None,
        language: None,
        body,
    }
}

fn call(note: &str) -> RecordBody {
    RecordBody::Call { direction: Direction::Inbound, seconds: Some(60), note: Some(note.to_owned()) }
}

/// One customer on two desks, and another who is merged into her in the end.
struct Life {
    place: Place,
    second: DeskId,
    customer: CustomerId,
    other: CustomerId,
}

/// What an entry is in a test: its kind, its time, what it says.
type Told = (EntryKind, i64, String);

impl Life {
    fn new() -> Self {
        let place = Place::new();
        let second = place.store.add_desk("Osaka", DeskKind::Demo, "", at(0)).unwrap();
        let with = |channel: &str, requester: u32, number| RemoteTicket {
            channel: Some(channel.to_owned()),
            requester: ticket(requester).requester,
            ..ticket(number)
        };
        place.apply(Page {
            tickets: vec![with("email", 1, 1), with("chat", 1, 2), with("email", 7, 7)],
            ..page()
        });
        place.store.apply_page(second, &Page { tickets: vec![with("chat", 1, 1)], ..page() }, at(1)).unwrap();
        let customer = place.store.ticket(place.known(1)).unwrap().row.customer;
        let other = place.store.ticket(place.known(7)).unwrap().row.customer;
        Self { place, second, customer, other }
    }

    /// The n-th entry at a time: of every kind, desk and customer in turn.
    fn add(&self, n: usize, seconds: i64) {
        let (id, text) = (format!("x{n}"), format!("{n}"));
        let number = [1, 2, 7][n % 3];
        match n % 5 {
            0 | 1 => {
                let visibility = if n % 10 < 5 { Visibility::Public } else { Visibility::Internal };
                let desk = if number == 1 && n.is_multiple_of(4) { self.second } else { self.place.desk };
                let sent = at(seconds).into();
                let messages = vec![RemoteMessage { sent, visibility, ..message(&id, number, &text) }];
                self.place.store.apply_page(desk, &Page { messages, ..page() }, at(1)).unwrap();
            }
            2 => {
                let event = RemoteEvent {
                    remote_id: id,
                    ticket: number.to_string(),
                    kind: text,
                    change: None,
                    by: None,
                    at: at(seconds).into(),
                };
                self.place.apply(Page { events: vec![event], ..page() });
            }
            3 => {
                let body = match n % 2 {
                    0 => call(&text),
                    _ => RecordBody::Event { what: text, detail: None },
                };
                let whose = if number == 7 { self.other } else { self.customer };
                self.place.store.put_records(&[(whose, record(&id, seconds, body))], None, at(1)).unwrap();
            }
            _ => {
                self.place.store.add_promise(self.place.known(number), &text, None, at(seconds)).unwrap();
            }
        }
    }

    fn read(&self, filter: &TimelineFilter, start: Start, limit: u32) -> TimelinePart {
        self.place.store.timeline(self.customer, filter, start, limit).unwrap()
    }

    /// Everything that passes, read page by page to the end, newest first.
    fn walk(&self, filter: &TimelineFilter, limit: u32) -> Vec<TimelineEntry> {
        let (mut all, mut start) = (Vec::new(), Start::Newest);
        loop {
            let part = self.read(filter, start, limit);
            assert_eq!(part.newer, !all.is_empty());
            assert!(part.entries.len() <= limit as usize);
            all.extend(part.entries);
            match (part.older, all.last()) {
                (true, Some(last)) => start = Start::Before(last.position),
                _ => return all,
            }
        }
    }

    /// The same from the oldest on.
    fn walk_up(&self, filter: &TimelineFilter, limit: u32) -> Vec<TimelineEntry> {
        let mut all: Vec<TimelineEntry> = Vec::new();
        let mut start = Start::After(Position::end_of(at(-1_000_000)));
        loop {
            let part = self.read(filter, start, limit);
            assert_eq!(part.older, !all.is_empty());
            all.splice(0..0, part.entries);
            match (part.newer, all.first()) {
                (true, Some(first)) => start = Start::After(first.position),
                _ => return all,
            }
        }
    }
}

fn told(entry: &TimelineEntry) -> Told {
    match &entry.entry {
        Entry::Message(message) => {
            let kind =
                if message.visibility == Visibility::Public { EntryKind::Message } else { EntryKind::Note };
            (kind, message.sent.as_millis(), message.body.text.clone())
        }
        Entry::Event(event) => (EntryKind::Event, event.at.as_millis(), event.kind.clone()),
        Entry::Promise(promise) => (EntryKind::Promise, promise.made.as_millis(), promise.text.clone()),
        Entry::Record(row) => match &row.record.body {
            RecordBody::Call { note, .. } => {
                (EntryKind::Call, row.record.at.as_millis(), note.clone().unwrap_or_default())
            }
            RecordBody::Event { what, .. } => (EntryKind::Event, row.record.at.as_millis(), what.clone()),
            body => panic!("{body:?}"),
        },
    }
}

fn filters(life: &Life) -> Vec<TimelineFilter> {
    let of = |kinds: &[EntryKind], desks: &[DeskId], channels: &[&str]| TimelineFilter {
        kinds: kinds.to_vec(),
        desks: desks.to_vec(),
        channels: channels.iter().map(|channel| (*channel).to_owned()).collect(),
    };
    vec![
        of(&[], &[], &[]),
        of(&[EntryKind::Note], &[], &[]),
        of(&[EntryKind::Event, EntryKind::Promise], &[], &[]),
        of(&[EntryKind::Call], &[], &[]),
        of(&[], &[life.second], &[]),
        of(&[], &[life.place.desk, life.second], &["chat"]),
        of(&[], &[], &["web", "email"]),
        of(&[EntryKind::Order], &[], &[]),
    ]
}

/// Whether an entry passes, by what it holds alone.
fn passes(entry: &TimelineEntry, filter: &TimelineFilter) -> bool {
    let (kind, ..) = told(entry);
    let desk = entry.ticket.as_ref().map(|place| place.desk);
    let channel = match &entry.entry {
        Entry::Record(row) => row.record.channel.clone(),
        _ => entry.ticket.as_ref().and_then(|place| place.channel.clone()),
    };
    (filter.kinds.is_empty() || filter.kinds.contains(&kind))
        && (filter.desks.is_empty() || desk.is_some_and(|desk| filter.desks.contains(&desk)))
        && (filter.channels.is_empty() || channel.is_some_and(|channel| filter.channels.contains(&channel)))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn every_entry_is_told_once_and_in_order_whichever_way_it_is_paged(
        times in prop::collection::vec(0..6i64, 0..40),
        limit in 1..7u32,
        merged in any::<bool>(),
    ) {
        let life = Life::new();
        for (n, seconds) in times.iter().enumerate() {
            life.add(n, *seconds);
        }
        if merged {
            life.place.store.merge(life.other, life.customer, at(9)).unwrap();
        }
        let of_other = |n: usize| [1, 2, 7][n % 3] == 7;
        let mut expected: Vec<_> = (0..times.len()).filter(|n| merged || !of_other(*n)).map(|n| n.to_string()).collect();
        expected.sort();

        let all = life.walk(&TimelineFilter::default(), limit);
        let mut texts: Vec<_> = all.iter().map(|entry| told(entry).2).collect();
        texts.sort();
        prop_assert_eq!(texts, expected);
        prop_assert!(all.is_sorted_by(|a, b| a.position > b.position));

        let mut counts = BTreeMap::new();
        for entry in &all {
            *counts.entry(told(entry).0).or_insert(0) += 1;
        }
        prop_assert_eq!(life.place.store.timeline_counts(life.customer).unwrap(), counts);

        for filter in filters(&life) {
            let expected: Vec<_> = all.iter().filter(|entry| passes(entry, &filter)).cloned().collect();
            prop_assert_eq!(&life.walk(&filter, limit), &expected);
            prop_assert_eq!(&life.walk_up(&filter, limit), &expected);
            let day = Position::end_of(at(2));
            let part = life.read(&filter, Start::Before(day), limit);
            let from: Vec<_> = expected.iter().filter(|entry| entry.position < day).take(limit as usize).cloned().collect();
            prop_assert_eq!(part.newer, expected.iter().any(|entry| entry.position >= day));
            prop_assert_eq!(part.entries, from);
        }
    }
}

#[test]
fn an_entry_says_where_it_is_from() {
    let life = Life::new();
    life.add(0, 5);
    let part = life.read(&TimelineFilter::default(), Start::Newest, 5);
    let place = part.entries[0].ticket.as_ref().unwrap();
    assert_eq!(
        (place.number.as_str(), place.channel.as_deref(), place.desk_name.as_str(), part.entries[0].customer),
        ("1", Some("chat"), "Osaka", life.customer)
    );
    assert_eq!(place.desk, life.second);
}

#[test]
fn every_part_of_a_timeline_is_read_in_order_from_an_index() {
    let life = Life::new();
    for filter in filters(&life) {
        for back in [true, false] {
            for source in timeline::Source::ALL.into_iter().filter(|source| source.is_asked(&filter)) {
                let query = source.query(&filter, back);
                let plan = plan(&life.place, &query);
                assert!(!plan.contains("TEMP B-TREE"), "{query}\n{plan}");
                assert!(
                    !plan.lines().any(|line| line.starts_with("SCAN") && !line.contains("json_each")),
                    "{plan}"
                );
                assert!(
                    plan.starts_with("SEARCH e USING ")
                        && plan.contains("(customer=? AND")
                        && plan.contains(",id)"),
                    "{query}\n{plan}"
                );
            }
        }
    }
}
