//! How far a package has been written.

use crate::package_error::PackageError;
use std::ops::ControlFlow;

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

/// Says how far it is, and stops where it is told to.
pub(crate) fn report(
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    done: Progress,
) -> Result<(), PackageError> {
    match progress(done) {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(()) => Err(PackageError::Cancelled),
    }
}
