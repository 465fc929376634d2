//! A course as rows: read together, written as far as it was touched.

use crate::error::StoreError;
use crate::passages;
use crate::table::{course, course_media, lesson, module, passage};
use crate::touched::Touched;
use rusqlite::Connection;
use std::collections::BTreeMap;
use studio_course::{Course, CourseId, Lesson, ModuleId};

/// The whole course; `None` where there is none, or where it lies in the bin.
pub(crate) fn read(db: &Connection, id: &CourseId) -> Result<Option<Course>, StoreError> {
    // One picture of all tables, whatever another process writes meanwhile.
    let snapshot = db.unchecked_transaction()?;
    let Some(row) = course::get(&snapshot, id)? else { return Ok(None) };
    let mut modules = module::of_course(&snapshot, id)?;
    let mut lessons: BTreeMap<ModuleId, Vec<Lesson>> = BTreeMap::new();
    for (module, lesson) in lesson::of_course(&snapshot, id)? {
        lessons.entry(module).or_default().push(lesson);
    }
    for module in &mut modules {
        module.lessons = lessons.remove(&module.id).unwrap_or_default();
    }
    let media = course_media::of_course(&snapshot, id)?;
    row.course(id, modules, media).map(Some)
}

/// Writes what was touched of a course whose own row is there, as the course is now.
pub(crate) fn write(db: &Connection, course: &Course, touched: &Touched) -> Result<(), StoreError> {
    if touched.course {
        course::update(db, course)?;
    }
    if touched.media {
        course_media::put_all(db, &course.id, &course.media)?;
    }
    // Modules before lessons, which stand in them; what goes, in the other order.
    for (position, module) in (0..).zip(&course.modules) {
        if touched.modules.contains(&module.id) {
            module::put(db, &course.id, module, position)?;
        } else if touched.outline {
            module::place(db, &course.id, &module.id, position)?;
        }
    }
    for module in &course.modules {
        for (position, lesson) in (0..).zip(&module.lessons) {
            if touched.lessons.contains(&lesson.id) {
                lesson::put(db, &course.id, &module.id, position, lesson)?;
            } else if touched.outline {
                lesson::place(db, &course.id, &module.id, position, &lesson.id)?;
            }
        }
    }
    for id in touched.lessons.iter().filter(|id| course.lesson(id).is_none()) {
        lesson::delete(db, &course.id, id)?;
    }
    for id in touched.modules.iter().filter(|id| course.module(id).is_none()) {
        module::delete(db, &course.id, id)?;
    }
    write_passages(db, course, touched)
}

/// Writes what can be found of what was touched.
fn write_passages(db: &Connection, course: &Course, touched: &Touched) -> Result<(), StoreError> {
    if touched.course || touched.outline || !touched.modules.is_empty() {
        passage::put_all(db, &course.id, None, &passages::of_course(course))?;
    }
    for id in &touched.lessons {
        let passages = course.lesson(id).map(passages::of_lesson).unwrap_or_default();
        passage::put_all(db, &course.id, Some(id), &passages)?;
    }
    Ok(())
}
