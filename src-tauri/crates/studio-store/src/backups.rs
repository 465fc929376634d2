//! The folder of backups.

use crate::error::StoreError;
use crate::layout;
use crate::rotation::{is_backup, to_remove};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// A verified copy of the database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// Its file name, which is when it was made, in UTC: `20261123-140509.db`.
    pub name: String,
    /// Where it is.
    pub path: PathBuf,
    /// How many bytes it has.
    pub bytes: u64,
}

/// The backups of the library in `folder`, the newest first.
///
/// # Errors
/// When the folder of backups cannot be read.
pub fn backups(folder: &Path) -> Result<Vec<Backup>, StoreError> {
    let mut names = names(folder)?;
    names.retain(|name| is_backup(name));
    names.sort_unstable_by(|a, b| b.cmp(a));
    names.into_iter().map(|name| backup(folder, name)).collect()
}

/// A backup by its name.
pub(crate) fn backup(folder: &Path, name: String) -> Result<Backup, StoreError> {
    let path = layout::backups(folder).join(&name);
    let bytes = fs::metadata(&path).map_err(StoreError::io(&path))?.len();
    Ok(Backup { name, path, bytes })
}

/// Every copy of the database in the folder, whatever its name, also those that were made before a migration.
pub(crate) fn every_copy(folder: &Path) -> Result<Vec<PathBuf>, StoreError> {
    let names =
        names(folder)?.into_iter().filter(|name| name.ends_with(".db") && !name.starts_with("damaged-"));
    Ok(names.map(|name| layout::backups(folder).join(name)).collect())
}

/// Takes away what need not be kept any more.
pub(crate) fn rotate(folder: &Path) -> Result<(), StoreError> {
    for name in to_remove(&names(folder)?) {
        let path = layout::backups(folder).join(name);
        fs::remove_file(&path).map_err(StoreError::io(&path))?;
    }
    Ok(())
}

fn names(folder: &Path) -> Result<Vec<String>, StoreError> {
    let folder = layout::backups(folder);
    let entries = match fs::read_dir(&folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(StoreError::io(&folder))?,
    };
    let mut names = Vec::new();
    for entry in entries {
        names.extend(entry.map_err(StoreError::io(&folder))?.file_name().into_string());
    }
    Ok(names)
}
