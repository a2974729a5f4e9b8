//! Long texts lie packed in their rows, and everybody reads them as they were written.

use super::*;

fn long(word: &str) -> String {
    format!("Guten Tag, {word}! ").repeat(40)
}

fn packed(place: &Place) -> i64 {
    place.writer(|db| {
        db.query_row("SELECT count(*) FROM messages WHERE packed IS NOT NULL AND body = ''", (), |row| {
            row.get(0)
        })
    })
}

fn found(place: &Place, word: &str) -> usize {
    let asked = Asked { query: Query::parse(word, false).unwrap(), ranked: false, limit: 9, after: None };
    place.store.search(&asked, &|| false).unwrap().hits.len()
}

#[test]
fn a_long_text_is_told_as_it_was_written() {
    let place = Place::new();
    let html = Body { kind: BodyKind::Html, text: format!("<p>{}</p>", long("Hanako")) };
    let messages = vec![
        message("plain", 1, &long("Müller")),
        RemoteMessage { body: html.clone(), ..message("html", 1, "") },
        message("short", 1, "Danke"),
    ];
    let page = Page { tickets: vec![ticket(1)], messages, ..page() };
    place.apply(page.clone());
    assert_eq!(packed(&place), 2);
    let texts = place.texts(place.known(1));
    for text in [long("Müller"), html.text, "Danke".to_owned()] {
        assert!(texts.contains(&text));
    }
    assert_eq!([found(&place, "müller"), found(&place, "hanako"), found(&place, "danke")], [1, 1, 1]);
    // the same again is nothing new
    assert_eq!(place.apply(page), Applied::default());

    let customer = place.store.ticket(place.known(1)).unwrap().row.customer;
    let mut told = Vec::new();
    let mut tell = |row: PersonalRow| {
        if row.table == "messages" {
            assert!(row.columns.iter().all(|(name, _)| name != "packed"));
            told.extend(row.columns.into_iter().filter(|(name, _)| name == "body").map(|(_, value)| value));
        }
        Ok(())
    };
    place.store.everything(customer, &mut tell).unwrap();
    assert!(told.contains(&PersonalValue::Text(long("Müller"))));
    assert!(told.contains(&PersonalValue::Text("Danke".to_owned())));
}

#[test]
fn a_reply_that_was_sent_is_packed_too() {
    let place = Place::new();
    let one = place.ticket(1);
    let sent = place.store.enqueue(one, &reply(&long("Éva")), at(2)).unwrap();
    place.store.begin_attempt(sent, at(3)).unwrap();
    place.store.finish_attempt(sent, &confirmed("m2"), None, None, at(4)).unwrap();
    assert_eq!((packed(&place), place.texts(one)), (1, vec![long("Éva")]));
    assert_eq!(found(&place, "eva"), 1);
}

/// A store as version 5 left it: a desk, a customer, a ticket, and on it messages with these texts.
fn of_version_5(dir: &std::path::Path, texts: &[&str]) {
    let flags = rusqlite::OpenFlags::SQLITE_OPEN_CREATE;
    let mut db = connection::keyed(&dir.join("parlance.db"), &KEY, flags).unwrap();
    schema::migrate_to(&mut db, 5).unwrap();
    let id = |number: u8| [number; 16];
    let (desk, customer, ticket) = (id(1), id(2), id(3));
    db.execute("INSERT INTO desks (id, name, kind) VALUES (?1, 'Budapest', 'demo')", [desk]).unwrap();
    db.execute("INSERT INTO customers (id) VALUES (?1)", [customer]).unwrap();
    db.execute(
        "INSERT INTO tickets (id, desk, remote_id, customer, subject, status, created_ms, updated_ms)
         VALUES (?1, ?2, '4711', ?3, 'Subject', 'open', 0, 0)",
        [ticket, desk, customer],
    )
    .unwrap();
    for (number, text) in (0..).zip(texts) {
        db.execute(
            "INSERT INTO messages (id, customer, sent_ms, ticket, desk, remote_id, visibility, direction, body)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'public', 'inbound', ?7)",
            rusqlite::params![
                id(10 + number),
                customer,
                at(i64::from(number)).as_millisecond(),
                ticket,
                desk,
                number.to_string(),
                text
            ],
        )
        .unwrap();
    }
    db.execute(
        "INSERT INTO records (id, customer, at_ms, kind, source, remote_id, content)
         VALUES (?1, ?2, 5, 'loyalty', 'shop', '1', ?3)",
        rusqlite::params![
            id(5),
            customer,
            r#"{"body":{"kind":"loyalty","points":1,"balance":null,"tier":"Platinum"}}"#
        ],
    )
    .unwrap();
}

#[test]
fn a_store_of_version_5_keeps_everything_and_follows_step_by_step() {
    let dir = tempfile::tempdir().unwrap();
    let (long, other) = (long("Jürgen"), long("Éva"));
    of_version_5(dir.path(), &[&long, "kurz", &other]);
    let store = Store::open(dir.path(), &KEY).unwrap();
    let desk = store.desks().unwrap().remove(0).id;
    let place = Place { dir, store, desk };
    assert_eq!(packed(&place), 0);
    assert_eq!(place.texts(place.known(4711)), [long.as_str(), "kurz", other.as_str()]);
    // three messages, a subject, a customer, a record
    assert_eq!(place.store.indexing().unwrap().left, 6);
    while !place.store.index_step(2).unwrap().done {}
    assert_eq!(packed(&place), 2);
    assert_eq!(place.texts(place.known(4711)), [long.as_str(), "kurz", other.as_str()]);
    for word in ["jürgen", "kurz", "eva", "4711", "subject", "platinum"] {
        assert_eq!(found(&place, word), 1, "{word}");
    }
    place.store.check_integrity().unwrap();
    place
        .store
        .connections
        .read(|db| {
            crate::search::oracle::is_whole(db);
            Ok(())
        })
        .unwrap();
}
