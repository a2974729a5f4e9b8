//! A long run of faults against one desk: operations go out through a proxy that spoils calls, from a process that may be
//! killed again and again, until everything must be on the desk once and in order.

use super::{Chance, Place, ground::Ground};
use crate::fault_proxy::Fault;
use parlance_desk::model::DeskKind;
use std::{
    net::SocketAddr,
    path::PathBuf,
    time::{Duration, Instant},
};

/// What a campaign is against, and how much there is of it.
pub struct Campaign {
    /// Which connector.
    pub kind: DeskKind,
    /// Whether the desk is spoken to as one that keeps no reference of ours.
    pub plain: bool,
    /// Where the desk is, on loopback.
    pub desk: SocketAddr,
    /// What time and secret it takes.
    pub place: Place,
    /// The tickets that are written to; nobody else does.
    pub tickets: Vec<String>,
    /// How many operations go out.
    pub operations: usize,
    /// Two values of a ticket's priority.
    pub priorities: [&'static str; 2],
    /// What is killed: a program that begins with [`super::child`].
    pub program: PathBuf,
}

/// How long a process lives at the longest: after so many calls, so much time. Chance takes its part of both.
#[derive(Clone, Copy)]
pub struct Life {
    /// Calls.
    pub calls: u64,
    /// Milliseconds.
    pub then: u64,
    /// Milliseconds for one in six, so that some see what they sent settle.
    pub seldom: u64,
}

impl Life {
    /// Against a desk with which the engine waits as it always does, and which takes up to half a second for a write: long enough
    /// that on the whole as much goes out as comes in, as with an agent who writes all day.
    pub const REAL: Self = Self { calls: 9, then: 2500, seldom: 8000 };

    fn after_calls(self, chance: &mut Chance) -> Duration {
        let longest = if chance.below(6) == 0 { self.seldom } else { self.then };
        Duration::from_millis(chance.below(longest))
    }
}

/// What came of a campaign that held.
#[derive(Debug)]
pub struct Report {
    /// Calls that came to the desk's door.
    pub calls: u64,
    /// How long the whole took.
    pub took: Duration,
    /// How many operations still waited when the last fault was over.
    pub waiting: usize,
    /// From then to an empty outbox; the longest, if there were several healings.
    pub converged: Duration,
}

impl Campaign {
    /// Faults on three calls in ten, and so many times a kill -9 at a moment of chance's choosing.
    pub fn kill(&self, kills: usize, life: Life, seed: u64) -> Report {
        let begun = Instant::now();
        let mut ground = Ground::laid_out(self);
        let (mut chance, mut faults) = (Chance(seed), Chance(seed ^ 0xfa17));
        ground.proxy.set_script(move |_| faults.fault());
        for kill in 1..=kills {
            ground.write(self.operations * kill / kills);
            let calls = 1 + chance.below(life.calls);
            ground.killed_after(calls, life.after_calls(&mut chance));
        }
        ground.proxy.set_script(|_| Fault::None);
        let (healed, waiting) = (Instant::now(), ground.waiting());
        let engine = ground.engine();
        engine.until_much_is_sent();
        let converged = healed.elapsed();
        engine.stop();
        ground.holds_everything_once();
        Report { calls: ground.proxy.calls(), took: begun.elapsed(), waiting, converged }
    }

    /// The answer to every write is lost after the desk has acted.
    pub fn lose_every_answer(&self) -> Report {
        self.through(|ground| {
            ground.proxy.set_script(|call| if call.is_write() { Fault::DropAfter } else { Fault::None });
        })
    }

    /// The exchange of every other write is cut: of the request so many bytes arrive, or of the answer, from none to that
    /// many, and then again from none; evenly spread where there are fewer operations than that takes.
    pub fn cut_at_every_byte(&self, request: usize, answer: usize) -> Report {
        self.through(|ground| {
            let (mut writes, all) = (0, request + answer);
            let apart = (all / (self.operations / 2).max(1)).max(1);
            ground.proxy.set_script(move |call| {
                writes += usize::from(call.is_write());
                let at = writes / 2 * apart % all;
                match () {
                    () if !call.is_write() || writes % 2 == 1 => Fault::None,
                    () if at < request => Fault::HalfSent(at),
                    () => Fault::CutAt(at - request),
                }
            });
        })
    }

    /// Operations go out through faults that end nobody's wait but the engine's own.
    fn through(&self, spoil: impl FnOnce(&Ground<'_>)) -> Report {
        let begun = Instant::now();
        let mut ground = Ground::laid_out(self);
        spoil(&ground);
        let engine = ground.engine();
        while ground.written < self.operations {
            ground.write((ground.written + 10 * self.tickets.len()).min(self.operations));
            engine.outbox_changed();
            engine.until_much_is_sent();
        }
        engine.stop();
        ground.holds_everything_once();
        Report { calls: ground.proxy.calls(), took: begun.elapsed(), waiting: 0, converged: Duration::ZERO }
    }

    /// The desk fails whatever it is asked, in one way after the other, each for as long as chance says; then it works again.
    /// The operations are shared out among these.
    pub fn heal(&self, faults: &[Fault], longest: Duration, seed: u64) -> Report {
        let begun = Instant::now();
        let mut chance = Chance(seed);
        let mut ground = Ground::laid_out(self);
        let engine = ground.engine();
        let (mut converged, mut most) = (Duration::ZERO, 0);
        for (place, fault) in faults.iter().copied().enumerate() {
            ground.write(self.operations * (place + 1) / faults.len());
            ground.proxy.set_script(move |_| fault);
            engine.outbox_changed();
            let longest = u64::try_from(longest.as_millis()).unwrap();
            std::thread::sleep(Duration::from_millis(longest / 2 + chance.below(longest / 2)));
            most = most.max(ground.waiting());
            ground.proxy.set_script(|_| Fault::None);
            let healed = Instant::now();
            engine.until_much_is_sent();
            converged = converged.max(healed.elapsed());
        }
        engine.stop();
        ground.holds_everything_once();
        Report { calls: ground.proxy.calls(), took: begun.elapsed(), waiting: most, converged }
    }
}
