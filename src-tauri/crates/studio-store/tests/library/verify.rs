//! What is wrong with a library is said, one sentence each.

use crate::fixture::{NOON, library_with, media_name, small_course, text};
use rusqlite::Connection;
use std::fs;
use std::ops::ControlFlow;
use studio_course::{Course, Edit, Media, Sha256};
use studio_store::{Depth, KeptMedia, Library, Problem, StoreError};

fn problems(library: &Library, depth: Depth) -> Vec<Problem> {
    library.verify(depth, &mut |_, _| ControlFlow::Continue(())).unwrap()
}

fn with_media() -> (tempfile::TempDir, Library, Course, KeptMedia) {
    let course = small_course("c");
    let (folder, mut library) = library_with(&course);
    let kept = library.add_media(&mut &b"abc"[..], NOON).unwrap();
    let media = Media { name: media_name("a.png"), sha256: kept.sha256, bytes: kept.bytes, credit: text("") };
    library.apply(&course.id, Edit::MediaAdd { media, at: 0 }, NOON).unwrap();
    (folder, library, course, kept)
}

#[test]
fn a_sound_library_has_no_problems() {
    let (_folder, library, ..) = with_media();
    assert_eq!(problems(&library, Depth::EveryByte), []);
}

#[test]
fn media_that_are_gone_cut_or_changed_are_told_apart() {
    let (_folder, library, _, kept) = with_media();
    let path = library.media_path(&kept.sha256);
    let sha256 = kept.sha256;
    fs::write(&path, "abd").unwrap();
    assert_eq!(problems(&library, Depth::Sizes), []);
    assert_eq!(problems(&library, Depth::EveryByte), [Problem::MediaChanged { sha256 }]);
    fs::write(&path, "ab").unwrap();
    assert_eq!(problems(&library, Depth::Sizes), [Problem::MediaSize { sha256, bytes: 3, found: 2 }]);
    fs::remove_file(&path).unwrap();
    let missing = Problem::MediaMissing { sha256, name: text("a.png"), course: text("Valuation") };
    assert_eq!(
        missing.to_string(),
        "The file “a.png” of the course “Valuation” is not in the library. Bring it into the course again."
    );
    assert_eq!(problems(&library, Depth::Sizes), [missing]);
}

#[test]
fn bringing_a_file_in_again_mends_it() {
    let (_folder, mut library, _, kept) = with_media();
    fs::write(library.media_path(&kept.sha256), "abd").unwrap();
    library.add_media(&mut &b"abc"[..], NOON).unwrap();
    assert_eq!(problems(&library, Depth::EveryByte), []);
}

#[test]
fn a_course_that_says_another_size_than_came_in_is_no_damage_of_the_file() {
    let (_folder, mut library, course, kept) = with_media();
    let media = Media { name: media_name("b.png"), sha256: kept.sha256, bytes: 99, credit: text("") };
    library.apply(&course.id, Edit::MediaAdd { media, at: 0 }, NOON).unwrap();
    assert_eq!(problems(&library, Depth::EveryByte), []);
}

#[test]
fn a_row_that_no_studio_wrote_is_named() {
    let (folder, library, course, _) = with_media();
    let db = Connection::open(folder.path().join("library.db")).unwrap();
    db.execute("UPDATE lesson SET form = replace(form, 'markdown', 'markup')", []).unwrap();
    let found = problems(&library, Depth::Sizes);
    let Problem::Unreadable(sentence) = &found[0] else { panic!("{found:?}") };
    assert!(
        sentence.contains("the lesson “value” of the course “c”: body/content/markdown: is missing"),
        "{sentence}"
    );
    drop(library);
    let mut library = Library::open(folder.path(), NOON).unwrap();
    assert!(matches!(library.load(&course.id), Err(StoreError::Damaged { .. })));
    assert_eq!(library.cards().unwrap().len(), 1, "the others can still be seen");
}

#[test]
fn a_form_of_a_later_studio_is_not_guessed_at() {
    let (folder, library, ..) = with_media();
    let db = Connection::open(folder.path().join("library.db")).unwrap();
    db.execute("UPDATE step SET format = 3", []).unwrap();
    let found = problems(&library, Depth::Sizes);
    assert!(matches!(&found[0], Problem::Unreadable(sentence) if sentence.contains("form 3")), "{found:?}");
}

#[test]
fn a_row_that_hangs_in_the_air_is_found() {
    let (folder, library, ..) = with_media();
    let db = Connection::open(folder.path().join("library.db")).unwrap();
    db.pragma_update(None, "foreign_keys", false).unwrap();
    db.execute("DELETE FROM module", []).unwrap();
    let found = problems(&library, Depth::Sizes);
    assert_eq!(found, [Problem::Dangling { table: text("lesson"), parent: text("module") }]);
}

#[test]
fn a_damaged_page_is_found() {
    let (folder, mut library, course, _) = with_media();
    let long = crate::fixture::markdown("value", &"The value of goods.\n".repeat(9_999));
    library.apply(&course.id, long, NOON).unwrap();
    drop(library);
    let path = folder.path().join("library.db");
    let mut bytes = fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle..middle + 40_000].fill(0xAA);
    fs::write(&path, bytes).unwrap();
    let library = Library::open_to_read(folder.path()).unwrap();
    assert!(matches!(problems(&library, Depth::Sizes)[0], Problem::Structure(_)));
}

#[test]
fn a_long_look_can_be_stopped_and_says_how_far_it_is() {
    let (_folder, library, ..) = with_media();
    let mut seen = Vec::new();
    let stopped = library.verify(Depth::EveryByte, &mut |read, total| {
        seen.push((read, total));
        ControlFlow::Break(())
    });
    assert!(matches!(stopped, Err(StoreError::Stopped)));
    assert_eq!(seen, [(3, 3)]);
    assert_eq!(library.media_bytes(&Sha256([0; 32])).unwrap(), None);
}
