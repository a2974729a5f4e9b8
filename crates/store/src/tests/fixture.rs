//! A database of every earlier version still opens and holds what it held.
//!
//! `PARLANCE_WRITE_FIXTURE=1` writes the present version's fixture; those of earlier versions are never written again.

use super::*;
use std::{fs, path::Path};

fn fixture(version: u32) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("fixtures/v{version}.db"))
}

/// Something in every table.
fn fill(place: &Place) {
    let file = RemoteAttachment {
        remote_id: "f1".to_owned(),
        name: "領収書.pdf".to_owned(),
        media_type: "application/pdf".to_owned(),
        size: Some(1234),
    };
    let requester = RemotePerson {
        remote_id: Some("u7".to_owned()),
        name: Some("髙橋 花子".to_owned()),
        email: Some("hanako@example.jp".to_owned()),
        phone: Some("+81 6 1234 5678".to_owned()),
        city: Some("大阪".to_owned()),
        ..RemotePerson::default()
    };
    let event = RemoteEvent {
        remote_id: "e1".to_owned(),
        ticket: "1".to_owned(),
        kind: "status".to_owned(),
        change: Some(("new".to_owned(), "open".to_owned())),
        by: Some("Éva".to_owned()),
        at: at(5).into(),
    };
    place.apply(Page {
        tickets: vec![RemoteTicket { requester, due: Some(at(300).into()), ..ticket(1) }, ticket(2)],
        messages: vec![
            RemoteMessage {
                sent: "2026-11-21T17:05:00+09:00".parse().unwrap(),
                attachments: vec![file],
                ..message("m1", 1, "返金をお願いします。")
            },
            message("m9", 9, "a stray"),
        ],
        events: vec![event],
        cursor: Cursor("314".to_owned()),
        ..page()
    });
    let (one, two) = (place.known(1), place.known(2));
    let row = place.store.ticket(one).unwrap().row;
    place.store.set_customer_market(row.customer, Some("JP"), "phone").unwrap();
    place.store.save_draft(one, Writing::Reply, "お世話になっております。", at(2)).unwrap();
    place.store.add_promise(one, "by Friday", Some(at(200).into()), at(2)).unwrap();
    let sent = place.store.enqueue(two, &reply("sent"), at(2)).unwrap();
    place.store.begin_attempt(sent, at(3)).unwrap();
    place.store.finish_attempt(sent, &confirmed("m2"), None, None, at(4)).unwrap();
    let cut_short = place.store.enqueue(two, &reply("cut short"), at(2)).unwrap();
    place.store.begin_attempt(cut_short, at(5)).unwrap();
    place.store.set_setting("language", &"hu").unwrap();
}

#[test]
fn version_1_holds_what_it_held() {
    if std::env::var_os("PARLANCE_WRITE_FIXTURE").is_some() {
        let place = Place::new();
        fill(&place);
        let Place { dir, store, .. } = place;
        drop(store);
        fs::create_dir_all(fixture(1).parent().unwrap()).unwrap();
        fs::copy(dir.path().join("parlance.db"), fixture(1)).unwrap();
    }
    let dir = tempfile::tempdir().unwrap();
    fs::copy(fixture(1), dir.path().join("parlance.db")).unwrap();
    let store = Store::open(dir.path(), &KEY).unwrap();

    let desk = store.desks().unwrap().remove(0);
    assert_eq!((desk.name.as_str(), desk.kind), ("Budapest", DeskKind::Demo));
    assert_eq!(store.cursor(desk.id).unwrap(), Some(Cursor("314".to_owned())));
    let [one, two] = ["1", "2"].map(|id| store.ticket_by_remote(desk.id, id).unwrap().unwrap());

    let row = store.ticket(one).unwrap().row;
    assert_eq!((row.customer_name.as_str(), row.market.as_deref()), ("髙橋 花子", Some("JP")));
    assert_eq!((row.due, row.draft), (Some(at(200).into()), true));
    assert_eq!(store.draft(one, Writing::Reply).unwrap().as_deref(), Some("お世話になっております。"));
    assert_eq!(store.promises(row.customer).unwrap()[0].text, "by Friday");
    let message = store.messages(one).unwrap().remove(0);
    assert_eq!(message.body.text, "返金をお願いします。");
    assert_eq!(message.sent.to_string(), "2026-11-21T17:05:00+09:00");
    assert_eq!(
        (message.attachments[0].name.as_str(), message.attachments[0].size),
        ("領収書.pdf", Some(1234))
    );
    assert_eq!(store.events(one).unwrap()[0].change, Some(("new".to_owned(), "open".to_owned())));
    let customer = store.customer(row.customer).unwrap();
    assert_eq!(customer.person.city.as_deref(), Some("大阪"));
    assert_eq!(customer.identities.len(), 3);

    assert_eq!(store.messages(two).unwrap()[0].body.text, "sent");
    let left = store.outbox().unwrap().remove(0);
    assert_eq!((left.kind, left.state, left.attempts), (reply("cut short"), OperationState::Unknown, 1));
    assert_eq!(store.operation(left.operation).unwrap().claimed, ["m2"]);
    assert_eq!(store.setting::<String>("language").unwrap().as_deref(), Some("hu"));

    // What later versions brought is there, too.
    store.ignore_finding(one, "blame", "you failed").unwrap();
    assert_eq!(store.ignored_findings(one).unwrap().len(), 1);
    assert!(store.ticket(one).unwrap().tags.is_empty());
    assert!(store.operation(left.operation).unwrap().seen.is_none());
    let taken = Change { field: Field::Owner, from: String::new(), to: "7".to_owned() };
    store.enqueue(one, &OperationKind::Change(taken), at(8)).unwrap();

    let late = Page { tickets: vec![ticket(9)], ..page() };
    store.apply_page(desk.id, &late, at(9)).unwrap();
    let stray = store.ticket_by_remote(desk.id, "9").unwrap().unwrap();
    assert_eq!(store.messages(stray).unwrap()[0].body.text, "a stray");
}
