//! The words that the store, the desks and the sync engine share: ids, moments and records.
//!
//! Nothing here reads a clock, a file or the network. A record says what a desk told us or what an
//! agent did; it never says how it is kept or shown.
#![deny(missing_docs)]

mod id;
mod moment;
mod operation;
mod remote;

pub use id::{
    AttachmentId, AttemptId, CustomerId, DeskId, EventId, IdentityId, MessageId, OperationId, PromiseId,
    TicketId,
};
pub use moment::Moment;
pub use operation::{Attempt, Operation, OperationKind, OperationState, Sent, Watermark};
pub use remote::{
    Body, BodyKind, Cursor, DeskKind, Direction, Page, RemoteAttachment, RemoteEvent, RemoteMessage,
    RemotePerson, RemoteTicket, Status, Tombstone, Visibility,
};
