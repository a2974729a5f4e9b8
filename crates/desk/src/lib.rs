//! Help desks, one connector a file, behind one trait.
//!
//! A connector is pure: it builds requests and reads answers, and knows neither sockets nor clocks nor the
//! store. Whoever drives it carries the requests out (`parlance-sync` does), so that every fault can be
//! replayed in a test.
#![deny(missing_docs)]

mod capability;
pub mod demo;
mod error;
mod exchange;
mod reading;
pub mod rt;
mod setting;
mod talk;

pub use capability::{Capabilities, CursorKind, LockKind, WriteIdentity};
pub use error::{DeskError, Lost};
pub use exchange::{Answer, Exchange, Method, Request, Response, Step};
pub use parlance_model as model;
pub use setting::connector;

use model::{Cursor, DeskKind, Operation, Page, Sent, Watermark};

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

    /// What the desk knows of the operation's ticket before our first attempt. Yields one [`Watermark`].
    fn mark(&self, operation: &Operation) -> Box<dyn Exchange<Item = Watermark>>;

    /// Carries the operation out. Yields one [`Sent`]. [`DeskError::Lost`] means that its outcome is unknown.
    fn send(&self, profile: &Profile, operation: &Operation) -> Box<dyn Exchange<Item = Sent>>;

    /// Looks for the operation on the desk after an unknown outcome, by our reference where the desk holds one,
    /// else by author, text and time after the watermark, leaving out the operation's `claimed` messages.
    /// Yields one answer: what was found, if anything.
    fn look(&self, profile: &Profile, operation: &Operation) -> Box<dyn Exchange<Item = Option<Sent>>>;
}

/// Who we are on a desk and what it allows us, as its probe found.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
pub struct Profile {
    /// The desk's id of the agent that the secret belongs to.
    pub agent_id: String,
    /// Her name there.
    pub agent_name: String,
    /// The desk's product and version, as it says.
    pub product: String,
    /// Whether the desk keeps our own reference with a message.
    pub keeps_client_ref: bool,
    /// Queues (groups, inboxes) that she may see.
    pub queues: Vec<String>,
}
