//! Files that are there as a whole or not at all, also after a power cut. Only their owner can read them: on Unix by
//! their mode, on Windows by the rights of the user's profile, in which the configuration folder lies.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use crate::fault::KeysFault;

/// No file of this crate is larger; a larger one was not written by it.
const SIZE_LIMIT: u64 = 1 << 20;

/// Writes several files into a new folder that appears under its name only when all of them are on the disk.
pub(crate) fn write_folder(path: &Path, files: &[(&str, &[u8])]) -> Result<(), KeysFault> {
    let parent = path.parent().unwrap_or(path);
    fs::create_dir_all(parent).map_err(KeysFault::at(parent))?;
    let write = || -> io::Result<()> {
        let folder = tempfile::Builder::new().prefix(".new-").tempdir_in(parent)?;
        for (name, content) in files {
            let mut file = tempfile::Builder::new().tempfile_in(folder.path())?;
            file.write_all(content)?;
            file.as_file().sync_all()?;
            file.persist(folder.path().join(name))?;
        }
        fs::rename(folder.path(), path)?;
        // It is no longer a temporary folder, so nothing of that name is to be cleaned up.
        let _ = folder.keep();
        Ok(())
    };
    write().map_err(KeysFault::at(path))
}

/// Writes one file, replacing another of its name at once.
pub(crate) fn write_file(path: &Path, content: &[u8]) -> Result<(), KeysFault> {
    let parent = path.parent().unwrap_or(path);
    fs::create_dir_all(parent).map_err(KeysFault::at(parent))?;
    let write = || -> io::Result<()> {
        let mut file = tempfile::Builder::new().prefix(".new-").tempfile_in(parent)?;
        file.write_all(content)?;
        file.as_file().sync_all()?;
        file.persist(path)?;
        Ok(())
    };
    write().map_err(KeysFault::at(path))
}

/// Reads a file of this crate.
pub(crate) fn read_file(path: &Path) -> Result<Vec<u8>, KeysFault> {
    let mut content = Vec::new();
    let read = File::open(path).and_then(|file| file.take(SIZE_LIMIT + 1).read_to_end(&mut content));
    read.map_err(KeysFault::at(path))?;
    if content.len() as u64 > SIZE_LIMIT { Err(KeysFault::Damaged(path.to_owned())) } else { Ok(content) }
}

/// What is in a folder, in the order of the names, without what was left half-written; nothing if it is not there yet.
pub(crate) fn list_folder(path: &Path) -> Result<Vec<PathBuf>, KeysFault> {
    let entries = match fs::read_dir(path) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(KeysFault::at(path)(error)),
    };
    let mut found = Vec::new();
    for entry in entries {
        let entry = entry.map_err(KeysFault::at(path))?;
        if !entry.file_name().as_encoded_bytes().starts_with(b".") {
            found.push(entry.path());
        }
    }
    found.sort();
    Ok(found)
}

/// Removes a file; one that is not there is removed already.
pub(crate) fn remove_file(path: &Path) -> Result<(), KeysFault> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(KeysFault::at(path)(error)),
        _ => Ok(()),
    }
}
