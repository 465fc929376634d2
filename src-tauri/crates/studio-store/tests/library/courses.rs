//! Courses as a whole.

use crate::fixture::{NOON, library, library_with, small_course, title, whole_course};
use studio_course::CourseId;
use studio_store::{Library, StoreError};

#[test]
fn a_course_is_read_as_it_was_put_in() {
    let course = whole_course();
    let (folder, mut library) = library_with(&course);
    assert_eq!(library.load(&course.id).unwrap(), course);
    drop(library);
    let mut library = Library::open(folder.path(), NOON).unwrap();
    assert_eq!(library.load(&course.id).unwrap(), course);
}

#[test]
fn a_card_says_what_the_cover_shows() {
    let course = whole_course();
    let (_folder, mut library) = library_with(&course);
    library.create_course(small_course("c"), NOON + 1).unwrap();
    library.apply(&course.id, title("New title"), NOON + 2).unwrap();
    let cards = library.cards().unwrap();
    assert_eq!(cards[1].title, "Valuation");
    let card = &cards[0];
    assert_eq!((card.title.as_str(), card.modules, card.lessons), ("New title", 1, 4));
    assert_eq!((&card.cover, card.released_on), (&course.cover, course.released_on));
    assert_eq!((&card.language, card.changed_at, card.deleted_at), (&course.language, NOON + 2, None));
}

#[test]
fn a_deleted_course_waits_in_the_bin_with_its_history() {
    let course = small_course("c");
    let (_folder, mut library) = library_with(&course);
    library.apply(&course.id, title("One"), NOON).unwrap();
    library.delete_course(&course.id, NOON + 1).unwrap();
    assert!(library.cards().unwrap().is_empty());
    assert_eq!(library.bin().unwrap()[0].deleted_at, Some(NOON + 1));
    assert!(matches!(library.load(&course.id), Err(StoreError::InBin(_))));
    assert!(matches!(library.apply(&course.id, title("Two"), NOON), Err(StoreError::InBin(_))));
    assert!(matches!(library.create_course(course.clone(), NOON), Err(StoreError::CourseIsThere(_))));
    library.restore_course(&course.id).unwrap();
    library.undo(&course.id, NOON + 2).unwrap().unwrap();
    assert_eq!(library.load(&course.id).unwrap(), course);
}

#[test]
fn only_what_lies_in_the_bin_can_be_erased() {
    let course = small_course("c");
    let (_folder, mut library) = library_with(&course);
    assert!(matches!(library.erase_course(&course.id), Err(StoreError::NoSuchCourse(_))));
    library.delete_course(&course.id, NOON).unwrap();
    library.erase_course(&course.id).unwrap();
    assert!(library.bin().unwrap().is_empty());
    assert!(library.search("Valuation", 10).unwrap().is_empty());
    assert!(matches!(library.restore_course(&course.id), Err(StoreError::NoSuchCourse(_))));
    library.create_course(course, NOON).unwrap();
}

#[test]
fn a_copy_has_its_own_id_and_no_history() {
    let course = whole_course();
    let (_folder, mut library) = library_with(&course);
    library.apply(&course.id, title("One"), NOON).unwrap();
    let id = CourseId::new("copy").unwrap();
    library.duplicate_course(&course.id, id.clone(), "Second", NOON + 1).unwrap();
    let copy = library.load(&id).unwrap();
    assert_eq!((copy.title.as_str(), &copy.modules), ("Second", &course.modules));
    assert!(!library.standing(&id).unwrap().can_undo);
    assert_eq!(library.load(&course.id).unwrap().title, "One");
}

#[test]
fn a_course_with_an_id_twice_is_refused() {
    let (_folder, mut library) = library();
    let mut course = small_course("c");
    let again = course.modules[0].lessons[0].clone();
    course.modules[0].lessons.push(again);
    let error = library.create_course(course, NOON).unwrap_err();
    assert!(matches!(error, StoreError::IdTwice { what: "lesson", .. }), "{error}");
    assert!(library.cards().unwrap().is_empty());
}

#[test]
fn more_courses_than_lie_open_are_all_read_right() {
    let (_folder, mut library) = library();
    let courses: Vec<_> = (0..7).map(|n| small_course(&format!("c{n}"))).collect();
    for course in &courses {
        library.create_course(course.clone(), NOON).unwrap();
    }
    for (n, course) in courses.iter().enumerate() {
        library.apply(&course.id, title(&format!("Title {n}")), NOON).unwrap();
    }
    for (n, course) in courses.iter().enumerate() {
        assert_eq!(library.load(&course.id).unwrap().title, format!("Title {n}"));
    }
}
