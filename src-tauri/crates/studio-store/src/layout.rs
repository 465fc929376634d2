//! Where things lie in a library's folder.

use std::path::{Path, PathBuf};

/// The database.
pub(crate) fn database(folder: &Path) -> PathBuf {
    folder.join("library.db")
}

/// What SQLite has committed and not yet moved into the database.
pub(crate) fn write_ahead_log(folder: &Path) -> PathBuf {
    folder.join("library.db-wal")
}

/// SQLite's index of the write-ahead log.
pub(crate) fn shared_memory(folder: &Path) -> PathBuf {
    folder.join("library.db-shm")
}

/// The file whose lock says that somebody writes to the library. It stays when the lock goes.
pub(crate) fn lock(folder: &Path) -> PathBuf {
    folder.join("library.lock")
}

/// The media, each by its digest.
pub(crate) fn media(folder: &Path) -> PathBuf {
    folder.join("media")
}

/// The copies of the database.
pub(crate) fn backups(folder: &Path) -> PathBuf {
    folder.join("backups")
}
