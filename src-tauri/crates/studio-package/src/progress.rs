//! How far a package has been written.

/// How far the writing of a package is. Handed out before every file and every few hundred kilobytes of media.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Bytes of content written, before compression.
    pub bytes_done: u64,
    /// Bytes of content that there are.
    pub bytes_total: u64,
    /// Files written.
    pub files_done: usize,
    /// Files that there are, without the signature.
    pub files_total: usize,
}
