//! The store's opening: begun before the window is made, awaited by the window's first question.

use crate::commands::Answer;
use parlance_workspace::{
    Workspace,
    view::{DeskView, Door, Inbox, InboxQuery, Made, Problem, Settings},
};
use serde::Serialize;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::OnceCell;

/// Rows that the first answer brings along: more than any screen shows at once.
const FIRST_ROWS: u32 = 100;

/// The store's opening. It happens once, whoever asks for it.
#[derive(Clone)]
pub(crate) struct Opening(Arc<Inner>);

struct Inner {
    workspace: Workspace,
    demo: bool,
    done: OnceCell<()>,
    made: Mutex<Option<Made>>,
    failed: Mutex<Option<Problem>>,
}

/// All that the window needs for its first paint, in one answer.
#[derive(Serialize, specta::Type)]
pub(crate) struct Beginning {
    /// What stands between the agent and her store.
    door: Door,
    /// The recovery code of a store that was made without asking; told once.
    made: Option<Made>,
    /// Why the demo desk did not start, if it should have and did not.
    demo_problem: Option<Problem>,
    /// What is behind an open door.
    inside: Option<Inside>,
}

/// What is behind an open door.
#[derive(Serialize, specta::Type)]
pub(crate) struct Inside {
    /// The agent's settings.
    settings: Settings,
    /// The inbox's first rows, unfiltered.
    inbox: Inbox,
    /// The desks.
    desks: Vec<DeskView>,
}

impl Opening {
    /// An opening that has not begun.
    pub(crate) fn new(workspace: Workspace, demo: bool) -> Self {
        let (made, failed) = (Mutex::default(), Mutex::default());
        Self(Arc::new(Inner { workspace, demo, done: OnceCell::new(), made, failed }))
    }

    /// Opens the store if nothing stands before it; for a demo, makes it first if there is none.
    pub(crate) async fn finish(self) {
        self.0.done.get_or_init(|| self.0.open()).await;
    }

    /// What the window begins with.
    pub(crate) async fn begin(&self) -> Answer<Beginning> {
        self.clone().finish().await;
        let door = self.0.workspace.door().await;
        let inside = match door {
            Door::Open { .. } => Some(self.inside().await?),
            _ => None,
        };
        Ok(Beginning { door, made: take(&self.0.made), demo_problem: take(&self.0.failed), inside })
    }

    async fn inside(&self) -> Answer<Inside> {
        let query = InboxQuery { limit: FIRST_ROWS, ..InboxQuery::default() };
        let workspace = &self.0.workspace;
        let (settings, inbox, desks) =
            tokio::try_join!(workspace.settings(), workspace.inbox(query), workspace.desks())?;
        Ok(Inside { settings, inbox, desks })
    }
}

impl Inner {
    async fn open(&self) {
        let door = self.workspace.door().await;
        if self.demo
            && let Door::New { keyring: true } = door
            && let Err(problem) = self.make_demo().await
        {
            put(&self.failed, problem);
        }
    }

    async fn make_demo(&self) -> Answer<()> {
        put(&self.made, self.workspace.create(None).await?);
        self.workspace.start_demo().await.map(drop)
    }
}

fn put<T>(place: &Mutex<Option<T>>, value: T) {
    *place.lock().unwrap_or_else(PoisonError::into_inner) = Some(value);
}

fn take<T>(place: &Mutex<Option<T>>) -> Option<T> {
    place.lock().unwrap_or_else(PoisonError::into_inner).take()
}
