//! What went wrong, as far as the engine must know: its code, and what it means for the desk.

use parlance_desk::{DeskError, Lost};
use std::time::Duration;

/// What a trouble means for what comes next.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// There is no way to the desk: everything waits.
    Offline,
    /// The desk asks to slow down, for this long if it says: everything waits.
    SlowDown(Option<Duration>),
    /// Nothing helps until the agent does something.
    Stop,
    /// This one thing failed on the desk; others may work.
    Desk,
    /// This machine failed (the store's disk is full, say).
    Local,
}

/// Something that went wrong.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Trouble {
    /// The error's stable code.
    pub code: &'static str,
    /// What it means.
    pub kind: Kind,
}

impl Trouble {
    /// A failure of this machine.
    pub fn local(code: &'static str) -> Self {
        Self { code, kind: Kind::Local }
    }

    /// Something that only the agent can mend.
    pub fn stop(code: &'static str) -> Self {
        Self { code, kind: Kind::Stop }
    }

    /// Whether nothing else on the desk would work now either.
    pub fn concerns_all(&self) -> bool {
        match self.kind {
            Kind::Offline | Kind::SlowDown(_) | Kind::Stop | Kind::Local => true,
            Kind::Desk => false,
        }
    }

    /// What an error means when it came from asking about the desk as a whole, where a missing right concerns everything.
    pub fn of_desk(error: &DeskError) -> Self {
        match error {
            DeskError::Forbidden => Self::stop(error.code()),
            _ => Self::of_ticket(error),
        }
    }

    /// What an error means when it came from asking about one ticket.
    pub fn of_ticket(error: &DeskError) -> Self {
        let kind = match error {
            DeskError::Lost(lost) if lost.surely_not_sent() => Kind::Offline,
            DeskError::RateLimited(wait) => Kind::SlowDown(*wait),
            DeskError::Unauthorized | DeskError::BadSetting(_) => Kind::Stop,
            DeskError::Lost(Lost::AfterSending | Lost::Dns | Lost::Refused | Lost::Tls)
            | DeskError::NotADesk
            | DeskError::Forbidden
            | DeskError::NotFound
            | DeskError::Failed(_)
            | DeskError::BadAnswer
            | DeskError::Refused(_)
            | DeskError::Conflict(_)
            | DeskError::TooLarge
            | DeskError::Uncertain => Kind::Desk,
        };
        Self { code: error.code(), kind }
    }
}
