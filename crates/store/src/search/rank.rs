//! Best first: BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009) over the newest hits.
//!
//! The index knows whether a text has a word once, twice or often, and how long it is; that is enough, and nothing has to
//! be read. How rare a word is shows by how far back its newest texts reach. The best are then read, and those go up in
//! which what was found is a whole word: 京都 stands in 東京都 as well, and the dictionaries of ICU4X (UAX #29 with
//! dictionaries for Han, kana, Thai, Khmer, Lao and Burmese) tell Kyoto from a part of Tokyo-to.

use super::{
    atoms::{Atoms, Kind},
    document::Document,
    expression::quoted,
    find::{Found, Scan, SearchError, read},
    matching::Wanted,
    plan::Term,
    tokens::{ALL, OFTEN, TWICE},
};
use crate::StoreError;
use icu::segmenter::{WordSegmenter, WordSegmenterBorrowed, options::WordBreakInvariantOptions};
use rusqlite::{Connection, OptionalExtension, params};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::OnceLock,
};

/// Of so many hits, the newest.
pub(super) const NEWEST: usize = 2000;
/// So many texts of a word show how rare it is.
const SAMPLE: i64 = 400;
/// How fast a word's further occurrences lose weight, and how much a text's length weighs.
const K1: f64 = 1.2;
const B: f64 = 0.75;
/// What a whole word is worth beside a part of one.
const WHOLE: f64 = 1.25;
/// So many times the hits wanted are read, at least.
const READ: usize = 3;
/// Characters around a place that a dictionary is shown.
const AROUND: usize = 24;

/// The best of the newest hits.
pub(super) fn best(scan: &mut Scan<'_>, limit: usize) -> Result<Vec<Found>, SearchError> {
    let mut found = Vec::new();
    scan.each(i64::MAX, &mut |scan, row| {
        found.extend(scan.look(row)?);
        Ok(found.len() < NEWEST)
    })?;
    let mut scored = scored(scan.db, &scan.plan.terms, found)?;
    scored.sort_by(|(one, a), (other, b)| other.total_cmp(one).then(b.place.cmp(&a.place)));
    let mut best = Vec::new();
    for (score, hit) in scored {
        if best.len() >= limit.saturating_mul(READ) {
            break;
        }
        if !scan.is_meant(&hit)? {
            continue;
        }
        let whole = match read(scan.db, &hit)? {
            Some(document) => whole_words(&document, &scan.plan.terms),
            None => 0.0,
        };
        best.push((score * (1.0 + (WHOLE - 1.0) * whole), hit));
    }
    best.sort_by(|(one, a), (other, b)| other.total_cmp(one).then(b.place.cmp(&a.place)));
    Ok(best.into_iter().map(|(_, hit)| hit).take(limit).collect())
}

fn scored(db: &Connection, terms: &[Term], found: Vec<Found>) -> Result<Vec<(f64, Found)>, StoreError> {
    let rows = || found.iter().map(|hit| hit.place.row);
    let (Some(lowest), Some(highest)) = (rows().min(), rows().max()) else { return Ok(Vec::new()) };
    let total: f64 = found.iter().map(|hit| f64::from(hit.length)).sum();
    let mean = (total / f64::from(u32::try_from(found.len()).unwrap_or(u32::MAX))).max(1.0);
    let everything = density(db, ALL)?;
    let mut weights = Vec::new();
    for token in
        terms.iter().filter(|term| !term.not).flat_map(|term| tokens(&term.wanted)).collect::<BTreeSet<_>>()
    {
        let share = (density(db, &token)? / everything).clamp(0.0, 1.0);
        // ln((N - n + 0.5) / (n + 0.5) + 1) of shares instead of counts
        let rarity = (1.0 + (1.0 - share) / share.max(1e-7)).ln();
        let twice = having(db, &format!("{TWICE}{token}"), lowest, highest)?;
        let often = if twice.is_empty() {
            twice.clone()
        } else {
            having(db, &format!("{OFTEN}{token}"), lowest, highest)?
        };
        weights.push((rarity, twice, often));
    }
    let score = |hit: &Found| {
        let length = K1 * (1.0 - B + B * f64::from(hit.length) / mean);
        let of = |(rarity, twice, often): &(f64, BTreeSet<i64>, BTreeSet<i64>)| {
            let row = &hit.place.row;
            let times = if often.contains(row) {
                5.0
            } else if twice.contains(row) {
                2.0
            } else {
                1.0
            };
            rarity * times * (K1 + 1.0) / (times + length)
        };
        weights.iter().map(of).sum::<f64>()
    };
    Ok(found.into_iter().map(|hit| (score(&hit), hit)).collect())
}

/// The tokens that a term is weighed by: its words, or pairs of its characters.
fn tokens(wanted: &Wanted) -> Vec<String> {
    let parts: Vec<_> = wanted.parts().collect();
    let mut tokens = Vec::new();
    for (at, (atom, folded, base, _)) in parts.iter().enumerate() {
        let next = parts.get(at + 1).filter(|next| next.0.joined && next.0.kind == atom.kind);
        match (atom.kind, next) {
            (Kind::Word, _) => tokens.push((*base).to_owned()),
            (_, Some(next)) => tokens.push(format!("{folded}{}", next.1)),
            (_, None) if parts.len() == 1 => tokens.push((*folded).to_owned()),
            (_, None) => {}
        }
    }
    tokens
}

/// How many texts have a token, as a share of places, by its newest.
fn density(db: &Connection, token: &str) -> Result<f64, StoreError> {
    let mut newest = db.prepare_cached("SELECT max(row) AS row FROM search_rows")?;
    let newest: Option<i64> = newest.query_row((), |row| row.get("row"))?;
    let mut statement = db.prepare_cached(
        "SELECT count(*) AS n, min(row) AS row FROM
           (SELECT rowid AS row FROM search_index WHERE search_index MATCH ?1 ORDER BY rowid DESC LIMIT ?2)",
    )?;
    let (count, oldest): (u32, Option<i64>) =
        statement.query_row(params![quoted(token), SAMPLE], |row| Ok((row.get("n")?, row.get("row")?)))?;
    let oldest = match (i64::from(count) < SAMPLE, oldest) {
        (false, Some(oldest)) => oldest,
        _ => {
            let mut oldest = db.prepare_cached("SELECT min(row) AS row FROM search_rows")?;
            oldest.query_row((), |row| row.get::<_, Option<i64>>("row")).optional()?.flatten().unwrap_or(0)
        }
    };
    let places = newest.unwrap_or(0).saturating_sub(oldest).saturating_add(1);
    Ok(f64::from(count) / f64::from(u32::try_from(places).unwrap_or(u32::MAX)).max(1.0))
}

/// Rows of a range that have a token.
fn having(db: &Connection, token: &str, lowest: i64, highest: i64) -> Result<BTreeSet<i64>, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT rowid AS row FROM search_index WHERE search_index MATCH ?1 AND rowid BETWEEN ?2 AND ?3",
    )?;
    let rows = statement.query_map(params![quoted(token), lowest, highest], |row| row.get("row"))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Which share of what is wanted stands in a text as a whole word.
fn whole_words(document: &Document, terms: &[Term]) -> f64 {
    let atoms = Atoms::of(&document.text);
    let chars: Vec<char> = document.text.chars().collect();
    let wanted: Vec<_> = terms.iter().filter(|term| !term.not).collect();
    let whole = wanted.iter().filter(|term| is_whole(&term.wanted, &atoms, &chars)).count();
    let count = |n: usize| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
    count(whole) / count(wanted.len()).max(1.0)
}

fn is_whole(wanted: &Wanted, atoms: &Atoms, chars: &[char]) -> bool {
    wanted.places(atoms).into_iter().take(4).any(|place| {
        let (first, last) =
            (atoms.get(place.start), place.end.checked_sub(1).and_then(|last| atoms.get(last)));
        let (Some((first, _)), Some((last, _))) = (first, last) else { return false };
        if first.kind == Kind::Word && last.kind == Kind::Word {
            return true;
        }
        let at = |place: u32| usize::try_from(place).unwrap_or(usize::MAX);
        begins_and_ends_words(chars, at(first.place.start), at(last.place.end))
    })
}

fn begins_and_ends_words(chars: &[char], start: usize, end: usize) -> bool {
    static WORDS: OnceLock<WordSegmenterBorrowed<'static>> = OnceLock::new();
    let words = WORDS.get_or_init(|| WordSegmenter::new_dictionary(WordBreakInvariantOptions::default()));
    let (from, to) = (start.saturating_sub(AROUND), end.saturating_add(AROUND).min(chars.len()));
    let around: String = chars.get(from..to).unwrap_or_default().iter().collect();
    let ends: BTreeMap<usize, usize> = around
        .char_indices()
        .map(|(at, _)| at)
        .chain([around.len()])
        .enumerate()
        .map(|(n, at)| (at, n))
        .collect();
    let breaks: BTreeSet<usize> =
        words.segment_str(&around).filter_map(|at| ends.get(&at)).map(|n| n + from).collect();
    breaks.contains(&start) && breaks.contains(&end)
}
