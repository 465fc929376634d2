//! The rows of `step`: what undo takes back and redo makes again.

use crate::error::StoreError;
use crate::stored::form::Stored;
use crate::stored::{self, FORMAT};
use rusqlite::{Connection, OptionalExtension, Row, params};
use std::collections::BTreeSet;
use studio_course::{CourseId, Edit, Sha256};

/// How many steps of a course can be taken back. Older ones are dropped, so that a library does not grow for ever.
pub(crate) const MOST_STEPS: i64 = 1_000;

/// A step as it is kept.
#[derive(Debug)]
pub(crate) struct StepRow {
    /// Its number, larger than that of every earlier step of the library.
    pub(crate) seq: i64,
    /// When its first edit was made.
    pub(crate) began_at: i64,
    /// When its last edit was made.
    pub(crate) ended_at: i64,
    /// Where the one text is that it changes, as long as more typing may join it.
    pub(crate) typed: Option<String>,
    format: u32,
    edit: String,
    inverse: String,
}

/// A step that is to be kept.
#[derive(Debug)]
pub(crate) struct NewStep<'a> {
    /// When it is made.
    pub(crate) at: i64,
    /// What it does, in kebab case.
    pub(crate) what: &'a str,
    /// The one module that it is about.
    pub(crate) module: Option<&'a str>,
    /// The one lesson that it is about.
    pub(crate) lesson: Option<&'a str>,
    /// Where the one text is that it changes.
    pub(crate) typed: Option<&'a str>,
    /// The edit.
    pub(crate) edit: &'a Edit,
    /// What takes it back.
    pub(crate) inverse: &'a Edit,
}

impl StepRow {
    /// The edit that makes the step.
    pub(crate) fn edit(&self) -> Result<Edit, StoreError> {
        self.read(&self.edit)
    }

    /// The edit that takes it back.
    pub(crate) fn inverse(&self) -> Result<Edit, StoreError> {
        self.read(&self.inverse)
    }

    fn read(&self, text: &str) -> Result<Edit, StoreError> {
        let what = format!("step {} of the history", self.seq);
        stored::read(self.format, text, &what, Edit::from_stored)
    }

    fn of(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            seq: row.get(0)?,
            began_at: row.get(1)?,
            ended_at: row.get(2)?,
            typed: row.get(3)?,
            format: row.get(4)?,
            edit: row.get(5)?,
            inverse: row.get(6)?,
        })
    }
}

/// The step that undo takes back next.
pub(crate) fn last_done(db: &Connection, course: &CourseId) -> Result<Option<StepRow>, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT seq, began_at, ended_at, typed, format, edit, inverse FROM step \
         WHERE course = ?1 AND is_undone = 0 ORDER BY seq DESC LIMIT 1",
    )?;
    Ok(statement.query_row([course.as_str()], StepRow::of).optional()?)
}

/// The step that redo makes next.
pub(crate) fn first_undone(db: &Connection, course: &CourseId) -> Result<Option<StepRow>, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT seq, began_at, ended_at, typed, format, edit, inverse FROM step \
         WHERE course = ?1 AND is_undone = 1 ORDER BY seq LIMIT 1",
    )?;
    Ok(statement.query_row([course.as_str()], StepRow::of).optional()?)
}

/// Whether there is something to undo, and something to redo.
pub(crate) fn ways(db: &Connection, course: &CourseId) -> Result<(bool, bool), StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM step WHERE course = ?1 AND is_undone = 0), \
         EXISTS (SELECT 1 FROM step WHERE course = ?1 AND is_undone = 1)",
    )?;
    Ok(statement.query_row([course.as_str()], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// Forgets the steps that were taken back.
pub(crate) fn delete_undone(db: &Connection, course: &CourseId) -> Result<(), StoreError> {
    db.prepare_cached("DELETE FROM step WHERE course = ?1 AND is_undone = 1")?.execute([course.as_str()])?;
    Ok(())
}

/// Puts a step at the end of a course's history, and drops what is older than its most.
pub(crate) fn insert(db: &Connection, course: &CourseId, step: &NewStep<'_>) -> Result<(), StoreError> {
    db.prepare_cached(
        "INSERT INTO step (course, began_at, ended_at, what, module, lesson, typed, is_undone, format, edit, \
         inverse) VALUES (?1, ?2, ?2, ?3, ?4, ?5, ?6, 0, ?7, ?8, ?9)",
    )?
    .execute(params![
        course.as_str(),
        step.at,
        step.what,
        step.module,
        step.lesson,
        step.typed,
        FORMAT,
        stored::write(step.edit),
        stored::write(step.inverse),
    ])?;
    let seq = db.last_insert_rowid();
    let mut media = BTreeSet::new();
    collect_media(step.edit, &mut media);
    collect_media(step.inverse, &mut media);
    for sha256 in media {
        db.prepare_cached("INSERT INTO step_media (seq, sha256) VALUES (?1, ?2)")?
            .execute(params![seq, sha256.to_string()])?;
    }
    db.prepare_cached(
        "DELETE FROM step WHERE course = ?1 AND seq <= \
         (SELECT seq FROM step WHERE course = ?1 ORDER BY seq DESC LIMIT 1 OFFSET ?2)",
    )?
    .execute(params![course.as_str(), MOST_STEPS])?;
    Ok(())
}

/// Lets a step end in another edit. What takes it back stays.
pub(crate) fn extend(db: &Connection, seq: i64, edit: &Edit, at: i64) -> Result<(), StoreError> {
    db.prepare_cached("UPDATE step SET edit = ?2, format = ?3, ended_at = ?4 WHERE seq = ?1")?
        .execute(params![seq, stored::write(edit), FORMAT, at])?;
    Ok(())
}

/// Notes that a step was taken back, or made again. No typing joins it any more.
pub(crate) fn set_undone(db: &Connection, seq: i64, is_undone: bool) -> Result<(), StoreError> {
    db.prepare_cached("UPDATE step SET is_undone = ?2, typed = NULL WHERE seq = ?1")?
        .execute(params![seq, is_undone])?;
    Ok(())
}

/// A line of a course's history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Its number, larger than that of every earlier step of the library.
    pub seq: u64,
    /// When its last edit was made, in milliseconds since 1970-01-01 UTC.
    pub at: u64,
    /// What it does, in kebab case: the edit's name, for a field with the field, such as `reading-markdown`.
    pub what: String,
    /// The one module that it is about, which may be gone meanwhile.
    pub module: Option<String>,
    /// The one lesson that it is about, which may be gone meanwhile.
    pub lesson: Option<String>,
    /// Whether it was taken back and can be made again.
    pub is_undone: bool,
}

/// The last steps of a course, the newest first.
pub(crate) fn list(db: &Connection, course: &CourseId, most: usize) -> Result<Vec<Step>, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT seq, ended_at, what, module, lesson, is_undone FROM step WHERE course = ?1 \
         ORDER BY seq DESC LIMIT ?2",
    )?;
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let rows = statement.query_map(params![course.as_str(), most], |row| {
        Ok(Step {
            seq: row.get::<_, i64>(0)?.unsigned_abs(),
            at: row.get::<_, i64>(1)?.unsigned_abs(),
            what: row.get(2)?,
            module: row.get(3)?,
            lesson: row.get(4)?,
            is_undone: row.get(5)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Calls `look` with every step of every course, until it fails.
pub(crate) fn each(
    db: &Connection,
    mut look: impl FnMut(StepRow) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let mut statement =
        db.prepare("SELECT seq, began_at, ended_at, typed, format, edit, inverse FROM step")?;
    for row in statement.query_map([], StepRow::of)? {
        look(row?)?;
    }
    Ok(())
}

fn collect_media(edit: &Edit, media: &mut BTreeSet<Sha256>) {
    match edit {
        Edit::MediaAdd { media: one, at: _ } => {
            media.insert(one.sha256);
        }
        Edit::Batch { edits } => edits.iter().for_each(|edit| collect_media(edit, media)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::migration::MIGRATIONS;
    use crate::table::course as courses;
    use studio_course::{Course, CourseField, Date, Language};

    #[test]
    fn a_history_does_not_grow_for_ever() {
        let db = Connection::open_in_memory().unwrap();
        db.execute_batch(MIGRATIONS[0]).unwrap();
        let course = CourseId::new("c").unwrap();
        let language = Language::new("en").unwrap();
        let row = Course::new(course.clone(), "", language, Date::new(2026, 1, 1).unwrap());
        courses::insert(&db, &row, 0).unwrap();
        let edit = Edit::CourseSet { set: CourseField::Title("a".to_owned()) };
        for at in 0..MOST_STEPS + 5 {
            let (edit, inverse) = (&edit, &edit);
            let step =
                NewStep { at, what: "course-title", module: None, lesson: None, typed: None, edit, inverse };
            insert(&db, &course, &step).unwrap();
        }
        let steps = list(&db, &course, usize::MAX).unwrap();
        assert_eq!(steps.len(), 1_000);
        assert_eq!((steps[0].at, steps[999].at), (1_004, 5));
    }
}
