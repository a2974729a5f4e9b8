//! The words that the store, the desks, imports and the sync engine share: ids, moments and records.
//!
//! Nothing here reads a clock, a file or the network. A record says what a desk told us or what an
//! agent did; it never says how it is kept or shown.
#![deny(missing_docs)]

mod id;
mod incoming;
mod moment;
mod operation;
mod record;
mod remote;

pub use id::{
    AttachmentId, AttemptId, CaseId, CustomerId, DeskId, EventId, IdentityId, ImportId, MessageId,
    OperationId, PromiseId, RecordId, RequestId, TicketId,
};
pub use incoming::{Handle, Incoming, PersonKeys};
pub use moment::Moment;
pub use operation::{
    Attempt, Change, Field, Merge, NewTicket, Operation, OperationKind, OperationState, Seen, Sent, Watermark,
};
pub use record::{Item, Money, PostalAddress, Record, RecordBody, SurveyKind};
pub use remote::{
    Body, BodyKind, Cursor, DeskKind, Direction, Page, RemoteAttachment, RemoteEvent, RemoteMessage,
    RemotePerson, RemoteTicket, Status, Tombstone, Visibility,
};
