//! The task that drives one desk's state machine: it carries instructions out and gives events back.

use crate::{
    Clock, DeskStatus, EngineEvent, Trouble,
    carry::{Carrier, stopped},
    ear::{Ear, Hints},
    edge::{jitter, sleep_towards},
    house::{Connection, House, of_store},
    machine::Machine,
    plan::{Event, Head, Instruction, PullEnd},
    pull::{Gate, Puller},
};
use jiff::Timestamp;
use parlance_desk::model::{DeskId, Moment};
use parlance_store::DeskRecord;
use std::{sync::Arc, time::Duration};
use tokio::{
    sync::{mpsc, watch},
    task::{JoinHandle, JoinSet},
};

/// What a task tells the others.
#[derive(Clone)]
pub(crate) struct Tell {
    pub event: Arc<dyn Fn(EngineEvent) + Send + Sync>,
    pub status: Arc<dyn Fn(DeskStatus) + Send + Sync>,
}

/// One desk's task.
pub(crate) struct DeskTask {
    house: House,
    desk: DeskId,
    tell: Tell,
    stop: watch::Receiver<bool>,
    machine: Machine,
    connection: Option<Arc<Connection>>,
    attempts: JoinSet<Event>,
    rests: (mpsc::UnboundedSender<Event>, mpsc::UnboundedReceiver<Event>),
    errands: JoinSet<Done>,
    pages: (mpsc::Sender<Event>, mpsc::Receiver<Event>),
    go_on: Option<mpsc::Sender<bool>>,
    hints: Hints,
    listening: watch::Receiver<bool>,
    ear: Option<Ear>,
    /// The last one that listened, while it takes its leave.
    leaving: Option<JoinHandle<()>>,
    wake: Option<Timestamp>,
    last_success: Option<Timestamp>,
}

/// What an errand brings back.
enum Done {
    Connected(Result<Arc<Connection>, Trouble>),
    Event(Event),
}

impl Done {
    /// Keeps what the errand was for, and gives its event.
    fn settle(
        self,
        connection: &mut Option<Arc<Connection>>,
        last_success: &mut Option<Timestamp>,
        clock: &dyn Clock,
    ) -> Event {
        match self {
            Self::Connected(result) => Event::Connected(result.map(|made| *connection = Some(made))),
            Self::Event(event) => {
                if event == Event::PullEnded(PullEnd::Finished) {
                    *last_success = Some(clock.now());
                }
                event
            }
        }
    }
}

impl DeskTask {
    pub fn new(
        house: House,
        record: &DeskRecord,
        tell: Tell,
        stop: watch::Receiver<bool>,
        hints: Hints,
    ) -> Self {
        let last_success = record.last_success.map(|moment: Moment| moment.utc);
        let machine =
            Machine::new(house.pace.clone(), house.clock.now(), record.paused, last_success.is_some());
        Self {
            house,
            desk: record.id,
            tell,
            stop,
            machine,
            connection: None,
            attempts: JoinSet::new(),
            rests: mpsc::unbounded_channel(),
            errands: JoinSet::new(),
            pages: mpsc::channel(1),
            go_on: None,
            listening: hints.listening.subscribe(),
            hints,
            ear: None,
            leaving: None,
            wake: None,
            last_success,
        }
    }

    /// How the desk's sync stands.
    pub fn status(&self) -> DeskStatus {
        DeskStatus::of(self.desk, &self.machine, self.last_success)
    }

    /// Runs until told to stop, then lets what is being sent come to its end for a little while.
    pub async fn run(mut self, mut commands: mpsc::UnboundedReceiver<Event>) {
        let mut event = Event::Tick;
        let mut shown = None;
        loop {
            let instructions = self.machine.on(event, self.house.clock.now(), jitter());
            self.wake = None;
            for instruction in instructions {
                self.carry_out(instruction).await;
            }
            self.listen();
            let status = self.status();
            if shown.as_ref() != Some(&status) {
                (self.tell.status)(status.clone());
                shown = Some(status);
            }
            event = match self.next_event(&mut commands).await {
                Some(event) => event,
                None => break,
            };
        }
        // What is only for hints is not waited for.
        drop(self.ear.take().map(Ear::close));
        self.errands.shutdown().await;
        let attempts = &mut self.attempts;
        // What does not end in time is looked for at the next start.
        let _ = tokio::time::timeout(self.house.pace.grace, async {
            while attempts.join_next().await.is_some() {}
        })
        .await;
    }

    async fn next_event(&mut self, commands: &mut mpsc::UnboundedReceiver<Event>) -> Option<Event> {
        let clock = Arc::clone(&self.house.clock);
        let wake = self.wake;
        let sleep = async {
            match wake {
                Some(wake) => sleep_towards(wake, &*clock).await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            () = stopped(&mut self.stop) => None,
            command = commands.recv() => command,
            Some(done) = self.errands.join_next() => done.ok().map(|done| {
                done.settle(&mut self.connection, &mut self.last_success, &*self.house.clock)
            }),
            Some(event) = self.attempts.join_next() => event.ok(),
            Some(event) = self.rests.1.recv() => Some(event),
            Some(event) = self.pages.1.recv() => Some(event),
            () = self.hints.news.notified() => Some(Event::Hint),
            Ok(()) = self.listening.changed() => Some(Event::Listening(*self.listening.borrow_and_update())),
            () = sleep => Some(Event::Tick),
        }
    }

    /// Listens, or does so no more, as the machine says.
    fn listen(&mut self) {
        match (self.ear.take(), &self.connection) {
            (Some(ear), _) if self.machine.may_listen(true) => self.ear = Some(ear),
            (Some(ear), _) => self.leaving = Some(ear.close()),
            (None, Some(connection)) if self.machine.may_listen(false) => {
                let Some(request) = connection.desk.listen() else { return };
                let (house, connection) = (self.house.clone(), Arc::clone(connection));
                self.ear =
                    Some(Ear::open(house, connection, request, self.hints.clone(), self.leaving.take()));
            }
            (None, _) => {}
        }
    }

    async fn carry_out(&mut self, instruction: Instruction) {
        match instruction {
            Instruction::Connect { probe } => {
                let (house, desk) = (self.house.clone(), self.desk);
                self.errands.spawn(async move { Done::Connected(house.connect(desk, probe).await) });
            }
            Instruction::ReadOutbox { as_of } => {
                let (house, desk) = (self.house.clone(), self.desk);
                self.errands.spawn(async move { Done::Event(read_outbox(&house, desk, as_of).await) });
            }
            Instruction::Attempt { head, retry_after } => self.attempt(head, retry_after),
            Instruction::Pull(_) => self.pull(),
            Instruction::NextPage => self.answer_pull(true).await,
            Instruction::EndPull => self.answer_pull(false).await,
            Instruction::WaitUntil(time) => self.wake = Some(time),
        }
    }

    /// The machine asks for what needs a connection only when there is one.
    fn attempt(&mut self, head: Head, retry_after: Duration) {
        let Some(connection) = self.connection.clone() else { return };
        let (tell, desk) = (Arc::clone(&self.tell.event), self.desk);
        let (rests, operation) = (self.rests.0.clone(), head.operation);
        let carrier = Carrier {
            house: self.house.clone(),
            connection,
            retry_after,
            stop: self.stop.clone(),
            changed: Arc::new(move || tell(EngineEvent::Outbox { desk })),
            // Fails only if the task has ended, and then nobody counts.
            rests: Arc::new(move |now| drop(rests.send(Event::AttemptRests { operation, rests: now }))),
        };
        self.attempts.spawn(async move {
            Event::AttemptEnded { operation: head.operation, end: carrier.carry_out(head.operation).await }
        });
    }

    fn pull(&mut self) {
        let Some(connection) = self.connection.clone() else { return };
        let (answer, go_on) = mpsc::channel(1);
        self.go_on = Some(answer);
        let puller = Puller {
            house: self.house.clone(),
            connection,
            desk: self.desk,
            tell: Arc::clone(&self.tell.event),
            gate: Gate::Kept { pages: self.pages.0.clone(), go_on },
        };
        self.errands.spawn(async move { Done::Event(Event::PullEnded(puller.pull().await)) });
    }

    async fn answer_pull(&mut self, go_on: bool) {
        if let Some(pull) = &self.go_on {
            // A pull that is gone has said so.
            let _ = pull.send(go_on).await;
        }
    }
}

async fn read_outbox(house: &House, desk: DeskId, as_of: Timestamp) -> Event {
    let now = house.clock.now();
    let read = house.stored(move |store| Ok((store.due(desk, as_of, now)?, store.next_due_at(desk)?))).await;
    match read {
        Ok((due, next_due)) => {
            let heads =
                due.iter().map(|operation| Head { operation: operation.id, ticket: operation.ticket });
            Event::OutboxRead { heads: heads.collect(), next_due }
        }
        Err(error) => Event::OutboxUnreadable(of_store(error)),
    }
}
