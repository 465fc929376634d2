//! Makes a file's name as durable as its bytes.

use std::io;
use std::path::Path;

/// Writes a folder's list of names to the disk, so that a file that was renamed into it is found after a power cut.
#[cfg(unix)]
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    std::fs::File::open(folder)?.sync_all()
}

/// Windows keeps names in a journal of its own and hands out no folders to be synchronised.
#[cfg(not(unix))]
pub(crate) fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}
