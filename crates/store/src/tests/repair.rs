//! Repair: every row on a page that can be read comes over, what is lost is counted.

use super::*;
use std::{
    fs,
    path::{Path, PathBuf},
};

const PAGE: usize = 4096;
const TICKETS: u32 = 400;

/// A store of some hundred pages, closed, and where its database is.
fn closed() -> (TempDir, DeskId, PathBuf) {
    let place = Place::new();
    let text = |n: u32| format!("Text {n} {}", "szöveg ".repeat((n % 90) as usize * 10));
    place.apply(Page {
        tickets: (1..=TICKETS).map(ticket).collect(),
        messages: (1..=TICKETS).map(|n| message(&format!("m{n}"), n, &text(n))).collect(),
        ..page()
    });
    for n in 1..=40 {
        place
            .store
            .save_draft(place.known(n), Writing::Note, &format!("draft {n}"), at(i64::from(n)))
            .unwrap();
        place.store.enqueue(place.known(n), &reply(&format!("unsent {n}")), at(i64::from(n))).unwrap();
    }
    place.store.set_setting("language", &"hu").unwrap();
    let Place { dir, store, desk } = place;
    store.close();
    let path = dir.path().join("parlance.db");
    (dir, desk, path)
}

fn ruin(path: &Path, pages: impl IntoIterator<Item = usize>) {
    let mut bytes = fs::read(path).unwrap();
    for page in pages {
        bytes[(page - 1) * PAGE + 200] ^= 1;
    }
    fs::write(path, bytes).unwrap();
}

fn repaired(dir: TempDir, desk: DeskId) -> (Place, Repaired) {
    let report = repair(dir.path(), &KEY, None, at(100)).unwrap();
    let store = Store::open(dir.path(), &KEY).unwrap();
    store.check_integrity().unwrap();
    (Place { dir, store, desk }, report)
}

fn tally<'a>(report: &'a Repaired, table: &str) -> &'a Tally {
    report.tables.iter().find(|tally| tally.table == table).unwrap()
}

/// The pages of a tree of the present database: interior ones, leaves.
fn pages_of(dir: &Path, tree: &str) -> (Vec<usize>, Vec<usize>) {
    let store = Store::open(dir, &KEY).unwrap();
    let pages = store
        .connections
        .read(|db| {
            let mut pages =
                db.prepare("SELECT pageno, pagetype FROM dbstat WHERE name = ?1 ORDER BY path")?;
            let pages = pages
                .query_map([tree], |row| Ok((row.get::<_, u32>(0)? as usize, row.get::<_, String>(1)?)))?;
            Ok(pages.collect::<Result<Vec<_>, _>>()?)
        })
        .unwrap();
    store.close();
    let of = |kind: &str| pages.iter().filter(|(_, of)| of == kind).map(|(page, _)| *page).collect();
    (of("internal"), of("leaf"))
}

#[test]
fn a_sound_store_comes_over_whole() {
    let (dir, desk, _) = closed();
    let (place, report) = repaired(dir, desk);
    assert!(report.is_whole(), "{report:?}");
    assert_eq!(report.broken, 0);
    assert_eq!((tally(&report, "tickets").kept, tally(&report, "outbox").kept), (400, 40));
    assert_eq!(place.store.inbox(&Filter::default()).unwrap().total, 400);
    assert_eq!(place.store.cursor(desk).unwrap(), Some(Cursor("c".to_owned())));
    assert_eq!(place.store.setting::<String>("language").unwrap().as_deref(), Some("hu"));
    assert!(report.aside.exists());
}

#[test]
fn what_is_in_the_log_only_comes_over() {
    let (dir, desk, _) = closed();
    let store = Store::open(dir.path(), &KEY).unwrap();
    let place = Place { dir, store, desk };
    place.store.enqueue(place.known(50), &reply("in the log"), at(60)).unwrap();
    let other = tempfile::tempdir().unwrap();
    for name in ["parlance.db", "parlance.db-wal"] {
        fs::copy(place.dir.path().join(name), other.path().join(name)).unwrap();
    }
    let (copy, report) = repaired(other, desk);
    assert_eq!(tally(&report, "outbox").kept, 41);
    assert_eq!(copy.store.outbox().unwrap().last().unwrap().kind.text(), "in the log");
}

#[test]
fn a_lost_leaf_costs_its_rows_and_they_are_counted() {
    let (dir, desk, path) = closed();
    let (_, leaves) = pages_of(dir.path(), "messages");
    ruin(&path, [leaves[3], leaves[9]]);
    let (place, report) = repaired(dir, desk);
    let messages = tally(&report, "messages");
    assert!(messages.missing > 0 && !messages.uncounted, "{messages:?}");
    assert_eq!(messages.kept + messages.missing, 400);
    assert_eq!((messages.from, messages.until), (Some(at(10)), Some(at(10))));
    assert_eq!(report.broken, 2);
    assert_eq!(place.count("outbox"), 40);
    // The desk tells it all again.
    assert_eq!(place.store.cursor(desk).unwrap(), None);
}

#[test]
fn a_lost_way_costs_nothing_but_the_rows_on_it() {
    for tree in ["messages", "tickets"] {
        let (dir, desk, path) = closed();
        let (ways, _) = pages_of(dir.path(), tree);
        assert!(!ways.is_empty());
        let count = ways.len() as u64;
        ruin(&path, ways);
        let (_, report) = repaired(dir, desk);
        let tally = tally(&report, tree);
        // Where there are no rowids, rows stand on the ways, too: one between two leaves.
        assert!(tally.kept + tally.missing >= 400 && tally.missing < 40 * count, "{tree}: {tally:?}");
    }
}

#[test]
fn a_lost_first_page_costs_nothing() {
    let (dir, desk, path) = closed();
    ruin(&path, [1]);
    assert_eq!(Store::open(dir.path(), &KEY).unwrap_err().code(), "store-corrupt");
    let (place, report) = repaired(dir, desk);
    assert!(report.is_whole(), "{report:?}");
    assert_eq!((place.count("tickets"), place.count("outbox"), place.count("drafts")), (400, 40, 40));
}

#[test]
fn without_first_page_and_map_rows_are_known_by_their_shape() {
    let (dir, desk, path) = closed();
    ruin(&path, [1]);
    fs::remove_file(dir.path().join("parlance.map")).unwrap();
    let (place, report) = repaired(dir, desk);
    assert!(tally(&report, "tickets").kept > 390, "{report:?}");
    // Nobody knows how old such a page is: nothing goes out before the agent has decided.
    assert_eq!((place.count("outbox"), report.held), (40, 40));
    assert!(place.store.due(desk, at(900), at(900)).unwrap().is_empty());
}

#[test]
fn a_lost_ticket_keeps_what_was_written_on_it() {
    let (dir, desk, path) = closed();
    let (_, leaves) = pages_of(dir.path(), "tickets");
    ruin(&path, leaves);
    let (place, report) = repaired(dir, desk);
    assert_eq!((place.count("outbox"), place.count("drafts")), (40, 40));
    assert!(tally(&report, "tickets").missing > 300);
    place.apply(Page { tickets: (1..=TICKETS).map(ticket).collect(), ..page() });
    let row = place.store.outbox().unwrap().remove(0);
    assert_eq!((row.subject.as_str(), row.kind.text()), ("Ticket 1", "unsent 1"));
    assert_eq!(place.store.inbox(&Filter::default()).unwrap().total, 400);
    place.store.check_integrity().unwrap();
}

#[test]
fn lost_desks_and_settings_come_from_the_snapshot() {
    let (dir, desk, path) = closed();
    let store = Store::open(dir.path(), &KEY).unwrap();
    let snapshot = store.back_up(&dir.path().join("backups"), &[], "", at(50)).unwrap();
    store.close();
    let lost = [pages_of(dir.path(), "desks").1, pages_of(dir.path(), "settings").1].concat();
    ruin(&path, lost);
    repair(dir.path(), &KEY, Some(&snapshot.path), at(100)).unwrap();
    let store = Store::open(dir.path(), &KEY).unwrap();
    assert_eq!(store.desk(desk).unwrap().name, "Budapest");
    assert_eq!(store.setting::<String>("language").unwrap().as_deref(), Some("hu"));
    assert_eq!(store.inbox(&Filter::default()).unwrap().total, 400);
}

#[test]
fn another_s_file_is_not_repaired() {
    let (dir, _, path) = closed();
    assert_eq!(repair(dir.path(), &[8; 32], None, at(1)).unwrap_err().code(), "store-foreign");
    fs::write(&path, b"Dear diary\n".repeat(900)).unwrap();
    assert_eq!(repair(dir.path(), &KEY, None, at(1)).unwrap_err().code(), "store-foreign");
    assert!(fs::read(&path).unwrap().starts_with(b"Dear diary"));
    let store = tempfile::tempdir().unwrap();
    assert_eq!(repair(store.path(), &KEY, None, at(1)).unwrap_err().code(), "store-io");
}

#[test]
fn an_open_store_is_not_repaired() {
    let place = Place::new();
    assert_eq!(repair(place.dir.path(), &KEY, None, at(1)).unwrap_err().code(), "store-busy");
}
