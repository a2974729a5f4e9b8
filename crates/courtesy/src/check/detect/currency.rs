//! Signs that several currencies have.

use super::{Context, Found};
use crate::{check::Situation, dates::digits::digit, tokens::scalar_at};
use parlance_market::Market;

/// A sign, whether it means nothing certain in a market without such a currency, and the currencies that have it with what is
/// certain. The first is the one that is probably meant.
struct Sign {
    text: &'static str,
    everywhere: bool,
    currencies: &'static [(&'static str, &'static str)],
}

const SIGNS: [Sign; 5] = [
    Sign {
        text: "$",
        everywhere: true,
        currencies: &[
            ("USD", "US$"),
            ("CAD", "CA$"),
            ("AUD", "A$"),
            ("NZD", "NZ$"),
            ("MXN", "MX$"),
            ("HKD", "HK$"),
            ("SGD", "S$"),
            ("TWD", "NT$"),
            ("ARS", "ARS"),
            ("CLP", "CLP"),
            ("COP", "COP"),
            ("UYU", "UYU"),
            ("DOP", "DOP"),
            ("CUP", "CUP"),
            ("JMD", "JMD"),
            ("TTD", "TTD"),
            ("BBD", "BBD"),
            ("BSD", "BSD"),
            ("BZD", "BZD"),
            ("FJD", "FJD"),
            ("NAD", "NAD"),
        ],
    },
    Sign {
        text: "£",
        everywhere: false,
        currencies: &[
            ("GBP", "GBP"),
            ("EGP", "EGP"),
            ("LBP", "LBP"),
            ("SYP", "SYP"),
            ("SDG", "SDG"),
            ("SSP", "SSP"),
            ("FKP", "FKP"),
            ("GIP", "GIP"),
            ("SHP", "SHP"),
        ],
    },
    Sign { text: "¥", everywhere: true, currencies: &[("JPY", "JPY"), ("CNY", "CNY")] },
    Sign {
        text: "kr",
        everywhere: true,
        currencies: &[("SEK", "SEK"), ("NOK", "NOK"), ("DKK", "DKK"), ("ISK", "ISK")],
    },
    Sign {
        text: "Rs",
        everywhere: true,
        currencies: &[
            ("INR", "INR"),
            ("PKR", "PKR"),
            ("LKR", "LKR"),
            ("NPR", "NPR"),
            ("MUR", "MUR"),
            ("SCR", "SCR"),
        ],
    },
];

/// Signs at amounts that mean another currency in her market than the one they probably mean here, or none.
pub(super) fn bare(context: &Context<'_>, found: &mut Vec<Found>) {
    let text = context.text.whole;
    let Some(market) = context.situation.market.and_then(Market::get) else { return };
    for sign in &SIGNS {
        let first = sign.text.chars().next().unwrap_or_default();
        let places = text.match_indices(first).map(|(at, _)| at);
        let mut places = places.filter(|at| is_bare(text, *at, sign.text)).peekable();
        let Some(kind) = unclear(sign, market, context.situation).filter(|_| places.peek().is_some()) else {
            continue;
        };
        if is_told(context, sign) {
            continue;
        }
        for at in places {
            let scalar = scalar_at(text, &context.text.tokens, at);
            if context.text.is_masked(scalar) {
                continue;
            }
            let end = scalar + sign.text.chars().count();
            let mut fixes: Vec<_> =
                sign.clear(market).iter().map(|clear| fitted(text, at, sign.text, clear)).collect();
            fixes.truncate(3);
            let arguments = vec![("sign", sign.text.to_owned())];
            found.push(Found { span: (scalar, end), kind, arguments, fixes, ..Found::default() });
        }
    }
}

/// Why it is not clear in a market which currency the sign is of, if it is not. Where her own currency has it, that is
/// meant, unless the agent has another one with the same sign, or may well be in another country: of dollars and pounds one
/// is better known than the others.
fn unclear(sign: &Sign, market: &Market, situation: &Situation<'_>) -> Option<&'static str> {
    let own = situation.agent_market.and_then(Market::get);
    let Some(hers) = sign.of(market) else { return sign.everywhere.then_some("foreign") };
    let is_known = hers == 0 || !matches!(sign.text, "$" | "£");
    let is_unclear = match own.map(|own| (own, sign.of(own))) {
        Some((own, _)) if own.code == market.code => false,
        Some((_, Some(agents))) => agents != hers,
        Some((_, None)) => !is_known,
        None => !is_known && situation.other_clock,
    };
    is_unclear.then_some("several")
}

impl Sign {
    /// The currency of a market that has the sign.
    fn of(&self, market: &Market) -> Option<usize> {
        let place = |code: &str| self.currencies.iter().position(|(one, _)| *one == code);
        market.currencies.iter().find_map(|one| place(one.currency.code))
    }

    /// What is certain: her own currency first.
    fn clear(&self, market: &Market) -> Vec<&'static str> {
        let own = |code: &str| market.currencies.iter().any(|one| one.currency.code == code);
        let hers = self.currencies.iter().filter(|(code, _)| own(code));
        let others = self.currencies.iter().filter(|(code, _)| !own(code));
        let all: Vec<_> = hers.chain(others).map(|(_, clear)| *clear).collect();
        // The others are too many to choose from.
        let own_count = self.currencies.iter().filter(|(code, _)| own(code)).count();
        let most = if self.currencies.len() > 4 { own_count + 1 } else { all.len() };
        all.into_iter().take(most).collect()
    }
}

/// Whether a sign is at an amount and has nothing to it that says of which country it is.
fn is_bare(text: &str, at: usize, sign: &str) -> bool {
    let (before, rest) = text.split_at_checked(at).unwrap_or_default();
    let Some(after) = rest.strip_prefix(sign) else { return false };
    let space = [' ', '\u{A0}', '\u{202F}'];
    let (close_before, close_after) = (before.chars().next_back(), after.chars().next());
    let joined =
        close_before.is_some_and(char::is_alphabetic) || close_after.is_some_and(char::is_alphabetic);
    let number_before = before.trim_end_matches(space).chars().next_back().and_then(digit).is_some();
    let after = if sign == "Rs" { after.strip_prefix('.').unwrap_or(after) } else { after };
    let number_after = after.trim_start_matches(space).chars().next().and_then(digit).is_some();
    let amount = if sign == "kr" { number_before } else { number_before || number_after };
    amount && !joined && !before.ends_with(['{', '\\'])
}

/// Whether the reply says elsewhere which currency it is, or she wrote the sign herself.
fn is_told(context: &Context<'_>, sign: &Sign) -> bool {
    let says = |token: &crate::tokens::Token<'_>| sign.currencies.iter().any(|(code, _)| *code == token.text);
    let clear = |(code, clear): &(&str, &str)| code != clear && context.text.whole.contains(clear);
    context.text.tokens.iter().any(says)
        || sign.currencies.iter().any(clear)
        || context.matched().next().is_some()
        || context.situation.texts.iter().any(|text| text.contains(sign.text))
}

/// What replaces a sign: a code stands apart from the amount.
fn fitted(text: &str, at: usize, sign: &str, clear: &str) -> String {
    let is_code = clear.chars().all(char::is_alphabetic);
    let digit_at = |c: Option<char>| is_code && c.and_then(digit).is_some();
    let before = digit_at(text.get(..at).and_then(|before| before.chars().next_back()));
    let after = digit_at(text.get(at + sign.len()..).and_then(|after| after.chars().next()));
    [if before { "\u{A0}" } else { "" }, clear, if after { "\u{A0}" } else { "" }].concat()
}
