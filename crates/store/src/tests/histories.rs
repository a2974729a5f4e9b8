//! Any history of the outbox and the pulls: nothing lost, nothing twice, everything in order.

use super::*;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// What may happen, in any order.
#[derive(Clone, Debug)]
enum Step {
    Enqueue {
        ticket: u32,
    },
    Draft {
        ticket: u32,
    },
    /// Begins the first that is due; `arrives` says whether the desk gets it, whatever we learn.
    Send {
        arrives: bool,
        learn: Learn,
    },
    /// An unknown one is looked for on the desk, and closed by what is found.
    Look,
    Retry,
    /// What the desk has comes in: all of it, again.
    Pull {
        references: bool,
    },
    Restart,
}

#[derive(Clone, Copy, Debug)]
enum Learn {
    /// The desk's answer.
    Truth,
    /// The answer is lost.
    Nothing,
    /// The process dies before the attempt is closed.
    Death,
    /// The desk said no; nothing arrived.
    Refusal,
}

const TICKETS: u32 = 3;

fn step() -> impl Strategy<Value = Step> {
    let learn = prop_oneof![
        4 => Just(Learn::Truth), 2 => Just(Learn::Nothing), 1 => Just(Learn::Death), 1 => Just(Learn::Refusal)
    ];
    prop_oneof![
        4 => (1..=TICKETS).prop_map(|ticket| Step::Enqueue { ticket }),
        1 => (1..=TICKETS).prop_map(|ticket| Step::Draft { ticket }),
        5 => (any::<bool>(), learn).prop_map(|(arrives, learn)| Step::Send { arrives, learn }),
        3 => Just(Step::Look),
        1 => Just(Step::Retry),
        3 => any::<bool>().prop_map(|references| Step::Pull { references }),
        1 => Just(Step::Restart),
    ]
}

/// The desk as it really is, and what was asked of it.
struct World {
    place: Place,
    /// On the desk: its id of the message, the ticket, and which operation it is.
    desk: Vec<(String, u32, OperationId)>,
    asked: BTreeMap<u32, Vec<OperationId>>,
}

impl World {
    fn new() -> Self {
        let place = Place::new();
        place.apply(Page { tickets: (1..=TICKETS).map(ticket).collect(), ..page() });
        Self { place, desk: Vec::new(), asked: BTreeMap::new() }
    }

    fn store(&self) -> &Store {
        &self.place.store
    }

    fn take(mut self, step: &Step) -> Self {
        match *step {
            Step::Enqueue { ticket } => {
                let id = self.store().enqueue(self.place.known(ticket), &reply("same text"), at(2)).unwrap();
                self.asked.entry(ticket).or_default().push(id);
            }
            Step::Draft { ticket } => {
                self.store().save_draft(self.place.known(ticket), Writing::Note, "draft", at(2)).unwrap();
            }
            Step::Send { arrives, learn } => return self.send(arrives, learn),
            Step::Look => self.look(),
            Step::Retry => {
                let refused = |row: &OutboxRow| row.state == OperationState::Refused;
                for row in self.store().outbox().unwrap().into_iter().filter(refused) {
                    self.store().retry(row.operation).unwrap();
                }
            }
            Step::Pull { references } => self.pull(references),
            Step::Restart => self.place = self.place.reopened(),
        }
        self
    }

    fn first(&self, state: OperationState) -> Option<Operation> {
        let due = self.store().due(self.place.desk, at(9), at(9)).unwrap();
        due.into_iter().find(|operation| operation.state == state)
    }

    fn send(mut self, arrives: bool, learn: Learn) -> Self {
        let Some(operation) = self.first(OperationState::Waiting) else { return self };
        self.store().begin_attempt(operation.id, at(3)).unwrap();
        let arrives = arrives && !matches!(learn, Learn::Refusal);
        let remote_id = format!("r{}", self.desk.len());
        if arrives {
            let number = operation.remote_ticket.parse().unwrap();
            self.desk.push((remote_id.clone(), number, operation.id));
        }
        let outcome = match learn {
            Learn::Truth if arrives => confirmed(&remote_id),
            Learn::Truth => Attempt::NotSent,
            Learn::Nothing => Attempt::Unknown,
            Learn::Refusal => Attempt::Refused("no".to_owned()),
            Learn::Death => {
                self.place = self.place.reopened();
                return self;
            }
        };
        self.store().finish_attempt(operation.id, &outcome, None, None, at(4)).unwrap();
        self
    }

    fn look(&self) {
        let Some(operation) = self.first(OperationState::Unknown) else { return };
        let found = self.desk.iter().find(|(remote_id, number, _)| {
            number.to_string() == operation.remote_ticket && !operation.claimed.contains(remote_id)
        });
        let outcome = found.map_or(Attempt::NotSent, |(remote_id, ..)| confirmed(remote_id));
        self.store().finish_attempt(operation.id, &outcome, None, None, at(4)).unwrap();
    }

    fn pull(&self, references: bool) {
        let messages = self.desk.iter().map(|(remote_id, number, operation)| RemoteMessage {
            direction: Direction::Outbound,
            client_ref: references.then_some(*operation),
            ..message(remote_id, *number, "same text")
        });
        let page = Page { messages: messages.collect(), ..page() };
        self.place.apply(page.clone());
        assert_eq!(self.place.apply(page), Applied::default());
    }

    fn check(&self) {
        let mut remote = BTreeSet::new();
        for (number, asked) in &self.asked {
            let open: Vec<_> = self.store().outbox_of(self.place.known(*number)).unwrap();
            let open: Vec<_> = open.iter().map(|row| row.operation).collect();
            // None lost, and none overtaken: those open are the last that were asked for.
            assert_eq!(open, asked[asked.len() - open.len()..]);
            let messages = self.store().messages(self.place.known(*number)).unwrap();
            let owners: Vec<_> = messages.iter().filter_map(|message| message.operation).collect();
            let closed = &asked[..asked.len() - open.len()];
            assert_eq!(owners.len(), closed.len());
            assert!(closed.iter().all(|operation| owners.contains(operation)));
            for message in messages {
                assert!(remote.insert(message.remote_id), "a message shows twice");
            }
        }
        // Nothing is on the desk twice.
        let sent: BTreeSet<_> = self.desk.iter().map(|(_, _, operation)| operation).collect();
        assert_eq!(sent.len(), self.desk.len());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_lost_doubled_or_overtaken(steps in prop::collection::vec(step(), 1..40)) {
        let mut world = World::new();
        for step in &steps {
            world = world.take(step);
            world.check();
        }
    }

    #[test]
    fn in_the_end_everything_is_on_the_desk_once_and_in_order(steps in prop::collection::vec(step(), 1..30)) {
        let mut world = steps.iter().fold(World::new(), |world, step| world.take(step));
        world.place = world.place.reopened();
        while !world.store().outbox().unwrap().is_empty() {
            world = world.take(&Step::Retry).take(&Step::Look);
            world = world.take(&Step::Send { arrives: true, learn: Learn::Truth });
        }
        world = world.take(&Step::Pull { references: true });
        world.check();
        for (number, asked) in &world.asked {
            let arrived = world.desk.iter().filter(|(_, ticket, _)| ticket == number);
            prop_assert_eq!(arrived.map(|(_, _, operation)| *operation).collect::<Vec<_>>(), asked.clone());
        }
    }
}
