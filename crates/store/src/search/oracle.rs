//! What a search should find, found by reading everything.

use super::{
    atoms::{self, Atoms},
    document::{self, Source},
    fold,
    plan::{Plan, has_ticket},
    query::{Ask, Query},
};
use rusqlite::{Connection, params};

/// The places of all hits, newest first; `Err` if the query cannot be asked.
pub(crate) fn read_everything(db: &Connection, query: &Query) -> Result<Vec<(i64, i64)>, ()> {
    let plan = Plan::of(db, query).map_err(|_| ())?;
    let mut found = Vec::new();
    let mut rows = db.prepare("SELECT row, kind, message, id, customer, at_ms FROM search_rows").unwrap();
    let mut rows = rows.query(()).unwrap();
    while let Some(row) = rows.next().unwrap() {
        let source = Source::of(row).unwrap();
        let (customer, at_ms): (Option<[u8; 16]>, i64) =
            (row.get("customer").unwrap(), row.get("at_ms").unwrap());
        let document = document::read(db, &source, customer.as_ref(), at_ms).unwrap().unwrap();
        let facts = "SELECT gone, desk, market, status FROM tickets WHERE id = ?1";
        let (gone, desk, market, status): (bool, [u8; 16], Option<String>, String) = db
            .query_row(facts, [document.ticket.unwrap()], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
            })
            .unwrap();
        assert!(has_ticket(&source));
        let facets = &plan.facets;
        let mut meant = !gone
            && facets.desks.allows(Some(&desk))
            && facets.markets.allows(market.as_ref())
            && facets.statuses.allows(Some(&status.as_str()))
            && facets.allows_time(at_ms)
            && plan.is_met_by(&Atoms::of(&document.text), &document.numbers);
        for part in &query.parts {
            if let Ask::From(who) = &part.ask {
                let sql = "SELECT EXISTS (SELECT 1 FROM identities WHERE customer = ?1 AND value = ?2)";
                let hers: bool =
                    db.query_row(sql, params![document.customer, who], |row| row.get(0)).unwrap();
                meant &= (hers && document.hers) != part.not;
            }
        }
        if meant {
            found.push((at_ms, row.get("row").unwrap()));
        }
    }
    found.sort_by_key(|place| std::cmp::Reverse(*place));
    Ok(found)
}

/// Fails unless the index has every message and ticket, each once, and nothing else.
pub(crate) fn is_whole(db: &Connection) {
    let count = |sql: &str| db.query_row(sql, (), |row| row.get::<_, i64>(0)).unwrap();
    let there = "SELECT (SELECT count(*) FROM messages) + (SELECT count(*) FROM tickets) + (SELECT count(*) FROM records)";
    assert_eq!(count("SELECT count(*) FROM search_rows"), count(there));
    let indexed = "SELECT count(*) FROM search_index WHERE search_index MATCH '\"\u{e000}\"'";
    assert_eq!(count(indexed), count(there));
    let strays =
        "SELECT count(*) FROM search_rows r WHERE NOT EXISTS (SELECT 1 FROM messages WHERE row = r.message AND r.customer IS NULL)
        AND NOT EXISTS (SELECT 1 FROM tickets WHERE id = r.id AND r.customer IS NULL)
        AND NOT EXISTS (SELECT 1 FROM records WHERE id = r.id AND customer = r.customer AND at_ms = r.at_ms)";
    assert_eq!(count(strays), 0);
    let people = "SELECT count(*) FROM search_names WHERE search_names MATCH '\"\u{e000}\"'";
    assert_eq!(count(people), count("SELECT count(*) FROM customers"));
}

/// A word without its marks, folded.
pub(crate) fn unmarked(word: &str) -> String {
    Atoms::of(word).iter().map(|(_, folded)| atoms::base(folded)).collect()
}

/// Whether it is one atom without anything before and after.
pub(crate) fn is_one_word(word: &str) -> bool {
    let atoms = Atoms::of(word);
    let letters = word.chars().next().is_some_and(|c| !fold::units(c).is_empty());
    atoms.len() == 1 && letters && !unmarked(word).is_empty()
}
