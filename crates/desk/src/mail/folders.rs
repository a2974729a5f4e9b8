//! Which folder holds what was sent.

use super::words::Folder;
use base64::{
    Engine as _,
    alphabet::IMAP_MUTF7,
    engine::{GeneralPurpose, general_purpose::NO_PAD},
};

const MUTF7: GeneralPurpose = GeneralPurpose::new(&IMAP_MUTF7, NO_PAD);

/// Names that mail programs and servers give to it where no server says which it is.
const NAMES: [&str; 49] = [
    "sent",
    "sent items",
    "sent messages",
    "sent mail",
    "sent-mail",
    "outbox.sent",
    "gesendet",
    "gesendete elemente",
    "gesendete objekte",
    "envoyés",
    "éléments envoyés",
    "messages envoyés",
    "courrier envoyé",
    "enviados",
    "elementos enviados",
    "mensajes enviados",
    "itens enviados",
    "mensagens enviadas",
    "inviati",
    "posta inviata",
    "posta inviati",
    "elküldött",
    "elküldött elemek",
    "elküldött üzenetek",
    "verzonden",
    "verzonden items",
    "verzonden objecten",
    "wysłane",
    "elementy wysłane",
    "odeslaná pošta",
    "odeslané",
    "odoslané",
    "skickat",
    "skickade objekt",
    "sendt",
    "sendte elementer",
    "lähetetyt",
    "отправленные",
    "надіслані",
    "gönderilmiş öğeler",
    "gönderilenler",
    "送信済み",
    "送信済みアイテム",
    "已发送",
    "已发送邮件",
    "寄件備份",
    "보낸 편지함",
    "보낸편지함",
    "المرسل",
];

/// The folder of sent messages: the one that the server says, else the first that is called so.
pub(super) fn sent(folders: &[Folder]) -> Option<&Folder> {
    let says = |folder: &&Folder| folder.attributes.iter().any(|it| it.eq_ignore_ascii_case("\\Sent"));
    let named = |folder: &&Folder| NAMES.contains(&leaf(folder).to_lowercase().as_str());
    folders.iter().find(says).or_else(|| folders.iter().find(named))
}

/// The last part of a folder's name, as people read it.
fn leaf(folder: &Folder) -> String {
    let separator = folder.separator.as_deref().filter(|separator| !separator.is_empty());
    let last = separator.and_then(|separator| folder.name.rsplit(separator).next()).unwrap_or(&folder.name);
    readable(last).unwrap_or_else(|| last.to_owned())
}

/// IMAP's modified UTF-7 as text (RFC 3501, 5.1.3).
fn readable(name: &str) -> Option<String> {
    let (mut text, mut rest) = (String::new(), name);
    while let Some((plain, shifted)) = rest.split_once('&') {
        let (code, after) = shifted.split_once('-')?;
        text.push_str(plain);
        match code {
            "" => text.push('&'),
            _ => text.push_str(&decoded(code)?),
        }
        rest = after;
    }
    text.push_str(rest);
    Some(text)
}

fn decoded(code: &str) -> Option<String> {
    let bytes = MUTF7.decode(code).ok()?;
    let units = bytes.chunks(2).map(|pair| pair.try_into().map(u16::from_be_bytes));
    String::from_utf16(&units.collect::<Result<Vec<_>, _>>().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str, attributes: &[&str]) -> Folder {
        let attributes = attributes.iter().map(|it| (*it).to_owned()).collect();
        Folder { name: name.into(), separator: Some("/".into()), attributes }
    }

    fn found(folders: &[Folder]) -> Option<&str> {
        sent(folders).map(|folder| folder.name.as_str())
    }

    #[test]
    fn the_server_s_word_counts_before_any_name() {
        assert_eq!(found(&[folder("Sent", &[]), folder("Ki", &["\\HasNoChildren", "\\sent"])]), Some("Ki"));
    }

    #[test]
    fn names_are_known_in_many_languages_and_as_imap_writes_them() {
        for name in [
            "INBOX/Sent Items",
            "Gesendet",
            "[Gmail]/&BB4EQgQ,BEAEMAQyBDsENQQ9BD0ESwQ1-",
            "&kAFP4W4IMH8-",
            "ELK&APw-LD&ANY-TT",
            "&XfJT0ZAB-",
        ] {
            assert_eq!(found(&[folder("INBOX", &[]), folder(name, &[])]), Some(name), "{name}");
        }
        for name in ["Sentinel", "Archive", "&&&", "&AA-", "&####-"] {
            assert_eq!(found(&[folder(name, &[])]), None, "{name}");
        }
    }
}
