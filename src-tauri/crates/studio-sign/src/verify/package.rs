//! The verdict on a package.

use std::io::{Read, Result, Seek};

use crate::certificate::Certificate;
use crate::cms::check::CheckedSignature;
use crate::reason::Reason;
use crate::role::Role;
use crate::trust::judge::judge;
use crate::trust::level::Trust;
use crate::trust::list::TrustList;
use crate::unix_seconds::UnixSeconds;
use crate::verify::inspect::{Inspection, inspect, is_signature_name};
use crate::verify::verdict::{Signer, Verdict};
use crate::zip::limits::Limits;
use crate::zip::source::contains;
use crate::zip::strict_zip::StrictZip;
use crate::zip::survey::survey;

/// Says how far a package can be trusted. Precedence: one bad signature, or one fault of the zip, breaks all; then
/// unknown, expired, trusted. A package in which nothing looks like a signature is unsigned, with the faults of the
/// zip. The package is read through in a fixed amount of memory.
///
/// # Errors
/// Only when the source can't be read.
pub fn verify<R: Read + Seek>(
    mut package: R,
    trust: &TrustList,
    now: UnixSeconds,
    limits: &Limits,
) -> Result<Verdict> {
    let survey = survey(&mut package, limits)?;
    if !survey.faults.is_empty() {
        // The table of contents may be another zip's, or gone: then the signature may still be in the bytes.
        let is_signed = survey.entries.iter().any(|entry| is_signature_name(&entry.name))
            || contains(&mut package, b"META-INF/signature")?;
        let trust = if is_signed { Trust::Broken } else { Trust::Unsigned };
        let is_file = |name: &str| !name.ends_with('/') && !Role::owns(name);
        let files = survey.entries.iter().filter(|entry| is_file(&entry.name)).count();
        let reasons = survey.faults;
        return Ok(Verdict { trust, reasons, signers: Vec::new(), files, content_fingerprint: None });
    }
    let mut zip = StrictZip::trusting(package, survey, *limits);
    Ok(conclude(inspect(&mut zip)?, trust, now))
}

fn conclude(inspection: Inspection, list: &TrustList, now: UnixSeconds) -> Verdict {
    let Inspection { is_signed, seals, mut reasons, files } = inspection;
    let bad = match (is_signed, reasons.is_empty()) {
        (false, _) => Some(Trust::Unsigned),
        (true, false) => Some(Trust::Broken),
        (true, true) => None,
    };
    let content = seals.iter().find(|seal| seal.role == Role::Author).map(|seal| seal.manifest_fingerprint);
    let mut signers = Vec::new();
    for seal in seals {
        let (signer, reason) = signer(seal.role, seal.certificate, &seal.signature, list, now);
        let trust = bad.unwrap_or(signer.trust);
        let trusted_by = if bad.is_none() { signer.trusted_by } else { None };
        reasons.extend(reason.filter(|_reason| bad.is_none()));
        signers.push(Signer { trust, trusted_by, ..signer });
    }
    let worst = signers.iter().map(|signer| signer.trust).min();
    let trust = bad.or(worst).unwrap_or(Trust::Unsigned);
    Verdict { trust, reasons, signers, files, content_fingerprint: content }
}

/// What is thought of one signer, and the reason if it is not the best.
pub(crate) fn signer(
    role: Role,
    certificate: Certificate,
    signature: &CheckedSignature,
    list: &TrustList,
    now: UnixSeconds,
) -> (Signer, Option<Reason>) {
    let judgement = judge(&certificate, &signature.others, signature.signed_at, now, list);
    let chain = signature.others.iter().filter_map(|der| Certificate::from_der(der).ok()).collect();
    let reason = judgement.reason.map(|code| Reason::at(code, &certificate.name));
    let signer = Signer {
        role,
        certificate,
        chain,
        signed_at: signature.signed_at,
        trust: judgement.trust,
        trusted_by: judgement.trusted_by,
    };
    (signer, reason)
}
