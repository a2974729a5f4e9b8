//! Makes of the rules, which are written for people, what is read quickly: without examples and remarks, and for each
//! language what is looked for in it.
#![allow(missing_docs)] // A build script has no callers.

use serde_json::{Map, Value, json};
use std::{collections::BTreeMap, env, error::Error, fmt::Write, fs, path::Path};

/// Keys of a table that only people and tests read.
const FOR_PEOPLE: [&str; 2] = ["must_find", "must_pass"];

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("rules");
    println!("cargo::rerun-if-changed=rules");
    println!("cargo::rerun-if-changed=build.rs");
    let files = fs::read_dir(&folder)?.map(|entry| Ok(entry?.path()));
    let mut files = files.collect::<Result<Vec<_>, std::io::Error>>()?;
    files.retain(|file| file.extension().is_some_and(|end| end == "toml"));
    files.sort();
    let (mut rules, mut languages) = (Vec::new(), BTreeMap::<String, Vec<Value>>::new());
    // The first text of each language in which a rule finds something, whatever else is known.
    let mut examples = BTreeMap::<(String, String), String>::new();
    for (at, file) in files.iter().enumerate() {
        let mut rule: Map<String, Value> = toml::from_str(&fs::read_to_string(file)?)
            .map_err(|error| format!("{}: {error}", file.display()))?;
        for words in rule.remove("words").as_ref().and_then(Value::as_array).into_iter().flatten() {
            let mut table = words.as_object().cloned().unwrap_or_default();
            let language = table.get("lang").and_then(Value::as_str).unwrap_or_default().to_owned();
            let found = table.get("must_find").and_then(Value::as_array).into_iter().flatten();
            if let Some(example) = found.filter_map(Value::as_str).next() {
                let id = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
                examples.entry((id, language.clone())).or_insert_with(|| example.to_owned());
            }
            FOR_PEOPLE.iter().for_each(|key| drop(table.remove(*key)));
            languages.entry(language).or_default().push(json!({ "rule": at, "words": table }));
        }
        let id = file.file_stem().unwrap_or_default().to_string_lossy();
        rules.push(json!({ "id": id, "severity": rule.get("severity"), "finds": rule.get("finds") }));
    }
    let out = env::var("OUT_DIR")?;
    let mut code = format!("const RULES: &str = {:?};\n", serde_json::to_string(&rules)?);
    writeln!(code, "const WORDS: &[(&str, &str)] = &[")?;
    for (language, tables) in languages {
        writeln!(code, "    ({language:?}, {:?}),", serde_json::to_string(&tables)?)?;
    }
    code.push_str("];\n");
    writeln!(code, "const EXAMPLES: &[(&str, &str, &str)] = &[")?;
    for ((rule, language), example) in examples {
        writeln!(code, "    ({rule:?}, {language:?}, {example:?}),")?;
    }
    code.push_str("];\n");
    fs::write(Path::new(&out).join("rules.rs"), code)?;
    Ok(())
}
