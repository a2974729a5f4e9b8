//! A scenario as one file, to be handed on: `{"format": "parlance-scenario", "version": 1, "id": …, "files": {name: text}}`.
//!
//! Its names become names of a folder and of files, so they are checked here, before anything is written.

use crate::{File, LARGEST_FILE, LARGEST_INK};
use serde::{
    Deserialize, Deserializer, Serialize,
    de::{Error as _, MapAccess, Visitor},
};
use std::{collections::BTreeMap, fmt};

/// How many files a scenario may have: some thirty languages.
pub const MOST_FILES: usize = 64;
/// The largest bundle, in bytes: all files at their largest, and half as much again for what JSON escapes.
pub const LARGEST_BUNDLE: usize = MOST_FILES / 2 * (LARGEST_FILE + LARGEST_INK) * 3 / 2;
/// The longest id, in bytes.
const LONGEST_ID: usize = 64;
/// The longest language tag, in bytes; RFC 5646 asks for room for 35.
const LONGEST_TAG: usize = 35;
const FORMAT: &str = "parlance-scenario";
const VERSION: u32 = 1;
/// Names that Windows keeps for devices.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// A scenario's files.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Bundle {
    /// The scenario's id: its folder's name.
    pub id: String,
    /// Texts by the names of the files.
    pub files: BTreeMap<String, String>,
}

impl Bundle {
    /// Its files, to be read or checked.
    pub fn files(&self) -> Vec<File<'_>> {
        self.files.iter().map(|(name, text)| File { name, text }).collect()
    }
}

/// Why a bundle cannot be made or read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum BundleError {
    /// It is not JSON of this shape. With line and column from 1, and why (English).
    Json(usize, usize, String),
    /// It is something else, or of a later version.
    Format,
    /// The id is none that a scenario can have.
    Id(String),
    /// The file's name is none that a scenario's file can have.
    Name(String),
    /// Two files of one name; upper and lower case are the same to some computers.
    Twice(String),
    /// A file, or the bundle (without a name), is larger than may be.
    TooLarge(String),
    /// More files than [`MOST_FILES`].
    TooMany,
    /// A file that every scenario has is not there.
    NoFile(String),
}

impl BundleError {
    /// Its name in messages.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Json(..) => "bundle-json",
            Self::Format => "bundle-format",
            Self::Id(_) => "bundle-id",
            Self::Name(_) => "bundle-name",
            Self::Twice(_) => "bundle-twice",
            Self::TooLarge(_) => "bundle-too-large",
            Self::TooMany => "bundle-too-many",
            Self::NoFile(_) => "bundle-no-file",
        }
    }
}

#[derive(Serialize)]
struct Written<'a> {
    format: &'a str,
    version: u32,
    id: &'a str,
    files: BTreeMap<&'a str, &'a str>,
}

/// What tells whether the rest can be understood.
#[derive(Deserialize)]
struct Head {
    format: String,
    version: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Stored {
    #[serde(rename = "format")]
    _format: String,
    #[serde(rename = "version")]
    _version: u32,
    id: String,
    files: Files,
}

/// In the order of the file, so that a name that comes twice is seen.
struct Files(Vec<(String, String)>);

impl<'de> Deserialize<'de> for Files {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Pairs;
        impl<'de> Visitor<'de> for Pairs {
            type Value = Files;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("files by their names")
            }

            fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Files, M::Error> {
                let mut files = Vec::new();
                while let Some(file) = map.next_entry()? {
                    if files.len() > MOST_FILES {
                        return Err(M::Error::custom("too many files"));
                    }
                    files.push(file);
                }
                Ok(Files(files))
            }
        }
        deserializer.deserialize_map(Pairs)
    }
}

/// Whether a text can be a scenario's id: `[a-z0-9-]`, at most 64, and no device's name.
pub fn is_id(id: &str) -> bool {
    let is_device = DEVICES.contains(&id)
        || ["com", "lpt"].iter().any(|port| {
            id.strip_prefix(port)
                .is_some_and(|rest| rest.len() == 1 && rest.bytes().all(|byte| byte.is_ascii_digit()))
        });
    let fits = (1..=LONGEST_ID).contains(&id.len());
    fits && !is_device
        && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

/// A scenario's files as one text.
pub fn bundle(id: &str, files: &[File<'_>]) -> Result<String, BundleError> {
    let pairs: Vec<_> = files.iter().map(|file| (file.name, file.text)).collect();
    check(id, &pairs)?;
    let written = Written { format: FORMAT, version: VERSION, id, files: pairs.into_iter().collect() };
    let text = serde_json::to_string_pretty(&written);
    let text = text.map_err(|error| BundleError::Json(error.line(), error.column(), error.to_string()))?;
    if text.len() > LARGEST_BUNDLE {
        return Err(BundleError::TooLarge(String::new()));
    }
    Ok(text)
}

/// Reads what [`bundle`] has made.
pub fn unbundle(text: &str) -> Result<Bundle, BundleError> {
    if text.len() > LARGEST_BUNDLE {
        return Err(BundleError::TooLarge(String::new()));
    }
    let wrong = |error: serde_json::Error| BundleError::Json(error.line(), error.column(), error.to_string());
    let head = serde_json::from_str::<Head>(text).map_err(|error| match error.is_data() {
        true => BundleError::Format,
        false => wrong(error),
    })?;
    if head.format != FORMAT || head.version != VERSION {
        return Err(BundleError::Format);
    }
    let stored: Stored = serde_json::from_str(text).map_err(wrong)?;
    let pairs: Vec<_> = stored.files.0.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    check(&stored.id, &pairs)?;
    Ok(Bundle { id: stored.id, files: stored.files.0.into_iter().collect() })
}

fn check(id: &str, files: &[(&str, &str)]) -> Result<(), BundleError> {
    if !is_id(id) {
        return Err(BundleError::Id(shown(id)));
    }
    if files.len() > MOST_FILES {
        return Err(BundleError::TooMany);
    }
    let mut known: Vec<String> = Vec::new();
    for (name, text) in files {
        let largest = match kind(name) {
            Some("ink") => LARGEST_INK,
            Some(_) => LARGEST_FILE,
            None => return Err(BundleError::Name(shown(name))),
        };
        if text.len() > largest {
            return Err(BundleError::TooLarge(shown(name)));
        }
        let folded = name.to_ascii_lowercase();
        if known.contains(&folded) {
            return Err(BundleError::Twice(shown(name)));
        }
        known.push(folded);
    }
    for name in ["scenario.toml", "scenario.ink"] {
        if !files.iter().any(|(one, _)| *one == name) {
            return Err(BundleError::NoFile(name.to_owned()));
        }
    }
    Ok(())
}

/// `toml` or `ink`, if a scenario can have a file of that name.
fn kind(name: &str) -> Option<&str> {
    let rest = name.strip_prefix("scenario.")?;
    let (language, kind) =
        rest.rsplit_once('.').map_or((None, rest), |(language, kind)| (Some(language), kind));
    let is_tag = |tag: &str| {
        (1..=LONGEST_TAG).contains(&tag.len())
            && tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    (["toml", "ink"].contains(&kind) && language.is_none_or(is_tag)).then_some(kind)
}

/// The beginning of a name, for messages.
fn shown(name: &str) -> String {
    name.chars().filter(|c| !c.is_control()).take(LONGEST_ID).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{shipped, shipped_ids};
    use proptest::prelude::*;

    fn code(text: &str) -> &'static str {
        unbundle(text).map_or_else(|error| error.code(), |_| "")
    }

    fn with(id: &str, files: &str) -> String {
        format!(r#"{{"format": "parlance-scenario", "version": 1, "id": "{id}", "files": {{{files}}}}}"#)
    }

    const BOTH: &str = r#""scenario.toml": "", "scenario.ink": """#;

    #[test]
    fn what_comes_with_parlance_goes_round() {
        for id in shipped_ids() {
            let files = shipped(id).unwrap();
            let back = unbundle(&bundle(id, files).unwrap()).unwrap();
            assert_eq!(back.id, id);
            assert_eq!(back.files(), files);
        }
    }

    #[test]
    fn what_is_wrong_has_its_code() {
        assert_eq!(code(&with("late", BOTH)), "");
        let long = "a".repeat(65);
        for id in ["", "..", "Late", "a/b", "a_b", "é", "nul", "com1", &long] {
            assert_eq!(code(&with(id, BOTH)), "bundle-id", "{id}");
        }
        for name in [
            "../scenario.ink",
            "scenario..ink",
            "scenario.a/b.ink",
            "scenario.a b.ink",
            "readme.md",
            "scenario",
            "scenario.",
            "scenario.hu.inks",
            ".ink",
            "C:scenario.ink",
            "scenario.hu.de.ink",
            "scenario.ink.exe",
        ] {
            assert_eq!(code(&with("late", &format!(r#"{BOTH}, "{name}": """#))), "bundle-name", "{name}");
        }
        for (text, wanted) in [
            (with("late", &format!(r#"{BOTH}, "scenario.ink": "x""#)), "bundle-twice"),
            (
                with("late", &format!(r#"{BOTH}, "scenario.hu.ink": "", "scenario.HU.ink": """#)),
                "bundle-twice",
            ),
            (with("late", r#""scenario.toml": """#), "bundle-no-file"),
            (with("late", BOTH).replace("\"version\": 1", "\"version\": 2"), "bundle-format"),
            (with("late", BOTH).replace("parlance-scenario", "other"), "bundle-format"),
            ("{}".to_owned(), "bundle-format"),
            ("{".to_owned(), "bundle-json"),
            ("[".repeat(10_000), "bundle-format"),
            (with("late", &format!(r#"{BOTH}, "scenario.hu.ink": 1"#)), "bundle-json"),
            (with("late", BOTH).replace("\"id\"", "\"more\": 1, \"id\""), "bundle-json"),
            (" ".repeat(LARGEST_BUNDLE + 1), "bundle-too-large"),
            (
                with(
                    "late",
                    &format!(r#""scenario.toml": "", "scenario.ink": "{}""#, "x".repeat(LARGEST_INK + 1)),
                ),
                "bundle-too-large",
            ),
            (
                with(
                    "late",
                    &format!(r#""scenario.ink": "", "scenario.toml": "{}""#, "x".repeat(LARGEST_FILE + 1)),
                ),
                "bundle-too-large",
            ),
        ] {
            assert_eq!(code(&text), wanted, "{:.200}", text);
        }
        let many: Vec<_> = (0..MOST_FILES).map(|at| format!("scenario.a{at}.ink")).collect();
        let files = many.iter().map(|name| File { name, text: "" });
        assert_eq!(
            bundle("late", &files.collect::<Vec<_>>()),
            Err(BundleError::NoFile("scenario.toml".to_owned()))
        );
        let files: Vec<_> = many.iter().map(|name| format!(r#""{name}": """#)).collect();
        assert_eq!(code(&with("late", &format!("{BOTH}, {}", files.join(", ")))), "bundle-json");
    }

    proptest! {
        #[test]
        fn any_scenario_goes_round(
            id in "[a-z0-9-]{5,64}",
            described in any::<String>(),
            ink in any::<String>(),
            others in prop::collection::btree_map("[a-z]{2,8}(-[A-Z]{2})?", any::<String>(), 0..5),
        ) {
            let named: Vec<_> = others.iter().map(|(tag, text)| (format!("scenario.{tag}.ink"), text)).collect();
            let mut files = vec![File { name: "scenario.toml", text: &described }, File { name: "scenario.ink", text: &ink }];
            files.extend(named.iter().map(|(name, text)| File { name, text }));
            let back = unbundle(&bundle(&id, &files).unwrap()).unwrap();
            files.sort_by_key(|file| file.name);
            prop_assert_eq!(&back.id, &id);
            prop_assert_eq!(back.files(), files);
        }

        #[test]
        fn any_text_is_read_or_refused(text in any::<String>()) {
            prop_assert!(unbundle(&text).is_err());
        }
    }
}
