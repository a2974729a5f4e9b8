//! Bytes as hexadecimal text in JSON.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

/// Bytes, exactly `N` of them (any number if `N` is 0).
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Hex<const N: usize>(Vec<u8>);

impl<const N: usize> Hex<N> {
    pub(crate) fn as_slice(&self) -> &[u8] {
        &self.0
    }

    pub(crate) fn array(&self) -> Option<[u8; N]> {
        self.0.as_slice().try_into().ok()
    }
}

impl<const N: usize> From<[u8; N]> for Hex<N> {
    fn from(bytes: [u8; N]) -> Self {
        Self(bytes.to_vec())
    }
}

impl From<Vec<u8>> for Hex<0> {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

pub(crate) fn encode(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    let digit = |byte: &u8| char::from(*byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let (pairs, []) = text.as_bytes().as_chunks::<2>() else { return None };
    pairs.iter().map(|[high, low]| Some(digit(high)? << 4 | digit(low)?)).collect()
}

impl<const N: usize> Serialize for Hex<N> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&encode(&self.0))
    }
}

impl<'de, const N: usize> Deserialize<'de> for Hex<N> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let bytes =
            decode(&String::deserialize(deserializer)?).ok_or_else(|| D::Error::custom("not hexadecimal"))?;
        match N == 0 || bytes.len() == N {
            true => Ok(Self(bytes)),
            false => Err(D::Error::custom("wrong length")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_survive_text() {
        assert_eq!(decode(&encode(&[0, 1, 0xab, 0xff])), Some(vec![0, 1, 0xab, 0xff]));
    }

    #[test]
    fn odd_lengths_and_other_letters_are_refused() {
        for text in ["0", "0g", "é0"] {
            assert_eq!(decode(text), None, "{text}");
        }
    }
}
