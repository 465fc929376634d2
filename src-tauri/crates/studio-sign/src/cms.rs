//! Signatures in CMS: the ASN.1, making one, and checking one.

pub(crate) mod make;
pub(crate) mod types;
