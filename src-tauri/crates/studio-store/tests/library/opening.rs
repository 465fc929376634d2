//! Opening, locking, and what is no library.

use crate::fixture::{NOON, library, library_with, small_course, title};
use rusqlite::Connection;
use std::fs;
use studio_store::{Library, StoreError};

#[test]
fn a_library_is_a_folder_of_a_database_media_and_backups() {
    let (folder, library) = library();
    assert!(library.is_writable() && !library.was_cut_off());
    for inner in ["library.db", "media", "backups"] {
        assert!(folder.path().join(inner).exists(), "{inner}");
    }
}

#[test]
fn a_second_writer_is_told_who_has_it() {
    let (folder, library) = library();
    let error = Library::open(folder.path(), NOON).unwrap_err();
    assert!(error.to_string().starts_with("Another Trainer Studio has the library"), "{error}");
    drop(library);
    assert!(Library::open(folder.path(), NOON).is_ok());
}

#[test]
fn somebody_may_read_while_the_studio_writes() {
    let course = small_course("c");
    let (folder, mut library) = library_with(&course);
    let mut reader = Library::open_to_read(folder.path()).unwrap();
    assert_eq!(reader.load(&course.id).unwrap().title, "Valuation");
    library.apply(&course.id, title("Value"), NOON).unwrap();
    assert_eq!(reader.load(&course.id).unwrap().title, "Value");
    assert_eq!(reader.cards().unwrap()[0].title, "Value");
    assert!(matches!(reader.apply(&course.id, title("No"), NOON), Err(StoreError::OnlyToRead)));
    assert!(matches!(reader.undo(&course.id, NOON), Err(StoreError::OnlyToRead)));
    assert!(matches!(reader.add_media(&mut &b"x"[..], NOON), Err(StoreError::OnlyToRead)));
}

#[test]
fn a_folder_without_a_library_is_no_library_and_one_with_it_is_not_made_again() {
    let folder = tempfile::tempdir().unwrap();
    assert!(matches!(Library::open(folder.path(), NOON), Err(StoreError::NotALibrary(_))));
    assert!(matches!(Library::open_to_read(folder.path()), Err(StoreError::NotALibrary(_))));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "nothing was written");
    drop(Library::create(folder.path(), NOON).unwrap());
    assert!(matches!(Library::create(folder.path(), NOON), Err(StoreError::IsALibrary(_))));
}

#[test]
fn a_database_of_another_program_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("library.db");
    Connection::open(&path).unwrap().execute_batch("CREATE TABLE song (title TEXT);").unwrap();
    let before = fs::read(&path).unwrap();
    assert!(matches!(Library::open(folder.path(), NOON), Err(StoreError::NotALibrary(_))));
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn garbage_is_a_sentence() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(
        folder.path().join("library.db"),
        "no database at all, but long enough to be looked at ".repeat(99),
    )
    .unwrap();
    let error = Library::open(folder.path(), NOON).unwrap_err();
    assert_eq!(error.code(), "library-damaged", "{error}");
}

#[test]
fn a_newer_library_is_refused_and_read_as_far_as_it_allows() {
    let (folder, library) = library();
    drop(library);
    let db = Connection::open(folder.path().join("library.db")).unwrap();
    db.pragma_update(None, "user_version", 99).unwrap();
    assert!(matches!(Library::open(folder.path(), NOON), Err(StoreError::Newer(_))));
    assert!(Library::open_to_read(folder.path()).is_ok());
    db.execute("UPDATE meta SET value = 99 WHERE name = 'minimum_reader'", []).unwrap();
    assert!(matches!(Library::open_to_read(folder.path()), Err(StoreError::Newer(_))));
}

#[test]
fn a_library_whose_making_was_cut_off_is_made() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("library.db"), "").unwrap();
    assert!(Library::open(folder.path(), NOON).unwrap().cards().unwrap().is_empty());
}
