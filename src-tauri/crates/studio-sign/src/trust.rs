//! How far a signature can be trusted: whom one trusts, and what follows for a signer.

pub(crate) mod judge;
pub(crate) mod level;
pub(crate) mod list;
