mod healing;
mod hints;

use super::*;
use Instruction::{Attempt, Connect, EndPull, NextPage, Pull, ReadOutbox, WaitUntil};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_790_000_000 + seconds).unwrap()
}

fn trouble(kind: Kind) -> Trouble {
    Trouble { code: "desk-test", kind }
}

fn head(number: u8) -> Head {
    Head { operation: OperationId::from_bytes([number; 16]), ticket: TicketId::from_bytes([number; 16]) }
}

fn read(heads: &[Head]) -> Event {
    Event::OutboxRead { heads: heads.to_vec(), next_due: None }
}

fn ended(head: Head, end: AttemptEnd) -> Event {
    Event::AttemptEnded { operation: head.operation, end }
}

fn page() -> Event {
    Event::PageApplied { done: 50, total: Some(200) }
}

/// A machine to which these events happened, with what the last one led to. Jitter is the greatest.
fn after_events(ever_pulled: bool, events: &[(i64, Event)]) -> (Machine, Vec<Instruction>) {
    let mut machine = Machine::new(Pace::default(), at(0), false, ever_pulled);
    let mut last = Vec::new();
    for (second, event) in events {
        last = machine.on(event.clone(), at(*second), 1.0);
    }
    (machine, last)
}

/// A machine that is connected and up to date at second 0.
fn idle(events: &[(i64, Event)]) -> (Machine, Vec<Instruction>) {
    let begun = [
        (0, Event::Tick),
        (0, Event::Connected(Ok(()))),
        (0, read(&[])),
        (0, Event::PullEnded(PullEnd::Finished)),
    ];
    after_events(true, &[&begun, events].concat())
}

fn attempt(head: Head, seconds: u64) -> Instruction {
    Attempt { head, retry_after: Duration::from_secs(seconds) }
}

#[test]
fn a_desk_that_is_here_already_is_shown_before_it_is_pulled_but_its_outbox_does_not_wait() {
    let pace = Pace { pull_first: Duration::from_secs(5), ..Pace::default() };
    let mut machine = Machine::new(pace, at(0), false, true);
    machine.on(Event::Tick, at(0), 1.0);
    machine.on(Event::Connected(Ok(())), at(0), 1.0);
    assert_eq!(machine.on(read(&[head(1)]), at(0), 1.0), [attempt(head(1), 1), WaitUntil(at(5))]);
    let pulls = |instructions: &[Instruction]| instructions.contains(&Pull(PullKind::Incremental));
    assert!(!pulls(&machine.on(ended(head(1), AttemptEnd::Closed), at(4), 1.0)));
    machine.on(read(&[]), at(4), 1.0);
    assert!(pulls(&machine.on(Event::Tick, at(5), 1.0)));
}

#[test]
fn a_new_desk_is_connected_read_and_pulled_for_the_first_time() {
    let connected = [(0, Event::Tick), (0, Event::Connected(Ok(())))];
    assert_eq!(after_events(false, &connected[..1]).1, [Connect { probe: false }]);
    assert_eq!(after_events(false, &connected).1, [ReadOutbox { as_of: at(0) }, WaitUntil(at(2))]);
    let (machine, last) = after_events(false, &[&connected[..], &[(0, read(&[]))]].concat());
    assert_eq!(last, [Pull(PullKind::First)]);
    assert_eq!(machine.phase(), Phase::FirstPull);
}

#[test]
fn an_idle_desk_is_pulled_every_thirty_seconds() {
    let (machine, last) = idle(&[]);
    assert_eq!((machine.phase(), last), (Phase::Idle, vec![WaitUntil(at(30))]));
    let (machine, last) = idle(&[(30, Event::Tick)]);
    assert_eq!((machine.phase(), last), (Phase::Pulling, vec![Pull(PullKind::Incremental)]));
}

#[test]
fn what_the_agent_sends_goes_at_once() {
    let (_, last) = idle(&[(5, Event::OutboxChanged)]);
    assert_eq!(last, [ReadOutbox { as_of: at(5) }, WaitUntil(at(30))]);
    let (machine, last) = idle(&[(5, Event::OutboxChanged), (5, read(&[head(1), head(2)]))]);
    assert_eq!(last, [attempt(head(1), 1), attempt(head(2), 1), WaitUntil(at(30))]);
    assert_eq!(machine.phase(), Phase::Sending);
}

#[test]
fn a_ticket_s_next_operation_waits_for_the_one_before() {
    let second = Head { operation: OperationId::from_bytes([9; 16]), ticket: head(1).ticket };
    let sending = [(5, Event::OutboxChanged), (5, read(&[head(1)])), (6, Event::OutboxChanged)];
    let (_, last) = idle(&[&sending[..], &[(6, read(&[second, head(2)]))]].concat());
    assert_eq!(last, [attempt(head(2), 1), WaitUntil(at(30))]);
    let (_, last) = idle(&[&sending[..2], &[(7, ended(head(1), AttemptEnd::Closed))]].concat());
    assert_eq!(last, [ReadOutbox { as_of: at(7) }, WaitUntil(at(30))]);
}

#[test]
fn one_operation_s_failure_holds_no_other_back() {
    let failed = ended(head(1), AttemptEnd::Again(trouble(Kind::Desk)));
    let (machine, last) =
        idle(&[(5, Event::OutboxChanged), (5, read(&[head(1), head(2)])), (6, failed.clone())]);
    assert_eq!(last, [ReadOutbox { as_of: at(6) }, WaitUntil(at(30))]);
    assert_eq!(machine.phase(), Phase::Sending);
    // Its own wait grows.
    let (_, last) =
        idle(&[(5, Event::OutboxChanged), (5, read(&[head(1)])), (6, failed), (7, read(&[head(1)]))]);
    assert_eq!(last, [attempt(head(1), 2), WaitUntil(at(30))]);
}

#[test]
fn one_that_lets_the_desk_settle_holds_no_other_back() {
    let heads = [head(1), head(2), head(3), head(4)];
    let rests = |rests| Event::AttemptRests { operation: head(1).operation, rests };
    let sending = [(5, Event::OutboxChanged), (5, read(&heads))];
    let begun =
        heads[..3].iter().map(|head| attempt(*head, 1)).chain([WaitUntil(at(30))]).collect::<Vec<_>>();
    assert_eq!(idle(&sending).1, begun);
    let resting = [&sending[..], &[(6, rests(true))]].concat();
    assert_eq!(idle(&resting).1, [attempt(head(4), 1), WaitUntil(at(30))]);
    // It goes on beside them; the next one waits for two to end.
    let (_, last) = idle(&[&resting[..], &[(9, rests(false)), (9, read(&[head(5)]))]].concat());
    assert_eq!(last, [WaitUntil(at(30))]);
}

#[test]
fn a_due_pull_gives_way_to_sending_for_a_little_while_only() {
    let sending = [(29, Event::OutboxChanged), (29, read(&[head(1)])), (30, Event::Tick)];
    assert_eq!(idle(&sending).1, [WaitUntil(at(32))]);
    assert_eq!(idle(&[&sending[..], &[(32, Event::Tick)]].concat()).1, [Pull(PullKind::Incremental)]);
}

#[test]
fn a_running_pull_gives_way_at_its_pages_for_a_little_while_only() {
    let pulling = [(30, Event::Tick), (31, page())];
    assert_eq!(idle(&pulling).1, [NextPage]);
    let sending = [(30, Event::Tick), (31, Event::OutboxChanged), (31, read(&[head(1)])), (31, page())];
    assert_eq!(idle(&sending).1, [WaitUntil(at(33))]);
    assert_eq!(idle(&[&sending[..], &[(33, Event::Tick)]].concat()).1, [NextPage]);
    let closed = (32, ended(head(1), AttemptEnd::Closed));
    assert_eq!(idle(&[&sending[..], &[closed]].concat()).1, [NextPage, ReadOutbox { as_of: at(32) }]);
}

#[test]
fn without_a_network_everything_waits_longer_each_time() {
    let offline = Event::PullEnded(PullEnd::Failed(trouble(Kind::Offline)));
    let mut events = vec![(30, Event::Tick), (30, offline.clone())];
    let (machine, last) = idle(&events);
    assert_eq!((machine.phase(), last), (Phase::Waiting, vec![WaitUntil(at(31))]));
    assert_eq!(machine.next_try(), Some(at(31)));
    // The outbox changes: nothing goes.
    assert_eq!(idle(&[&events[..], &[(30, Event::OutboxChanged)]].concat()).1, [WaitUntil(at(31))]);
    events.extend([(31, Event::Tick), (31, read(&[])), (31, offline.clone())]);
    assert_eq!(idle(&events).1, [WaitUntil(at(33))]);
    events.extend([(33, Event::Tick), (33, read(&[])), (33, offline)]);
    assert_eq!(idle(&events).1, [WaitUntil(at(37))]);
}

#[test]
fn failures_together_count_once() {
    let failed = |number| (6, ended(head(number), AttemptEnd::Again(trouble(Kind::Offline))));
    let sending = [(5, Event::OutboxChanged), (5, read(&[head(1), head(2), head(3)]))];
    let (_, last) = idle(&[&sending[..], &[failed(1), failed(2), failed(3)]].concat());
    assert_eq!(last, [WaitUntil(at(7))]);
}

#[test]
fn a_way_that_opens_again_lets_everything_go_at_once() {
    let (_, last) = idle(&[
        (5, Event::OutboxChanged),
        (5, read(&[head(1), head(2)])),
        (6, ended(head(1), AttemptEnd::Again(trouble(Kind::Offline)))),
        (6, ended(head(2), AttemptEnd::Closed)),
    ]);
    assert_eq!(last, [ReadOutbox { as_of: Timestamp::MAX }, WaitUntil(at(30))]);
}

#[test]
fn the_agent_ends_a_wait() {
    let offline = Event::PullEnded(PullEnd::Failed(trouble(Kind::Offline)));
    let (machine, last) = idle(&[(30, Event::Tick), (30, offline), (30, Event::SyncNow)]);
    assert_eq!(last, [ReadOutbox { as_of: Timestamp::MAX }, WaitUntil(at(32))]);
    assert_ne!(machine.phase(), Phase::Waiting);
}

#[test]
fn a_wait_that_the_desk_asked_for_is_kept_whatever_comes() {
    let slow = trouble(Kind::SlowDown(Some(Duration::from_secs(90))));
    let asked = [
        (30, Event::Tick),
        (30, Event::OutboxChanged),
        (30, read(&[head(1), head(2)])),
        (30, ended(head(1), AttemptEnd::Again(slow))),
    ];
    let later = [(31, Event::SyncNow), (32, ended(head(2), AttemptEnd::Closed))];
    let (machine, last) = idle(&[&asked[..], &later].concat());
    assert_eq!((machine.phase(), last), (Phase::Waiting, vec![WaitUntil(at(120))]));
    let (_, last) = idle(&[&asked[..], &[(31, page())]].concat());
    assert_eq!(last, [EndPull, WaitUntil(at(120))]);
}

#[test]
fn a_wrong_secret_stops_the_desk_until_the_agent_does_something() {
    let unauthorized = Event::PullEnded(PullEnd::Failed(trouble(Kind::Stop)));
    let stopped = [(30, Event::Tick), (30, unauthorized)];
    let (machine, last) = idle(&stopped);
    assert_eq!((machine.phase(), last), (Phase::Stopped, vec![]));
    assert_eq!(idle(&[&stopped[..], &[(4000, Event::Tick), (4000, Event::OutboxChanged)]].concat()).1, []);
    for event in [Event::SyncNow, Event::SettingsChanged, Event::Paused(false)] {
        let (_, last) = idle(&[&stopped[..], &[(4000, event)]].concat());
        assert_eq!(last, [Connect { probe: true }]);
    }
}

#[test]
fn a_failed_pull_is_tried_again_later_and_holds_no_sending_back() {
    let failed = Event::PullEnded(PullEnd::Failed(trouble(Kind::Desk)));
    let (machine, last) = idle(&[(30, Event::Tick), (30, failed.clone())]);
    assert_eq!((machine.phase(), last), (Phase::Waiting, vec![WaitUntil(at(31))]));
    let (_, last) =
        idle(&[(30, Event::Tick), (30, failed), (30, Event::OutboxChanged), (30, read(&[head(1)]))]);
    assert_eq!(last, [attempt(head(1), 1), WaitUntil(at(31))]);
}

#[test]
fn a_paused_desk_ends_its_pull_at_the_next_page_and_goes_on_there_later() {
    let paused = [(30, Event::Tick), (30, Event::Paused(true)), (31, page())];
    let (machine, last) = idle(&paused);
    assert_eq!((machine.phase(), last), (Phase::Paused, vec![EndPull]));
    let (_, last) = idle(
        &[&paused[..], &[(31, Event::PullEnded(PullEnd::Cut)), (90, Event::Paused(false)), (90, read(&[]))]]
            .concat(),
    );
    assert_eq!(last, [Pull(PullKind::Incremental)]);
}

#[test]
fn changed_settings_make_a_new_connection_even_while_one_is_made() {
    let (_, last) = after_events(true, &[(0, Event::Tick), (0, Event::SettingsChanged)]);
    assert_eq!(last, []);
    let (_, last) =
        after_events(true, &[(0, Event::Tick), (0, Event::SettingsChanged), (1, Event::Connected(Ok(())))]);
    assert_eq!(last, [Connect { probe: true }]);
}

#[test]
fn a_row_that_is_due_but_cannot_go_is_not_read_over_and_over() {
    let blocked = Event::OutboxRead { heads: vec![], next_due: Some(at(-50)) };
    assert_eq!(idle(&[(5, Event::OutboxChanged), (5, blocked)]).1, [WaitUntil(at(6))]);
}

fn kinds() -> impl Strategy<Value = Kind> {
    prop_oneof![
        Just(Kind::Offline),
        Just(Kind::SlowDown(Some(Duration::from_secs(20)))),
        Just(Kind::SlowDown(None)),
        Just(Kind::Stop),
        Just(Kind::Desk),
        Just(Kind::Local),
    ]
}

#[derive(Clone, Debug)]
enum Happening {
    /// Something under way comes to its end, well or with a trouble.
    Ends(prop::sample::Index, Option<Kind>),
    /// An attempt lets the desk settle, or goes on.
    Rests(u8, bool),
    Agent(Event),
    Time(i64),
}

fn happenings() -> impl Strategy<Value = Happening> {
    prop_oneof![
        8 => (any::<prop::sample::Index>(), prop::option::weighted(0.4, kinds()))
            .prop_map(|(which, kind)| Happening::Ends(which, kind)),
        2 => (1u8..5, any::<bool>()).prop_map(|(which, rests)| Happening::Rests(which, rests)),
        1 => Just(Happening::Agent(Event::SyncNow)),
        2 => Just(Happening::Agent(Event::Hint)),
        1 => any::<bool>().prop_map(|listening| Happening::Agent(Event::Listening(listening))),
        1 => Just(Happening::Agent(Event::OutboxChanged)),
        1 => any::<bool>().prop_map(|paused| Happening::Agent(Event::Paused(paused))),
        1 => Just(Happening::Agent(Event::SettingsChanged)),
        3 => (0i64..40).prop_map(Happening::Time),
    ]
}

/// Drives a machine, holding it to its promises at every step.
struct Driver {
    machine: Machine,
    now: Timestamp,
    owed: Vec<Instruction>,
    resting: BTreeSet<OperationId>,
    wake: Option<Timestamp>,
    paused: bool,
    stopped: bool,
    asked_until: Timestamp,
    /// The connection that is being made is for settings of before.
    outdated: bool,
}

impl Driver {
    fn attempts(&self) -> Vec<Head> {
        let attempt = |i: &Instruction| if let Attempt { head, .. } = i { Some(*head) } else { None };
        self.owed.iter().filter_map(attempt).collect()
    }

    fn rests(&mut self, which: u8, rests: bool) {
        let operation = head(which).operation;
        // One that has ended may say so late.
        let known = self.attempts().iter().any(|head| head.operation == operation);
        if rests && known {
            self.resting.insert(operation);
        } else {
            self.resting.remove(&operation);
        }
        self.give(Event::AttemptRests { operation, rests });
    }

    fn give(&mut self, event: Event) {
        self.wake = None;
        for instruction in self.machine.on(event, self.now, 0.5) {
            match instruction {
                WaitUntil(time) => {
                    assert!(time > self.now, "a wait for what has passed");
                    self.wake = Some(time);
                }
                EndPull => self.owed.push(EndPull),
                _ => {
                    assert!(!self.paused && !self.stopped, "{instruction:?} while it must not");
                    assert!(self.now >= self.asked_until, "{instruction:?} before the desk's time");
                    if matches!(instruction, Attempt { .. }) {
                        let mut active = self.attempts();
                        active.retain(|head| !self.resting.contains(&head.operation));
                        assert!(active.len() < 3, "a fourth that asks something of the desk");
                    }
                    self.owed.push(instruction);
                }
            }
        }
        let attempts = self.attempts();
        let tickets: BTreeSet<TicketId> = attempts.iter().map(|head| head.ticket).collect();
        assert_eq!(tickets.len(), attempts.len(), "two of a ticket's operations at once");
        let pulls = self.owed.iter().filter(|i| matches!(i, Pull(_) | NextPage | EndPull)).count();
        assert!(pulls <= 1, "two pulls at once");
        assert!(
            !self.owed.is_empty() || self.wake.is_some() || self.paused || self.stopped,
            "asleep for ever: {:?}",
            self.machine
        );
    }

    fn end(&mut self, which: prop::sample::Index, kind: Option<Kind>) {
        if self.owed.is_empty() {
            return;
        }
        let instruction = self.owed.remove(which.index(self.owed.len()));
        let trouble = kind.map(trouble);
        let heard = match instruction {
            EndPull | ReadOutbox { .. } => false,
            Connect { .. } => !std::mem::take(&mut self.outdated),
            _ => true,
        };
        if let Some(Kind::SlowDown(Some(wait))) = kind
            && heard
        {
            self.asked_until = self.asked_until.max(after(self.now, wait));
        }
        self.stopped |= kind == Some(Kind::Stop) && heard;
        let result = trouble.map_or(Ok(()), Err);
        if let Attempt { head, .. } = instruction {
            self.resting.remove(&head.operation);
        }
        self.give(match instruction {
            Connect { .. } => Event::Connected(result),
            ReadOutbox { .. } => read(&[head(1), head(2), head(3), head(4)]),
            Attempt { head, .. } => ended(head, trouble.map_or(AttemptEnd::Closed, AttemptEnd::Again)),
            EndPull => Event::PullEnded(PullEnd::Cut),
            Pull(_) | NextPage | WaitUntil(_) => match trouble {
                Some(trouble) => Event::PullEnded(PullEnd::Failed(trouble)),
                None if which.index(2) == 0 => page(),
                None => Event::PullEnded(PullEnd::Finished),
            },
        });
    }

    fn agent(&mut self, event: Event) {
        let resumes = matches!(event, Event::SyncNow | Event::Paused(false)) && self.stopped;
        if resumes || event == Event::SettingsChanged {
            self.outdated = self.owed.iter().any(|i| matches!(i, Connect { .. }));
        }
        match event {
            Event::Paused(paused) => {
                self.paused = paused;
                self.stopped &= paused;
            }
            Event::SyncNow | Event::SettingsChanged => self.stopped = false,
            _ => {}
        }
        self.give(event);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_happens_it_keeps_its_promises(happenings in prop::collection::vec(happenings(), 0..200)) {
        let machine = Machine::new(Pace::default(), at(0), false, false);
        let mut driver = Driver {
            machine, now: at(0), owed: vec![], resting: BTreeSet::new(), wake: None, paused: false, stopped: false, asked_until: at(0), outdated: false,
        };
        driver.give(Event::Tick);
        for happening in happenings {
            match happening {
                Happening::Ends(which, kind) => driver.end(which, kind),
                Happening::Rests(which, rests) => driver.rests(which, rests),
                Happening::Agent(event) => driver.agent(event),
                Happening::Time(seconds) => {
                    driver.now = after(driver.now, Duration::from_secs(seconds.unsigned_abs()));
                    driver.give(Event::Tick);
                }
            }
        }
    }
}
