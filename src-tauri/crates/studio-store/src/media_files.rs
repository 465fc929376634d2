//! The bytes of media, each file named for its digest.

use crate::error::StoreError;
use crate::folder_sync::sync_folder;
use crate::layout;
use sha2::{Digest, Sha256 as Hasher};
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use studio_course::Sha256;
use tempfile::NamedTempFile;

/// How many bytes are in memory at once while a file is read.
const BUFFER: usize = 256 * 1024;

/// What the name of a file begins with that is still coming in.
const COMING_IN: &str = "coming-in-";

/// A way to a library's media that needs no open library, so that long reading and writing stands in nobody's way.
#[derive(Debug, Clone)]
pub struct MediaFiles {
    folder: PathBuf,
}

/// A media file whose bytes have come in. It vanishes when it is dropped without being kept
/// ([`crate::Library::keep_media`]).
#[derive(Debug)]
pub struct Arrived {
    file: NamedTempFile,
    kept: KeptMedia,
}

/// A media file as the library knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeptMedia {
    /// The digest of its bytes.
    pub sha256: Sha256,
    /// How many bytes it has.
    pub bytes: u64,
}

impl Arrived {
    /// What came in.
    pub fn kept(&self) -> KeptMedia {
        self.kept
    }
}

impl MediaFiles {
    /// The media of the library in this folder.
    pub(crate) fn new(library: &Path) -> Self {
        Self { folder: layout::media(library) }
    }

    /// Where a media file is, if its bytes are kept.
    pub fn path(&self, sha256: &Sha256) -> PathBuf {
        self.folder.join(sha256.to_string())
    }

    /// Opens a media file.
    ///
    /// # Errors
    /// When its bytes are not kept, or the system does not hand them out.
    pub fn open(&self, sha256: &Sha256) -> Result<File, StoreError> {
        let path = self.path(sha256);
        File::open(&path).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => StoreError::MediaMissing(*sha256),
            _ => StoreError::io(&path)(error),
        })
    }

    /// Reads `from` to its end into the media folder, where it waits to be kept. Memory does not grow with it.
    ///
    /// # Errors
    /// When `from` fails, which is also how to stop, or there is no room.
    pub fn take_in(&self, from: &mut dyn Read) -> Result<Arrived, StoreError> {
        let unwritable = || StoreError::io(&self.folder);
        let file = tempfile::Builder::new().prefix(COMING_IN).tempfile_in(&self.folder);
        let mut file = file.map_err(unwritable())?;
        let (mut hasher, mut bytes) = (Hasher::new(), 0);
        let mut buffer = vec![0; BUFFER];
        loop {
            let read = match from.read(&mut buffer) {
                Ok(0) => break,
                Ok(read) => read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(StoreError::Unread(error)),
            };
            hasher.update(&buffer[..read]);
            file.write_all(&buffer[..read]).map_err(unwritable())?;
            bytes += read as u64;
        }
        file.as_file().sync_all().map_err(unwritable())?;
        Ok(Arrived { file, kept: KeptMedia { sha256: Sha256(hasher.finalize().into()), bytes } })
    }

    /// Gives a file that came in its name. One of the same bytes that is there already is replaced, so that bringing a
    /// file in again mends a damaged one.
    pub(crate) fn settle(&self, arrived: Arrived) -> Result<KeptMedia, StoreError> {
        let Arrived { file, kept } = arrived;
        let path = self.path(&kept.sha256);
        if let Err(error) = file.persist(&path) {
            // Windows refuses to replace a file that somebody reads.
            let is_there = fs::metadata(&path).is_ok_and(|there| there.len() == kept.bytes);
            if !is_there {
                return Err(StoreError::io(&path)(error.error));
            }
        }
        sync_folder(&self.folder).map_err(StoreError::io(&self.folder))?;
        Ok(kept)
    }

    /// How many bytes the file of this digest has on the disk; `None` where there is none.
    pub(crate) fn size(&self, sha256: &Sha256) -> Option<u64> {
        fs::metadata(self.path(sha256)).ok().map(|there| there.len())
    }

    /// Every digest that a file in the folder is named for.
    pub(crate) fn digests(&self) -> Result<Vec<Sha256>, StoreError> {
        let names = self.names()?;
        Ok(names.into_iter().filter_map(|name| Sha256::try_from(name).ok()).collect())
    }

    /// Takes a file away. One that is gone already is no error.
    pub(crate) fn remove(&self, sha256: &Sha256) -> Result<(), StoreError> {
        let path = self.path(sha256);
        match fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(StoreError::io(&path)(error)),
            _ => Ok(()),
        }
    }

    /// Takes away what was coming in when a process was cut off. Only whoever just took the lock may ask for it.
    pub(crate) fn remove_leftovers(&self) -> Result<(), StoreError> {
        for name in self.names()?.iter().filter(|name| name.starts_with(COMING_IN)) {
            let path = self.folder.join(name);
            fs::remove_file(&path).map_err(StoreError::io(&path))?;
        }
        Ok(())
    }

    fn names(&self) -> Result<Vec<String>, StoreError> {
        let entries = fs::read_dir(&self.folder).map_err(StoreError::io(&self.folder))?;
        let mut names = Vec::new();
        for entry in entries {
            let entry = entry.map_err(StoreError::io(&self.folder))?;
            names.extend(entry.file_name().into_string());
        }
        Ok(names)
    }
}
