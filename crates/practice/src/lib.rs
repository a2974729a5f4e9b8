//! Practice: scenarios in ink, what an answer is worth, what to look at again, training records.
//!
//! Pure: texts in, values out. The time comes in as an argument, and nothing here sends anything anywhere.
#![deny(missing_docs)]

mod fault;
mod grade;
mod lint;
mod record;
mod review;
mod rubric;
mod scenario;
mod score;
mod shipped;
mod source;
mod story;
mod walk;

pub use fault::{Fault, FaultKind};
pub use grade::{Grade, Skill};
pub use lint::lint;
pub use record::{Answered, Attempt, Done, Earned, Points};
pub use review::{About, Card, Memory, Rating};
pub use rubric::{Criterion, Must, Sample, Turn};
pub use scenario::{Customer, File, LARGEST_FILE, Scenario, Telling};
pub use score::{Mark, Score, Scorer};
pub use shipped::{shipped, shipped_ids};
pub use story::{Ask, By, LARGEST_INK, Line, Offer, Scene, Step, Story};
pub use walk::{Walk, walk};
