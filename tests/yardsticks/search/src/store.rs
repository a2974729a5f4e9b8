//! The store, as Parlance has it.

use crate::{Outcome, typed};
use jiff::Timestamp;
use parlance_corpus::{Corpus, Looked};
use parlance_store::{Asked, NO_KEY, Query, Store, model::{DeskId, DeskKind}, search_in};
use rusqlite::Connection;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::{Duration, Instant},
};

const KEY: [u8; 32] = [42; 32];

pub struct Made {
    folder: PathBuf,
    store: Store,
    size: u64,
    /// How long it took to make; `None` where it was there already.
    making: Option<Making>,
}

struct Making {
    took: Duration,
    tidied: Duration,
    slowest: Duration,
}

impl Made {
    /// Makes the store, unless an earlier run left it there.
    pub fn make(corpus: &Corpus, folder: &Path) -> Outcome<Self> {
        let making = if folder.exists() { None } else { Some(Self::filled(corpus, folder)?) };
        let store = Store::open(folder, &KEY)?;
        let size = fs::metadata(folder.join("parlance.db"))?.len();
        Ok(Self { folder: folder.to_owned(), store, size, making })
    }

    fn filled(corpus: &Corpus, folder: &Path) -> Outcome<Making> {
        fs::create_dir_all(folder)?;
        let now = Timestamp::from_second(1_800_000_000)?;
        let store = Store::create(folder, &KEY)?;
        let desk: DeskId = store.add_desk("Desk", DeskKind::Demo, "http://localhost", now)?;
        let (begun, mut slowest) = (Instant::now(), Duration::ZERO);
        for page in corpus.pages(100) {
            let begun = Instant::now();
            store.apply_page(desk, &page, now)?;
            slowest = slowest.max(begun.elapsed());
        }
        store.pull_finished(desk, now)?;
        let took = begun.elapsed();
        let begun = Instant::now();
        while !store.index_step(500)?.done {}
        let tidied = begun.elapsed();
        for number in 0..corpus.customers() {
            // one in twenty is enough to filter by, and keeps this from taking longer than all the rest
            if number % 20 == 0 {
                let customer = corpus.customer(number);
                let found = store.search(&asked(&customer.email, false, false, 1)?, &|| false)?;
                if let Some(person) = found.people.first() {
                    store.set_customer_market(person.customer, Some(customer.market), "benchmark")?;
                }
            }
        }
        Ok(Making { took, tidied, slowest })
    }

    pub fn print(&self, corpus: &Corpus) {
        let mut raw = 0;
        for page in corpus.pages(100) {
            raw += page.messages.iter().map(|message| message.body.text.len()).sum::<usize>();
            raw += page.tickets.iter().map(|ticket| ticket.subject.len()).sum::<usize>();
        }
        for number in 0..corpus.customers() {
            let customer = corpus.customer(number);
            raw += customer.name.len() + customer.email.len() + customer.phone.len();
        }
        println!(
            "{} messages of {} customers: {:.1} MB of text, store {:.1} MB, {:.2} times",
            corpus.messages(),
            corpus.customers(),
            raw as f64 / 1e6,
            self.size as f64 / 1e6,
            self.size as f64 / raw as f64,
        );
        if let Some(Making { took, tidied, slowest }) = &self.making {
            println!(
                "taken in and indexed in {:.1} s ({:.0} messages/s, slowest page of 500 {:.0} ms), joined in {:.1} s",
                took.as_secs_f64(),
                f64::from(corpus.messages()) / took.as_secs_f64(),
                slowest.as_secs_f64() * 1000.0,
                tidied.as_secs_f64(),
            );
        }
        if let Ok(sizes) = self.sizes() {
            let sizes: Vec<String> = sizes.iter().map(|(name, size)| format!("{name} {:.1}", *size as f64 / 1e6)).collect();
            println!("MB: {}", sizes.join(", "));
        }
    }

    fn sizes(&self) -> Outcome<Vec<(String, i64)>> {
        let db = keyed(&self.folder.join("parlance.db"))?;
        let mut statement =
            db.prepare("SELECT name, sum(pgsize) AS n FROM dbstat GROUP BY name ORDER BY n DESC LIMIT 32")?;
        let rows = statement.query_map((), |row| Ok((row.get(0)?, row.get(1)?)))?;
        let mut sizes = rows.collect::<Result<Vec<_>, _>>()?;
        let free = "SELECT freelist_count * page_size FROM pragma_freelist_count, pragma_page_size";
        sizes.push(("free".to_owned(), db.query_row(free, (), |row| row.get(0))?));
        Ok(sizes)
    }

    pub fn newest(&self, queries: &[Looked], ranked: bool) -> Outcome<Vec<Duration>> {
        let asked = queries.iter().map(|query| asked(&query.text, typed(query), ranked, 20));
        let asked = asked.collect::<Outcome<Vec<_>>>()?;
        asked.iter().try_for_each(|asked| self.store.search(asked, &|| false).map(drop))?;
        asked.iter().map(|asked| timed(|| Ok(self.store.search(asked, &|| false).map(drop)?))).collect()
    }

    pub fn filtered(&self, corpus: &Corpus, queries: &[Looked]) -> Outcome<Vec<Duration>> {
        let filters = ["status:open", "market:US", "after:2025-06-01", "before:2025-01-01", "status:closed", "desk:desk"];
        let mut times = Vec::new();
        for (query, filter) in queries.iter().zip(filters.iter().cycle()).take(300) {
            let asked = asked(&format!("{} {filter}", query.text), false, false, 20)?;
            self.store.search(&asked, &|| false)?;
            times.push(timed(|| Ok(self.store.search(&asked, &|| false).map(drop)?))?);
        }
        for number in 0..50 {
            let customer = corpus.customer(number * 20);
            let asked = asked(&format!("from:{}", customer.email), false, false, 20)?;
            times.push(timed(|| Ok(self.store.search(&asked, &|| false).map(drop)?))?);
        }
        Ok(times)
    }

    pub fn cold(&self, queries: &[Looked], count: usize) -> Outcome<Vec<Duration>> {
        let file = self.folder.join("parlance.db");
        queries.iter().rev().take(count).map(|query| {
            let asked = asked(&query.text, typed(query), false, 20)?;
            // asks the system to forget what it holds of the file
            Command::new("dd").arg(format!("of={}", file.display())).args(["oflag=nocache", "conv=notrunc,fdatasync", "count=0", "status=none"]).status()?;
            timed(|| {
                let store = Store::open(&self.folder, &KEY)?;
                store.search(&asked, &|| false)?;
                Ok(())
            })
        }).collect()
    }

    /// How many hits there are in all, and how many queries have none.
    pub fn hits(&self, queries: &[Looked]) -> Outcome<(usize, usize)> {
        let (mut hits, mut empty) = (0, 0);
        for query in queries {
            let answer = self.store.search(&asked(&query.text, typed(query), false, 20)?, &|| false)?;
            hits += answer.hits.len();
            if answer.hits.is_empty() {
                empty += 1;
                println!("nothing for {:?} {}", query.kind, query.text);
            }
        }
        Ok((hits, empty))
    }

    /// When each hit was sent, in seconds since 1970, page after page: two characters also stand together by chance.
    fn all_hits(&self, query: &str) -> Outcome<BTreeSet<i64>> {
        let mut times = BTreeSet::new();
        let mut page = asked(query, false, false, 1000)?;
        loop {
            let answer = self.store.search(&page, &|| false)?;
            times.extend(answer.hits.iter().map(|hit| hit.at.as_millis() / 1000));
            match answer.more {
                Some(more) => page.after = Some(more),
                None => return Ok(times),
            }
        }
    }

    /// How many pages of the file a search reads and decrypts, warm: the same however busy the machine is.
    pub fn pages(&self, queries: &[Looked]) -> Outcome<Vec<i32>> {
        let db = keyed(&self.folder.join("parlance.db"))?;
        db.set_prepared_statement_cache_capacity(64);
        db.execute_batch("PRAGMA temp_store = MEMORY; PRAGMA cache_size = -8000;")?;
        parlance_store::prepare_search(&db)?;
        let search = |query: &Looked| -> Outcome<i32> {
            let asked = asked(&query.text, typed(query), false, 20)?;
            let before = missed(&db);
            let snapshot = db.unchecked_transaction()?;
            search_in(&snapshot, &asked, &|| false)?;
            Ok(missed(&db) - before)
        };
        queries.iter().try_for_each(|query| search(query).map(drop))?;
        queries.iter().map(search).collect()
    }

    /// The same store without encryption.
    pub fn in_the_open(&self) -> Outcome<Self> {
        let folder = self.folder.with_file_name("open");
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir(&folder)?;
        let path = folder.join("parlance.db");
        let db = keyed(&self.folder.join("parlance.db"))?;
        db.execute("ATTACH ?1 AS open KEY ''", [path.to_string_lossy()])?;
        db.query_row("SELECT sqlcipher_export('open')", (), |_| Ok(()))?;
        for number in ["application_id", "user_version"] {
            let whose: i64 = db.pragma_query_value(None, number, |row| row.get(0))?;
            db.pragma_update(Some("open"), number, whose)?;
        }
        db.execute_batch("DETACH open")?;
        let store = Store::open(&folder, &NO_KEY)?;
        Ok(Self { size: fs::metadata(&path)?.len(), folder, store, making: None })
    }

    pub fn recall(&self, corpus: &Corpus) -> Outcome {
        let mut languages = BTreeMap::<&str, (usize, usize, usize)>::new();
        for plant in corpus.plants() {
            let times = self.all_hits(&plant.word)?;
            let found = plant.messages.iter().filter(|n| times.contains(&corpus.mail(**n).sent)).count();
            let language = languages.entry(plant.language).or_default();
            *language = (language.0 + 1, language.1 + plant.messages.len(), language.2 + found);
        }
        println!("\n| language | words | planted | found |\n|---|---|---|---|");
        for (language, (words, planted, found)) in languages {
            println!("| {language} | {words} | {planted} | {found} |");
        }
        Ok(())
    }
}

/// Pages that were not in memory so far.
fn missed(db: &Connection) -> i32 {
    let (mut now, mut highest) = (0, 0);
    // SAFETY: the connection is open, and both numbers are ours.
    unsafe {
        let missed = rusqlite::ffi::SQLITE_DBSTATUS_CACHE_MISS;
        rusqlite::ffi::sqlite3_db_status(db.handle(), missed, &mut now, &mut highest, 0);
    }
    now
}

fn asked(query: &str, typing: bool, ranked: bool, limit: usize) -> Outcome<Asked> {
    Ok(Asked { query: Query::parse(query, typing)?, ranked, limit, after: None })
}

fn timed(what: impl FnOnce() -> Outcome) -> Outcome<Duration> {
    let begun = Instant::now();
    what()?;
    Ok(begun.elapsed())
}

fn keyed(path: &Path) -> Outcome<Connection> {
    let db = Connection::open(path)?;
    db.execute_batch(&parlance_store::key_for_yardsticks(&KEY))?;
    Ok(db)
}
