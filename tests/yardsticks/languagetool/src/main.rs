//! What LanguageTool's English rules take for the reply of 200 words that the reply check is measured on. LanguageTool itself
//! runs in Java and comes from its own site alone; nlprule runs its rules in Rust, which takes less time.

use nlprule::{Rules, Tokenizer};
use std::{
    env,
    error::Error,
    fs::{self, File},
    hint::black_box,
    io::{BufReader, Cursor},
    path::{Path, PathBuf},
    process::Command,
    time::Instant,
};

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
    let rules = folder_of_rules()?;
    let tokenizer = Tokenizer::from_reader(unpacked(&rules.join("en_tokenizer.bin.xz"))?)?;
    let rules = Rules::from_reader(unpacked(&rules.join("en_rules.bin.xz"))?)?;
    let mut times = Vec::new();
    for count in 0..TIMES {
        // One word is another each time, as when somebody types.
        let typed = format!("{text} {count}");
        let start = Instant::now();
        black_box(rules.suggest(&typed, &tokenizer));
        times.push(start.elapsed());
    }
    times.sort();
    println!("LanguageTool's rules by nlprule, {WORDS} words of English, one changed: median {:?}", times[TIMES / 2]);
    Ok(())
}

/// Where cargo has put the rules.
fn folder_of_rules() -> Result<PathBuf, Box<dyn Error>> {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    let mut cargo = Command::new("cargo");
    cargo.args(["metadata", "--format-version", "1", "--manifest-path"]).arg(manifest);
    let known: serde_json::Value = serde_json::from_slice(&cargo.output()?.stdout)?;
    let packages = known["packages"].as_array().ok_or("cargo tells of no packages")?;
    let holder = packages.iter().find(|one| one["name"] == "cargo-spellcheck");
    let place = holder.and_then(|one| one["manifest_path"].as_str()).and_then(|place| Path::new(place).parent());
    Ok(place.ok_or("cargo does not tell where the rules are")?.join("nlprule-data/0.6.4/en"))
}

fn unpacked(path: &Path) -> Result<Cursor<Vec<u8>>, Box<dyn Error>> {
    let mut data = Vec::new();
    lzma_rs::xz_decompress(&mut BufReader::new(File::open(path)?), &mut data)?;
    Ok(Cursor::new(data))
}
