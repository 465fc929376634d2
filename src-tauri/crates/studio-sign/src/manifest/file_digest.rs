//! What a manifest says of one file.

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
