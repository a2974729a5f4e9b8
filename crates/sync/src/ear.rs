//! A desk that says by itself when something is new: keeps one connection that listens, whatever becomes of it.

use crate::{
    carry::stopped,
    edge::jitter,
    house::{Connection, House},
    mail::{Ended, Heard, Listening},
};
use parlance_desk::Request;
use std::{sync::Arc, time::Duration};
use tokio::{
    sync::{Notify, watch},
    task::JoinHandle,
};

/// What one desk's hints come through: any number of them until somebody looks is one.
#[derive(Clone)]
pub(crate) struct Hints {
    /// Something may be new.
    pub news: Arc<Notify>,
    /// Whether a connection listens.
    pub listening: watch::Sender<bool>,
}

impl Default for Hints {
    fn default() -> Self {
        Self { news: Arc::default(), listening: watch::channel(false).0 }
    }
}

/// A connection that listens, or waits until it may try to.
pub(crate) struct Ear {
    stop: watch::Sender<bool>,
    running: JoinHandle<()>,
}

impl Ear {
    /// Begins to listen as soon as the one before has taken its leave: there are never two.
    pub fn open(
        house: House,
        connection: Arc<Connection>,
        request: Request,
        hints: Hints,
        before: Option<JoinHandle<()>>,
    ) -> Self {
        let (stop, stopping) = watch::channel(false);
        let running = tokio::spawn(async move {
            if let Some(before) = before {
                // However it ended.
                let _ = before.await;
            }
            listen(&house, &connection, &request, &hints, stopping).await;
        });
        Self { stop, running }
    }

    /// Ends it; nobody has to wait for its leave.
    pub fn close(self) -> JoinHandle<()> {
        self.stop.send_replace(true);
        self.running
    }
}

async fn listen(
    house: &House,
    connection: &Connection,
    request: &Request,
    hints: &Hints,
    mut stop: watch::Receiver<bool>,
) {
    let (pace, mut failures) = (&house.pace, 0_u32);
    let tell = |heard| match heard {
        Heard::Listening => {
            hints.listening.send_if_modified(|listening| !std::mem::replace(listening, true));
        }
        Heard::News => hints.news.notify_one(),
    };
    loop {
        let begun = house.clock.now();
        let how = Listening {
            clock: &*house.clock,
            renew: pace.listen_renew,
            patience: pace.answer_timeout,
            stop: stop.clone(),
            tell: &tell,
        };
        let ended = connection.line.listen(request, how).await;
        hints.listening.send_if_modified(|listening| std::mem::replace(listening, false));
        let stood = Duration::try_from(house.clock.now().duration_since(begun)).unwrap_or_default();
        if stood > pace.listen_renew {
            failures = 0;
        }
        let wait = match ended {
            Ended::Stopped => return,
            // It is asked so rarely that no server takes it for an attack.
            Ended::Unwanted => pace.listen_again_cap,
            Ended::Lost => pace.listen_again(failures, jitter()),
        };
        failures = failures.saturating_add(1);
        tracing::debug!(?ended, ?wait, "a mailbox does not say any more when something is new");
        tokio::select! {
            () = house.clock.sleep(wait) => {}
            () = stopped(&mut stop) => return,
        }
    }
}
