//! Ids: UUIDv7, so that they sort by the time they were made; one type a record, so that they cannot be
//! mistaken for each other.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// A new id, made at the given time (UUIDv7: 48 bits of milliseconds, then randomness).
            pub fn new(at: Timestamp) -> Self {
                let millis = u64::try_from(at.as_millisecond()).unwrap_or(0);
                let stamp = uuid::Timestamp::from_unix(
                    uuid::NoContext,
                    millis / 1000,
                    u32::try_from(millis % 1000).unwrap_or(0) * 1_000_000,
                );
                Self(Uuid::new_v7(stamp))
            }

            /// The id's sixteen bytes, as the store keeps them.
            pub fn as_bytes(&self) -> &[u8; 16] {
                self.0.as_bytes()
            }

            /// The id that these sixteen bytes are.
            pub fn from_bytes(bytes: [u8; 16]) -> Self {
                Self(Uuid::from_bytes(bytes))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.0)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    )*};
}

ids! {
    /// One configured help desk.
    DeskId,
    /// One person.
    CustomerId,
    /// One address of a person.
    IdentityId,
    /// One ticket.
    TicketId,
    /// One message of a ticket.
    MessageId,
    /// One file that came with a message.
    AttachmentId,
    /// One event of a ticket (a change of status, owner, …).
    EventId,
    /// One thing to be done on a desk; also the reference that we write there where the desk can hold one.
    OperationId,
    /// One thing that a shop or another system recorded of a customer.
    RecordId,
    /// One import of a file.
    ImportId,
    /// One return or refund under way.
    CaseId,
    /// One promise to a customer.
    PromiseId,
    /// One request of a customer about her data.
    RequestId,
    /// One attempt at a practice scenario.
    AttemptId,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn later_ids_sort_after_earlier_ones() {
        let earlier = TicketId::new(Timestamp::from_millisecond(1_700_000_000_000).unwrap());
        let later = TicketId::new(Timestamp::from_millisecond(1_700_000_000_001).unwrap());
        assert!(earlier < later);
    }

    #[test]
    fn an_id_survives_text_and_bytes() {
        let id = DeskId::new(Timestamp::UNIX_EPOCH);
        assert_eq!(id.to_string().parse::<DeskId>().unwrap(), id);
        assert_eq!(DeskId::from_bytes(*id.as_bytes()), id);
    }
}
