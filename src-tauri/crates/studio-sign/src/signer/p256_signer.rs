//! A P-256 key held in memory: what every signer made here is.

use der::Decode;
use p256::ecdsa::signature::Signer;
use p256::ecdsa::{DerSignature, SigningKey};
use pkcs8::{DecodePrivateKey, EncodePrivateKey, SecretDocument};
use spki::SubjectPublicKeyInfoOwned;
use x509_cert::Certificate;

use crate::signer::algorithm::SignatureAlgorithm;
use crate::signer::identity::{Identity, IdentityFault};
use crate::signer::raw_signer::{RawSignature, RawSigner, SignFault};
use crate::signer::self_signed::self_signed;
use crate::unix_seconds::UnixSeconds;

/// The chance that a new signer is made of. It must come from the operating system's generator, and is used once.
pub struct Entropy {
    /// Becomes the private key.
    pub key: [u8; 32],
    /// Becomes the certificate's serial number.
    pub serial: [u8; 16],
}

/// Signs with ECDSA on P-256 and the deterministic nonce of RFC 6979. The key is wiped when the signer is dropped.
pub struct P256Signer {
    key: SigningKey,
    certificates: Vec<Vec<u8>>,
}

impl P256Signer {
    /// Makes a new key and a certificate for it, valid for five years from `not_before`.
    ///
    /// # Errors
    /// When the identity does not fit a certificate, or (once in 2^128 times) chance gave no key.
    pub fn generate(
        identity: &Identity,
        not_before: UnixSeconds,
        entropy: &Entropy,
    ) -> Result<Self, IdentityFault> {
        let key = SigningKey::from_slice(&entropy.key).map_err(|_out_of_range| IdentityFault::Entropy)?;
        let certificate = self_signed(identity, &key, not_before, entropy.serial)?;
        Ok(Self { key, certificates: vec![certificate] })
    }

    /// Takes up a key that was kept as PKCS#8 (RFC 5208), with its certificates, the signer's own first.
    ///
    /// # Errors
    /// When one of them can't be read, or they do not belong together.
    pub fn from_pkcs8(pkcs8: &[u8], certificates: Vec<Vec<u8>>) -> Result<Self, SignFault> {
        let key = SigningKey::from_pkcs8_der(pkcs8).map_err(|_not_p256| SignFault::KeyUnreadable)?;
        let own = certificates.first().ok_or(SignFault::CertificateMissing)?;
        let certificate = Certificate::from_der(own).map_err(|_not_der| SignFault::CertificateUnreadable)?;
        let public = SubjectPublicKeyInfoOwned::from_key(key.verifying_key())
            .map_err(|_not_encodable| SignFault::KeyUnreadable)?;
        if certificate.tbs_certificate().subject_public_key_info() != &public {
            return Err(SignFault::KeyMismatch);
        }
        Ok(Self { key, certificates })
    }

    /// The private key as PKCS#8, to be encrypted at once; it is wiped when dropped.
    ///
    /// # Errors
    /// When the key can't be encoded.
    pub fn to_pkcs8(&self) -> Result<SecretDocument, SignFault> {
        self.key.to_pkcs8_der().map_err(|_not_encodable| SignFault::KeyUnreadable)
    }
}

impl RawSigner for P256Signer {
    fn certificates(&self) -> &[Vec<u8>] {
        &self.certificates
    }

    fn sign(&self, message: &[u8]) -> Result<RawSignature, SignFault> {
        let signature: DerSignature = self.key.try_sign(message).map_err(|_refused| SignFault::KeyRefused)?;
        Ok(RawSignature {
            algorithm: SignatureAlgorithm::EcdsaP256Sha256,
            bytes: signature.as_bytes().to_vec(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signer(seed: u8) -> P256Signer {
        let identity = Identity {
            name: "Ada, Lovelace + Co".into(),
            organisation: Some("学院".into()),
            email: Some("a@b.org".into()),
        };
        P256Signer::generate(
            &identity,
            UnixSeconds(1_795_000_000),
            &Entropy { key: [seed; 32], serial: [0; 16] },
        )
        .unwrap()
    }

    #[test]
    fn the_same_entropy_makes_the_same_certificate() {
        assert_eq!(signer(7).certificates(), signer(7).certificates());
        assert_ne!(signer(7).certificates(), signer(8).certificates());
    }

    #[test]
    fn the_same_message_gets_the_same_signature() {
        assert_eq!(signer(7).sign(b"course").unwrap(), signer(7).sign(b"course").unwrap());
    }

    #[test]
    fn a_kept_key_signs_as_before() {
        let first = signer(7);
        let again =
            P256Signer::from_pkcs8(first.to_pkcs8().unwrap().as_bytes(), first.certificates().to_vec())
                .unwrap();
        assert_eq!(again.sign(b"course").unwrap(), first.sign(b"course").unwrap());
    }

    #[test]
    fn a_key_with_the_certificate_of_another_is_refused() {
        let pkcs8 = signer(7).to_pkcs8().unwrap();
        let other = signer(8).certificates().to_vec();
        assert_eq!(P256Signer::from_pkcs8(pkcs8.as_bytes(), other).err(), Some(SignFault::KeyMismatch));
        assert_eq!(
            P256Signer::from_pkcs8(pkcs8.as_bytes(), vec![]).err(),
            Some(SignFault::CertificateMissing)
        );
        assert_eq!(P256Signer::from_pkcs8(b"key", vec![]).err(), Some(SignFault::KeyUnreadable));
    }

    #[test]
    fn entropy_that_is_no_key_is_refused() {
        let identity = Identity { name: "Ada".into(), organisation: None, email: None };
        let entropy = Entropy { key: [0; 32], serial: [1; 16] };
        assert_eq!(
            P256Signer::generate(&identity, UnixSeconds(0), &entropy).err(),
            Some(IdentityFault::Entropy)
        );
    }
}
