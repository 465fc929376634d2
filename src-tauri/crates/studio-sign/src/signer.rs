//! Keys that sign, and the certificate that a new one gets.

pub(crate) mod algorithm;
pub(crate) mod identity;
pub(crate) mod p256_signer;
pub(crate) mod raw_signer;
pub(crate) mod rsa_signer;
pub(crate) mod self_signed;
