//! What a desk can do: the flags that the sync engine decides by and the settings page shows.

use parlance_model::Field;
use serde::Serialize;

/// How a desk tells what changed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub enum CursorKind {
    /// A number that only grows (a transaction's id).
    Keyset,
    /// A time of the last change; its resolution asks for an overlap.
    UpdatedSince,
    /// The desk cannot say: sweep it and compare.
    Sweep,
}

/// How a desk keeps two writers from overwriting each other.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub enum LockKind {
    /// ETag and If-Match.
    Etag,
    /// A version number in the request.
    Version,
    /// It does not.
    None,
}

/// How a write of ours is known again on the desk.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub enum WriteIdentity {
    /// The desk refuses a second write with the same key.
    IdempotencyKey,
    /// The desk keeps our reference and can be searched by it.
    ClientRef,
    /// By author, text and time.
    AuthorTextTime,
}

/// What a connector was tried against.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub enum Proven {
    /// The real product, in the project's tests.
    RealServer,
    /// A stand-in that the tests hold to the product's documentation. Nobody has seen it work on the real one.
    StandIn,
}

/// Which fields of a ticket can be changed on a desk.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, specta::Type)]
pub struct Changeable {
    /// Its status.
    pub status: bool,
    /// Its owner.
    pub owner: bool,
    /// Its priority.
    pub priority: bool,
    /// Its tags.
    pub tags: bool,
    /// Its custom fields.
    pub custom: bool,
}

impl Changeable {
    /// Whether this field can be changed.
    pub fn allows(self, field: &Field) -> bool {
        match field {
            Field::Status => self.status,
            Field::Owner => self.owner,
            Field::Priority => self.priority,
            Field::Tags => self.tags,
            Field::Custom(_) => self.custom,
        }
    }
}

/// What a desk can do.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, specta::Type)]
pub struct Capabilities {
    /// What the connector was tried against.
    pub proven: Proven,
    /// How it tells what changed.
    pub cursor: CursorKind,
    /// How it guards against a lost update.
    pub lock: LockKind,
    /// The best way in which a write is known again; a profile may have to do with less.
    pub write_identity: WriteIdentity,
    /// Whether it tells what was deleted or merged.
    pub tombstones: bool,
    /// Whether it has internal notes.
    pub notes: bool,
    /// Whether attachments can be fetched.
    pub attachments: bool,
    /// Whether an agent can open a ticket by writing to a customer.
    pub open: bool,
    /// Which of a ticket's fields can be changed.
    pub change: Changeable,
}
