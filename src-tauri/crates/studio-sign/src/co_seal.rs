//! A second signature beside the first, over the same files.

use std::io::{Read, Seek};

use crate::reason::Reason;
use crate::role::Role;
use crate::seal::{Seal, SealFault, seal_listed};
use crate::signer::raw_signer::RawSigner;
use crate::unix_seconds::UnixSeconds;
use crate::verify::inspect::inspect;
use crate::zip::strict_zip::StrictZip;

/// Makes the reviewer's seal of a package that its author has sealed, after checking every file against the author's
/// list. Whether the author is trusted is the reviewer's to know. The two entries are appended to the package, before
/// its table of contents; the author's signature stays as it is.
///
/// # Errors
/// When the package is not what its author signed, has a reviewer's signature already, or the signer does not sign.
pub fn co_seal<R: Read + Seek>(
    package: &mut StrictZip<R>,
    at: UnixSeconds,
    signer: &dyn RawSigner,
) -> Result<Seal, CoSealFault> {
    let inspection = inspect(package)?;
    if !inspection.is_signed {
        return Err(CoSealFault::Unsigned);
    }
    if !inspection.reasons.is_empty() {
        return Err(CoSealFault::Broken(inspection.reasons));
    }
    if inspection.seals.iter().any(|seal| seal.role == Role::Reviewer) {
        return Err(CoSealFault::AlreadyReviewed);
    }
    let author =
        inspection.seals.iter().find(|seal| seal.role == Role::Author).ok_or(CoSealFault::Unsigned)?;
    let rootfile = author.manifest.rootfile.as_deref();
    Ok(seal_listed(&author.manifest.files, rootfile, Role::Reviewer, at, signer)?)
}

/// Why a package is not signed a second time.
#[derive(Debug, thiserror::Error)]
pub enum CoSealFault {
    /// The file could not be read.
    #[error("The package can't be read: {0}. Check that it is still there and try again.")]
    Unreadable(#[from] std::io::Error),
    /// There is no author's signature to stand beside.
    #[error("The package is not signed. Ask its author to export it with a signature.")]
    Unsigned,
    /// It is not what the author signed.
    #[error("The package is not what its author signed: {} Ask its author for it again.", sentences(.0))]
    Broken(Vec<Reason>),
    /// There is one reviewer's signature per package.
    #[error("A reviewer has signed this package already. Ask its author for the one without that signature.")]
    AlreadyReviewed,
    /// The second seal could not be made.
    #[error(transparent)]
    Seal(#[from] SealFault),
}

fn sentences(reasons: &[Reason]) -> String {
    reasons.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}
