//! Courses as a whole: put in, listed, copied, put into the bin.

use crate::error::StoreError;
use crate::library::Library;
use crate::rows;
use crate::sql_time::sql_time;
use crate::table::card::{self, CourseCard};
use crate::table::{course, course_media};
use crate::touched::Touched;
use std::collections::BTreeSet;
use studio_course::{Course, CourseId, Lesson, MediaName, Sha256};

impl Library {
    /// The courses, the last changed one first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn cards(&self) -> Result<Vec<CourseCard>, StoreError> {
        card::list(&self.connection, false)
    }

    /// The courses in the bin, the last deleted one first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn bin(&self) -> Result<Vec<CourseCard>, StoreError> {
        card::list(&self.connection, true)
    }

    /// Puts a course in. Its Markdown comes in in normal form ([`Lesson::in_normal_form`]).
    ///
    /// # Errors
    /// When a course with its id is there, an id stands twice in it, or it cannot be written.
    pub fn create_course(&mut self, mut course: Course, at: u64) -> Result<(), StoreError> {
        refuse_repeated_ids(&course)?;
        for lesson in course.modules.iter_mut().flat_map(|module| &mut module.lessons) {
            *lesson = lesson.clone().in_normal_form();
        }
        let transaction = self.begin()?;
        if course::is_there(&transaction, &course.id)? {
            return Err(StoreError::CourseIsThere(course.id));
        }
        course::insert(&transaction, &course, sql_time(at))?;
        rows::write(&transaction, &course, &Touched::all(&course))?;
        transaction.commit()?;
        self.desk.put(course);
        Ok(())
    }

    /// The whole course as it is now.
    ///
    /// # Errors
    /// When it is not there, lies in the bin, or cannot be read.
    pub fn load(&mut self, id: &CourseId) -> Result<Course, StoreError> {
        let course = self.take(id)?;
        // Whoever only reads may be behind the one who writes; the desk is the writer's.
        if self.is_writable() {
            self.desk.put(course.clone());
        }
        Ok(course)
    }

    /// Copies a course as it is now, without its history, under a new id and title.
    ///
    /// # Errors
    /// As [`Self::load`] and [`Self::create_course`].
    pub fn duplicate_course(
        &mut self,
        id: &CourseId,
        new_id: CourseId,
        title: impl Into<String>,
        at: u64,
    ) -> Result<(), StoreError> {
        let mut copy = self.load(id)?;
        copy.id = new_id;
        copy.title = title.into();
        self.create_course(copy, at)
    }

    /// Puts a course into the bin, with its history.
    ///
    /// # Errors
    /// When it is not there, lies in the bin already, or cannot be written.
    pub fn delete_course(&mut self, id: &CourseId, at: u64) -> Result<(), StoreError> {
        self.refuse_unless_writable()?;
        drop(self.take(id)?);
        let transaction = self.begin()?;
        course::set_deleted_at(&transaction, id, Some(sql_time(at)))?;
        Ok(transaction.commit()?)
    }

    /// Takes a course out of the bin. One that does not lie in it is left as it is.
    ///
    /// # Errors
    /// When it is not there, or cannot be written.
    pub fn restore_course(&mut self, id: &CourseId) -> Result<(), StoreError> {
        let transaction = self.begin()?;
        if !course::is_there(&transaction, id)? {
            return Err(StoreError::NoSuchCourse(id.clone()));
        }
        course::set_deleted_at(&transaction, id, None)?;
        Ok(transaction.commit()?)
    }

    /// Takes a course that lies in the bin out of the library for good, with its history. Its media stay until the next
    /// sweep.
    ///
    /// # Errors
    /// When it does not lie in the bin, or cannot be written.
    pub fn erase_course(&mut self, id: &CourseId) -> Result<(), StoreError> {
        let transaction = self.begin()?;
        let row = course::get(&transaction, id)?;
        if row.is_none_or(|row| row.deleted_at.is_none()) {
            return Err(StoreError::NoSuchCourse(id.clone()));
        }
        course::delete(&transaction, id)?;
        Ok(transaction.commit()?)
    }

    /// The digest of the file that a course lists by this name.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn media_of(&self, id: &CourseId, name: &MediaName) -> Result<Option<Sha256>, StoreError> {
        course_media::named(&self.connection, id, name)
    }

    /// Takes a course off the desk, or reads it.
    pub(crate) fn take(&mut self, id: &CourseId) -> Result<Course, StoreError> {
        if let Some(course) = self.desk.take(id) {
            return Ok(course);
        }
        match course::get(&self.connection, id)? {
            None => Err(StoreError::NoSuchCourse(id.clone())),
            Some(row) if row.deleted_at.is_some() => Err(StoreError::InBin(id.clone())),
            Some(_) => rows::read(&self.connection, id)?.ok_or_else(|| StoreError::NoSuchCourse(id.clone())),
        }
    }
}

/// Rows are found by these ids, so one of them cannot stand for two things.
fn refuse_repeated_ids(course: &Course) -> Result<(), StoreError> {
    let mut seen = BTreeSet::new();
    if let Some(module) = course.modules.iter().find(|module| !seen.insert(&module.id)) {
        return Err(StoreError::IdTwice { what: "module", id: module.id.to_string() });
    }
    let mut seen = BTreeSet::new();
    let mut lessons = course.lessons();
    match lessons.find(|lesson: &&Lesson| !seen.insert(&lesson.id)) {
        Some(lesson) => Err(StoreError::IdTwice { what: "lesson", id: lesson.id.to_string() }),
        None => Ok(()),
    }
}
