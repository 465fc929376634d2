//! Brings a library's database up to date, forward only.
//!
//! A migration is a numbered file in `migrations/` that is never changed once it was released. The number of the newest
//! one that was run is SQLite's `user_version`. A studio that meets a higher number than it knows may still read, if the
//! library's `minimum_reader` allows it, but never writes.

use crate::connection::APPLICATION_ID;
use crate::error::StoreError;
use rusqlite::{Connection, TransactionBehavior};
use std::path::Path;

/// The migrations, the first one first.
pub(crate) const MIGRATIONS: &[&str] =
    &[include_str!("../migrations/0001.sql"), include_str!("../migrations/0002.sql")];

/// How a database stands to this studio.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Version {
    /// It has nothing in it.
    Empty,
    /// It lacks migrations; so many were run.
    Older(usize),
    /// It is up to date.
    Current,
    /// A newer studio wrote it, and this one may read it.
    NewerReadable,
    /// A newer studio wrote it, and this one would misread it.
    Newer,
    /// It is no library.
    Foreign,
}

/// How the database stands to a studio with these migrations. Nothing is written.
pub(crate) fn version(connection: &Connection, migrations: &[&str]) -> Result<Version, StoreError> {
    let run: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let application: i32 = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let tables: i64 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if run == 0 && application == 0 && tables == 0 {
        return Ok(Version::Empty);
    }
    if application != APPLICATION_ID || run < 1 {
        return Ok(Version::Foreign);
    }
    let (run, known) = (usize::try_from(run).unwrap_or(usize::MAX), migrations.len());
    if run <= known {
        return Ok(if run == known { Version::Current } else { Version::Older(run) });
    }
    let minimum: i64 =
        connection.query_row("SELECT value FROM meta WHERE name = 'minimum_reader'", [], |row| row.get(0))?;
    let may_read = usize::try_from(minimum).is_ok_and(|minimum| minimum <= known);
    Ok(if may_read { Version::NewerReadable } else { Version::Newer })
}

/// Runs what is missing of `migrations`, each in a transaction of its own. `copy` is called before the first one that
/// changes a library, to keep it as it is.
pub(crate) fn migrate(
    connection: &mut Connection,
    migrations: &[&str],
    folder: &Path,
    copy: impl FnOnce(&Connection) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let run = match version(connection, migrations)? {
        Version::Current => return Ok(()),
        Version::Empty => 0,
        Version::Older(run) => {
            copy(connection)?;
            run
        }
        Version::Newer | Version::NewerReadable => return Err(StoreError::Newer(folder.to_owned())),
        Version::Foreign => return Err(StoreError::NotALibrary(folder.to_owned())),
    };
    for (index, migration) in migrations.iter().enumerate().skip(run) {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        transaction.execute_batch(migration)?;
        transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
        transaction.pragma_update(None, "user_version", i64::try_from(index + 1).unwrap_or(i64::MAX))?;
        transaction.commit()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;

    /// What a studio knows that only ever ran the first one.
    const FIRST: &[&str] = &[MIGRATIONS[0]];
    const SECOND: &str = "ALTER TABLE course ADD COLUMN mood TEXT;";

    fn run(connection: &mut Connection, migrations: &[&str]) -> (Result<(), StoreError>, bool) {
        let is_copied = Cell::new(false);
        let copy = |_: &Connection| {
            is_copied.set(true);
            Ok(())
        };
        let ran = migrate(connection, migrations, Path::new("here"), copy);
        (ran, is_copied.get())
    }

    #[test]
    fn an_older_library_is_copied_before_it_is_changed_and_a_new_one_is_not() {
        let mut connection = Connection::open_in_memory().unwrap();
        assert!(matches!(run(&mut connection, FIRST), (Ok(()), false)));
        assert!(matches!(run(&mut connection, FIRST), (Ok(()), false)));
        let both = [FIRST[0], SECOND];
        assert_eq!(version(&connection, &both).unwrap(), Version::Older(1));
        assert!(matches!(run(&mut connection, &both), (Ok(()), true)));
        assert_eq!(version(&connection, &both).unwrap(), Version::Current);
    }

    #[test]
    fn a_migration_that_fails_leaves_the_library_as_it_was() {
        let mut connection = Connection::open_in_memory().unwrap();
        let broken = [FIRST[0], "ALTER TABLE course ADD COLUMN mood TEXT; SELECT nothing;"];
        assert!(run(&mut connection, &broken).0.is_err());
        assert_eq!(version(&connection, FIRST).unwrap(), Version::Current);
        assert!(run(&mut connection, &[FIRST[0], SECOND]).0.is_ok());
    }

    #[test]
    fn a_newer_library_is_read_only_as_far_as_it_allows() {
        let mut connection = Connection::open_in_memory().unwrap();
        run(&mut connection, &[FIRST[0], SECOND]).0.unwrap();
        assert_eq!(version(&connection, FIRST).unwrap(), Version::NewerReadable);
        assert!(matches!(run(&mut connection, FIRST).0, Err(StoreError::Newer(_))));
        connection.execute("UPDATE meta SET value = 2 WHERE name = 'minimum_reader'", []).unwrap();
        assert_eq!(version(&connection, FIRST).unwrap(), Version::Newer);
    }

    #[test]
    fn a_database_of_another_program_is_no_library() {
        let mut connection = Connection::open_in_memory().unwrap();
        connection.execute_batch("CREATE TABLE song (title TEXT);").unwrap();
        assert_eq!(version(&connection, FIRST).unwrap(), Version::Foreign);
        assert!(matches!(run(&mut connection, FIRST).0, Err(StoreError::NotALibrary(_))));
    }
}
