//! Numbers and words that nobody should send: they are read by whoever reads the mail.

use super::{Context, Found};

/// Signs that a number has at least.
const LEAST: usize = 12;

/// Numbers of cards (13 to 19 digits that meet ISO/IEC 7812-1's check digit) and of accounts (IBAN, ISO 13616), and the
/// rule's words (passwords, codes).
pub(super) fn secret(context: &Context<'_>, found: &mut Vec<Found>) {
    super::phrases::phrases(context, found);
    found.iter_mut().for_each(|found| found.kind = "word");
    for line in context.text.lines() {
        let is_sign = |byte: &u8| byte.is_ascii_digit() || byte.is_ascii_uppercase();
        if line.text.bytes().filter(|byte| is_sign(byte)).count() < LEAST {
            continue;
        }
        let letters: Vec<char> = line.text.chars().collect();
        let mut at = 0;
        while at < letters.len() {
            let is_sign = letters.get(at).is_some_and(|c| c.is_ascii_digit() || c.is_ascii_uppercase());
            let begins = || at == 0 || letters.get(at - 1).is_none_or(|before| !before.is_alphanumeric());
            let number = (is_sign && begins()).then(|| Number::at(&letters, at)).flatten();
            at = match number {
                Some(number) => {
                    found.extend(number.found(line.start));
                    number.end.max(at + 1)
                }
                None => at + 1,
            };
        }
    }
}

/// Digits and capitals with single spaces or hyphens between.
struct Number {
    start: usize,
    end: usize,
    signs: String,
}

impl Number {
    fn at(letters: &[char], start: usize) -> Option<Self> {
        let (mut signs, mut end) = (String::new(), start);
        for (at, c) in letters.iter().enumerate().skip(start) {
            match c {
                c if c.is_ascii_digit() || c.is_ascii_uppercase() => {
                    signs.push(*c);
                    end = at + 1;
                }
                ' ' | '-' | '\u{A0}' | '\u{202F}' if end == at => {}
                _ => break,
            }
            if signs.len() > 34 {
                break;
            }
        }
        (signs.len() >= LEAST).then_some(Self { start, end, signs })
    }

    fn found(&self, line: usize) -> Option<Found> {
        let digits = self.signs.bytes().take_while(u8::is_ascii_digit).count();
        let (kind, shown) = if digits == self.signs.len() && is_card(&self.signs) {
            ("card", "•••• ")
        } else if is_iban(&self.signs) {
            ("account", "•••• ")
        } else {
            return None;
        };
        let last = self.signs.get(self.signs.len().saturating_sub(4)..).unwrap_or_default();
        Some(Found {
            span: (line + self.start, line + self.end),
            kind,
            fixes: vec![[shown, last].concat()],
            ..Found::default()
        })
    }
}

/// Luhn's check digit, of numbers that begin as those of card networks do and are not one digit repeated.
fn is_card(digits: &str) -> bool {
    let begins = |prefixes: &[&str]| prefixes.iter().any(|prefix| digits.starts_with(prefix));
    let length = digits.len();
    let network = (13..=19).contains(&length) && begins(&["4"])
        || length == 16 && begins(&["51", "52", "53", "54", "55", "22", "23", "24", "25", "26", "27", "35"])
        || length == 15 && begins(&["34", "37"])
        || (16..=19).contains(&length)
            && begins(&["60", "62", "64", "65", "50", "56", "57", "58", "63", "67", "81", "82"])
        || length == 14 && begins(&["30", "36", "38", "39"]);
    let sum: u32 = digits
        .bytes()
        .rev()
        .map(|digit| u32::from(digit - b'0'))
        .enumerate()
        .map(|(at, digit)| if at % 2 == 0 { digit } else { digit * 2 / 10 + digit * 2 % 10 })
        .sum();
    network && sum.is_multiple_of(10) && digits.bytes().any(|digit| !digits.starts_with(char::from(digit)))
}

/// ISO 7064's mod 97-10 over country, check digits and account.
fn is_iban(signs: &str) -> bool {
    let (Some(head), Some(rest)) = (signs.get(..4), signs.get(4..)) else { return false };
    let shaped = (15..=34).contains(&signs.len())
        && head.bytes().take(2).all(|c| c.is_ascii_uppercase())
        && head.bytes().skip(2).all(|c| c.is_ascii_digit());
    let remainder = rest.chars().chain(head.chars()).filter_map(|c| c.to_digit(36)).fold(0, |sum, value| {
        let shift = if value > 9 { 100 } else { 10 };
        (sum * shift + value) % 97
    });
    shaped && remainder == 1
}
