//! Numbers of orders, parcels and tickets, as they stand in what was written.

/// What looks like one: letters and digits in one piece, hyphens among them, with as many digits as no count has.
pub(super) fn references<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut found: Vec<String> = texts.flat_map(pieces).filter(|piece| is_reference(piece)).collect();
    found.sort();
    found.dedup();
    found
}

fn pieces(text: &str) -> impl Iterator<Item = String> + '_ {
    let is_sign = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '/' | '_');
    text.split(move |c| !is_sign(c)).map(|piece| piece.trim_matches(['-', '/', '_']).to_owned())
}

fn is_reference(piece: &str) -> bool {
    let digits = piece.bytes().filter(u8::is_ascii_digit).count();
    let is_date = piece.split(['-', '/']).count() == 3 && piece.len() <= 10;
    digits >= 4 && (5..=40).contains(&piece.len()) && !is_date
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_orders_are_told_from_dates_and_counts() {
        let text = "My order A-48213 (ticket #100234) of 2026-11-21 was 1299 EUR, call 24/7; parcel 1Z999AA10123456784.";
        assert_eq!(references([text].into_iter()), ["100234", "1Z999AA10123456784", "A-48213"]);
    }
}
