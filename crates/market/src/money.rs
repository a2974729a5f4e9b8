//! Amounts of money as they are written in a language and market: CLDR's standard currency patterns, symbols and spacing.
//!
//! Amounts for bookkeepers (in brackets) and compact ones (1 M €) are not written here.

use crate::{Currency, language, tables};
use rust_decimal::{Decimal, RoundingStrategy};

static FORMATS: MoneyFormats = include!("../data/money_formats.rs");
/// Each tag, and after a bar each currency's code with its symbol, divided by bars.
static SYMBOLS: &[&str] = include!("../data/currency_symbols.rs");
static CLOSE_TO_DIGITS: &[char] = include!("../data/currency_symbol_ends.rs");

/// The extension that asks for Latin digits where others are usual.
const LATIN_DIGITS: &str = "-u-nu-latn";

/// The ways of writing amounts, and which of them by locale (BCP 47).
struct MoneyFormats {
    kinds: &'static [MoneyFormat],
    usual: &'static [(&'static str, u8)],
    /// In Latin digits, where those are not the usual ones.
    latin: &'static [(&'static str, u8)],
    /// Of currencies (ISO 4217) that a locale writes in a way of their own.
    own: &'static [(&'static str, &'static str, u8)],
}

/// How a locale writes amounts. In affixes, ¤ stands for the currency and - for the minus.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct MoneyFormat {
    zero: char,
    decimal: &'static str,
    group: &'static str,
    minus: &'static str,
    positive: (&'static str, &'static str),
    negative: (&'static str, &'static str),
    /// Digits of the group before the decimals; 0: no groups.
    first_group: u8,
    further_groups: u8,
    /// How many digits must stand before the first group for there to be groups at all.
    least_grouped: u8,
}

/// An amount as it is written in this locale (BCP 47; `hu-HU`), with its symbol and as many decimals as the currency
/// has, half a unit rounded away from zero. `-u-nu-latn` after the tag asks for Latin digits. `None` if CLDR has no
/// data for the language. Source: CLDR 48, UTS 35 part 3.
pub fn money(amount: Decimal, currency: &Currency, locale: &str) -> Option<String> {
    let (tag, latin) = digits_asked(locale);
    let own = FORMATS.own.iter().find(|(of, code, _)| *code == currency.code && of.eq_ignore_ascii_case(tag));
    let format = match own.filter(|_| !latin) {
        Some((_, _, kind)) => FORMATS.kinds.get(usize::from(*kind))?,
        None => format_of(tag, latin)?,
    };
    let amount = rounded(amount, currency.minor_units);
    let digits = format.digits(amount, usize::from(currency.minor_units));
    Some(format.around(&digits, symbol(currency.code, tag), is_negative(amount)))
}

/// A number as amounts of money are written in this locale, with all its decimals and without a currency.
pub fn number(number: Decimal, locale: &str) -> Option<String> {
    let (tag, latin) = digits_asked(locale);
    let format = format_of(tag, latin)?;
    let digits = format.digits(number, number.scale().try_into().unwrap_or_default());
    Some(if is_negative(number) { format!("{}{digits}", format.minus) } else { digits })
}

/// Rounded to this many decimals, half a unit away from zero.
pub(crate) fn rounded(amount: Decimal, decimals: u8) -> Decimal {
    amount.round_dp_with_strategy(decimals.into(), RoundingStrategy::MidpointAwayFromZero)
}

fn is_negative(amount: Decimal) -> bool {
    amount.is_sign_negative() && !amount.is_zero()
}

fn digits_asked(locale: &str) -> (&str, bool) {
    locale.strip_suffix(LATIN_DIGITS).map_or((locale, false), |tag| (tag, true))
}

fn format_of(tag: &str, latin: bool) -> Option<&'static MoneyFormat> {
    let within = |rows: &'static [(&str, u8)], tag: &str| tables::by_tag(rows, |(tag, _)| tag, tag);
    let found = |rows| {
        let (_, kind) = language::parents(tag).find_map(|tag| within(rows, tag))?;
        FORMATS.kinds.get(usize::from(*kind))
    };
    let usual = found(FORMATS.usual)?;
    if latin && usual.zero != '0' { found(FORMATS.latin) } else { Some(usual) }
}

/// The currency's symbol in the locale, else its code.
fn symbol(code: &'static str, tag: &str) -> &'static str {
    let own = |tag| tables::after_tag(SYMBOLS, tag)?.split('|').find_map(|one| one.strip_prefix(code));
    language::parents(tag).chain([""]).find_map(own).unwrap_or(code)
}

impl MoneyFormat {
    /// The amount without its sign.
    fn digits(&self, amount: Decimal, decimals: usize) -> String {
        let plain = format!("{:.decimals$}", amount.abs());
        let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
        let mut text = String::new();
        for (at, digit) in whole.chars().enumerate() {
            if at > 0 && self.starts_group(whole.len() - at, whole.len()) {
                text.push_str(self.group);
            }
            text.push(self.digit(digit));
        }
        if !fraction.is_empty() {
            text.push_str(self.decimal);
            text.extend(fraction.chars().map(|digit| self.digit(digit)));
        }
        text
    }

    /// Whether a group starts where that many of all digits are left.
    fn starts_group(&self, left: usize, all: usize) -> bool {
        let (first, further) = (usize::from(self.first_group), usize::from(self.further_groups));
        let grouped = first > 0 && all >= first + usize::from(self.least_grouped);
        grouped && left >= first && (left - first).is_multiple_of(further.max(1))
    }

    fn digit(&self, ascii: char) -> char {
        let value = ascii.to_digit(10).unwrap_or_default();
        char::from_u32(u32::from(self.zero) + value).unwrap_or(ascii)
    }

    fn around(&self, digits: &str, symbol: &str, negative: bool) -> String {
        let (prefix, suffix) = if negative { self.negative } else { self.positive };
        let spaced = |end: Option<char>| end.is_some_and(|end| !CLOSE_TO_DIGITS.contains(&end));
        let before = if prefix.ends_with('¤') && spaced(symbol.chars().last()) { "\u{a0}" } else { "" };
        let after = if suffix.starts_with('¤') && spaced(symbol.chars().next()) { "\u{a0}" } else { "" };
        let filled = |affix: &str| affix.replace('-', self.minus).replace('¤', symbol);
        format!("{}{before}{digits}{after}{}", filled(prefix), filled(suffix))
    }
}
