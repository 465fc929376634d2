//! Makes backups, and takes a library back to one of them.

use crate::backups::{Backup, backup, backups, rotate};
use crate::connection;
use crate::copy::{copy_to, integrity};
use crate::error::StoreError;
use crate::folder_sync::sync_folder;
use crate::layout;
use crate::library::Library;
use crate::lock::WriteLock;
use crate::migration::{MIGRATIONS, Version, version};
use crate::sql_time::sql_time;
use rusqlite::Connection;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

impl Library {
    /// Copies the database into `backups/` while it is in use, verifies the copy, and takes away older ones that need not
    /// be kept: the newest ten stay, and of each of the last fourteen days with a backup the newest. A library that was
    /// opened only to be read can be copied as well.
    ///
    /// # Errors
    /// When the copy cannot be written, or is not whole.
    pub fn backup(&self, at: u64) -> Result<Backup, StoreError> {
        let seconds = sql_time(at) / 1_000;
        let name: String = self.connection.query_row(
            "SELECT strftime('%Y%m%d-%H%M%S', ?1, 'unixepoch') || '.db'",
            [seconds],
            |row| row.get(0),
        )?;
        let into = layout::backups(self.folder());
        fs::create_dir_all(&into).map_err(StoreError::io(&into))?;
        copy_to(&self.connection, &into.join(&name))?;
        rotate(self.folder())?;
        backup(self.folder(), name)
    }

    /// The backups, the newest first.
    ///
    /// # Errors
    /// When the folder of backups cannot be read.
    pub fn backups(&self) -> Result<Vec<Backup>, StoreError> {
        backups(self.folder())
    }

    /// Takes the library in `folder` back to one of its backups and opens it. It must not be open. What it was before is
    /// kept: as another backup, or, where it is too damaged for that, as `damaged-…` in the same folder.
    ///
    /// # Errors
    /// When there is no such backup, it is damaged, or the library is open. Then nothing was changed.
    pub fn restore(folder: &Path, name: &str, at: u64) -> Result<Self, StoreError> {
        let Some(backup) = backups(folder)?.into_iter().find(|backup| backup.name == name) else {
            return Err(StoreError::NoSuchBackup(name.to_owned()));
        };
        let lock = WriteLock::take(folder)?;
        assert_whole(&backup)?;
        let arriving = layout::database(folder).with_extension("restoring");
        let copied = fs::copy(&backup.path, &arriving)
            .and_then(|_| File::options().write(true).open(&arriving)?.sync_all());
        copied.map_err(StoreError::io(&arriving))?;
        if layout::database(folder).exists() {
            put_aside(folder, at)?;
        }
        let database = layout::database(folder);
        fs::rename(&arriving, &database).map_err(StoreError::io(&database))?;
        sync_folder(folder).map_err(StoreError::io(folder))?;
        Self::open_locked(folder, lock, at)
    }
}

/// Refuses a backup that is damaged or that a newer studio made.
fn assert_whole(backup: &Backup) -> Result<(), StoreError> {
    let bad = |why: String| StoreError::BadBackup { name: backup.name.clone(), why };
    let found =
        connection::open(&backup.path).and_then(|db| Ok((version(&db, MIGRATIONS)?, integrity(&db)?)));
    match found {
        Ok((Version::Current | Version::Older(_), problems)) => match problems.first() {
            None => Ok(()),
            Some(first) => Err(bad(format!("it is damaged ({first})"))),
        },
        Ok((Version::Newer | Version::NewerReadable, _)) => {
            Err(bad("a newer Trainer Studio made it".to_owned()))
        }
        Ok((Version::Empty | Version::Foreign, _)) => Err(bad("it holds no library".to_owned())),
        Err(error) => Err(bad(error.what().trim_end_matches('.').to_owned())),
    }
}

/// Keeps the database that is about to be replaced, and leaves none of SQLite's files beside it: a log of the old
/// database would be played into the new one.
fn put_aside(folder: &Path, at: u64) -> Result<(), StoreError> {
    let aside = |name: String| layout::backups(folder).join(name);
    match copy_sound(folder, &aside(format!("before-restoring-{at}.db"))) {
        Err(StoreError::Damaged { .. } | StoreError::Database(_)) => {}
        kept => return kept,
    }
    let damaged = aside(format!("damaged-{at}.db"));
    let beside = |suffix: &str| {
        let mut path = damaged.clone().into_os_string();
        path.push(suffix);
        PathBuf::from(path)
    };
    let log = (layout::write_ahead_log(folder), beside("-wal"));
    let index = (layout::shared_memory(folder), beside("-shm"));
    for (from, to) in [log, index, (layout::database(folder), damaged.clone())] {
        if from.exists() {
            fs::rename(&from, &to).map_err(StoreError::io(&from))?;
        }
    }
    Ok(())
}

/// Copies a database that is sound, and brings all of it into its one file.
fn copy_sound(folder: &Path, to: &Path) -> Result<(), StoreError> {
    let db = connection::open(&layout::database(folder))?;
    copy_to(&db, to)?;
    // SQLite refuses while another process reads.
    let mode: String = db.query_row("PRAGMA journal_mode = DELETE", [], |row| row.get(0))?;
    if mode != "delete" {
        return Err(StoreError::Busy);
    }
    db.close().map_err(|(_, error): (Connection, _)| StoreError::from(error))
}
