//! People with a row in every table, and words that nobody else has.

use super::*;
use rusqlite::params;
use std::path::Path;

/// Somebody, and what only she has.
pub(super) struct Person {
    pub customer: CustomerId,
    pub ticket: TicketId,
    pub name: String,
    pub email: String,
    pub words: BTreeSet<String>,
}

pub(super) fn person(number: u32) -> RemotePerson {
    let of = |what: &str| Some(format!("{what}-of-{number:04}"));
    RemotePerson {
        remote_id: of("person"),
        name: Some(format!("Mizuki Takahashi{number:04}")),
        email: Some(format!("mizuki{number:04}@example.org")),
        phone: of("phone"),
        language: Some("ja".to_owned()),
        country: Some("JP".to_owned()),
        subdivision: of("subdivision"),
        city: of("city"),
        time_zone: of("zone"),
        form_of_address: of("form"),
    }
}

pub(super) fn her_ticket(number: u32) -> RemoteTicket {
    let of = |what: &str| format!("{what}-of-{number:04}");
    RemoteTicket {
        subject: of("subject"),
        requester: person(number),
        queue: Some(of("queue")),
        tags: BTreeSet::from([of("tag")]),
        fields: BTreeMap::from([(of("field"), of("value"))]),
        ..ticket(number)
    }
}

/// A long text that is like no other, also when it is packed.
fn noise(seed: u32) -> String {
    let numbers = std::iter::successors(Some(seed.wrapping_mul(0x9e37_79b1) | 1), |number| {
        let number = number ^ (number << 13);
        let number = number ^ (number >> 17);
        Some(number ^ (number << 5))
    });
    numbers.take(400).map(|number| format!("{number:08x} ")).collect()
}

pub(super) fn her_message(number: u32, which: u32, seconds: i64) -> RemoteMessage {
    let attachment = RemoteAttachment {
        remote_id: format!("file-{number:04}-{which}"),
        name: format!("invoice-{number:04}-{which}.pdf"),
        media_type: "application/pdf".to_owned(),
        size: Some(9),
    };
    RemoteMessage {
        author: person(number),
        sent: at(seconds).into(),
        attachments: vec![attachment],
        ..message(
            &format!("message-{number:04}-{which}"),
            number,
            &format!("said-{number:04}-{which} {}", noise(number * 100 + which)),
        )
    }
}

pub(super) fn her_event(number: u32) -> RemoteEvent {
    let of = |what: &str| format!("{what}-of-{number:04}");
    RemoteEvent {
        remote_id: of("event"),
        ticket: number.to_string(),
        kind: "field".to_owned(),
        change: Some((of("before"), of("after"))),
        by: Some(of("changer")),
        at: at(11).into(),
    }
}

/// What her desk sends of her.
pub(super) fn her_page(number: u32) -> Page {
    let stray = RemoteMessage { ticket: format!("later-{number:04}"), ..her_message(number, 9, 14) };
    Page {
        tickets: vec![her_ticket(number)],
        messages: (1..=3)
            .map(|which| her_message(number, which, 10 + i64::from(which)))
            .chain([stray])
            .collect(),
        events: vec![her_event(number)],
        ..page()
    }
}

/// Puts somebody into every table.
pub(super) fn move_in(place: &Place, number: u32) -> Person {
    let store = &place.store;
    place.apply(her_page(number));
    let ticket = place.known(number);
    let customer = store.ticket(ticket).unwrap().row.customer;
    store.set_customer_market(customer, Some("JP"), "country").unwrap();
    let of = |what: &str| format!("{what}-of-{number:04}");
    store.add_promise(ticket, &of("promise"), None, at(20)).unwrap();
    store.enqueue(ticket, &reply(&of("reply")), at(21)).unwrap();
    for version in 1..9 {
        store.save_draft(ticket, Writing::Reply, &format!("draft-{version}-of-{number:04}"), at(22)).unwrap();
    }
    store.ignore_finding(ticket, "rule", &of("ignored")).unwrap();
    store.switch_rule(&Scope::Customer(customer), "rule", Some(None)).unwrap();
    store.note_saved_file(customer, Path::new(&of("/saved/file")), SavedKind::Attachment, at(23)).unwrap();
    let received = jiff::civil::date(2026, 11, 1);
    let request = NewRequest { customer, kind: RequestKind::Erasure, received, note: of("note") };
    store.open_request(&request, at(24)).unwrap();
    store.audit(&AuditNote::new("export", "Anna").about(customer).because(&of("reason")), at(25)).unwrap();
    add_record(place, customer, number);
    add_case(place, customer, ticket, number);
    add_import(place, customer, number);
    let stranger = CustomerId::new(at(26));
    place.writer(|db| db.execute("INSERT INTO customers (id) VALUES (?1)", [stranger.as_bytes()]));
    store.refuse_link(customer, stranger, at(27)).unwrap();
    let words = words(&told(place, customer), number);
    let named = person(number);
    Person { customer, ticket, name: named.name.unwrap(), email: named.email.unwrap(), words }
}

fn add_record(place: &Place, customer: CustomerId, number: u32) {
    let record = Record {
        source: "shop".to_owned(),
        remote_id: format!("record-of-{number:04}"),
        at: at(1).into(),
        channel: None,
        by: None,
        language: None,
        body: RecordBody::Event { what: format!("what-of-{number:04}"), detail: None },
    };
    place.store.add_record(customer, &record, at(26)).unwrap();
}

/// What an import that changed her leaves of what she was before.
fn add_import(place: &Place, customer: CustomerId, number: u32) {
    let import = *ImportId::new(at(28)).as_bytes();
    place.writer(|db| {
        db.execute(
            "INSERT INTO imports (id, number, source, file, layout, done_ms) VALUES (?1, ?2, 'shop', 'a.csv', 'lines', 0)",
            params![import, number],
        )?;
        db.execute(
            "INSERT INTO import_customers (import, customer) VALUES (?1, ?2)",
            params![import, customer.as_bytes()],
        )?;
        db.execute(
            "INSERT INTO import_befores (import, part, place, customer, before) VALUES (?1, 'name', 'x', ?2, ?3)",
            params![import, customer.as_bytes(), format!("\"before-of-{number:04}\"")],
        )
    });
}

fn add_case(place: &Place, customer: CustomerId, ticket: TicketId, number: u32) {
    let id = CaseId::new(at(27));
    let case = CaseRow {
        id,
        customer,
        ticket: Some(ticket),
        shop: "shop".to_owned(),
        order: format!("order-of-{number:04}"),
        content: format!("\"began-of-{number:04}\""),
        steps: Vec::new(),
        opened: at(27),
    };
    place
        .store
        .open_case(&case, "requested", &AuditNote::new("return-open", "Anna").about(customer))
        .unwrap();
    let change = CaseChange {
        entry: format!("\"step-of-{number:04}\""),
        state: "refunded",
        waiting: false,
        spent: Some("{}".to_owned()),
        note: AuditNote::new("return-step", "Anna").about(customer),
    };
    place.store.step_case(id, at(0), at(28), |_| Ok::<_, ()>(change)).unwrap().unwrap();
}

/// Every word of five characters and more in these rows that only she has, by her number in it. A hash may have it by
/// chance: the audit trail's stay.
fn words(rows: &[PersonalRow], number: u32) -> BTreeSet<String> {
    let number = format!("{number:04}");
    let texts = rows.iter().flat_map(|row| &row.columns).filter_map(|(_, value)| match value {
        PersonalValue::Text(text) => Some(text),
        _ => None,
    });
    let pieces = texts.flat_map(|text| text.split([' ', '"', '{', '}', '[', ']', ',', ':']));
    let is_hash = |word: &str| word.len() == 64 && word.bytes().all(|byte| byte.is_ascii_hexdigit());
    let hers = |word: &&str| word.chars().count() >= 5 && word.contains(&number) && !is_hash(word);
    pieces.filter(hers).map(str::to_owned).collect()
}
