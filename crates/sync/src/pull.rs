//! Carries one pull out: every page with its cursor goes into the store in one transaction, in the order in which they
//! come. Meanwhile the next ones are fetched, a few at most, so that neither desk nor store waits for the other.

use crate::{
    Clock, EngineEvent, Trouble,
    house::{Connection, House, of_store},
    http::Line,
    plan::{Event, PullEnd},
};
use jiff::Timestamp;
use parlance_desk::{
    DeskError, Exchange,
    model::{DeskId, Page},
};
use parlance_store::Applied;
use std::{pin::pin, sync::Arc};
use tokio::sync::{mpsc, watch};

/// So many pages wait for the store at most: enough that a slow page of either holds the other up only if it is slow for
/// long, and few enough to be no matter of memory.
const AHEAD: usize = 3;

/// One pull under way.
pub(crate) struct Puller {
    pub house: House,
    pub connection: Arc<Connection>,
    pub desk: DeskId,
    pub tell: Arc<dyn Fn(EngineEvent) + Send + Sync>,
    pub gate: Gate,
}

/// What stands at a page's boundary.
pub(crate) enum Gate {
    /// Nothing: the pull runs to its end.
    Open,
    /// Someone who is told of the page and says whether to go on.
    Kept { pages: mpsc::Sender<Event>, go_on: mpsc::Receiver<bool> },
}

impl Puller {
    /// Pulls to the end, or until told to end.
    pub async fn pull(mut self) -> PullEnd {
        self.pull_pages().await.unwrap_or_else(PullEnd::Failed)
    }

    async fn pull_pages(&mut self) -> Result<PullEnd, Trouble> {
        let desk = self.desk;
        let since = self.house.stored(move |store| store.cursor(desk)).await.map_err(of_store)?;
        let exchange = self.connection.desk.pull(&self.connection.profile, since.as_ref());
        let (fetched, pages) = mpsc::channel(AHEAD);
        let (held, may_fetch) = watch::channel(true);
        let clock = Arc::clone(&self.house.clock);
        let end = {
            let mut fetch = pin!(fetch(self.connection.line.clone(), clock, exchange, fetched, may_fetch));
            let mut keep = pin!(self.keep(pages, held));
            tokio::select! {
                end = &mut keep => end?,
                fetched = &mut fetch => {
                    // What came before the desk failed is kept all the same.
                    let end = keep.await?;
                    if end == PullEnd::Finished {
                        fetched.map_err(|error| Trouble::of_desk(&error))?;
                    }
                    end
                }
            }
        };
        if end == PullEnd::Finished {
            let now = self.house.clock.now();
            self.house.stored(move |store| store.pull_finished(desk, now)).await.map_err(of_store)?;
        }
        Ok(end)
    }

    /// Keeps one page after the other. While the gate is closed nothing more is fetched.
    async fn keep(
        &mut self,
        mut pages: mpsc::Receiver<Page>,
        held: watch::Sender<bool>,
    ) -> Result<PullEnd, Trouble> {
        let desk = self.desk;
        while let Some(page) = pages.recv().await {
            let (done, total) = page.progress;
            let Applied { tickets, new_messages } = self.apply(page).await?;
            if !tickets.is_empty() {
                (self.tell)(EngineEvent::Tickets { desk, tickets, new_messages });
            }
            held.send_replace(false);
            if !self.gate.passes(done, total).await {
                return Ok(PullEnd::Cut);
            }
            held.send_replace(true);
        }
        Ok(PullEnd::Finished)
    }

    async fn apply(&self, mut page: Page) -> Result<Applied, Trouble> {
        self.connection.mapping.apply(&mut page);
        let (desk, now) = (self.desk, self.house.clock.now());
        self.house.stored(move |store| store.apply_page(desk, &page, now)).await.map_err(of_store)
    }
}

/// Fetches pages as long as they are taken, and waits where the desk allows little more.
async fn fetch(
    line: Line,
    clock: Arc<dyn Clock>,
    exchange: Box<dyn Exchange<Item = Page>>,
    pages: mpsc::Sender<Page>,
    mut may_fetch: watch::Receiver<bool>,
) -> Result<(), DeskError> {
    let mut drive = line.drive(exchange);
    while let Some(page) = drive.next().await? {
        let wait = line.wait(Timestamp::now());
        if pages.send(page).await.is_err() || may_fetch.wait_for(|may| *may).await.is_err() {
            return Ok(());
        }
        if !wait.is_zero() {
            clock.sleep(wait).await;
        }
    }
    Ok(())
}

impl Gate {
    async fn passes(&mut self, done: u64, total: Option<u64>) -> bool {
        match self {
            Self::Open => true,
            Self::Kept { pages, go_on } => {
                pages.send(Event::PageApplied { done, total }).await.is_ok()
                    && go_on.recv().await == Some(true)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Pace, SystemClock};
    use parlance_desk::{Answer, Step, model::Cursor};
    use std::sync::atomic::{AtomicUsize, Ordering};

    /// A desk that always has another page, and how many it gave.
    struct Endless(Arc<AtomicUsize>);

    impl Exchange for Endless {
        type Item = Page;

        fn step(&mut self, _: Vec<Answer>) -> Result<Step<Page>, DeskError> {
            self.0.fetch_add(1, Ordering::SeqCst);
            Ok(Step::Yield(Page {
                tickets: Vec::new(),
                messages: Vec::new(),
                events: Vec::new(),
                gone: Vec::new(),
                cursor: Cursor(String::new()),
                progress: (0, None),
            }))
        }
    }

    #[tokio::test]
    async fn no_more_is_fetched_than_a_few_pages_ahead_of_the_store() {
        let given = Arc::new(AtomicUsize::new(0));
        let (fetched, mut pages) = mpsc::channel(AHEAD);
        let (held, may_fetch) = watch::channel(true);
        let exchange = Box::new(Endless(Arc::clone(&given)));
        let fetching =
            fetch(Line::new(&Pace::default()), Arc::new(SystemClock), exchange, fetched, may_fetch);
        let taking = async {
            let settle = async || {
                for _ in 0..100 {
                    tokio::task::yield_now().await
                }
            };
            settle().await;
            // one more is in its hands, for which there is no room
            assert_eq!(given.load(Ordering::SeqCst), AHEAD + 1);
            held.send_replace(false);
            pages.recv().await.unwrap();
            settle().await;
            assert_eq!(given.load(Ordering::SeqCst), AHEAD + 1, "whoever is at work keeps it from fetching");
            held.send_replace(true);
            settle().await;
            assert_eq!(given.load(Ordering::SeqCst), AHEAD + 2);
            drop(pages);
        };
        let (ended, ()) = tokio::join!(fetching, taking);
        ended.unwrap();
    }
}
