//! Phone numbers as they are compared: E.164, where a number is valid. A national number means nothing without a country:
//! it is read as one of her market's, which is decided where her tickets are read (`reader`); so the store, which knows no
//! market, is told the key and keeps the number as it was written.

use parlance_market::Market;
use rlibphonenumber::{PHONE_NUMBER_UTIL, PhoneNumberFormat, Region};

/// The number as E.164, read as one of this market's if it names no country; `None` if it is no valid number.
pub fn key(written: &str, market: Option<&Market>) -> Option<String> {
    let trimmed = written.trim();
    let region = market.and_then(|market| Region::from_code(market.code).ok());
    // 00 is how most of the world dials out: it can begin no national number where it does
    let international = match (trimmed.strip_prefix("00"), region) {
        (Some(rest), None) => format!("+{rest}"),
        _ => trimmed.to_owned(),
    };
    let number = PHONE_NUMBER_UTIL.parse(&international, region).ok()?;
    let valid = PHONE_NUMBER_UTIL.is_valid_number(&number);
    valid.then(|| PHONE_NUMBER_UTIL.format(&number, PhoneNumberFormat::E164).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_as_one_of_her_market_s_and_an_invalid_one_has_no_key() {
        for (written, market, key) in [
            ("06 1 234 5678", Some("HU"), Some("+3612345678")),
            ("+36 (1) 234-5678", None, Some("+3612345678")),
            ("+36 1 234 5678", Some("JP"), Some("+3612345678")),
            ("0036 1 234 5678", Some("HU"), Some("+3612345678")),
            ("0036 1 234 5678", None, Some("+3612345678")),
            ("06-6345-1234", Some("JP"), Some("+81663451234")),
            ("06-6345-1234", None, None),
            ("٠١٠٠ ١٢٣ ٤٥٦٧", Some("EG"), Some("+201001234567")),
            ("12", Some("HU"), None),
            ("ask at the desk", Some("HU"), None),
            ("", None, None),
        ] {
            let market = market.and_then(Market::get);
            assert_eq!(super::key(written, market).as_deref(), key, "{written}");
        }
    }
}
