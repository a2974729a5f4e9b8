//! Orders that a customer wrote about: their numbers in her own messages, as a shop has them. Who asks after an order need
//! not be who ordered, so this only suggests.

use crate::{StoreError, search};
use parlance_model::CustomerId;
use rusqlite::{Connection, params};
use std::collections::BTreeSet;

/// How many of her latest messages are read.
const MESSAGES: u32 = 20;
/// How many numbers of them are looked up.
const NUMBERS: usize = 100;
/// A number of so many customers says nothing.
const LOOKED_AT: i64 = 5;
/// A number has so many digits at least: with a sign before it or letters in it, and bare, where it may be a year.
const DIGITS: usize = 4;
const BARE_DIGITS: usize = 5;
/// No number is longer.
const LONGEST: usize = 40;

/// Other customers whose orders she wrote about, each with the number as the shop writes it.
pub(super) fn orders(db: &Connection, customer: CustomerId) -> Result<Vec<(CustomerId, String)>, StoreError> {
    if !db.prepare_cached("SELECT 1 FROM records WHERE order_number IS NOT NULL LIMIT 1")?.exists(())? {
        return Ok(Vec::new());
    }
    let mut numbers = BTreeSet::new();
    for text in search::latest_of(db, customer, MESSAGES)? {
        numbers.extend(named(&text));
    }
    let mut owners = db.prepare_cached(
        "SELECT DISTINCT customer, order_number FROM records WHERE order_number IN (?1, '#' || ?1) LIMIT ?2",
    )?;
    let mut found = Vec::new();
    for number in numbers.into_iter().take(NUMBERS) {
        let of = owners.query_map(params![number, LOOKED_AT], |row| {
            Ok((CustomerId::from_bytes(row.get("customer")?), row.get("order_number")?))
        })?;
        let of = of.collect::<Result<Vec<(CustomerId, String)>, _>>()?;
        // her own order that she writes about tells nothing of others with the same number in another shop
        if !of.iter().any(|(owner, _)| *owner == customer) {
            found.extend(of);
        }
    }
    Ok(found)
}

/// What may be an order's number in a text, without the sign before it, with digits of every script as 0 to 9.
fn named(text: &str) -> BTreeSet<String> {
    let text: String = text.chars().map(search::digit).collect();
    let words =
        text.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '#' | '＃' | '-' | '_' | '/' | '№')));
    words.filter_map(number).collect()
}

fn number(word: &str) -> Option<String> {
    let bare = word.trim_start_matches(['#', '＃', '№']);
    let signed = bare.len() < word.len();
    let bare = bare.trim_matches(['-', '_', '/', '#']);
    let digits = bare.chars().filter(char::is_ascii_digit).count();
    let lettered = bare.chars().any(|c| c.is_ascii_alphabetic());
    let least = if signed || lettered { DIGITS } else { BARE_DIGITS };
    (digits >= least && bare.chars().count() <= LONGEST).then(|| bare.to_owned())
}

#[cfg(test)]
mod tests {
    use super::named;

    #[track_caller]
    fn check(text: &str, numbers: &[&str]) {
        let numbers = numbers.iter().map(|number| (*number).to_owned()).collect();
        assert_eq!(named(text), numbers, "{text}");
    }

    #[test]
    fn numbers_are_found_as_customers_write_them() {
        check("Where is my order #1001?", &["1001"]);
        check("Rendelés: 100123, köszönöm", &["100123"]);
        check("注文番号＃100123です", &["100123"]);
        check("注文番号 ＃１００１２３ です", &["100123"]);
        check("طلبي رقم ١٠٠١٢٣", &["100123"]);
        check("Bestellung DE-2026-0017.", &["DE-2026-0017"]);
        check("(№ 100123) and A10234", &["100123", "A10234"]);
    }

    #[test]
    fn years_hours_and_amounts_are_none() {
        check("On 3 May 2026 at 10:30 I paid 49.90 EUR for 2 mugs", &[]);
        check("#12 of 120", &[]);
    }
}
