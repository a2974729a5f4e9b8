//! The house's rules that a compiler does not know.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so at once")]

use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    process::Command,
};

/// Which of our crates each of them may use; see ARCHITECTURE.md.
const MAY_USE: &[(&str, &[&str])] = &[
    ("parlance-model", &[]),
    ("parlance-import", &["parlance-model"]),
    ("parlance-market", &[]),
    ("parlance-courtesy", &["parlance-market"]),
    ("parlance-practice", &["parlance-courtesy", "parlance-market"]),
    ("parlance-returns", &["parlance-market", "parlance-model"]),
    ("parlance-vault", &[]),
    ("parlance-store", &["parlance-model"]),
    ("parlance-desk", &["parlance-model"]),
    ("parlance-demo-desk", &[]),
    ("parlance-sync", &["parlance-desk", "parlance-store", "parlance-vault"]),
    (
        "parlance-workspace",
        &[
            "parlance-courtesy",
            "parlance-demo-desk",
            "parlance-desk",
            "parlance-import",
            "parlance-market",
            "parlance-practice",
            "parlance-model",
            "parlance-returns",
            "parlance-store",
            "parlance-sync",
            "parlance-vault",
        ],
    ),
    ("parlance-corpus", &["parlance-model"]),
    ("parlance", &["parlance-workspace"]),
    ("parlance-app", &["parlance-workspace"]),
];

fn metadata() -> Value {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--format-version", "1", "--offline"])
        .output()
        .unwrap();
    serde_json::from_slice(&output.stdout).unwrap()
}

fn packages(metadata: &Value) -> impl Iterator<Item = (&str, &Value)> {
    metadata["packages"].as_array().unwrap().iter().map(|p| (p["name"].as_str().unwrap(), p))
}

#[test]
fn every_crate_uses_only_what_its_row_names() {
    let metadata = metadata();
    let rows: BTreeMap<_, _> = MAY_USE.iter().copied().collect();
    for (name, package) in packages(&metadata) {
        if ["parlance-tests", "xtask"].contains(&name) {
            continue;
        }
        let allowed = rows.get(name).unwrap_or_else(|| panic!("{name} has no row"));
        for dependency in package["dependencies"].as_array().unwrap() {
            let used = dependency["name"].as_str().unwrap();
            let ours = used == "parlance" || used.starts_with("parlance-");
            assert!(
                !ours || dependency["kind"] == "dev" || allowed.contains(&used),
                "{name} may not use {used}"
            );
        }
    }
}

#[test]
fn only_the_window_knows_tauri() {
    let metadata = metadata();
    let users: BTreeSet<_> = packages(&metadata)
        .filter(|(_, p)| p["dependencies"].as_array().unwrap().iter().any(|d| d["name"] == "tauri"))
        .map(|(name, _)| name)
        .collect();
    assert_eq!(users, BTreeSet::from(["parlance-app"]));
}

#[test]
fn every_crate_takes_the_lints_of_the_workspace() {
    for (name, package) in packages(&metadata()) {
        let manifest = std::fs::read_to_string(package["manifest_path"].as_str().unwrap()).unwrap();
        assert!(manifest.contains("[lints]\nworkspace = true"), "{name}");
    }
}
