//! A team's own rules: a folder with a file a rule.

use crate::{
    folder::{self, Made, Stamp},
    view::RuleFaultView,
};
use parlance_courtesy::{
    Rules,
    check::{FileFault, Miss, Own},
};
use std::{fs, io, path::Path, sync::Arc};

/// A rule's file is a page of text; a larger one is something else.
const LARGEST: u64 = 1024 * 1024;
/// More files than these are not read.
const MOST: usize = 500;

/// The rules of a folder beside ours, and the files that cannot be used.
#[derive(Debug)]
pub struct OwnRules {
    /// Ours and theirs.
    pub rules: Rules,
    /// What cannot be used, and why.
    pub faults: Vec<RuleFaultView>,
}

/// A folder's rules, read again when its files change.
#[derive(Default)]
pub struct SharedRules(Made<OwnRules>);

impl SharedRules {
    /// The rules of the folder as it is now; no folder is no rules.
    pub fn of(&self, folder: &Path) -> Arc<OwnRules> {
        self.0.of(stamps(folder), OwnRules::read)
    }
}

impl Default for OwnRules {
    fn default() -> Self {
        Self::read(&[])
    }
}

impl OwnRules {
    /// Reads a folder.
    pub fn of(folder: &Path) -> Self {
        Self::read(&stamps(folder))
    }

    /// Examples that rules do not hold, ours and the team's.
    pub fn misses(&self) -> Vec<Miss> {
        self.rules.misses()
    }

    fn read(stamps: &[Stamp]) -> Self {
        let mut faults = Vec::new();
        let mut texts = Vec::new();
        for stamp in stamps {
            let id =
                stamp.path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
            match text(stamp) {
                Ok(text) => texts.push((id, text)),
                Err(error) => faults.push(RuleFaultView {
                    file: format!("{id}.toml"),
                    line: None,
                    column: None,
                    why: error.to_string(),
                }),
            }
        }
        let own: Vec<_> = texts.iter().map(|(id, text)| Own { id, text }).collect();
        let (rules, unusable) = Rules::with(&own);
        faults.extend(unusable.into_iter().map(fault));
        Self { rules, faults }
    }
}

fn stamps(folder: &Path) -> Vec<Stamp> {
    let is_rule = |path: &Path| path.extension().is_some_and(|end| end.eq_ignore_ascii_case("toml"));
    let mut stamps = folder::stamps(folder, is_rule);
    stamps.truncate(MOST);
    stamps
}

fn text(stamp: &Stamp) -> io::Result<String> {
    if stamp.size > LARGEST {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    fs::read_to_string(&stamp.path)
}

fn fault(fault: FileFault) -> RuleFaultView {
    let number = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    RuleFaultView {
        file: fault.file,
        line: fault.place.map(|(line, _)| number(line)),
        column: fault.place.map(|(_, column)| number(column)),
        why: fault.why,
    }
}
