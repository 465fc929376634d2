//! Signatures in CMS: the ASN.1, making one, and checking one.

pub(crate) mod algorithms;
pub(crate) mod check;
pub(crate) mod make;
#[cfg(test)]
mod tampering;
pub(crate) mod types;
