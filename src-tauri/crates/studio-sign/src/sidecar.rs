//! The second, optional file beside a package, which proves every byte of it with one `openssl` command.

use crate::cms::make::sign_detached;
use crate::signer::raw_signer::{RawSigner, SignFault};
use crate::unix_seconds::UnixSeconds;

/// Makes the bytes of `<package>.zip.p7s` from the SHA-256 of the finished package. Time and determinism are as for
/// [`seal`](crate::seal).
///
/// # Errors
/// When the signer has no usable certificate or does not sign.
pub fn sidecar(
    package_digest: [u8; 32],
    at: UnixSeconds,
    signer: &dyn RawSigner,
) -> Result<Vec<u8>, SignFault> {
    sign_detached(package_digest, at, signer).map(|detached| detached.bytes)
}
