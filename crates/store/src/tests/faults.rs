//! Damaged, foreign and full: each told apart, and nothing lost.

use super::*;
use std::{
    fs,
    path::PathBuf,
    sync::{
        Barrier,
        atomic::{AtomicU8, Ordering},
    },
    thread,
    time::Duration,
};

const PLANTED: &str = "Kedves Kovács Anna, az IBAN-ja HU42117730161111101800000000";

fn database(place: &Place) -> PathBuf {
    place.dir.path().join("parlance.db")
}

/// A store with some pages of data, closed and wholly in its file.
fn closed() -> (TempDir, PathBuf) {
    let place = Place::new();
    place.apply(Page {
        tickets: (1..=200).map(ticket).collect(),
        messages: (1..=200).map(|n| message(&format!("m{n}"), n, &PLANTED.repeat(5))).collect(),
        ..page()
    });
    let path = database(&place);
    let Place { dir, store, .. } = place;
    drop(store);
    (dir, path)
}

fn code(dir: &TempDir, key: &[u8; 32]) -> &'static str {
    Store::open(dir.path(), key).unwrap_err().code()
}

fn flip(path: &PathBuf, places: impl IntoIterator<Item = usize>) {
    let mut bytes = fs::read(path).unwrap();
    for place in places {
        bytes[place] ^= 0x55;
    }
    fs::write(path, bytes).unwrap();
}

#[test]
fn a_damaged_first_page_is_corrupt_and_not_foreign() {
    for places in [16..17, 100..200, 4000..4090, 0..4096] {
        let (dir, path) = closed();
        flip(&path, places.clone());
        assert_eq!(code(&dir, &KEY), "store-corrupt", "{places:?}");
    }
}

#[test]
fn a_damaged_beginning_costs_nothing() {
    let (dir, path) = closed();
    flip(&path, 0..16);
    let store = Store::open(dir.path(), &KEY).unwrap();
    assert_eq!(store.inbox(&Filter::default()).unwrap().total, 200);
}

#[test]
fn a_damaged_page_is_corrupt_when_it_is_read() {
    let (dir, path) = closed();
    let length = fs::metadata(&path).unwrap().len();
    flip(&path, (4096..usize::try_from(length).unwrap()).step_by(4096).map(|page| page + 1000));
    let outcome = Store::open(dir.path(), &KEY)
        .and_then(|store| store.inbox(&Filter { limit: 10, ..Filter::default() }));
    assert_eq!(outcome.unwrap_err().code(), "store-corrupt");
}

#[test]
fn a_file_cut_short_is_corrupt() {
    let (dir, path) = closed();
    let length = fs::metadata(&path).unwrap().len();
    fs::File::options().write(true).open(&path).unwrap().set_len(length / 2 / 4096 * 4096).unwrap();
    assert_eq!(code(&dir, &KEY), "store-corrupt");
}

#[test]
fn a_foreign_file_is_foreign_and_stays_as_it_was() {
    let dir = tempfile::tempdir().unwrap();
    let plain = dir.path().join("plain.db");
    let sqlite = Connection::open(&plain).unwrap();
    sqlite.execute_batch("CREATE TABLE t (a); INSERT INTO t VALUES (1)").unwrap();
    sqlite.close().unwrap();
    let path = dir.path().join("parlance.db");
    for foreign in [fs::read(&plain).unwrap(), b"Dear diary\n".repeat(1000), b"short".to_vec(), vec![]] {
        fs::write(&path, &foreign).unwrap();
        assert_eq!(code(&dir, &KEY), "store-foreign", "{} bytes", foreign.len());
        assert!(fs::read(&path).unwrap() == foreign);
        assert_eq!(Store::create(dir.path(), &KEY).unwrap_err().code(), "store-io");
    }
}

#[test]
fn another_key_is_foreign() {
    let (dir, _) = closed();
    assert_eq!(code(&dir, &[8; 32]), "store-foreign");
    assert!(Store::open(dir.path(), &KEY).is_ok());
}

#[test]
fn a_later_version_is_left_alone() {
    let place = Place::new();
    place.writer(|writer| writer.pragma_update(None, "user_version", 99));
    let Place { dir, store, .. } = place;
    drop(store);
    assert!(matches!(Store::open(dir.path(), &KEY), Err(StoreError::Newer(99))));
}

#[test]
fn a_directory_without_a_store_or_without_a_place_for_one_is_an_io_error() {
    let dir = tempfile::tempdir().unwrap();
    assert!(!Store::exists(dir.path()));
    assert_eq!(code(&dir, &KEY), "store-io");
    let file = dir.path().join("file");
    fs::write(&file, "").unwrap();
    assert_eq!(Store::create(&file, &KEY).unwrap_err().code(), "store-io");
    assert_eq!(Store::create(&dir.path().join("missing"), &KEY).unwrap_err().code(), "store-io");
}

#[test]
fn what_an_interrupted_creation_left_is_swept_away() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("parlance.db.new"), "half a database").unwrap();
    assert!(Store::create(dir.path(), &KEY).is_ok());
}

#[test]
fn a_full_disk_refuses_what_is_new_and_keeps_what_is_there() {
    let place = Place::new();
    let ticket = place.ticket(1);
    place.store.save_draft(ticket, Writing::Reply, "before", at(1)).unwrap();
    let pages: i64 = place.writer(|writer| writer.pragma_query_value(None, "page_count", |row| row.get(0)));
    place.writer(|writer| writer.pragma_update(None, "max_page_count", pages));

    // nothing that could be packed into few pages
    let big: String = (0..1_u32 << 17)
        .map(|n| format!("{:08x}", n.wrapping_mul(0x9e37_79b1).rotate_left(n % 32)))
        .collect();
    let full = "store-disk-full";
    assert_eq!(place.store.save_draft(ticket, Writing::Reply, &big, at(2)).unwrap_err().code(), full);
    assert_eq!(place.store.enqueue(ticket, &reply(&big), at(2)).unwrap_err().code(), full);
    let flood =
        Page { messages: vec![message("m1", 1, &big)], cursor: Cursor("further".to_owned()), ..page() };
    assert_eq!(place.store.apply_page(place.desk, &flood, at(2)).unwrap_err().code(), full);

    assert_eq!(place.store.cursor(place.desk).unwrap(), Some(Cursor("c".to_owned())));
    assert_eq!(place.store.draft(ticket, Writing::Reply).unwrap().as_deref(), Some("before"));
    assert!(place.store.outbox().unwrap().is_empty());
    let place = place.reopened();
    assert_eq!(place.store.draft(ticket, Writing::Reply).unwrap().as_deref(), Some("before"));
    assert!(place.store.save_draft(ticket, Writing::Reply, &big, at(3)).is_ok());
}

#[test]
fn errors_of_disk_and_lock_have_their_codes() {
    use rusqlite::{Error, ffi};
    for (sqlite, code) in [
        (ffi::SQLITE_FULL, "store-disk-full"),
        (ffi::SQLITE_BUSY, "store-busy"),
        (ffi::SQLITE_BUSY_SNAPSHOT, "store-busy"),
        (ffi::SQLITE_IOERR_FSYNC, "store-io"),
        (ffi::SQLITE_READONLY_DBMOVED, "store-io"),
        (ffi::SQLITE_CANTOPEN, "store-io"),
        (ffi::SQLITE_NOTADB, "store-corrupt"),
        (ffi::SQLITE_CORRUPT_VTAB, "store-corrupt"),
        (ffi::SQLITE_CONSTRAINT_FOREIGNKEY, "store-missing-row"),
    ] {
        let error = StoreError::from(Error::SqliteFailure(ffi::Error::new(sqlite), Some(PLANTED.to_owned())));
        assert_eq!(error.code(), code);
        assert!(!format!("{error} {error:?}").contains("Kovács"));
    }
    let full = std::io::Error::from(std::io::ErrorKind::StorageFull);
    assert_eq!(StoreError::from(full).code(), "store-disk-full");
}

#[test]
fn the_files_hold_no_customer_text() {
    let place = Place::new();
    place.apply(Page { tickets: vec![ticket(1)], messages: vec![message("m1", 1, PLANTED)], ..page() });
    let ticket = place.known(1);
    place.store.save_draft(ticket, Writing::Note, PLANTED, at(1)).unwrap();
    place.store.enqueue(ticket, &reply(PLANTED), at(1)).unwrap();
    let held = |place: &Place| {
        let files = fs::read_dir(place.dir.path()).unwrap().map(|file| file.unwrap().path());
        files.map(|file| fs::read(file).unwrap_or_default()).collect::<Vec<_>>()
    };
    let mut files = held(&place);
    assert!(files.len() >= 3);
    let place = place.reopened();
    files.extend(held(&place));
    for planted in [PLANTED, "Kovács", "1@example.org", "http://localhost", "CREATE TABLE"] {
        let absent = |file: &Vec<u8>| file.windows(planted.len()).all(|window| window != planted.as_bytes());
        assert!(files.iter().all(absent), "{planted}");
    }
}

#[test]
fn a_closed_store_has_waited_for_what_was_being_done_and_answers_nobody_any_more() {
    let place = Place::new();
    let (store, ticket) = (&place.store, place.ticket(1));
    let begun = Barrier::new(3);
    let done = AtomicU8::new(0);
    let slow = || {
        begun.wait();
        thread::sleep(Duration::from_millis(50));
        done.fetch_add(1, Ordering::SeqCst);
        Ok(())
    };
    thread::scope(|scope| {
        scope.spawn(|| store.connections.read(|_| slow()).unwrap());
        scope.spawn(|| store.connections.write(|_| slow()).unwrap());
        begun.wait();
        store.close();
        assert_eq!(done.load(Ordering::SeqCst), 2);
    });
    assert_eq!(store.desks().unwrap_err().code(), "workspace-locked");
    assert_eq!(
        store.save_draft(ticket, Writing::Reply, "late", at(1)).unwrap_err().code(),
        "workspace-locked"
    );
    assert_eq!(store.check_integrity().unwrap_err().code(), "workspace-locked");
    store.close();
    let other = Store::open(place.dir.path(), &KEY).unwrap();
    assert_eq!(other.desks().unwrap().len(), 1);
}

#[test]
fn who_waits_for_a_reader_when_the_store_is_closed_is_told() {
    let place = Place::new();
    let store = &place.store;
    let (lent, closed) = (Barrier::new(5), Barrier::new(5));
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                let hold = |_: &_| {
                    lent.wait();
                    closed.wait();
                    Ok(())
                };
                store.connections.read(hold).unwrap();
            });
        }
        lent.wait();
        let waiting = scope.spawn(|| store.desks());
        let closing = scope.spawn(|| store.close());
        assert_eq!(waiting.join().unwrap().unwrap_err().code(), "workspace-locked");
        assert!(!closing.is_finished());
        closed.wait();
    });
}
