//! Libraries of older studios are read, with their history, and lose nothing.

use crate::fixture::{NOON, lesson_id, text, whole_course};
use rusqlite::Connection;
use std::fs;
use studio_course::*;
use studio_store::Library;
use tempfile::TempDir;

/// What SQLite's `application_id` says of a library: “TrSt” in ASCII.
const APPLICATION_ID: i32 = 0x5472_5374;

/// A library as a studio of form 1 left it.
fn form_1() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let db = Connection::open(folder.path().join("library.db")).unwrap();
    db.execute_batch(include_str!("../../migrations/0001.sql")).unwrap();
    db.execute_batch(include_str!("golden/library-1.sql")).unwrap();
    db.pragma_update(None, "application_id", APPLICATION_ID).unwrap();
    db.pragma_update(None, "user_version", 1).unwrap();
    folder
}

/// The course that the rows of form 1 hold.
fn course_of_form_1() -> Course {
    let mut course = whole_course();
    course.title = text("The value");
    course.instructors.clear();
    course.contributors.clear();
    course.modules.push(Module {
        id: ModuleId::new("more").unwrap(),
        title: text("More"),
        summary: String::new(),
        lessons: vec![Lesson::new(lesson_id("fresh"), "Fresh", Body::Reading(Reading::default()))],
    });
    course
}

#[test]
fn a_course_of_form_1_is_read_and_nobody_has_contributed_to_it() {
    let folder = form_1();
    let course = course_of_form_1();
    let mut library = Library::open(folder.path(), NOON).unwrap();
    assert_eq!(library.load(&course.id).unwrap(), course);
    let copies: Vec<_> = fs::read_dir(folder.path().join("backups")).unwrap().map(Result::unwrap).collect();
    assert_eq!(copies.len(), 1, "what the library was is kept");
}

#[test]
fn steps_of_form_1_are_taken_back_and_made_again() {
    let folder = form_1();
    let course = course_of_form_1();
    let mut library = Library::open(folder.path(), NOON).unwrap();
    library.redo(&course.id, NOON).unwrap().unwrap();
    for _ in 0..4 {
        library.undo(&course.id, NOON).unwrap().unwrap();
    }
    assert_eq!(library.undo(&course.id, NOON).unwrap(), None);
    let begun = Course { contributors: vec![], ..whole_course() };
    assert_eq!(library.load(&course.id).unwrap(), begun);
}

#[test]
fn who_contributed_is_kept_in_a_library_of_form_1() {
    let folder = form_1();
    let id = course_of_form_1().id;
    let mut library = Library::open(folder.path(), NOON).unwrap();
    let contributors = whole_course().contributors;
    let set = CourseField::Contributors(contributors.clone());
    library.apply(&id, Edit::CourseSet { set }, NOON).unwrap();
    drop(library);
    let mut library = Library::open(folder.path(), NOON).unwrap();
    assert_eq!(library.load(&id).unwrap().contributors, contributors);
}

#[test]
fn a_damaged_course_of_form_1_keeps_no_other_from_being_read() {
    let folder = form_1();
    let damage = "INSERT INTO course SELECT 'broken', title, summary, language, released_on, cover, format, '{\"id\":', \
                  revision, created_at, changed_at, deleted_at FROM course";
    Connection::open(folder.path().join("library.db")).unwrap().execute(damage, []).unwrap();
    let course = course_of_form_1();
    let mut library = Library::open(folder.path(), NOON).unwrap();
    assert_eq!(library.load(&course.id).unwrap(), course);
    let error = library.load(&CourseId::new("broken").unwrap()).unwrap_err();
    assert_eq!(error.code(), "library-damaged", "{error}");
}

#[test]
fn a_studio_of_form_1_is_told_that_a_newer_one_wrote() {
    let folder = form_1();
    drop(Library::open(folder.path(), NOON).unwrap());
    let db = Connection::open(folder.path().join("library.db")).unwrap();
    let read = "SELECT value FROM meta WHERE name = 'minimum_reader'";
    assert_eq!(db.query_row(read, [], |row| row.get::<_, i64>(0)).unwrap(), 2);
}
