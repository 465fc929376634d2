//! One writer at a time.

use crate::error::StoreError;
use crate::layout;
use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::Path;

/// The right to write to a library. The system takes it back when the process ends, however it ends.
#[derive(Debug)]
pub(crate) struct WriteLock {
    _file: File,
}

impl WriteLock {
    /// Takes the right to write to the library in `folder`.
    ///
    /// # Errors
    /// When another process has it, or this process has it already.
    pub(crate) fn take(folder: &Path) -> Result<Self, StoreError> {
        let path = layout::lock(folder);
        let file = OpenOptions::new().create(true).truncate(false).write(true).open(&path);
        let file = file.map_err(|error| match error.kind() {
            io::ErrorKind::PermissionDenied => StoreError::ReadOnly,
            _ => StoreError::io(&path)(error),
        })?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => Err(StoreError::InUse(folder.to_owned())),
            Err(TryLockError::Error(error)) => Err(StoreError::io(&path)(error)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_writer_is_refused_until_the_first_has_gone() {
        let folder = tempfile::tempdir().unwrap();
        let first = WriteLock::take(folder.path()).unwrap();
        assert!(matches!(WriteLock::take(folder.path()), Err(StoreError::InUse(_))));
        drop(first);
        assert!(WriteLock::take(folder.path()).is_ok());
    }
}
