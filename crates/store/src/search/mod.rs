//! Search over messages, tickets' subjects, records and customers, in every script.
//!
//! A text is folded ([`fold`]) and cut into atoms ([`atoms`]), whose [`tokens`] stand in an FTS5 index inside the store; a
//! [`query`] becomes an expression over tokens ([`expression`], [`plan`]), and what the index finds, newest first
//! ([`find`]) or best first ([`rank`]), is looked at ([`look`]). The index is kept by [`index`] in the transaction of every change.

mod atoms;
mod document;
mod expression;
mod find;
mod fold;
mod highlight;
mod hit;
mod html;
mod index;
mod look;
mod matching;
#[cfg(test)]
pub(crate) mod oracle;
mod people;
mod plan;
mod query;
mod rank;
mod tokens;

pub(crate) use document::latest_of;
pub use expression::prepare;
pub use find::{Answer, Asked, Place, SearchError, search_in};
pub(crate) use fold::digit;
pub use highlight::Excerpt;
pub use hit::{Hit, TicketHit, What};
pub use index::Indexing;
pub(crate) use index::{mark, settle};
pub use people::PersonHit;
pub use plan::Told;
pub use query::{Ask, Part, Query, QueryError, QueryFault};
