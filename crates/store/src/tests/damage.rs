//! Many files with flipped, overwritten or cut bytes: each opens, or it is said precisely what is wrong; and a repair brings
//! over every row that stands on an undamaged page.
//!
//! Which rows those are SQLite itself says, of the sound file. `PARLANCE_DAMAGED_FILES` says how many files; the damage is
//! the same in every run.

use super::*;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

const PAGE: usize = 4096;
const FEW: u64 = 25;
const FILES: &str = "PARLANCE_DAMAGED_FILES";
/// What is counted: what agents wrote, what hangs on nothing, and what hangs on tickets.
const TABLES: &[&str] = &["outbox", "drafts", "desks", "settings", "customers", "tickets", "messages"];

/// A sound file, and what stands where in it.
struct Sound {
    bytes: Vec<u8>,
    map: Vec<u8>,
    pages: Vec<Standing>,
    counts: BTreeMap<&'static str, u64>,
}

/// A page, as SQLite tells of it.
struct Standing {
    tree: String,
    number: usize,
    path: String,
    cells: u64,
    interior: bool,
}

impl Sound {
    fn new() -> Self {
        let place = Place::new();
        let text = |n: u32| format!("Text {n} {}", "szöveg ".repeat((n % 97) as usize * 12));
        place.apply(Page {
            tickets: (1..=300).map(ticket).collect(),
            messages: (1..=300).map(|n| message(&format!("m{n}"), n, &text(n))).collect(),
            ..page()
        });
        for n in 1..=30 {
            let text = format!("{n} {}", "unsent ".repeat(n as usize * 20));
            place.store.save_draft(place.known(n), Writing::Note, &text, at(1)).unwrap();
            place.store.enqueue(place.known(n), &reply(&text), at(1)).unwrap();
        }
        place.store.set_setting("language", &"hu").unwrap();
        let pages = place.writer(|db| {
            let mut pages =
                db.prepare("SELECT name, pageno, path, ncell, pagetype = 'internal' FROM dbstat")?;
            let pages = pages.query_map((), |row| {
                Ok(Standing {
                    tree: row.get(0)?,
                    number: row.get::<_, u32>(1)? as usize,
                    path: row.get(2)?,
                    cells: row.get::<_, u32>(3)?.into(),
                    interior: row.get(4)?,
                })
            })?;
            pages.collect()
        });
        let counts = counts(&place);
        let Place { dir, store, .. } = place;
        store.close();
        let read = |name| fs::read(dir.path().join(name)).unwrap();
        Self { bytes: read("parlance.db"), map: read("parlance.map"), pages, counts }
    }

    /// The most rows of a table that this damage can cost: those on the pages, and those continued on them.
    fn cost(&self, table: &str, damaged: &BTreeSet<usize>) -> u64 {
        let of = || self.pages.iter().filter(|page| page.tree == table && damaged.contains(&page.number));
        // Where there are rowids, an interior page holds no rows.
        let has_rowids = table == "outbox";
        let on_pages = of().filter(|page| !(page.path.contains('+') || has_rowids && page.interior));
        let continued: BTreeSet<_> =
            of().filter_map(|page| page.path.split_once('+')).map(|(cell, _)| cell).collect();
        on_pages.map(|page| page.cells).sum::<u64>() + continued.len() as u64
    }

    fn touches(&self, trees: &[&str], damaged: &BTreeSet<usize>) -> bool {
        self.pages.iter().any(|page| trees.contains(&page.tree.as_str()) && damaged.contains(&page.number))
    }

    fn damaged(&self, bytes: &[u8]) -> BTreeSet<usize> {
        let pages = self.bytes.chunks(PAGE).enumerate();
        // The first bytes of the file are no part of any seal.
        let begin = |page| if page == 0 { 16 } else { 0 };
        let differs = |(page, sound): (usize, &[u8])| {
            let now = bytes.get(page * PAGE + begin(page)..(page + 1) * PAGE);
            (now != Some(&sound[begin(page)..])).then_some(page + 1)
        };
        pages.filter_map(differs).collect()
    }
}

fn counts(place: &Place) -> BTreeMap<&'static str, u64> {
    TABLES.iter().map(|table| (*table, u64::try_from(place.count(table)).unwrap())).collect()
}

/// Numbers that look like chance and are the same in every run (SplitMix64).
struct Numbers(u64);

impl Numbers {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % below as u64).unwrap()
    }
}

/// Damage of its own to each file: bytes flipped, a stretch overwritten, pages exchanged, the end cut off.
fn damage(bytes: &mut Vec<u8>, numbers: &mut Numbers) {
    let length = bytes.len();
    match numbers.next(6) {
        0..=2 => {
            for _ in 0..=numbers.next(6) {
                bytes[numbers.next(length)] ^= 1 << numbers.next(8);
            }
        }
        3 => {
            let begin = numbers.next(length);
            let end = (begin + numbers.next(4 * PAGE)).min(length);
            bytes[begin..end].fill(0);
        }
        4 => {
            let (one, other) = (numbers.next(length / PAGE) * PAGE, numbers.next(length / PAGE) * PAGE);
            for at in 0..PAGE {
                bytes.swap(one + at, other + at);
            }
        }
        _ => bytes.truncate(length - numbers.next(length / 2)),
    }
}

/// Reads what an agent would look at; an error says that the store is damaged, and nothing else.
fn looked_through(dir: &Path) -> Result<(), StoreError> {
    let store = Store::open(dir, &KEY)?;
    let look = || {
        for row in store.inbox(&Filter { limit: 1000, ..Filter::default() })?.rows {
            store.messages(row.ticket)?;
            store.draft(row.ticket, Writing::Note)?;
        }
        store.outbox()?;
        store.check_integrity()
    };
    let looked = look();
    store.close();
    looked
}

#[test]
fn a_damaged_file_opens_or_says_so_and_gives_back_all_that_stands_on_sound_pages() {
    let sound = Sound::new();
    let files = std::env::var(FILES).ok().and_then(|files| files.parse().ok()).unwrap_or(FEW);
    let mut said: BTreeMap<&str, u64> = BTreeMap::new();
    let (mut lost, mut held) = (0, 0);
    for file in 0..files {
        let mut numbers = Numbers(file);
        let mut bytes = sound.bytes.clone();
        damage(&mut bytes, &mut numbers);
        let damaged = sound.damaged(&bytes);
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("parlance.db"), &bytes).unwrap();
        if numbers.next(4) > 0 {
            fs::write(dir.path().join("parlance.map"), &sound.map).unwrap();
        }
        let has_map = dir.path().join("parlance.map").exists();
        let has_way = !damaged.contains(&1) || has_map;
        // Their rows look like those of search_marked: where the schema's page of both is lost, they are given to neither.
        let nobodys = !has_map && sound.touches(&["sqlite_schema"], &damaged);

        let looked = looked_through(dir.path());
        let code = looked.as_ref().map_or_else(StoreError::code, |()| "sound");
        *said.entry(code).or_default() += 1;
        assert_eq!(code, if damaged.is_empty() { "sound" } else { "store-corrupt" }, "file {file}");

        let report =
            repair(dir.path(), &KEY, None, at(9)).unwrap_or_else(|error| panic!("file {file}: {error}"));
        assert_eq!(looked_through(dir.path()).map_err(|error| error.code()), Ok(()), "file {file}");
        let store = Store::open(dir.path(), &KEY).unwrap();
        let place = Place { dir, store, desk: DeskId::from_bytes([0; 16]) };
        let hangs_free = ["tickets", "tickets_by_remote", "tickets_by_customer"];
        let tickets_damaged = sound.touches(&hangs_free, &damaged);
        for (table, count) in counts(&place) {
            let (was, cost) = (sound.counts[table], sound.cost(table, &damaged));
            // A ticket of which no index tells whose it is gets somebody of its own until the desk tells again.
            let strangers = if table == "customers" && tickets_damaged { sound.counts["tickets"] } else { 0 };
            assert!(count <= was + strangers, "file {file}: {table} has {count} of {was}");
            lost += was.saturating_sub(count);
            let on_tickets = matches!(table, "outbox" | "drafts" | "messages");
            if has_way && !(on_tickets && tickets_damaged) && !(table == "settings" && nobodys) {
                assert!(
                    count + cost >= was,
                    "file {file}: {table} has {count} of {was}, {cost} were damaged: {report:?}"
                );
            }
        }
        held += u64::from(report.held);
    }
    println!("{files} files: {said:?}; {lost} rows lost with their pages, {held} operations held");
}

#[test]
fn pages_that_led_to_an_index_are_not_taken_for_rows_of_a_table_that_is_lost() {
    let sound = Sound::new();
    // Tables in which nothing stands, and ways to what is made from others: nothing that is counted.
    let with_rows = ["sqlite_schema", "identities", "descriptions"];
    let is_index = |tree: &str| !TABLES.contains(&tree) && !with_rows.contains(&tree);
    let is_empty = |page: &Standing| page.cells == 0 && page.path == "/";
    let lost = sound.pages.iter().filter(|page| is_empty(page) || page.interior && is_index(&page.tree));
    let mut bytes = sound.bytes.clone();
    let lost = lost.map(|page| bytes[(page.number - 1) * PAGE + 50] ^= 1).count();
    assert!(lost > 40, "{lost}");
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("parlance.db"), &bytes).unwrap();
    fs::write(dir.path().join("parlance.map"), &sound.map).unwrap();
    repair(dir.path(), &KEY, None, at(9)).unwrap();
    let store = Store::open(dir.path(), &KEY).unwrap();
    let place = Place { dir, store, desk: DeskId::from_bytes([0; 16]) };
    assert_eq!(counts(&place), sound.counts);
    place.store.check_integrity().unwrap();
}
