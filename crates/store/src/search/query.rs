//! A query as it is typed, and as it is meant.
//!
//! Parts are parted by spaces and all of them are wanted: words, `"words in a row"`, `-not`, and `operator:value`, where
//! the value may stand in quotes. What looks like an operator and is none is told; in quotes it is words.

use jiff::civil::Date;
use parlance_model::Status;

/// Parts that a query may have.
const PARTS: usize = 64;
/// Characters that a query may have: more than anybody types.
const LENGTH: usize = 2000;

/// A query.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Query {
    /// Its parts, in the order in which they were typed.
    pub parts: Vec<Part>,
}

/// A part of a query. Places count Unicode scalars, half-open.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Part {
    /// Where it begins.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
    /// Whether what is found must be without it.
    pub not: bool,
    /// What it asks for.
    pub ask: Ask,
}

/// What a part asks for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Ask {
    /// A word, or several in a row.
    Words {
        /// The words.
        text: String,
        /// Whether they stood in quotes.
        phrase: bool,
        /// Whether the last word may go on.
        beginning: bool,
    },
    /// Written by somebody: an address, a name, or a part of one.
    From(String),
    /// From a customer of this market (ISO 3166-1 alpha-2, upper case).
    Market(String),
    /// On the desk of this name or id.
    Desk(String),
    /// In a ticket that stands so.
    Status(Status),
    /// Before this day, UTC.
    Before(Date),
    /// On this day or later, UTC.
    After(Date),
}

/// What is wrong with a query, and where. Places count Unicode scalars, half-open.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("the query cannot be read")]
pub struct QueryError {
    /// Where it begins.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
    /// What.
    pub kind: QueryFault,
}

/// What may be wrong with a query.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum QueryFault {
    /// There is no such operator.
    UnknownOperator,
    /// An operator without a value.
    NoValue,
    /// Not a day as 2026-11-21.
    BadDate,
    /// Not a status.
    BadStatus,
    /// Not a market's code.
    BadMarket,
    /// There is no such desk.
    UnknownDesk,
    /// Nothing in it that could be looked for.
    Empty,
    /// Too long.
    TooLong,
}

impl QueryFault {
    /// A stable code: the name of the error's Fluent message after `error-`.
    pub fn code(self) -> &'static str {
        match self {
            Self::UnknownOperator => "search-unknown-operator",
            Self::NoValue => "search-no-value",
            Self::BadDate => "search-bad-date",
            Self::BadStatus => "search-bad-status",
            Self::BadMarket => "search-bad-market",
            Self::UnknownDesk => "search-unknown-desk",
            Self::Empty => "search-empty",
            Self::TooLong => "search-too-long",
        }
    }
}

impl Query {
    /// Reads a query. `typing`: its last word may be unfinished, if nothing comes after it.
    pub fn parse(text: &str, typing: bool) -> Result<Self, QueryError> {
        let chars: Vec<char> = text.chars().take(LENGTH + 1).collect();
        let whole = QueryError { start: 0, end: count(chars.len()), kind: QueryFault::TooLong };
        if chars.len() > LENGTH {
            return Err(whole);
        }
        let mut reader = Reader { chars: &chars, at: 0, typing };
        let mut parts = Vec::new();
        while let Some(part) = reader.part()? {
            parts.push(part);
            if parts.len() > PARTS {
                return Err(whole);
            }
        }
        match parts.is_empty() {
            true => Err(QueryError { kind: QueryFault::Empty, ..whole }),
            false => Ok(Self { parts }),
        }
    }
}

struct Reader<'a> {
    chars: &'a [char],
    at: usize,
    typing: bool,
}

impl Reader<'_> {
    fn peek(&self) -> Option<char> {
        self.chars.get(self.at).copied()
    }

    fn part(&mut self) -> Result<Option<Part>, QueryError> {
        while self.peek().is_some_and(parts) {
            self.at += 1;
        }
        let start = self.at;
        if self.peek().is_none() {
            return Ok(None);
        }
        let not = self.peek() == Some('-') && self.chars.get(start + 1).is_some_and(|c| !parts(*c));
        self.at += usize::from(not);
        let ask = match self.operator() {
            Some(name) => self.operation(&name, start)?,
            None => {
                let phrase = self.peek().is_some_and(is_quote);
                let text = self.value();
                let beginning = self.typing && self.at == self.chars.len() && !self.closed();
                Ask::Words { text, phrase, beginning }
            }
        };
        Ok(Some(Part { start: count(start), end: count(self.at), not, ask }))
    }

    /// Letters before a colon, unless it is an address (https://…) or a time.
    fn operator(&mut self) -> Option<String> {
        let rest = self.chars.get(self.at..)?;
        let letters = rest.iter().take_while(|c| c.is_ascii_alphabetic()).count();
        let colon = rest.get(letters).is_some_and(|c| matches!(c, ':' | '：'));
        let address = rest.get(letters + 1..letters + 3) == Some(&['/', '/']);
        if letters == 0 || !colon || address {
            return None;
        }
        self.at += letters + 1;
        Some(rest.iter().take(letters).collect::<String>().to_ascii_lowercase())
    }

    fn operation(&mut self, name: &str, start: usize) -> Result<Ask, QueryError> {
        let (from, value) = (self.at, self.value());
        let fault =
            |start: usize, end: usize, kind| QueryError { start: count(start), end: count(end), kind };
        if !["from", "market", "desk", "status", "before", "after"].contains(&name) {
            return Err(fault(start, from, QueryFault::UnknownOperator));
        }
        let value = value.trim();
        if value.is_empty() {
            return Err(fault(start, self.at, QueryFault::NoValue));
        }
        let wrong = |kind| fault(from, self.at, kind);
        let day = || value.parse::<Date>().ok().filter(|day| day.to_string() == value);
        let day = || day().ok_or_else(|| wrong(QueryFault::BadDate));
        match name {
            "market" => match value.len() == 2 && value.bytes().all(|b| b.is_ascii_alphabetic()) {
                true => Ok(Ask::Market(value.to_ascii_uppercase())),
                false => Err(wrong(QueryFault::BadMarket)),
            },
            "desk" => Ok(Ask::Desk(value.to_owned())),
            "status" => status(value).map(Ask::Status).ok_or_else(|| wrong(QueryFault::BadStatus)),
            "before" => day().map(Ask::Before),
            "after" => day().map(Ask::After),
            _ => Ok(Ask::From(value.to_owned())),
        }
    }

    /// Up to the next space, or to the end of the quotes.
    fn value(&mut self) -> String {
        let quoted = self.peek().is_some_and(is_quote);
        self.at += usize::from(quoted);
        let from = self.at;
        let ends = |c: char| if quoted { is_quote(c) } else { parts(c) };
        while self.peek().is_some_and(|c| !ends(c)) {
            self.at += 1;
        }
        let value = self.chars.get(from..self.at).unwrap_or_default().iter().collect();
        self.at += usize::from(quoted && self.peek().is_some());
        value
    }

    fn closed(&self) -> bool {
        self.at.checked_sub(1).and_then(|last| self.chars.get(last)).is_some_and(|c| is_quote(*c))
    }
}

fn status(word: &str) -> Option<Status> {
    use crate::words::Word;
    let known = Status::WORDS.iter().find(|(_, known)| word.eq_ignore_ascii_case(known));
    known.map(|(status, _)| *status)
}

fn parts(c: char) -> bool {
    c.is_whitespace() || c.is_control()
}

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '＂')
}

fn count(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}
