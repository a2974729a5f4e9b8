//! Whatever happens to the tables, the index says what reading everything would say.

use super::*;
use crate::search::oracle;
use proptest::prelude::*;

/// Words to write with: few, so that they meet; in several scripts, with and without marks.
const WORDS: &[&str] = &[
    "refund",
    "Refunds",
    "return",
    "Müller",
    "Mueller",
    "muller",
    "año",
    "ano",
    "A-10234",
    "返金",
    "金額",
    "東京都",
    "京都",
    "คืนเงิน",
    "เงินสด",
    "పంపండి",
    "पैसा",
    "हिन्दी",
    "हिंदी",
    "أحمد",
    "احمد",
    "환불을",
    "the",
    "ısı",
    "ISI",
];
/// What is asked of them.
const ASKED: &[&str] = &[
    "refund",
    "ref",
    "return",
    "müller",
    "muller",
    "mueller",
    "año",
    "ano",
    "10234",
    "a-10",
    "返金",
    "金",
    "京都",
    "都",
    "คืนเงิน",
    "เงิน",
    "పంప",
    "पैसा",
    "हिंदी",
    "احمد",
    "أحمد",
    "환불",
    "the",
    "isi",
    "nothing",
];

#[derive(Clone, Debug)]
enum Step {
    /// A message with these words comes, or comes again as it is now.
    Message {
        id: u32,
        ticket: u32,
        words: Vec<usize>,
        second: i64,
        html: bool,
    },
    Subject {
        ticket: u32,
        words: Vec<usize>,
    },
    Requester {
        ticket: u32,
        who: u32,
    },
    Merge {
        from: u32,
        into: u32,
    },
    Status {
        ticket: u32,
        closed: bool,
    },
    Market {
        ticket: u32,
        japan: bool,
    },
    Reply {
        ticket: u32,
        words: Vec<usize>,
    },
    RemoveDesk,
    Reopen,
}

fn step() -> impl Strategy<Value = Step> {
    let words = || prop::collection::vec(0..WORDS.len(), 1..6);
    prop_oneof![
        12 => (0..20_u32, 1..5_u32, words(), 0..90_i64, any::<bool>())
            .prop_map(|(id, ticket, words, second, html)| Step::Message { id, ticket, words, second, html }),
        2 => (1..5_u32, words()).prop_map(|(ticket, words)| Step::Subject { ticket, words }),
        2 => (1..5_u32, 1..4_u32).prop_map(|(ticket, who)| Step::Requester { ticket, who }),
        1 => (1..5_u32, 1..5_u32).prop_map(|(from, into)| Step::Merge { from, into }),
        2 => (1..5_u32, any::<bool>()).prop_map(|(ticket, closed)| Step::Status { ticket, closed }),
        1 => (1..5_u32, any::<bool>()).prop_map(|(ticket, japan)| Step::Market { ticket, japan }),
        2 => (1..5_u32, words()).prop_map(|(ticket, words)| Step::Reply { ticket, words }),
        1 => Just(Step::RemoveDesk),
        1 => Just(Step::Reopen),
    ]
}

/// A query of random parts.
fn query() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        8 => (0..ASKED.len()).prop_map(|n| ASKED[n].to_owned()),
        2 => (0..WORDS.len(), 0..WORDS.len()).prop_map(|(a, b)| format!("\"{} {}\"", WORDS[a], WORDS[b])),
        2 => (0..ASKED.len()).prop_map(|n| format!("-{}", ASKED[n])),
        1 => (0..WORDS.len(), 0..WORDS.len()).prop_map(|(a, b)| format!("-\"{} {}\"", WORDS[a], WORDS[b])),
        1 => Just("status:open".to_owned()),
        1 => Just("-status:closed".to_owned()),
        1 => Just("market:JP".to_owned()),
        1 => Just("from:2@example.org".to_owned()),
        1 => Just("desk:budapest".to_owned()),
    ];
    prop::collection::vec(part, 1..4).prop_map(|parts| parts.join(" "))
}

struct World {
    place: Place,
    tickets: BTreeMap<u32, RemoteTicket>,
}

fn said(words: &[usize], html: bool) -> String {
    let words: Vec<&str> = words.iter().map(|n| WORDS[*n]).collect();
    match html {
        true => format!("<p class=refund>{}</p><style>refund</style>", words.join(" <b>") + "</b>"),
        false => words.join([" ", ", ", "", "\n"].get(words.len() % 4).unwrap_or(&" ")),
    }
}

impl World {
    fn new() -> Self {
        Self { place: Place::new(), tickets: BTreeMap::new() }
    }

    fn changed(&mut self, number: u32, change: impl FnOnce(&mut RemoteTicket)) {
        let kept = self.tickets.entry(number).or_insert_with(|| ticket(number));
        change(kept);
        let tickets = vec![kept.clone()];
        self.place.apply(Page { tickets, ..page() });
    }

    fn take(mut self, step: &Step) -> Self {
        match step.clone() {
            Step::Message { id, ticket: number, words, second, html } => {
                let kind = if html { BodyKind::Html } else { BodyKind::Plain };
                let message = RemoteMessage {
                    sent: at(second).into(),
                    body: Body { kind, text: said(&words, html) },
                    ..message(&id.to_string(), number, "")
                };
                self.place.apply(Page { messages: vec![message], ..page() });
            }
            Step::Subject { ticket, words } => {
                self.changed(ticket, |ticket| ticket.subject = said(&words, false))
            }
            Step::Requester { ticket, who } => {
                self.changed(ticket, |ticket| ticket.requester.email = Some(format!("{who}@example.org")));
            }
            Step::Merge { from, into } => {
                let merged = Tombstone { ticket: from.to_string(), merged_into: Some(into.to_string()) };
                self.place.apply(Page { gone: vec![merged], ..page() });
            }
            Step::Status { ticket, closed } => {
                self.changed(ticket, |ticket| {
                    ticket.status = if closed { Status::Closed } else { Status::Open }
                });
            }
            Step::Market { ticket, japan } => {
                if let Some(ticket) =
                    self.place.store.ticket_by_remote(self.place.desk, &ticket.to_string()).unwrap()
                {
                    let customer = self.place.store.ticket(ticket).unwrap().row.customer;
                    self.place.store.set_customer_market(customer, japan.then_some("JP"), "test").unwrap();
                }
            }
            Step::Reply { ticket, words } => {
                let Some(ticket) =
                    self.place.store.ticket_by_remote(self.place.desk, &ticket.to_string()).unwrap()
                else {
                    return self;
                };
                let sent = self.place.store.enqueue(ticket, &reply(&said(&words, false)), at(2)).unwrap();
                if self.place.store.begin_attempt(sent, at(3)).is_ok() {
                    let confirmed = confirmed(&format!("sent-{sent}"));
                    self.place.store.finish_attempt(sent, &confirmed, None, None, at(4)).unwrap();
                }
            }
            Step::RemoveDesk => {
                self.place.store.remove_desk(self.place.desk).unwrap();
                self.place.desk = self.place.store.add_desk("Budapest", DeskKind::Demo, "x", at(0)).unwrap();
                self.tickets.clear();
            }
            Step::Reopen => self.place = self.place.reopened(),
        }
        self
    }

    /// What is found, newest first, and what reading everything finds.
    fn compare(&self, query: &str, typing: bool) {
        let query = Query::parse(query, typing).unwrap();
        let asked = Asked { query, ranked: false, limit: 500, after: None };
        let Ok(answer) = self.place.store.search(&asked, &|| false) else { return };
        let found: Vec<_> = answer.hits.iter().map(|hit| (hit.place.at_ms, hit.place.row)).collect();
        let read =
            self.place.store.connections.read(|db| Ok(oracle::read_everything(db, &asked.query))).unwrap();
        assert_eq!(found, read.unwrap(), "{:?}", asked.query);
        // page by page it is the same
        let mut paged = Vec::new();
        let mut after = None;
        loop {
            let asked = Asked { limit: 3, after, ..asked.clone() };
            let answer = self.place.store.search(&asked, &|| false).unwrap();
            paged.extend(answer.hits.iter().map(|hit| (hit.place.at_ms, hit.place.row)));
            after = answer.more;
            if after.is_none() {
                break;
            }
        }
        assert_eq!(paged, found, "{:?}", asked.query);
        // best first finds the same, in another order
        let answer = self.place.store.search(&Asked { ranked: true, ..asked.clone() }, &|| false).unwrap();
        let mut ranked: Vec<_> = answer.hits.iter().map(|hit| (hit.place.at_ms, hit.place.row)).collect();
        ranked.sort_by_key(|place| std::cmp::Reverse(*place));
        assert_eq!(ranked, found, "{:?}", asked.query);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    #[test]
    fn the_index_finds_what_reading_everything_finds(
        steps in prop::collection::vec(step(), 1..30),
        queries in prop::collection::vec((query(), any::<bool>()), 12),
    ) {
        let world = steps.iter().fold(World::new(), |world, step| world.take(step));
        for (query, typing) in &queries {
            world.compare(query, *typing);
        }
        let left = world.place.store.indexing().unwrap();
        prop_assert_eq!(left.left, 0);
        world.place.store.connections.read(|db| { oracle::is_whole(db); Ok(()) }).unwrap();
        world.place.store.check_integrity().unwrap();
    }

    #[test]
    fn a_word_is_found_by_itself_without_its_marks_and_by_its_beginning(
        word in "[a-zA-Zà-žǎ-ǳα-ώа-яёא-תء-يक-हा-ौং-হಅ-ಹఅ-హ0-9]{1,12}", beside in "[a-zé日本語ก-ฮ ]{0,10}",
    ) {
        let place = Place::new();
        place.wrote(&[&format!("{beside} {word} {beside}"), "besides"]);
        prop_assume!(oracle::is_one_word(&word));
        let found = |query: &str, typing: bool| place.ask(&format!("\"{query}\""), typing).hits.len();
        prop_assert!(found(&word, false) >= 1, "{word}");
        prop_assert!(found(&oracle::unmarked(&word), false) >= 1, "{word} by {}", oracle::unmarked(&word));
        for end in 2..word.chars().count() {
            let beginning: String = word.chars().take(end).collect();
            if oracle::unmarked(&beginning).chars().count() < 2 {
                continue;
            }
            let typed = place.ask(&beginning, true).hits.len();
            // a beginning may end between a letter and its marks, which then are not asked for
            prop_assert!(typed >= 1, "{word} by {beginning}");
        }
    }

    #[test]
    fn no_query_is_an_error_of_the_database(query in hostile(), typing: bool, ranked: bool) {
        let place = Place::new();
        place.wrote(&["a \"quoted\" word AND NOT near OR *", "返金"]);
        if let Ok(query) = Query::parse(&query, typing) {
            let answer = place.store.search(&Asked { query, ranked, limit: 5, after: None }, &|| false);
            prop_assert!(!matches!(answer, Err(SearchError::Store(_))), "{answer:?}");
        }
    }
}

fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("\"".to_owned()),
        Just("'".to_owned()),
        Just("*".to_owned()),
        Just("^".to_owned()),
        Just("(".to_owned()),
        Just(")".to_owned()),
        Just(" AND ".to_owned()),
        Just(" OR ".to_owned()),
        Just(" NOT ".to_owned()),
        Just("NEAR(a b, 2)".to_owned()),
        Just("tokens:".to_owned()),
        Just(" -".to_owned()),
        Just("from:".to_owned()),
        Just("before:2026-13-40 ".to_owned()),
        Just("after:2026-01-01 ".to_owned()),
        Just("\0".to_owned()),
        Just("\u{e000}".to_owned()),
        Just("\u{e001}a".to_owned()),
        Just("; DROP TABLE messages; --".to_owned()),
        Just("\u{301}".to_owned()),
        Just("\u{202e}".to_owned()),
        Just("𝒜".to_owned()),
        Just("\u{fdfa}".to_owned()),
        "[a-z\" \\-:*^()]{0,12}",
        any::<char>().prop_map(|c| c.to_string()),
    ];
    prop::collection::vec(piece, 0..30).prop_map(|pieces| pieces.concat())
}

#[test]
fn ten_thousand_characters_are_too_many_and_said_to_be() {
    let fault = |text: &str| Query::parse(text, true).unwrap_err().kind;
    assert_eq!(fault(&"a".repeat(10_000)), QueryFault::TooLong);
    assert_eq!(fault(&"a ".repeat(900)), QueryFault::TooLong);
    assert_eq!(fault(""), QueryFault::Empty);
    let place = Place::new();
    place.wrote(&["x"]);
    let long = Query::parse(&"ab".repeat(990), false).unwrap();
    let many = Query::parse(&["a\"b*c"; 60].join(" "), false).unwrap();
    for query in [long, many] {
        let asked = Asked { query, ranked: false, limit: 5, after: None };
        assert!(place.store.search(&asked, &|| false).unwrap().hits.is_empty());
    }
}
