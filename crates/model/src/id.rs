//! Ids: UUIDv7, so that they sort by the time they were made; one type a record, so that they cannot be
//! mistaken for each other.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::{
    fmt,
    str::FromStr,
    sync::{
        LazyLock,
        atomic::{AtomicU64, Ordering},
    },
};
use uuid::Uuid;

/// Bits of the counter (RFC 9562, 6.2, method 1).
const COUNTED: u8 = 40;

/// Begins anywhere in the lower half of what its bits hold, so that two processes do not count alike.
static COUNTER: LazyLock<AtomicU64> =
    LazyLock::new(|| AtomicU64::new(Uuid::new_v4().as_u64_pair().1 & ((1 << (COUNTED - 1)) - 1)));

fn made(at: Timestamp) -> Uuid {
    let millis = u64::try_from(at.as_millisecond()).unwrap_or(0);
    let nanos = u32::try_from(millis % 1000).unwrap_or(0) * 1_000_000;
    let count = COUNTER.fetch_add(1, Ordering::Relaxed) & ((1 << COUNTED) - 1);
    Uuid::new_v7(uuid::Timestamp::from_unix_time(millis / 1000, nanos, count.into(), COUNTED))
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// A new id, made at the given time (UUIDv7: 48 bits of milliseconds, 40 of a counter, then randomness).
            /// Those of one process and one time sort as they were made.
            pub fn new(at: Timestamp) -> Self {
                Self(made(at))
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

    #[test]
    fn ids_of_one_moment_sort_as_they_were_made_and_later_ones_after_them() {
        let at: Timestamp = Timestamp::UNIX_EPOCH + jiff::SignedDuration::from_secs(1_795_000_000);
        let ids: Vec<_> = (0..10_000).map(|_| IdentityId::new(at)).collect();
        assert!(ids.is_sorted_by(|one, next| one < next));
        let later = IdentityId::new(at + jiff::SignedDuration::from_millis(1));
        assert!(ids.iter().all(|id| *id < later));
    }
}
