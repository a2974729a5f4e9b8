//! Search, and the index that it needs.

use super::{Workspace, open::Open};
use crate::{
    brief, reader,
    view::{
        CustomerHit, Found, MarketName, Problem, QueryAsk, QueryPart, SearchDesk, SearchForm, SearchHit,
        SearchMissing, SearchText, SearchTicket, SearchView,
    },
    words::Words,
};
use jiff::Timestamp;
use parlance_courtesy::language;
use parlance_market::Market;
use parlance_model::Moment;
use parlance_store::{
    Answer, Ask, Asked, Excerpt, Hit, PersonHit, Place, Query, QueryError, SearchError, Store, TicketHit,
    Told, What,
};
use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::Duration,
};

/// Hits of one answer at most.
const MOST: u32 = 200;
/// What one step of indexing takes in: others write between two.
const STEP: usize = 200;
const BETWEEN: Duration = Duration::from_millis(5);

/// Which search is the latest, and whether the index is being brought up to date.
#[derive(Default)]
pub(super) struct Searches {
    latest: AtomicU64,
    indexing: AtomicBool,
}

impl Workspace {
    /// Searches messages, tickets' subjects, records and customers. An earlier search that is still under way is given up:
    /// it ends with the problem `search-superseded`. A query that cannot be read is a problem with the arguments `start` and
    /// `end`, Unicode scalars of the query.
    pub async fn search(&self, form: SearchForm) -> Result<SearchView, Problem> {
        let open = self.opened().await?;
        let words = open.words(&self.inner);
        let number = open.searches.latest.fetch_add(1, Ordering::SeqCst) + 1;
        let searched = Arc::clone(&open);
        let view = super::blocking(move || {
            let stopped = || searched.searches.latest.load(Ordering::SeqCst) != number;
            view(&searched.store, &form, &stopped, words)
        })
        .await?;
        if view.missing.unindexed > 0 {
            open.index_soon();
        }
        Ok(view)
    }

    /// Brings the search index up to date, telling after each step how many messages, tickets, records and customers are
    /// left.
    pub async fn index_rest(&self, mut tell: impl FnMut(u64) + Send) -> Result<(), Problem> {
        let open = self.opened().await?;
        loop {
            let step = open.stored(|store| store.index_step(STEP)).await?;
            if step.left == 0 {
                return Ok(());
            }
            tell(step.left);
        }
    }
}

impl Open {
    /// Brings the search index up to date in the background, if that is not under way.
    pub(super) fn index_soon(self: &Arc<Self>) {
        if !self.searches.indexing.swap(true, Ordering::SeqCst) {
            let open = Arc::clone(self);
            tokio::spawn(async move {
                index(&open.store).await;
                open.searches.indexing.store(false, Ordering::SeqCst);
            });
        }
    }
}

/// Step by step, so that whoever writes meanwhile waits for no more than one.
async fn index(store: &Store) {
    loop {
        let store = store.clone();
        match tokio::task::spawn_blocking(move || store.index_step(STEP)).await {
            Ok(Ok(step)) if !step.done => tokio::time::sleep(BETWEEN).await,
            Ok(Err(error)) => {
                tracing::debug!(code = error.code(), "the search index was left as it is");
                return;
            }
            _ => return,
        }
    }
}

fn view(
    store: &Store,
    form: &SearchForm,
    stopped: &dyn Fn() -> bool,
    words: Words,
) -> Result<SearchView, Problem> {
    let query = Query::parse(&form.query, form.typing)?;
    let unknown = query.parts.iter().find(|part| match &part.ask {
        Ask::Market(code) => Market::get(code).is_none(),
        _ => false,
    });
    if let Some(part) = unknown {
        return Err(placed("search-bad-market", part.start, part.end));
    }
    let after = form.more.as_deref().map(place).transpose()?;
    let limit = usize::try_from(form.limit.clamp(1, MOST)).unwrap_or(1);
    let asked = Asked { query, ranked: form.ranked, limit, after };
    let answer = store.search(&asked, stopped)?;
    Ok(shown(asked.query, answer, words))
}

impl From<QueryError> for Problem {
    fn from(error: QueryError) -> Self {
        placed(error.kind.code(), error.start, error.end)
    }
}

impl From<SearchError> for Problem {
    fn from(error: SearchError) -> Self {
        match error {
            SearchError::Query(error) => error.into(),
            SearchError::Store(error) => error.into(),
            SearchError::Stopped => Self::new("search-superseded"),
        }
    }
}

fn placed(code: &str, start: u32, end: u32) -> Problem {
    Problem::new(code).with("start", start).with("end", end)
}

fn place(text: &str) -> Result<Place, Problem> {
    let read = || {
        let (at_ms, row) = text.split_once('/')?;
        Some(Place { at_ms: at_ms.parse().ok()?, row: row.parse().ok()? })
    };
    read().ok_or_else(|| Problem::new("search-moved-on"))
}

fn shown(query: Query, answer: Answer, words: Words) -> SearchView {
    let told = answer.told.into_iter().map(Some).chain(std::iter::repeat(None));
    let parts = query.parts.into_iter().zip(told).map(|(part, told)| QueryPart {
        start: part.start,
        end: part.end,
        not: part.not,
        asks: asks(part.ask, told.unwrap_or_default(), words),
    });
    let reached = answer.reached_ms.and_then(|at| Timestamp::from_millisecond(at).ok());
    let desks = answer.unread.into_iter().map(|(desk, name, tickets)| SearchDesk { desk, name, tickets });
    SearchView {
        parts: parts.collect(),
        customers: answer.people.into_iter().map(|person| customer(person, words)).collect(),
        hits: answer.hits.into_iter().map(|found| hit(found, words)).collect(),
        more: answer.more.map(|place| format!("{}/{}", place.at_ms, place.row)),
        reached: reached.map(Moment::utc),
        missing: SearchMissing {
            desks: desks.collect(),
            unindexed: u32::try_from(answer.unindexed).unwrap_or(u32::MAX),
        },
    }
}

fn asks(ask: Ask, told: Told, words: Words) -> QueryAsk {
    match ask {
        Ask::Words { phrase: true, .. } => QueryAsk::Phrase,
        Ask::Words { beginning, .. } => QueryAsk::Word { beginning },
        Ask::From(_) => QueryAsk::From { customers: told.customers },
        Ask::Market(code) => {
            let nameless = || MarketName { name: code.clone(), code: code.clone() };
            QueryAsk::Market { market: market(Some(&code), words).unwrap_or_else(nameless) }
        }
        Ask::Desk(typed) => match told.desk {
            Some((desk, name)) => QueryAsk::Desk { desk: Some(desk), name },
            None => QueryAsk::Desk { desk: None, name: typed },
        },
        Ask::Status(status) => QueryAsk::Status { status },
        Ask::Before(day) => QueryAsk::Before { day: day.to_string() },
        Ask::After(day) => QueryAsk::After { day: day.to_string() },
    }
}

fn market(code: Option<&str>, words: Words) -> Option<MarketName> {
    Some(brief::market_name(Market::get(code?)?, words))
}

fn customer(person: PersonHit, words: Words) -> CustomerHit {
    CustomerHit {
        customer: person.customer,
        name: text(person.name),
        address: person.address.map(text),
        market: market(person.market.as_deref(), words),
    }
}

fn hit(hit: Hit, words: Words) -> SearchHit {
    SearchHit {
        found: found(hit.what),
        customer: hit.customer,
        customer_name: hit.customer_name,
        market: market(hit.market.as_deref(), words),
        at: hit.at,
        text: text(hit.excerpt),
        language: reader::known(hit.language),
    }
}

fn found(what: What) -> Found {
    match what {
        What::Message { message, ticket: of, author, direction, visibility } => {
            Found::Message { message, ticket: ticket(of), author, direction, visibility }
        }
        What::Ticket(of) => Found::Ticket { ticket: ticket(of) },
        What::Record { record, kind, source, order } => {
            Found::Record { record, record_kind: kind, source, order }
        }
    }
}

fn ticket(hit: TicketHit) -> SearchTicket {
    SearchTicket {
        ticket: hit.ticket,
        number: hit.remote_id,
        subject: hit.subject,
        status: hit.status,
        desk: hit.desk,
        desk_name: hit.desk_name,
    }
}

fn text(excerpt: Excerpt) -> SearchText {
    let rtl = language::is_rtl(&excerpt.text);
    SearchText { text: excerpt.text, marks: excerpt.marks, before: excerpt.before, after: excerpt.after, rtl }
}
