//! Snapshots: made while the store is used, whole or not there, and what going back to one does to the outbox.

use super::*;
use crate::backup::*;
use rusqlite::params;
use std::{
    fs,
    path::{Path, PathBuf},
    thread,
};

fn folder(place: &Place) -> PathBuf {
    place.dir.path().join("backups")
}

fn back_up(place: &Place, seconds: i64) -> Snapshot {
    place.store.back_up(&folder(place), &[], "1.2.3", at(seconds)).unwrap()
}

/// Closes the store as a process that ends does.
fn closed(place: Place) -> (TempDir, DeskId) {
    let Place { dir, store, desk } = place;
    store.close();
    (dir, desk)
}

fn opened(dir: TempDir, desk: DeskId) -> Place {
    let store = Store::open(dir.path(), &KEY).unwrap();
    Place { dir, store, desk }
}

/// Closes, goes back and opens again.
fn gone_back(place: Place, snapshot: &Snapshot) -> (Place, Restored) {
    let (dir, desk) = closed(place);
    let restored = restore(dir.path(), &KEY, &snapshot.path, at(900)).unwrap();
    (opened(dir, desk), restored)
}

fn filled(tickets: u32) -> Place {
    let place = Place::new();
    place.apply(Page {
        tickets: (1..=tickets).map(ticket).collect(),
        messages: (1..=tickets).map(|n| message(&format!("m{n}"), n, &format!("Text {n}"))).collect(),
        ..page()
    });
    place
}

fn states(place: &Place) -> Vec<(String, OperationState, Option<String>)> {
    let rows = place.store.outbox().unwrap().into_iter();
    rows.map(|row| (row.kind.text().to_owned(), row.state, row.problem)).collect()
}

fn damage(path: &Path, places: impl IntoIterator<Item = usize>) {
    let mut bytes = fs::read(path).unwrap();
    for place in places {
        bytes[place] ^= 0x55;
    }
    fs::write(path, bytes).unwrap();
}

fn left_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn a_snapshot_says_what_it_holds_and_is_verified_by_the_same_key_only() {
    let place = filled(30);
    place.store.save_draft(place.known(1), Writing::Reply, "begun", at(2)).unwrap();
    place.store.enqueue(place.known(2), &reply("unsent"), at(3)).unwrap();
    let beside = Beside { name: "vault.json".to_owned(), bytes: b"{}".to_vec() };
    let snapshot = place.store.back_up(&folder(&place), &[beside], "1.2.3", at(60)).unwrap();
    let count = |kind: &str| snapshot.counts[kind];
    assert_eq!((count("tickets"), count("messages"), count("drafts"), count("outbox")), (30, 30, 1, 1));
    assert_eq!((snapshot.made, snapshot.app.as_str()), (at(60), "1.2.3"));
    assert_eq!(snapshots(&folder(&place)).unwrap(), std::slice::from_ref(&snapshot));
    assert_eq!(left_in(&snapshot.path), ["manifest.json", "parlance.db", "vault.json"]);
    assert_eq!(verify_snapshot(&snapshot.path, &KEY).unwrap(), snapshot);
    assert_eq!(verify_snapshot(&snapshot.path, &[8; 32]).unwrap_err().code(), "store-foreign");
    assert_eq!(left_in(&snapshot.path), ["manifest.json", "parlance.db", "vault.json"]);
    let manifest = fs::read_to_string(snapshot.path.join("manifest.json")).unwrap();
    assert!(!manifest.contains("example.org") && !manifest.contains("Text"), "{manifest}");
}

#[test]
fn the_store_is_written_while_a_snapshot_is_made_and_the_snapshot_is_of_one_moment() {
    let place = filled(300);
    let ticket = place.known(1);
    thread::scope(|scope| {
        let writing = scope.spawn(|| {
            for n in 0..200 {
                place.store.enqueue(ticket, &reply(&format!("{n}")), at(n)).unwrap();
            }
        });
        for n in 0..4 {
            let snapshot = back_up(&place, n);
            let kept = verify_snapshot(&snapshot.path, &KEY).unwrap();
            assert!(kept.counts["outbox"] <= 200);
        }
        writing.join().unwrap();
    });
    assert_eq!(snapshots(&folder(&place)).unwrap().len(), 4);
    assert_eq!(place.store.outbox().unwrap().len(), 200);
}

#[test]
fn what_is_changed_in_a_snapshot_is_found_out() {
    let place = filled(100);
    let snapshot = back_up(&place, 1);
    let database = snapshot.path.join("parlance.db");
    for byte in [20, 5000, 40_000] {
        damage(&database, [byte]);
        assert_eq!(verify_snapshot(&snapshot.path, &KEY).unwrap_err().code(), "store-corrupt");
        damage(&database, [byte]);
    }
    assert!(verify_snapshot(&snapshot.path, &KEY).is_ok());
    let (dir, desk) = closed(place);
    damage(&database, [5000]);
    assert_eq!(restore(dir.path(), &KEY, &snapshot.path, at(2)).unwrap_err().code(), "store-corrupt");
    let place = opened(dir, desk);
    assert_eq!(place.count("tickets"), 100);
    assert!(!left_in(place.dir.path()).iter().any(|name| name.contains("restor")));
}

#[test]
fn a_folder_without_a_manifest_is_no_snapshot() {
    let place = filled(1);
    let snapshot = back_up(&place, 1);
    fs::remove_file(snapshot.path.join("manifest.json")).unwrap();
    assert!(snapshots(&folder(&place)).unwrap().is_empty());
    let (dir, _) = closed(place);
    assert_eq!(restore(dir.path(), &KEY, &snapshot.path, at(2)).unwrap_err().code(), "store-foreign");
    assert_eq!(
        restore(dir.path(), &KEY, &dir.path().join("none"), at(2)).unwrap_err().code(),
        "store-foreign"
    );
}

#[test]
fn an_open_store_is_not_replaced() {
    let place = filled(1);
    let snapshot = back_up(&place, 1);
    assert_eq!(restore(place.dir.path(), &KEY, &snapshot.path, at(2)).unwrap_err().code(), "store-busy");
}

#[test]
fn going_back_gives_what_was_and_keeps_what_is_aside() {
    let place = filled(20);
    let snapshot = back_up(&place, 1);
    place.apply(Page { messages: vec![message("late", 1, "Later")], ..page() });
    let (place, restored) = gone_back(place, &snapshot);
    assert_eq!(place.count("messages"), 20);
    let aside = restored.aside.unwrap();
    assert!(aside.file_name().unwrap().to_str().unwrap().starts_with("parlance.db.before-restore-"));
    place.store.check_integrity().unwrap();
    let other = tempfile::tempdir().unwrap();
    fs::copy(aside, other.path().join("parlance.db")).unwrap();
    assert_eq!(opened(other, place.desk).count("messages"), 21);
}

#[test]
fn a_snapshot_opens_where_there_is_no_store_yet() {
    let place = filled(20);
    let snapshot = back_up(&place, 1);
    let elsewhere = tempfile::tempdir().unwrap();
    let carried = copy_snapshot(&snapshot, elsewhere.path()).unwrap();
    assert_eq!(carried.counts, snapshot.counts);
    let dir = tempfile::tempdir().unwrap();
    let restored = restore(dir.path(), &KEY, &carried.path, at(2)).unwrap();
    assert_eq!((restored.aside, restored.held), (None, 0));
    assert_eq!(opened(dir, place.desk).count("tickets"), 20);
}

#[test]
fn a_damaged_store_does_not_stand_in_the_way() {
    for ruin in [vec![0u8; 9000], Vec::new(), b"Dear diary\n".repeat(900)] {
        let place = filled(20);
        let snapshot = back_up(&place, 1);
        let (dir, desk) = closed(place);
        fs::write(dir.path().join("parlance.db"), &ruin).unwrap();
        let restored = restore(dir.path(), &KEY, &snapshot.path, at(2)).unwrap();
        assert_eq!(fs::read(restored.aside.unwrap()).unwrap(), ruin);
        assert_eq!(opened(dir, desk).count("tickets"), 20);
    }
}

#[test]
fn what_was_sent_since_is_not_sent_again() {
    let place = filled(9);
    let enqueue = |n: u32, text: &str| place.store.enqueue(place.known(n), &reply(text), at(2)).unwrap();
    let [sent, waits, doubt, dropped, refused] =
        [(1, "sent"), (2, "waits"), (3, "in doubt"), (4, "dropped"), (5, "refused")]
            .map(|(n, text)| enqueue(n, text));
    let snapshot = back_up(&place, 3);
    let finish = |operation, outcome: &Attempt| {
        place.store.set_watermark(operation, &Watermark("7".to_owned())).unwrap();
        place.store.begin_attempt(operation, at(4)).unwrap();
        place.store.finish_attempt(operation, outcome, None, None, at(5)).unwrap();
    };
    finish(sent, &confirmed("desk-1"));
    finish(doubt, &Attempt::Unknown);
    finish(refused, &Attempt::Refused("no".to_owned()));
    place.store.drop_operation(dropped).unwrap();
    let late = place.store.enqueue(place.known(6), &reply("late"), at(6)).unwrap();
    let cut = place.store.enqueue(place.known(7), &reply("cut short"), at(6)).unwrap();
    place.store.begin_attempt(cut, at(7)).unwrap();

    let (place, restored) = gone_back(place, &snapshot);
    assert_eq!((restored.held, restored.lost), (0, 0));
    let is = |text: &str, state| (text.to_owned(), state, None);
    assert_eq!(
        states(&place),
        [
            is("waits", OperationState::Waiting),
            is("in doubt", OperationState::Unknown),
            is("refused", OperationState::Refused),
            is("late", OperationState::Waiting),
            is("cut short", OperationState::Unknown),
        ]
    );
    assert_eq!(place.store.operation(sent).unwrap().state, OperationState::Confirmed);
    assert_eq!(place.store.operation(doubt).unwrap().watermark, Some(Watermark("7".to_owned())));
    let due: Vec<_> = place
        .store
        .due(place.desk, at(9), at(9))
        .unwrap()
        .into_iter()
        .map(|operation| operation.id)
        .collect();
    assert_eq!(due, [waits, doubt, late, cut]);
}

#[test]
fn what_nobody_can_tell_about_is_held_and_looked_for_before_it_is_sent() {
    let place = filled(3);
    let never = place.store.enqueue(place.known(1), &reply("never tried"), at(2)).unwrap();
    let tried = place.store.enqueue(place.known(2), &reply("tried"), at(2)).unwrap();
    place.store.set_watermark(tried, &Watermark("7".to_owned())).unwrap();
    let known = place.store.enqueue(place.known(3), &reply("recognised"), at(2)).unwrap();
    let snapshot = back_up(&place, 3);
    let (dir, desk) = closed(place);
    fs::write(dir.path().join("parlance.db"), vec![1; 40_960]).unwrap();
    let restored = restore(dir.path(), &KEY, &snapshot.path, at(4)).unwrap();
    assert_eq!((restored.held, restored.brought), (3, 0));

    let place = opened(dir, desk);
    assert!(place.store.due(place.desk, at(900), at(900)).unwrap().is_empty());
    let held = |text: &str| (text.to_owned(), OperationState::Conflict, Some("outbox-restored".to_owned()));
    assert_eq!(states(&place), [held("never tried"), held("tried"), held("recognised")]);
    // The desk tells of it by our reference: it is closed, whoever asks for it.
    let own = RemoteMessage {
        direction: Direction::Outbound,
        client_ref: Some(known),
        ..message("desk-9", 3, "recognised")
    };
    place.apply(Page { messages: vec![own], ..page() });
    assert_eq!(place.store.operation(known).unwrap().state, OperationState::Confirmed);
    // The agent wants it: the desk is asked first where it can be.
    place.store.retry(tried).unwrap();
    place.store.retry(never).unwrap();
    let is = |text: &str, state| (text.to_owned(), state, None);
    assert_eq!(
        states(&place),
        [is("never tried", OperationState::Waiting), is("tried", OperationState::Unknown)]
    );
}

#[test]
fn what_was_written_since_comes_along_with_its_ticket() {
    let place = filled(2);
    place.store.save_draft(place.known(1), Writing::Reply, "old", at(2)).unwrap();
    place.store.save_draft(place.known(2), Writing::Reply, "sent since", at(2)).unwrap();
    let snapshot = back_up(&place, 3);
    place.store.save_draft(place.known(1), Writing::Reply, "newer", at(4)).unwrap();
    place.store.enqueue(place.known(2), &reply("sent since"), at(4)).unwrap();
    let new = place.ticket(8);
    place.store.save_draft(new, Writing::Note, "on a ticket of today", at(5)).unwrap();
    place.store.enqueue(new, &reply("to a customer of today"), at(5)).unwrap();
    let (place, restored) = gone_back(place, &snapshot);
    assert_eq!((restored.brought, restored.drafts, restored.lost), (2, 2, 0));
    let draft = |n: u32, writing| place.store.draft(place.known(n), writing).unwrap();
    assert_eq!(draft(1, Writing::Reply).as_deref(), Some("newer"));
    assert_eq!(draft(2, Writing::Reply), None);
    assert_eq!(draft(8, Writing::Note).as_deref(), Some("on a ticket of today"));
    assert_eq!(states(&place).len(), 2);
    place.store.check_integrity().unwrap();
}

#[test]
fn a_swap_that_was_cut_short_is_ended_by_the_next_who_opens() {
    let place = filled(5);
    let snapshot = back_up(&place, 1);
    place.ticket(6);
    let (dir, desk) = closed(place);
    let ready = dir.path().join("parlance.db.ready-before-restore-2026-11-22T101500Z");
    fs::copy(snapshot.path.join("parlance.db"), &ready).unwrap();
    // Killed after the present one was put aside.
    fs::rename(dir.path().join("parlance.db"), dir.path().join("aside")).unwrap();
    assert!(Store::exists(dir.path()));
    assert_eq!(Store::create(dir.path(), &KEY).unwrap_err().code(), "store-io");
    let place = opened(dir, desk);
    assert_eq!(place.count("tickets"), 5);
    assert!(!ready.exists());
}

#[test]
fn a_full_disk_leaves_no_half_of_a_snapshot() {
    let place = filled(5);
    fs::create_dir(folder(&place)).unwrap();
    fs::create_dir(folder(&place).join("unfinished")).unwrap();
    fs::write(folder(&place).join("unfinished/parlance.db"), "half").unwrap();
    let wrong = Beside { name: "no/such/folder".to_owned(), bytes: Vec::new() };
    assert_eq!(place.store.back_up(&folder(&place), &[wrong], "", at(1)).unwrap_err().code(), "store-io");
    assert_eq!(left_in(&folder(&place)), ["lock"]);
    back_up(&place, 2);
    assert_eq!(snapshots(&folder(&place)).unwrap().len(), 1);
}

#[test]
fn what_is_older_than_an_erasure_goes() {
    let place = filled(5);
    for day in 0..4 {
        back_up(&place, day * 86_400);
    }
    let unreadable = folder(&place).join("older");
    fs::create_dir(&unreadable).unwrap();
    fs::write(unreadable.join("parlance.db"), "what a manifest is missing of").unwrap();
    assert_eq!(remove_snapshots(&folder(&place), at(2 * 86_400)).unwrap(), 3);
    let left: Vec<_> = snapshots(&folder(&place)).unwrap().into_iter().map(|s| s.made).collect();
    assert_eq!(left, [at(3 * 86_400), at(2 * 86_400)]);
    assert!(!unreadable.exists());
    assert_eq!(remove_snapshots(&place.dir.path().join("none"), at(0)).unwrap(), 0);
}

#[test]
fn a_week_of_days_and_a_month_of_weeks_stay() {
    let place = Place::new();
    // Noon of Saturday, 14 November 2026.
    let first: Timestamp = "2026-09-01T12:00:00Z".parse().unwrap();
    for hours in (0..40 * 24).step_by(12) {
        let snapshot =
            place.store.back_up(&folder(&place), &[], "", first + jiff::SignedDuration::from_hours(hours));
        let made = snapshot.unwrap();
        thin_snapshots(&folder(&place)).unwrap();
        assert!(made.path.exists(), "the newest stays");
    }
    let left: Vec<_> = snapshots(&folder(&place)).unwrap().iter().map(|s| s.made.to_string()).collect();
    assert_eq!(
        left,
        [
            "2026-10-11T00:00:00Z",
            "2026-10-10T12:00:00Z",
            "2026-10-09T12:00:00Z",
            "2026-10-08T12:00:00Z",
            "2026-10-07T12:00:00Z",
            "2026-10-06T12:00:00Z",
            "2026-10-05T12:00:00Z",
            "2026-10-04T12:00:00Z",
            "2026-09-27T12:00:00Z",
            "2026-09-20T12:00:00Z",
        ]
    );
}

#[test]
fn who_did_not_close_the_store_is_noticed() {
    let (dir, desk) = closed(filled(3));
    let place = opened(dir, desk);
    assert!(!place.store.ended_uncleanly());
    let place = place.reopened();
    assert!(place.store.ended_uncleanly());
    place.store.check_pages().unwrap();
    let other = Store::open(place.dir.path(), &KEY).unwrap();
    assert!(!other.ended_uncleanly(), "somebody else has it open");
    other.close();
    let place = place.reopened();
    assert!(place.store.ended_uncleanly(), "the one that was not closed was the last");
    let (dir, desk) = closed(place);
    assert!(!opened(dir, desk).store.ended_uncleanly());
}

#[test]
fn a_value_from_before_the_schema_s_version_is_brought_up_to_date() {
    let place = filled(2);
    let snapshot = back_up(&place, 1);
    let old = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/v1.db");
    let (dir, _) = closed(place);
    fs::copy(old, dir.path().join("parlance.db")).unwrap();
    let restored = restore(dir.path(), &KEY, &snapshot.path, at(2)).unwrap();
    // What the first version left unsent, on a ticket of its own.
    assert_eq!(restored.brought, 1);
    let store = Store::open(dir.path(), &KEY).unwrap();
    assert_eq!(store.desks().unwrap().len(), 2);
    let row = store.outbox().unwrap().remove(0);
    assert_eq!((row.kind.text(), row.state), ("cut short", OperationState::Unknown));
    let written: i64 = Place { dir, store, desk: row.desk }.writer(|db| {
        db.query_row("SELECT count(*) FROM outbox WHERE writing = ?1", params!["reply"], |row| row.get(0))
    });
    assert!(written >= 1);
}
