//! Backups and repairs, as they are shown.

use super::Problem;
use parlance_model::Moment;
use serde::Serialize;
use specta::Type;

/// A snapshot of the store.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct SnapshotView {
    /// What it is asked for by: the name of its folder.
    pub id: String,
    /// When it was made.
    pub made: Moment,
    /// Its size in kilobytes, a begun one counted.
    pub kilobytes: u32,
    /// Tickets in it.
    pub tickets: u32,
    /// Messages in it.
    pub messages: u32,
    /// Customers in it.
    pub customers: u32,
    /// Operations in it that no desk had confirmed.
    pub unsent: u32,
    /// The version of Parlance that made it.
    pub app: String,
}

/// The backups.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct BackupsView {
    /// The folder that they are in.
    pub folder: String,
    /// The folder that each is copied to, if one was chosen.
    pub copies: Option<String>,
    /// The snapshots, newest first.
    pub snapshots: Vec<SnapshotView>,
    /// What went wrong when it was last tried to make one or to copy it.
    pub problem: Option<Problem>,
}

/// What came of a repair.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct RepairView {
    /// Whether nothing is lost.
    pub whole: bool,
    /// Where the damaged database is now.
    pub aside: String,
    /// Pages that it has.
    pub pages: u32,
    /// Pages of it that could not be read.
    pub broken: u32,
    /// What there is of each kind of thing, and what is lost of it.
    pub tables: Vec<TallyView>,
    /// Operations that may have been sent already, and wait for the agent's decision.
    pub held: u32,
}

/// What there is of one kind of thing after a repair.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct TallyView {
    /// The kind: a table of the store.
    pub table: String,
    /// How many were brought over.
    pub kept: u32,
    /// How many are known to be lost.
    pub missing: u32,
    /// Whether more may be lost than are known.
    pub uncounted: bool,
    /// The time of the earliest that is known to be lost.
    pub from: Option<Moment>,
    /// The time of the latest.
    pub until: Option<Moment>,
}

/// What came of going back to a snapshot.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct RestoreView {
    /// When the snapshot was made.
    pub made: Moment,
    /// Where the store is that was there until now, if there was one.
    pub aside: Option<String>,
    /// Operations of the store until now that were brought along.
    pub brought: u32,
    /// Drafts that were brought along.
    pub drafts: u32,
    /// Operations that may have been sent already, and wait for the agent's decision.
    pub held: u32,
    /// Replies and drafts that belong to tickets of which nothing can be read.
    pub lost: u32,
}
