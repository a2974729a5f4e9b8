//! The words between the connector and whoever carries its requests out over IMAP and SMTP.
//!
//! A [`Request`](crate::Request) to a mailbox has the server's address as its URL (`imap`, `imaps`, `smtp`, `smtps`)
//! with the name of what is asked as its path, the header `authorization: Basic …` with address and password, and an
//! [`Ask`] as JSON for its body. The answer has a [`Told`] as JSON, or a file's bytes, and one of these statuses:
//!
//! | status | meaning |
//! |---|---|
//! | 200 | done |
//! | 400 | the server did not take the command; its words as `{"message"}` |
//! | 401 | address or password are wrong |
//! | 404 | no such folder, or no such message |
//! | 409 | the folder was made anew: the UIDs that were asked about mean nothing any more |
//! | 422 | the server refused in `message`'s words; nothing was sent |
//! | 429 | the server cannot now, and nothing was sent; later it may |
//! | 503 | the server failed; only reading and flags can end so |
//!
//! Everything but [`Ask::Send`] may be asked twice and comes to the same as once. A `Send` that has no answer was lost
//! after the message was whole at the server ([`Lost::AfterSending`](crate::Lost)); in all other cases nothing was sent.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The keyword of a copy in the folder of sent messages whose sending is under way, or was never heard of again.
pub const SENDING: &str = "$ParlanceSending";

/// What is asked of a mailbox, or of the way out of it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "ask", rename_all = "kebab-case")]
pub enum Ask {
    /// IMAP: which folders there are. Answered by [`Told::Folders`].
    Folders,
    /// IMAP: how a folder stands now. Answered by [`Told::Selected`].
    Select {
        /// The folder's name as the server has it.
        folder: String,
    },
    /// IMAP: messages. Those that are no more are left out. Answered by [`Told::Mails`], which says of changes also what
    /// is no more, where the server tells it (QRESYNC, RFC 7162).
    Fetch {
        /// The folder.
        folder: String,
        /// Its UIDVALIDITY.
        validity: u32,
        /// A set of UIDs as IMAP writes it (`4,7:12,20:*`).
        uids: String,
        /// Only those that changed since the folder was at this MODSEQ.
        since: Option<u64>,
        /// What of them.
        what: What,
    },
    /// IMAP: UIDs of messages, ascending. Answered by [`Told::Found`].
    Search {
        /// The folder.
        folder: String,
        /// Its UIDVALIDITY.
        validity: u32,
        /// Messages to which all terms of one of these lists apply.
        any: Vec<Vec<Term>>,
    },
    /// IMAP: flags and keywords set and taken. Answered by [`Told::Done`].
    Flag {
        /// The folder.
        folder: String,
        /// Its UIDVALIDITY.
        validity: u32,
        /// The message.
        uid: u32,
        /// To be set.
        add: Vec<String>,
        /// To be taken.
        remove: Vec<String>,
    },
    /// IMAP: a message put into a folder unless one with its Message-ID is there. Answered by [`Told::Kept`].
    Keep {
        /// The folder.
        folder: String,
        /// The Message-ID without its angle brackets.
        message_id: String,
        /// The message, with CRLF for line ends.
        message: String,
        /// Flags and keywords that it gets.
        flags: Vec<String>,
    },
    /// IMAP: a message taken out of a folder. Answered by [`Told::Done`].
    Remove {
        /// The folder.
        folder: String,
        /// Its UIDVALIDITY.
        validity: u32,
        /// The message.
        uid: u32,
    },
    /// IMAP: one part of a message, with its MIME header before it, as the body of the answer.
    File {
        /// The folder.
        folder: String,
        /// The message's Message-ID without its angle brackets.
        message_id: String,
        /// The part's number as IMAP counts (`2.1`); empty for the whole message.
        section: String,
    },
    /// IMAP: a connection of its own that stays in this folder and hears when something changes there (RFC 2177). It has no
    /// answer: what it hears means no more than that a pull is worth while.
    Listen {
        /// The folder.
        folder: String,
    },
    /// SMTP: whether the server lets us in. Answered by [`Told::Done`].
    Hello,
    /// SMTP: a message sent. Answered by [`Told::Done`].
    Send {
        /// The address that failures go to.
        from: String,
        /// The addresses that it goes to.
        to: Vec<String>,
        /// The message, with CRLF for line ends.
        message: String,
    },
}

impl Ask {
    /// Its name, which is the request's path.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Folders => "folders",
            Self::Select { .. } => "select",
            Self::Fetch { .. } => "fetch",
            Self::Search { .. } => "search",
            Self::Flag { .. } => "flag",
            Self::Keep { .. } => "keep",
            Self::Remove { .. } => "remove",
            Self::File { .. } => "file",
            Self::Listen { .. } => "listen",
            Self::Hello => "hello",
            Self::Send { .. } => "send",
        }
    }
}

/// What is fetched of a message.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// Its flags only.
    Flags,
    /// Its flags and its head.
    Head,
    /// These, its structure, and so many bytes of it.
    Whole(u32),
}

/// Something by which messages are searched. Text is found in any case and as a part, as IMAP does.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "term", content = "is", rename_all = "kebab-case")]
pub enum Term {
    /// The UID is in this set.
    Uids(String),
    /// The header of this name has this text; with no text: the header is there.
    Header(String, String),
    /// The header of this name is not there.
    Without(String),
    /// It arrived on this day or later (`YYYY-MM-DD`).
    Since(String),
}

/// What the answer says.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "told", rename_all = "kebab-case")]
pub enum Told {
    /// The folders, and what the server can do.
    Folders {
        /// The server's capabilities, in capitals.
        capabilities: Vec<String>,
        /// The folders that can hold messages.
        folders: Vec<Folder>,
    },
    /// How a folder stands.
    Selected {
        /// Its UIDVALIDITY: as long as it is the same, a UID means the same message.
        validity: u32,
        /// The next message gets this UID or a higher one.
        next: u32,
        /// Its HIGHESTMODSEQ, where the server counts changes.
        modseq: Option<u64>,
        /// How many messages it has.
        exists: u32,
        /// Whether any keyword may be set.
        keywords: bool,
    },
    /// Messages, by ascending UID.
    Mails {
        /// The messages.
        mails: Vec<Mail>,
        /// UIDs of messages that are no more, as IMAP writes a set of them, where changes were asked for.
        #[serde(default)]
        vanished: String,
    },
    /// UIDs that were found, ascending.
    Found {
        /// The UIDs.
        uids: Vec<u32>,
    },
    /// The message that is in the folder now.
    Kept {
        /// The folder's UIDVALIDITY.
        validity: u32,
        /// Whether it was put there now.
        new: bool,
        /// All messages there that have its Message-ID.
        mails: Vec<Kept>,
    },
    /// It was done.
    Done,
}

/// A folder.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Folder {
    /// Its name as the server has it, in IMAP's own encoding.
    pub name: String,
    /// What stands between it and a folder within it.
    pub separator: Option<String>,
    /// Its attributes, the special use among them (`\Sent`).
    pub attributes: Vec<String>,
}

/// A message that is kept.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Kept {
    /// Its UID.
    pub uid: u32,
    /// Its flags and keywords.
    pub flags: Vec<String>,
}

/// A message as the server has it.
#[derive(Clone, Default, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Mail {
    /// Its UID.
    pub uid: u32,
    /// Its flags and keywords.
    pub flags: Vec<String>,
    /// The MODSEQ of its last change, if those since another were asked for.
    #[serde(default)]
    pub modseq: Option<u64>,
    /// When it arrived, as IMAP writes it (`21-Nov-2026 08:00:00 +0000`).
    #[serde(default)]
    pub arrived: String,
    /// Its size in bytes.
    #[serde(default)]
    pub size: u64,
    /// The fields of [`HEAD`] from its header, base64.
    #[serde(default)]
    pub head: String,
    /// Its first bytes, base64, if they were asked for.
    #[serde(default)]
    pub body: Option<String>,
    /// Its BODYSTRUCTURE, if asked for: a list as a list, a string as a string, NIL as null, a number as a number.
    #[serde(default)]
    pub structure: Value,
}

/// The header's fields that are read of every message.
pub const HEAD: [&str; 11] = [
    "MESSAGE-ID",
    "IN-REPLY-TO",
    "REFERENCES",
    "DATE",
    "FROM",
    "REPLY-TO",
    "TO",
    "SUBJECT",
    "AUTO-SUBMITTED",
    "CONTENT-LANGUAGE",
    "CONTENT-TYPE",
];

/// Whether a UID is in a set as IMAP writes it, in which no `*` stands.
pub fn is_in(uid: u32, set: &str) -> bool {
    set.split(',').any(|range| {
        let (first, last) = range.split_once(':').unwrap_or((range, range));
        let (Ok(one), Ok(other)) = (first.parse::<u32>(), last.parse::<u32>()) else { return false };
        (one.min(other)..=one.max(other)).contains(&uid)
    })
}

/// UIDs as IMAP writes a set of them.
pub fn set(uids: &[u32]) -> String {
    let mut sorted = uids.to_vec();
    sorted.sort_unstable();
    sorted.dedup();
    let mut ranges: Vec<(u32, u32)> = Vec::new();
    for uid in sorted {
        match ranges.last_mut() {
            Some((_, last)) if last.checked_add(1) == Some(uid) => *last = uid,
            _ => ranges.push((uid, uid)),
        }
    }
    let written = ranges.into_iter().map(|(first, last)| match first == last {
        true => first.to_string(),
        false => format!("{first}:{last}"),
    });
    written.collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_of_uids_is_written_in_ranges() {
        assert_eq!(set(&[]), "");
        assert_eq!(set(&[7, 3, 4, 5, 9, 3]), "3:5,7,9");
        assert_eq!(set(&[u32::MAX - 1, u32::MAX]), "4294967294:4294967295");
    }

    #[test]
    fn a_uid_is_found_in_a_set_whichever_way_its_ranges_are_written() {
        let inside = |set: &str| (0..10).filter(|uid| is_in(*uid, set)).collect::<Vec<_>>();
        assert_eq!(inside("3:5,7,9:8"), [3, 4, 5, 7, 8, 9]);
        assert_eq!(inside(""), [0; 0]);
        assert_eq!(inside("x:2,4:4294967296,6"), [6]);
    }

    #[test]
    fn an_ask_reads_back_as_it_was_written() {
        let any = vec![vec![Term::Header("References".into(), "a@b".into()), Term::Uids("1:*".into())]];
        let ask = Ask::Search { folder: "INBOX".into(), validity: 7, any };
        let json = serde_json::to_string(&ask).unwrap();
        assert_eq!(serde_json::from_str::<Ask>(&json).unwrap(), ask);
    }
}
