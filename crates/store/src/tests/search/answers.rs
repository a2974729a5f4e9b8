//! What an answer holds: customers, records, filters, pieces of text, and what it cannot know.

use super::*;

fn requester(name: &str, email: &str, phone: &str) -> RemotePerson {
    RemotePerson {
        name: Some(name.to_owned()),
        email: Some(email.to_owned()),
        phone: Some(phone.to_owned()),
        ..RemotePerson::default()
    }
}

fn place_with_people() -> Place {
    let place = Place::new();
    let people = [
        requester("髙橋 花子", "hanako@example.jp", "+81 6 1234 5678"),
        requester("Kovács Éva", "eva.kovacs@example.hu", "+36 30 123 4567"),
        requester("Jürgen Müller", "jm@example.de", "030/123-45678"),
    ];
    let tickets = people.into_iter().zip(1..).map(|(requester, number)| RemoteTicket {
        requester,
        remote_id: (4710 + number).to_string(),
        subject: format!("Order problem {number}"),
        ..ticket(number)
    });
    place.apply(Page { tickets: tickets.collect(), ..page() });
    place
}

fn people(place: &Place, query: &str) -> Vec<String> {
    place.ask(query, false).people.into_iter().map(|person| person.name.text).collect()
}

#[test]
fn customers_are_found_by_name_address_and_parts_of_numbers() {
    let place = place_with_people();
    for query in ["花子", "髙橋", "hanako@example.jp", "anako", "12345678", "6 1234", "+81612345678"] {
        assert!(people(&place, query).contains(&"髙橋 花子".to_owned()), "{query}");
    }
    for query in ["eva kovacs", "kovacs@ex", "301234567", "Éva", "30 123 4567"] {
        assert!(people(&place, query).contains(&"Kovács Éva".to_owned()), "{query}");
    }
    for query in ["mueller", "muller", "03012345678", "30/123-456"] {
        assert!(people(&place, query).contains(&"Jürgen Müller".to_owned()), "{query}");
    }
    // while it is typed, too, and whether or not anybody wrote the name
    for (typed, name) in [("év", "Kovács Éva"), ("kovac", "Kovács Éva"), ("muell", "Jürgen Müller")] {
        let found = place.ask(typed, true).people.into_iter().map(|person| person.name.text);
        assert_eq!(found.collect::<Vec<_>>(), [name], "{typed}");
    }
    let found = place.ask("123-45678", false).people;
    let hit = found.into_iter().find(|person| person.name.text == "Jürgen Müller").unwrap();
    let address = hit.address.unwrap();
    assert_eq!((address.text.as_str(), address.marks), ("030/123-45678", vec![(4, 13)]));
    assert!(people(&place, "nobody").is_empty());
}

#[test]
fn who_has_just_that_address_stands_first() {
    let place = place_with_people();
    let others: Vec<_> = (10..20)
        .map(|n| RemoteTicket { requester: requester("x", &format!("jm@example.de.{n}"), "0"), ..ticket(n) })
        .collect();
    place.apply(Page { tickets: others, ..page() });
    assert_eq!(people(&place, "jm@example.de")[0], "Jürgen Müller");
}

#[test]
fn tickets_are_found_by_parts_of_their_numbers() {
    let place = place_with_people();
    let found = |query: &str| {
        place
            .ask(query, false)
            .hits
            .into_iter()
            .map(|hit| match hit.what {
                What::Ticket(ticket) => ticket.remote_id,
                what => panic!("{what:?}"),
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(found("4712"), ["4712"]);
    assert_eq!(found("712"), ["4712"]);
    assert_eq!(found("471").len(), 3);
}

#[test]
fn records_are_found_by_their_words_and_numbers() {
    let place = place_with_people();
    let ticket = place.known(4711);
    let customer = place.store.ticket(ticket).unwrap().row.customer;
    let record = Record {
        source: "shop".to_owned(),
        remote_id: "9".to_owned(),
        at: at(500).into(),
        channel: None,
        by: None,
        language: None,
        body: RecordBody::Shipment {
            order: "#A-10234".to_owned(),
            carrier: Some("Yamato".to_owned()),
            tracking: Some("JD0146000034".to_owned()),
            status: Some("在途".to_owned()),
            delivered: None,
        },
    };
    let id = place.store.add_record(customer, &record, at(3)).unwrap();
    for query in
        ["yamato", "10234", "a-102", "0146000", "A10234", "在途", "途", "from:hanako@example.jp yamato"]
    {
        let hits = place.ask(query, false).hits;
        assert_eq!(hits.len(), 1, "{query}");
        let What::Record { record, kind, order, .. } = &hits[0].what else { panic!("{query}") };
        assert_eq!((*record, kind.as_str(), order.as_deref()), (id, "shipment", Some("#A-10234")));
    }
    assert!(place.ask("yamato desk:budapest", false).hits.is_empty());
    place.store.connections.write(|db| Ok(db.execute("DELETE FROM records", ()).map(drop)?)).unwrap();
    assert!(place.ask("yamato", false).hits.is_empty());
}

#[test]
fn filters_hold() {
    let place = place_with_people();
    let said = |id: &str, ticket: u32, second: i64| RemoteMessage {
        sent: at(second).into(),
        ..message(id, ticket, "refund please")
    };
    let answered = RemoteMessage {
        direction: Direction::Outbound,
        author: RemotePerson { name: Some("Nagy Béla".to_owned()), ..RemotePerson::default() },
        ..said("4", 4712, 200_000)
    };
    place.apply(Page {
        messages: vec![said("1", 4711, 0), said("2", 4712, 90_000), said("3", 4713, 180_000), answered],
        ..page()
    });
    let closed = RemoteTicket {
        remote_id: "4713".to_owned(),
        status: Status::Closed,
        requester: requester("Jürgen Müller", "jm@example.de", "030/123-45678"),
        ..ticket(3)
    };
    place.apply(Page { tickets: vec![closed], ..page() });
    let hanako = place.store.ticket(place.known(4711)).unwrap().row.customer;
    place.store.set_customer_market(hanako, Some("JP"), "phone").unwrap();
    let counted = |query: &str| place.ask(query, false).hits.len();
    let day = |second: i64| at(second).to_string().chars().take(10).collect::<String>();
    for (query, hits) in [
        ("refund", 4),
        ("refund market:jp", 1),
        ("refund -market:JP", 3),
        ("refund status:closed", 1),
        ("refund -status:closed status:open", 3),
        ("refund status:open status:closed", 4),
        ("refund desk:Budapest", 4),
        ("refund -desk:buda", 0),
        ("refund from:jm@example.de", 1),
        ("refund from:kovacs", 1),
        ("refund from:béla", 1),
        ("refund -from:\"eva kovacs\"", 3),
        ("from:hanako market:JP", 2),
        (&format!("refund after:{}", day(90_000)), 3),
        (&format!("refund before:{}", day(90_000)), 1),
        (&format!("refund after:{} before:{}", day(90_000), day(180_000)), 1),
        (&format!("refund -after:{}", day(90_000)), 1),
    ] {
        assert_eq!(counted(query), hits, "{query}");
    }
    let answer = place.ask("from:example.hu desk:budapest refund", false);
    assert_eq!(answer.told[0].customers, 1);
    assert_eq!(answer.told[1].desk, Some((place.desk, "Budapest".to_owned())));
}

#[test]
fn what_is_wrong_with_a_query_is_told_with_its_place() {
    let place = Place::new();
    let fault = |text: &str| match Query::parse(text, false) {
        Err(error) => (error.kind, error.start, error.end),
        Ok(query) => {
            let asked = Asked { query, ranked: false, limit: 1, after: None };
            match place.store.search(&asked, &|| false) {
                Err(SearchError::Query(error)) => (error.kind, error.start, error.end),
                other => panic!("{other:?}"),
            }
        }
    };
    use QueryFault::*;
    assert_eq!(fault("é to:anna x"), (UnknownOperator, 2, 5));
    assert_eq!(fault("-colour:red"), (UnknownOperator, 0, 8));
    assert_eq!(fault("x before:11/21/2026"), (BadDate, 9, 19));
    assert_eq!(fault("before:2026-2-1"), (BadDate, 7, 15));
    assert_eq!(fault("before:20260201"), (BadDate, 7, 15));
    assert_eq!(fault("status:done"), (BadStatus, 7, 11));
    assert_eq!(fault("market:Japan"), (BadMarket, 7, 12));
    assert_eq!(fault("a from:"), (NoValue, 2, 7));
    assert_eq!(fault("a desk:Nowhere"), (UnknownDesk, 2, 14));
    assert_eq!(fault("?!"), (Empty, 0, 2));
    assert_eq!(fault("  "), (Empty, 0, 2));
    for words in ["https://example.com/a?b=c", "12:30", "\"to:anna\"", "a-b", "- a"] {
        Query::parse(words, false).unwrap();
    }
}

#[test]
fn a_piece_of_text_shows_what_was_found_and_where() {
    let place = Place::new();
    let long = "word ".repeat(80);
    place.wrote(&[
        &format!("{long}\n\nMy  refund for the\tMüller order {long}"),
        "ขอคืนเงินค่าสินค้า",
        "Vielen Dank, Straße 5",
    ]);
    let excerpt = |query: &str| place.ask(query, false).hits.remove(0).excerpt;
    let marked = |query: &str| {
        let excerpt = excerpt(query);
        let chars: Vec<char> = excerpt.text.chars().collect();
        let marks = excerpt
            .marks
            .iter()
            .map(|(from, to)| chars[*from as usize..*to as usize].iter().collect::<String>());
        marks.collect::<Vec<_>>()
    };
    assert_eq!(marked("refund muller"), ["refund", "Müller"]);
    assert_eq!(marked("\"for the muller\""), ["for the Müller"]);
    assert_eq!(marked("คืนเงิน"), ["คืนเงิน"]);
    assert_eq!(marked("strasse dank"), ["Dank", "Straße"]);
    let shown = excerpt("refund");
    assert!(
        shown.before && shown.after && shown.text.contains("My refund for the Müller order"),
        "{shown:?}"
    );
    assert!(shown.text.chars().count() <= 200);
    let shown = excerpt("สินค้า");
    assert!(!shown.before && !shown.after);
}

#[test]
fn a_whole_word_ranks_above_a_part_of_one() {
    let place = Place::new();
    place.wrote(&["京都に行きます", "東京都に住んでいます"]);
    let query = Query::parse("京都", false).unwrap();
    let ask = |ranked: bool| {
        let asked = Asked { query: query.clone(), ranked, limit: 5, after: None };
        let hits = place.store.search(&asked, &|| false).unwrap().hits;
        hits.into_iter().map(|hit| hit.excerpt.text).collect::<Vec<_>>()
    };
    assert_eq!(ask(false), ["東京都に住んでいます", "京都に行きます"]);
    assert_eq!(ask(true), ["京都に行きます", "東京都に住んでいます"]);
}

#[test]
fn rare_words_and_repeated_ones_rank_higher() {
    let place = Place::new();
    place.wrote(&[
        "refund refund refund refund now",
        "refund and much else that is said besides it",
        "a rare refund",
    ]);
    let query = Query::parse("refund", false).unwrap();
    let answer =
        place.store.search(&Asked { query, ranked: true, limit: 5, after: None }, &|| false).unwrap();
    let texts: Vec<_> = answer.hits.iter().map(|hit| hit.excerpt.text.as_str()).collect();
    assert_eq!(texts[0], "refund refund refund refund now");
    assert_eq!(texts[2], "refund and much else that is said besides it");
}

#[test]
fn scripts_and_styles_of_html_are_not_found() {
    let place = Place::new();
    let html = "<html><head><title>gone</title><style>gone{}</style></head><body>He<b>llo</b><script>gone()</script>\
        <p class=gone>two</p>three&eacute;<!-- gone --></body>";
    let body = Body { kind: BodyKind::Html, text: html.to_owned() };
    place.apply(Page {
        tickets: vec![ticket(1)],
        messages: vec![RemoteMessage { body, ..message("1", 1, "") }],
        ..page()
    });
    assert!(place.ask("gone", false).hits.is_empty());
    for word in ["hello", "two", "threeé"] {
        assert_eq!(place.ask(word, false).hits.len(), 1, "{word}");
    }
}

#[test]
fn what_is_not_here_is_told() {
    let place = place_with_people();
    let unread = place.ask("order", false).unread;
    assert_eq!(unread, [(place.desk, "Budapest".to_owned(), 3)]);
    place.store.pull_finished(place.desk, at(9)).unwrap();
    assert!(place.ask("order", false).unread.is_empty());
}

#[test]
fn a_hidden_ticket_is_not_found() {
    let place = place_with_people();
    let gone = Tombstone { ticket: "4712".to_owned(), merged_into: None };
    place.apply(Page { gone: vec![gone], ..page() });
    assert_eq!(place.ask("problem", false).hits.len(), 2);
}

#[test]
fn a_search_that_nobody_waits_for_is_given_up() {
    let place = place_with_people();
    let query = Query::parse("problem", false).unwrap();
    let asked = Asked { query, ranked: false, limit: 5, after: None };
    assert!(matches!(place.store.search(&asked, &|| true), Err(SearchError::Stopped)));
}

#[test]
fn what_is_found_while_others_write_is_what_was_there_and_each_once() {
    let place = Place::new();
    place.wrote(&["refund at first"; 30]);
    let query = || Query::parse("\"at first\"", false).unwrap();
    let asked = |limit| Asked { query: query(), ranked: false, limit, after: None };
    std::thread::scope(|threads| {
        let writing = threads.spawn(|| {
            for n in 0..40 {
                let texts: Vec<String> = (0..30).map(|at| format!("refund at first {n} {at}")).collect();
                place.wrote(&texts.iter().map(String::as_str).collect::<Vec<_>>());
            }
        });
        while !writing.is_finished() {
            let hits = place.store.search(&asked(20), &|| false).unwrap().hits;
            assert_eq!(hits.len(), 20);
            assert!(hits.windows(2).all(|two| two[0].place > two[1].place));
            assert!(hits.iter().all(|hit| hit.excerpt.marks.len() == 1), "{hits:?}");
        }
    });
    let both = place.store.search(&asked(20), &|| false).unwrap();
    let one = place.store.connections.read(|db| Ok(search_in(db, &asked(20), &|| false).unwrap())).unwrap();
    assert_eq!(both, one);
}

#[test]
fn what_is_too_much_for_one_transaction_is_taken_in_step_by_step() {
    let place = Place::new();
    let messages =
        (0..2500).map(|n| RemoteMessage { sent: at(n / 50).into(), ..message(&n.to_string(), 1, "many") });
    place.apply(Page { tickets: vec![ticket(1)], messages: messages.collect(), ..page() });
    assert!(place.ask("many", false).unindexed >= 2500);
    place.apply(Page { messages: vec![message("late", 1, "many come late")], ..page() });
    assert_eq!(place.finds("late"), ["many come late"]);
    let place = place.reopened();
    let mut left = u64::MAX;
    while left > 0 {
        let step = place.store.index_step(300).unwrap();
        assert!(step.left < left);
        left = step.left;
    }
    place
        .store
        .connections
        .read(|db| {
            crate::search::oracle::is_whole(db);
            Ok(())
        })
        .unwrap();
    let query = Query::parse("many", false).unwrap();
    let answer =
        place.store.search(&Asked { query, ranked: false, limit: 3000, after: None }, &|| false).unwrap();
    assert_eq!((answer.hits.len(), answer.unindexed), (2501, 0));
    let times: Vec<_> = answer.hits.iter().map(|hit| hit.at.as_millis()).collect();
    assert!(times.is_sorted_by(|newer, older| newer >= older));
}

#[test]
fn a_store_of_an_earlier_version_is_taken_in_step_by_step() {
    let dir = tempfile::tempdir().unwrap();
    let fixture = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/v1.db");
    std::fs::copy(fixture, dir.path().join("parlance.db")).unwrap();
    let store = Store::open(dir.path(), &KEY).unwrap();
    assert!(store.indexing().unwrap().left > 0);
    while !store.index_step(1).unwrap().done {}
    let query = Query::parse("返金", false).unwrap();
    let answer = store.search(&Asked { query, ranked: false, limit: 5, after: None }, &|| false).unwrap();
    assert_eq!((answer.hits.len(), answer.unindexed), (1, 0));
    assert_eq!(answer.hits[0].customer_name, "髙橋 花子");
}

#[test]
fn what_comes_in_is_found_at_once_however_much_came_before() {
    let place = Place::new();
    for round in 0..3 {
        let messages = (0..900).map(|n| message(&format!("{round}-{n}"), 1, "before"));
        place.apply(Page { tickets: vec![ticket(1)], messages: messages.collect(), ..page() });
        assert_eq!(place.store.indexing().unwrap().left, 0, "after {round}");
    }
    place.wrote(&["latest"]);
    assert_eq!(place.finds("latest"), ["latest"]);
}

#[test]
fn words_of_texts_that_are_gone_leave_the_index() {
    let place = Place::new();
    place.wrote(&["Ünîqüe wörds", "others"]);
    place.store.remove_desk(place.desk).unwrap();
    place.store.purge_index().unwrap();
    assert_eq!(place.count("search_marked"), 0);
    let left: i64 = place.writer(|db| {
        db.execute_batch("CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, search_index, row)")?;
        db.query_row("SELECT count(*) FROM temp.terms", (), |row| row.get(0))
    });
    assert_eq!(left, 0);
}
