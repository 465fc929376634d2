//! A zip reader that understands a file in one way only, or not at all.

pub(crate) mod entry_name;
pub(crate) mod limits;
