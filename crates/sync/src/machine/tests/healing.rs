//! How long it takes until everything is out once a desk works again, whatever it did before and for however long: on a
//! clock of its own, with the greatest waits that chance can give.

use super::*;
use crate::Pace;

const TICKETS: u8 = 20;
const OPERATIONS: usize = 2;
/// What a call takes.
const CALL: Duration = Duration::from_secs(1);

/// A machine, its desk and its store.
struct World {
    machine: Machine,
    now: Timestamp,
    heals: Timestamp,
    kind: Kind,
    /// What is under way, by its end.
    under_way: Vec<(Timestamp, Event)>,
    wake: Option<Timestamp>,
    /// For each ticket: how many operations wait, when the first may be tried, and whether it may have arrived.
    outbox: BTreeMap<u8, (usize, Timestamp, bool)>,
}

impl World {
    fn new(kind: Kind, down: i64) -> Self {
        let mut world = Self {
            machine: Machine::new(Pace::default(), at(0), false, true),
            now: at(0),
            heals: at(down),
            kind,
            under_way: Vec::new(),
            wake: None,
            outbox: (0..TICKETS).map(|ticket| (ticket, (OPERATIONS, at(0), false))).collect(),
        };
        world.give(Event::Tick);
        world
    }

    fn give(&mut self, event: Event) {
        self.wake = None;
        for instruction in self.machine.on(event, self.now, 1.0) {
            match instruction {
                WaitUntil(time) => self.wake = Some(time),
                Connect { .. } => self.under_way.push((self.now, Event::Connected(Ok(())))),
                ReadOutbox { as_of } => self.under_way.push((self.now, self.read(as_of))),
                Attempt { head, retry_after } => self.attempt(head, retry_after),
                Pull(_) => {
                    let end =
                        if self.works() { PullEnd::Finished } else { PullEnd::Failed(trouble(self.kind)) };
                    self.under_way.push((after(self.now, CALL), Event::PullEnded(end)));
                }
                NextPage | EndPull => {}
            }
        }
    }

    fn works(&self) -> bool {
        self.now >= self.heals
    }

    fn read(&self, as_of: Timestamp) -> Event {
        let waiting = self.outbox.iter().filter(|(_, (count, ..))| *count > 0);
        let heads = waiting.clone().filter(|(_, (_, due, _))| *due <= as_of).map(|(ticket, _)| head(*ticket));
        Event::OutboxRead { heads: heads.collect(), next_due: waiting.map(|(_, (_, due, _))| *due).min() }
    }

    fn attempt(&mut self, head: Head, retry_after: Duration) {
        let works = self.works();
        let ticket = head.operation.as_bytes()[0];
        let (count, due, doubtful) = self.outbox.get_mut(&ticket).unwrap();
        let (takes, end) = match works {
            // Looked for, and again after a while, then marked and sent.
            true if *doubtful => (CALL * 4 + Pace::default().settle, AttemptEnd::Closed),
            true => (CALL * 2, AttemptEnd::Closed),
            false => (CALL, AttemptEnd::Again(trouble(self.kind))),
        };
        let ends = after(self.now, takes);
        *due = after(ends, retry_after);
        *doubtful = !works && ticket.is_multiple_of(5);
        if works {
            *count -= 1;
            *due = at(0);
        }
        self.under_way.push((ends, ended(head, end)));
    }

    /// Lets time pass until nothing waits and nothing is under way; how long after the healing that was.
    fn converges(mut self) -> Duration {
        while self.outbox.values().any(|(count, ..)| *count > 0)
            || self.under_way.iter().any(|(_, event)| matches!(event, Event::AttemptEnded { .. }))
        {
            let next = self.under_way.iter().map(|(ends, _)| *ends).min();
            let (time, ends) = match (next, self.wake) {
                (Some(ends), Some(wake)) if wake < ends => (wake, false),
                (Some(ends), _) => (ends, true),
                (None, Some(wake)) => (wake, false),
                (None, None) => panic!("asleep for ever: {:?}", self.machine),
            };
            self.now = time;
            let event = if ends {
                let place = self.under_way.iter().position(|(ends, _)| *ends == time).unwrap();
                self.under_way.remove(place).1
            } else {
                Event::Tick
            };
            self.give(event);
        }
        Duration::try_from(self.now.duration_since(self.heals)).unwrap_or_default()
    }
}

#[test]
fn everything_is_out_within_a_minute_after_a_desk_works_again() {
    for kind in [Kind::Offline, Kind::Desk, Kind::Local, Kind::SlowDown(None)] {
        let downs = (1..130).step_by(3).chain([301, 1199]);
        let slowest = downs.map(|down| World::new(kind, down).converges()).max().unwrap();
        assert!(slowest <= Duration::from_secs(60), "{kind:?}: {slowest:?}");
    }
}
