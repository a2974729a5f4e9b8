//! What is measured on.

use std::{fs, path::Path};

/// Ordinary replies, one after the other, up to so many words.
pub fn reply(language: &str, words: usize) -> Option<String> {
    let replies = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/replies");
    let lines = fs::read_to_string(replies.join(format!("{language}.jsonl"))).ok()?;
    let texts = lines.lines().map(|line| {
        let reply: serde_json::Value = serde_json::from_str(line).unwrap();
        reply["text"].as_str().unwrap().to_owned()
    });
    let all: Vec<String> = texts.collect();
    if ["ja", "th", "zh"].contains(&language) {
        // Without spaces: as much as two characters a word.
        return Some(all.concat().chars().take(2 * words).collect());
    }
    let words: Vec<&str> =
        all.iter().flat_map(|text| text.split_inclusive(char::is_whitespace)).take(words).collect();
    Some(words.concat())
}

/// More sentences than are remembered: whoever has read them has forgotten all others.
pub fn others() -> String {
    (0..1000).map(|at| format!("x{at}\n")).collect()
}

/// The text with one word made another, whatever number it is given, as if it were being typed.
#[allow(dead_code, reason = "not every benchmark types")]
pub fn changed(text: &str, number: usize) -> String {
    let mut words: Vec<String> = text.split_inclusive(char::is_whitespace).map(str::to_owned).collect();
    // In scripts without spaces a line is all there is.
    let at = number * 7 % words.len();
    let typed = words[at].trim_end().len();
    words[at].insert_str(typed, &number.to_string());
    words.concat()
}

/// The market and the name (given, surname) of the customer whom that text greets.
#[allow(dead_code, reason = "not every benchmark asks for her")]
pub fn customer(language: &str) -> Option<[String; 3]> {
    let replies = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/replies");
    let lines = fs::read_to_string(replies.join(format!("{language}.jsonl"))).ok()?;
    let first: serde_json::Value = serde_json::from_str(lines.lines().next()?).ok()?;
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    Some([text(&first["market"]), text(&first["customer"]["given"]), text(&first["customer"]["surname"])])
}
