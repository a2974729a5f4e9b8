//! Search on a million messages: the store, the same database without encryption, and tantivy, one after the other.
//!
//! `search-yardstick MESSAGES FOLDER`: makes both in the folder, which is to be removed afterwards; a store that an earlier
//! run of as many messages left there is asked again.

mod store;
mod tantivy_index;

use parlance_corpus::{Corpus, Kind, Looked};
use std::{env, error::Error, path::PathBuf, time::Duration};

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

const QUERIES: u32 = 1000;
const COLD: usize = 40;

fn main() -> Outcome {
    let mut arguments = env::args().skip(1);
    let messages: u32 = arguments.next().ok_or("how many messages?")?.parse()?;
    let folder = PathBuf::from(arguments.next().ok_or("in which folder?")?);
    let corpus = Corpus::new(messages);
    let queries = corpus.queries(QUERIES);

    let store = store::Made::make(&corpus, &folder.join("store"))?;
    store.print(&corpus);
    println!("\n| what | p50 ms | p95 ms | slowest ms |\n|---|---|---|---|");
    let ours = store.newest(&queries, false)?;
    row("newest 20, encrypted, warm", &ours);
    for kind in [Kind::Word, Kind::Words, Kind::Phrase, Kind::Typing] {
        let of_kind = queries.iter().zip(&ours).filter(|(query, _)| query.kind == kind);
        row(&format!("– {kind:?}"), &of_kind.map(|(_, time)| *time).collect::<Vec<_>>());
    }
    let mut pages = store.pages(&queries)?;
    pages.sort_unstable();
    let at = |share: usize| pages.get(pages.len() * share / 100).copied().unwrap_or(0);
    println!("| – pages of 4 kB read | {} | {} | {} |", at(50), at(95), pages.last().copied().unwrap_or(0));
    row("with a filter (market, status, date), encrypted, warm", &store.filtered(&corpus, &queries)?);
    row("best 20 of the newest 2,000, encrypted, warm", &store.newest(&queries, true)?);
    row("newest 20, encrypted, cold (nothing of the file in memory, store just opened)", &store.cold(&queries, COLD)?);
    let open = store.in_the_open()?;
    row("newest 20, not encrypted, warm", &open.newest(&queries, false)?);
    let (hits, empty) = store.hits(&queries)?;
    let tantivy = tantivy_index::Made::make(&corpus, &folder.join("tantivy"))?;
    let (times, theirs) = tantivy.newest(&queries, false)?;
    row("newest 20, tantivy, warm, their times alone", &times);
    let (times, _) = tantivy.newest(&queries, true)?;
    row("newest 20, tantivy, warm, with texts and marked pieces as in ours", &times);
    println!("\nhits of {} queries: {hits} (none: {empty}), tantivy {theirs}", queries.len());
    store.recall(&corpus)
}

fn row(what: &str, times: &[Duration]) {
    let mut times = times.to_vec();
    times.sort();
    let at = |share: f64| {
        let place = (times.len() as f64 * share) as usize;
        times.get(place.min(times.len().saturating_sub(1))).map_or(0.0, |time| time.as_secs_f64() * 1000.0)
    };
    println!("| {what} | {:.2} | {:.2} | {:.1} |", at(0.5), at(0.95), at(1.0));
}

/// A query's words in the terms of both.
pub fn typed(query: &Looked) -> bool {
    query.kind == Kind::Typing
}
