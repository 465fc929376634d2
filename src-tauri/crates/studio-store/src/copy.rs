//! A verified copy of the database, made while it is in use.

use crate::connection;
use crate::error::StoreError;
use crate::folder_sync::sync_folder;
use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};
use std::fs;
use std::path::Path;

/// Copies the database to `path` by SQLite's online backup, and puts it there only when it was found whole: its structure
/// is sound and every table has as many rows as the original.
pub(crate) fn copy_to(from: &Connection, path: &Path) -> Result<(), StoreError> {
    let mut part = path.as_os_str().to_owned();
    part.push(".part");
    let part = Path::new(&part);
    let copied = copy_whole(from, part).and_then(|()| fs::rename(part, path).map_err(StoreError::io(path)));
    if copied.is_err() {
        // What is left of it is no use to anybody, and the first error is the one to tell.
        let _ = fs::remove_file(part);
    }
    copied?;
    match path.parent() {
        Some(folder) => sync_folder(folder).map_err(StoreError::io(folder)),
        None => Ok(()),
    }
}

fn copy_whole(from: &Connection, part: &Path) -> Result<(), StoreError> {
    if part.exists() {
        fs::remove_file(part).map_err(StoreError::io(part))?;
    }
    let mut copy = connection::open_or_create(part)?;
    // One picture of the library for the count and for the copy, whatever another process writes meanwhile.
    let snapshot = from.unchecked_transaction()?;
    let counts = row_counts(&snapshot)?;
    if Backup::new(&snapshot, &mut copy)?.step(-1)? != StepResult::Done {
        return Err(StoreError::Busy);
    }
    drop(snapshot);
    // One file without a log beside it, so that it can be moved by hand.
    copy.pragma_update(None, "journal_mode", "DELETE")?;
    let bad = |why: &str| Err(StoreError::damaged("its database", format!("a copy of it {why}")));
    if let Some(first) = integrity(&copy)?.first() {
        return bad(&format!("is not sound ({first})"));
    }
    if row_counts(&copy)? != counts {
        return bad("has not as many rows");
    }
    copy.close().map_err(|(_, error)| StoreError::from(error))
}

/// What SQLite finds wrong with a database's structure; nothing if it is sound.
pub(crate) fn integrity(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let mut statement = connection.prepare("PRAGMA integrity_check")?;
    let lines = statement.query_map([], |row| row.get(0))?.collect::<Result<Vec<String>, _>>()?;
    Ok(lines.into_iter().filter(|line| line != "ok").collect())
}

/// How many rows each table has, by name.
fn row_counts(connection: &Connection) -> Result<Vec<(String, i64)>, StoreError> {
    let mut statement =
        connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")?;
    let names = statement.query_map([], |row| row.get(0))?.collect::<Result<Vec<String>, _>>()?;
    let count = |name: String| {
        let quoted = name.replace('"', "\"\"");
        let rows =
            connection.query_row(&format!("SELECT count(*) FROM \"{quoted}\""), [], |row| row.get(0))?;
        Ok((name, rows))
    };
    names.into_iter().map(count).collect()
}
