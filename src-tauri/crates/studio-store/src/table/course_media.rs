//! The rows of `course_media`: the files that courses list.

use crate::error::StoreError;
use crate::stored::from_column;
use rusqlite::{Connection, OptionalExtension, params};
use studio_course::{CourseId, Media, MediaName, Sha256};

/// The files that a course lists, in their order.
pub(crate) fn of_course(db: &Connection, course: &CourseId) -> Result<Vec<Media>, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT name, sha256, bytes, credit FROM course_media WHERE course = ?1 ORDER BY position",
    )?;
    let rows = statement.query_map([course.as_str()], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get::<_, i64>(2)?, row.get(3)?))
    })?;
    let what = format!("the media of the course “{course}”");
    rows.map(|row| {
        let (name, sha256, bytes, credit) = row?;
        let (name, sha256) = (from_column(&what, name)?, from_column(&what, sha256)?);
        // SQLite has no unsigned numbers; a size is kept as the same 64 bits.
        Ok(Media { name, sha256, bytes: bytes.cast_unsigned(), credit })
    })
    .collect()
}

/// The digest of the file that a course lists by this name.
pub(crate) fn named(
    db: &Connection,
    course: &CourseId,
    name: &MediaName,
) -> Result<Option<Sha256>, StoreError> {
    let mut statement =
        db.prepare_cached("SELECT sha256 FROM course_media WHERE course = ?1 AND name = ?2")?;
    let sha256: Option<String> =
        statement.query_row([course.as_str(), name.as_str()], |row| row.get(0)).optional()?;
    sha256.map(|sha256| from_column(&format!("the media of the course “{course}”"), sha256)).transpose()
}

/// Writes the list anew.
pub(crate) fn put_all(db: &Connection, course: &CourseId, media: &[Media]) -> Result<(), StoreError> {
    db.prepare_cached("DELETE FROM course_media WHERE course = ?1")?.execute([course.as_str()])?;
    let mut insert = db.prepare_cached(
        "INSERT INTO course_media (course, position, name, sha256, bytes, credit) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for (position, one) in (0i64..).zip(media) {
        insert.execute(params![
            course.as_str(),
            position,
            one.name.as_str(),
            one.sha256.to_string(),
            one.bytes.cast_signed(),
            one.credit,
        ])?;
    }
    Ok(())
}

/// Every file that a course lists, with the title of the first course that does.
pub(crate) fn listed(db: &Connection) -> Result<Vec<Listed>, StoreError> {
    let mut statement = db.prepare(
        "SELECT course_media.sha256, course_media.bytes, course_media.name, course.title \
         FROM course_media JOIN course ON course.id = course_media.course \
         GROUP BY course_media.sha256 ORDER BY course.title, course_media.position",
    )?;
    let rows = statement.query_map([], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?, row.get(2)?, row.get(3)?))
    })?;
    rows.map(|row| {
        let (sha256, bytes, name, course_title) = row?;
        let sha256 = from_column("the media of the courses", sha256)?;
        Ok(Listed { sha256, bytes: bytes.cast_unsigned(), name, course_title })
    })
    .collect()
}

/// A file that a course lists.
#[derive(Debug)]
pub(crate) struct Listed {
    /// Its digest.
    pub(crate) sha256: Sha256,
    /// How many bytes the course says that it has.
    pub(crate) bytes: u64,
    /// Its name in the course.
    pub(crate) name: String,
    /// The course's title.
    pub(crate) course_title: String,
}
