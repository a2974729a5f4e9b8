//! Customers: by what they are known, who may be whom, and persons made of several.

use super::*;

#[test]
fn an_address_of_another_kind_is_looked_for_by_the_same_plan() {
    let place = Place::new();
    let queries = [
        "SELECT id FROM identities WHERE kind = ?1 AND value = ?2",
        "SELECT id FROM identities WHERE kind = ?1 ORDER BY value LIMIT ?2",
    ];
    for query in queries {
        let planned_anew = place.store.connections.read(|db| {
            let mut statement = db.prepare(query)?;
            for kind in ["email", "desk", "phone"] {
                statement.raw_bind_parameter(1, kind)?;
                statement.raw_bind_parameter(2, i64::from(kind == "desk"))?;
                statement.raw_query().next()?;
            }
            Ok(statement.get_status(rusqlite::StatementStatus::RePrepare))
        });
        assert_eq!(planned_anew.unwrap(), 0, "{query}");
    }
}

fn says(place: &Place, desk: DeskId, number: u32, requester: RemotePerson) -> CustomerId {
    let page = Page { tickets: vec![RemoteTicket { requester, ..ticket(number) }], ..page() };
    place.store.apply_page(desk, &page, at(i64::from(number))).unwrap();
    let ticket = place.store.ticket_by_remote(desk, &number.to_string()).unwrap().unwrap();
    place.store.ticket(ticket).unwrap().row.customer
}

fn person(id: Option<&str>, name: &str, email: Option<&str>, phone: Option<&str>) -> RemotePerson {
    RemotePerson {
        remote_id: id.map(str::to_owned),
        name: Some(name.to_owned()).filter(|name| !name.is_empty()),
        email: email.map(str::to_owned),
        phone: phone.map(str::to_owned),
        ..RemotePerson::default()
    }
}

fn shipment(id: &str, order: &str) -> Record {
    Record {
        source: "shop".to_owned(),
        remote_id: id.to_owned(),
        at: at(5).into(),
        channel: None,
        by: None,
        language: None,
        body: RecordBody::Shipment {
            order: order.to_owned(),
            carrier: None,
            tracking: None,
            status: None,
            delivered: None,
        },
    }
}

fn kinds(record: &CustomerRecord, kind: IdentityKind) -> Vec<&IdentityRecord> {
    record.identities.iter().filter(|identity| identity.kind == kind).collect()
}

#[test]
fn an_address_is_kept_as_it_was_written_and_compared_by_its_key() {
    let place = Place::new();
    let anna = says(&place, place.desk, 1, person(None, "", Some("Anna@BÜCHER.example"), None));
    assert_eq!(says(&place, place.desk, 2, person(None, "", Some("anna@xn--bcher-kva.example"), None)), anna);
    let record = place.store.customer(anna).unwrap();
    let [email] = kinds(&record, IdentityKind::Email)[..] else { panic!("{record:?}") };
    assert_eq!(
        (email.written.as_str(), email.value.as_str(), email.verified, email.shared),
        ("Anna@BÜCHER.example", "anna@xn--bcher-kva.example", true, Shared::No)
    );
    assert_ne!(says(&place, place.desk, 3, person(None, "", Some("anna+x@bücher.example"), None)), anna);
}

#[test]
fn two_persons_behind_an_office_s_mailbox_stay_two() {
    let place = Place::new();
    let second = place.store.add_desk("Osaka", DeskKind::Demo, "", at(0)).unwrap();
    let info = Some("info@firm.example");
    let anna = says(&place, place.desk, 1, person(Some("u1"), "Kis Anna", info, None));
    let bela = says(&place, place.desk, 2, person(Some("u2"), "Nagy Béla", info, None));
    let abroad = says(&place, second, 1, person(None, "Kis Anna", info, None));
    assert!(anna != bela && anna != abroad && bela != abroad);
    assert_eq!(kinds(&place.store.customer(anna).unwrap(), IdentityKind::Email)[0].shared, Shared::Role);
    for customer in [anna, bela, abroad] {
        assert_eq!(place.store.links(customer).unwrap(), []);
    }
    assert_eq!(place.store.shared_between(anna, bela).unwrap(), ["info@firm.example"]);
    // who writes again from there under the same name is known again, and a ticket that is told again keeps its customer
    assert_eq!(says(&place, second, 2, person(None, "Anna Kis", info, None)), abroad);
    assert_eq!(says(&place, second, 1, person(None, "Kis Anna", info, None)), abroad);
    assert_ne!(says(&place, second, 3, person(None, "Tót Csilla", info, None)), abroad);
    // the desk's word that another asks is heard
    assert_eq!(says(&place, place.desk, 1, person(Some("u2"), "Nagy Béla", info, None)), bela);
}

#[test]
fn three_names_under_one_address_make_it_nobody_s_own() {
    let place = Place::new();
    let family = Some("csalad@example.org");
    let first = says(&place, place.desk, 1, person(None, "Kis Anna", family, None));
    assert_eq!(says(&place, place.desk, 2, person(None, "Nagy Béla", family, None)), first);
    assert_eq!(says(&place, place.desk, 3, person(None, "Tót Csilla", family, None)), first);
    assert_eq!(kinds(&place.store.customer(first).unwrap(), IdentityKind::Email)[0].shared, Shared::Names);
    assert_ne!(says(&place, place.desk, 4, person(None, "Vas Dóra", family, None)), first);
    assert_eq!(says(&place, place.desk, 5, person(None, "Béla Nagy", family, None)), first);
}

#[test]
fn a_phone_suggests_once_its_key_is_known_and_never_links() {
    let place = Place::new();
    let of = |number, name, phone| {
        let email = format!("{number}@example.org");
        says(&place, place.desk, number, person(None, name, Some(&email), Some(phone)))
    };
    let (anna, annie) = (of(1, "Kis Anna", "06 1 234 5678"), of(2, "Anna Kis", "+36 (1) 234-5678"));
    assert_ne!(anna, annie);
    assert_eq!(place.store.links(anna).unwrap(), []);
    let key = |customer, key: &str| {
        let record = place.store.customer(customer).unwrap();
        let phones = kinds(&record, IdentityKind::Phone);
        let keys: Vec<_> = phones.iter().map(|phone| (phone.id, key.to_owned())).collect();
        place.store.set_phone_keys(customer, &keys).unwrap();
    };
    key(anna, "+3612345678");
    key(annie, "+3612345678");
    let reason = LinkReason { code: LinkCode::SamePhone, value: "06 1 234 5678".to_owned() };
    assert_eq!(place.store.links(anna).unwrap(), [Link { other: annie, reasons: vec![reason], score: 60 }]);

    // a family's phone: three people under one number
    let (bela, csilla) = (of(3, "Nagy Béla", "+36 1 234 5678"), of(4, "Tót Csilla", "0036 1 234 5678"));
    key(bela, "+3612345678");
    key(csilla, "+3612345678");
    for customer in [anna, annie, bela, csilla] {
        assert_eq!(place.store.links(customer).unwrap(), []);
        let record = place.store.customer(customer).unwrap();
        assert_eq!(kinds(&record, IdentityKind::Phone)[0].shared, Shared::Names);
    }
    key(anna, "");
    assert_eq!(kinds(&place.store.customer(anna).unwrap(), IdentityKind::Phone)[0].value, "");
}

#[test]
fn what_is_in_common_is_suggested_with_its_evidence_until_it_is_refused() {
    let place = Place::new();
    let of_shop = |source: &str, id: &str, name: &str, email: &str, street: &str| {
        let newcomer = Newcomer {
            person: person(Some(id), name, Some(email), None),
            address: Some(PostalAddress {
                lines: vec![street.to_owned()],
                postal_code: Some("1011".to_owned()),
                city: Some("Budapest".to_owned()),
                ..PostalAddress::default()
            }),
            handles: vec![("instagram".to_owned(), format!("@{}", name.to_lowercase().replace(' ', ".")))],
            ..Newcomer::default()
        };
        place.store.put_customers(source, &[newcomer], None, at(9)).unwrap()[0]
    };
    let anna = of_shop("shop", "7", "Kis Anna", "anna@a.example", "Fő u. 1.");
    assert_eq!(of_shop("shop", "7", "Kis Anna", "anna@a.example", "Fő u. 1."), anna);
    let moved = of_shop("outlet", "1", "Anna Kis", "anna@b.example", "Kossuth tér 3.");
    let here = of_shop("outlet", "2", "Anna KIS", "anna@c.example", "Fő u. 1");
    let codes = |customer| -> Vec<_> {
        let links = place.store.links(customer).unwrap().into_iter();
        links
            .map(|link| (link.other, link.reasons.iter().map(|r| r.code).collect::<Vec<_>>(), link.score))
            .collect()
    };
    assert_eq!(
        codes(anna),
        [(here, vec![LinkCode::SameNameAndAddress], 75), (moved, vec![LinkCode::SameNameAndCity], 40)]
    );
    // the same handle in another order of names is another handle
    assert_eq!(
        codes(moved),
        [
            (here, vec![LinkCode::SameHandle, LinkCode::SameNameAndCity], 82),
            (anna, vec![LinkCode::SameNameAndCity], 40)
        ]
    );

    place.store.refuse_link(here, anna, at(10)).unwrap();
    assert_eq!(codes(anna), [(moved, vec![LinkCode::SameNameAndCity], 40)]);
    assert!(place.store.is_link_refused(anna, here).unwrap());
    // no is said for the person, whoever of her was meant
    place.store.merge(moved, here, at(11)).unwrap();
    assert_eq!(codes(anna), []);
    assert_eq!(place.store.refuse_link(anna, anna, at(12)).unwrap_err().code(), "merge-herself");
}

#[test]
fn a_shop_s_customer_without_an_id_is_known_by_her_name_with_the_same_addresses() {
    let place = Place::new();
    let put = |source, name, email, phone| {
        let newcomer = Newcomer { person: person(None, name, email, phone), ..Newcomer::default() };
        place.store.put_customers(source, &[newcomer], None, at(9)).unwrap()[0]
    };
    let office = Some("info@a.example");
    let anna = put("shop", "Kis Anna", office, Some("1"));
    assert_eq!(put("shop", "KIS Anna", office, Some("1")), anna);
    let nobody = put("shop", "Kis Anna", None, None);
    assert_eq!(put("shop", "Kis Anna", None, None), nobody);
    let unlike = [
        nobody,
        put("outlet", "Kis Anna", office, Some("1")),
        put("shop", "Kis Éva", office, Some("1")),
        put("shop", "Kis Anna", office, Some("2")),
        put("shop", "Kis Anna", office, None),
        put("shop", "Kis Anna", Some("info@b.example"), Some("1")),
        put("shop", "Kis Anna", None, Some("1")),
        put("shop", "", office, Some("1")),
    ];
    assert!(!unlike.contains(&anna), "{unlike:?}");
    let all: BTreeSet<_> = unlike.into_iter().collect();
    assert_eq!(all.len(), unlike.len());
}

#[test]
fn an_order_under_two_customers_and_an_address_by_hearsay_are_evidence() {
    let place = Place::new();
    let anna = says(&place, place.desk, 1, person(None, "Kis Anna", Some("anna@a.example"), None));
    let put = |source, id: &str, email: Option<&str>| {
        let newcomer = Newcomer { person: person(Some(id), "", email, None), ..Newcomer::default() };
        place.store.put_customers(source, &[newcomer], None, at(9)).unwrap()[0]
    };
    // the shop's word of the address she writes from links; two shops' words alone do not
    assert_eq!(put("shop", "1", Some("ANNA@a.example")), anna);
    let (one, other) = (put("shop", "2", Some("x@example.org")), put("outlet", "2", Some("x@example.org")));
    assert_ne!(one, other);
    assert_eq!(place.store.links(one).unwrap()[0].score, 85);
    place
        .store
        .put_records(&[(anna, shipment("a", "#1001")), (one, shipment("b", "#1001"))], None, at(9))
        .unwrap();
    let link = place.store.link_between(anna, one).unwrap();
    assert_eq!((link.reasons[0].code, link.reasons[0].value.as_str()), (LinkCode::SameOrder, "#1001"));
    assert_eq!(place.store.links(anna).unwrap()[0].other, one);
}

#[test]
fn who_writes_about_somebody_s_order_may_be_her_and_is_not_linked() {
    let place = Place::new();
    let ordered = Newcomer {
        person: person(Some("1"), "Kis Anna", Some("anna@a.example"), None),
        ..Newcomer::default()
    };
    let anna = place.store.put_customers("shop", &[ordered], None, at(9)).unwrap()[0];
    place.store.put_records(&[(anna, shipment("a", "#100123"))], None, at(9)).unwrap();
    let unknown = says(&place, place.desk, 7, person(None, "", Some("x@example.org"), None));
    assert_eq!(place.store.links(unknown).unwrap(), []);
    place.apply(Page {
        messages: vec![message("m", 7, "１００１２３ はいつ届きますか")], ..page()
    });
    let links = place.store.links(unknown).unwrap();
    assert_eq!((links[0].other, links[0].score), (anna, 50));
    let reason = LinkReason { code: LinkCode::NamedOrder, value: "#100123".to_owned() };
    assert_eq!(links[0].reasons, std::slice::from_ref(&reason));
    assert_eq!(place.store.link_between(anna, unknown).unwrap().reasons, [reason]);
    assert_ne!(place.store.person(unknown).unwrap().root(), Some(anna));
}

#[test]
fn the_market_of_a_customer_who_goes_with_her_desk_goes_too() {
    let place = Place::new();
    let other = place.store.add_desk("Osaka", DeskKind::Demo, "", at(0)).unwrap();
    let anna = says(&place, place.desk, 1, person(None, "", Some("1@example.org"), None));
    let annie = says(&place, other, 2, person(None, "", Some("2@example.org"), None));
    place.store.set_customer_market(annie, Some("HU"), "phone").unwrap();
    place.store.merge(annie, anna, at(20)).unwrap();
    let market = || place.store.ticket(place.known(1)).unwrap().row.market;
    assert_eq!(market().as_deref(), Some("HU"));
    place.store.remove_desk(other).unwrap();
    assert_eq!((place.store.members(anna).unwrap(), market()), (vec![anna], None));
}

#[test]
fn a_person_is_known_by_her_root_and_found_in_the_inbox_under_its_market() {
    let place = Place::new();
    let [anna, annie, third] = [1, 2, 3]
        .map(|n| says(&place, place.desk, n, person(None, "", Some(&format!("{n}@example.org")), None)));
    place.store.set_customer_market(annie, Some("JP"), "phone").unwrap();
    place.store.merge(anna, annie, at(20)).unwrap();
    let market = |number| place.store.ticket(place.known(number)).unwrap().row.market;
    assert_eq!((market(1).as_deref(), market(2).as_deref(), market(3)), (Some("JP"), Some("JP"), None));
    let in_japan = || {
        let filter = Filter { market: Some("JP".to_owned()), limit: 9, ..Filter::default() };
        let inbox = place.store.inbox(&filter).unwrap();
        (inbox.total, inbox.rows.len(), inbox.markets)
    };
    assert_eq!(in_japan(), (2, 2, vec![("JP".to_owned(), 2)]));
    // a ticket that comes again, or anew, is found where its person is
    says(&place, place.desk, 1, RemotePerson { city: Some("大阪".to_owned()), ..ticket(1).requester });
    says(&place, place.desk, 4, ticket(1).requester);
    assert_eq!((market(1).as_deref(), market(4).as_deref()), (Some("JP"), Some("JP")));
    // the member's own market does not show, and is there again when they part
    place.store.set_customer_market(anna, Some("HU"), "phone").unwrap();
    assert_eq!(in_japan().0, 3);
    let shown = place.store.person(anna).unwrap();
    assert_eq!((shown.root(), shown.market()), (Some(annie), Some(("JP", "phone"))));
    assert_eq!(shown.ids(), [annie, anna]);
    assert_eq!(shown.members[1].merged, Some(at(20).into()));

    place.store.merge(annie, third, at(21)).unwrap();
    assert_eq!(market(3).as_deref(), Some("HU"));
    assert_eq!(place.store.members(anna).unwrap(), [third, anna, annie]);
    place.store.unmerge(annie).unwrap();
    assert_eq!((market(3), market(1).as_deref()), (None, Some("JP")));
    place.store.unmerge(anna).unwrap();
    assert_eq!(
        (market(1).as_deref(), market(2).as_deref(), market(4).as_deref()),
        (Some("HU"), Some("JP"), Some("HU"))
    );
    assert_eq!(in_japan(), (1, 1, vec![("HU".to_owned(), 2), ("JP".to_owned(), 1)]));
}

#[test]
fn a_merge_that_cannot_be_is_told() {
    let place = Place::new();
    let [anna, annie] = [1, 2]
        .map(|n| says(&place, place.desk, n, person(None, "", Some(&format!("{n}@example.org")), None)));
    let merge = |from, into| place.store.merge(from, into, at(9)).map_err(|error| error.code());
    let nobody = CustomerId::new(at(0));
    assert_eq!(merge(anna, anna), Err("merge-herself"));
    assert_eq!(merge(anna, nobody), Err("store-missing-row"));
    assert_eq!(place.store.unmerge(anna).unwrap_err().code(), "merge-not-merged");
    assert_eq!(merge(anna, annie), Ok(()));
    assert_eq!(merge(anna, annie), Err("merge-same-person"));
    assert_eq!(merge(annie, anna), Err("merge-same-person"));
    assert_eq!(place.store.unmerge(annie).unwrap_err().code(), "merge-not-merged");
    assert_eq!(place.store.unmerge(nobody).unwrap_err().code(), "store-missing-row");
}

#[test]
fn a_person_whose_root_s_desk_is_removed_stays_together_until_she_is_parted() {
    let place = Place::new();
    let second = place.store.add_desk("Osaka", DeskKind::Demo, "", at(0)).unwrap();
    let anna = says(&place, place.desk, 1, person(None, "", Some("anna@example.org"), None));
    let annie = says(&place, second, 1, person(None, "", Some("annie@example.org"), None));
    place.store.merge(anna, annie, at(9)).unwrap();
    place.store.remove_desk(second).unwrap();
    assert_eq!(place.store.members(anna).unwrap(), [annie, anna]);
    assert_eq!(place.store.customer(annie).unwrap().identities, []);
    place.store.unmerge(anna).unwrap();
    assert_eq!(place.count("customers"), 1);
}

#[test]
fn a_store_of_version_4_gets_its_keys_persons_and_counts() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("parlance.db");
    let create = rusqlite::OpenFlags::SQLITE_OPEN_CREATE;
    let mut writer = connection::keyed(&path, &KEY, create).unwrap();
    schema::migrate_to(&mut writer, 4).unwrap();
    let id = |last: u8| format!("x'{:032x}'", last);
    let (desk, anna, office, ticket) = (id(1), id(10), id(11), id(0x21));
    let rows = format!(
        "INSERT INTO desks (id, name, kind) VALUES ({desk}, 'Budapest', 'demo');
         INSERT INTO customers (id, market, market_evidence) VALUES ({anna}, 'HU', 'phone'), ({office}, NULL, '');
         INSERT INTO identities (id, customer, kind, desk, value) VALUES
           ({}, {anna}, 'email', NULL, 'anna@bücher.example'), ({}, {anna}, 'phone', NULL, '06 1 234 5678'),
           ({}, {anna}, 'desk', {desk}, 'u1'), ({}, {office}, 'email', NULL, 'info@firm.example');
         INSERT INTO descriptions (customer, desk, name, city, said_ms) VALUES ({anna}, {desk}, 'Kis Anna', 'Pécs', 5);
         INSERT INTO tickets (id, desk, remote_id, customer, market, status, created_ms, updated_ms) VALUES
           ({ticket}, {desk}, '1', {anna}, 'HU', 'open', 1, 1);
         INSERT INTO messages (id, customer, sent_ms, ticket, desk, remote_id, visibility, direction, body) VALUES
           ({}, {anna}, 5, {ticket}, {desk}, 'm1', 'public', 'inbound', 'hi'),
           ({}, {anna}, 6, {ticket}, {desk}, 'm2', 'internal', 'outbound', 'ho');
         INSERT INTO promises (id, ticket, text, made_ms) VALUES ({}, {ticket}, 'by Friday', 7);",
        id(0x11),
        id(0x12),
        id(0x13),
        id(0x14),
        id(0x31),
        id(0x32),
        id(0x41),
    );
    writer.execute_batch(&rows).unwrap();
    drop(writer);

    let store = Store::open(dir.path(), &KEY).unwrap();
    let [anna, office] = [10, 11].map(|last: u128| CustomerId::from_bytes(last.to_be_bytes()));
    let record = store.customer(anna).unwrap();
    assert_eq!(record.identities.len(), 3);
    let of = |kind| {
        let [identity] = kinds(&record, kind)[..] else { panic!("{record:?}") };
        (identity.written.as_str(), identity.value.as_str(), identity.verified)
    };
    assert_eq!(of(IdentityKind::Email), ("anna@bücher.example", "anna@xn--bcher-kva.example", true));
    assert_eq!(of(IdentityKind::Phone), ("06 1 234 5678", "", false));
    assert_eq!(of(IdentityKind::Desk), ("u1", "u1", true));
    assert_eq!(store.customer(office).unwrap().identities[0].shared, Shared::Role);
    assert_eq!(store.promises(anna).unwrap()[0].text, "by Friday");
    let counts = [(EntryKind::Message, 1), (EntryKind::Note, 1), (EntryKind::Promise, 1)];
    assert_eq!(store.timeline_counts(anna).unwrap(), BTreeMap::from(counts));
    let part = store.timeline(anna, &TimelineFilter::default(), Start::Newest, 9).unwrap();
    assert_eq!(part.entries.len(), 3);

    // the keys compare: a shop's customer of the same name and town is suggested
    let newcomer = Newcomer {
        person: RemotePerson { city: Some("PÉCS".to_owned()), ..person(Some("1"), "Anna Kis", None, None) },
        ..Newcomer::default()
    };
    let other = store.put_customers("shop", &[newcomer], None, at(1)).unwrap()[0];
    assert_eq!(store.links(anna).unwrap()[0].other, other);
    store.merge(other, anna, at(2)).unwrap();
    assert_eq!(store.members(other).unwrap(), [anna, other]);
}
