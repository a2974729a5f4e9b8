//! Names of files that somebody else chose.

/// A file name's characters.
const LENGTH: usize = 120;
/// Names that Windows takes for devices, whatever their extension.
const DEVICES: &[&str] = &["con", "prn", "aux", "nul", "conin$", "conout$"];

/// A file's own name: no folders, nothing that a file system takes for something else, nothing that turns text round.
pub fn safe_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let kept: String = last
        .chars()
        .filter(|c| !c.is_control() && !is_unseen(*c))
        .map(|c| if "<>:\"|?*".contains(c) { '_' } else { c })
        .take(LENGTH)
        .collect();
    let trimmed = kept.trim_matches(['.', ' ']);
    match trimmed {
        "" => "file".to_owned(),
        device if is_device(device) => format!("_{device}"),
        name => name.to_owned(),
    }
}

fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_ascii_lowercase();
    let numbered = stem.strip_prefix("com").or_else(|| stem.strip_prefix("lpt")).is_some_and(|rest| {
        rest.chars().count() == 1 && rest.chars().all(|c| c.is_ascii_digit() || "¹²³".contains(c))
    });
    numbered || DEVICES.contains(&stem.as_str())
}

/// Marks of direction and characters that take no room.
fn is_unseen(c: char) -> bool {
    matches!(
        c,
        '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_s_name_leads_nowhere_else() {
        for (raw, safe) in [
            ("../../etc/passwd", "passwd"),
            ("C:\\Windows\\a?.exe", "a_.exe"),
            ("\u{202e}gpj.exe", "gpj.exe"),
            ("..", "file"),
            ("", "file"),
            ("/", "file"),
            ("注文書.pdf", "注文書.pdf"),
            ("con.txt", "_con.txt"),
            ("LPT1", "_LPT1"),
            ("nul\0.txt", "_nul.txt"),
            ("a\r\nb.txt", "ab.txt"),
            ("report.pdf...", "report.pdf"),
            ("file:///x:stream", "x_stream"),
        ] {
            assert_eq!(safe_name(raw), safe, "{raw:?}");
        }
        assert_eq!(safe_name(&"ű".repeat(500)).chars().count(), LENGTH);
    }
}
