//! Text that comes out of Chatwoot's Liquid templates as it went in.

/// The text with each brace that would open a tag or a variable written as a variable that holds a brace.
/// Chatwoot itself keeps Liquid from what stands between backticks, so nothing changes there.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, code, after)) = code(rest) {
        without_tags(before, &mut out);
        out.push_str(code);
        rest = after;
    }
    without_tags(rest, &mut out);
    out
}

/// What stands before the first text between backticks, that text with them, and the rest.
fn code(text: &str) -> Option<(&str, &str, &str)> {
    let (before, inner) = text.split_once('`')?;
    let (inside, after) = inner.split_once('`')?;
    let code = text.strip_prefix(before)?.get(..inside.len() + 2)?;
    Some((before, code, after))
}

fn without_tags(text: &str, out: &mut String) {
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match (letter, letters.peek()) {
            ('{', Some('{' | '%')) => out.push_str("{{ '{' }}"),
            _ => out.push(letter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_opens_a_tag_is_written_otherwise() {
        let cases = [
            ("Dear {name}, 100 %}", "Dear {name}, 100 %}"),
            ("{{name}}", "{{ '{' }}{name}}"),
            ("{% raw %}", "{{ '{' }}% raw %}"),
            ("{{{", "{{ '{' }}{{ '{' }}{"),
            ("`{{a}}` {{b}} `{{c", "`{{a}}` {{ '{' }}{b}} `{{ '{' }}{c"),
            ("``{{", "``{{ '{' }}{"),
        ];
        for (text, expected) in cases {
            assert_eq!(escaped(text), expected, "{text}");
        }
    }
}
