//! The scenarios that come with Parlance.

use crate::File;

// What the build script makes of the folders in `scenarios`.
include!(concat!(env!("OUT_DIR"), "/scenarios.rs"));

/// Their names, in order.
pub fn shipped_ids() -> impl Iterator<Item = &'static str> {
    SHIPPED.iter().map(|(id, _)| *id)
}

/// The files of one.
pub fn shipped(id: &str) -> Option<&'static [File<'static>]> {
    let at = SHIPPED.binary_search_by(|(one, _)| (*one).cmp(id)).ok()?;
    SHIPPED.get(at).map(|(_, files)| *files)
}
