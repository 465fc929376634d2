//! A connection to a library's database, with the settings on which its safety rests.

use crate::error::StoreError;
use rusqlite::{Connection, OpenFlags};
use std::path::Path;
use std::time::Duration;

/// What marks a SQLite database as a library: “TrSt” in ASCII.
pub(crate) const APPLICATION_ID: i32 = 0x5472_5374;

/// How long a connection waits for another one.
const PATIENCE: Duration = Duration::from_secs(5);

/// Opens the database at `path`, which must be there.
pub(crate) fn open(path: &Path) -> Result<Connection, StoreError> {
    connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)
}

/// Opens the database at `path`, or makes an empty one.
pub(crate) fn open_or_create(path: &Path) -> Result<Connection, StoreError> {
    connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)
}

fn connect(path: &Path, flags: OpenFlags) -> Result<Connection, StoreError> {
    let connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.busy_timeout(PATIENCE)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    // Nothing in a database that somebody else may have made can call what is not plainly harmless.
    connection.pragma_update(None, "trusted_schema", false)?;
    Ok(connection)
}

/// Makes every commit reach the disk before it returns, and asserts that it will.
///
/// # Errors
/// When SQLite does not take a setting, as on a drive whose files cannot be mapped into memory.
pub(crate) fn make_durable(connection: &Connection) -> Result<(), StoreError> {
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    // On macOS an ordinary fsync leaves bytes in the drive's own cache; elsewhere these two do nothing.
    connection.pragma_update(None, "fullfsync", true)?;
    connection.pragma_update(None, "checkpoint_fullfsync", true)?;
    assert_durable(connection)
}

/// Refuses a connection whose commits could be lost.
fn assert_durable(connection: &Connection) -> Result<(), StoreError> {
    let journal: String = connection.pragma_query_value(None, "journal_mode", |row| row.get(0))?;
    if journal != "wal" {
        return Err(StoreError::NotDurable { setting: "journal_mode=WAL", found: journal });
    }
    // SQLite's own number for FULL (https://sqlite.org/pragma.html#pragma_synchronous).
    let synchronous: i64 = connection.pragma_query_value(None, "synchronous", |row| row.get(0))?;
    if synchronous != 2 {
        return Err(StoreError::NotDurable { setting: "synchronous=FULL", found: synchronous.to_string() });
    }
    Ok(())
}

/// Makes the connection refuse to write.
pub(crate) fn make_read_only(connection: &Connection) -> Result<(), StoreError> {
    Ok(connection.pragma_update(None, "query_only", true)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_connection_without_full_synchronisation_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let connection = open_or_create(&folder.path().join("a.db")).unwrap();
        make_durable(&connection).unwrap();
        connection.pragma_update(None, "synchronous", "NORMAL").unwrap();
        assert!(matches!(
            assert_durable(&connection),
            Err(StoreError::NotDurable { setting: "synchronous=FULL", .. })
        ));
    }

    #[test]
    fn a_database_that_cannot_have_a_write_ahead_log_is_refused() {
        let connection = Connection::open_in_memory().unwrap();
        assert!(matches!(
            make_durable(&connection),
            Err(StoreError::NotDurable { setting: "journal_mode=WAL", .. })
        ));
    }
}
