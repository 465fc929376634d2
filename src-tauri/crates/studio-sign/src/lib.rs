//! Signs packages (ASiC-E with CAdES), reads zips strictly, and says how far a signature can be trusted.

mod cms;
mod fingerprint;
mod manifest;
mod oid;
mod reason;
mod role;
mod seal;
mod sidecar;
mod signer;
mod text;
mod unix_seconds;
mod zip;

pub use fingerprint::Fingerprint;
pub use manifest::FileDigest;
pub use reason::{Reason, ReasonCode};
pub use role::Role;
pub use seal::{Seal, SealEntry, SealFault, seal};
pub use sidecar::sidecar;
pub use signer::algorithm::SignatureAlgorithm;
pub use signer::identity::{Identity, IdentityFault};
pub use signer::p256_signer::{Entropy, P256Signer};
pub use signer::raw_signer::{RawSignature, RawSigner, SignFault};
pub use signer::rsa_signer::RsaSigner;
pub use unix_seconds::UnixSeconds;
pub use zip::limits::Limits;
