//! What a trainer asks people to practise, as a file that she hands on.
//!
//! ```toml
//! title = "Before the holidays"
//! from = "Ilka"
//! until = 2026-12-18
//! people = ["Réka Kovács"]
//! groups = ["evening shift"]
//! note = "Twice, please."
//!
//! [[scenarios]]
//! id = "holiday-delay-br"
//! version = 1
//! ```

use crate::{Fault, FaultKind, LARGEST_FILE, bundle::is_id, fault::place};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use toml::value::Datetime;

/// The most scenarios, people and groups of each.
const MOST: usize = 500;

/// What a trainer asks people to practise.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Assignment {
    /// What it is called.
    pub title: String,
    /// Who asks.
    pub from: String,
    /// The last day.
    pub until: Date,
    /// What else there is to say.
    pub note: Option<String>,
    /// Whom she asks, by their names. With no people and no groups, everybody.
    pub people: Vec<String>,
    /// Which groups she asks, by their names.
    pub groups: Vec<String>,
    /// What is to be practised.
    pub scenarios: Vec<Assigned>,
}

/// A scenario that is to be practised.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assigned {
    /// The scenario's id.
    pub id: String,
    /// The version at least.
    pub version: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Stored {
    title: String,
    from: String,
    until: Datetime,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    note: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    people: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    groups: Vec<String>,
    scenarios: Vec<Assigned>,
}

impl Assignment {
    /// Reads an assignment. `file` is its name, for remarks.
    pub fn parse(file: &str, text: &str) -> Result<Self, Fault> {
        if text.len() > LARGEST_FILE {
            return Err(Fault::new(file, FaultKind::TooLarge, (LARGEST_FILE / 1024).to_string()));
        }
        let stored: Stored = toml::from_str(text).map_err(|error| {
            let at = error.span().map(|span| place(text, span.start));
            Fault::new(file, FaultKind::Toml, error.message()).at(at)
        })?;
        let wrong = |kind, about: &str, near: &str| {
            Fault::new(file, kind, about).at(text.find(near).map(|at| place(text, at)))
        };
        let until = stored.until.to_string();
        let is_day = stored.until.date.is_some() && stored.until.time.is_none();
        let Some(until) = until.parse().ok().filter(|_| is_day) else {
            return Err(wrong(FaultKind::Toml, &until, "until"));
        };
        if let Some(scenario) = stored.scenarios.iter().find(|scenario| !is_id(&scenario.id)) {
            let shown: String = scenario.id.chars().take(64).collect();
            return Err(wrong(FaultKind::Unknown, &shown, &scenario.id));
        }
        for (named, count) in [
            ("scenarios", stored.scenarios.len()),
            ("people", stored.people.len()),
            ("groups", stored.groups.len()),
        ] {
            if count > MOST {
                return Err(wrong(FaultKind::TooLarge, named, named));
            }
        }
        if stored.scenarios.is_empty() {
            return Err(wrong(FaultKind::Toml, "scenarios", "scenarios"));
        }
        Ok(Self {
            title: stored.title,
            from: stored.from,
            until,
            note: stored.note.filter(|note| !note.trim().is_empty()),
            people: stored.people,
            groups: stored.groups,
            scenarios: stored.scenarios,
        })
    }

    /// As a file that [`Self::parse`] reads.
    pub fn write(&self) -> Result<String, Fault> {
        let faulty = |why: String| Fault::new("", FaultKind::Toml, why);
        let stored = Stored {
            title: self.title.clone(),
            from: self.from.clone(),
            until: self.until.to_string().parse::<Datetime>().map_err(|error| faulty(error.to_string()))?,
            note: self.note.clone(),
            people: self.people.clone(),
            groups: self.groups.clone(),
            scenarios: self.scenarios.clone(),
        };
        toml::to_string_pretty(&stored).map_err(|error| faulty(error.to_string()))
    }

    /// Whether somebody is asked, by her name or one of her groups. Upper and lower case and blanks around do not matter.
    pub fn is_for<S: AsRef<str>>(&self, name: &str, groups: &[S]) -> bool {
        let is_same = |a: &str, b: &str| a.trim().to_lowercase() == b.trim().to_lowercase();
        let is_named = || self.people.iter().any(|person| is_same(person, name));
        let is_in = |group: &String| groups.iter().any(|one| is_same(one.as_ref(), group));
        let is_everybody = self.people.is_empty() && self.groups.is_empty();
        is_everybody || is_named() || self.groups.iter().any(is_in)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const TEXT: &str = "title = \"Before the holidays\"\nfrom = \"Ilka\"\nuntil = 2026-12-18\npeople = [\"Réka Kovács\"]\n\
                        groups = [\"evening shift\"]\n\n[[scenarios]]\nid = \"holiday-delay-br\"\nversion = 1\n";

    fn fault(text: &str) -> (FaultKind, Option<(usize, usize)>) {
        let fault = Assignment::parse("a.toml", text).unwrap_err();
        (fault.kind, fault.place)
    }

    #[test]
    fn it_is_for_whom_it_names() {
        let mut assignment = Assignment::parse("a.toml", TEXT).unwrap();
        let nowhere: [&str; 0] = [];
        assert!(assignment.is_for(" réka KOVÁCS", &nowhere));
        assert!(assignment.is_for("Anu", &["Evening Shift"]));
        assert!(!assignment.is_for("Anu", &["night shift"]) && !assignment.is_for("Réka", &nowhere));
        assignment.people.clear();
        assert!(!assignment.is_for("Réka Kovács", &nowhere));
        assignment.groups.clear();
        assert!(assignment.is_for("Anu", &nowhere));
    }

    #[test]
    fn what_is_wrong_is_told_with_its_place() {
        assert_eq!(fault(&TEXT.replace("from =", "form =")), (FaultKind::Toml, Some((2, 1))));
        assert_eq!(fault(&TEXT.replace("2026-12-18", "2026-13-18")).0, FaultKind::Toml);
        assert_eq!(fault(&TEXT.replace("2026-12-18", "09:00:00")), (FaultKind::Toml, Some((3, 1))));
        assert_eq!(
            fault(&TEXT.replace("2026-12-18", "2026-12-18T09:00:00")),
            (FaultKind::Toml, Some((3, 1)))
        );
        assert_eq!(fault(&TEXT.replace("holiday-delay-br", "../x")), (FaultKind::Unknown, Some((8, 7))));
        assert_eq!(fault(&TEXT.replace("version = 1", "version = -1")), (FaultKind::Toml, Some((9, 11))));
        assert_eq!(
            fault("title = \"a\"\nfrom = \"b\"\nuntil = 2026-12-18\nscenarios = []\n"),
            (FaultKind::Toml, Some((4, 1)))
        );
        assert_eq!(fault(&"#".repeat(LARGEST_FILE + 1)).0, FaultKind::TooLarge);
        assert_eq!(fault(&format!("{TEXT}x = {}", "[".repeat(100_000))).0, FaultKind::Toml);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(
            title in any::<String>(),
            from in any::<String>(),
            note in prop::option::of("\\PC*[a-z]"),
            people in prop::collection::vec(any::<String>(), 0..4),
            groups in prop::collection::vec(any::<String>(), 0..4),
            ids in prop::collection::vec("[a-z0-9-]{5,64}", 1..4),
            day in 0..200_000_i32,
        ) {
            let until = jiff::civil::date(1990, 1, 1).saturating_add(jiff::Span::new().days(day % 20_000));
            let scenarios = ids.into_iter().map(|id| Assigned { id, version: 3 }).collect();
            let assignment = Assignment { title, from, until, note, people, groups, scenarios };
            let text = assignment.write().unwrap();
            prop_assert_eq!(Assignment::parse("a.toml", &text), Ok(assignment));
        }
    }
}
