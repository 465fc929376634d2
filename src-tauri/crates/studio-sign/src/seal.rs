//! Sealing: the two files that turn a plain zip into a signed ASiC-E container.

use std::collections::BTreeSet;

use sha2::{Digest, Sha256};

use crate::cms::make::sign_detached;
use crate::manifest::file_digest::FileDigest;
use crate::manifest::write::{is_mime_type, write_manifest};
use crate::role::Role;
use crate::signer::raw_signer::{RawSigner, SignFault};
use crate::unix_seconds::UnixSeconds;
use crate::zip::entry_name::{check_name, folded};
use crate::zip::limits::ENTRY_LIMIT;

/// The two entries to append to the zip, in this order, after every signed file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seal {
    /// The list of what was signed.
    pub manifest: SealEntry,
    /// The signature over that list.
    pub signature: SealEntry,
    /// The time that the signature claims.
    pub signed_at: UnixSeconds,
}

/// One entry of a seal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealEntry {
    /// Its name in the zip.
    pub name: &'static str,
    /// Its content; ETSI sets no compression for it, and packages store it as it is.
    pub bytes: Vec<u8>,
}

/// Signs the files of a package, which must be all its files but the seals, in the order of the zip.
///
/// The claimed time is `at` (a course's release date at midnight UTC, or a reviewer's clock), or the certificate's
/// notBefore when that is later. The same files, role, time and software key give the same bytes.
///
/// # Errors
/// When a name or MIME type cannot stand in a package, a name comes twice, the rootfile is not among the files, or the
/// signer does not sign.
pub fn seal(
    files: &[FileDigest],
    rootfile: &str,
    role: Role,
    at: UnixSeconds,
    signer: &dyn RawSigner,
) -> Result<Seal, SealFault> {
    if !files.iter().any(|file| file.name == rootfile) {
        return Err(SealFault::RootfileMissing(rootfile.to_owned()));
    }
    seal_listed(files, Some(rootfile), role, at, signer)
}

/// Seals as [`seal`] does; a package from elsewhere may name no rootfile.
pub(crate) fn seal_listed(
    files: &[FileDigest],
    rootfile: Option<&str>,
    role: Role,
    at: UnixSeconds,
    signer: &dyn RawSigner,
) -> Result<Seal, SealFault> {
    check_files(files)?;
    let manifest = write_manifest(files, rootfile, role);
    let signature = sign_detached(Sha256::digest(&manifest).into(), at, signer)?;
    Ok(Seal {
        manifest: SealEntry { name: role.manifest_name(), bytes: manifest },
        signature: SealEntry { name: role.signature_name(), bytes: signature.bytes },
        signed_at: signature.signed_at,
    })
}

fn check_files(files: &[FileDigest]) -> Result<(), SealFault> {
    if files.len() > ENTRY_LIMIT - 2 * Role::ALL.len() {
        return Err(SealFault::TooMany(files.len()));
    }
    let mut seen = BTreeSet::new();
    for file in files {
        let name = || file.name.clone();
        let is_reserved = folded(&file.name).starts_with("meta-inf/");
        if is_reserved || file.name.ends_with('/') || check_name(file.name.as_bytes()).is_err() {
            return Err(SealFault::Name(name()));
        }
        if !seen.insert(folded(&file.name)) {
            return Err(SealFault::Twice(name()));
        }
        if file.mime.as_deref().is_some_and(|mime| !is_mime_type(mime)) {
            return Err(SealFault::MimeType(name()));
        }
    }
    Ok(())
}

/// Why a package cannot be sealed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SealFault {
    /// A zip without zip64 has room for 65,534 entries.
    #[error("The package has {0} files, more than a signed package can hold (65,530). Split the course.")]
    TooMany(usize),
    /// The reader would refuse the name, or it lies in `META-INF`, which belongs to the signatures.
    #[error("“{0}” can't be the name of a file in a package. Rename the file.")]
    Name(String),
    /// Two entries of one name, or names that are the same file on Windows.
    #[error(
        "“{0}” is in the package twice (capital and small letters count as the same). Rename one of them."
    )]
    Twice(String),
    /// Not of the form `type/subtype`.
    #[error("The type of “{0}” is not one that a signature can state. Remove the file or convert it.")]
    MimeType(String),
    /// The file that the LMS starts from is not there.
    #[error("The package has no “{0}”, from which an LMS would start it. Export the course again.")]
    RootfileMissing(String),
    /// The signer.
    #[error(transparent)]
    Signer(#[from] SignFault),
}
