//! What can be read of a store's files by who has its key, page by page: also what no row refers to any more.

use crate::{operations::KEY, rows::EXPECTED};
use aes::Aes256;
use cbc::{
    Decryptor,
    cipher::{BlockModeDecrypt, KeyIvInit, block_padding::NoPadding},
};
use rusqlite::{
    Connection,
    types::{ToSqlOutput, ValueRef},
};
use std::{fs, path::Path};

const PAGE: usize = 4096;
/// What is encrypted of a page; behind it stands the vector.
const USABLE: usize = 4016;
const VECTOR: usize = 16;
/// Where pages begin and how far they are from one another, by how a file's name ends: a log, a journal, a database.
const PLACES: [(&str, usize, usize); 3] =
    [("-wal", 32 + 24, 24 + PAGE), ("-journal", 512 + 4, 4 + PAGE + 4), ("", 0, PAGE)];

/// Those of the words that stand in any file of a directory, and in which.
pub fn found<Word: AsRef<[u8]> + Copy>(dir: &Path, words: &[Word]) -> Vec<(Word, String)> {
    let mut all = Vec::new();
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            if !path.ends_with(EXPECTED) {
                all.extend(found(&path, words));
            }
            continue;
        }
        let name = path.display().to_string();
        let there = read_in(&readable(&name, &fs::read(&path).unwrap()), words);
        all.extend(there.into_iter().map(|word| (word, name.clone())));
    }
    all
}

/// Those of the words that stand in this.
pub fn read_in<Word: AsRef<[u8]> + Copy>(bytes: &[u8], words: &[Word]) -> Vec<Word> {
    // which looks through many bytes faster than an unoptimised test
    let looking = Connection::open_in_memory().unwrap();
    let mut stands = looking.prepare("SELECT instr(?1, ?2) > 0").unwrap();
    let bytes = ToSqlOutput::Borrowed(ValueRef::Blob(bytes));
    let mut stands = |word: &Word| stands.query_row((&bytes, word.as_ref()), |row| row.get(0)).unwrap();
    words.iter().copied().filter(|word| stands(word)).collect()
}

/// The bytes as they are, and all that look like a page in clear.
fn readable(name: &str, bytes: &[u8]) -> Vec<u8> {
    let mut all = bytes.to_vec();
    let place = PLACES.iter().find(|(end, ..)| name.ends_with(end));
    if let Some((_, first, step)) = place {
        let pages = (*first..bytes.len()).step_by(*step).filter_map(|at| bytes.get(at..at + PAGE));
        pages.for_each(|page| all.extend(clear(page)));
    }
    all
}

/// Where it is the first page, in which a salt stands first, or none, the beginning is nothing that can be read.
fn clear(page: &[u8]) -> Vec<u8> {
    let vector: [u8; VECTOR] = page[USABLE..USABLE + VECTOR].try_into().unwrap();
    let mut text = page[..USABLE].to_vec();
    Decryptor::<Aes256>::new(&KEY.into(), &vector.into()).decrypt_padded::<NoPadding>(&mut text).unwrap();
    text
}
