//! What one desk's sync does next, as a pure state machine: [`Event`]s in, [`Instruction`]s out.
//!
//! Sending comes before pulling, but neither starves the other: operations of different tickets go out side by side
//! with a running pull, which gives way at its pages' boundaries for a little while. After `Connect`, `ReadOutbox`,
//! `Attempt`, `Pull` and `NextPage` the driver owes the event that says what came of it.

use crate::{
    Kind, Pace, Trouble,
    plan::{AttemptEnd, Event, Head, Instruction, Phase, PullEnd, PullKind},
};
use jiff::{SignedDuration, Timestamp};
use parlance_desk::model::{OperationId, TicketId};
use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    time::Duration,
};

/// The least time between two readings of an outbox in which nothing changed.
const REREAD: Duration = Duration::from_secs(1);

/// One desk's sync.
#[derive(Debug)]
pub struct Machine {
    pace: Pace,
    paused: bool,
    stopped: Option<Trouble>,
    link: Link,
    /// Ask the desk who we are at the next connection, whatever the store says.
    probe: bool,
    barrier: Option<Barrier>,
    /// Failures in a row that concern the whole desk.
    failures: u32,
    pull: Option<Pulling>,
    next_pull: Timestamp,
    pull_failures: u32,
    pull_trouble: Option<Trouble>,
    ever_pulled: bool,
    /// When the last pull came to its end, if one has.
    pulled: Option<Timestamp>,
    /// A hint came during the running pull, which may have passed by what it is about.
    hinted: bool,
    /// The desk says by itself when something is new.
    listening: bool,
    outbox: Outbox,
    running: BTreeMap<OperationId, TicketId>,
    /// Those of the running that ask nothing of the desk for now.
    resting: BTreeSet<OperationId>,
    /// Failures in a row of single operations.
    troubled: BTreeMap<OperationId, u32>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Link {
    Absent,
    Connecting { again: bool },
    Ready,
}

/// Until when the whole desk waits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Barrier {
    until: Timestamp,
    trouble: Trouble,
}

impl Barrier {
    /// Whether the desk itself asked for it: then neither the agent nor a lucky answer ends it early.
    fn asked(&self) -> bool {
        matches!(self.trouble.kind, Kind::SlowDown(_))
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Pulling {
    kind: PullKind,
    /// Since when it stands at a page's boundary.
    at_page: Option<Timestamp>,
    progress: (u64, Option<u64>),
}

#[derive(Debug, Default)]
struct Outbox {
    stale: bool,
    /// At the next reading, ignore the operations' own waits.
    eager: bool,
    reading: bool,
    ready: VecDeque<Head>,
    next_due: Option<Timestamp>,
}

/// So much later; a time that there is not is the last one.
pub(crate) fn after(now: Timestamp, wait: Duration) -> Timestamp {
    SignedDuration::try_from(wait).ok().and_then(|wait| now.checked_add(wait).ok()).unwrap_or(Timestamp::MAX)
}

impl Machine {
    /// A desk's sync at its start. `ever_pulled`: whether a pull ever came to its end.
    pub fn new(pace: Pace, now: Timestamp, paused: bool, ever_pulled: bool) -> Self {
        let next_pull = if ever_pulled { after(now, pace.pull_first) } else { now };
        Self {
            pace,
            paused,
            stopped: None,
            link: Link::Absent,
            probe: false,
            barrier: None,
            failures: 0,
            pull: None,
            next_pull,
            pull_failures: 0,
            pull_trouble: None,
            ever_pulled,
            pulled: None,
            hinted: false,
            listening: false,
            outbox: Outbox { stale: true, ..Outbox::default() },
            running: BTreeMap::new(),
            resting: BTreeSet::new(),
            troubled: BTreeMap::new(),
        }
    }

    /// Takes what happened at `now` and says what to do. `jitter` is a random number in `0.0..1.0`.
    pub fn on(&mut self, event: Event, now: Timestamp, jitter: f64) -> Vec<Instruction> {
        self.take(event, now, jitter);
        let mut instructions = Vec::new();
        self.decide(now, jitter, &mut instructions);
        instructions
    }

    /// What it is doing.
    pub fn phase(&self) -> Phase {
        match self {
            Self { stopped: Some(_), .. } => Phase::Stopped,
            Self { paused: true, .. } => Phase::Paused,
            Self { barrier: Some(_), .. } => Phase::Waiting,
            Self { pull: Some(Pulling { kind: PullKind::First, .. }), .. } => Phase::FirstPull,
            Self { running, .. } if !running.is_empty() => Phase::Sending,
            Self { pull: Some(_), .. } => Phase::Pulling,
            Self { pull_trouble: Some(_), .. } => Phase::Waiting,
            _ => Phase::Idle,
        }
    }

    /// What it waits or stands still for.
    pub fn trouble(&self) -> Option<Trouble> {
        self.stopped.or(self.barrier.map(|barrier| barrier.trouble)).or(self.pull_trouble)
    }

    /// When it tries again, if it waits after a failure.
    pub fn next_try(&self) -> Option<Timestamp> {
        match (self.stopped, self.paused, self.barrier) {
            (Some(_), _, _) | (_, true, _) => None,
            (_, _, Some(barrier)) => Some(barrier.until),
            _ => self.pull_trouble.map(|_| self.next_pull),
        }
    }

    /// Tickets read of the running pull, and in all where the desk says.
    pub fn progress(&self) -> (u64, Option<u64>) {
        self.pull.map_or((0, None), |pull| pull.progress)
    }

    /// Whether nothing is under way that the driver still owes an event for.
    pub fn is_quiet(&self) -> bool {
        self.running.is_empty()
            && self.pull.is_none()
            && !self.outbox.reading
            && !matches!(self.link, Link::Connecting { .. })
    }

    fn take(&mut self, event: Event, now: Timestamp, jitter: f64) {
        match event {
            Event::Tick => {}
            Event::Connected(result) => self.connected(result, now, jitter),
            Event::OutboxRead { heads, next_due } => self.outbox_read(heads, next_due, now),
            Event::OutboxUnreadable(trouble) => {
                self.outbox.reading = false;
                self.trouble_with_desk(trouble, now, jitter);
            }
            Event::OutboxChanged => self.outbox.stale = true,
            Event::PageApplied { done, total } => {
                self.worked();
                if let Some(pull) = &mut self.pull {
                    pull.at_page = Some(now);
                    pull.progress = (done, total);
                }
            }
            Event::PullEnded(end) => self.pull_ended(end, now, jitter),
            Event::AttemptEnded { operation, end } => self.attempt_ended(operation, end, now, jitter),
            Event::AttemptRests { operation, rests: true } if self.running.contains_key(&operation) => {
                self.resting.insert(operation);
            }
            Event::AttemptRests { operation, .. } => {
                self.resting.remove(&operation);
            }
            Event::SyncNow => self.sync_now(now),
            Event::Hint if self.pull.is_some() => self.hinted = true,
            Event::Hint => self.pull_for_a_hint(now),
            Event::Listening(listening) => self.listens(listening, now),
            Event::Paused(paused) => {
                self.paused = paused;
                if !paused {
                    self.sync_now(now);
                }
            }
            Event::SettingsChanged => {
                self.reconnect();
                self.sync_now(now);
            }
        }
    }

    fn connected(&mut self, result: Result<(), Trouble>, now: Timestamp, jitter: f64) {
        let again = self.link == Link::Connecting { again: true };
        self.link = if result.is_ok() && !again { Link::Ready } else { Link::Absent };
        match result {
            _ if again => {}
            Ok(()) => self.probe = false,
            Err(trouble) => self.trouble_with_desk(trouble, now, jitter),
        }
    }

    fn outbox_read(&mut self, heads: Vec<Head>, next_due: Option<Timestamp>, now: Timestamp) {
        self.outbox.reading = false;
        self.outbox.ready = heads.into();
        // A row that is due but cannot go (its ticket's head was refused) must not be read over and over.
        self.outbox.next_due = next_due.map(|due| due.max(after(now, REREAD)));
    }

    fn pull_ended(&mut self, end: PullEnd, now: Timestamp, jitter: f64) {
        self.pull = None;
        match end {
            PullEnd::Finished => {
                self.worked();
                self.ever_pulled = true;
                self.pull_failures = 0;
                self.pull_trouble = None;
                self.pulled = Some(now);
                self.next_pull = after(now, self.pull_every());
                if self.hinted {
                    self.pull_for_a_hint(now);
                }
            }
            PullEnd::Cut => self.next_pull = now,
            PullEnd::Failed(trouble) if trouble.concerns_all() => {
                self.next_pull = now;
                self.trouble_with_desk(trouble, now, jitter);
            }
            PullEnd::Failed(trouble) => {
                self.next_pull = after(now, self.pace.backoff(self.pull_failures, jitter));
                self.pull_failures = self.pull_failures.saturating_add(1);
                self.pull_trouble = Some(trouble);
            }
        }
    }

    fn attempt_ended(&mut self, operation: OperationId, end: AttemptEnd, now: Timestamp, jitter: f64) {
        self.running.remove(&operation);
        self.resting.remove(&operation);
        self.outbox.stale = true;
        match end {
            AttemptEnd::Closed | AttemptEnd::Refused => {
                self.troubled.remove(&operation);
                self.worked();
            }
            AttemptEnd::Gone => {
                self.troubled.remove(&operation);
            }
            AttemptEnd::Again(trouble) => {
                let failures = self.troubled.entry(operation).or_default();
                *failures = failures.saturating_add(1);
                if trouble.concerns_all() {
                    self.trouble_with_desk(trouble, now, jitter);
                }
            }
        }
    }

    /// The desk answered: what waits for the way to it to open goes now.
    fn worked(&mut self) {
        self.failures = 0;
        if self.barrier.is_some_and(|barrier| !barrier.asked()) {
            self.lift();
        }
    }

    fn sync_now(&mut self, now: Timestamp) {
        if self.stopped.take().is_some() {
            self.reconnect();
        }
        self.failures = 0;
        self.troubled.clear();
        self.next_pull = now;
        self.outbox.stale = true;
        self.outbox.eager = true;
        if self.barrier.is_some_and(|barrier| !barrier.asked()) {
            self.barrier = None;
        }
    }

    fn lift(&mut self) {
        self.barrier = None;
        self.outbox.stale = true;
        self.outbox.eager = true;
    }

    fn reconnect(&mut self) {
        self.probe = true;
        self.link = match self.link {
            Link::Connecting { .. } => Link::Connecting { again: true },
            Link::Absent | Link::Ready => Link::Absent,
        };
    }

    fn trouble_with_desk(&mut self, trouble: Trouble, now: Timestamp, jitter: f64) {
        let wait = match trouble.kind {
            Kind::Stop => {
                self.stopped = Some(trouble);
                self.probe = true;
                return;
            }
            Kind::SlowDown(asked) => self.pace.slow_down(asked, self.failures, jitter),
            Kind::Offline | Kind::Desk | Kind::Local => self.pace.backoff(self.failures, jitter),
        };
        let new = Barrier { until: after(now, wait), trouble };
        match self.barrier {
            // Requests that were under way together fail together: one failure.
            Some(old) if old.asked() && !new.asked() => {}
            Some(old) if old.asked() == new.asked() => {
                self.barrier = Some(if new.until > old.until && new.asked() { new } else { old });
            }
            _ => {
                self.failures = self.failures.saturating_add(1);
                self.barrier = Some(new);
            }
        }
    }

    fn decide(&mut self, now: Timestamp, jitter: f64, instructions: &mut Vec<Instruction>) {
        if self.barrier.is_some_and(|barrier| now >= barrier.until) {
            self.lift();
        }
        let halted = self.paused || self.stopped.is_some() || self.barrier.is_some();
        self.decide_page(halted, now, instructions);
        if !halted {
            match self.link {
                Link::Absent => {
                    self.link = Link::Connecting { again: false };
                    instructions.push(Instruction::Connect { probe: self.probe });
                }
                Link::Connecting { .. } => {}
                Link::Ready => {
                    self.decide_sending(now, jitter, instructions);
                    self.decide_pull(now, instructions);
                }
            }
        }
        instructions.extend(self.wake(halted, now).map(Instruction::WaitUntil));
    }

    fn decide_page(&mut self, halted: bool, now: Timestamp, instructions: &mut Vec<Instruction>) {
        let busy = self.is_sending();
        let hold = self.pace.hold;
        let Some(pull) = &mut self.pull else { return };
        let Some(since) = pull.at_page else { return };
        let instruction = match halted {
            true => Instruction::EndPull,
            false if busy && now < after(since, hold) => return,
            false => Instruction::NextPage,
        };
        pull.at_page = None;
        instructions.push(instruction);
    }

    fn decide_sending(&mut self, now: Timestamp, jitter: f64, instructions: &mut Vec<Instruction>) {
        if self.outbox.next_due.is_some_and(|due| now >= due) {
            self.outbox.stale = true;
        }
        if self.outbox.stale && !self.outbox.reading {
            let as_of = if self.outbox.eager { Timestamp::MAX } else { now };
            self.outbox = Outbox { reading: true, ..Outbox::default() };
            instructions.push(Instruction::ReadOutbox { as_of });
        }
        while self.active() < self.pace.attempts_at_once
            && self.running.len() < self.pace.attempts_with_resting
        {
            let Some(head) = self.outbox.ready.pop_front() else { break };
            if self.running.values().any(|ticket| *ticket == head.ticket) {
                continue;
            }
            let failures = self.troubled.get(&head.operation).copied().unwrap_or(0);
            self.running.insert(head.operation, head.ticket);
            let retry_after = self.pace.backoff(failures, jitter);
            instructions.push(Instruction::Attempt { head, retry_after });
        }
    }

    fn decide_pull(&mut self, now: Timestamp, instructions: &mut Vec<Instruction>) {
        let gives_way =
            (self.is_sending() || self.outbox.reading) && now < after(self.next_pull, self.pace.hold);
        if self.pull.is_some() || now < self.next_pull || gives_way {
            return;
        }
        let kind = if self.ever_pulled { PullKind::Incremental } else { PullKind::First };
        self.hinted = false;
        self.pull = Some(Pulling { kind, at_page: None, progress: (0, None) });
        instructions.push(Instruction::Pull(kind));
    }

    /// Attempts that ask something of the desk.
    fn active(&self) -> usize {
        self.running.len().saturating_sub(self.resting.len())
    }

    fn is_sending(&self) -> bool {
        self.active() > 0 || !self.outbox.ready.is_empty()
    }

    /// When something is to be decided again even if nothing happens.
    fn wake(&self, halted: bool, now: Timestamp) -> Option<Timestamp> {
        if self.paused || self.stopped.is_some() {
            return None;
        }
        if halted {
            return self.barrier.map(|barrier| barrier.until);
        }
        if self.link != Link::Ready {
            return None;
        }
        let pull = match self.pull {
            Some(pull) => pull.at_page.map(|since| after(since, self.pace.hold)),
            None if now < self.next_pull => Some(self.next_pull),
            None => Some(after(self.next_pull, self.pace.hold)),
        };
        [pull, self.outbox.next_due].into_iter().flatten().min()
    }
}

mod hints;
#[cfg(test)]
mod tests;
