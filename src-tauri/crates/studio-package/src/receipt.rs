//! What came out.

use studio_sign::{Fingerprint, UnixSeconds};

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// Entries of the zip, those of the signature among them.
    pub entries: usize,
    /// Bytes of the zip.
    pub bytes: u64,
    /// The signature, where there is one.
    pub sealed: Option<Sealed>,
}

/// A signature that was put into a package.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sealed {
    /// The SHA-256 of the list of signed files: the same for every zip of the same content, also after an LMS or a
    /// person has packed it anew.
    pub content: Fingerprint,
    /// The time that the signature claims.
    pub signed_at: UnixSeconds,
}
