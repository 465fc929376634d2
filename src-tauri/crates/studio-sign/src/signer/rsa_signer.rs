//! An RSA key held in memory: what institutions hand out in a .p12 file.

use der::Decode;
use ring::rand::SecureRandom;
use ring::rsa::KeyPair;
use ring::signature::{KeyPair as _, RSA_PKCS1_SHA256};
use x509_cert::Certificate;

use crate::signer::algorithm::SignatureAlgorithm;
use crate::signer::raw_signer::{RawSignature, RawSigner, SignFault};

/// Signs with RSA PKCS#1 v1.5 and SHA-256, which is deterministic.
pub struct RsaSigner {
    key: KeyPair,
    certificates: Vec<Vec<u8>>,
    chance: Box<dyn SecureRandom + Send>,
}

impl RsaSigner {
    /// Takes up a key kept as PKCS#8, with its certificates, the signer's own first. `chance` only blinds the
    /// computation against timing; the signature does not depend on it.
    ///
    /// # Errors
    /// When one of them can't be read, they do not belong together, or the key has not 2,048 to 4,096 bits.
    pub fn from_pkcs8(
        pkcs8: &[u8],
        certificates: Vec<Vec<u8>>,
        chance: Box<dyn SecureRandom + Send>,
    ) -> Result<Self, SignFault> {
        let key = KeyPair::from_pkcs8(pkcs8).map_err(|rejected| {
            if matches!(rejected.to_string().as_str(), "TooSmall" | "TooLarge") {
                SignFault::KeyLength
            } else {
                SignFault::KeyUnreadable
            }
        })?;
        let own = certificates.first().ok_or(SignFault::CertificateMissing)?;
        let certificate = Certificate::from_der(own).map_err(|_not_der| SignFault::CertificateUnreadable)?;
        let public = certificate.tbs_certificate().subject_public_key_info().subject_public_key.as_bytes();
        if public != Some(key.public_key().as_ref()) {
            return Err(SignFault::KeyMismatch);
        }
        Ok(Self { key, certificates, chance })
    }
}

impl RawSigner for RsaSigner {
    fn certificates(&self) -> &[Vec<u8>] {
        &self.certificates
    }

    fn sign(&self, message: &[u8]) -> Result<RawSignature, SignFault> {
        let mut bytes = vec![0; self.key.public().modulus_len()];
        self.key
            .sign(&RSA_PKCS1_SHA256, self.chance.as_ref(), message, &mut bytes)
            .map_err(|_refused| SignFault::KeyRefused)?;
        Ok(RawSignature { algorithm: SignatureAlgorithm::RsaPkcs1Sha256, bytes })
    }
}
