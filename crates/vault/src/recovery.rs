//! The recovery code: what opens the store when keyring or passphrase are lost.
//!
//! 160 random bits and a checksum of 20 as thirty-six characters of Crockford's base 32, in nine groups. The checksum
//! tells a slip of the hand from another store's code.

use crate::{Sensitive, VaultError, sealed::random};
use sha2::{Digest, Sha256};
use zeroize::Zeroize;

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const BYTES: usize = 20;
const CHECK_BYTES: usize = 3;
const SYMBOLS: usize = 36;
const GROUP: usize = 4;

/// A store's recovery code, shown once. [`RecoveryCode::groups`] gives the text to be printed.
#[derive(Clone, Debug)]
pub struct RecoveryCode(Sensitive<[u8; BYTES]>);

impl RecoveryCode {
    pub(crate) fn random() -> Result<Self, VaultError> {
        Ok(Self(random()?))
    }

    /// The code as it is printed: groups of letters and digits with dashes between them.
    pub fn groups(&self) -> Sensitive<String> {
        let mut bytes = self.0.expose().to_vec();
        bytes.extend(checksum(self.0.expose()));
        let mut text = String::with_capacity(SYMBOLS + SYMBOLS / GROUP);
        for at in 0..SYMBOLS {
            if at > 0 && at % GROUP == 0 {
                text.push('-');
            }
            text.extend(ALPHABET.get(symbol(&bytes, at)).map(|&letter| char::from(letter)));
        }
        bytes.zeroize();
        Sensitive::new(text)
    }

    /// Reads a code as people type it: any case, dashes or not, O for 0, I and L for 1.
    pub(crate) fn read(typed: &str) -> Result<Self, VaultError> {
        let typo = || VaultError::WrongRecoveryCode { typo: true };
        let mut bits = Sensitive::new(Vec::with_capacity(SYMBOLS));
        for letter in typed.chars().filter(|c| !c.is_whitespace() && !is_dash(*c)) {
            bits.expose_mut().push(value(letter).ok_or_else(typo)?);
        }
        if bits.expose().len() != SYMBOLS {
            return Err(typo());
        }
        let packed = pack(bits.expose());
        let (code, check) = packed.expose().split_first_chunk::<BYTES>().ok_or_else(typo)?;
        let read = Self(Sensitive::new(*code));
        // The last symbol fills only half of the third byte.
        if check != checksum(code) {
            return Err(typo());
        }
        Ok(read)
    }

    /// The key that this code seals with. The code is long enough to need no slow derivation.
    pub(crate) fn key(&self) -> Sensitive<[u8; 32]> {
        let mut hash = Sha256::new_with_prefix(b"parlance recovery key 1");
        hash.update(self.0.expose());
        Sensitive::new(hash.finalize().into())
    }
}

/// Twenty bits, in the upper part of three bytes.
fn checksum(code: &[u8]) -> [u8; CHECK_BYTES] {
    let mut hash = Sha256::new_with_prefix(b"parlance recovery checksum 1");
    hash.update(code);
    let [a, b, c, ..]: [u8; 32] = hash.finalize().into();
    [a, b, c & 0xf0]
}

fn symbol(bytes: &[u8], at: usize) -> usize {
    (0..5).fold(0, |value, bit| {
        let bit = at * 5 + bit;
        let byte = bytes.get(bit / 8).copied().unwrap_or(0);
        value << 1 | usize::from(byte >> (7 - bit % 8) & 1)
    })
}

fn pack(symbols: &[u8]) -> Sensitive<Vec<u8>> {
    let bit = |at: usize| symbols.get(at / 5).map_or(0, |symbol| symbol >> (4 - at % 5) & 1);
    let byte = |at: usize| (0..8).fold(0, |value, i| value << 1 | bit(at * 8 + i));
    Sensitive::new((0..BYTES + CHECK_BYTES).map(byte).collect())
}

fn value(letter: char) -> Option<u8> {
    let letter = match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let at = ALPHABET.iter().position(|&known| char::from(known) == letter)?;
    u8::try_from(at).ok()
}

fn is_dash(letter: char) -> bool {
    matches!(letter, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '_')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(typed: &str) -> Result<[u8; BYTES], VaultError> {
        RecoveryCode::read(typed).map(|code| *code.0.expose())
    }

    #[test]
    fn a_code_is_nine_groups_of_four() {
        let code = RecoveryCode(Sensitive::new([0xff; BYTES])).groups();
        let groups: Vec<_> = code.expose().split('-').collect();
        assert_eq!(groups.len(), 9);
        assert!(groups.iter().all(|group| group.len() == GROUP));
        assert!(code.expose().starts_with("ZZZZ-ZZZZ-"));
    }

    proptest! {
        #[test]
        fn a_code_is_read_back_however_it_is_typed(bytes: [u8; BYTES]) {
            let printed = RecoveryCode(Sensitive::new(bytes)).groups();
            let printed = printed.expose();
            prop_assert_eq!(read(printed).unwrap(), bytes);
            prop_assert_eq!(read(&printed.to_lowercase().replace('-', "")).unwrap(), bytes);
            prop_assert_eq!(read(&format!(" {} ", printed.replace('-', " – "))).unwrap(), bytes);
            prop_assert_eq!(read(&printed.replace('0', "o").replace('1', "l")).unwrap(), bytes);
            prop_assert_eq!(read(&printed.replace('0', "O").replace('1', "I")).unwrap(), bytes);
        }

        #[test]
        fn no_single_wrong_letter_passes_for_a_code(bytes: [u8; BYTES], at in 0..SYMBOLS, by in 1..32usize) {
            let printed = RecoveryCode(Sensitive::new(bytes)).groups();
            let mut letters: Vec<char> = printed.expose().chars().filter(|c| *c != '-').collect();
            let old = usize::from(value(letters[at]).unwrap());
            letters[at] = char::from(ALPHABET[(old + by) % 32]);
            let typed: String = letters.into_iter().collect();
            let typo = matches!(read(&typed), Err(VaultError::WrongRecoveryCode { typo: true }));
            prop_assert!(typo);
        }
    }

    #[test]
    fn what_is_too_short_or_no_letter_is_a_typo() {
        for typed in ["", "ABCD", "ÄÖÜ!", &"A".repeat(37), &"U".repeat(36)] {
            assert!(matches!(read(typed), Err(VaultError::WrongRecoveryCode { typo: true })), "{typed}");
        }
    }
}
