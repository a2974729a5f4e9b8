//! Languages' names and directions.

use crate::tables;

/// The languages that names of markets, languages and currencies are in: those that agents may work in. English comes
/// first.
pub const AGENT_LANGUAGES: [&str; 11] = ["en", "hu", "de", "fr", "es", "ja", "ar", "hi", "bn", "te", "ml"];

/// A language's name in the agent's language ([`AGENT_LANGUAGES`]; English for any other). A tag that has no name of its own
/// is called by its nearest parent that has one (`es-MX` has its own; `hu-RO` is called `Hungarian`).
pub fn language_name(tag: &str, agent_language: &str) -> Option<&'static str> {
    parents(tag).find_map(tables::language_names).map(|names| names.in_agent_language(agent_language))
}

/// Whether the language is written from right to left: by the tag's script, else by the script that is likely for the
/// language (in the tag's territory).
pub fn is_rtl(tag: &str) -> bool {
    match tag.split(['-', '_']).find(|part| part.len() == 4) {
        Some(script) => tables::is_right_to_left(script),
        None => parents(tag).any(tables::is_right_to_left),
    }
}

/// The tag itself, then the tag without its last part, and so on.
pub(crate) fn parents(tag: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(tag), |tag| tag.rsplit_once(['-', '_']).map(|(parent, _)| parent))
}
