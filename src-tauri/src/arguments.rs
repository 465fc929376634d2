//! What the shell can be started with.

use std::ffi::OsString;
use std::path::PathBuf;

/// The shell's arguments.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Arguments {
    /// The library to open instead of the user's own.
    pub(crate) library: Option<PathBuf>,
    /// Whether that library is filled from the templates when it is new.
    pub(crate) is_sample: bool,
}

impl Arguments {
    /// Reads `--library DIR` or `--sample-library DIR`.
    pub(crate) fn read(mut arguments: impl Iterator<Item = OsString>) -> Result<Self, String> {
        let mut read = Self::default();
        while let Some(argument) = arguments.next() {
            read.is_sample = match argument.to_str() {
                Some("--library") => false,
                Some("--sample-library") => true,
                _ => return Err("usage: trainer-studio [--library DIR | --sample-library DIR]".to_owned()),
            };
            let folder = arguments.next().ok_or("Name the library's folder behind the option.")?;
            read.library = Some(folder.into());
        }
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_library_is_named_or_refused_with_a_sentence() {
        let read = |words: &[&str]| Arguments::read(words.iter().map(OsString::from));
        assert_eq!(read(&[]).unwrap(), Arguments::default());
        assert!(read(&["--sample-library", "库"]).unwrap().is_sample);
        assert!(read(&["--library"]).is_err());
        assert!(read(&["--frobnicate"]).is_err());
    }
}
