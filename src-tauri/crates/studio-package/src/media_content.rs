//! Reading a media file on its way out, and holding it to what the course knows of it.

use crate::package_error::PackageError;
use sha2::{Digest, Sha256 as Hasher};
use std::io::{self, Read};
use studio_course::Sha256;

/// How much of a media file is in memory at a time.
const CHUNK: usize = 256 * 1024;

/// Opens a media file by its digest.
pub(crate) type OpenMedia<'a> = dyn FnMut(&Sha256) -> io::Result<Box<dyn Read>> + 'a;

/// Hands the bytes of a media file on, a chunk at a time, and compares number and digest with what the course says.
/// `path` is where the file would stand in the package.
///
/// # Errors
/// When the file cannot be read, is not what it was, or `take` refuses a chunk.
pub(crate) fn each_chunk(
    media: &mut OpenMedia<'_>,
    path: &str,
    (sha256, bytes): (&Sha256, u64),
    take: &mut dyn FnMut(&[u8]) -> Result<(), PackageError>,
) -> Result<(), PackageError> {
    let unreadable = |source| PackageError::MediaUnreadable { path: path.to_owned(), source };
    let changed = || PackageError::MediaChanged { path: path.to_owned() };
    let mut reader = media(sha256).map_err(unreadable)?;
    let mut hasher = Hasher::new();
    let mut buffer = vec![0; CHUNK];
    let mut missing = bytes;
    loop {
        let count = match reader.read(&mut buffer) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            read => read.map_err(unreadable)?,
        };
        let chunk = buffer.get(..count).unwrap_or(&buffer);
        missing = missing.checked_sub(chunk.len() as u64).ok_or_else(changed)?;
        if chunk.is_empty() {
            break;
        }
        hasher.update(chunk);
        take(chunk)?;
    }
    let found: [u8; 32] = hasher.finalize().into();
    if missing == 0 && found == sha256.0 { Ok(()) } else { Err(changed()) }
}
