//! Undo, redo and what counts as one step.

use crate::fixture::{NOON, lesson_id, library_with, markdown, small_course, text, title};
use studio_course::{Course, Edit, LessonField, Refusal};
use studio_store::{Library, StoreError};
use tempfile::TempDir;

fn opened() -> (TempDir, Library, Course) {
    let course = small_course("c");
    let (folder, library) = library_with(&course);
    (folder, library, course)
}

fn reopened(folder: &TempDir, library: Library) -> Library {
    drop(library);
    Library::open(folder.path(), NOON).unwrap()
}

#[test]
fn undo_and_redo_work_after_a_restart() {
    let (folder, mut library, course) = opened();
    let minute = |minute: u64| NOON + minute * 60_000;
    library.apply(&course.id, title("One"), minute(1)).unwrap();
    library.apply(&course.id, title("Two"), minute(2)).unwrap();
    let mut library = reopened(&folder, library);
    let undone = library.undo(&course.id, minute(3)).unwrap().unwrap();
    assert!(undone.standing.can_undo && undone.standing.can_redo && undone.touched.course);
    assert_eq!(undone.standing.revision, 3);
    let mut library = reopened(&folder, library);
    assert_eq!(library.load(&course.id).unwrap().title, "One");
    library.undo(&course.id, minute(4)).unwrap().unwrap();
    assert_eq!(library.load(&course.id).unwrap(), course);
    assert_eq!(library.undo(&course.id, minute(5)).unwrap(), None);
    let mut library = reopened(&folder, library);
    library.redo(&course.id, minute(6)).unwrap().unwrap();
    library.redo(&course.id, minute(7)).unwrap().unwrap();
    assert_eq!(library.redo(&course.id, minute(8)).unwrap(), None);
    assert_eq!(library.load(&course.id).unwrap().title, "Two");
}

#[test]
fn a_new_edit_ends_what_could_be_made_again() {
    let (_folder, mut library, course) = opened();
    library.apply(&course.id, title("One"), NOON).unwrap();
    library.undo(&course.id, NOON + 1).unwrap();
    let applied = library.apply(&course.id, title("Other"), NOON + 2).unwrap();
    assert!(!applied.standing.can_redo);
    assert_eq!(library.redo(&course.id, NOON + 3).unwrap(), None);
    assert_eq!(library.load(&course.id).unwrap().title, "Other");
}

#[test]
fn typing_in_one_field_is_one_step() {
    let (folder, mut library, course) = opened();
    for (second, words) in (0..).zip(["T\n", "Th\n", "Thr\n"]) {
        let applied = library.apply(&course.id, markdown("value", words), NOON + second * 1_000).unwrap();
        assert_eq!(applied.touched.only_lesson(), Some(&lesson_id("value")));
    }
    let steps = library.history(&course.id, 10).unwrap();
    assert_eq!(steps.len(), 1);
    assert_eq!((steps[0].what.as_str(), steps[0].lesson.as_deref()), ("reading-markdown", Some("value")));
    assert_eq!(steps[0].at, NOON + 2_000);
    let mut library = reopened(&folder, library);
    library.undo(&course.id, NOON + 3_000).unwrap();
    assert_eq!(library.load(&course.id).unwrap(), course, "the first word's inverse is the one that is kept");
    library.redo(&course.id, NOON + 4_000).unwrap();
    let mut typed = course.clone();
    typed.apply(markdown("value", "Thr\n")).unwrap();
    assert_eq!(library.load(&course.id).unwrap(), typed);
}

#[test]
fn a_pause_another_field_and_undo_each_begin_a_step() {
    let (_folder, mut library, course) = opened();
    let steps = |library: &Library| library.history(&course.id, 10).unwrap().len();
    library.apply(&course.id, markdown("value", "a\n"), NOON).unwrap();
    library.apply(&course.id, markdown("value", "ab\n"), NOON + 3_000).unwrap();
    assert_eq!(steps(&library), 2, "after a pause");
    let set = LessonField::Title(text("Worth"));
    library.apply(&course.id, Edit::LessonSet { id: lesson_id("value"), set }, NOON + 3_100).unwrap();
    assert_eq!(steps(&library), 3, "another field");
    library.apply(&course.id, markdown("value", "abc\n"), NOON + 3_200).unwrap();
    library.undo(&course.id, NOON + 3_300).unwrap();
    library.redo(&course.id, NOON + 3_400).unwrap();
    library.apply(&course.id, markdown("value", "abcd\n"), NOON + 3_500).unwrap();
    assert_eq!(steps(&library), 5, "after undo and redo");
}

#[test]
fn an_edit_that_changes_nothing_is_no_step() {
    let (_folder, mut library, course) = opened();
    let applied = library.apply(&course.id, title("Valuation"), NOON).unwrap();
    assert_eq!((applied.standing.revision, applied.standing.can_undo), (0, false));
    assert_eq!(applied.touched, Default::default());
    assert!(library.history(&course.id, 10).unwrap().is_empty());
}

#[test]
fn a_refused_edit_changes_nothing() {
    let (_folder, mut library, course) = opened();
    let edit = Edit::Batch { edits: vec![title("Half"), Edit::LessonRemove { id: lesson_id("gone") }] };
    let error = library.apply(&course.id, edit, NOON).unwrap_err();
    assert!(matches!(error, StoreError::Refused(Refusal::NotThere { what: "lesson", .. })), "{error}");
    assert_eq!(library.load(&course.id).unwrap(), course);
    assert!(!library.standing(&course.id).unwrap().can_undo);
}

#[test]
fn courses_have_histories_of_their_own() {
    let (_folder, mut library, course) = opened();
    let other = small_course("d");
    library.create_course(other.clone(), NOON).unwrap();
    library.apply(&course.id, title("One"), NOON).unwrap();
    library.apply(&other.id, title("Other"), NOON + 1).unwrap();
    library.undo(&course.id, NOON + 2).unwrap();
    assert_eq!(library.load(&course.id).unwrap().title, "Valuation");
    assert_eq!(library.load(&other.id).unwrap().title, "Other");
}
