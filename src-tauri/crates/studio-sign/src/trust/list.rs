//! Whom the person at this computer trusts.

use std::collections::BTreeMap;

use crate::certificate::{Certificate, CertificateFault};
use crate::fingerprint::Fingerprint;

/// Two lists that must not be mixed: signers that are trusted themselves, by fingerprint, and authorities whose word
/// is trusted on others. A signer among the authorities could vouch for anybody.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TrustList {
    pinned: BTreeMap<Fingerprint, Certificate>,
    authorities: BTreeMap<Fingerprint, Certificate>,
}

impl TrustList {
    /// A list that trusts nobody.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Trusts this one signer.
    ///
    /// # Errors
    /// When the certificate belongs to an authority.
    pub fn pin(&mut self, certificate: Certificate) -> Result<(), CertificateFault> {
        if certificate.is_authority {
            return Err(CertificateFault::NotASigner(certificate.name));
        }
        self.pinned.insert(certificate.fingerprint, certificate);
        Ok(())
    }

    /// Trusts everybody for whom this authority vouches.
    ///
    /// # Errors
    /// When the certificate does not belong to an authority (CA:FALSE, or nothing said).
    pub fn add_authority(&mut self, certificate: Certificate) -> Result<(), CertificateFault> {
        if !certificate.is_authority {
            return Err(CertificateFault::NotAnAuthority(certificate.name));
        }
        self.authorities.insert(certificate.fingerprint, certificate);
        Ok(())
    }

    /// Puts a certificate into the list in which it belongs: an authority among the authorities, any other is pinned.
    pub fn add(&mut self, certificate: Certificate) {
        let list = if certificate.is_authority { &mut self.authorities } else { &mut self.pinned };
        list.insert(certificate.fingerprint, certificate);
    }

    /// Takes in everything that another list trusts.
    pub fn extend(&mut self, other: Self) {
        self.pinned.extend(other.pinned);
        self.authorities.extend(other.authorities);
    }

    /// Whether a certificate is pinned.
    #[must_use]
    pub fn is_pinned(&self, fingerprint: Fingerprint) -> bool {
        self.pinned.contains_key(&fingerprint)
    }

    /// The pinned signers, by fingerprint.
    pub fn pinned(&self) -> impl Iterator<Item = &Certificate> {
        self.pinned.values()
    }

    /// The authorities, by fingerprint.
    pub fn authorities(&self) -> impl Iterator<Item = &Certificate> {
        self.authorities.values()
    }
}
