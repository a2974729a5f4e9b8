//! The pages of a database file, read without SQLite, which gives up for good at the first that is damaged.
//!
//! A page of SQLCipher 4 is 4,016 bytes of AES-256-CBC, the vector of 16 bytes, and 64 of HMAC-SHA512 over both and the
//! page's number. In the first page the salt stands in the place of SQLite's sixteen magic bytes. Pages that are
//! committed in the log (SQLite's file format, section 4) count before those in the database.

use crate::{StoreError, connection::salt};
use aes::Aes256;
use cbc::{
    Decryptor,
    cipher::{BlockModeDecrypt, KeyIvInit, block_padding::NoPadding},
};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha512;
use std::{
    collections::BTreeMap,
    fs::File,
    io::{self, Read, Seek, SeekFrom},
    path::{Path, PathBuf},
};
use zeroize::Zeroizing;

pub(super) const PAGE: usize = 4096;
/// What SQLite may use of a page.
pub(super) const USABLE: usize = 4016;
const VECTOR: usize = 16;
const SALT: usize = 16;
const MAGIC: &[u8; SALT] = b"SQLite format 3\0";
const LOG_HEADER: usize = 32;
const FRAME_HEADER: usize = 24;

/// The pages of a database and its log.
pub(super) struct Pages {
    database: File,
    log: Option<File>,
    /// Where in the log the newest committed version of a page is.
    in_log: BTreeMap<u32, u64>,
    count: u32,
    keys: Keys,
}

impl Pages {
    /// Opens a database for reading, with the log beside it if there is one.
    pub(super) fn open(path: &Path, key: &[u8; 32]) -> Result<Self, StoreError> {
        let database = File::open(path)?;
        let mut beside = path.as_os_str().to_owned();
        beside.push("-wal");
        let log = match File::open(PathBuf::from(beside)) {
            Ok(log) => Some(log),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(error.into()),
        };
        let length = database.metadata()?.len().div_ceil(PAGE as u64);
        let mut pages = Self {
            database,
            log,
            in_log: BTreeMap::new(),
            count: u32::try_from(length).unwrap_or(u32::MAX),
            keys: Keys::new(key)?,
        };
        pages.read_log()?;
        Ok(pages)
    }

    pub(super) fn count(&self) -> u32 {
        self.count
    }

    /// A page in clear; `None` if it is not there or does not bear our seal.
    pub(super) fn read(&self, number: u32) -> Option<Vec<u8>> {
        if number == 0 || number > self.count {
            return None;
        }
        let (mut file, place) = match (self.in_log.get(&number), &self.log) {
            (Some(place), Some(log)) => (log, *place),
            _ => (&self.database, u64::from(number - 1) * PAGE as u64),
        };
        let mut page = vec![0; PAGE];
        file.seek(SeekFrom::Start(place)).ok()?;
        file.read_exact(&mut page).ok()?;
        self.keys.open(number, page)
    }

    /// Notes the committed frames; the first that is not as it was written ends the log, as it does for SQLite.
    fn read_log(&mut self) -> Result<(), StoreError> {
        let Some(mut log) = self.log.as_ref() else { return Ok(()) };
        let mut bytes = Vec::new();
        log.read_to_end(&mut bytes)?;
        let Some((header, frames)) = bytes.split_at_checked(LOG_HEADER) else { return Ok(()) };
        let Some(mut sum) = LogSum::begin(header) else { return Ok(()) };
        let salts = header.get(16..24);
        let mut open = BTreeMap::new();
        let mut place = LOG_HEADER as u64;
        for frame in frames.chunks_exact(FRAME_HEADER + PAGE) {
            let (Some(about), Some(page)) = (frame.get(..FRAME_HEADER), frame.get(FRAME_HEADER..)) else {
                break;
            };
            if about.get(8..16) != salts || !sum.fits(about, page) {
                break;
            }
            open.insert(number(about, 0), place + FRAME_HEADER as u64);
            let size = number(about, 4);
            if size > 0 {
                self.in_log.append(&mut open);
                self.count = size;
            }
            place += (FRAME_HEADER + PAGE) as u64;
        }
        Ok(())
    }
}

/// The running checksum of the log.
struct LogSum {
    big_endian: bool,
    a: u32,
    b: u32,
}

impl LogSum {
    fn begin(header: &[u8]) -> Option<Self> {
        let big_endian = match number(header, 0) {
            0x377f_0682 => false,
            0x377f_0683 => true,
            _ => return None,
        };
        let mut sum = Self { big_endian, a: 0, b: 0 };
        sum.add(header.get(..24)?);
        (sum.is(header, 24) && number(header, 8) == PAGE as u32).then_some(sum)
    }

    fn fits(&mut self, about: &[u8], page: &[u8]) -> bool {
        self.add(about.get(..8).unwrap_or_default());
        self.add(page);
        self.is(about, 16)
    }

    fn is(&self, bytes: &[u8], at: usize) -> bool {
        (self.a, self.b) == (number(bytes, at), number(bytes, at + 4))
    }

    fn add(&mut self, bytes: &[u8]) {
        let word = |bytes: &[u8]| {
            let word = bytes.first_chunk().copied().unwrap_or_default();
            if self.big_endian { u32::from_be_bytes(word) } else { u32::from_le_bytes(word) }
        };
        for pair in bytes.chunks_exact(8) {
            let (x, y) = pair.split_at(4);
            self.a = self.a.wrapping_add(word(x)).wrapping_add(self.b);
            self.b = self.b.wrapping_add(word(y)).wrapping_add(self.a);
        }
    }
}

/// Four bytes, the highest first; 0 where there are none.
pub(super) fn number(bytes: &[u8], at: usize) -> u32 {
    let word = bytes.get(at..).and_then(|bytes| bytes.first_chunk().copied());
    u32::from_be_bytes(word.unwrap_or_default())
}

struct Keys {
    cipher: Zeroizing<[u8; 32]>,
    seal: Hmac<Sha512>,
}

impl Keys {
    /// The seal's key comes from the store's by two rounds of PBKDF2 with the salt masked, as SQLCipher makes it.
    fn new(key: &[u8; 32]) -> Result<Self, StoreError> {
        let mac = |key: &[u8]| Hmac::<Sha512>::new_from_slice(key).map_err(|_| StoreError::Foreign);
        let masked = salt(key).map(|byte| byte ^ 0x3a);
        let round = |input: &[&[u8]]| {
            let mut mac = mac(key)?;
            input.iter().for_each(|bytes| mac.update(bytes));
            Ok::<_, StoreError>(mac.finalize().into_bytes())
        };
        let first = round(&[&masked, &1u32.to_be_bytes()])?;
        let second = round(&[&first])?;
        let seal: Zeroizing<Vec<u8>> =
            Zeroizing::new(first.iter().zip(&second).map(|(a, b)| a ^ b).collect());
        let seal = mac(seal.get(..32).unwrap_or_default())?;
        Ok(Self { cipher: Zeroizing::new(*key), seal })
    }

    fn open(&self, number: u32, mut page: Vec<u8>) -> Option<Vec<u8>> {
        let begin = if number == 1 { SALT } else { 0 };
        let mut seal = self.seal.clone();
        seal.update(page.get(begin..USABLE + VECTOR)?);
        seal.update(&number.to_le_bytes());
        seal.verify_slice(page.get(USABLE + VECTOR..)?).ok()?;
        let vector: [u8; VECTOR] = page.get(USABLE..)?.first_chunk().copied()?;
        let cipher = Decryptor::<Aes256>::new(&(*self.cipher).into(), &vector.into());
        cipher.decrypt_padded::<NoPadding>(page.get_mut(begin..USABLE)?).ok()?;
        if let (1, Some(magic)) = (number, page.get_mut(..SALT)) {
            magic.copy_from_slice(MAGIC);
        }
        page.truncate(USABLE);
        Some(page)
    }
}
