//! What a library looks like at rest, held against what is committed: a later studio has to read it.

use crate::fixture::{NOON, library_with, whole_course};
use rusqlite::Connection;
use serde_json::Value;
use std::fs;
use std::path::Path;

#[test]
fn the_schema_is_the_one_that_was_released() {
    let (folder, library) = library_with(&whole_course());
    drop(library);
    let db = Connection::open(folder.path().join("library.db")).unwrap();
    // The tables below the full-text index are SQLite's own business.
    let mut statement = db
        .prepare(
            "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'search\\_%' ESCAPE '\\' \
             ORDER BY type, name",
        )
        .unwrap();
    let lines: Vec<String> = statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let version: i64 = db.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
    let schema = format!("-- user_version {version}\n\n{};\n", lines.join(";\n\n"));
    golden("schema.sql", &schema);
}

#[test]
fn a_course_is_kept_in_the_form_that_was_released() {
    let course = whole_course();
    let (folder, library) = library_with(&course);
    drop(library);
    let db = Connection::open(folder.path().join("library.db")).unwrap();
    let mut text = String::new();
    let mut statement =
        db.prepare("SELECT form FROM course UNION ALL SELECT form FROM lesson ORDER BY 1").unwrap();
    for form in statement.query_map([], |row| row.get::<_, String>(0)).unwrap() {
        let form: Value = serde_json::from_str(&form.unwrap()).unwrap();
        text.push_str(&serde_json::to_string_pretty(&form).unwrap());
        text.push('\n');
    }
    golden("forms.json", &text);
}

#[test]
fn every_edit_is_kept_in_the_form_that_was_released() {
    let course = whole_course();
    let (folder, mut library) = library_with(&course);
    for (second, edit) in (0..).zip(crate::edits::every_edit()) {
        library.apply(&course.id, edit, NOON + second * 10_000).unwrap();
    }
    drop(library);
    let db = Connection::open(folder.path().join("library.db")).unwrap();
    let mut statement = db
        .prepare("SELECT what || ' ' || edit || char(10) || '  undone by ' || inverse FROM step ORDER BY seq")
        .unwrap();
    let lines: Vec<String> = statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    golden("steps.txt", &format!("{}\n", lines.join("\n")));
}

/// Holds `found` against a committed file, and leaves it where it can be looked at if they differ.
fn golden(name: &str, found: &str) {
    let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/library/golden").join(name);
    let expected = fs::read_to_string(&committed).unwrap_or_default().replace("\r\n", "\n");
    if expected != found {
        let left = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::write(&left, found).unwrap();
        panic!(
            "{name} is not what was released. Libraries on people's disks have the old one: it changes only with a \
             migration. What was found is in {}; if it is meant, copy it to {}.",
            left.display(),
            committed.display()
        );
    }
}
