//! The script that a name is written in.

use icu::locale::subtags::Script;
use icu::properties::{CodePointMapData, PropertyNamesShort, props};

/// The script of the first character that has one of its own; `Zzzz` if none has.
pub(super) fn of<'a>(texts: impl IntoIterator<Item = &'a str>) -> Script {
    let scripts = CodePointMapData::<props::Script>::new();
    let shared = [props::Script::Common, props::Script::Inherited, props::Script::Unknown];
    texts
        .into_iter()
        .flat_map(str::chars)
        .map(|c| scripts.get(c))
        .find(|script| !shared.contains(script))
        .and_then(|script| PropertyNamesShort::<props::Script>::new().get_locale_script(script))
        .unwrap_or(icu::locale::subtags::script!("Zzzz"))
}

/// Whether two scripts are the same or share one, as Jpan and Hani do.
pub(super) fn matches(a: Script, b: Script) -> bool {
    a == b || parts(a.as_str()).iter().any(|part| parts(b.as_str()).contains(part))
}

fn parts(script: &str) -> &[&str] {
    match script {
        "Hani" | "Hans" | "Hant" => &["Hani"],
        "Hira" => &["Hira"],
        "Kana" => &["Kana"],
        "Hang" => &["Hang"],
        "Bopo" => &["Bopo"],
        "Hrkt" => &["Hira", "Kana"],
        "Jpan" => &["Hani", "Hira", "Kana"],
        "Kore" => &["Hani", "Hang"],
        "Hanb" => &["Hani", "Bopo"],
        _ => &[],
    }
}
