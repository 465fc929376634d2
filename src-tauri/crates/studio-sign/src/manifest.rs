//! The ASiC manifest: the list of what was signed, writing it, and reading it.

pub(crate) mod uri;
pub(crate) mod write;

/// One signed file of a package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileDigest {
    /// The entry's name in the zip, with `/` between folders.
    pub name: String,
    /// Its MIME type, such as `text/html`, if it is known.
    pub mime: Option<String>,
    /// The SHA-256 of its content.
    pub sha256: [u8; 32],
}
