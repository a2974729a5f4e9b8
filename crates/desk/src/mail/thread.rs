//! Which messages belong together.
//!
//! The mailbox itself is the index: nothing of a thread is remembered between two pulls. A message's thread is named by
//! the first message of it that anybody refers to, so that the name stays when that message comes later or goes. What a
//! message refers to is looked up, since some programs name only the message before, and some leave out the first ones.

use super::api::Mailbox;
use super::head::{Hand, Head, MADE_UP, Person, Side};
use super::{subject, words::Term};
use crate::DeskError;
use jiff::{SignedDuration, tz::TimeZone};
use std::collections::{BTreeMap, BTreeSet};

/// How often what was found is asked for what belongs to it.
const ROUNDS: usize = 12;
/// How many messages are asked about at once, so that an answer stays small.
const AT_ONCE: usize = 60;
/// How long after a message an answer may come that names it by its subject only.
const BY_SUBJECT: SignedDuration = SignedDuration::from_hours(30 * 24);

/// Messages, by folder and UID, and what is known of who answers whom.
#[derive(Default)]
pub(super) struct Threads {
    heads: BTreeMap<(Side, u32), Head>,
    /// Where each Message-ID was first met.
    places: BTreeMap<String, (Side, u32)>,
}

/// What was asked of the mailbox already.
#[derive(Default)]
struct Asked {
    ids: BTreeSet<String>,
    answers: BTreeSet<String>,
    subjects: BTreeSet<(Side, u32)>,
}

impl Threads {
    pub(super) fn add(&mut self, head: Head) {
        let place = (head.side, head.uid);
        self.places.entry(head.id.clone()).and_modify(|first| *first = place.min(*first)).or_insert(place);
        self.heads.insert(place, head);
    }

    /// The name of the thread that a message belongs to.
    pub(super) fn root(&self, head: &Head) -> String {
        let (mut at, mut before) = (head, BTreeSet::from([head.id.as_str()]));
        loop {
            let Some(parent) = self.parent(at) else { return at.id.clone() };
            if !before.insert(parent) {
                // They answer each other in a circle: one of them is the first as well as any.
                return before.first().map_or_else(String::new, |first| (*first).to_owned());
            }
            match self.places.get(parent).and_then(|place| self.heads.get(place)) {
                Some(next) => at = next,
                None => return parent.to_owned(),
            }
        }
    }

    fn parent<'a>(&'a self, head: &'a Head) -> Option<&'a str> {
        match head.references.iter().find(|id| **id != head.id) {
            Some(first) => Some(first),
            None => self.by_subject(head).map(|earlier| earlier.id.as_str()),
        }
    }

    /// The message that this one answers by its subject: the latest one with the same customer, within thirty days.
    fn by_subject(&self, head: &Head) -> Option<&Head> {
        let customer = by_subject_only(head)?;
        let wanted = subject::folded(&head.subject);
        let with_her = |other: &Head| {
            let people = match other.side {
                Side::Inbox => other.answer_to(),
                Side::Sent => other.to.as_slice(),
            };
            people.iter().any(|person| person.address.eq_ignore_ascii_case(&customer.address))
        };
        let before = |other: &&Head| {
            let earlier = (other.arrived, other.side, other.uid) < (head.arrived, head.side, head.uid);
            earlier && head.arrived.duration_since(other.arrived) <= BY_SUBJECT
        };
        let same =
            self.heads.values().filter(before).filter(|other| subject::folded(&other.subject) == wanted);
        same.filter(|other| with_her(other)).max_by_key(|other| (other.arrived, other.side, other.uid))
    }

    /// All of a thread that is known, in the order in which it arrived.
    pub(super) fn of(&self, root: &str) -> Vec<&Head> {
        let mut heads: Vec<&Head> = self.heads.values().filter(|head| self.root(head) == root).collect();
        self.sort(&mut heads);
        heads
    }

    /// In the order in which they arrived; within one second, an answer after what it answers.
    fn sort(&self, heads: &mut [&Head]) {
        let mut depths = BTreeMap::new();
        for head in heads.iter() {
            self.depth(head, &mut depths);
        }
        heads.sort_by_key(|head| (head.arrived, depths.get(head.id.as_str()).copied(), head.side, head.uid));
    }

    /// How many messages there are between this one and a first one, at most.
    fn depth<'a>(&'a self, head: &'a Head, known: &mut BTreeMap<&'a str, usize>) -> usize {
        if let Some(depth) = known.get(head.id.as_str()) {
            return *depth;
        }
        // Whoever comes here again goes in a circle.
        known.insert(&head.id, 0);
        let places = head.references.iter().filter_map(|id| self.places.get(id));
        let answered: Vec<&Head> = places.filter_map(|place| self.heads.get(place)).collect();
        let depth =
            answered.into_iter().map(|head| self.depth(head, known)).max().map_or(0, |depth| depth + 1);
        known.insert(&head.id, depth);
        depth
    }

    /// Threads of all messages that are known, each with its name.
    pub(super) fn all(&self) -> BTreeMap<String, Vec<&Head>> {
        let mut all: BTreeMap<String, Vec<&Head>> = BTreeMap::new();
        for head in self.heads.values() {
            all.entry(self.root(head)).or_default().push(head);
        }
        for heads in all.values_mut() {
            self.sort(heads);
        }
        all
    }
}

/// The customer of a message that says by its subject alone that it answers another.
fn by_subject_only(head: &Head) -> Option<&Person> {
    let alone = head.side == Side::Inbox && head.references.is_empty() && head.hand == Hand::Person;
    let told = alone && subject::is_answer(&head.subject) && !subject::bare(&head.subject).is_empty();
    head.answer_to().first().filter(|_| told)
}

impl<T> Mailbox<T> {
    /// The whole threads of these messages and of these names.
    pub(super) async fn threads(&self, seeds: &[Head], names: &[&str]) -> Result<Threads, DeskError> {
        let (mut threads, mut asked) = (Threads::default(), Asked::default());
        seeds.iter().for_each(|head| threads.add(head.clone()));
        for _ in 0..ROUNDS {
            let mut roots: BTreeSet<String> = seeds.iter().map(|head| threads.root(head)).collect();
            roots.extend(names.iter().map(|name| (*name).to_owned()));
            let any = asked.next(&threads, &roots);
            if any.is_empty() {
                break;
            }
            for some in any.chunks(AT_ONCE) {
                self.find(some).await?.into_iter().for_each(|head| threads.add(head));
            }
        }
        Ok(threads)
    }
}

impl Asked {
    /// What is to be asked next: whom the messages refer to, who refers to those of the wanted threads, and who may be
    /// meant by a subject.
    fn next(&mut self, threads: &Threads, roots: &BTreeSet<String>) -> Vec<Vec<Term>> {
        let mut any = Vec::new();
        let named = threads.heads.values().filter_map(|head| head.references.first());
        for id in named.chain(roots) {
            if !threads.places.contains_key(id) && self.ids.insert(id.clone()) {
                any.push(vec![by_id(id)]);
            }
        }
        let members = threads.heads.values().filter(|head| roots.contains(&threads.root(head)));
        for id in members.map(|head| &head.id).chain(roots) {
            if !id.starts_with(MADE_UP) && self.answers.insert(id.clone()) {
                any.extend(["References", "In-Reply-To"].map(|name| vec![header(name, id)]));
            }
        }
        for (place, head) in &threads.heads {
            if let Some(customer) = by_subject_only(head)
                && self.subjects.insert(*place)
            {
                any.extend(like(head, customer));
            }
        }
        any
    }
}

/// The search for a message by its Message-ID; for one that has none, all that have none.
pub(super) fn by_id(id: &str) -> Term {
    match id.starts_with(MADE_UP) {
        true => Term::Without("Message-ID".to_owned()),
        false => header("Message-ID", id),
    }
}

/// A header that names this Message-ID and not a longer one; of a long one, its beginning is known.
pub(super) fn header(name: &str, id: &str) -> Term {
    let end = if id.len() < 190 { ">" } else { "" };
    Term::Header(name.to_owned(), format!("<{id}{end}"))
}

/// Earlier messages from or to this customer with the same subject.
fn like(head: &Head, customer: &Person) -> [Vec<Term>; 2] {
    let since = head.arrived.checked_sub(BY_SUBJECT).unwrap_or(head.arrived).to_zoned(TimeZone::UTC).date();
    ["From", "To"].map(|name| {
        vec![
            Term::Header(name.to_owned(), customer.address.clone()),
            Term::Header("Subject".to_owned(), subject::bare(&head.subject)),
            Term::Since(since.to_string()),
        ]
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn head(uid: u32, side: Side, id: &str, references: &[&str], subject: &str) -> Head {
        let mail = super::super::words::Mail {
            uid,
            arrived: format!("{:02}-Nov-2026 08:00:00 +0000", uid % 28 + 1),
            head: base64::Engine::encode(
                &base64::engine::general_purpose::STANDARD,
                format!(
                    "Message-ID: <{id}>\r\nReferences: {}\r\nSubject: {subject}\r\nFrom: a@c.example\r\nTo: a@c.example\r\n\r\n",
                    references.iter().map(|id| format!("<{id}>")).collect::<Vec<_>>().join(" ")
                ),
            ),
            ..Default::default()
        };
        Head::read(side, &mail).unwrap()
    }

    fn threads(heads: &[Head]) -> Threads {
        let mut threads = Threads::default();
        heads.iter().for_each(|head| threads.add(head.clone()));
        threads
    }

    fn root(heads: &[Head], id: &str) -> String {
        let threads = threads(heads);
        threads.root(heads.iter().find(|head| head.id == id).unwrap())
    }

    #[test]
    fn a_thread_keeps_its_name_when_its_first_message_comes_later_or_goes() {
        let first = head(1, Side::Inbox, "a", &[], "x");
        let others = [head(2, Side::Sent, "b", &["a"], "x"), head(3, Side::Inbox, "c", &["a", "b"], "x")];
        for id in ["b", "c"] {
            assert_eq!(root(&others, id), "a");
            assert_eq!(root(&[std::slice::from_ref(&first), &others[..]].concat(), id), "a");
        }
    }

    #[test]
    fn programs_that_name_only_the_last_message_are_followed_back() {
        let heads = [
            head(1, Side::Inbox, "a", &[], "x"),
            head(2, Side::Sent, "b", &["a"], "x"),
            head(3, Side::Inbox, "c", &["b"], "x"),
            head(4, Side::Inbox, "d", &["c"], "x"),
        ];
        assert_eq!(root(&heads, "d"), "a");
        assert_eq!(threads(&heads).of("a").len(), 4);
    }

    #[test]
    fn a_subject_counts_only_if_it_says_that_it_answers_and_nothing_else_is_said() {
        let first = head(1, Side::Inbox, "a", &[], "Meine Bestellung");
        for (subject, expected) in
            [("AW: meine  bestellung", "a"), ("Meine Bestellung", "b"), ("Re: Andere", "b"), ("Re:", "b")]
        {
            let heads = [first.clone(), head(9, Side::Inbox, "b", &[], subject)];
            assert_eq!(root(&heads, "b"), expected, "{subject}");
        }
        let named = [first, head(9, Side::Inbox, "b", &["z"], "Re: Meine Bestellung")];
        assert_eq!(root(&named, "b"), "z");
    }

    #[test]
    fn messages_of_one_second_stand_in_the_order_of_their_answers() {
        let ours = head(1, Side::Sent, "b", &["a"], "x");
        let mut hers = head(7, Side::Inbox, "c", &["b"], "x");
        hers.arrived = ours.arrived;
        let heads = [ours, hers];
        let threads = threads(&heads);
        let order: Vec<_> = threads.of("a").iter().map(|head| head.id.as_str()).collect();
        assert_eq!(order, ["b", "c"]);
    }

    proptest! {
        #[test]
        fn whoever_refers_to_whom_every_message_has_one_thread_in_whatever_order_they_come(
            links in prop::collection::vec((0..12u32, prop::collection::vec(0..14u32, 0..4)), 1..20),
            turn in 0..20usize,
        ) {
            let heads: Vec<Head> = links.iter().zip(1..).map(|((id, references), uid)| {
                let references: Vec<String> = references.iter().map(|id| format!("m{id}")).collect();
                let references: Vec<&str> = references.iter().map(String::as_str).collect();
                head(uid, Side::Inbox, &format!("m{id}"), &references, "Re: x")
            }).collect();
            let mut turned = heads.clone();
            turned.rotate_left(turn % heads.len());
            let (one, other) = (threads(&heads), threads(&turned));
            for head in &heads {
                prop_assert_eq!(one.root(head), other.root(head));
            }
            let all = one.all();
            prop_assert_eq!(all.values().map(Vec::len).sum::<usize>(), heads.len());
            for (root, members) in &all {
                prop_assert_eq!(&one.of(root), members);
            }
        }
    }
}
