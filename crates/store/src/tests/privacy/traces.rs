//! Nothing of her is found afterwards: in no table, and in no byte of any file, also where it would lie there unencrypted.

use super::*;
use proptest::prelude::*;
use std::fs;

/// All bytes of all files in a directory.
fn bytes(place: &Place) -> Vec<u8> {
    let files = fs::read_dir(place.dir.path()).unwrap();
    files.flat_map(|file| fs::read(file.unwrap().path()).unwrap()).collect()
}

fn found<'a, T: AsRef<[u8]>>(bytes: &[u8], words: impl IntoIterator<Item = &'a T>) -> Vec<&'a T> {
    let is_in = |word: &&T| {
        let word = word.as_ref();
        bytes.windows(word.len()).any(|window| window == word)
    };
    words.into_iter().filter(is_in).collect()
}

/// Pieces of her texts as they lie packed, where no word of them can be read.
fn pieces(place: &Place, her: &Person) -> Vec<Vec<u8>> {
    place.writer(|db| {
        let mut texts = db.prepare("SELECT packed FROM messages WHERE customer = ?1")?;
        let texts = texts.query_map([her.customer.as_bytes()], |row| row.get(0))?;
        let texts = texts.collect::<rusqlite::Result<Vec<Vec<u8>>>>()?;
        // how its letters are written stands first, which may be the same in another's
        let of = |text: &Vec<u8>| {
            text.chunks_exact(32).skip(8).step_by(16).map(<[u8]>::to_vec).collect::<Vec<_>>()
        };
        Ok(texts.iter().flat_map(of).collect())
    })
}

/// Every text of every row of every table.
fn dump(place: &Place) -> Vec<u8> {
    place.writer(|db| {
        let mut tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")?;
        let tables = tables.query_map((), |row| row.get(0))?.collect::<rusqlite::Result<Vec<String>>>()?;
        let mut all = Vec::new();
        for table in tables {
            let mut statement = db.prepare(&format!("SELECT * FROM \"{table}\""))?;
            let columns = statement.column_count();
            let mut rows = statement.query(())?;
            while let Some(row) = rows.next()? {
                for column in 0..columns {
                    if let Ok(bytes) = row.get_ref(column)?.as_bytes() {
                        all.extend_from_slice(bytes);
                        all.push(0);
                    }
                }
            }
        }
        Ok(all)
    })
}

#[test]
fn the_search_for_traces_finds_what_a_plain_delete_leaves() {
    let place = Place::with_key(&NO_KEY);
    let her = move_in(&place, 1);
    let pieces = pieces(&place, &her);
    assert!(pieces.len() > 2);
    assert_eq!(found(&bytes(&place), &pieces).len(), pieces.len());
    let all = bytes(&place);
    let hidden: Vec<_> = her.words.iter().filter(|word| found(&all, [*word]).is_empty()).collect();
    assert!(!hidden.is_empty() && hidden.iter().all(|word| word.starts_with("said-")), "{hidden:?}");
    place.writer(|db| {
        db.execute_batch("PRAGMA secure_delete = OFF; PRAGMA wal_checkpoint(TRUNCATE)")?;
        db.execute("DELETE FROM messages", ())?;
        db.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)")
    });
    // a freed row's first bytes are written over, the rest stays
    let (told, left) = (found(&dump(&place), &her.words), found(&bytes(&place), &her.words));
    assert!(told.len() < left.len(), "{told:?} {left:?}");
    assert!(!found(&bytes(&place), &pieces).is_empty());
}

#[test]
fn cleaning_is_due_until_it_was_done() {
    let place = Place::new();
    assert!(!place.store.clean().unwrap());
    let her = move_in(&place, 1);
    erased(&place, her.customer);
    let place = place.reopened();
    assert!(place.store.clean().unwrap());
    assert!(!place.store.clean().unwrap());
    place.store.check_integrity().unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn no_file_and_no_table_has_a_word_of_hers_afterwards(
        people in 2u32..5,
        which in 0u32..9,
        repeated in 0usize..3,
        encrypted: bool,
    ) {
        let place = Place::with_key(if encrypted { &KEY } else { &NO_KEY });
        let mut all: Vec<_> = (1..=people).map(|number| move_in(&place, number)).collect();
        for _ in 0..repeated {
            // what is written over and over leaves more behind
            for person in &all {
                let text = format!("again-{}", person.email).repeat(200);
                place.store.save_draft(person.ticket, Writing::Note, &text, at(30)).unwrap();
                place.store.save_draft(person.ticket, Writing::Note, "", at(31)).unwrap();
            }
        }
        let her = all.remove(usize::try_from(which % people).unwrap());
        let before: Vec<_> = all.iter().map(|other| told(&place, other.customer)).collect();
        let pieces = pieces(&place, &her);
        if !encrypted {
            prop_assert!(found(&bytes(&place), &her.words).len() > 20);
            prop_assert_eq!(found(&bytes(&place), &pieces).len(), pieces.len());
        }
        erased(&place, her.customer);
        place.store.clean().unwrap();
        prop_assert_eq!(found(&dump(&place), &her.words), Vec::<&String>::new());
        prop_assert_eq!(found(&bytes(&place), &her.words), Vec::<&String>::new());
        prop_assert_eq!(found(&bytes(&place), &pieces), Vec::<&Vec<u8>>::new());
        let after: Vec<_> = all.iter().map(|other| told(&place, other.customer)).collect();
        prop_assert_eq!(after, before);
        place.store.check_integrity().unwrap();
    }
}
