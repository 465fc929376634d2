//! The closed list of digests and signatures that are believed.

use der::oid::ObjectIdentifier;
use ring::signature::{
    ECDSA_P256_SHA256_ASN1, ECDSA_P256_SHA384_ASN1, ECDSA_P384_SHA256_ASN1, ECDSA_P384_SHA384_ASN1,
    RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_2048_8192_SHA384, RSA_PKCS1_2048_8192_SHA512,
    VerificationAlgorithm,
};
use sha2::{Digest as _, Sha256, Sha384, Sha512};
use spki::{AlgorithmIdentifierOwned, SubjectPublicKeyInfoOwned};

use crate::oid;

/// An RSA public key in DER with a modulus of 2,048 bits is never shorter.
const SHORTEST_RSA_KEY: usize = 264;

/// A digest that is believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DigestKind {
    Sha256,
    Sha384,
    Sha512,
}

impl DigestKind {
    /// The digest an identifier names; its parameters must be absent or NULL (RFC 5754 §2).
    pub(crate) fn named(identifier: &AlgorithmIdentifierOwned) -> Option<Self> {
        let kind = match identifier.oid {
            oid::SHA_256 => Self::Sha256,
            oid::SHA_384 => Self::Sha384,
            oid::SHA_512 => Self::Sha512,
            _ => return None,
        };
        has_no_parameters(identifier).then_some(kind)
    }

    pub(crate) fn of(self, bytes: &[u8]) -> Vec<u8> {
        match self {
            Self::Sha256 => Sha256::digest(bytes).to_vec(),
            Self::Sha384 => Sha384::digest(bytes).to_vec(),
            Self::Sha512 => Sha512::digest(bytes).to_vec(),
        }
    }
}

/// How to verify a signature of this kind by this key with this digest, if that is on the list.
pub(crate) fn verification(
    key: &SubjectPublicKeyInfoOwned,
    signature: &AlgorithmIdentifierOwned,
    digest: DigestKind,
) -> Option<&'static dyn VerificationAlgorithm> {
    if !has_no_parameters(signature) {
        return None;
    }
    if key.algorithm.oid == oid::RSA_ENCRYPTION {
        let is_long = key.subject_public_key.raw_bytes().len() >= SHORTEST_RSA_KEY;
        return if is_long { rsa(signature.oid, digest) } else { None };
    }
    let curve = key.algorithm.parameters.as_ref()?.decode_as::<ObjectIdentifier>().ok()?;
    if key.algorithm.oid != oid::EC_PUBLIC_KEY {
        return None;
    }
    match (curve, signature.oid, digest) {
        (oid::P_256, oid::ECDSA_WITH_SHA_256, DigestKind::Sha256) => Some(&ECDSA_P256_SHA256_ASN1),
        (oid::P_256, oid::ECDSA_WITH_SHA_384, DigestKind::Sha384) => Some(&ECDSA_P256_SHA384_ASN1),
        (oid::P_384, oid::ECDSA_WITH_SHA_256, DigestKind::Sha256) => Some(&ECDSA_P384_SHA256_ASN1),
        (oid::P_384, oid::ECDSA_WITH_SHA_384, DigestKind::Sha384) => Some(&ECDSA_P384_SHA384_ASN1),
        _ => None,
    }
}

/// CMS names RSA either plainly or together with the digest (RFC 5754 §3.2); both must mean the same.
fn rsa(signature: ObjectIdentifier, digest: DigestKind) -> Option<&'static dyn VerificationAlgorithm> {
    match (signature, digest) {
        (oid::RSA_ENCRYPTION | oid::RSA_WITH_SHA_256, DigestKind::Sha256) => {
            Some(&RSA_PKCS1_2048_8192_SHA256)
        }
        (oid::RSA_ENCRYPTION | oid::RSA_WITH_SHA_384, DigestKind::Sha384) => {
            Some(&RSA_PKCS1_2048_8192_SHA384)
        }
        (oid::RSA_ENCRYPTION | oid::RSA_WITH_SHA_512, DigestKind::Sha512) => {
            Some(&RSA_PKCS1_2048_8192_SHA512)
        }
        _ => None,
    }
}

fn has_no_parameters(identifier: &AlgorithmIdentifierOwned) -> bool {
    identifier.parameters.as_ref().is_none_or(|parameters| parameters.is_null())
}
