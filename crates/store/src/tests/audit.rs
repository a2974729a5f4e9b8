//! The trail shows every change of it.

use super::*;
use std::sync::Arc;

/// A signature that only shows which hash it is of.
fn signature(hash: &[u8; 32]) -> Vec<u8> {
    hash.iter().map(|byte| byte ^ 0x55).collect()
}

fn is_ours(hash: &[u8; 32], given: &[u8]) -> bool {
    given == signature(hash)
}

/// A store with five entries; the second has a reason.
fn trail() -> Place {
    let place = Place::new();
    place.store.sign_audit_with(Arc::new(signature));
    for number in 1..=5i64 {
        let note = AuditNote::new("refund", "Anna").with("case", number);
        let note = if number == 2 { note.because("She asked twice") } else { note };
        place.store.audit(&note, at(number)).unwrap();
    }
    place
}

fn verdict(place: &Place) -> AuditVerdict {
    place.store.verify_audit(is_ours).unwrap()
}

/// What is found after this was done to the table by somebody who took the guards away first.
fn found_after(tampering: &str) -> Option<(i64, FaultKind)> {
    let place = trail();
    place.writer(|db| {
        db.execute_batch(
            "PRAGMA foreign_keys = OFF; DROP TRIGGER audit_stays_as_it_is; DROP TRIGGER audit_stays_whole;",
        )?;
        db.execute_batch(tampering)
    });
    verdict(&place).fault.map(|fault| (fault.seq, fault.kind))
}

#[test]
fn an_untouched_trail_is_whole_and_tells_its_newest_first() {
    let place = trail();
    let verdict = verdict(&place);
    assert_eq!((verdict.entries, verdict.fault), (5, None));
    let trail = place.store.audit_trail(None, 2).unwrap();
    assert_eq!(trail.iter().map(|record| record.entry.seq).collect::<Vec<_>>(), [5, 4]);
    assert_eq!(place.store.audit_trail(Some(4), 9).unwrap().len(), 3);
    assert_eq!(trail[0].entry.details["case"], AuditDetail::Count(5));
    assert_eq!(place.store.audit_trail(Some(3), 1).unwrap()[0].words.as_deref(), Some("She asked twice"));
}

#[test]
fn an_empty_trail_is_whole() {
    let verdict = verdict(&Place::new());
    assert_eq!((verdict.entries, verdict.fault), (0, None));
    assert_eq!(verdict.head, "0".repeat(64));
}

#[test]
fn entries_can_be_neither_changed_nor_taken_out() {
    let place = trail();
    for refused in ["UPDATE audit SET entry = '' WHERE seq = 1", "DELETE FROM audit WHERE seq = 5"] {
        place.writer(|db| {
            assert!(db.execute(refused, ()).is_err(), "{refused}");
            Ok(())
        });
    }
    assert_eq!(verdict(&place).fault, None);
}

#[test]
fn an_altered_entry_is_found() {
    let altered = "UPDATE audit SET entry = replace(entry, '\"case\":3', '\"case\":4') WHERE seq = 3";
    assert_eq!(found_after(altered), Some((3, FaultKind::Altered)));
}

#[test]
fn an_entry_that_was_taken_out_is_found_also_the_last() {
    assert_eq!(found_after("DELETE FROM audit WHERE seq = 3"), Some((4, FaultKind::Missing)));
    assert_eq!(found_after("DELETE FROM audit WHERE seq = 1"), Some((2, FaultKind::Missing)));
    assert_eq!(found_after("DELETE FROM audit WHERE seq = 5"), Some((5, FaultKind::Missing)));
    let and_renumbered = "DELETE FROM audit WHERE seq = 3;
        UPDATE audit SET seq = seq - 1 WHERE seq > 3; UPDATE sqlite_sequence SET seq = 4";
    assert_eq!(found_after(and_renumbered), Some((3, FaultKind::Misplaced)));
}

#[test]
fn entries_that_changed_places_are_found() {
    let swapped = "UPDATE audit SET seq = 99 WHERE seq = 2; UPDATE audit SET seq = 2 WHERE seq = 3;
        UPDATE audit SET seq = 3 WHERE seq = 99";
    assert_eq!(found_after(swapped), Some((2, FaultKind::Misplaced)));
}

#[test]
fn an_entry_of_somebody_else_is_found() {
    assert_eq!(found_after("UPDATE audit SET signature = x'00' WHERE seq = 5"), Some((5, FaultKind::Forged)));
    assert_eq!(
        found_after("UPDATE audit SET signature = NULL WHERE seq = 4"),
        Some((4, FaultKind::Unsigned))
    );
}

#[test]
fn the_agent_s_words_may_go_but_not_change() {
    assert_eq!(found_after("DELETE FROM audit_words"), None);
    assert_eq!(found_after("UPDATE audit_words SET text = 'She never asked'"), Some((2, FaultKind::Words)));
}

#[test]
fn a_pseudonym_is_the_same_in_one_store_and_another_in_the_next() {
    let (one, other) = (Place::new(), Place::new());
    let customer = CustomerId::new(at(0));
    let of = |place: &Place| place.store.pseudonym(customer).unwrap();
    assert_eq!(of(&one), of(&one));
    assert_ne!(of(&one), of(&other));
    let note = AuditNote::new("erase", "Anna").about(customer);
    assert_eq!(one.store.audit(&note, at(1)).unwrap().entry.subject, Some(of(&one)));
}
