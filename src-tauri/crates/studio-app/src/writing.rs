//! Files that appear whole or not at all.

use crate::failure::{Failure, FailureCode};
use std::fs::File;
use std::io::{self, Write};
use std::path::Path;

/// Writes a file whole or not at all.
pub fn write_file(to: &Path, bytes: &[u8]) -> Result<(), Failure> {
    replace_file(to, |file| file.write_all(bytes).map_err(|error| unwritable(to, &error)))
}

/// Lets `fill` write a new file in the folder of `to`, and puts it in the place of `to` when that went well.
pub(crate) fn replace_file<T>(
    to: &Path,
    fill: impl FnOnce(&mut File) -> Result<T, Failure>,
) -> Result<T, Failure> {
    let sentence = |error: io::Error| unwritable(to, &error);
    let folder = match to.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let mut builder = tempfile::Builder::new();
    builder.prefix(".writing-");
    readable_by_others(&mut builder);
    let mut file = builder.tempfile_in(folder).map_err(sentence)?;
    let filled = fill(file.as_file_mut())?;
    file.as_file().sync_all().map_err(sentence)?;
    file.persist(to).map_err(|error| sentence(error.error))?;
    Ok(filled)
}

/// What is written is handed on, so it is as readable as any other new file of the user, and not private as temporary files
/// are. Windows takes that from the folder.
#[cfg(unix)]
fn readable_by_others(builder: &mut tempfile::Builder<'_, '_>) {
    use std::os::unix::fs::PermissionsExt;
    builder.permissions(std::fs::Permissions::from_mode(0o666));
}

#[cfg(not(unix))]
fn readable_by_others(_: &mut tempfile::Builder<'_, '_>) {}

/// Why nothing stands at `to`.
pub(crate) fn unwritable(to: &Path, error: &io::Error) -> Failure {
    Failure::new(FailureCode::Disk, format!("“{}” cannot be written: {error}.", to.display())).with_hint(
        "Check that the folder is there, that the disk has room, and that the file is not open elsewhere.",
    )
}
