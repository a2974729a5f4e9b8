//! Hints: an earlier pull, and nothing else.

use super::*;

fn ms(millis: i64) -> Timestamp {
    at(0) + SignedDuration::from_millis(millis)
}

const FINISHED: Event = Event::PullEnded(PullEnd::Finished);
const PULL: Instruction = Pull(PullKind::Incremental);

#[test]
fn a_hint_to_a_desk_at_rest_is_a_pull_in_a_moment_and_a_burst_is_one() {
    let (mut machine, last) = idle(&[(10, Event::Hint)]);
    assert_eq!(last, [WaitUntil(ms(10_300))]);
    for millis in [10_050, 10_200, 10_299] {
        assert_eq!(machine.on(Event::Hint, ms(millis), 1.0), [WaitUntil(ms(10_300))]);
    }
    assert_eq!(machine.on(Event::Tick, ms(10_300), 1.0), [PULL]);
    assert_eq!(machine.on(FINISHED, at(11), 1.0), [WaitUntil(at(41))], "the burst is over with it");
}

#[test]
fn hints_during_a_pull_are_one_more_after_it() {
    let (mut machine, last) = idle(&[(30, Event::Tick), (31, Event::Hint), (32, Event::Hint)]);
    assert_eq!((last, machine.phase()), (vec![], Phase::Pulling));
    assert_eq!(machine.on(FINISHED, at(33), 1.0), [WaitUntil(at(36))]);
    assert_eq!(machine.on(Event::Tick, at(36), 1.0), [PULL]);
    assert_eq!(machine.on(FINISHED, at(37), 1.0), [WaitUntil(at(67))], "and no third");
}

#[test]
fn a_flood_of_hints_is_a_pull_in_some_seconds() {
    let (mut machine, _) = idle(&[]);
    let mut pulls = 0;
    for millis in (5_000..65_000).step_by(10) {
        let mut instructions = machine.on(Event::Hint, ms(millis), 1.0);
        instructions.extend(machine.on(Event::Tick, ms(millis), 1.0));
        if instructions.contains(&PULL) {
            pulls += 1;
            machine.on(FINISHED, ms(millis + 1), 1.0);
        }
    }
    assert_eq!(pulls, 20);
}

#[test]
fn a_desk_that_listens_is_pulled_more_rarely_and_one_that_does_no_more_as_before() {
    let (mut machine, last) = idle(&[(5, Event::Listening(true))]);
    assert_eq!(last, [WaitUntil(ms(5_300))], "what came before it listened was told to nobody");
    machine.on(Event::Tick, ms(5_300), 1.0);
    assert_eq!(machine.on(FINISHED, at(6), 1.0), [WaitUntil(at(126))]);
    assert_eq!(machine.on(Event::Listening(false), at(50), 1.0), [WaitUntil(at(80))]);
    machine.on(Event::Tick, at(80), 1.0);
    assert_eq!(machine.on(FINISHED, at(81), 1.0), [WaitUntil(at(111))]);
}

#[test]
fn a_hint_neither_ends_a_wait_after_a_failure_nor_wakes_a_desk_that_stands() {
    let failed = Event::PullEnded(PullEnd::Failed(trouble(Kind::Desk)));
    let (_, last) = idle(&[(30, Event::Tick), (30, failed), (30, Event::Hint)]);
    assert_eq!(last, [WaitUntil(at(31))]);
    let slow = trouble(Kind::SlowDown(Some(Duration::from_secs(90))));
    let slow = Event::PullEnded(PullEnd::Failed(slow));
    let (_, last) = idle(&[(30, Event::Tick), (30, slow), (40, Event::Hint)]);
    assert_eq!(last, [WaitUntil(at(120))], "the desk asked for it");
    let (_, last) = idle(&[(5, Event::Paused(true)), (6, Event::Hint)]);
    assert_eq!(last, []);
    let stop = Event::PullEnded(PullEnd::Failed(trouble(Kind::Stop)));
    let (machine, last) = idle(&[(30, Event::Tick), (30, stop), (40, Event::Hint)]);
    assert_eq!((last, machine.phase()), (vec![], Phase::Stopped));
}

#[test]
fn a_hint_lets_what_is_to_be_sent_wait_as_it_would() {
    let (machine, last) = idle(&[(5, Event::Hint), (5, Event::OutboxChanged)]);
    assert_eq!(last, [ReadOutbox { as_of: at(5) }, WaitUntil(ms(5_300))]);
    assert_eq!(machine.next_try(), None);
}

#[test]
fn a_desk_listens_from_its_first_rest_on_and_not_while_it_is_paused_or_stopped_or_asked_anew() {
    let (machine, _) =
        after_events(false, &[(0, Event::Tick), (0, Event::Connected(Ok(()))), (0, read(&[]))]);
    assert!(!machine.may_listen(false), "the first pull comes first");
    let (machine, _) = idle(&[]);
    assert!(machine.may_listen(false) && machine.may_listen(true));
    let (machine, _) = idle(&[(30, Event::Tick)]);
    assert!(!machine.may_listen(false) && machine.may_listen(true), "a pull does not end it");
    let stop = Event::PullEnded(PullEnd::Failed(trouble(Kind::Stop)));
    for events in
        [&[(5, Event::Paused(true))][..], &[(5, Event::SettingsChanged)], &[(30, Event::Tick), (30, stop)]]
    {
        let (machine, _) = idle(events);
        assert!(!machine.may_listen(false) && !machine.may_listen(true), "{events:?}");
    }
}
