//! Guidance: what to do, in which scope. The table is in the order in which it is shown, with an index by language and
//! by market.

use super::{
    codes::Codes,
    rust::{Sources, array, literal, slice, variant},
    table::{Row, Table},
};
use std::collections::BTreeMap;

pub const COLUMNS: &[&str] = &[
    "value",
    "markets",
    "languages",
    "channels",
    "topic",
    "instead_of",
    "source_work",
    "source_url",
    "checked",
    "review_by",
];

/// Most important for a reply first, as in the enum.
const TOPICS: &[&str] = &[
    "form-of-address",
    "name-order",
    "title",
    "opening",
    "closing",
    "directness",
    "apology",
    "saying-no",
    "complaint",
    "urgency",
    "small-talk",
    "humour",
    "emoji",
    "dates",
    "numbers",
    "delivery",
    "payments-refund",
    "rights",
    "working-time",
    "language",
    "ask",
    "typography",
    "number-taboo",
    "gift-taboo",
];
const CHANNELS: &[&str] = &["email", "chat", "phone"];

struct Piece<'t> {
    row: Row<'t>,
    markets: Vec<&'t str>,
    languages: Vec<&'t str>,
    channels: Vec<&'t str>,
    instead_of: Vec<&'t str>,
}

pub fn rust(table: &Table, codes: &Codes) -> String {
    table.each_once(|row| ["value", "markets", "languages", "channels"].map(|of| row.text(of)).join("\t"));
    one_topic_a_value(table);
    let values = table.rows().map(|row| row.text("value").to_owned()).collect();
    let mut pieces: Vec<_> = table
        .rows()
        .map(|row| Piece {
            row,
            markets: row.codes("markets", "ISO 3166-1 codes, such as JP", &codes.markets),
            languages: row.codes("languages", "BCP 47 tags, such as ja", &codes.languages),
            channels: row.words("channels", CHANNELS),
            instead_of: row.codes("instead_of", "a value of this file", &values),
        })
        .collect();
    pieces.sort_by_key(Piece::place);
    let mut sources = Sources::default();
    let items: Vec<_> = pieces.iter().map(|piece| piece.rust(&mut sources)).collect();
    let mut by_language = BTreeMap::new();
    let mut by_market = BTreeMap::new();
    let mut everywhere = Vec::new();
    for (at, piece) in pieces.iter().enumerate() {
        match (piece.languages.as_slice(), piece.markets.as_slice()) {
            ([], []) => everywhere.push(at.to_string()),
            ([], markets) => keep(&mut by_market, markets, at),
            (languages, _) => keep(&mut by_language, languages, at),
        }
    }
    let rest = [
        array("pub(super) static ITEMS", "Guidance", &items),
        index("BY_LANGUAGE", by_language),
        index("BY_MARKET", by_market),
        array("pub(super) static EVERYWHERE", "u16", &everywhere),
    ];
    sources.file("guidance", &rest.concat())
}

fn one_topic_a_value(table: &Table) {
    let mut topics = BTreeMap::new();
    for row in table.rows() {
        let (value, topic) = (row.needed("value"), row.word("topic", TOPICS));
        let first = *topics.entry(value).or_insert(topic);
        if first != topic {
            row.fault(&format!("{value} is about {first} elsewhere. Give it one topic, or another value."));
        }
        if !value.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-') {
            row.fault(&format!("the value “{value}” is no name. Write small letters, digits and hyphens."));
        }
    }
}

/// By the lower-case key, as it is looked up.
fn keep<'t>(index: &mut BTreeMap<(String, &'t str), Vec<String>>, keys: &[&'t str], at: usize) {
    for key in keys {
        index.entry((key.to_ascii_lowercase(), *key)).or_default().push(at.to_string());
    }
}

fn index(name: &str, index: BTreeMap<(String, &str), Vec<String>>) -> String {
    let rows: Vec<_> = index
        .into_iter()
        .map(|((_, key), places)| format!("({}, {})", literal(key), slice(places)))
        .collect();
    array(&format!("pub(super) static {name}"), "(&str, &[u16])", &rows)
}

/// The Fluent message of a value.
fn id(value: &str) -> String {
    format!("guidance-{value}")
}

impl Piece<'_> {
    /// Where it is shown: by topic; then restricted in more ways first, by language before by market, to fewer first.
    fn place(&self) -> impl Ord + use<> {
        let open = |list: &[&str]| usize::from(list.is_empty());
        let topic = TOPICS.iter().position(|topic| *topic == self.row.text("topic"));
        (
            topic,
            open(&self.markets) + open(&self.languages) + open(&self.channels),
            open(&self.languages),
            self.languages.len(),
            self.markets.len(),
        )
    }

    fn rust(&self, sources: &mut Sources) -> String {
        let strings = |list: &[&str]| slice(list.iter().map(|one| literal(one)));
        format!(
            "Guidance {{ id: {}, scope: Scope {{ markets: {}, languages: {}, channels: {} }}, topic: {}, instead_of: {}, source: {} }}",
            literal(&id(self.row.text("value"))),
            strings(&self.markets),
            strings(&self.languages),
            slice(self.channels.iter().map(|channel| variant("Channel", channel))),
            variant("Topic", self.row.text("topic")),
            slice(self.instead_of.iter().map(|value| literal(&id(value)))),
            sources.of(self.row)
        )
    }
}
