//! What the signatures of a package say, and whether its files are those that were signed.

use std::collections::BTreeMap;
use std::io::{Read, Result, Seek};

use sha2::{Digest, Sha256};

use crate::certificate::Certificate;
use crate::cms::check::{CheckedSignature, Signed, check_detached};
use crate::fingerprint::Fingerprint;
use crate::manifest::read::{Manifest, ManifestFault, read_manifest};
use crate::reason::{Reason, ReasonCode, each_once};
use crate::role::Role;
use crate::verify::compare::{compare, foreign_folders};
use crate::zip::entry::Entry;
use crate::zip::entry_name::folded;
use crate::zip::entry_reader::reason_of;
use crate::zip::strict_zip::StrictZip;

/// The one entry that is not signed: its content is fixed by ETSI EN 319 162-1 appendix A.
const MIMETYPE: &str = "mimetype";
const MIMETYPE_CONTENT: &[u8] = b"application/vnd.etsi.asic-e+zip";

/// A signature whose arithmetic holds over its list of files.
pub(crate) struct CheckedSeal {
    pub(crate) role: Role,
    pub(crate) signature: CheckedSignature,
    pub(crate) certificate: Certificate,
    pub(crate) manifest: Manifest,
    pub(crate) manifest_fingerprint: Fingerprint,
}

/// Everything that can be said of a package without knowing whom to trust.
pub(crate) struct Inspection {
    /// Whether anything in it looks like a signature.
    pub(crate) is_signed: bool,
    pub(crate) seals: Vec<CheckedSeal>,
    /// Why it is not what was signed; without a signature, what is wrong with it otherwise.
    pub(crate) reasons: Vec<Reason>,
    /// Files, without folders and signatures.
    pub(crate) files: usize,
}

/// Whether a name, written in any way, is that of a signature.
pub(crate) fn is_signature_name(name: &str) -> bool {
    let name = folded(name);
    name.starts_with("meta-inf/") && name.ends_with(".p7s")
}

/// Inspects a package. Signatures come before XML, and the files are hashed once, in a fixed amount of memory.
pub(crate) fn inspect<R: Read + Seek>(zip: &mut StrictZip<R>) -> Result<Inspection> {
    let mut reasons = lookalikes(zip.entries());
    let mut seals = Vec::new();
    for role in Role::ALL {
        let places = (zip.position(role.manifest_name()), zip.position(role.signature_name()));
        let pair = (role.manifest_name(), role.signature_name());
        match places {
            (Some(manifest), Some(signature)) => match check_seal(zip, role, manifest, signature)? {
                Ok(seal) => seals.push(seal),
                Err(reason) => reasons.push(reason),
            },
            (Some(_), None) => reasons.push(Reason::between(ReasonCode::SignatureMissing, pair.0, pair.1)),
            (None, Some(_)) => reasons.push(Reason::between(ReasonCode::ManifestMissing, pair.1, pair.0)),
            (None, None) => {}
        }
    }
    let has = |role: Role| zip.position(role.signature_name()).is_some();
    if has(Role::Reviewer) && !has(Role::Author) {
        reasons.push(Reason::of(ReasonCode::AuthorSignatureMissing));
    }
    let is_signed = zip.entries().iter().any(|entry| is_signature_name(&entry.name));
    let is_file = |entry: &&Entry| !entry.is_folder() && !Role::owns(&entry.name);
    let files = zip.entries().iter().filter(is_file).count();
    // Where no signature holds there is nothing to compare the files with, and they need not be read.
    if !is_signed || !seals.is_empty() {
        check_files(zip, &seals, &mut reasons)?;
    }
    // Two signatures over the same files find the same differences.
    Ok(Inspection { is_signed, seals, reasons: each_once(reasons), files })
}

fn lookalikes(entries: &[Entry]) -> Vec<Reason> {
    let is_lookalike = |name: &str| {
        let folded = folded(name);
        let Some(inner) = folded.strip_prefix("meta-inf/") else { return false };
        let looks = inner.contains("signature") || inner.contains("asicmanifest") || inner.ends_with(".p7s");
        !name.starts_with("META-INF/") || (looks && !Role::owns(name))
    };
    let names = entries.iter().map(|entry| entry.name.as_str());
    names
        .filter(|name| is_lookalike(name))
        .map(|name| Reason::at(ReasonCode::MetaInfLookalike, name))
        .collect()
}

fn check_seal<R: Read + Seek>(
    zip: &mut StrictZip<R>,
    role: Role,
    manifest_at: usize,
    signature_at: usize,
) -> Result<core::result::Result<CheckedSeal, Reason>> {
    let limits = *zip.limits();
    let signature =
        match read_bounded(zip, signature_at, limits.signature_bytes, ReasonCode::SignatureTooLarge)? {
            Ok(bytes) => bytes,
            Err(reason) => return Ok(Err(reason)),
        };
    let manifest = match read_bounded(zip, manifest_at, limits.manifest_bytes, ReasonCode::ManifestTooLarge)?
    {
        Ok(bytes) => bytes,
        Err(reason) => return Ok(Err(reason)),
    };
    Ok(check_seal_bytes(role, &signature, &manifest))
}

fn check_seal_bytes(
    role: Role,
    signature: &[u8],
    manifest: &[u8],
) -> core::result::Result<CheckedSeal, Reason> {
    let checked = check_detached(signature, Signed::Bytes(manifest)).map_err(|code| match code {
        ReasonCode::ManifestChanged => Reason::at(code, role.manifest_name()),
        _ => Reason::at(code, role.signature_name()),
    })?;
    let certificate = Certificate::from_der(&checked.certificate)
        .map_err(|_unreadable| Reason::at(ReasonCode::CertificateUnreadable, role.signature_name()))?;
    let read = read_manifest(manifest, role).map_err(|ManifestFault(code, other)| Reason {
        other: other.as_deref().map(crate::text::shown),
        ..Reason::at(code, role.manifest_name())
    })?;
    let manifest_fingerprint = Fingerprint::of(manifest);
    Ok(CheckedSeal { role, signature: checked, certificate, manifest: read, manifest_fingerprint })
}

fn read_bounded<R: Read + Seek>(
    zip: &mut StrictZip<R>,
    position: usize,
    limit: u64,
    too_large: ReasonCode,
) -> Result<core::result::Result<Vec<u8>, Reason>> {
    if let Some(entry) = zip.entries().get(position).filter(|entry| entry.unpacked > limit) {
        return Ok(Err(Reason::at(too_large, &entry.name)));
    }
    let mut bytes = Vec::new();
    if let Some(mut reader) = zip.read_entry(position)?
        && let Err(error) = reader.read_to_end(&mut bytes)
    {
        return reason_of(&error).cloned().map(Err).ok_or(error);
    }
    Ok(Ok(bytes))
}

/// Hashes every file and holds it against each list; each counted signature must cover all files.
fn check_files<R: Read + Seek>(
    zip: &mut StrictZip<R>,
    seals: &[CheckedSeal],
    reasons: &mut Vec<Reason>,
) -> Result<()> {
    let mut found = BTreeMap::new();
    let mut damaged = Vec::new();
    for position in 0..zip.entries().len() {
        let entry = &zip.entries()[position];
        if entry.is_folder() || Role::owns(&entry.name) {
            continue;
        }
        let name = entry.name.clone();
        let (digest, fault) = digest(zip, position)?;
        damaged.extend(fault);
        found.insert(name, digest);
    }
    for seal in seals {
        let signed = &seal.manifest.files;
        let is_listed = signed.iter().any(|file| file.name == MIMETYPE);
        let mimetype = if is_listed { None } else { found.remove_entry(MIMETYPE) };
        let folders = zip.entries().iter().filter(|entry| entry.is_folder()).map(|entry| entry.name.as_str());
        reasons.extend(compare(signed, &found));
        reasons.extend(foreign_folders(signed, folders));
        if let Some((name, digest)) = mimetype {
            if digest != <[u8; 32]>::from(Sha256::digest(MIMETYPE_CONTENT)) {
                reasons.push(Reason::at(ReasonCode::MimetypeWrong, MIMETYPE));
            }
            found.insert(name, digest);
        }
    }
    reasons.extend(damaged);
    Ok(())
}

/// The digest of a file as far as it could be unpacked, and why not further.
fn digest<R: Read + Seek>(zip: &mut StrictZip<R>, position: usize) -> Result<([u8; 32], Option<Reason>)> {
    let mut hasher = Sha256::new();
    let Some(mut reader) = zip.read_entry(position)? else { return Ok((hasher.finalize().into(), None)) };
    let mut buffer = vec![0; 64 << 10];
    loop {
        match reader.read(&mut buffer) {
            Ok(0) => return Ok((hasher.finalize().into(), None)),
            Ok(read) => hasher.update(&buffer[..read]),
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            Err(error) => {
                let reason = reason_of(&error).cloned().ok_or(error)?;
                return Ok((hasher.finalize().into(), Some(reason)));
            }
        }
    }
}
