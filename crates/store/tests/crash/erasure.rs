//! A person erased, with whatever a killed process leaves of it done when the store is next open, as the app does it.

use crate::{
    operations::{KEY, back_up, go_back, message, now, open, page, small, sound, ticket, ticket_of},
    people::customer,
    rows::{expect, is_after, opened, tables},
    traces,
};
use jiff::{SignedDuration, Timestamp};
use parlance_store::{
    Erasure, ErasureOutcome, ImportOf, NewRequest, RequestKind, SavedKind, Scope, Store, StoreError, Writing,
    backup::snapshots,
    model::{
        Body, BodyKind, Incoming, OperationKind, Page, PersonKeys, Record, RecordBody, RemoteMessage,
        RemotePerson, RemoteTicket,
    },
};
use std::{collections::BTreeSet, fs, path::Path, sync::Arc};

/// Her tickets: those of two customers who are one person.
const HERS: [u32; 2] = [21, 22];
const SUBJECT: &str = "axolotl";
const SAID: &str = "binturong";
const NAME: &str = "capybara";
const MAIL: &str = "dromedary";
const CITY: &str = "echidna";
const TAG: &str = "fennecfox";
const BOUGHT: &str = "gerenuk";
const CHANGED: &str = "hyraxes";
const PROMISE: &str = "ibexhorn";
const DRAFT: &str = "jerboas";
const REPLY: &str = "kinkajou";
const FILE: &str = "lemming";
const NOTE: &str = "marmoset";
const IGNORED: &str = "narwhal";
/// What only she has. They begin differently: an index keeps what words have in common once.
const WORDS: [&str; 14] =
    [SUBJECT, SAID, NAME, MAIL, CITY, TAG, BOUGHT, CHANGED, PROMISE, DRAFT, REPLY, FILE, NOTE, IGNORED];
/// What is written anew with each erasure: its record, with a salt that is drawn.
const RECORD: &[&str] = &["audit", "audit_words"];

fn later() -> Timestamp {
    now() + SignedDuration::from_secs(100)
}

fn signed(dir: &Path) -> Result<Store, StoreError> {
    let store = Store::open(dir, &KEY)?;
    store.sign_audit_with(Arc::new(|hash: &[u8; 32]| hash.to_vec()));
    Ok(store)
}

/// Others, and a person in every corner: in rows, in a snapshot, in a database that was put aside, and in one that a
/// killed process left.
pub fn known(dir: &Path) {
    small(dir);
    let store = signed(dir).unwrap();
    store.apply_page(store.desks().unwrap()[0].id, &writes(), now()).unwrap();
    for (file, word) in [("one.csv", BOUGHT), ("two.csv", CHANGED)] {
        let of = ImportOf { source: "shop", file, layout: "lines", dry_run: false };
        store.import(of, HERS.map(|number| buys(number, word)).into_iter(), &|| true, now()).unwrap();
    }
    HERS.iter().for_each(|number| note(&store, *number));
    let [her, also_her] = HERS.map(|number| customer(&store, number).unwrap());
    store.merge(also_her, her, now()).unwrap();
    store.close();
    back_up(dir).unwrap();
    go_back(dir).unwrap();
    fs::copy(dir.join("parlance.db"), dir.join("parlance.db.restoring")).unwrap();
    let places = traces::found(dir, &WORDS);
    assert_eq!(places.len(), 4 * WORDS.len(), "she is not everywhere: {places:?}");
    let packed = packed();
    let places = traces::found(dir, &[packed.as_slice()]);
    assert_eq!(places.len(), 4, "her long message is not everywhere: {places:?}");
    expect(dir, erase);
}

fn address(number: u32) -> String {
    format!("{MAIL}{number}@example.org")
}

/// What her desk tells of her.
fn writes() -> Page {
    let requester = |number: u32| RemotePerson {
        remote_id: Some(format!("u{number}")),
        name: Some(NAME.to_owned()),
        email: Some(address(number)),
        city: Some(CITY.to_owned()),
        ..RemotePerson::default()
    };
    let ticket = |number: u32| RemoteTicket {
        subject: SUBJECT.to_owned(),
        requester: requester(number),
        tags: BTreeSet::from([TAG.to_owned()]),
        ..ticket(number)
    };
    let message = |number: u32| RemoteMessage {
        author: requester(number),
        // not so long that it is packed: then the word could not be read
        body: Body { kind: BodyKind::Plain, text: format!("{SAID} ").repeat(15) },
        ..message(number)
    };
    let longer = |number: u32| RemoteMessage {
        remote_id: format!("long{number}"),
        body: Body { kind: BodyKind::Plain, text: long() },
        ..message(number)
    };
    let tickets = HERS.map(ticket).to_vec();
    let messages = HERS.into_iter().flat_map(|number| [message(number), longer(number)]).collect();
    Page { tickets, messages, ..page(std::iter::empty(), "22") }
}

/// A message that is kept packed.
fn long() -> String {
    (1..80_u32).map(|number| format!("okapi {} ", number.pow(3))).collect()
}

/// Bytes that only the packed one has.
fn packed() -> Vec<u8> {
    miniz_oxide::deflate::compress_to_vec(long().as_bytes(), 6)[100..140].to_vec()
}

/// What a shop tells of her; the second time it is something else, and what it was is kept.
fn buys(number: u32, word: &str) -> Incoming {
    let record = Record {
        source: "shop".to_owned(),
        remote_id: number.to_string(),
        at: now().into(),
        channel: None,
        by: None,
        language: None,
        body: RecordBody::Event { what: "ordered".to_owned(), detail: Some(word.repeat(30)) },
    };
    let customer = PersonKeys { emails: vec![address(number)], ..PersonKeys::default() };
    Incoming { line: 1, customer, records: vec![record] }
}

/// What agents write about her and to her.
fn note(store: &Store, number: u32) {
    let (ticket, her) = (ticket_of(store, number).unwrap(), customer(store, number).unwrap());
    store.add_promise(ticket, PROMISE, Some(now().into()), now()).unwrap();
    store.save_draft(ticket, Writing::Note, &DRAFT.repeat(9), now()).unwrap();
    store.enqueue(ticket, &OperationKind::Reply { text: REPLY.repeat(9) }, now()).unwrap();
    store.ignore_finding(ticket, "rule", IGNORED).unwrap();
    store.switch_rule(&Scope::Customer(her), "rule", Some(None)).unwrap();
    let file = format!("/{FILE}/{number}");
    store.note_saved_file(her, Path::new(&file), SavedKind::Attachment, now()).unwrap();
    let received = jiff::civil::date(2026, 11, 1);
    let request = NewRequest { customer: her, kind: RequestKind::Erasure, received, note: NOTE.to_owned() };
    store.open_request(&request, now()).unwrap();
}

/// What the app does: the rows, then the pages, then the copies.
pub fn erase(dir: &Path) -> Result<(), StoreError> {
    let store = signed(dir)?;
    let erasure = Erasure {
        customer: customer(&store, HERS[1])?,
        by: "Anna".to_owned(),
        reason: "asked for it".to_owned(),
        details: Default::default(),
        drop_outgoing: true,
    };
    let done = store.erase(&erasure, later())?;
    assert!(matches!(done, ErasureOutcome::Erased(_)), "{done:?}");
    finish(&store, dir)?;
    open(store)
}

fn finish(store: &Store, dir: &Path) -> Result<(), StoreError> {
    store.clean()?;
    store.remove_older_copies(dir, &[dir.join("backups")])?;
    Ok(())
}

/// She is there with all that is hers and there is no record, or she is gone, which is signed; then nothing that was
/// hers can be read anywhere once what was left to do is done.
pub fn erased(dir: &Path) -> bool {
    sound(dir).close();
    let store = signed(dir).unwrap();
    let verdict = store.verify_audit(|hash, signature| hash == signature).unwrap();
    let gone = verdict.entries == 1;
    assert_eq!(verdict.fault, None);
    if !gone {
        assert_eq!(verdict.entries, 0);
        finish(&store, dir).unwrap();
        assert_eq!(snapshots(&dir.join("backups")).unwrap().len(), 1, "nobody was erased");
        store.close();
        assert!(!is_after(dir, &[]), "she is gone, and nothing says so");
        return false;
    }
    let record = &store.audit_trail(None, 9).unwrap()[0];
    assert_eq!((record.entry.kind.as_str(), record.words.as_deref()), ("erase", Some("asked for it")));
    finish(&store, dir).unwrap();
    // while the store is open: its log lies beside it, too
    assert_eq!(traces::found(dir, &WORDS), []);
    assert_eq!(traces::found(dir, &[packed().as_slice()]), []);
    store.close();
    assert_eq!(in_rows(dir), Vec::<String>::new());
    assert!(is_after(dir, RECORD), "she is gone by halves");
    true
}

/// Tables in which something of hers can still be read, those of the search index among them.
fn in_rows(dir: &Path) -> Vec<String> {
    let db = opened(dir);
    let mut tables = tables(&db);
    tables.retain(|table| {
        let mut all = db.prepare(&format!("SELECT * FROM \"{table}\"")).unwrap();
        let columns = all.column_count();
        let mut all = all.query(()).unwrap();
        let mut bytes = Vec::new();
        while let Some(row) = all.next().unwrap() {
            for column in 0..columns {
                bytes.extend(row.get_ref(column).unwrap().as_bytes().unwrap_or_default());
                bytes.push(0);
            }
        }
        let packed = packed();
        !traces::read_in(&bytes, &WORDS).is_empty()
            || !traces::read_in(&bytes, &[packed.as_slice()]).is_empty()
    });
    tables
}
