//! Search: what is found, by which spelling, in which order, and that the index is what the tables are.

mod answers;
mod folding;
mod histories;

use super::*;

impl Place {
    /// A ticket with a message a text; the first is the oldest.
    fn wrote(&self, texts: &[&str]) {
        let messages = texts
            .iter()
            .zip(1..)
            .map(|(text, n)| RemoteMessage { sent: at(n * 60).into(), ..message(&format!("m{n}"), 1, text) });
        self.apply(Page {
            tickets: vec![RemoteTicket { subject: String::new(), ..ticket(1) }],
            messages: messages.collect(),
            ..page()
        });
    }

    fn ask(&self, query: &str, typing: bool) -> Answer {
        let query = Query::parse(query, typing).unwrap();
        let asked = Asked { query, ranked: false, limit: 50, after: None };
        self.store.search(&asked, &|| false).unwrap()
    }

    /// The texts that a query finds, newest first.
    fn finds(&self, query: &str) -> Vec<String> {
        self.ask(query, false).hits.into_iter().map(|hit| hit.excerpt.text).collect()
    }

    fn typed(&self, query: &str) -> Vec<String> {
        self.ask(query, true).hits.into_iter().map(|hit| hit.excerpt.text).collect()
    }
}

#[test]
fn what_was_written_last_is_found_first() {
    let place = Place::new();
    place.wrote(&["refund one", "nothing", "a refund two", "refunds three"]);
    assert_eq!(place.finds("refund"), ["a refund two", "refund one"]);
    assert_eq!(place.typed("refund"), ["refunds three", "a refund two", "refund one"]);
    assert_eq!(place.finds("refund -two"), ["refund one"]);
    assert_eq!(place.finds("\"a refund\""), ["a refund two"]);
}

#[test]
fn all_words_that_begin_as_was_typed_are_found_however_many_there_are() {
    let place = Place::new();
    let few: Vec<String> = (100..103).map(|n| format!("lieferung{n}")).collect();
    let many: Vec<String> = (100..200).map(|n| format!("bestellung{n}")).collect();
    let all: Vec<&str> = few.iter().chain(&many).map(String::as_str).collect();
    place.wrote(&all);
    assert_eq!(place.typed("lief"), ["lieferung102", "lieferung101", "lieferung100"]);
    assert_eq!(place.typed("bestellung19").len(), 10);
    assert_eq!(place.typed("bestellung").len(), 50, "as many as were asked for");
    assert_eq!(place.typed("bestellung lief"), [""; 0]);
    assert_eq!(place.typed("bestellt"), [""; 0]);
}

#[test]
fn a_word_is_still_being_typed_where_its_last_character_is_none_of_its_letters() {
    let place = Place::new();
    place.wrote(&["کتابخانه", "അവൻ"]);
    for (typed, found) in [("کتابـ", "کتابخانه"), ("کتاب\u{200d}", "کتابخانه"), ("അവന്\u{200d}", "അവൻ")]
    {
        assert_eq!(place.typed(typed), [found], "{typed}");
    }
    assert!(place.typed("کتاب.").is_empty());
}
