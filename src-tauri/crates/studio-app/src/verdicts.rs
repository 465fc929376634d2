//! What verification says, for the wire.

use crate::digests::digest;
use crate::failure::{Failure, FailureCode};
use crate::preflights::sidecar_path;
use crate::wire::{SignatureReport, Trust, Verdict, VerdictReason};
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use studio_sign::{Limits, Role, TrustList, UnixSeconds};

/// The most bytes that a signature beside a file can have; a longer file is none.
const MOST_SIDECAR: u64 = 1024 * 1024;

/// Reads a package and says who signed it and whether it was changed. `Err` only when the file cannot be read.
pub fn verify(package: &Path, trust: &TrustList, now_ms: u64) -> Result<Verdict, Failure> {
    let unreadable = |error: std::io::Error| {
        Failure::new(FailureCode::Disk, format!("“{}” cannot be read: {error}.", package.display()))
            .with_hint("Check the path, and that you may read the file.")
    };
    let mut file = File::open(package).map_err(unreadable)?;
    let now = UnixSeconds(i64::try_from(now_ms / 1000).unwrap_or(i64::MAX));
    if is_page(package) {
        let verdict = match File::open(sidecar_path(package)) {
            Ok(beside) => {
                let mut sidecar = Vec::new();
                beside.take(MOST_SIDECAR).read_to_end(&mut sidecar).map_err(unreadable)?;
                let (found, _) = digest(&mut file).map_err(unreadable)?;
                studio_sign::verify_sidecar(found.0, &sidecar, trust, now)
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => unsigned(),
            Err(error) => return Err(unreadable(error)),
        };
        return Ok(report(&verdict));
    }
    studio_sign::verify(file, trust, now, &Limits::default())
        .map(|verdict| report(&verdict))
        .map_err(unreadable)
}

/// Whether the file is a page, which cannot hold its own signature: it lies beside it.
fn is_page(package: &Path) -> bool {
    package
        .extension()
        .is_some_and(|ending| ["html", "htm"].iter().any(|page| ending.eq_ignore_ascii_case(page)))
}

fn unsigned() -> studio_sign::Verdict {
    studio_sign::Verdict {
        trust: studio_sign::Trust::Unsigned,
        reasons: Vec::new(),
        signers: Vec::new(),
        files: 1,
        content_fingerprint: None,
    }
}

fn report(verdict: &studio_sign::Verdict) -> Verdict {
    let reasons = verdict.reasons.iter().map(|reason| VerdictReason {
        code: reason.code.code().to_owned(),
        entry: reason.entry.clone(),
        sentence: reason.to_string(),
    });
    let signatures = verdict.signers.iter().map(|signer| SignatureReport {
        role: match signer.role {
            Role::Author => "author",
            Role::Reviewer => "reviewer",
        }
        .to_owned(),
        name: signer.certificate.name.clone(),
        organisation: signer.certificate.organisation.clone().unwrap_or_default(),
        fingerprint: signer.certificate.fingerprint.to_string(),
        claimed_at: u64::try_from(signer.signed_at.0).unwrap_or_default(),
    });
    Verdict {
        trust: match verdict.trust {
            studio_sign::Trust::Unsigned => Trust::Unsigned,
            studio_sign::Trust::Broken => Trust::Broken,
            studio_sign::Trust::IntactUnknown => Trust::IntactUnknown,
            studio_sign::Trust::IntactTrusted => Trust::IntactTrusted,
            studio_sign::Trust::IntactExpired => Trust::IntactExpired,
        },
        reasons: reasons.collect(),
        signatures: signatures.collect(),
        files: u32::try_from(verdict.files).unwrap_or(u32::MAX),
        content_fingerprint: verdict.content_fingerprint.map(|fingerprint| fingerprint.to_string()),
    }
}
