//! A file that a package or a preview will hold, and where its bytes come from.

use crate::Sha256;

/// A file to be: its path in the package and its bytes, or the media that they are. Media are named and not held,
/// so that memory does not grow with them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedFile {
    /// The path from the package's root: ASCII, with `/`, without `..`.
    pub path: String,
    /// Where the bytes come from.
    pub source: FileSource,
}

/// Where the bytes of a planned file come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileSource {
    /// They are here.
    Bytes(Vec<u8>),
    /// They are a media file of the course.
    Media {
        /// Which.
        sha256: Sha256,
        /// How many there are.
        bytes: u64,
    },
}
