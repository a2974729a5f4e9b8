//! Returns and refunds: a shop's policy as data, what may go back by it and by the law of the customer's market, how a
//! refund reaches her, until when it is due, the case that is made of it, and the limit inside which an agent decides alone.
//!
//! Pure: no clock, no file, no network; the time comes in as an argument. What the law says comes from the facts of
//! `parlance-market` with their sources; there is no number of the law in this crate.
#![deny(missing_docs)]

mod case;
mod clock;
mod days;
mod eligibility;
mod error;
mod floor;
mod goods;
mod limits;
mod policy;
mod reason;
mod route;
mod sums;

pub use case::{Action, Case, Entry, Grounds, Opened, State, Step, Waiting};
pub use clock::{ClockState, RefundClock, refund_clock};
pub use days::{Period, Start, Zones};
pub use eligibility::{Answer, JudgedLine, Situation, Verdict, Wanted, Window, WindowBasis, eligibility};
pub use error::{CaseFault, LimitsFault, PolicyFault, PolicyFaultKind};
pub use floor::{Floor, FloorRight};
pub use goods::GoodsKind;
pub use limits::{Basis, Ledger, Limits, MarketLimits, Need, Permit, RefundAsk, Spend, Spending, Spent, Why};
pub use policy::{
    DeliveryCost, Excluded, Fee, FeeAmount, GoodsCondition, Instead, Payer, Policy, PolicyWindow,
    RefundMethod, Terms, WayBack, WayKind, WindowFrom,
};
pub use reason::{Reason, ReasonValue};
pub use route::{RefundPath, RouteAsk, refund_path};
