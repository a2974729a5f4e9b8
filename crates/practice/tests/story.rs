//! Stories that are wrong, hostile or without end: each is told with its place, and none hangs or takes the app with it.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test")]

use parlance_practice::{Ask, By, Fault, FaultKind, Grade, LARGEST_INK, Step, Story, walk};
use proptest::prelude::*;

/// Line and column, where they are known.
type Place = Option<(usize, usize)>;

fn fault(ink: &str) -> Fault {
    let faults = walk("scenario.ink", ink).faults;
    faults.into_iter().next().unwrap_or_else(|| panic!("nothing is wrong with {ink}"))
}

#[test]
fn what_is_wrong_is_told_with_its_place() {
    let cases: &[(&str, FaultKind, Place)] = &[
        ("Hello\n* one -> nowhere\n* two\n- -> END\n", FaultKind::Ink, Some((2, 7))),
        ("-> a\n=== a ===\n-> b\n=== b ===\n-> a\n", FaultKind::Endless, Some((4, 5))),
        ("-> f\n=== f\n~ g()\n-> END\n=== function g()\n~ g()\n", FaultKind::Endless, None),
        ("-> a\n=== a ===\nword\n-> a\n", FaultKind::Endless, Some((2, 5))),
        ("Hello\n* one\n    fine\n* two -> END\n", FaultKind::DeadEnd, Some((3, 5))),
        ("-> a\n=== a ===\nHello\n", FaultKind::DeadEnd, Some((3, 1))),
        ("Hi\n-> END\n=== lost ===\nNobody.\n-> END\n", FaultKind::UnreachableKnot, Some((3, 5))),
        ("Hi\n* {false} never -> END\n* yes -> END\n", FaultKind::UnreachableChoice, Some((2, 1))),
        ("Hello {x\n* one -> END\n", FaultKind::Ink, Some((1, 1))),
        ("Hello {y}\n-> END\n", FaultKind::Plays, None),
        ("{1 / 0}\n-> END\n", FaultKind::Plays, None),
        ("INCLUDE other.ink\n-> END\n", FaultKind::Ink, Some((1, 9))),
        ("EXTERNAL f()\n~ f()\n-> END\n", FaultKind::Plays, None),
        ("Hi # <img src=x onerror=alert(1)>\n-> END\n", FaultKind::Tag, Some((1, 4))),
        ("Hi # skill: juggling +1\n-> END\n", FaultKind::Tag, Some((1, 4))),
        ("Hi\n# free: reply\n* [good] -> END\n* [bad] -> END\n", FaultKind::Outcomes, Some((2, 3))),
    ];
    for (ink, kind, place) in cases {
        let fault = fault(ink);
        assert_eq!((fault.kind, fault.place), (*kind, *place), "{ink}\n{fault:?}");
    }
}

#[test]
fn a_story_may_be_no_larger_and_no_deeper_than_it_can_be_read() {
    let ten_megabytes = "* Hello\n- there\n".repeat(640 * 1024);
    assert_eq!(Story::compile("scenario.ink", &ten_megabytes).unwrap_err().kind, FaultKind::TooLarge);
    for deep in ["{a:", "(", "* "].map(|level| level.repeat(100)) {
        let fault = Story::compile("scenario.ink", &format!("Hi\n{deep}x\n-> END\n")).unwrap_err();
        assert_eq!((fault.kind, fault.place.map(|place| place.0)), (FaultKind::TooDeep, Some(2)));
    }
}

/// What is nested by what follows, not by its brackets: the compiler calls itself once for each.
#[test]
fn the_largest_story_of_each_make_is_read_or_refused() {
    for unit in
        ["* a\n", "- a\n", "* * a\n", "{true:a}", "{a|b}", "text\n", "~ temp x = 1 + 1\n", "- {true:\n"]
    {
        let ink = unit.repeat((LARGEST_INK - 10) / unit.len()) + "\n-> END\n";
        if let Err(fault) = Story::compile("scenario.ink", &ink) {
            assert!(matches!(fault.kind, FaultKind::Ink | FaultKind::TooDeep), "{unit}: {fault:?}");
        }
    }
}

#[test]
fn lines_tell_who_says_them() {
    let ink = "A box.\nWhere is it? # customer\n* Soon. # skill: promise-keeping -1\n    When is soon? # why\n    # pause: 3\n    \
               Hm. # customer\n- # free: reply\n* [good] Thank you. # customer\n* [middling] So so.\n* [poor] Bye.\n- -> END\n";
    let story = Story::compile("scenario.ink", ink).unwrap();
    let begun = story.play(&[]).unwrap();
    let lines: Vec<_> = begun.lines.iter().map(|line| (line.by, line.text.as_str(), line.after)).collect();
    assert_eq!(lines, [(By::Scene, "A box.", 0), (By::Customer, "Where is it?", 0)]);
    let Ask::Choose(offers) = &begun.ask else { panic!("{begun:?}") };
    assert_eq!(offers.len(), 1);
    let chosen = story.play(&[Step::Chose { choice: 0 }]).unwrap();
    let lines: Vec<_> =
        chosen.lines.iter().skip(2).map(|line| (line.by, line.text.as_str(), line.pause)).collect();
    assert_eq!(lines, [(By::Agent, "Soon.", 0), (By::Why, "When is soon?", 0), (By::Customer, "Hm.", 3)]);
    assert_eq!(chosen.ask, Ask::Write("reply".to_owned()));
    let end = story.play(&[Step::Chose { choice: 0 }, Step::Wrote { grade: Grade::Poor }]).unwrap();
    assert_eq!((end.ask, end.lines.last().unwrap().text.as_str()), (Ask::End, "Bye."));
}

/// A record of steps that the story does not have (another version was published) is told, not played otherwise.
#[test]
fn steps_of_another_story_are_refused() {
    let story = Story::compile("scenario.ink", "Hi\n* one -> END\n").unwrap();
    for steps in [
        vec![Step::Chose { choice: 1 }],
        vec![Step::Wrote { grade: Grade::Good }],
        vec![Step::Chose { choice: 0 }, Step::Chose { choice: 0 }],
    ] {
        assert_eq!(story.play(&steps).unwrap_err().kind, FaultKind::Plays);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    /// Whatever somebody types: no panic, no hang, and places that are in the text.
    #[test]
    fn any_text_is_walked_or_refused(parts in prop::collection::vec(prop::sample::select(PIECES), 0..40)) {
        let ink = parts.concat();
        let lines = ink.lines().count().max(1);
        for fault in walk("scenario.ink", &ink).faults {
            let (line, column) = fault.place.unwrap_or((1, 1));
            prop_assert!((1..=lines + 1).contains(&line) && column >= 1, "{ink}\n{fault:?}");
        }
    }
}

const PIECES: &[&str] = &[
    "Hello",
    "é",
    "क्षि",
    "مرحبا",
    "\n",
    "\n",
    "\n* ",
    "\n+ ",
    "\n- ",
    "\n=== a ===\n",
    "\n= b\n",
    "-> a",
    "-> END",
    "->->",
    "<- a",
    "{",
    "}",
    "|",
    ":",
    "(",
    ")",
    "[",
    "]",
    "# customer",
    "# free: reply",
    "# skill: apology +1",
    "~ x = 1",
    "VAR x = 0\n",
    "{x / 0}",
    "{not a}",
    "<>",
    "//",
    "/*",
    "*/",
    "\\",
    "\"",
    "good",
    "{a: b}",
    "LIST l = c, d\n",
];
