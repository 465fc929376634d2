//! What is said about a package in the end.

use crate::certificate::Certificate;
use crate::fingerprint::Fingerprint;
use crate::reason::Reason;
use crate::role::Role;
use crate::trust::level::{Trust, TrustedBy};
use crate::unix_seconds::UnixSeconds;

/// Goes with every verdict: without a network nobody can be asked whether a certificate was withdrawn.
pub const REVOCATION_NOTE: &str = "revocation not checked";

/// How far a package can be trusted, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The answer.
    pub trust: Trust,
    /// Why it is not a better one. Without a signature: what is wrong with the zip.
    pub reasons: Vec<Reason>,
    /// Whose signatures hold over the lists they signed, in the order of the roles.
    pub signers: Vec<Signer>,
    /// Files in the package, without folders and signatures; 0 when the zip could not be read.
    pub files: usize,
    /// The SHA-256 of the author's list of files: the same for every package of the same content.
    pub content_fingerprint: Option<Fingerprint>,
}

/// Somebody whose signature holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signer {
    /// In what capacity they signed; a sidecar has the author's.
    pub role: Role,
    /// Who they are, by the certificate that verified the signature.
    pub certificate: Certificate,
    /// The other certificates that came with the signature.
    pub chain: Vec<Certificate>,
    /// When they claim to have signed.
    pub signed_at: UnixSeconds,
    /// How far this one signature can be trusted; `Broken` in every signature of a broken package.
    pub trust: Trust,
    /// Why it is trusted, if it is.
    pub trusted_by: Option<TrustedBy>,
}
