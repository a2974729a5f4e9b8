//! What can go wrong with the demo desk itself.

/// What went wrong. None of these holds a customer's text.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// The file cannot be opened, read or written.
    #[error("the demo desk's file cannot be used")]
    File(#[from] rusqlite::Error),
    /// The file is a database of something else, or of a later version; nothing in it was touched.
    #[error("the file is not a demo desk's")]
    Foreign,
    /// A ticket in the built-in data cannot be read.
    #[error("the demo desk's built-in tickets cannot be read")]
    Tickets(#[from] toml::de::Error),
    /// A moment lies outside the calendar.
    #[error("a time lies outside the calendar")]
    Time(#[from] jiff::Error),
    /// The listener is open to other machines.
    #[error("the demo desk listens on the loopback interface only")]
    NotLoopback,
    /// The network failed.
    #[error("the demo desk cannot listen")]
    Listen(#[from] std::io::Error),
    /// There is no such ticket, or it is gone.
    #[error("the demo desk has no such ticket")]
    NoTicket,
    /// The ticket has changed since the asker read it.
    #[error("the ticket has changed meanwhile")]
    Outdated,
    /// What was asked for makes no sense, in these words (never the asker's own).
    #[error("{0}")]
    BadRequest(&'static str),
}

impl DemoError {
    /// A stable code: the name of the error's Fluent message after `error-`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::File(_) => "demo-desk-file",
            Self::Foreign => "demo-desk-foreign",
            Self::Tickets(_) => "demo-desk-tickets",
            Self::Time(_) => "demo-desk-time",
            Self::NotLoopback => "demo-desk-not-loopback",
            Self::Listen(_) => "demo-desk-listen",
            Self::NoTicket => "demo-desk-no-ticket",
            Self::Outdated => "demo-desk-outdated",
            Self::BadRequest(_) => "demo-desk-bad-request",
        }
    }
}
