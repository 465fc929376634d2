//! The rows of `passage`: what can be found.

use crate::error::StoreError;
use crate::passages::Passage;
use rusqlite::{Connection, params};
use studio_course::{CourseId, LessonId};

/// Makes the passages of a lesson, or of the course itself without one, be `passages`. Only what differs is written,
/// since the index of a row costs more than the row.
pub(crate) fn put_all(
    db: &Connection,
    course: &CourseId,
    lesson: Option<&LessonId>,
    passages: &[Passage],
) -> Result<(), StoreError> {
    let owner = lesson.map_or("", LessonId::as_str);
    let mut statement = db.prepare_cached(
        "SELECT id, place, question, text FROM passage WHERE course = ?1 AND lesson = ?2 ORDER BY id",
    )?;
    let rows = statement.query_map([course.as_str(), owner], |row| {
        let (place, question, text): (String, _, _) = (row.get(1)?, row.get(2)?, row.get(3)?);
        Ok((row.get::<_, i64>(0)?, place, question, text))
    })?;
    let there = rows.collect::<Result<Vec<(i64, String, Option<String>, String)>, _>>()?;
    let mut there = there.into_iter();
    for Passage { place, question, text } in passages {
        match there.next() {
            Some((_, old_place, old_question, old_text))
                if old_place == *place && old_question == *question && old_text == *text => {}
            Some((id, ..)) => {
                db.prepare_cached("UPDATE passage SET place = ?2, question = ?3, text = ?4 WHERE id = ?1")?
                    .execute(params![id, place, question, text])?;
            }
            None => {
                db.prepare_cached(
                    "INSERT INTO passage (course, lesson, place, question, text) VALUES (?1, ?2, ?3, ?4, ?5)",
                )?
                .execute(params![course.as_str(), owner, place, question, text])?;
            }
        }
    }
    for (id, ..) in there {
        db.prepare_cached("DELETE FROM passage WHERE id = ?1")?.execute([id])?;
    }
    Ok(())
}
