//! Who signs a package, and what is put into it then.

use studio_course::Date;
use studio_sign::{Fingerprint, RawSigner, Role, Seal, UnixSeconds};

use crate::receipt::Sealed;

/// Who signs a new package.
#[derive(Clone, Copy)]
pub struct Signing<'a> {
    /// The author's key.
    pub signer: &'a dyn RawSigner,
    /// The course's release date, which the signature claims as its time (or the certificate's notBefore, when that is
    /// later), so that the same course gives the same bytes on every day.
    pub released_on: Date,
}

impl Signing<'_> {
    /// The time to be claimed.
    #[must_use]
    pub fn at(&self) -> UnixSeconds {
        UnixSeconds(i64::try_from(self.released_on.unix_seconds()).unwrap_or(i64::MAX))
    }
}

/// What a seal tells about the package it was put into.
pub(crate) fn sealed(seal: &Seal) -> Sealed {
    Sealed { content: Fingerprint::of(&seal.manifest.bytes), signed_at: seal.signed_at }
}

/// The bytes that the two seals of a package can have at most, so that a reviewer's signature still fits into a package
/// that its author has filled.
pub(crate) fn seal_room(file_names: impl Iterator<Item = usize>) -> u64 {
    // One reference of the list: its XML, a MIME type of at most 127 characters and the digest come to less than 512
    // bytes beside the name. A signature with its chain of certificates stays far below 64 KiB.
    let list: u64 = file_names.map(|name| name as u64 + 512).sum();
    Role::ALL.len() as u64 * (list + 64 * 1024 + 4 * 1024)
}
