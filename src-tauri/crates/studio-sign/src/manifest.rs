//! The ASiC manifest: the list of what was signed, writing it, and reading it.

pub(crate) mod file_digest;
pub(crate) mod read;
pub(crate) mod uri;
pub(crate) mod write;
