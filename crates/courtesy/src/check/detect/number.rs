//! Numbers whose marks are read otherwise in her language.

use super::{Context, Found};
use crate::{
    check::{Situation, text::Text},
    dates::digits::{Number, whole},
    language::primary,
};
use parlance_market::Decimal;
use std::collections::BTreeSet;

/// A number of two parts with a mark between.
struct Marked<'a> {
    /// Its first token.
    at: usize,
    mark: char,
    first: Number<'a>,
    last: Number<'a>,
    span: (usize, usize),
    /// Its digits before and after the mark.
    signs: (&'a str, &'a str),
    /// What stands right before and after it.
    before: &'a str,
    after: &'a str,
}

/// Three digits after her decimal mark, which may be thousands in another language's marks; and decimals before a unit after
/// a mark that is not hers.
pub(super) fn ambiguous(context: &Context<'_>, found: &mut Vec<Found>) {
    let (mut marks, mut after) = (None, None::<BTreeSet<usize>>);
    for at in 0..context.text.tokens.len() {
        let Some(number) = marked(context.text, at) else { continue };
        let Some(own) = marks.get_or_insert_with(|| Marks::of(context.situation)) else { return };
        // Weights and lengths have three decimals, too.
        let mut named = || {
            let after =
                after.get_or_insert_with(|| context.matched().map(|(one, _)| one.met.tokens.1).collect());
            number.is_before(&MEASURES) || after.contains(&number.at)
        };
        let (kind, marks) = match number.last.digits {
            3 if number.mark == own.decimal
                && number.first.value > 0
                && number.first.digits <= 3
                && !named() =>
            {
                ("thousands", own.group)
            }
            1 | 2 if own.is_foreign_decimal(number.mark) && number.has_unit() => {
                ("decimals", Some(own.decimal))
            }
            _ => continue,
        };
        let fix = marks.map(|mark| format!("{}{mark}{}", number.signs.0, number.signs.1));
        found.push(Found { span: number.span, kind, fixes: fix.into_iter().collect(), ..Found::default() });
    }
}

/// The number that begins at a token, if it has one mark and belongs to nothing longer.
fn marked<'a>(text: &Text<'a>, at: usize) -> Option<Marked<'a>> {
    let token = text.tokens.get(at)?;
    if !token.text.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let first = whole(token.text)?;
    let next = text.tokens.get(at + 1)?;
    let mut between = text.whole.get(token.at + token.text.len()..next.at)?.chars();
    let mark = between.next().filter(|c| matches!(c, '.' | ',') && between.next().is_none())?;
    let last = crate::dates::digits::number(next.text).filter(|last| last.digits <= 3)?;
    let end = next.at + next.text.len() - last.rest.len();
    let (before, after) = (text.whole.get(..token.at)?, text.whole.get(end..)?);
    let digit_follows = |text: &str| text.chars().nth(1).is_some_and(|c| c.is_alphanumeric());
    let is_open = before.chars().next_back().is_none_or(|c| {
        c.is_whitespace() || matches!(c, '(' | '€' | '$' | '£' | '¥' | '₹' | '„' | '"' | '~' | '«')
    });
    let closed = match after.chars().next() {
        None => true,
        Some('.' | ',' | ':') => !digit_follows(after),
        Some(c) => {
            c.is_whitespace()
                || c.is_alphabetic()
                || matches!(
                    c,
                    ')' | '!' | '?' | ';' | '%' | '€' | '$' | '£' | '"' | '»' | '“' | '。' | '、' | '，'
                )
        }
    };
    let span = (token.span.0, next.span.0 + last.digits);
    let signs = (token.text, next.text.get(..next.text.len() - last.rest.len())?);
    (is_open && closed).then_some(Marked { at, mark, first, last, span, signs, before, after })
}

const MEASURES: [&str; 27] = [
    "kg", "g", "mg", "t", "l", "ml", "cl", "dl", "km", "m", "cm", "mm", "m²", "m2", "gb", "mb", "tb", "kwh",
    "kw", "v", "hz", "ghz", "mhz", "%", "кг", "см", "м",
];
const CURRENCIES: [&str; 23] = [
    "€", "$", "£", "¥", "₹", "zł", "₺", "₽", "eur", "euro", "euros", "usd", "gbp", "chf", "ft", "huf", "pln",
    "tl", "try", "rub", "brl", "руб", "р",
];

impl Marked<'_> {
    /// Whether one of these stands right after it.
    fn is_before(&self, units: &[&str]) -> bool {
        let after = self.after.trim_start_matches([' ', '\u{A0}', '\u{202F}']);
        let word =
            after.split(|c: char| c.is_whitespace() || matches!(c, '.' | ',' | ')' | ';' | '!' | '?')).next();
        word.is_some_and(|word| units.contains(&&*word.to_lowercase()))
    }

    /// Whether it is so many of something.
    fn has_unit(&self) -> bool {
        let sign = self.before.trim_end_matches([' ', '\u{A0}']).ends_with(['€', '$', '£', '¥', '₹']);
        sign || self.is_before(&MEASURES) || self.is_before(&CURRENCIES)
    }
}

/// The marks in numbers that she is used to.
struct Marks {
    decimal: char,
    group: Option<char>,
    /// The decimal mark of her market, whatever the language.
    of_market: Option<char>,
}

impl Marks {
    fn of(situation: &Situation<'_>) -> Option<Self> {
        let language = primary(situation.language);
        let market = situation.market.and_then(parlance_market::Market::get);
        let here = market.filter(|market| market.own_languages().iter().any(|own| primary(own) == language));
        let tag = here.map_or(language.to_owned(), |market| format!("{language}-{}", market.code));
        let sample = parlance_market::number(Decimal::new(123_455, 1), &format!("{tag}-u-nu-latn"))?;
        let mut marks = sample.chars().filter(|c| !c.is_ascii_digit());
        let (first, second) = (marks.next()?, marks.next());
        let decimal = second.unwrap_or(first);
        let group = second.map(|_| first);
        let of_market = market.and_then(|market| market.number_marks.decimal.chars().next());
        Some(Self { decimal, group, of_market })
    }

    fn is_foreign_decimal(&self, mark: char) -> bool {
        matches!((self.decimal, mark), ('.', ',') | (',', '.')) && self.of_market == Some(self.decimal)
    }
}
