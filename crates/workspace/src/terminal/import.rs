//! What a terminal says of a file that it brings in.

use crate::view::Problem;
use parlance_import::{Layout, Mapping};

/// The mapping that a file holds, in TOML.
pub fn import_mapping(text: &str) -> Result<Mapping, Problem> {
    toml::from_str(text).map_err(|error| {
        let reason = error.message().replace('\n', " ");
        Problem::new("import-mapping").with("reason", reason)
    })
}

/// The layout of a name.
pub fn import_layout(name: &str) -> Result<Layout, Problem> {
    Layout::of_word(name).ok_or_else(|| {
        let layouts = Layout::ALL.map(Layout::word).join(", ");
        Problem::new("import-layout").with("layout", name).with("layouts", layouts)
    })
}
