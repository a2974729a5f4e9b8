//! A message's text and files.

use super::head::{Head, Side};
use super::words::Mail;
use crate::DeskError;
use base64::{Engine as _, engine::general_purpose::STANDARD};
use mail_parser::{Encoding, Message, MessageParser, PartType};
use parlance_model::{
    Body, BodyKind, Direction, OperationId, RemoteAttachment, RemoteMessage, RemotePerson, Visibility,
};
use serde_json::Value;

/// How many bytes of a message are read for its text; the rest waits until somebody asks for it.
pub(super) const READ: u32 = 256 << 10;
/// How deep a message's parts may lie within each other, and how many files are named.
const DEEPEST: usize = 50;
const FILES: usize = 200;

/// The message as the ticket `root` has it.
pub(super) fn message(
    root: &str,
    head: &Head,
    mail: &Mail,
    folder: &str,
    ours: &str,
) -> Result<RemoteMessage, DeskError> {
    let bytes = mail.body.as_ref().map(|body| STANDARD.decode(body)).transpose();
    let bytes = bytes.map_err(|_| DeskError::BadAnswer)?.unwrap_or_default();
    let parsed = MessageParser::default().parse(&bytes).unwrap_or_default();
    let author =
        head.author(ours).map_or_else(RemotePerson::default, |author| author.remote(head.language.clone()));
    let (direction, client_ref) = match head.side {
        Side::Inbox => (Direction::Inbound, None),
        Side::Sent => (Direction::Outbound, reference(&head.id)),
    };
    let mut attachments = Vec::new();
    files(&mail.structure, "", folder, &mut attachments);
    if mail.size > u64::from(READ) {
        // What was not read may be text, too.
        attachments.push(file(
            "",
            folder,
            "message.eml".to_owned(),
            "message/rfc822".to_owned(),
            Some(mail.size),
        ));
    }
    Ok(RemoteMessage {
        remote_id: head.message(),
        ticket: root.to_owned(),
        visibility: Visibility::Public,
        direction,
        author,
        body: body(&parsed),
        sent: head.sent,
        attachments,
        client_ref,
    })
}

/// Our reference in the Message-ID of what we sent.
fn reference(id: &str) -> Option<OperationId> {
    id.split_once('@')?.0.parse().ok()
}

/// The plain text where there is one, else the HTML.
fn body(message: &Message<'_>) -> Body {
    // A part whose end is missing, as it is where a message was cut, is not counted among its texts.
    let cut =
        || message.attachments().filter(|part| part.is_encoding_problem && part.encoding == Encoding::None);
    let texts = message.text_bodies().chain(cut()).filter_map(|part| match &part.body {
        PartType::Text(text) => Some(text.trim_end_matches(['\r', '\n'])),
        _ => None,
    });
    let plain = texts.collect::<Vec<_>>().join("\n\n");
    let pages = message.html_bodies().chain(cut()).filter_map(|part| match &part.body {
        PartType::Html(html) => Some(html.as_ref()),
        _ => None,
    });
    let html = pages.collect::<Vec<_>>().join("\n");
    match !plain.trim().is_empty() || html.trim().is_empty() {
        true => Body { kind: BodyKind::Plain, text: plain.replace("\r\n", "\n") },
        false => Body { kind: BodyKind::Html, text: html },
    }
}

/// Files among the parts of a BODYSTRUCTURE (RFC 3501, 7.4.2), each by its section's number.
fn files(part: &Value, section: &str, folder: &str, found: &mut Vec<RemoteAttachment>) {
    if section.split('.').count() > DEEPEST || found.len() >= FILES {
        return;
    }
    let Some(fields) = part.as_array() else { return };
    if fields.first().is_some_and(Value::is_array) {
        for (part, number) in fields.iter().take_while(|part| part.is_array()).zip(1..) {
            let number: u32 = number;
            let inner = if section.is_empty() { number.to_string() } else { format!("{section}.{number}") };
            files(part, &inner, folder, found);
        }
        return;
    }
    // A message that is not made of parts has one part, the first.
    let section = if section.is_empty() { "1" } else { section };
    found.extend(leaf(fields, section, folder));
}

/// A part that is no text of the message's own.
fn leaf(fields: &[Value], section: &str, folder: &str) -> Option<RemoteAttachment> {
    let text =
        |place: usize| fields.get(place).and_then(Value::as_str).unwrap_or_default().to_ascii_lowercase();
    let media_type = format!("{}/{}", text(0), text(1));
    let disposition = fields.iter().skip(7).find_map(disposition);
    let (kind, about) = disposition.unwrap_or(("", &Value::Null));
    let name = name(about, fields.get(2).unwrap_or(&Value::Null));
    let own_text = matches!(media_type.as_str(), "text/plain" | "text/html");
    if own_text && name.is_none() && !kind.eq_ignore_ascii_case("attachment") {
        return None;
    }
    let plain = matches!(text(5).as_str(), "7bit" | "8bit" | "binary");
    let size = fields.get(6).and_then(Value::as_u64).filter(|_| plain);
    let fallback = if media_type == "message/rfc822" { "message.eml" } else { "attachment" };
    Some(file(section, folder, name.unwrap_or_else(|| fallback.to_owned()), media_type, size))
}

fn file(
    section: &str,
    folder: &str,
    name: String,
    media_type: String,
    size: Option<u64>,
) -> RemoteAttachment {
    RemoteAttachment { remote_id: format!("{section} {folder}"), name, media_type, size }
}

/// A Content-Disposition among a part's extension fields: `("attachment" ("filename" "x"))`.
fn disposition(field: &Value) -> Option<(&str, &Value)> {
    match field.as_array()?.as_slice() {
        [Value::String(kind), about] if about.is_array() || about.is_null() => {
            matches!(kind.to_ascii_lowercase().as_str(), "attachment" | "inline").then_some((kind, about))
        }
        _ => None,
    }
}

/// A file's name from the parameters of its disposition or type, however its program has written it (RFC 2231, RFC 2047).
fn name(disposition: &Value, kind: &Value) -> Option<String> {
    let mut fields = String::new();
    for (field, parameters) in [("Content-Disposition: attachment", disposition), ("Content-Type: a/b", kind)]
    {
        fields.push_str(field);
        for pair in parameters.as_array().map(Vec::as_slice).unwrap_or_default().chunks(2) {
            if let [Value::String(name), Value::String(value)] = pair {
                let plain = |c: char| c.is_control() || "\"\\;".contains(c);
                let quote = if name.ends_with('*') { "" } else { "\"" };
                fields.push_str(&format!(
                    "; {}={quote}{}{quote}",
                    name.replace(plain, ""),
                    value.replace(plain, "")
                ));
            }
        }
        fields.push_str("\r\n");
    }
    fields.push_str("\r\n");
    let parsed = super::head::fields(fields.as_bytes());
    let name = mail_parser::MimeHeaders::attachment_name(&parsed)?;
    let plain: String = name.chars().filter(|c| !c.is_control()).take(255).collect();
    Some(plain.trim().to_owned()).filter(|name| !name.is_empty())
}

/// A part's bytes as they were before they were encoded for the way, from the part with its MIME header.
pub(super) fn decoded(part: &[u8]) -> Vec<u8> {
    if let Some(whole) = part.strip_prefix(b"\r\n") {
        return whole.to_vec();
    }
    let end = part.windows(4).position(|four| four == b"\r\n\r\n");
    let (fields, bytes) = match end {
        Some(end) => (part.get(..end + 2).unwrap_or_default(), part.get(end + 4..).unwrap_or_default()),
        None => return part.to_vec(),
    };
    let fields = [fields, b"\r\n"].concat();
    let parsed = super::head::fields(&fields);
    let encoding = mail_parser::MimeHeaders::content_transfer_encoding(&parsed).unwrap_or("8bit");
    // As bytes, whatever it is: a text must come out in the encoding in which it was written.
    let head =
        format!("Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n");
    let whole = [head.as_bytes(), bytes].concat();
    let parsed = MessageParser::default().parse(&whole);
    parsed.and_then(|parsed| parsed.parts.first().map(|part| part.contents().to_vec())).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn text(raw: &str) -> Body {
        body(&MessageParser::default().parse(raw.as_bytes()).unwrap_or_default())
    }

    #[test]
    fn plain_text_is_taken_before_html_and_html_before_nothing() {
        let both = "Content-Type: multipart/alternative; boundary=x\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n\
            <p>szia</p>\r\n--x\r\nContent-Type: text/plain; charset=iso-8859-2\r\n\
            Content-Transfer-Encoding: quoted-printable\r\n\r\nt=FCk=F5r\r\n--x--\r\n";
        assert_eq!(text(both), Body { kind: BodyKind::Plain, text: "tükőr".into() });
        let html = text("Content-Type: text/html; charset=utf-8\r\n\r\n<p>szia</p>");
        assert_eq!((html.kind, html.text.as_str()), (BodyKind::Html, "<p>szia</p>"));
    }

    #[test]
    fn hostile_messages_are_read_as_far_as_they_go() {
        let deep: String = (0..5000)
            .map(|n| format!("Content-Type: multipart/mixed; boundary=b{n}\r\n\r\n--b{n}\r\n"))
            .collect();
        text(&deep);
        let nested = "Content-Type: message/rfc822\r\n\r\n".repeat(5000);
        text(&nested);
        let wide = format!("Subject: {}\r\n\r\nkurz", "x".repeat(1 << 20));
        assert_eq!(text(&wide).text, "kurz");
        let many = format!("{}\r\nkurz", "X-A: b\r\n".repeat(100_000));
        assert_eq!(text(&many).text, "kurz");
        let no_end =
            "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\noffen";
        assert_eq!(text(no_end).text, "offen");
        let no_boundary = "Content-Type: multipart/mixed\r\n\r\nohne Grenze";
        text(no_boundary);
        assert_eq!(text("Content-Type: text/plain; charset=klingon\r\n\r\nabc").text, "abc");
        text("Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!!====");
        text("");
    }

    proptest::proptest! {
        #[test]
        fn any_bytes_are_a_message_and_a_file(bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..400), cut in 0..200usize) {
            let made = b"MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/html; \
                charset=gb18030\r\nContent-Transfer-Encoding: base64\r\n\r\nPGI+\r\n--x\r\n";
            let (start, _) = made.split_at(cut.min(made.len()));
            for bytes in [bytes.clone(), [start, &bytes].concat()] {
                body(&MessageParser::default().parse(&bytes).unwrap_or_default());
                decoded(&bytes);
            }
        }
    }

    #[test]
    fn files_are_named_with_their_sections() {
        let structure = json!([
            [
                [
                    "text",
                    "plain",
                    ["charset", "utf-8"],
                    null,
                    null,
                    "quoted-printable",
                    12,
                    1,
                    null,
                    null,
                    null
                ],
                ["text", "html", null, null, null, "7bit", 20, 1, null, ["inline", null], null],
                "alternative",
                ["boundary", "y"]
            ],
            [
                "application",
                "pdf",
                ["name", "=?UTF-8?B?5rOo5paH5pu4LnBkZg==?="],
                null,
                null,
                "base64",
                800,
                null,
                ["attachment", null],
                null
            ],
            [
                "text",
                "csv",
                null,
                null,
                null,
                "8bit",
                31,
                2,
                null,
                ["attachment", ["filename*", "utf-8''k%C3%A9p.csv"]],
                null
            ],
            ["message", "rfc822", null, null, null, "7bit", 90, [], [], 3, null, null],
            "mixed",
            ["boundary", "x"],
            null,
            null
        ]);
        let mut found = Vec::new();
        files(&structure, "", "INBOX", &mut found);
        let told: Vec<_> =
            found.iter().map(|file| (file.remote_id.as_str(), file.name.as_str(), file.size)).collect();
        assert_eq!(
            told,
            [
                ("2 INBOX", "注文書.pdf", None),
                ("3 INBOX", "kép.csv", Some(31)),
                ("4 INBOX", "message.eml", Some(90)),
            ]
        );
    }

    #[test]
    fn a_structure_that_is_nonsense_has_no_files_and_does_no_harm() {
        let mut deep = json!(["text", "plain"]);
        for _ in 0..100 {
            deep = json!([deep]);
        }
        for structure in [json!(null), json!([]), json!([[]]), json!([7, 8]), json!(["text"]), deep] {
            let mut found = Vec::new();
            files(&structure, "", "INBOX", &mut found);
            assert!(found.len() <= 1);
        }
    }

    #[test]
    fn a_file_comes_as_the_bytes_that_were_sent() {
        let base64 = b"Content-Type: text/csv; charset=iso-8859-1\r\nContent-Transfer-Encoding: BASE64\r\n\r\n6Q0KAA==\r\n";
        assert_eq!(decoded(base64), b"\xe9\r\n\0");
        let quoted = b"Content-Type: text/csv; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n=E9=\r\nx";
        assert_eq!(decoded(quoted), b"\xe9x");
        assert_eq!(decoded(b"\r\nFrom: x\r\n\r\nganz"), b"From: x\r\n\r\nganz");
    }
}
