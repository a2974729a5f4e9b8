//! Everything about one person is told, goes, and stays away.

mod people;
mod return_of;
mod traces;

use super::*;
use crate::backup::{self, RemovedCopies};
use crate::privacy::tables::{FOLLOWING, NOT_PERSONAL, PERSONAL};
use people::{Person, move_in};
use std::fs;

fn erasure(customer: CustomerId) -> Erasure {
    Erasure {
        customer,
        by: "Anna".to_owned(),
        reason: "asked for it by letter".to_owned(),
        details: BTreeMap::from([("law", "GDPR, Art. 17".into())]),
        drop_outgoing: true,
    }
}

fn erased(place: &Place, customer: CustomerId) -> Erased {
    match place.store.erase(&erasure(customer), at(5_000)).unwrap() {
        ErasureOutcome::Erased(erased) => *erased,
        other => panic!("{other:?}"),
    }
}

/// All rows about a person, as they are told.
fn told(place: &Place, customer: CustomerId) -> Vec<PersonalRow> {
    let mut rows = Vec::new();
    place
        .store
        .everything(customer, &mut |row| {
            rows.push(row);
            Ok(())
        })
        .unwrap();
    rows
}

#[test]
fn every_table_and_every_column_is_said_to_be_personal_or_not() {
    let place = Place::new();
    let names = |query: &str| -> Vec<String> {
        place.writer(|db| {
            let mut statement = db.prepare(query)?;
            statement.query_map((), |row| row.get(0))?.collect()
        })
    };
    let tables = names("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    assert!(tables.len() > 20, "{tables:?}");
    for table in tables.into_iter().filter(|table| !table.starts_with(FOLLOWING)) {
        if PERSONAL.iter().any(|personal| personal.table == table) {
            assert!(NOT_PERSONAL.iter().all(|(name, _)| *name != table), "{table} is in both lists");
            continue;
        }
        let listed = NOT_PERSONAL.iter().find(|(name, _)| *name == table);
        let (_, listed) =
            listed.unwrap_or_else(|| panic!("{table}: is it about people? See privacy/tables.rs"));
        let columns = names(&format!("SELECT name FROM pragma_table_info('{table}')"));
        assert_eq!(columns, *listed, "{table}: is the new column about people? See privacy/tables.rs");
    }
}

#[test]
fn every_personal_table_is_told_and_erased_and_others_stay_as_they_were() {
    let place = Place::new();
    let (her, other) = (move_in(&place, 1), move_in(&place, 2));
    let tables: BTreeSet<_> = told(&place, her.customer).iter().map(|row| row.table).collect();
    let mut expected: BTreeSet<_> = PERSONAL.iter().map(|personal| personal.table).collect();
    expected.insert("audit");
    assert_eq!(tables, expected, "a table of the list has no row here: the test's person lacks it");
    let before = told(&place, other.customer);
    let erased = erased(&place, her.customer);
    assert_eq!(erased.rows["customers"], 1);
    assert_eq!(erased.rows["messages"], 3);
    assert!(erased.rows.values().all(|count| *count > 0), "{:?}", erased.rows);
    assert_eq!(told(&place, other.customer), before);
    let gone = place.store.everything(her.customer, &mut |_| Ok(())).unwrap_err();
    assert_eq!(gone.code(), "store-missing-row");
    place.store.check_integrity().unwrap();
}

#[test]
fn the_record_says_how_much_went_and_names_nobody() {
    let place = Place::new();
    let her = move_in(&place, 1);
    let pseudonym = place.store.pseudonym(her.customer).unwrap();
    let erased = erased(&place, her.customer);
    let entry = &erased.record.entry;
    assert_eq!((entry.kind.as_str(), entry.by.as_str()), ("erase", "Anna"));
    assert_eq!(entry.subject.as_deref(), Some(pseudonym.as_str()));
    assert_eq!(entry.details["messages"], AuditDetail::Count(3));
    assert_eq!(entry.details["law"], AuditDetail::Code("GDPR, Art. 17".to_owned()));
    assert_eq!(erased.record.words.as_deref(), Some("asked for it by letter"));
    for word in &her.words {
        assert!(!erased.record.text.contains(word), "{word}");
    }
    assert_eq!(place.store.audit_trail(None, 1).unwrap(), [erased.record]);
}

#[test]
fn a_preview_counts_what_an_erasure_then_removes() {
    let place = Place::new();
    let her = move_in(&place, 1);
    move_in(&place, 2);
    let preview = place.store.erasure_preview(her.customer).unwrap();
    assert_eq!((preview.sending, preview.undecided), (0, 1));
    assert_eq!(preview.on_desks[&place.desk], ["1"]);
    assert_eq!(preview.in_others_tickets, 0);
    assert_eq!(erased(&place, her.customer).rows, preview.rows);
}

#[test]
fn what_she_wrote_in_others_tickets_is_told() {
    let place = Place::new();
    let her = move_in(&place, 1);
    move_in(&place, 2);
    let author = RemotePerson { name: Some(her.name.clone()), ..RemotePerson::default() };
    let message = RemoteMessage { author, ..message("copied-in", 2, "me, too") };
    place.apply(Page { messages: vec![message], ..page() });
    assert_eq!(place.store.erasure_preview(her.customer).unwrap().in_others_tickets, 1);
}

#[test]
fn what_is_on_its_way_to_a_desk_is_decided_about_first() {
    let place = Place::new();
    let Person { customer, .. } = move_in(&place, 1);
    let keep = Erasure { drop_outgoing: false, ..erasure(customer) };
    let undecided = place.store.erase(&keep, at(9)).unwrap();
    assert_eq!(undecided, ErasureOutcome::UnderWay { sending: 0, undecided: 1 });
    let operation = place.store.outbox().unwrap()[0].operation;
    place.store.begin_attempt(operation, at(9)).unwrap();
    let sending = place.store.erase(&erasure(customer), at(9)).unwrap();
    assert_eq!(sending, ErasureOutcome::UnderWay { sending: 1, undecided: 0 });
    assert!(!told(&place, customer).is_empty());
    place.store.finish_attempt(operation, &Attempt::Unknown, None, None, at(9)).unwrap();
    assert!(matches!(place.store.erase(&erasure(customer), at(9)).unwrap(), ErasureOutcome::Erased(_)));
    assert!(place.store.outbox().unwrap().is_empty());
}

#[test]
fn whoever_was_merged_into_her_is_she_too() {
    let place = Place::new();
    let (her, also_her, other) = (move_in(&place, 1), move_in(&place, 2), move_in(&place, 3));
    place.store.merge(also_her.customer, her.customer, at(30)).unwrap();
    let before = told(&place, other.customer);
    let of_both = told(&place, also_her.customer);
    assert_eq!(told(&place, her.customer), of_both);
    assert_eq!(of_both.iter().filter(|row| row.table == "messages").count(), 6);
    let erased = erased(&place, also_her.customer);
    assert_eq!((erased.rows["customers"], erased.rows["messages"]), (2, 6));
    assert_eq!(told(&place, other.customer), before);
    place.store.check_integrity().unwrap();
}

#[test]
fn a_reason_that_names_her_is_not_kept() {
    let place = Place::new();
    let her = move_in(&place, 1);
    for reason in [format!("{} asked", her.name), her.email.clone(), "Because MIZUKI said so".to_owned()] {
        let named = Erasure { reason, ..erasure(her.customer) };
        assert_eq!(place.store.erase(&named, at(9)).unwrap(), ErasureOutcome::ReasonNames);
    }
    let part = Erasure { reason: "mizukis are flowers".to_owned(), ..erasure(her.customer) };
    assert!(matches!(place.store.erase(&part, at(9)).unwrap(), ErasureOutcome::Erased(_)));
}

#[test]
fn copies_from_before_the_last_erasure_go_and_later_ones_stay() {
    let place = Place::new();
    let her = move_in(&place, 1);
    let (dir, backups) = (place.dir.path(), place.dir.path().join("backups"));
    let back_up = |seconds| place.store.back_up(&backups, &[], "", at(seconds)).unwrap().path;
    let aside = |word: &str, seconds, end: &str| {
        let path = dir.join(format!("parlance.db.{word}-{}{end}", backup::time_name(at(seconds))));
        fs::write(&path, "of a store").unwrap();
        path
    };
    let copies = || place.store.remove_older_copies(dir, &[backups.clone(), dir.join("none")]).unwrap();
    let older = [back_up(40), aside("before-restore", 50, "-2"), aside("before-restore", 50, "-2-wal")];
    let unfinished = dir.join("parlance.db.restoring");
    fs::write(&unfinished, "half a store").unwrap();
    assert_eq!(copies(), RemovedCopies::default(), "nobody was erased");
    assert!(older.iter().chain([&unfinished]).all(|path| path.exists()));
    erased(&place, her.customer);
    let later = [back_up(5_001), aside("damaged", 5_001, "")];
    assert_eq!(copies(), RemovedCopies { snapshots: 1, set_aside: 2 });
    assert!(!older.iter().chain([&unfinished]).any(|path| path.exists()));
    assert!(later.iter().all(|path| path.exists()));
    assert_eq!(copies(), RemovedCopies::default());
}

#[test]
fn requests_are_opened_extended_and_closed() {
    let place = Place::new();
    let her = move_in(&place, 1);
    place.store.requests(None).unwrap().iter().for_each(|one| {
        place.store.close_request(one.id, RequestOutcome::Withdrawn, at(1)).unwrap();
    });
    let received = jiff::civil::date(2026, 11, 3);
    let new = NewRequest { customer: her.customer, kind: RequestKind::Access, received, note: String::new() };
    let id = place.store.open_request(&new, at(2)).unwrap();
    let later = jiff::civil::date(2027, 1, 3);
    place.store.extend_request(id, later).unwrap();
    let request = place.store.request(id).unwrap();
    assert_eq!((request.received, request.extended_to, request.closed), (received, Some(later), None));
    assert_eq!(request.name, her.name);
    place.store.close_request(id, RequestOutcome::Done, at(3)).unwrap();
    let request = place.store.request(id).unwrap();
    assert_eq!((request.outcome, request.closed), (Some(RequestOutcome::Done), Some(at(3).into())));
    assert!(place.store.close_request(id, RequestOutcome::Done, at(4)).is_err());
    assert_eq!(place.store.requests(Some(her.customer)).unwrap().len(), 2);
}
