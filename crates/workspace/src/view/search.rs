//! What is looked for, and what was found.

use super::MarketName;
use parlance_model::{
    CustomerId, DeskId, Direction, MessageId, Moment, RecordId, Status, TicketId, Visibility,
};
use serde::{Deserialize, Serialize};
use specta::Type;

/// What is looked for.
///
/// `query` is words (all of them are wanted), `"words in a row"`, `-not`, and `from:`, `market:`, `desk:`, `status:`,
/// `before:2026-11-21`, `after:2026-11-01`.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, Type)]
pub struct SearchForm {
    /// The query as it was typed.
    pub query: String,
    /// Whether its last word may still be unfinished: words that begin with it are found, too.
    pub typing: bool,
    /// Best first instead of newest first: of the newest 2,000 hits.
    pub ranked: bool,
    /// How many hits at most; customers come besides.
    pub limit: u32,
    /// Where an earlier answer's `more` said that older hits begin.
    pub more: Option<String>,
}

/// What was found.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Type)]
pub struct SearchView {
    /// How the query was read, part by part, in the order in which it was typed.
    pub parts: Vec<QueryPart>,
    /// Customers whose names or addresses have all the words, those with an address that is just that first. Only with the
    /// first hits.
    pub customers: Vec<CustomerHit>,
    /// Messages, tickets' subjects and records.
    pub hits: Vec<SearchHit>,
    /// Where older hits begin, if there are any: for the next [`SearchForm::more`].
    pub more: Option<String>,
    /// The search gave up here because what it had to read was too much; what is older was not looked at.
    pub reached: Option<Moment>,
    /// What this answer cannot know.
    pub missing: SearchMissing,
}

/// What a search cannot know, because it is not here or not yet in the index. Files that came with messages are never
/// searched: they are fetched when the agent asks for one.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Type)]
pub struct SearchMissing {
    /// Desks that have not been read to the end once: what they have besides is not here.
    pub desks: Vec<SearchDesk>,
    /// How many messages, tickets, records and customers are here and not in the index yet; 0 in the usual case.
    pub unindexed: u32,
}

/// A desk that has not been read to the end once.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct SearchDesk {
    /// The desk.
    pub desk: DeskId,
    /// Its name.
    pub name: String,
    /// How many of its tickets are here.
    pub tickets: u32,
}

/// A part of a query as it was read. Positions count Unicode scalars in the query, half-open.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct QueryPart {
    /// Where it begins.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
    /// What it asks for.
    pub asks: QueryAsk,
    /// Whether it asks for what is without it (`-`).
    pub not: bool,
}

/// What a part of a query asks for.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum QueryAsk {
    /// A word, or a run of characters in a script without spaces.
    Word {
        /// Whether words that begin with it are found, too.
        beginning: bool,
    },
    /// Words in a row.
    Phrase,
    /// Written by somebody: an address, a name, or a part of one.
    From {
        /// How many customers that may be; agents of that name are found, too.
        customers: u32,
    },
    /// A market.
    Market {
        /// The market.
        market: MarketName,
    },
    /// A desk.
    Desk {
        /// The desk, where there is one of that name.
        desk: Option<DeskId>,
        /// Its name.
        name: String,
    },
    /// A ticket's status.
    Status {
        /// The status.
        status: Status,
    },
    /// Before this day (UTC).
    Before {
        /// The day, `YYYY-MM-DD`.
        day: String,
    },
    /// On this day (UTC) or later.
    After {
        /// The day, `YYYY-MM-DD`.
        day: String,
    },
}

/// A customer who was found.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct CustomerHit {
    /// The customer.
    pub customer: CustomerId,
    /// Her name as a desk has it, else an address.
    pub name: SearchText,
    /// The address in which something was found, if that is where it was.
    pub address: Option<SearchText>,
    /// Her market, where known.
    pub market: Option<MarketName>,
}

/// A message, a ticket's subject or a record that was found.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct SearchHit {
    /// What it is.
    pub found: Found,
    /// The customer whose it is.
    pub customer: CustomerId,
    /// Her name as a desk has it, else an address.
    pub customer_name: String,
    /// Her market, where known.
    pub market: Option<MarketName>,
    /// When it was sent or happened.
    pub at: Moment,
    /// Where the words were found.
    pub text: SearchText,
    /// Language of the text, where known (BCP 47): for its `lang` attribute.
    pub language: Option<String>,
}

/// What a hit is.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Found {
    /// A message.
    Message {
        /// The message.
        message: MessageId,
        /// Its ticket.
        ticket: SearchTicket,
        /// Its author's name.
        author: String,
        /// Which way it went.
        direction: Direction,
        /// Who may see it.
        visibility: Visibility,
    },
    /// A ticket: its subject or its number.
    Ticket {
        /// The ticket.
        ticket: SearchTicket,
    },
    /// What a shop or another system recorded.
    Record {
        /// The record.
        record: RecordId,
        /// Its kind: `order`, `shipment`, `return`, …: a variant of the Fluent message `record-kind`.
        record_kind: String,
        /// Which shop or system says so.
        source: String,
        /// The order's number, if it is or belongs to one.
        order: Option<String>,
    },
}

/// The ticket of a hit.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct SearchTicket {
    /// The ticket.
    pub ticket: TicketId,
    /// The desk's number of it.
    pub number: String,
    /// Its subject.
    pub subject: String,
    /// Where it stands.
    pub status: Status,
    /// The desk that it is on.
    pub desk: DeskId,
    /// The desk's name.
    pub desk_name: String,
}

/// A piece of a text with what was found in it. Plain text: nothing in it is markup.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Type)]
pub struct SearchText {
    /// The piece.
    pub text: String,
    /// Where in it something was found: Unicode scalar offsets, half-open, in order, none touching the next.
    pub marks: Vec<(u32, u32)>,
    /// Whether the text goes on before it.
    pub before: bool,
    /// Whether the text goes on after it.
    pub after: bool,
    /// Whether it runs from right to left.
    pub rtl: bool,
}
