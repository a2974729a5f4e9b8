//! Best first: BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009) over the newest hits.
//!
//! The index knows whether a text has a word once, twice or often; how long it is stands in its row, which is looked at where
//! it may decide. How rare a word is shows by how far back its newest texts reach. The best are then read, and those go up in
//! which what was found is a whole word: 京都 stands in 東京都 as well, and the dictionaries of ICU4X (UAX #29 with
//! dictionaries for Han, kana, Thai, Khmer, Lao and Burmese) tell Kyoto from a part of Tokyo-to.

use super::{
    atoms::{Atoms, Kind},
    expression::quoted,
    find::{Scan, SearchError},
    hit::Hit,
    index::backwards,
    look::{Found, Looker, Text},
    matching::Wanted,
    plan::{Facets, Term},
    tokens::{ALL, OFTEN, TWICE, is_bound},
};
use crate::StoreError;
use icu::segmenter::{WordSegmenter, WordSegmenterBorrowed, options::WordBreakInvariantOptions};
use rusqlite::{Connection, OptionalExtension, params};
use std::{
    cell::LazyCell,
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
const READ: usize = 2;
/// How long a text is stands apart, so only so many are weighed by it: those that have the words oftenest, and the newest.
const OFTENEST: usize = 200;
const LATEST: usize = 100;
/// Characters around a place that a dictionary is shown.
const AROUND: usize = 24;

/// The best of the newest hits.
pub(super) fn best(scan: &mut Scan<'_>, limit: usize) -> Result<Vec<Hit>, SearchError> {
    let mut rows = Vec::new();
    let any = scan.looker.plan.facets == Facets::default();
    scan.each(i64::MAX, &mut |looker, row| {
        if any || looker.look(row)?.is_some() {
            rows.push(row);
        }
        Ok(rows.len() < NEWEST)
    })?;
    let looker = &mut scan.looker;
    let weights = weights(looker.db, &looker.plan.terms, &rows)?;
    let (first, rest) = chosen(&weights, rows);
    let mut best = Vec::new();
    let first = weighed(looker, &weights, &first)?;
    for (score, mut hit) in first {
        if best.len() >= limit.saturating_mul(READ) {
            break;
        }
        if looker.is_meant(&mut hit)? {
            best.push((score, hit));
        }
    }
    // where few of the first are what is meant
    for row in rest {
        if best.len() >= limit {
            break;
        }
        let Some(mut hit) = looker.look(row)? else { continue };
        if looker.is_meant(&mut hit)? {
            best.push((0.0, hit));
        }
    }
    for (score, hit) in &mut best {
        if let Some(text) = hit.text(looker.db)? {
            *score *= 1.0 + (WHOLE - 1.0) * whole_words(text, &looker.plan.terms);
        }
    }
    best.sort_by(|(one, a), (other, b)| other.total_cmp(one).then(b.place.cmp(&a.place)));
    let hits = best.into_iter().take(limit).map(|(_, found)| looker.hit(found));
    Ok(hits.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect())
}

/// What a word weighs, and which texts have it twice and often.
struct Weight {
    rarity: f64,
    twice: BTreeSet<i64>,
    often: BTreeSet<i64>,
}

fn weights(db: &Connection, terms: &[Term], rows: &[i64]) -> Result<Vec<Weight>, StoreError> {
    let (Some(lowest), Some(highest)) = (rows.iter().min(), rows.iter().max()) else { return Ok(Vec::new()) };
    let everything = density(db, ALL)?;
    let asked = terms.iter().filter(|term| !term.not).flat_map(|term| tokens(&term.wanted));
    let weight = |token: String| {
        let share = (density(db, &token)? / everything).clamp(0.0, 1.0);
        // ln((N - n + 0.5) / (n + 0.5) + 1) of shares instead of counts
        let rarity = (1.0 + (1.0 - share) / share.max(1e-7)).ln();
        let twice = having(db, &format!("{TWICE}{token}"), *lowest, *highest)?;
        let often = match twice.is_empty() {
            true => BTreeSet::new(),
            false => having(db, &format!("{OFTEN}{token}"), *lowest, *highest)?,
        };
        Ok(Weight { rarity, twice, often })
    };
    asked.collect::<BTreeSet<_>>().into_iter().map(weight).collect()
}

/// What a text weighs that is so many times as long as others.
fn score(weights: &[Weight], row: i64, length: f64) -> f64 {
    let length = K1 * (1.0 - B + B * length);
    let of = |weight: &Weight| {
        let times = if weight.often.contains(&row) {
            5.0
        } else if weight.twice.contains(&row) {
            2.0
        } else {
            1.0
        };
        weight.rarity * times * (K1 + 1.0) / (times + length)
    };
    weights.iter().map(of).sum::<f64>()
}

/// Rows, the newest first, parted into those that are weighed by their length and the others, the best first.
fn chosen(weights: &[Weight], rows: Vec<i64>) -> (Vec<i64>, Vec<i64>) {
    let latest: BTreeSet<i64> = rows.iter().take(LATEST).copied().collect();
    let mut by_words: Vec<(f64, i64)> = rows.into_iter().map(|row| (score(weights, row, 1.0), row)).collect();
    by_words.sort_by(|(one, a), (other, b)| other.total_cmp(one).then(b.cmp(a)));
    let (first, rest): (Vec<_>, Vec<_>) = by_words
        .into_iter()
        .map(|(_, row)| row)
        .enumerate()
        .partition(|(place, row)| *place < OFTENEST || latest.contains(row));
    let rows = |numbered: Vec<(usize, i64)>| numbered.into_iter().map(|(_, row)| row).collect();
    (rows(first), rows(rest))
}

fn weighed(
    looker: &mut Looker<'_>,
    weights: &[Weight],
    rows: &[i64],
) -> Result<Vec<(f64, Found)>, StoreError> {
    let mut found = Vec::new();
    for row in rows {
        found.extend(looker.look(*row)?);
    }
    let total: f64 = found.iter().map(|hit| f64::from(hit.length)).sum();
    let mean = (total / f64::from(u32::try_from(found.len()).unwrap_or(u32::MAX))).max(1.0);
    let score = |hit: Found| (score(weights, hit.place.row, f64::from(hit.length) / mean), hit);
    let mut scored: Vec<_> = found.into_iter().map(score).collect();
    scored.sort_by(|(one, a), (other, b)| other.total_cmp(one).then(b.place.cmp(&a.place)));
    Ok(scored)
}

/// The tokens that a term is weighed by: its words, or pairs of its characters.
fn tokens(wanted: &Wanted) -> Vec<String> {
    let parts: Vec<_> = wanted.parts().collect();
    let mut tokens = Vec::new();
    for (at, (atom, folded, base, _)) in parts.iter().enumerate() {
        let next = parts.get(at + 1).filter(|next| is_bound(atom, next.0));
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
        "SELECT count(*) AS n, max(number) AS number FROM
           (SELECT rowid AS number FROM search_index WHERE search_index MATCH ?1 ORDER BY rowid LIMIT ?2)",
    )?;
    let (count, oldest): (u32, Option<i64>) =
        statement.query_row(params![quoted(token), SAMPLE], |row| Ok((row.get("n")?, row.get("number")?)))?;
    let oldest = match (i64::from(count) < SAMPLE, oldest) {
        (false, Some(oldest)) => backwards(oldest),
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
        "SELECT rowid AS number FROM search_index WHERE search_index MATCH ?1 AND rowid BETWEEN ?2 AND ?3",
    )?;
    let rows = statement.query_map(params![quoted(token), backwards(highest), backwards(lowest)], |row| {
        row.get("number").map(backwards)
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Which share of what is wanted stands in a text as a whole word.
fn whole_words(text: &Text, terms: &[Term]) -> f64 {
    let chars = LazyCell::new(|| text.document.text.chars().collect());
    let wanted: Vec<_> = terms.iter().filter(|term| !term.not).collect();
    let whole = wanted.iter().filter(|term| is_whole(&term.wanted, &text.atoms, &chars)).count();
    let count = |n: usize| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
    count(whole) / count(wanted.len()).max(1.0)
}

fn is_whole<F: FnOnce() -> Vec<char>>(
    wanted: &Wanted,
    atoms: &Atoms,
    chars: &LazyCell<Vec<char>, F>,
) -> bool {
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
