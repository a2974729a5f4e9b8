//! Numbers as people type them. What could mean two things is asked again, not guessed.

use crate::view::Problem;
use parlance_market::{Decimal, plain_decimal};

/// Who writes the numbers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Hand {
    /// A person in a window, used to any of the world's marks.
    Person,
    /// A command line: a point before the decimals, no other marks.
    Program,
}

/// An amount. By a person's hand, `1.234` and `1,234` may be a thousand or a little over one.
pub(super) fn amount(text: &str, hand: Hand) -> Result<Decimal, Problem> {
    match hand {
        Hand::Program => plain_decimal(text).ok_or_else(|| Problem::new("rates-bad-amount")),
        Hand::Person if may_group(text, '.') => Err(Problem::new("rates-ambiguous-number")),
        Hand::Person => with_either_mark(text, "rates-bad-amount"),
    }
}

/// A rate. A point stands before the decimals, as in every table of rates; a comma may be a thousand's.
pub(super) fn rate(text: &str) -> Result<Decimal, Problem> {
    with_either_mark(text, "rates-bad-number")
}

fn with_either_mark(text: &str, bad: &str) -> Result<Decimal, Problem> {
    if may_group(text, ',') {
        return Err(Problem::new("rates-ambiguous-number"));
    }
    let text = text.trim();
    let commas = text.matches(',').count();
    let plain = if commas == 1 && !text.contains('.') { text.replace(',', ".") } else { text.to_owned() };
    plain_decimal(&plain).ok_or_else(|| Problem::new(bad))
}

/// Whether this mark could stand between thousands: one to three digits before it, no leading zero, three behind.
fn may_group(text: &str, mark: char) -> bool {
    let text = text.trim().trim_start_matches('-');
    let Some((whole, rest)) = text.split_once(mark) else { return false };
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    (1..=3).contains(&whole.len())
        && digits(whole)
        && !whole.starts_with('0')
        && rest.len() == 3
        && digits(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(typed: Result<Decimal, Problem>, expected: Result<&str, &str>) {
        let typed = typed.map(|number| number.to_string()).map_err(|problem| problem.code);
        assert_eq!(typed.as_deref().map_err(String::as_str), expected);
    }

    #[test]
    fn a_person_may_write_a_comma_or_a_point() {
        check(amount(" 1234,56 ", Hand::Person), Ok("1234.56"));
        check(amount("1234.56", Hand::Person), Ok("1234.56"));
        check(amount("-0,5", Hand::Person), Ok("-0.5"));
        check(amount("0.123", Hand::Person), Ok("0.123"));
        check(amount("1234.567", Hand::Person), Ok("1234.567"));
    }

    #[test]
    fn what_may_be_a_thousand_is_asked_again() {
        for text in ["1.234", "1,234", "-12.345", "999,000"] {
            check(amount(text, Hand::Person), Err("rates-ambiguous-number"));
        }
        check(rate("1,234"), Err("rates-ambiguous-number"));
        check(rate("1.234"), Ok("1.234"));
        check(rate("0,925"), Ok("0.925"));
    }

    #[test]
    fn a_program_writes_a_point() {
        check(amount("1.234", Hand::Program), Ok("1.234"));
        check(amount("1,5", Hand::Program), Err("rates-bad-amount"));
        check(amount(" 1", Hand::Program), Err("rates-bad-amount"));
    }

    #[test]
    fn what_is_no_number_is_told() {
        for text in ["", "-", "ten", "1 000", "1.234,56", "1,234.56", "1e3", "٣", "€5"] {
            check(amount(text, Hand::Person), Err("rates-bad-amount"));
        }
        check(rate("1/2"), Err("rates-bad-number"));
    }
}
