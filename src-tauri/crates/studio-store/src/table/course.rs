//! The rows of `course`.

use crate::error::StoreError;
use crate::stored::{self, FORMAT, course, from_column};
use rusqlite::{Connection, OptionalExtension, params};
use studio_course::{Course, CourseId, Media, Module};

/// A course's row, without what has rows of its own.
#[derive(Debug)]
pub(crate) struct CourseRow {
    format: u32,
    form: String,
    /// Counts every change.
    pub(crate) revision: u64,
    /// When it was last changed.
    pub(crate) changed_at: u64,
    /// When it was put into the bin.
    pub(crate) deleted_at: Option<u64>,
}

impl CourseRow {
    /// The whole course, put together from its rows.
    pub(crate) fn course(
        self,
        id: &CourseId,
        modules: Vec<Module>,
        media: Vec<Media>,
    ) -> Result<Course, StoreError> {
        let what = format!("the course “{id}”");
        stored::read(self.format, &self.form, &what, |form| course::whole(form, modules, media))
    }
}

/// Whether there is a row for this id, in the bin or not.
pub(crate) fn is_there(db: &Connection, id: &CourseId) -> Result<bool, StoreError> {
    let mut statement = db.prepare_cached("SELECT 1 FROM course WHERE id = ?1")?;
    Ok(statement.exists([id.as_str()])?)
}

/// The row of this id.
pub(crate) fn get(db: &Connection, id: &CourseId) -> Result<Option<CourseRow>, StoreError> {
    let mut statement =
        db.prepare_cached("SELECT format, form, revision, changed_at, deleted_at FROM course WHERE id = ?1")?;
    let row = statement.query_row([id.as_str()], |row| {
        Ok(CourseRow {
            format: row.get(0)?,
            form: row.get(1)?,
            revision: row.get::<_, i64>(2)?.unsigned_abs(),
            changed_at: row.get::<_, i64>(3)?.unsigned_abs(),
            deleted_at: row.get::<_, Option<i64>>(4)?.map(i64::unsigned_abs),
        })
    });
    Ok(row.optional()?)
}

/// Puts a course's own row in.
pub(crate) fn insert(db: &Connection, course: &Course, at: i64) -> Result<(), StoreError> {
    db.prepare_cached(
        "INSERT INTO course (id, title, summary, language, released_on, cover, format, form, revision, \
         created_at, changed_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 0, ?9, ?9)",
    )?
    .execute(params![
        course.id.as_str(),
        course.title,
        course.summary,
        course.language.as_str(),
        course.released_on.to_string(),
        course.cover.as_ref().map(|name| name.as_str()),
        FORMAT,
        course::head(course).to_string(),
        at,
    ])?;
    Ok(())
}

/// Writes what the course itself says.
pub(crate) fn update(db: &Connection, course: &Course) -> Result<(), StoreError> {
    db.prepare_cached(
        "UPDATE course SET title = ?2, summary = ?3, language = ?4, released_on = ?5, cover = ?6, format = ?7, \
         form = ?8 WHERE id = ?1",
    )?
    .execute(params![
        course.id.as_str(),
        course.title,
        course.summary,
        course.language.as_str(),
        course.released_on.to_string(),
        course.cover.as_ref().map(|name| name.as_str()),
        FORMAT,
        course::head(course).to_string(),
    ])?;
    Ok(())
}

/// Counts a change.
pub(crate) fn touch(db: &Connection, id: &CourseId, at: i64) -> Result<(), StoreError> {
    db.prepare_cached("UPDATE course SET revision = revision + 1, changed_at = ?2 WHERE id = ?1")?
        .execute(params![id.as_str(), at])?;
    Ok(())
}

/// Puts a course into the bin, or takes it out.
pub(crate) fn set_deleted_at(db: &Connection, id: &CourseId, at: Option<i64>) -> Result<(), StoreError> {
    db.prepare_cached("UPDATE course SET deleted_at = ?2 WHERE id = ?1")?
        .execute(params![id.as_str(), at])?;
    Ok(())
}

/// Takes a course out for good, with all rows that belong to it.
pub(crate) fn delete(db: &Connection, id: &CourseId) -> Result<(), StoreError> {
    db.prepare_cached("DELETE FROM course WHERE id = ?1")?.execute([id.as_str()])?;
    Ok(())
}

/// Every course, those in the bin as well.
pub(crate) fn ids(db: &Connection) -> Result<Vec<CourseId>, StoreError> {
    let mut statement = db.prepare("SELECT id FROM course ORDER BY id")?;
    let ids = statement.query_map([], |row| row.get(0))?.collect::<Result<Vec<String>, _>>()?;
    ids.into_iter().map(|id| from_column("the list of courses", id)).collect()
}
