//! Where the engine meets what it must not know: the time, the secrets, the connectors.

use jiff::Timestamp;
use parlance_desk::{
    Desk, DeskError,
    model::{DeskId, DeskKind},
};
use parlance_vault::{Sensitive, VaultError};
use std::{pin::Pin, time::Duration};

/// Where the time comes from.
pub trait Clock: Send + Sync {
    /// Now.
    fn now(&self) -> Timestamp;

    /// Lets so much time pass.
    fn sleep(&self, time: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(tokio::time::sleep(time))
    }
}

/// The longest sleep: a machine that was suspended wakes with its clock ahead of its timers.
const LONGEST_SLEEP: Duration = Duration::from_secs(30);

/// Sleeps until a time, or a part of the way: whoever wakes looks at the clock again.
pub(crate) async fn sleep_towards(time: Timestamp, clock: &dyn Clock) {
    let rest = Duration::try_from(time.duration_since(clock.now())).unwrap_or_default();
    clock.sleep(rest.min(LONGEST_SLEEP)).await;
}

/// The machine's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

/// Where a desk's secret comes from. May block.
pub trait Secrets: Send + Sync {
    /// The desk's secret, if there is one.
    fn secret(&self, desk: DeskId) -> Result<Option<Sensitive<String>>, VaultError>;
}

/// Where a desk's connector comes from.
pub trait Connectors: Send + Sync {
    /// The connector for a desk of this kind, at this address, with this secret.
    fn connect(&self, kind: DeskKind, url: &str, secret: &str) -> Result<Box<dyn Desk>, DeskError>;
}

/// The connectors that Parlance has.
#[derive(Clone, Copy, Debug, Default)]
pub struct BuiltIn;

impl Connectors for BuiltIn {
    fn connect(&self, kind: DeskKind, url: &str, secret: &str) -> Result<Box<dyn Desk>, DeskError> {
        parlance_desk::connector(kind, url, secret)
    }
}

/// A random number in `0.0..1.0`; without a source of chance, the middle.
pub(crate) fn jitter() -> f64 {
    getrandom::u32().map_or(0.5, |random| f64::from(random) / (f64::from(u32::MAX) + 1.0))
}
