//! Carries one pull out: every page and its cursor in the store, in one transaction, before the next page is asked for.

use crate::{
    EngineEvent, Trouble,
    house::{Connection, House, of_store},
    plan::{Event, PullEnd},
};
use jiff::Timestamp;
use parlance_desk::{
    DeskError,
    model::{DeskId, Page},
};
use parlance_store::Applied;
use std::sync::Arc;
use tokio::sync::mpsc;

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
        let (desk, of_desk) = (self.desk, |error: DeskError| Trouble::of_desk(&error));
        let since = self.house.stored(move |store| store.cursor(desk)).await.map_err(of_store)?;
        let exchange = self.connection.desk.pull(&self.connection.profile, since.as_ref());
        let mut drive = self.connection.line.drive(exchange);
        let mut next = drive.next().await.map_err(of_desk)?;
        while let Some(page) = next {
            let (done, total) = page.progress;
            // The desk makes the next page while the store takes this one in, if it still allows much.
            let wait = self.connection.line.wait(Timestamp::now());
            let rested = async {
                if !wait.is_zero() {
                    self.house.clock.sleep(wait).await;
                }
                drive.next().await
            };
            let (applied, fetched) = tokio::join!(self.apply(page), rested);
            let Applied { tickets, new_messages } = applied?;
            if !tickets.is_empty() {
                (self.tell)(EngineEvent::Tickets { desk, tickets, new_messages });
            }
            if !self.gate.passes(done, total).await {
                return Ok(PullEnd::Cut);
            }
            next = fetched.map_err(of_desk)?;
        }
        let now = self.house.clock.now();
        self.house.stored(move |store| store.pull_finished(desk, now)).await.map_err(of_store)?;
        Ok(PullEnd::Finished)
    }

    async fn apply(&self, mut page: Page) -> Result<Applied, Trouble> {
        self.connection.mapping.apply(&mut page);
        let (desk, now) = (self.desk, self.house.clock.now());
        self.house.stored(move |store| store.apply_page(desk, &page, now)).await.map_err(of_store)
    }
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
