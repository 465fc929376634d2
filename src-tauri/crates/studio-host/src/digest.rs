//! The digest of a file, read as a stream.

use sha2::{Digest, Sha256};
use std::io::{self, Read};

/// The SHA-256 (FIPS 180-4) of everything that a reader gives, and how many bytes it gave.
pub fn digest_of(reader: &mut dyn Read) -> io::Result<([u8; 32], u64)> {
    let mut hash = Sha256::new();
    let mut buffer = vec![0; 256 * 1024];
    let mut bytes = 0;
    loop {
        match reader.read(&mut buffer) {
            Ok(0) => return Ok((hash.finalize().into(), bytes)),
            Ok(read) => {
                hash.update(&buffer[..read]);
                bytes += read as u64;
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}
