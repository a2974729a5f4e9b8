//! What an IMAP server says, as values: tolerant, since what one server writes strangely is not worth the others' mail.

use serde_json::Value as Json;

/// How deep lists may lie within each other.
const DEEPEST: usize = 100;

/// A value in a response.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Value {
    Nil,
    Atom(String),
    Text(Vec<u8>),
    List(Vec<Value>),
}

impl Value {
    pub(super) fn list(&self) -> &[Self] {
        match self {
            Self::List(values) => values,
            _ => &[],
        }
    }

    pub(super) fn text(&self) -> Option<String> {
        match self {
            Self::Atom(text) => Some(text.clone()),
            Self::Text(bytes) => Some(String::from_utf8_lossy(bytes).into_owned()),
            Self::Nil | Self::List(_) => None,
        }
    }

    pub(super) fn bytes(&self) -> &[u8] {
        match self {
            Self::Text(bytes) => bytes,
            Self::Atom(text) => text.as_bytes(),
            Self::Nil | Self::List(_) => &[],
        }
    }

    pub(super) fn number<T: std::str::FromStr>(&self) -> Option<T> {
        self.text()?.parse().ok()
    }

    pub(super) fn json(&self) -> Json {
        match self {
            Self::Nil => Json::Null,
            Self::Atom(text) => text.parse::<u64>().map_or_else(|_| Json::from(text.as_str()), Json::from),
            Self::Text(_) => self.text().into(),
            Self::List(values) => values.iter().map(Self::json).collect(),
        }
    }
}

/// One response: its line, with a NUL where each literal stood.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub(super) struct Line {
    pub(super) text: Vec<u8>,
    pub(super) literals: Vec<Vec<u8>>,
}

impl Line {
    /// The first two words and the rest, as text, where no literal matters.
    pub(super) fn words(&self) -> (String, String, String) {
        let text = String::from_utf8_lossy(&self.text);
        let mut words = text.splitn(3, ' ').map(str::to_owned);
        let mut word = || words.next().unwrap_or_default();
        (word(), word(), word())
    }

    /// All its values.
    pub(super) fn values(&self) -> Vec<Value> {
        let mut reader = Reader { rest: &self.text, literals: self.literals.iter() };
        reader.values(0)
    }
}

struct Reader<'a> {
    rest: &'a [u8],
    literals: std::slice::Iter<'a, Vec<u8>>,
}

impl Reader<'_> {
    fn next(&mut self) -> Option<u8> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*first)
    }

    /// Values up to the end of the list, or of all.
    fn values(&mut self, depth: usize) -> Vec<Value> {
        let mut values = Vec::new();
        while let Some(first) = self.next() {
            match first {
                b' ' => {}
                b')' if depth > 0 => break,
                b')' => {}
                b'(' if depth < DEEPEST => values.push(Value::List(self.values(depth + 1))),
                b'"' => values.push(Value::Text(self.quoted())),
                0 => values.push(Value::Text(self.literals.next().cloned().unwrap_or_default())),
                first => values.push(self.atom(first)),
            }
        }
        values
    }

    fn quoted(&mut self) -> Vec<u8> {
        let mut bytes = Vec::new();
        while let Some(byte) = self.next() {
            match byte {
                b'"' => break,
                b'\\' => bytes.extend(self.next()),
                byte => bytes.push(byte),
            }
        }
        bytes
    }

    /// An atom; what stands in brackets belongs to it, spaces and all.
    fn atom(&mut self, first: u8) -> Value {
        let (mut bytes, mut within) = (vec![first], first == b'[');
        while let Some(byte) = self.rest.first() {
            match byte {
                b'[' => within = true,
                b']' => within = false,
                b' ' | b'(' | b')' | b'"' | 0 if !within => break,
                _ => {}
            }
            bytes.extend(self.next());
        }
        match bytes.eq_ignore_ascii_case(b"NIL") {
            true => Value::Nil,
            false => Value::Atom(String::from_utf8_lossy(&bytes).into_owned()),
        }
    }
}

/// How long the literal is that a line announces at its end.
pub(super) fn announced(line: &[u8]) -> Option<usize> {
    let inner = line.strip_suffix(b"}")?;
    let start = inner.iter().rposition(|byte| *byte == b'{')?;
    let digits = std::str::from_utf8(inner.get(start + 1..)?).ok()?;
    digits.trim_end_matches('+').parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(text: &str, literals: &[&str]) -> Vec<Value> {
        let literals = literals.iter().map(|text| text.as_bytes().to_vec()).collect();
        Line { text: text.as_bytes().to_vec(), literals }.values()
    }

    #[test]
    fn a_fetch_is_read_with_its_literals_and_brackets() {
        let read = values(
            "* 3 FETCH (UID 7 FLAGS (\\Seen $X) BODY[HEADER.FIELDS (DATE FROM)] \0 X \"a\\\"b\" Y NIL)",
            &["(raw"],
        );
        let inner = read[3].list();
        assert_eq!(inner[1].number::<u32>(), Some(7));
        assert_eq!(inner[3].list().len(), 2);
        assert_eq!(inner[4], Value::Atom("BODY[HEADER.FIELDS (DATE FROM)]".into()));
        assert_eq!(inner[5].bytes(), b"(raw");
        assert_eq!((inner[7].bytes(), &inner[9]), (&b"a\"b"[..], &Value::Nil));
    }

    #[test]
    fn nonsense_is_read_somehow() {
        for text in ["", "(((", ")))", "\"", "\"\\", "[", "a[b c", "\0", "()()", "* 1 FETCH"] {
            values(text, &[]);
        }
        values(&"(".repeat(1 << 20), &[]);
    }

    #[test]
    fn a_literal_is_announced_at_the_end_only() {
        assert_eq!(announced(b"* 1 FETCH (BODY[] {42}"), Some(42));
        assert_eq!(announced(b"x {7+}"), Some(7));
        for line in [&b"x {42} y"[..], b"x {}", b"x {-1}", b"x }", b"{99999999999999999999999}"] {
            assert_eq!(announced(line), None);
        }
    }
}
