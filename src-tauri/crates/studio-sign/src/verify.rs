//! Verifying a package: what is in it, whether it is what was signed, and what that is worth.

pub(crate) mod compare;
pub(crate) mod inspect;
pub(crate) mod package;
pub(crate) mod sidecar;
pub(crate) mod verdict;
