//! Practice: scenarios in ink, what an answer is worth, what to look at again, training records.
//!
//! Pure: texts in, values out. The time comes in as an argument, and nothing here sends anything anywhere.
#![deny(missing_docs)]

mod assignment;
mod bundle;
mod cmi5;
mod fault;
mod grade;
mod lint;
mod record;
mod results;
mod review;
mod rubric;
mod scenario;
mod score;
mod shipped;
mod source;
mod story;
mod walk;
mod xapi;

pub use assignment::{Assigned, Assignment};
pub use bundle::{Bundle, BundleError, LARGEST_BUNDLE, MOST_FILES, bundle, is_id, unbundle};
pub use cmi5::{MOST_NODES, PLAYER_TEXTS, PlayerWords, package};
pub use fault::{Fault, FaultKind};
pub use grade::{Grade, Skill};
pub use lint::{Inspected, inspect, lint};
pub use record::{Answered, Attempt, Done, Earned, Points};
pub use results::{Division, Row, harmless, results, table};
pub use review::{About, Card, Memory, Rating};
pub use rubric::{Criterion, Must, Sample, Turn};
pub use scenario::{Customer, File, LARGEST_FILE, Scenario, Telling, next_version};
pub use score::{Mark, Score, Scorer};
pub use shipped::{shipped, shipped_ids};
pub use story::{Ask, By, LARGEST_INK, Line, Offer, Scene, Step, Story};
pub use walk::{Walk, walk};
pub use xapi::{Account, BASE, LARGEST_STATEMENT, Learner, Outcome, Read, Unreadable, Why, read, statements};
