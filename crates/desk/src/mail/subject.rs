//! Subjects: what stands before them when a message answers another, in the languages of mail programs.

/// What mail programs write before a subject to say that a message answers one.
const REPLY: [&str; 21] = [
    "re", "aw", "antw", "antwort", "sv", "vs", "vá", "válasz", "rif", "res", "r", "odp", "ynt", "yan", "bls",
    "atb", "回复", "答复", "回覆", "返信", "رد",
];
/// What they write to say that it passes one on.
const FORWARD: [&str; 14] =
    ["fw", "fwd", "wg", "tr", "továbbítás", "doorst", "i", "rv", "vl", "enc", "pd", "转发", "轉寄", "転送"];

/// The subject of an answer: `Re: ` once, whatever stood there.
pub(super) fn answer(subject: &str) -> String {
    format!("Re: {}", without(subject, &REPLY))
}

/// Whether the subject says that the message answers one.
pub(super) fn is_answer(subject: &str) -> bool {
    stripped(subject.trim(), &REPLY).is_some()
}

/// The subject without all that mail programs put before it.
pub(super) fn bare(subject: &str) -> String {
    let both: Vec<&str> = REPLY.into_iter().chain(FORWARD).collect();
    without(subject, &both).to_owned()
}

/// Subjects that are the same to people: as they are compared.
pub(super) fn folded(subject: &str) -> String {
    bare(subject).split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

fn without<'a>(subject: &'a str, words: &[&str]) -> &'a str {
    let mut rest = subject.trim();
    while let Some(shorter) = stripped(rest, words) {
        rest = shorter;
    }
    rest
}

/// What comes after `Re:`, `Re[2]:`, `RE (3) :` or the same in another language.
fn stripped<'a>(subject: &'a str, words: &[&str]) -> Option<&'a str> {
    let (before, after) = subject.split_once([':', '：'])?;
    let word =
        before.trim().trim_end_matches(|c: char| c.is_ascii_digit() || "[]() ".contains(c)).to_lowercase();
    words.contains(&word.as_str()).then(|| after.trim_start())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_has_re_once_in_every_language() {
        for subject in [
            "Rechnung",
            "Re: Rechnung",
            "RE: AW: Rechnung",
            "Sv: VS: Rechnung",
            "Re[2]: Rechnung",
            "回复：Rechnung",
            "回复: 答复: Rechnung",
            "Vá: Rechnung",
            "Re (3): Rechnung",
            "  re :Rechnung",
            "رد: Rechnung",
        ] {
            assert_eq!(answer(subject), "Re: Rechnung", "{subject}");
        }
        assert_eq!(answer(""), "Re: ");
        assert_eq!(answer("Fwd: Rechnung"), "Re: Fwd: Rechnung");
    }

    #[test]
    fn words_of_the_subject_itself_are_kept() {
        for subject in ["Order: 4471", "Reise: Wien", "12: 30 Uhr", "返品：急須", ": x"] {
            assert_eq!(bare(subject), subject);
            assert!(!is_answer(subject), "{subject}");
        }
        assert!(is_answer("AW: Order: 4471"));
        assert!(!is_answer("Fwd: Order"));
    }

    #[test]
    fn subjects_are_the_same_whatever_was_put_before_them() {
        assert_eq!(folded("Re: WG:  Meine   BESTELLUNG "), "meine bestellung");
        assert_eq!(folded("Meine Bestellung"), "meine bestellung");
    }
}
