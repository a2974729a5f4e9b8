//! What a template left in: `{{name}}`, `[Order number]`, `%NAME%`, `___`.

use super::{Context, Found};
use crate::check::text::Line;

/// The signs that enclose a name to be filled in, the most specific first.
const PAIRS: [(&str, &str); 7] =
    [("{{", "}}"), ("<<", ">>"), ("${", "}"), ("{", "}"), ("[", "]"), ("【", "】"), ("%", "%")];
/// A longer text in brackets is a remark, not a name.
const MOST: usize = 40;

pub(super) fn placeholder(context: &Context<'_>, found: &mut Vec<Found>) {
    let (mut own, mut words) = (Vec::new(), Vec::new());
    super::phrases::phrases(context, &mut words);
    if !context.text.has_sign(&['{', '<', '$', '[', '【', '%', '_']) {
        return found.append(&mut words);
    }
    let has_blanks = context.text.has_sign(&['_']);
    for line in context.text.lines() {
        let first = own.len();
        let (mut rest, mut start) = (line.text, line.start);
        while let Some((from, to)) = next(rest) {
            let scalars = |text: Option<&str>| text.map_or(0, |text| text.chars().count());
            let from_scalar = start + scalars(rest.get(..from));
            start = from_scalar + scalars(rest.get(from..to));
            rest = rest.get(to..).unwrap_or_default();
            if !context.text.is_masked(from_scalar) {
                own.push(Found { span: (from_scalar, start), ..Found::default() });
            }
        }
        if has_blanks {
            own.extend(blanks(&line));
        }
        own.get_mut(first..).into_iter().for_each(|of_line| of_line.sort_by_key(|found| found.span));
    }
    super::beside(own, words, found);
}

/// The first placeholder of a line, in bytes.
fn next(line: &str) -> Option<(usize, usize)> {
    let mut tried = 0;
    while let Some(open) = line.get(tried..)?.find(['{', '<', '$', '[', '【', '%']) {
        let from = tried + open;
        let rest = line.get(from..)?;
        let whole = PAIRS.iter().find_map(|(open, close)| {
            let inner = rest.strip_prefix(open)?;
            // Nearer than a name is long, so that many open brackets cost no more than they are.
            let near = inner
                .char_indices()
                .nth(MOST + close.len())
                .map_or(inner, |(at, _)| inner.get(..at).unwrap_or(inner));
            let end = near.find(close)?;
            let name = near.get(..end)?;
            is_name(name, open).then(|| open.len() + end + close.len())
        });
        if let Some(length) = whole {
            return Some((from, from + length));
        }
        tried = from + rest.chars().next().map_or(1, char::len_utf8);
    }
    None
}

/// Whether what is enclosed is a name of something to fill in, not a remark, a quotation or a share of a hundred.
fn is_name(inner: &str, open: &str) -> bool {
    let letters = inner.chars().filter(|c| c.is_alphabetic()).count();
    let fits =
        |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '-' | ' ' | ':' | '’' | '\'' | '/' | '|');
    let is_short = (1..=MOST).contains(&inner.chars().count());
    let strict = open == "%";
    let is_code = |c: char| c.is_ascii_uppercase() || matches!(c, '_' | '.');
    letters >= 2
        && is_short
        && inner.chars().all(|c| fits(c) || is_mark_of_letter(c))
        && (!strict || inner.chars().all(is_code))
        && !inner.eq_ignore_ascii_case("sic")
}

/// Signs of vowels and tones.
fn is_mark_of_letter(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{900}'..='\u{E7F}' | '\u{200C}' | '\u{200D}')
}

/// Rows of three or more `_` within words; a line of them alone is a line.
fn blanks<'a>(line: &'a Line<'_>) -> impl Iterator<Item = Found> + 'a {
    let is_rule = line.text.trim().chars().all(|c| c == '_');
    let mut row = None;
    let letters = line.text.chars().chain(['\n']).enumerate().filter(move |_| !is_rule);
    letters.filter_map(move |(at, c)| {
        if c == '_' {
            row.get_or_insert(at);
            return None;
        }
        let from = row.take().filter(|from| at - from >= 3)?;
        Some(Found { span: (line.start + from, line.start + at), ..Found::default() })
    })
}
