//! What makes the next pull come sooner, and nothing else: hints, and a desk that says by itself when something is new.

use super::{Link, Machine, after};
use jiff::Timestamp;
use std::time::Duration;

impl Machine {
    /// Whether a desk that can say by itself when something is new should: as soon as it is at rest, and from then on until
    /// it is paused, stopped, or has perhaps another address or secret. `listens`: whether it does already.
    pub fn may_listen(&self, listens: bool) -> bool {
        let rests = self.pull.is_none() && !self.is_sending() && self.barrier.is_none() && self.ever_pulled;
        !self.paused && self.stopped.is_none() && self.link == Link::Ready && (listens || rests)
    }

    /// Whether the desk says by itself when something is new.
    pub fn is_listening(&self) -> bool {
        self.listening
    }

    pub(super) fn pull_every(&self) -> Duration {
        if self.listening { self.pace.pull_every_listening } else { self.pace.pull_every }
    }

    /// Makes the next pull come sooner, never later. A desk on which the last one failed is asked again soon anyhow.
    pub(super) fn pull_for_a_hint(&mut self, now: Timestamp) {
        if self.pull_trouble.is_none() {
            let gathered = after(now, self.pace.hint_gather);
            let spaced = self.pulled.map_or(gathered, |pulled| after(pulled, self.pace.hint_gap));
            self.next_pull = self.next_pull.min(gathered.max(spaced));
        }
    }

    pub(super) fn listens(&mut self, listening: bool, now: Timestamp) {
        self.listening = listening;
        match listening {
            // What came between the last pull and now was told to nobody.
            true if self.pull.is_some() => self.hinted = true,
            true => self.pull_for_a_hint(now),
            false => self.next_pull = self.next_pull.min(after(now, self.pace.pull_every)),
        }
    }
}
