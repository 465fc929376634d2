//! The rows of `module`.

use crate::error::StoreError;
use crate::stored::from_column;
use rusqlite::{Connection, params};
use studio_course::{CourseId, Module, ModuleId};

/// The modules of a course in their order, without their lessons.
pub(crate) fn of_course(db: &Connection, course: &CourseId) -> Result<Vec<Module>, StoreError> {
    let mut statement =
        db.prepare_cached("SELECT id, title, summary FROM module WHERE course = ?1 ORDER BY position")?;
    let rows = statement.query_map([course.as_str()], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    rows.map(|row| {
        let (id, title, summary) = row?;
        let id = from_column(&format!("a module of the course “{course}”"), id)?;
        Ok(Module { id, title, summary, lessons: Vec::new() })
    })
    .collect()
}

/// Writes a module's own row, at this place in its course.
pub(crate) fn put(
    db: &Connection,
    course: &CourseId,
    module: &Module,
    position: i64,
) -> Result<(), StoreError> {
    db.prepare_cached(
        "INSERT INTO module (course, id, position, title, summary) VALUES (?1, ?2, ?3, ?4, ?5) \
         ON CONFLICT DO UPDATE SET position = excluded.position, title = excluded.title, \
         summary = excluded.summary",
    )?
    .execute(params![course.as_str(), module.id.as_str(), position, module.title, module.summary])?;
    Ok(())
}

/// Writes a module's place, if it is another one.
pub(crate) fn place(
    db: &Connection,
    course: &CourseId,
    id: &ModuleId,
    position: i64,
) -> Result<(), StoreError> {
    db.prepare_cached("UPDATE module SET position = ?3 WHERE course = ?1 AND id = ?2 AND position <> ?3")?
        .execute(params![course.as_str(), id.as_str(), position])?;
    Ok(())
}

/// Takes a module's row out.
pub(crate) fn delete(db: &Connection, course: &CourseId, id: &ModuleId) -> Result<(), StoreError> {
    db.prepare_cached("DELETE FROM module WHERE course = ?1 AND id = ?2")?
        .execute([course.as_str(), id.as_str()])?;
    Ok(())
}
