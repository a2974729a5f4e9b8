//! How sentences with labels are read by the rules of register, a line a language.

use crate::{
    Outcome, root,
    steps::{command, run},
    target,
};
use std::{fs, path::Path, process::Command};

/// Prints figures for the sentences in the repository and, where there are others in a file (language, domain, label and
/// text, with tabs between), for these, too.
pub fn oracle(others: Option<&str>) -> Outcome {
    run(command("cargo").args([
        "build",
        "--release",
        "--package",
        "parlance-courtesy",
        "--example",
        "register_score",
    ]))?;
    println!(
        "\n| language | sentences | right | of those shown | not shown | formal: precision | recall | informal: precision | recall | mixed: found | false |"
    );
    println!("|---|---|---|---|---|---|---|---|---|---|---|");
    let courtesy = root().join("crates/courtesy");
    for language in languages(&courtesy.join("register"))? {
        let own = courtesy.join("tests/data/register").join(format!("{language}.tsv"));
        let theirs = others.map(Path::new).filter(|file| has(file, &language));
        for sentences in [Some(own.as_path()).filter(|own| own.is_file()), theirs].into_iter().flatten() {
            let score = target().join("release/examples/register_score");
            let scored = Command::new(score).arg(&language).arg(sentences).status();
            if !scored.is_ok_and(|status| status.success()) {
                return Err(format!("{} could not be scored: see above.", sentences.display()));
            }
        }
    }
    Ok(())
}

fn has(file: &Path, language: &str) -> bool {
    let begins = format!("{language}\t");
    fs::read_to_string(file).is_ok_and(|text| text.lines().any(|line| line.starts_with(&begins)))
}

/// The languages that have a sheet of rules.
fn languages(sheets: &Path) -> Outcome<Vec<String>> {
    let listed = fs::read_dir(sheets).map_err(|error| format!("{}: {error}", sheets.display()))?;
    let files = listed.filter_map(|file| Some(file.ok()?.path()));
    let sheets = files.filter(|file| file.extension().is_some_and(|extension| extension == "tsv"));
    let mut found: Vec<String> =
        sheets.filter_map(|file| Some(file.file_stem()?.to_string_lossy().into_owned())).collect();
    found.sort();
    Ok(found)
}
