//! Foreign text made safe to stand inside ours: cleaned, and isolated where its direction differs.

use icu::properties::{CodePointMapData, props::BidiClass};

/// One line without controls: marks that steer direction or hide go, joiners stay (Malayalam and Persian need them),
/// every run of white space becomes one space.
pub(crate) fn clean(text: &str) -> String {
    let shown: String = text.chars().filter(|&c| c.is_whitespace() || !hides(c)).collect();
    shown.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn hides(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}')
        || matches!(c, '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

/// `text` between FSI and PDI if any of it runs against `rtl`.
pub(crate) fn isolated(text: &str, rtl: bool) -> String {
    let classes = CodePointMapData::<BidiClass>::new();
    let against = |c| match classes.get(c) {
        BidiClass::LeftToRight => rtl,
        BidiClass::RightToLeft | BidiClass::ArabicLetter => !rtl,
        _ => false,
    };
    if text.chars().any(against) { format!("\u{2068}{text}\u{2069}") } else { text.to_owned() }
}
