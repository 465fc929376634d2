//! Passphrases from a file, or from standard input.

use crate::arguments::PassphraseFile;
use std::fs::File;
use studio_app::{Failure, FailureCode};
use studio_keys::Passphrase;

/// The passphrase of the file that was named, or nothing where none was.
pub(crate) fn read(file: &PassphraseFile) -> Result<Option<Passphrase>, Failure> {
    file.file.as_deref().map(read_named).transpose()
}

/// The passphrase of a file; `-` is standard input.
pub(crate) fn read_named(file: &str) -> Result<Passphrase, Failure> {
    if file == "-" {
        return Ok(Passphrase::from_reader(std::io::stdin())?);
    }
    let opened = File::open(file).map_err(|error| {
        Failure::new(FailureCode::Disk, format!("“{file}” cannot be read: {error}."))
            .with_hint("Check the path.")
    })?;
    Ok(Passphrase::from_reader(opened)?)
}
