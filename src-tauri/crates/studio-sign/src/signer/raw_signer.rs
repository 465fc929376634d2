//! The narrow door through which every key signs, be it a file or, one day, a smart card.

use crate::signer::algorithm::SignatureAlgorithm;

/// Something that holds a private key and signs with it.
pub trait RawSigner: Send {
    /// The certificates to put beside a signature, as DER: the signer's own first, then its issuers.
    fn certificates(&self) -> &[Vec<u8>];

    /// Signs these bytes (not their digest) with the one algorithm that fits the signer's key.
    ///
    /// # Errors
    /// When the key cannot be used: it is damaged, or a device refuses.
    fn sign(&self, message: &[u8]) -> Result<RawSignature, SignFault>;
}

/// A signature, and how it was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RawSignature {
    /// How it was made.
    pub algorithm: SignatureAlgorithm,
    /// The signature as CMS holds it.
    pub bytes: Vec<u8>,
}

/// Why a signer cannot sign.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SignFault {
    /// There is no certificate beside the key.
    #[error("This signer has no certificate. Import it again, together with its certificate.")]
    CertificateMissing,
    /// The certificate is not X.509 in DER.
    #[error("The certificate of this signer can't be read. Import the signer again from its backup.")]
    CertificateUnreadable,
    /// The key is neither P-256 nor RSA.
    #[error("Packages are signed with P-256 or RSA keys. Import a signer that has one of these.")]
    KeyUnsupported,
    /// The RSA key is too short to be trusted.
    #[error("An RSA key must have 2,048 to 4,096 bits. Ask for a new certificate with a longer key.")]
    KeyLength,
    /// The bytes are not a private key in PKCS#8.
    #[error("The private key of this signer can't be read. Import the signer again from its backup.")]
    KeyUnreadable,
    /// Key and certificate belong to different people.
    #[error(
        "The private key does not belong to the certificate. Import the signer again, with the right certificate."
    )]
    KeyMismatch,
    /// The signature was made in another way than the certificate's key allows.
    #[error("The signature was made with another algorithm than the certificate names. Use another signer.")]
    AlgorithmMismatch,
    /// The key was there but did not sign.
    #[error("The key did not sign. Try again, or use another signer.")]
    KeyRefused,
}
