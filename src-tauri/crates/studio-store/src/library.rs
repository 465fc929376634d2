//! A library, open.

use crate::connection;
use crate::copy::copy_to;
use crate::desk::Desk;
use crate::error::StoreError;
use crate::layout;
use crate::lock::WriteLock;
use crate::media_files::MediaFiles;
use crate::migration::{MIGRATIONS, Version, migrate, version};
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::fs;
use std::path::{Path, PathBuf};

/// One folder with all courses of a trainer: `library.db`, `media/` and `backups/`.
///
/// One process writes; others may read meanwhile. Times are handed in as milliseconds since 1970-01-01 UTC.
#[derive(Debug)]
pub struct Library {
    // Closed before the lock is let go: fields are dropped in the order in which they stand here.
    pub(crate) connection: Connection,
    pub(crate) desk: Desk,
    folder: PathBuf,
    was_cut_off: bool,
    lock: Option<WriteLock>,
}

impl Library {
    /// Makes a library in `folder`, which is made as well if it is not there.
    ///
    /// # Errors
    /// When there is a library already, or the folder cannot be written to.
    pub fn create(folder: &Path, at: u64) -> Result<Self, StoreError> {
        fs::create_dir_all(folder).map_err(StoreError::io(folder))?;
        let lock = WriteLock::take(folder)?;
        if layout::database(folder).exists() {
            return Err(StoreError::IsALibrary(folder.to_owned()));
        }
        Self::open_locked(folder, lock, at)
    }

    /// Opens the library in `folder` to write to it, and brings it up to date; a copy is kept of what it was.
    ///
    /// # Errors
    /// When there is none, another process has it open, a newer studio wrote it, or it is damaged.
    pub fn open(folder: &Path, at: u64) -> Result<Self, StoreError> {
        if !layout::database(folder).exists() {
            return Err(StoreError::NotALibrary(folder.to_owned()));
        }
        let lock = WriteLock::take(folder)?;
        Self::open_locked(folder, lock, at)
    }

    /// Opens the library in `folder` only to read, while another process may write to it.
    ///
    /// # Errors
    /// When there is none, its version is not one that can be read, or it is damaged.
    pub fn open_to_read(folder: &Path) -> Result<Self, StoreError> {
        let path = layout::database(folder);
        if !path.exists() {
            return Err(StoreError::NotALibrary(folder.to_owned()));
        }
        let connection = connection::open(&path)?;
        connection::make_read_only(&connection)?;
        match version(&connection, MIGRATIONS)? {
            Version::Current | Version::NewerReadable => {}
            Version::Newer => return Err(StoreError::Newer(folder.to_owned())),
            Version::Older(_) => return Err(StoreError::Older(folder.to_owned())),
            Version::Empty | Version::Foreign => return Err(StoreError::NotALibrary(folder.to_owned())),
        }
        let folder = folder.to_owned();
        Ok(Self { connection, desk: Desk::default(), folder, was_cut_off: false, lock: None })
    }

    /// Opens the database in a folder whose lock is held, or makes it.
    pub(crate) fn open_locked(folder: &Path, lock: WriteLock, at: u64) -> Result<Self, StoreError> {
        let log = fs::metadata(layout::write_ahead_log(folder));
        let was_cut_off = log.is_ok_and(|log| log.len() > 0);
        let mut connection = connection::open_or_create(&layout::database(folder))?;
        // Before anything is written: a database of another program must be left alone.
        match version(&connection, MIGRATIONS)? {
            Version::Foreign => return Err(StoreError::NotALibrary(folder.to_owned())),
            Version::Newer | Version::NewerReadable => return Err(StoreError::Newer(folder.to_owned())),
            Version::Empty | Version::Older(_) | Version::Current => {}
        }
        connection::make_durable(&connection)?;
        for inner in [layout::media(folder), layout::backups(folder)] {
            fs::create_dir_all(&inner).map_err(StoreError::io(&inner))?;
        }
        migrate(&mut connection, MIGRATIONS, folder, |connection| {
            let version: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
            copy_to(connection, &layout::backups(folder).join(format!("before-{}-{at}.db", version + 1)))
        })?;
        MediaFiles::new(folder).remove_leftovers()?;
        let folder = folder.to_owned();
        Ok(Self { connection, desk: Desk::default(), folder, was_cut_off, lock: Some(lock) })
    }

    /// The library's folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Whether it may be written to.
    pub fn is_writable(&self) -> bool {
        self.lock.is_some()
    }

    /// Whether whoever wrote to it last was cut off. What was committed is there all the same.
    pub fn was_cut_off(&self) -> bool {
        self.was_cut_off
    }

    /// Refuses to write where the library was opened only to be read.
    pub(crate) fn refuse_unless_writable(&self) -> Result<(), StoreError> {
        if self.is_writable() { Ok(()) } else { Err(StoreError::OnlyToRead) }
    }

    /// Begins a transaction that writes. What is not committed is taken back.
    pub(crate) fn begin(&mut self) -> Result<Transaction<'_>, StoreError> {
        self.refuse_unless_writable()?;
        Ok(self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?)
    }
}
