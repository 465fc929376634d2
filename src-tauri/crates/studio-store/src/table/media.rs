//! The rows of `media`: the files whose bytes are kept.

use crate::error::StoreError;
use crate::stored::from_column;
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::BTreeSet;
use studio_course::Sha256;

/// Notes that a file's bytes are kept.
pub(crate) fn put(db: &Connection, sha256: &Sha256, bytes: u64, at: i64) -> Result<(), StoreError> {
    db.prepare_cached(
        "INSERT INTO media (sha256, bytes, added_at) VALUES (?1, ?2, ?3) \
         ON CONFLICT DO UPDATE SET bytes = excluded.bytes, added_at = excluded.added_at",
    )?
    .execute(params![sha256.to_string(), bytes.cast_signed(), at])?;
    Ok(())
}

/// How many bytes a kept file has.
pub(crate) fn bytes(db: &Connection, sha256: &Sha256) -> Result<Option<u64>, StoreError> {
    let mut statement = db.prepare_cached("SELECT bytes FROM media WHERE sha256 = ?1")?;
    let bytes: Option<i64> = statement.query_row([sha256.to_string()], |row| row.get(0)).optional()?;
    Ok(bytes.map(i64::cast_unsigned))
}

/// Forgets a file.
pub(crate) fn delete(db: &Connection, sha256: &Sha256) -> Result<(), StoreError> {
    db.prepare_cached("DELETE FROM media WHERE sha256 = ?1")?.execute([sha256.to_string()])?;
    Ok(())
}

/// The files that came in since `at` or at it.
pub(crate) fn since(db: &Connection, at: i64) -> Result<BTreeSet<Sha256>, StoreError> {
    let mut statement = db.prepare("SELECT sha256 FROM media WHERE added_at >= ?1")?;
    let rows = statement.query_map([at], |row| row.get::<_, String>(0))?;
    rows.map(|sha256| from_column("the list of media", sha256?)).collect()
}

/// Every file that a course lists or that undo or redo could bring back, courses in the bin included.
pub(crate) fn spoken_of(db: &Connection) -> Result<BTreeSet<Sha256>, StoreError> {
    let mut statement = db.prepare("SELECT sha256 FROM course_media UNION SELECT sha256 FROM step_media")?;
    let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
    rows.map(|sha256| from_column("the media of the courses", sha256?)).collect()
}

/// Every file whose bytes are kept, with their number.
pub(crate) fn all(db: &Connection) -> Result<Vec<(Sha256, u64)>, StoreError> {
    let mut statement = db.prepare("SELECT sha256, bytes FROM media ORDER BY sha256")?;
    let rows = statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?)))?;
    rows.map(|row| {
        let (sha256, bytes) = row?;
        Ok((from_column("the list of media", sha256)?, bytes.cast_unsigned()))
    })
    .collect()
}
