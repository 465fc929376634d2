//! The two ways in which packages are signed here, as CMS names them.

use der::Any;
use spki::{AlgorithmIdentifierOwned, SubjectPublicKeyInfoOwned};

use crate::oid;

/// How a signature was made. Both give the same bytes for the same message, which keeps packages reproducible.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignatureAlgorithm {
    /// ECDSA over NIST P-256 with SHA-256; the signature is the DER of RFC 3279 §2.2.3.
    EcdsaP256Sha256,
    /// RSA PKCS#1 v1.5 with SHA-256 (RFC 8017 §8.2).
    RsaPkcs1Sha256,
}

impl SignatureAlgorithm {
    /// The way that fits a certificate's public key, or `None` for a key that packages are not signed with.
    pub(crate) fn for_public_key(key: &SubjectPublicKeyInfoOwned) -> Option<Self> {
        if key.algorithm.oid == oid::RSA_ENCRYPTION {
            return Some(Self::RsaPkcs1Sha256);
        }
        let curve = key.algorithm.parameters.as_ref()?.decode_as::<der::oid::ObjectIdentifier>().ok()?;
        (key.algorithm.oid == oid::EC_PUBLIC_KEY && curve == oid::P_256).then_some(Self::EcdsaP256Sha256)
    }

    /// The identifier for CMS (RFC 5754 §3): RSA carries a NULL parameter, ECDSA none.
    pub(crate) fn identifier(self) -> AlgorithmIdentifierOwned {
        match self {
            Self::EcdsaP256Sha256 => {
                AlgorithmIdentifierOwned { oid: oid::ECDSA_WITH_SHA_256, parameters: None }
            }
            Self::RsaPkcs1Sha256 => {
                AlgorithmIdentifierOwned { oid: oid::RSA_WITH_SHA_256, parameters: Some(Any::null()) }
            }
        }
    }
}

/// SHA-256 as a digest algorithm; its parameters are left out (RFC 5754 §2).
pub(crate) fn sha_256() -> AlgorithmIdentifierOwned {
    AlgorithmIdentifierOwned { oid: oid::SHA_256, parameters: None }
}
