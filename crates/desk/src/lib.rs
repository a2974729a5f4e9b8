//! Help desks, one connector a file, behind one trait.
//!
//! A connector is pure: it builds requests and reads answers, and knows neither sockets nor clocks nor the
//! store. Whoever drives it carries the requests out (`parlance-sync` does), so that every fault can be
//! replayed in a test.
#![deny(missing_docs)]

mod address;
mod capability;
mod change;
pub mod chatwoot;
pub mod demo;
mod discreet;
pub mod django_helpdesk;
mod error;
mod exchange;
pub mod freshdesk;
pub mod help_scout;
pub mod jira;
mod loose;
pub mod mail;
mod mapping;
mod markup;
mod opening;
mod profile;
mod reading;
pub mod redmine;
pub mod rt;
mod setting;
mod talk;
pub mod zammad;
pub mod zendesk;
pub mod znuny;

pub use capability::{Capabilities, Changeable, CursorKind, LockKind, Proven, WriteIdentity};
pub use error::{DeskError, Lost};
pub use exchange::{Answer, Exchange, Method, Request, Response, Step};
pub use mapping::{FieldRole, Mapping, Priority};
pub use parlance_model as model;
pub use profile::{AgentChoice, Choices, FieldChoice, Profile, StatusChoice};
pub use setting::{UNENCRYPTED, connector};

use model::{Cursor, DeskKind, Operation, Page, Sent, Watermark};

/// The largest file that is fetched, in bytes.
pub const FILE_LIMIT: u64 = 100 << 20;

/// A help desk as the sync engine sees it. Each method begins an [`Exchange`]; nothing is sent by calling it.
///
/// Every request carries the desk's secret in a header that [`Request`] does not print.
pub trait Desk: Send + Sync {
    /// Which connector this is.
    fn kind(&self) -> DeskKind;

    /// What this desk can do, before it is asked; [`Profile`] says what it allows us.
    fn capabilities(&self) -> Capabilities;

    /// Checks address, secret and rights, and learns who we are there. Yields one [`Profile`].
    fn probe(&self) -> Box<dyn Exchange<Item = Profile>>;

    /// What changed since the cursor, from the beginning if there is none, newest tickets first on a first
    /// pull. Yields pages; each page's cursor lets a later pull go on after it.
    fn pull(&self, profile: &Profile, since: Option<&Cursor>) -> Box<dyn Exchange<Item = Page>>;

    /// What the desk knows of the ticket of a reply or note before our first attempt. Yields one [`Mark`].
    fn mark(&self, operation: &Operation) -> Box<dyn Exchange<Item = Mark>>;

    /// Carries the operation out. Yields one [`Sent`]. [`DeskError::Lost`] means that its outcome is unknown.
    ///
    /// A change of a field is read, merged and read again, and so may be sent at any time, whatever came of an earlier
    /// attempt; [`DeskError::Conflict`] if somebody chose another value meanwhile.
    fn send(&self, profile: &Profile, operation: &Operation) -> Box<dyn Exchange<Item = Sent>>;

    /// Looks for a reply, a note or a new ticket on the desk after an unknown outcome, by our reference where the desk holds one,
    /// else by author, text and time after the watermark, leaving out the operation's `claimed` messages.
    /// Yields one answer: what was found, if anything.
    fn look(&self, profile: &Profile, operation: &Operation) -> Box<dyn Exchange<Item = Option<Sent>>>;

    /// What to ask on a connection of its own so that the desk says by itself when something is new; `None` where it does not.
    /// What comes there is a hint and nothing else: it makes the next pull come sooner.
    fn listen(&self) -> Option<Request> {
        None
    }

    /// Asks for a file that came with a message.
    fn file(&self, file: &FilePlace) -> Result<Request, DeskError>;

    /// The file's bytes in the answer to [`Desk::file`].
    fn file_bytes(&self, answer: Answer) -> Result<Vec<u8>, DeskError> {
        reading::whole(answer).map(|response| response.body)
    }
}

/// What a desk knows of a ticket before a message of ours goes there.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mark {
    /// Anything of ours is later than this.
    pub watermark: Watermark,
    /// Public messages of others since the one that the operation says was seen; 0 where it says none.
    pub unseen: u64,
}

/// Where a file lies on a desk: the desk's ids.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FilePlace {
    /// Of the ticket.
    pub ticket: String,
    /// Of the message.
    pub message: String,
    /// Of the file.
    pub file: String,
}
