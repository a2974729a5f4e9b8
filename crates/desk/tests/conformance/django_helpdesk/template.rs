//! What django-helpdesk makes of a comment before it keeps it: it runs it through Django's template engine.

/// The comment as it is kept; nothing where the engine gives up, and with it the request.
pub fn rendered(comment: &str, title: &str) -> Option<String> {
    let (block, end) = ("X-OPEN", "X-CLOSE");
    let guarded = comment.replace("{%", block).replace("%}", end);
    let guarded = guarded.replace(block, "{% verbatim %}{%").replace(end, "%}{% endverbatim %}");
    let (mut out, mut rest, mut verbatim) = (String::new(), guarded.as_str(), false);
    while let Some((text, token, after)) = token(rest) {
        out.push_str(text);
        rest = after;
        let inner = token[2..token.len() - 2].trim();
        match (&token[..2], inner) {
            ("{%", "endverbatim") if verbatim => verbatim = false,
            _ if verbatim => out.push_str(token),
            ("{%", "verbatim") => verbatim = true,
            ("{{", "ticket.title") => out.push_str(title),
            ("{{", literal) if literal.len() > 1 && literal.starts_with('"') && literal.ends_with('"') => {
                out.push_str(&literal[1..literal.len() - 1]);
            }
            // An unknown variable is nothing; an odd one is an error.
            ("{{", name) if name.chars().all(|c| c.is_alphanumeric() || c == '.' || c == '_') => {
                if name.is_empty() {
                    return None;
                }
            }
            ("{#", _) => {}
            _ => return None,
        }
    }
    out.push_str(rest);
    (!verbatim).then_some(out)
}

/// The first tag, what stands before it, and what after. A tag ends on the line where it begins.
fn token(text: &str) -> Option<(&str, &str, &str)> {
    let mut at = 0;
    while let Some(found) = text[at..].find('{') {
        let start = at + found;
        let close = match text[start + 1..].chars().next() {
            Some('{') => "}}",
            Some('%') => "%}",
            Some('#') => "#}",
            _ => "",
        };
        let line = text[start..].lines().next().unwrap_or("");
        if let Some(end) = line.get(2..).filter(|_| !close.is_empty()).and_then(|inner| inner.find(close)) {
            let end = start + 2 + end + 2;
            return Some((&text[..start], &text[start..end], &text[end..]));
        }
        at = start + 1;
    }
    None
}

#[test]
fn it_does_what_the_engine_was_seen_to_do() {
    let seen = [
        (
            "Hello {{ ticket.title }} {% if x %} {# gone #} 2 < 3 & \"q\" {{",
            Some("Hello T {% if x %}  2 < 3 & \"q\" {{"),
        ),
        (
            "A {{ \"{\" }}{ ticket.title }} {{ \"{\" }}% if x %{{ \"}\" }}",
            Some("A {{ ticket.title }} {% if x %}"),
        ),
        ("{{ a b }}", None),
        ("{% if", None),
    ];
    for (comment, kept) in seen {
        assert_eq!(rendered(comment, "T").as_deref(), kept, "{comment}");
    }
}
