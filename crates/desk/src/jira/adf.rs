//! Atlassian's document format: plain text to it, and back where a document is no more than that.

use serde_json::{Value, json};

/// The text as a document: a paragraph for each that a blank line ends, with its line breaks.
pub(super) fn document(text: &str) -> Value {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let paragraphs: Vec<_> = text.trim().split("\n\n").map(paragraph).collect();
    json!({"version": 1, "type": "doc", "content": paragraphs})
}

fn paragraph(text: &str) -> Value {
    let mut content = Vec::new();
    for (number, line) in text.split('\n').enumerate() {
        if number > 0 {
            content.push(json!({"type": "hardBreak"}));
        }
        // An empty text is not allowed.
        if !line.is_empty() {
            content.push(json!({"type": "text", "text": line}));
        }
    }
    json!({"type": "paragraph", "content": content})
}

/// The text of a document of paragraphs without marks; none if it holds anything else.
pub(super) fn plain(document: &Value) -> Option<String> {
    if let Value::String(text) = document {
        return Some(text.clone());
    }
    let paragraphs = nodes(document, "doc")?.iter().map(line_by_line).collect::<Option<Vec<_>>>()?;
    Some(paragraphs.join("\n\n"))
}

fn line_by_line(paragraph: &Value) -> Option<String> {
    let piece = |node: &Value| match kind(node) {
        Some("hardBreak") => Some("\n"),
        Some("text") if node.get("marks").is_none() => node.get("text").and_then(Value::as_str).map(|_| ""),
        _ => None,
    };
    let mut text = String::new();
    for node in nodes(paragraph, "paragraph")? {
        text.push_str(piece(node)?);
        text.push_str(node.get("text").and_then(Value::as_str).unwrap_or_default());
    }
    Some(text)
}

/// The nodes inside a node of this kind; none of another kind.
fn nodes<'a>(node: &'a Value, wanted: &str) -> Option<&'a [Value]> {
    let inside = node.get("content").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    (kind(node) == Some(wanted)).then_some(inside)
}

fn kind(node: &Value) -> Option<&str> {
    node.get("type").and_then(Value::as_str)
}

/// Whatever text a document holds, a line for each of its blocks.
pub(super) fn words(document: &Value) -> String {
    let mut text = String::new();
    gather(document, &mut text, 0);
    text.trim().to_owned()
}

fn gather(node: &Value, text: &mut String, depth: u8) {
    // The format nests lists in tables in panels, and no deeper than that.
    if depth > 32 {
        return;
    }
    match kind(node) {
        Some("text") => text.push_str(node.get("text").and_then(Value::as_str).unwrap_or_default()),
        Some("hardBreak") => text.push('\n'),
        _ => {
            let shown =
                node.get("attrs").and_then(|attributes| attributes.get("text").or(attributes.get("url")));
            text.push_str(shown.and_then(Value::as_str).unwrap_or_default());
            let inside = node.get("content").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
            inside.iter().for_each(|node| gather(node, text, depth + 1));
            if matches!(kind(node), Some("paragraph" | "heading" | "codeBlock")) {
                text.push('\n');
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_comes_back_as_it_was() {
        for text in ["0", "a\nb\n\nc", "a\n\n\nb", "a\n\n\n\nb", "*no* {markup} <b>", "髙橋様\nお世話に", ""]
        {
            assert_eq!(plain(&document(text)).as_deref(), Some(text), "{text:?}");
        }
        assert_eq!(plain(&document(" \r\na\r\nb\n ")).as_deref(), Some("a\nb"));
    }

    #[test]
    fn no_text_node_is_empty() {
        let document = document("a\n\n\n\nb").to_string();
        assert!(!document.contains(r#""text":"""#), "{document}");
    }

    #[test]
    fn a_document_with_more_than_text_is_told_by_its_words_only() {
        let bold = json!({"type": "text", "text": "Bold", "marks": [{"type": "strong"}]});
        let name = json!({"type": "mention", "attrs": {"id": "7", "text": "@Anna"}});
        let document = json!({"type": "doc", "version": 1, "content": [
            {"type": "paragraph", "content": [bold, name]},
            {"type": "bulletList", "content": [{"type": "listItem", "content": [
                {"type": "paragraph", "content": [{"type": "text", "text": "one"}]}]}]},
        ]});
        assert_eq!(plain(&document), None);
        assert_eq!(words(&document), "Bold@Anna\none");
        for strange in [Value::Null, json!([]), json!({"type": "doc", "content": 3}), json!({"type": "text"})]
        {
            assert_eq!(words(&strange), "", "{strange}");
        }
    }
}
