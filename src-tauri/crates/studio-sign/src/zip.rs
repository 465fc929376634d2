//! A zip reader that understands a file in one way only, or not at all.

pub(crate) mod collisions;
pub(crate) mod end;
pub(crate) mod entry;
pub(crate) mod entry_name;
pub(crate) mod entry_reader;
pub(crate) mod limits;
pub(crate) mod records;
pub(crate) mod source;
pub(crate) mod strict_zip;
pub(crate) mod survey;
pub(crate) mod tiling;
