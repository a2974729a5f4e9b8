//! What the shell tells the window.

use parlance_workspace::{Workspace, view::Changed};
use serde::{Deserialize, Serialize};
use std::time::Duration;
use tauri::{AppHandle, Manager};
use tauri_specta::Event;
use tokio::sync::{Notify, broadcast::error::RecvError};

/// How long the window may take to keep what was typed before it is closed.
const FAREWELL: Duration = Duration::from_secs(1);
/// How long the workspace may take to close, whatever holds it up: a keyring that waits for somebody, say.
const CLOSING: Duration = Duration::from_secs(6);

/// Something changed in the workspace.
#[derive(Clone, Serialize, Deserialize, specta::Type, Event)]
pub(crate) struct Change(Changed);

/// The window is about to close: keep what is typed, then say `ready_to_close`.
#[derive(Clone, Serialize, Deserialize, specta::Type, Event)]
pub(crate) struct Closing;

/// The window's word that it has kept what was typed.
#[derive(Default)]
pub(crate) struct Farewell(Notify);

impl Farewell {
    /// The window is ready.
    pub(crate) fn said(&self) {
        self.0.notify_one();
    }
}

/// Tells the window what changes for as long as both live.
pub(crate) async fn forward(workspace: Workspace, app: AppHandle) {
    let mut changes = workspace.subscribe();
    loop {
        let told = match changes.recv().await {
            Ok(change) => vec![change],
            Err(RecvError::Lagged(_)) => everything(),
            Err(RecvError::Closed) => return,
        };
        for change in told {
            if let Err(error) = Change(change).emit(&app) {
                tracing::warn!(%error, "the window could not be told of a change");
            }
        }
    }
}

fn everything() -> Vec<Changed> {
    vec![Changed::Tickets { tickets: Vec::new() }, Changed::Outbox, Changed::Desks]
}

/// Lets the window keep what was typed, closes the workspace and ends.
pub(crate) async fn say_farewell(app: AppHandle) {
    if Closing.emit(&app).is_ok() {
        let farewell = app.state::<Farewell>();
        if tokio::time::timeout(FAREWELL, farewell.0.notified()).await.is_err() {
            tracing::warn!("the window did not say that it is ready to close");
        }
    }
    if tokio::time::timeout(CLOSING, app.state::<Workspace>().close()).await.is_err() {
        tracing::warn!("the workspace did not close in time");
    }
    app.exit(0);
    // Where the window's own loop has ended already, nothing hears that.
    tokio::time::sleep(FAREWELL).await;
    std::process::exit(0);
}
