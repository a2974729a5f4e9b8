use super::*;
use jiff::Timestamp;
use parlance_desk::{
    Lost,
    model::{Change, Field, OperationId, OperationKind, Seen, TicketId},
};
use proptest::prelude::*;
use std::time::Duration;

fn operation(state: OperationState, marked: bool) -> Operation {
    Operation {
        id: OperationId::new(Timestamp::UNIX_EPOCH),
        ticket: TicketId::new(Timestamp::UNIX_EPOCH),
        remote_ticket: "7".to_owned(),
        kind: OperationKind::Reply { text: "お世話になっております".to_owned() },
        created: Timestamp::UNIX_EPOCH.into(),
        state,
        attempts: 0,
        watermark: marked.then(|| Watermark("100".to_owned())),
        seen: None,
        claimed: Vec::new(),
    }
}

fn sent() -> Sent {
    Sent { remote_id: "101".to_owned(), at: None }
}

fn delivered(result: Result<Sent, DeskError>) -> Outcome {
    Outcome::Delivered(Delivery { result, wrote_before: false })
}

/// The commands that follow when these outcomes come of them.
fn run(state: OperationState, marked: bool, outcomes: Vec<Outcome>) -> Vec<Command> {
    let (mut procedure, first) = Procedure::begin(&operation(state, marked));
    let mut commands = vec![first];
    commands.extend(outcomes.into_iter().map(|outcome| procedure.next(outcome)));
    commands
}

/// What is kept when a first sending ends so.
fn kept_after_sending(error: DeskError) -> Attempt {
    match run(OperationState::Waiting, true, vec![Outcome::Kept, delivered(Err(error))]).pop() {
        Some(Command::Keep(attempt, Some(_))) => attempt,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_new_operation_is_marked_counted_sent_and_closed() {
    let mark = Watermark("100".to_owned());
    let outcomes = vec![
        Outcome::Marked(Ok(Mark { watermark: mark.clone(), unseen: 0 })),
        Outcome::Kept,
        Outcome::Kept,
        delivered(Ok(sent())),
        Outcome::Kept,
    ];
    let expected = [
        Command::Mark,
        Command::KeepMark(mark),
        Command::Begin,
        Command::Send,
        Command::Keep(Attempt::Confirmed(sent()), None),
        Command::End(AttemptEnd::Closed),
    ];
    assert_eq!(run(OperationState::Waiting, false, outcomes), expected);
}

#[test]
fn a_watermark_that_is_there_is_not_asked_for_again() {
    assert_eq!(run(OperationState::Waiting, true, vec![]), [Command::Begin]);
}

fn mark(unseen: u64) -> Outcome {
    Outcome::Marked(Ok(Mark { watermark: Watermark("100".to_owned()), unseen }))
}

#[test]
fn a_reply_to_a_ticket_that_has_moved_on_is_not_sent() {
    let commands = run(OperationState::Waiting, false, vec![mark(1), Outcome::Kept]);
    let expected = [
        Command::Mark,
        Command::Keep(Attempt::Conflict(None), Some(MOVED_ON)),
        Command::End(AttemptEnd::Refused),
    ];
    assert_eq!(commands, expected);
}

#[test]
fn what_came_since_is_asked_again_as_long_as_nothing_was_sent() {
    let seen = Some(Seen { message: "90".to_owned(), at: Timestamp::UNIX_EPOCH.into() });
    for (state, first) in [(OperationState::Waiting, Command::Mark), (OperationState::Unknown, Command::Look)]
    {
        let (_, command) = Procedure::begin(&Operation { seen: seen.clone(), ..operation(state, true) });
        assert_eq!(command, first);
    }
}

/// The commands of a change of a field.
fn run_change(state: OperationState, outcomes: Vec<Outcome>) -> Vec<Command> {
    let change = Change { field: Field::Status, from: "open".to_owned(), to: "solved".to_owned() };
    let operation = Operation { kind: OperationKind::Change(change), ..operation(state, false) };
    let (mut procedure, first) = Procedure::begin(&operation);
    let mut commands = vec![first];
    commands.extend(outcomes.into_iter().map(|outcome| procedure.next(outcome)));
    commands
}

fn delivered_after_writing(error: DeskError) -> Outcome {
    Outcome::Delivered(Delivery { result: Err(error), wrote_before: true })
}

#[test]
fn a_change_reads_before_it_writes_and_so_is_never_looked_for() {
    for state in [OperationState::Waiting, OperationState::Unknown, OperationState::Sending] {
        let commands = run_change(state, vec![Outcome::Kept, delivered(Ok(sent())), Outcome::Kept]);
        let expected = [
            Command::Begin,
            Command::Send,
            Command::Keep(Attempt::Confirmed(sent()), None),
            Command::End(AttemptEnd::Closed),
        ];
        assert_eq!(commands, expected);
    }
}

#[test]
fn a_change_that_meets_another_waits_for_the_agent() {
    let conflict = delivered_after_writing(DeskError::Conflict("stalled".to_owned()));
    let commands = run_change(OperationState::Unknown, vec![Outcome::Kept, conflict, Outcome::Kept]);
    assert!(matches!(
        &commands[2..],
        [Command::Keep(Attempt::Conflict(Some(theirs)), Some(_)), Command::End(AttemptEnd::Refused)]
            if theirs == "stalled"
    ));
}

#[test]
fn a_change_that_the_desk_ignored_is_refused_and_one_of_unknown_outcome_tried_again() {
    let keeps = |error| match run_change(
        OperationState::Waiting,
        vec![Outcome::Kept, delivered_after_writing(error)],
    )
    .pop()
    {
        Some(Command::Keep(attempt, Some(_))) => attempt,
        other => panic!("{other:?}"),
    };
    assert_eq!(keeps(DeskError::Refused(String::new())), Attempt::Refused(String::new()));
    assert_eq!(keeps(DeskError::Lost(Lost::AfterSending)), Attempt::Unknown);
    assert_eq!(keeps(DeskError::Failed(502)), Attempt::Unknown);
}

#[test]
fn an_unknown_operation_that_is_found_is_closed_without_sending() {
    for state in [OperationState::Unknown, OperationState::Sending] {
        let commands = run(state, true, vec![Outcome::Looked(Ok(Some(sent()))), Outcome::Kept]);
        let expected = [
            Command::Look,
            Command::Keep(Attempt::Confirmed(sent()), None),
            Command::End(AttemptEnd::Closed),
        ];
        assert_eq!(commands, expected);
    }
}

#[test]
fn an_unknown_operation_is_looked_for_twice_before_it_is_sent_again() {
    let outcomes =
        vec![Outcome::Looked(Ok(None)), Outcome::Settled, Outcome::Looked(Ok(None)), Outcome::Kept];
    let expected = [Command::Look, Command::Settle, Command::Look, Command::Begin, Command::Send];
    assert_eq!(run(OperationState::Unknown, true, outcomes), expected);
}

#[test]
fn a_slow_desk_s_write_is_found_by_the_second_look() {
    let outcomes = vec![Outcome::Looked(Ok(None)), Outcome::Settled, Outcome::Looked(Ok(Some(sent())))];
    let commands = run(OperationState::Unknown, true, outcomes);
    assert_eq!(commands.last(), Some(&Command::Keep(Attempt::Confirmed(sent()), None)));
}

#[test]
fn what_nobody_can_tell_is_left_to_the_agent_and_not_sent() {
    let looked = || Outcome::Looked(Err(DeskError::Uncertain));
    let commands = run(OperationState::Unknown, true, vec![looked(), Outcome::Kept]);
    let trouble = Trouble { code: "desk-uncertain", kind: Kind::Desk };
    let expected = [
        Command::Look,
        Command::Keep(Attempt::Conflict(None), Some(trouble)),
        Command::End(AttemptEnd::Refused),
    ];
    assert_eq!(commands, expected);
}

#[test]
fn a_look_that_fails_leaves_the_doubt() {
    for error in [
        DeskError::Lost(Lost::Dns),
        DeskError::Lost(Lost::AfterSending),
        DeskError::NotFound,
        DeskError::Unauthorized,
        DeskError::Failed(502),
    ] {
        let commands = run(OperationState::Unknown, true, vec![Outcome::Looked(Err(error))]);
        assert!(matches!(commands.last(), Some(Command::Keep(Attempt::Unknown, Some(_)))), "{commands:?}");
    }
}

#[test]
fn what_may_have_arrived_is_unknown() {
    for error in [
        DeskError::Lost(Lost::AfterSending),
        DeskError::Failed(500),
        DeskError::Failed(504),
        DeskError::BadAnswer,
        DeskError::NotADesk,
    ] {
        assert_eq!(kept_after_sending(error), Attempt::Unknown);
    }
}

#[test]
fn what_surely_did_not_arrive_may_be_sent_again() {
    for error in [
        DeskError::Lost(Lost::Dns),
        DeskError::Lost(Lost::Refused),
        DeskError::Lost(Lost::Tls),
        DeskError::RateLimited(Some(Duration::from_secs(9))),
        DeskError::Unauthorized,
    ] {
        assert_eq!(kept_after_sending(error), Attempt::NotSent);
    }
}

#[test]
fn a_no_waits_for_the_agent_with_the_desk_s_words() {
    assert_eq!(kept_after_sending(DeskError::Refused("no".to_owned())), Attempt::Refused("no".to_owned()));
    assert_eq!(kept_after_sending(DeskError::Forbidden), Attempt::Refused(String::new()));
    assert_eq!(kept_after_sending(DeskError::NotFound), Attempt::Refused(String::new()));
}

#[test]
fn an_error_after_a_write_was_answered_says_nothing_about_the_write() {
    for error in [DeskError::RateLimited(None), DeskError::Lost(Lost::Refused), DeskError::NotFound] {
        let outcome = Outcome::Delivered(Delivery { result: Err(error), wrote_before: true });
        let commands = run(OperationState::Waiting, true, vec![Outcome::Kept, outcome]);
        assert!(matches!(commands.last(), Some(Command::Keep(Attempt::Unknown, Some(_)))), "{commands:?}");
    }
}

#[test]
fn an_earlier_doubt_outlives_a_later_sending_that_did_not_leave() {
    let outcomes = vec![
        Outcome::Looked(Ok(None)),
        Outcome::Settled,
        Outcome::Looked(Ok(None)),
        Outcome::Kept,
        delivered(Err(DeskError::Lost(Lost::Refused))),
    ];
    let commands = run(OperationState::Unknown, true, outcomes);
    assert!(matches!(commands.last(), Some(Command::Keep(Attempt::Unknown, Some(_)))));
}

#[test]
fn nothing_is_sent_when_the_store_could_not_keep_the_step_before() {
    let full = Trouble::local("store-disk-full");
    let commands = run(OperationState::Waiting, true, vec![Outcome::Unkept(full)]);
    assert_eq!(commands, [Command::Begin, Command::End(AttemptEnd::Again(full))]);
}

#[test]
fn an_operation_that_was_taken_back_or_closed_is_let_be() {
    assert_eq!(
        run(OperationState::Waiting, true, vec![Outcome::Gone]),
        [Command::Begin, Command::End(AttemptEnd::Gone)]
    );
    for state in [OperationState::Refused, OperationState::Conflict, OperationState::Confirmed] {
        assert_eq!(run(state, true, vec![]), [Command::End(AttemptEnd::Gone)]);
    }
}

fn errors() -> impl Strategy<Value = DeskError> {
    prop_oneof![
        3 => Just(DeskError::Lost(Lost::AfterSending)),
        1 => Just(DeskError::Lost(Lost::Dns)),
        1 => Just(DeskError::Lost(Lost::Refused)),
        1 => Just(DeskError::Lost(Lost::Tls)),
        1 => Just(DeskError::NotADesk),
        1 => Just(DeskError::Unauthorized),
        1 => Just(DeskError::Forbidden),
        1 => Just(DeskError::NotFound),
        1 => Just(DeskError::RateLimited(None)),
        2 => Just(DeskError::Failed(500)),
        1 => Just(DeskError::BadAnswer),
        1 => Just(DeskError::Refused("no".to_owned())),
    ]
}

/// What goes wrong at one command, if anything.
#[derive(Clone, Debug)]
enum Fault {
    None,
    /// The desk answers so.
    Answers(DeskError),
    /// The write arrives, but only when this many further commands have passed; the client sees a lost answer.
    ArrivesLate(u8),
    /// The store cannot keep it.
    StoreFails,
    /// The program is killed before the command is carried out, or after.
    Killed {
        after: bool,
    },
}

fn faults() -> impl Strategy<Value = Fault> {
    prop_oneof![
        4 => Just(Fault::None),
        3 => errors().prop_map(Fault::Answers),
        1 => (0u8..2).prop_map(Fault::ArrivesLate),
        1 => Just(Fault::StoreFails),
        1 => any::<bool>().prop_map(|after| Fault::Killed { after }),
    ]
}

/// A desk and a store that keep what they are told, faults and all.
struct World {
    stored: Operation,
    on_desk: u32,
    arriving: Option<u8>,
    looks_since_doubt: Option<u32>,
    refusals: u32,
}

impl World {
    fn new() -> Self {
        Self {
            stored: operation(OperationState::Waiting, false),
            on_desk: 0,
            arriving: None,
            looks_since_doubt: None,
            refusals: 0,
        }
    }

    fn late_write_arrives(&mut self) {
        self.arriving = match self.arriving {
            Some(0) => {
                self.on_desk += 1;
                None
            }
            Some(n) => Some(n - 1),
            None => None,
        };
    }

    /// Carries a command out. `None`: killed.
    fn carry(&mut self, command: &Command, fault: &Fault) -> Option<Outcome> {
        if matches!(fault, Fault::Killed { after: false }) {
            return None;
        }
        let outcome = match command {
            Command::Look => Outcome::Looked(self.look(fault)),
            Command::Settle => {
                // A slow desk is done by the end of it.
                self.late_write_arrives();
                self.late_write_arrives();
                Outcome::Settled
            }
            Command::Mark => Outcome::Marked(match fault {
                Fault::Answers(error) => Err(error.clone()),
                _ => Ok(Mark { watermark: Watermark("100".to_owned()), unseen: 0 }),
            }),
            Command::KeepMark(_) | Command::Begin | Command::Keep(..)
                if matches!(fault, Fault::StoreFails) =>
            {
                Outcome::Unkept(Trouble::local("store-disk-full"))
            }
            Command::KeepMark(mark) => {
                self.stored.watermark = Some(mark.clone());
                Outcome::Kept
            }
            Command::Begin => {
                self.stored.state = OperationState::Sending;
                Outcome::Kept
            }
            Command::Send => self.send(fault),
            Command::Keep(attempt, _) => {
                self.stored.state = match attempt {
                    Attempt::Confirmed(_) => OperationState::Confirmed,
                    Attempt::NotSent => OperationState::Waiting,
                    Attempt::Unknown => OperationState::Unknown,
                    Attempt::Refused(_) => OperationState::Refused,
                    Attempt::Conflict(_) => OperationState::Conflict,
                };
                Outcome::Kept
            }
            Command::End(_) => Outcome::Gone,
        };
        (!matches!(fault, Fault::Killed { .. })).then_some(outcome)
    }

    fn look(&mut self, fault: &Fault) -> Result<Option<Sent>, DeskError> {
        if let Fault::Answers(error) = fault {
            return Err(error.clone());
        }
        if let Some(looks) = &mut self.looks_since_doubt {
            *looks += 1;
        }
        Ok((self.on_desk > 0).then(sent))
    }

    fn send(&mut self, fault: &Fault) -> Outcome {
        assert_eq!(self.stored.state, OperationState::Sending, "sent before the store knew");
        assert!(self.stored.watermark.is_some(), "sent without a watermark");
        assert!(self.looks_since_doubt.is_none_or(|looks| looks >= 2), "sent without having looked twice");
        self.looks_since_doubt = None;
        let result = match fault {
            Fault::Answers(error) => {
                if may_have_arrived(error) {
                    // The worst case: it did.
                    self.on_desk += 1;
                    self.looks_since_doubt = Some(0);
                }
                if matches!(error, DeskError::Refused(_) | DeskError::Forbidden | DeskError::NotFound) {
                    self.refusals += 1;
                }
                Err(error.clone())
            }
            Fault::ArrivesLate(after) => {
                self.arriving = Some(*after);
                self.looks_since_doubt = Some(0);
                Err(DeskError::Lost(Lost::AfterSending))
            }
            _ => {
                self.on_desk += 1;
                self.looks_since_doubt = Some(0);
                Ok(sent())
            }
        };
        delivered(result)
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 800, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever fails, and wherever the program is killed: no sending that may have arrived is followed by another
    /// without two looks in between, and in the end the desk has the operation exactly once, or has refused it.
    #[test]
    fn no_fault_makes_a_duplicate(faults in prop::collection::vec(faults(), 0..80)) {
        let mut world = World::new();
        let mut faults = faults.into_iter();
        for _ in 0..100 {
            let (mut procedure, mut command) = Procedure::begin(&world.stored);
            while !matches!(command, Command::End(_)) {
                let fault = faults.next().unwrap_or(Fault::None);
                match world.carry(&command, &fault) {
                    Some(outcome) => command = procedure.next(outcome),
                    None => break,
                }
            }
            prop_assert!(world.on_desk <= 1, "sent twice");
            if matches!(world.stored.state, OperationState::Confirmed | OperationState::Refused) {
                break;
            }
        }
        match world.stored.state {
            OperationState::Confirmed => prop_assert_eq!(world.on_desk, 1),
            OperationState::Refused => prop_assert!(world.refusals > 0 || world.on_desk == 0),
            other => prop_assert!(false, "left {:?}", other),
        }
    }
}
