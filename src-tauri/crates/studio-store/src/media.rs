//! Media of an open library: kept, found, and swept when nobody speaks of them any more.

use crate::backups;
use crate::connection;
use crate::error::StoreError;
use crate::library::Library;
use crate::media_files::{Arrived, KeptMedia, MediaFiles};
use crate::sql_time::sql_time;
use crate::table::media;
use std::collections::BTreeSet;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use studio_course::Sha256;

/// What a sweep took away.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Swept {
    /// How many files.
    pub files: u64,
    /// How many bytes they had.
    pub bytes: u64,
}

impl Library {
    /// A way to the media that needs no open library: for long reading and writing.
    pub fn media_files(&self) -> MediaFiles {
        MediaFiles::new(self.folder())
    }

    /// Keeps a file that came in ([`MediaFiles::take_in`]). The same bytes are kept once.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn keep_media(&mut self, arrived: Arrived, at: u64) -> Result<KeptMedia, StoreError> {
        self.refuse_unless_writable()?;
        // The file first: a row without a file would be a promise that is not kept.
        let kept = self.media_files().settle(arrived)?;
        let transaction = self.begin()?;
        media::put(&transaction, &kept.sha256, kept.bytes, sql_time(at))?;
        transaction.commit()?;
        Ok(kept)
    }

    /// Reads a file to its end and keeps it. The library is busy meanwhile; a long one is better taken in first.
    ///
    /// # Errors
    /// When `from` cannot be read, or it cannot be written.
    pub fn add_media(&mut self, from: &mut dyn Read, at: u64) -> Result<KeptMedia, StoreError> {
        self.refuse_unless_writable()?;
        let arrived = self.media_files().take_in(from)?;
        self.keep_media(arrived, at)
    }

    /// Where a media file is, if its bytes are kept.
    pub fn media_path(&self, sha256: &Sha256) -> PathBuf {
        self.media_files().path(sha256)
    }

    /// Opens a media file.
    ///
    /// # Errors
    /// When its bytes are not kept, or the system does not hand them out.
    pub fn open_media(&self, sha256: &Sha256) -> Result<File, StoreError> {
        self.media_files().open(sha256)
    }

    /// How many bytes a media file has; `None` where it is not kept.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn media_bytes(&self, sha256: &Sha256) -> Result<Option<u64>, StoreError> {
        media::bytes(&self.connection, sha256)
    }

    /// The media that came in before `before` and that no course speaks of: neither as it is, nor by undo or redo, nor in
    /// the bin, nor in a backup. What came in later may still be on its way into a course.
    ///
    /// # Errors
    /// When the library or a backup cannot be read.
    pub fn unused_media(&self, before: u64) -> Result<Vec<KeptMedia>, StoreError> {
        let files = self.media_files();
        let mut used = media::spoken_of(&self.connection)?;
        used.extend(media::since(&self.connection, sql_time(before))?);
        for copy in backups::every_copy(self.folder())? {
            used.extend(spoken_of_by_copy(&copy)?);
        }
        let mut known: BTreeSet<Sha256> = files.digests()?.into_iter().collect();
        known.extend(media::all(&self.connection)?.into_iter().map(|(sha256, _)| sha256));
        let unused = known.difference(&used);
        Ok(unused
            .map(|sha256| KeptMedia { sha256: *sha256, bytes: files.size(sha256).unwrap_or(0) })
            .collect())
    }

    /// Takes the media away that [`Self::unused_media`] finds.
    ///
    /// # Errors
    /// When the library or a backup cannot be read, or it cannot be written.
    pub fn sweep(&mut self, before: u64) -> Result<Swept, StoreError> {
        self.refuse_unless_writable()?;
        let files = self.media_files();
        let unused = self.unused_media(before)?;
        let transaction = self.begin()?;
        for one in &unused {
            media::delete(&transaction, &one.sha256)?;
        }
        transaction.commit()?;
        let mut swept = Swept::default();
        for one in unused {
            files.remove(&one.sha256)?;
            swept.files += 1;
            swept.bytes += one.bytes;
        }
        Ok(swept)
    }
}

/// The media that a copy of the database speaks of. A copy that does not say keeps everything.
fn spoken_of_by_copy(copy: &Path) -> Result<BTreeSet<Sha256>, StoreError> {
    connection::open(copy).and_then(|db| media::spoken_of(&db)).map_err(|error| {
        let name = copy.file_name().map(|name| name.display().to_string()).unwrap_or_default();
        StoreError::BadBackup { name, why: error.what().trim_end_matches('.').to_owned() }
    })
}
