//! What the window is started with.

use std::{ffi::OsString, path::PathBuf};

/// The command line, read.
#[derive(PartialEq, Eq, Debug)]
pub(crate) struct Arguments {
    /// Where the store lies.
    pub(crate) data: PathBuf,
    /// Whether to make a store with the demo desk when there is none.
    pub(crate) demo: bool,
}

impl Arguments {
    /// Reads `[--data DIR] [--demo]`. Without `--data`: `PARLANCE_DATA`, else the OS's place for data.
    pub(crate) fn read(given: impl Iterator<Item = OsString>) -> Result<Self, String> {
        let (mut data, mut demo, mut given) = (None, false, given);
        while let Some(argument) = given.next() {
            match argument.to_str() {
                Some("--demo") => demo = true,
                Some("--data") => data = Some(given.next().ok_or("--data needs a directory")?.into()),
                _ => return Err(format!("unknown argument {}", argument.display())),
            }
        }
        let data = data.or_else(parlance_workspace::data_dir).ok_or("no place for data: give --data DIR")?;
        Ok(Self { data, demo })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(given: &[&str]) -> Result<Arguments, String> {
        Arguments::read(given.iter().map(OsString::from))
    }

    #[test]
    fn a_directory_and_the_demo_are_taken() {
        let expected = Arguments { data: "here".into(), demo: true };
        assert_eq!(read(&["--demo", "--data", "here"]), Ok(expected));
    }

    #[test]
    fn a_missing_directory_is_told() {
        assert_eq!(read(&["--data"]), Err("--data needs a directory".to_owned()));
    }

    #[test]
    fn an_unknown_argument_is_told() {
        assert_eq!(read(&["--fast"]), Err("unknown argument --fast".to_owned()));
    }
}
