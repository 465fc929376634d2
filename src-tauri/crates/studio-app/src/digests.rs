//! The digest of what can be read.

use sha2::{Digest, Sha256 as Hasher};
use std::io::{self, Read};
use studio_course::Sha256;

/// The SHA-256 of everything that `reader` gives, and how many bytes that is.
pub(crate) fn digest(reader: &mut dyn Read) -> io::Result<(Sha256, u64)> {
    let mut hasher = Hasher::new();
    let mut buffer = vec![0; 256 * 1024];
    let mut bytes = 0;
    loop {
        match reader.read(&mut buffer) {
            Ok(0) => return Ok((Sha256(hasher.finalize().into()), bytes)),
            Ok(count) => {
                hasher.update(buffer.get(..count).unwrap_or(&buffer));
                bytes += count as u64;
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}
