//! What Harper takes for the reply of 200 words that the reply check is measured on.

use harper_core::{
    Dialect, Document,
    linting::{LintGroup, Linter},
    parsers::PlainEnglish,
    spell::FstDictionary,
};
use std::{env, error::Error, fs, hint::black_box, time::Instant};

const WORDS: usize = 200;
const TIMES: usize = 61;

fn main() -> Result<(), Box<dyn Error>> {
    let replies = env::args().nth(1).ok_or("give the file of replies, JSON lines with a text")?;
    let mut all = String::new();
    for line in fs::read_to_string(replies)?.lines() {
        let reply: serde_json::Value = serde_json::from_str(line)?;
        all.push_str(reply["text"].as_str().unwrap_or_default());
    }
    let text: String = all.split_inclusive(char::is_whitespace).take(WORDS).collect();
    let mut linter = LintGroup::new_curated(FstDictionary::curated(), Dialect::American);
    let mut times = Vec::new();
    for count in 0..TIMES {
        // One word is another each time, as when somebody types.
        let typed = format!("{text} {count}");
        let start = Instant::now();
        let document = Document::new_curated(&typed, &PlainEnglish);
        black_box(linter.lint(&document));
        times.push(start.elapsed());
    }
    times.sort();
    println!("Harper, {WORDS} words of English, one changed: median {:?}", times[TIMES / 2]);
    Ok(())
}
