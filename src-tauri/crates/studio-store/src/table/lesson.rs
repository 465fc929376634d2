//! The rows of `lesson`.

use crate::error::StoreError;
use crate::stored::form::Stored;
use crate::stored::{self, FORMAT, from_column};
use rusqlite::{Connection, params};
use serde_json::Value;
use studio_course::{CourseId, Lesson, LessonId, ModuleId};

/// The lessons of a course, each with its module, in their order within it.
pub(crate) fn of_course(db: &Connection, course: &CourseId) -> Result<Vec<(ModuleId, Lesson)>, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT id, module, format, form FROM lesson WHERE course = ?1 ORDER BY module, position",
    )?;
    let mut rows = statement.query([course.as_str()])?;
    let mut lessons = Vec::new();
    while let Some(row) = rows.next()? {
        let (id, module): (String, String) = (row.get(0)?, row.get(1)?);
        let what = format!("the lesson “{id}” of the course “{course}”");
        let lesson =
            stored::read(row.get(2)?, row.get_ref(3)?.as_str().unwrap_or_default(), &what, |form| {
                Lesson::from_stored(form)
            })?;
        lessons.push((from_column(&what, module)?, lesson));
    }
    Ok(lessons)
}

/// Writes a lesson's row, at this place of this module.
pub(crate) fn put(
    db: &Connection,
    course: &CourseId,
    module: &ModuleId,
    position: i64,
    lesson: &Lesson,
) -> Result<(), StoreError> {
    let kind = match lesson.body.kind().to_stored() {
        Value::String(kind) => kind,
        other => other.to_string(),
    };
    db.prepare_cached(
        "INSERT INTO lesson (course, id, module, position, title, kind, format, form) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT DO UPDATE SET module = excluded.module, \
         position = excluded.position, title = excluded.title, kind = excluded.kind, format = excluded.format, \
         form = excluded.form",
    )?
    .execute(params![
        course.as_str(),
        lesson.id.as_str(),
        module.as_str(),
        position,
        lesson.title,
        kind,
        FORMAT,
        stored::write(lesson),
    ])?;
    Ok(())
}

/// Writes a lesson's place, if it is another one.
pub(crate) fn place(
    db: &Connection,
    course: &CourseId,
    module: &ModuleId,
    position: i64,
    id: &LessonId,
) -> Result<(), StoreError> {
    db.prepare_cached(
        "UPDATE lesson SET module = ?3, position = ?4 WHERE course = ?1 AND id = ?2 \
         AND (module <> ?3 OR position <> ?4)",
    )?
    .execute(params![course.as_str(), id.as_str(), module.as_str(), position])?;
    Ok(())
}

/// Takes a lesson's row out.
pub(crate) fn delete(db: &Connection, course: &CourseId, id: &LessonId) -> Result<(), StoreError> {
    db.prepare_cached("DELETE FROM lesson WHERE course = ?1 AND id = ?2")?
        .execute([course.as_str(), id.as_str()])?;
    Ok(())
}
