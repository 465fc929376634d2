//! The verdict on a package by the signature that lies beside it.

use crate::certificate::Certificate;
use crate::cms::check::{Signed, check_detached};
use crate::reason::{Reason, ReasonCode};
use crate::role::Role;
use crate::trust::level::Trust;
use crate::trust::list::TrustList;
use crate::unix_seconds::UnixSeconds;
use crate::verify::package::signer;
use crate::verify::verdict::Verdict;

/// Says how far the bytes of a package can be trusted by its `.zip.p7s`, from the SHA-256 of the whole package. It does
/// not look into the package: `files` is 0 and there is no content fingerprint.
#[must_use]
pub fn verify_sidecar(
    package_digest: [u8; 32],
    sidecar: &[u8],
    trust: &TrustList,
    now: UnixSeconds,
) -> Verdict {
    let name = "the .p7s file beside the package";
    let broken = |code| Verdict {
        trust: Trust::Broken,
        reasons: vec![Reason::at(code, name)],
        signers: Vec::new(),
        files: 0,
        content_fingerprint: None,
    };
    let checked = match check_detached(sidecar, Signed::Sha256(package_digest)) {
        Ok(checked) => checked,
        Err(ReasonCode::ManifestChanged) => return broken(ReasonCode::PackageChanged),
        Err(code) => return broken(code),
    };
    let Ok(certificate) = Certificate::from_der(&checked.certificate) else {
        return broken(ReasonCode::CertificateUnreadable);
    };
    let (signer, reason) = signer(Role::Author, certificate, &checked, trust, now);
    Verdict {
        trust: signer.trust,
        reasons: reason.into_iter().collect(),
        signers: vec![signer],
        files: 0,
        content_fingerprint: None,
    }
}
