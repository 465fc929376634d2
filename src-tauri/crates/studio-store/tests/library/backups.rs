//! Backups and the way back to one.

use crate::fixture::{NOON, library_with, small_course, title, whole_course};
use rusqlite::Connection;
use std::fs;
use studio_store::{Library, StoreError, backups};

#[test]
fn a_backup_is_one_whole_database_named_for_its_second() {
    let course = whole_course();
    let (folder, library) = library_with(&course);
    let backup = library.backup(NOON).unwrap();
    assert_eq!(backup.name, "20261123-140509.db");
    assert_eq!(backup.bytes, fs::metadata(&backup.path).unwrap().len());
    let names: Vec<_> = fs::read_dir(folder.path().join("backups")).unwrap().collect();
    assert_eq!(names.len(), 1, "neither a log nor a part of a copy beside it");
    let db = Connection::open(&backup.path).unwrap();
    let lessons: i64 = db.query_row("SELECT count(*) FROM lesson", [], |row| row.get(0)).unwrap();
    assert_eq!(lessons, 4);
}

#[test]
fn somebody_who_only_reads_can_make_a_backup() {
    let (folder, mut library) = library_with(&small_course("c"));
    let reader = Library::open_to_read(folder.path()).unwrap();
    library.apply(&small_course("c").id, title("Newest"), NOON).unwrap();
    let backup = reader.backup(NOON).unwrap();
    let db = Connection::open(&backup.path).unwrap();
    let title: String = db.query_row("SELECT title FROM course", [], |row| row.get(0)).unwrap();
    assert_eq!(title, "Newest");
}

#[test]
fn old_backups_go() {
    let (_folder, library) = library_with(&small_course("c"));
    for hour in 0..12 {
        library.backup(NOON + hour * 600_000).unwrap();
    }
    let backups = library.backups().unwrap();
    assert_eq!(backups.len(), 10);
    assert!(backups[0].name > backups[9].name);
}

#[test]
fn a_library_goes_back_to_a_backup_and_can_go_forth_again() {
    let course = small_course("c");
    let (folder, mut library) = library_with(&course);
    library.apply(&course.id, title("Then"), NOON).unwrap();
    let backup = library.backup(NOON).unwrap();
    library.apply(&course.id, title("Now"), NOON + 10_000).unwrap();
    assert!(matches!(Library::restore(folder.path(), &backup.name, NOON), Err(StoreError::InUse(_))));
    drop(library);
    let mut library = Library::restore(folder.path(), &backup.name, NOON + 20_000).unwrap();
    assert_eq!(library.load(&course.id).unwrap().title, "Then");
    library.undo(&course.id, NOON + 30_000).unwrap().unwrap();
    assert_eq!(library.load(&course.id).unwrap(), course);
    let kept = folder.path().join(format!("backups/before-restoring-{}.db", NOON + 20_000));
    let db = Connection::open(kept).unwrap();
    let title: String = db.query_row("SELECT title FROM course", [], |row| row.get(0)).unwrap();
    assert_eq!(title, "Now");
}

#[test]
fn a_damaged_library_is_put_aside_when_it_is_restored() {
    let course = small_course("c");
    let (folder, library) = library_with(&course);
    let backup = library.backup(NOON).unwrap();
    drop(library);
    let path = folder.path().join("library.db");
    fs::write(&path, "garbage ".repeat(9_999)).unwrap();
    fs::write(folder.path().join("library.db-wal"), "garbage").unwrap();
    assert!(Library::open(folder.path(), NOON).is_err());
    let mut library = Library::restore(folder.path(), &backup.name, NOON).unwrap();
    assert_eq!(library.load(&course.id).unwrap(), course);
    let aside = folder.path().join(format!("backups/damaged-{NOON}.db"));
    assert_eq!(fs::read(aside).unwrap(), "garbage ".repeat(9_999).as_bytes());
    assert!(library.sweep(NOON).is_ok(), "what is damaged is not asked for its media");
}

#[test]
fn a_lost_database_is_restored_from_a_backup() {
    let course = small_course("c");
    let (folder, library) = library_with(&course);
    let backup = library.backup(NOON).unwrap();
    drop(library);
    fs::remove_file(folder.path().join("library.db")).unwrap();
    assert_eq!(backups(folder.path()).unwrap(), std::slice::from_ref(&backup));
    let mut library = Library::restore(folder.path(), &backup.name, NOON).unwrap();
    assert_eq!(library.load(&course.id).unwrap(), course);
}

#[test]
fn a_bad_backup_is_refused_and_nothing_is_changed() {
    let course = small_course("c");
    let (folder, library) = library_with(&course);
    let backup = library.backup(NOON).unwrap();
    drop(library);
    let mut bytes = fs::read(&backup.path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle - 3_000..middle + 3_000].fill(0xAA);
    fs::write(&backup.path, bytes).unwrap();
    let error = Library::restore(folder.path(), &backup.name, NOON).unwrap_err();
    assert!(matches!(error, StoreError::BadBackup { .. }), "{error}");
    let gone = Library::restore(folder.path(), "../library.db", NOON).unwrap_err();
    assert!(matches!(gone, StoreError::NoSuchBackup(_)), "{gone}");
    let mut library = Library::open(folder.path(), NOON).unwrap();
    assert_eq!(library.load(&course.id).unwrap(), course);
}
