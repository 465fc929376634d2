//! Opening the author's file, and nothing else than a file.

use crate::error::MediaError;
use std::fs::{self, File};
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;

/// The longest piece from the front that is looked at to tell what a file is.
pub(crate) const HEAD: u64 = 64 * 1024;

/// A regular file that is not empty, with its length in bytes.
pub(crate) fn open(path: &Path) -> Result<(File, u64), MediaError> {
    // Asked before opening, since opening a pipe waits for somebody to write into it.
    if !fs::metadata(path)?.is_file() {
        return Err(MediaError::NotAFile);
    }
    let file = File::open(path)?;
    match file.metadata()?.len() {
        0 => Err(MediaError::Empty),
        length => Ok((file, length)),
    }
}

/// The first bytes, at most [`HEAD`] of them. The file stands at its beginning afterwards.
pub(crate) fn head(file: &mut File) -> Result<Vec<u8>, MediaError> {
    let mut bytes = Vec::new();
    file.seek(SeekFrom::Start(0))?;
    file.by_ref().take(HEAD).read_to_end(&mut bytes)?;
    file.seek(SeekFrom::Start(0))?;
    Ok(bytes)
}

/// The last bytes, at most [`HEAD`] of them. The file stands at its beginning afterwards.
pub(crate) fn tail(file: &mut File, length: u64) -> Result<Vec<u8>, MediaError> {
    let mut bytes = Vec::new();
    file.seek(SeekFrom::Start(length.saturating_sub(HEAD)))?;
    file.by_ref().take(HEAD).read_to_end(&mut bytes)?;
    file.seek(SeekFrom::Start(0))?;
    Ok(bytes)
}

/// The whole file, refused above `limit` bytes.
pub(crate) fn all(file: &mut File, length: u64, limit: u64) -> Result<Vec<u8>, MediaError> {
    if length > limit {
        return Err(MediaError::FileTooLarge { bytes: length, limit });
    }
    let mut bytes = Vec::new();
    file.seek(SeekFrom::Start(0))?;
    // The file may grow while it is read: the limit holds for what is read, not for what was promised.
    file.by_ref().take(limit).read_to_end(&mut bytes)?;
    Ok(bytes)
}
