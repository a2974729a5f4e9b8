//! Carries one operation's attempt out: the commands of [`Procedure`], each kept in the store before the next.

use crate::{
    Kind, Trouble,
    attempt::{Command, Delivery, Outcome, Procedure},
    edge::jitter,
    house::{Connection, House, of_store},
    plan::AttemptEnd,
};
use jiff::{SignedDuration, Timestamp};
use parlance_desk::{
    DeskError,
    model::{Attempt, Operation, OperationId},
};
use parlance_store::StoreError;
use std::{sync::Arc, time::Duration};
use tokio::sync::watch;

/// Comes back when the engine is to stop.
pub(crate) async fn stopped(stop: &mut watch::Receiver<bool>) {
    // Fails only if whoever could say so is gone, which says it too.
    let _ = stop.wait_for(|stop| *stop).await;
}

/// One attempt under way.
pub(crate) struct Carrier {
    pub house: House,
    pub connection: Arc<Connection>,
    /// If the operation is to be tried again, not before this has passed.
    pub retry_after: Duration,
    /// Turns true when the engine is to stop: then nothing is begun any more.
    pub stop: watch::Receiver<bool>,
    /// Called whenever the operation's row has changed.
    pub changed: Arc<dyn Fn() + Send + Sync>,
    /// Called when the attempt begins to let the desk settle, and when it goes on.
    pub rests: Arc<dyn Fn(bool) + Send + Sync>,
}

impl Carrier {
    /// Tries the operation once.
    pub async fn carry_out(mut self, id: OperationId) -> AttemptEnd {
        let mut operation = match self.house.stored(move |store| store.operation(id)).await {
            Ok(operation) => operation,
            Err(StoreError::MissingRow) => return AttemptEnd::Gone,
            Err(error) => return AttemptEnd::Again(of_store(error)),
        };
        let (mut procedure, mut command) = Procedure::begin(&operation);
        loop {
            if let Command::End(end) = command {
                return end;
            }
            let finishing = matches!(command, Command::Send | Command::Keep(..));
            if !finishing && *self.stop.borrow() {
                return AttemptEnd::Gone;
            }
            let outcome = self.carry(command, &mut operation).await;
            command = procedure.next(outcome);
        }
    }

    async fn carry(&mut self, command: Command, operation: &mut Operation) -> Outcome {
        let id = operation.id;
        let connection = Arc::clone(&self.connection);
        let Connection { desk, profile, line, patience, .. } = &*connection;
        let (line, asked) = (line.for_an_operation(), self.house.clock.now());
        match command {
            Command::Look => {
                let found = line.drive(desk.look(profile, operation)).one().await;
                self.took(asked, found.as_ref().err());
                Outcome::Looked(found)
            }
            Command::Mark => {
                let mark = line.drive(desk.mark(operation)).one().await;
                self.took(asked, mark.as_ref().err());
                Outcome::Marked(mark)
            }
            Command::Settle => {
                let settle = patience.settle(&self.house.pace);
                (self.rests)(true);
                tokio::select! {
                    () = self.house.clock.sleep(settle) => {}
                    () = stopped(&mut self.stop) => {}
                }
                (self.rests)(false);
                Outcome::Settled
            }
            Command::KeepMark(mark) => {
                let kept = mark.clone();
                let result = self.house.stored(move |store| store.set_watermark(id, &kept)).await;
                operation.watermark = Some(mark);
                self.kept(result)
            }
            Command::Begin => {
                let now = self.house.clock.now();
                match self.house.stored(move |store| store.begin_attempt(id, now)).await {
                    Ok(begun) => {
                        *operation = begun;
                        self.kept(Ok(()))
                    }
                    // A pull has closed it meanwhile, say: the next reading of the outbox tells.
                    Err(StoreError::Busy) => Outcome::Gone,
                    Err(error) => self.kept(Err(error)),
                }
            }
            Command::Send => {
                let mut drive = line.drive(desk.send(profile, operation));
                let result = drive.one().await;
                self.took(asked, result.as_ref().err());
                Outcome::Delivered(Delivery { result, wrote_before: drive.wrote_before() })
            }
            Command::Keep(attempt, trouble) => self.keep(id, attempt, trouble).await,
            Command::End(_) => Outcome::Gone,
        }
    }

    /// The desk was asked then, and has answered now. One that gives no answer at all may be slow or away; it had its time.
    fn took(&self, asked: Timestamp, error: Option<&DeskError>) {
        if matches!(error, Some(DeskError::Lost(_))) {
            return;
        }
        let took = self.house.clock.now().duration_since(asked);
        self.connection.patience.note(Duration::try_from(took).unwrap_or_default());
    }

    /// Keeps an outcome. A store that cannot keep it (its disk is full, say) is asked again until it can: what the
    /// desk said must not be forgotten.
    async fn keep(&mut self, id: OperationId, attempt: Attempt, trouble: Option<Trouble>) -> Outcome {
        let next_try = trouble.and_then(|trouble| self.next_try(trouble));
        for failures in 0.. {
            let (attempt, now) = (attempt.clone(), self.house.clock.now());
            let problem = trouble.map(|trouble| trouble.code);
            let keep = move |store: &parlance_store::Store| {
                store.finish_attempt(id, &attempt, problem, next_try, now)
            };
            let result = self.house.stored(keep).await;
            match &result {
                Ok(()) | Err(StoreError::MissingRow) => return self.kept(result),
                Err(_) if *self.stop.borrow() => return self.kept(result),
                Err(error) => tracing::warn!(code = error.code(), "an outcome could not be kept yet"),
            }
            let wait = self.house.pace.backoff(failures, jitter());
            tokio::select! {
                () = self.house.clock.sleep(wait) => {}
                () = stopped(&mut self.stop) => {}
            }
        }
        Outcome::Gone
    }

    fn next_try(&self, trouble: Trouble) -> Option<Timestamp> {
        let wait = match trouble.kind {
            Kind::SlowDown(Some(asked)) => asked.min(self.house.pace.slow_down_cap).max(self.retry_after),
            _ => self.retry_after,
        };
        self.house.clock.now().checked_add(SignedDuration::try_from(wait).ok()?).ok()
    }

    fn kept(&self, result: Result<(), StoreError>) -> Outcome {
        match result {
            Ok(()) => {
                (self.changed)();
                Outcome::Kept
            }
            Err(StoreError::MissingRow) => Outcome::Gone,
            Err(error) => Outcome::Unkept(of_store(error)),
        }
    }
}
