//! Every change to a course goes through here: into the model, into the rows, into the history, in one transaction.

use crate::error::StoreError;
use crate::library::Library;
use crate::rows;
use crate::sql_time::sql_time;
use crate::stored::form::Stored;
use crate::table::course;
use crate::table::step::{self, NewStep, Step, StepRow};
use crate::touched::Touched;
use crate::typing;
use rusqlite::Connection;
use studio_course::{Course, CourseId, Edit};

/// A change that is on the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applied {
    /// What it touched.
    pub touched: Touched,
    /// Where the course stands now.
    pub standing: Standing,
}

/// Where a course stands in its history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Counts every change, undo and redo among them; 0 for a course as it was put in.
    pub revision: u64,
    /// When it was last changed, or put in, in milliseconds since 1970-01-01 UTC.
    pub changed_at: u64,
    /// Whether there is something to take back.
    pub can_undo: bool,
    /// Whether there is something to make again.
    pub can_redo: bool,
}

impl Library {
    /// Makes an edit. When it returns, the edit is on the disk.
    ///
    /// An edit that changes nothing is no step and counts no revision. Typing goes on in one step of undo as long as it is
    /// in one field, pauses for less than three seconds and lasts for less than thirty.
    ///
    /// # Errors
    /// When the course refuses it or is not there, or it cannot be written. Then the course is as it was.
    pub fn apply(&mut self, id: &CourseId, edit: Edit, at: u64) -> Result<Applied, StoreError> {
        self.refuse_unless_writable()?;
        let mut course = self.take(id)?;
        let inverse = match course.apply(edit.clone()) {
            Ok(inverse) => inverse,
            Err(refusal) => {
                self.desk.put(course);
                return Err(refusal.into());
            }
        };
        if inverse == edit {
            self.desk.put(course);
            return Ok(Applied { touched: Touched::default(), standing: self.standing(id)? });
        }
        let touched = Touched::of(&edit, &inverse);
        self.write(course, touched, at, |db, touched| record(db, id, &edit, &inverse, touched, sql_time(at)))
    }

    /// Takes the last step back; `None` where there is none.
    ///
    /// # Errors
    /// When the course is not there, or it cannot be written. Then the course is as it was.
    pub fn undo(&mut self, id: &CourseId, at: u64) -> Result<Option<Applied>, StoreError> {
        self.refuse_unless_writable()?;
        match step::last_done(&self.connection, id)? {
            Some(step) => self.turn(id, &step, step.inverse()?, true, at).map(Some),
            None => self.standing(id).map(|_| None),
        }
    }

    /// Makes the step again that was taken back last; `None` where there is none.
    ///
    /// # Errors
    /// When the course is not there, or it cannot be written. Then the course is as it was.
    pub fn redo(&mut self, id: &CourseId, at: u64) -> Result<Option<Applied>, StoreError> {
        self.refuse_unless_writable()?;
        match step::first_undone(&self.connection, id)? {
            Some(step) => self.turn(id, &step, step.edit()?, false, at).map(Some),
            None => self.standing(id).map(|_| None),
        }
    }

    /// Where a course stands in its history.
    ///
    /// # Errors
    /// When the course is not there.
    pub fn standing(&self, id: &CourseId) -> Result<Standing, StoreError> {
        standing(&self.connection, id)
    }

    /// The last steps of a course, at most `most`, the newest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn history(&self, id: &CourseId, most: usize) -> Result<Vec<Step>, StoreError> {
        step::list(&self.connection, id, most)
    }

    /// Goes one step back or forth.
    fn turn(
        &mut self,
        id: &CourseId,
        step: &StepRow,
        edit: Edit,
        is_undone: bool,
        at: u64,
    ) -> Result<Applied, StoreError> {
        let mut course = self.take(id)?;
        let again = course
            .apply(edit.clone())
            .map_err(|refusal| StoreError::damaged(&format!("step {} of the history", step.seq), refusal))?;
        let touched = Touched::of(&edit, &again);
        self.write(course, touched, at, |db, _| step::set_undone(db, step.seq, is_undone))
    }

    /// Commits a changed course with what `also` writes, and puts it back on the desk. If that fails, the changed course
    /// is forgotten and the next one to ask reads it from the disk.
    fn write(
        &mut self,
        course: Course,
        touched: Touched,
        at: u64,
        also: impl FnOnce(&Connection, &Touched) -> Result<(), StoreError>,
    ) -> Result<Applied, StoreError> {
        let transaction = self.begin()?;
        rows::write(&transaction, &course, &touched)?;
        course::touch(&transaction, &course.id, sql_time(at))?;
        also(&transaction, &touched)?;
        let standing = standing(&transaction, &course.id)?;
        transaction.commit()?;
        self.desk.put(course);
        Ok(Applied { touched, standing })
    }
}

fn standing(db: &Connection, id: &CourseId) -> Result<Standing, StoreError> {
    let row = course::get(db, id)?.ok_or_else(|| StoreError::NoSuchCourse(id.clone()))?;
    let (can_undo, can_redo) = step::ways(db, id)?;
    Ok(Standing { revision: row.revision, changed_at: row.changed_at, can_undo, can_redo })
}

/// Writes an edit into the history: into the last step if it goes on typing there, else as a step of its own. What was
/// taken back before can no longer be made again.
fn record(
    db: &Connection,
    id: &CourseId,
    edit: &Edit,
    inverse: &Edit,
    touched: &Touched,
    at: i64,
) -> Result<(), StoreError> {
    let typed = typing::typed(edit, inverse);
    if let Some(place) = &typed
        && step::first_undone(db, id)?.is_none()
        && let Some(last) = step::last_done(db, id)?
        && last.typed.as_ref() == Some(place)
        && typing::is_in_time(last.began_at, last.ended_at, at)
        && typing::goes_on(&last.edit()?, edit, place)
    {
        return step::extend(db, last.seq, edit, at);
    }
    step::delete_undone(db, id)?;
    let new = NewStep {
        at,
        what: &name(edit),
        module: (touched.modules.len() == 1).then(|| touched.modules.first()).flatten().map(|id| id.as_str()),
        lesson: (touched.lessons.len() == 1).then(|| touched.lessons.first()).flatten().map(|id| id.as_str()),
        typed: typed.as_deref(),
        edit,
        inverse,
    };
    step::insert(db, id, &new)
}

/// The edit's name, and for a field the field's: `lesson-add`, `reading-markdown`.
fn name(edit: &Edit) -> String {
    let stored = edit.to_stored();
    let edit = stored["edit"].as_str().unwrap_or_default();
    match (edit.strip_suffix("-set"), stored["set"]["field"].as_str()) {
        (Some(owner), Some(field)) => format!("{owner}-{field}"),
        _ => edit.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use studio_course::{CourseField, Date, Language};

    #[test]
    fn a_full_disk_is_a_sentence_and_loses_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let mut library = Library::create(folder.path(), 0).unwrap();
        let id = CourseId::new("c").unwrap();
        let language = Language::new("en").unwrap();
        let course = Course::new(id.clone(), "Valuation", language, Date::new(2026, 11, 23).unwrap());
        library.create_course(course.clone(), 0).unwrap();
        // SQLite's own way of having no room: no more pages than there are.
        library.connection.query_row("PRAGMA max_page_count = 1", [], |_| Ok(())).unwrap();
        let edit = Edit::CourseSet { set: CourseField::Summary("word ".repeat(200_000)) };
        assert!(matches!(library.apply(&id, edit, 1), Err(StoreError::DiskFull)));
        assert_eq!(library.load(&id).unwrap(), course);
        assert_eq!(library.standing(&id).unwrap().revision, 0);
    }
}
