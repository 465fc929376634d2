//! A zip writer whose bytes depend on names and contents alone.

pub(crate) mod packed;
pub(crate) mod record;
pub(crate) mod writer;
