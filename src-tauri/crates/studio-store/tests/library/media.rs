//! Media: kept once, mended, swept only when nobody speaks of them.

use crate::fixture::{NOON, library, library_with, media_name, small_course, text};
use std::fs;
use std::io::{self, Read};
use studio_course::{Course, Edit, Media};
use studio_store::{KeptMedia, Library, StoreError, Swept};

fn listed(kept: KeptMedia) -> Edit {
    let media = Media { name: media_name("a.png"), sha256: kept.sha256, bytes: kept.bytes, credit: text("") };
    Edit::MediaAdd { media, at: 0 }
}

fn files(library: &Library) -> usize {
    fs::read_dir(library.folder().join("media")).unwrap().count()
}

#[test]
fn the_same_bytes_are_kept_once_by_their_digest() {
    let (_folder, mut library) = library();
    let kept = library.add_media(&mut &b"abc"[..], NOON).unwrap();
    // FIPS 180-4, the example of one block.
    let digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    assert_eq!((kept.sha256.to_string().as_str(), kept.bytes), (digest, 3));
    assert_eq!(library.add_media(&mut &b"abc"[..], NOON).unwrap(), kept);
    assert_eq!(files(&library), 1);
    assert_eq!(fs::read(library.media_path(&kept.sha256)).unwrap(), b"abc");
    let mut bytes = Vec::new();
    library.open_media(&kept.sha256).unwrap().read_to_end(&mut bytes).unwrap();
    assert_eq!((bytes.as_slice(), library.media_bytes(&kept.sha256).unwrap()), (&b"abc"[..], Some(3)));
}

#[test]
fn a_file_is_taken_in_while_the_library_does_other_things() {
    let (_folder, mut library) = library();
    let files = library.media_files();
    let taking = std::thread::spawn(move || files.take_in(&mut &b"abc"[..]));
    library.create_course(small_course("c"), NOON).unwrap();
    let arrived = taking.join().unwrap().unwrap();
    let kept = library.keep_media(arrived, NOON).unwrap();
    assert!(library.media_path(&kept.sha256).exists());
}

#[test]
fn a_file_that_cannot_be_read_leaves_nothing_behind() {
    struct Broken;
    impl Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::Error::other("cancelled"))
        }
    }
    let (_folder, mut library) = library();
    let mut half = b"half".chain(Broken);
    assert!(matches!(library.add_media(&mut half, NOON), Err(StoreError::Unread(_))));
    drop(library.media_files().take_in(&mut &b"never kept"[..]).unwrap());
    assert_eq!(files(&library), 0);
}

#[test]
fn what_was_coming_in_when_the_studio_was_cut_off_is_taken_away() {
    let (folder, library) = library();
    fs::write(library.folder().join("media/coming-in-x1"), "half").unwrap();
    drop(library);
    assert_eq!(files(&Library::open(folder.path(), NOON).unwrap()), 0);
}

#[test]
fn a_missing_file_is_a_sentence() {
    let (_folder, library) = library();
    let error = library.open_media(&studio_course::Sha256([0; 32])).unwrap_err();
    assert!(matches!(error, StoreError::MediaMissing(_)), "{error}");
}

fn with_media() -> (tempfile::TempDir, Library, Course, KeptMedia) {
    let course = small_course("c");
    let (folder, mut library) = library_with(&course);
    let kept = library.add_media(&mut &b"abc"[..], NOON).unwrap();
    library.apply(&course.id, listed(kept), NOON).unwrap();
    (folder, library, course, kept)
}

#[test]
fn media_that_undo_or_the_bin_could_bring_back_stay() {
    let (_folder, mut library, course, kept) = with_media();
    let later = NOON + 1;
    assert_eq!(library.media_of(&course.id, &media_name("a.png")).unwrap(), Some(kept.sha256));
    library.apply(&course.id, Edit::MediaRemove { name: media_name("a.png") }, NOON).unwrap();
    assert_eq!(library.sweep(later).unwrap(), Swept::default(), "undo would bring it back");
    library.undo(&course.id, NOON).unwrap();
    library.undo(&course.id, NOON).unwrap();
    assert_eq!(library.sweep(later).unwrap(), Swept::default(), "redo would bring it back");
    library.delete_course(&course.id, NOON).unwrap();
    assert_eq!(library.sweep(later).unwrap(), Swept::default(), "the bin would bring it back");
    library.erase_course(&course.id).unwrap();
    assert_eq!(library.sweep(NOON).unwrap(), Swept::default(), "it may still be on its way into a course");
    assert_eq!(library.sweep(later).unwrap(), Swept { files: 1, bytes: 3 });
    assert!(!library.media_path(&kept.sha256).exists());
    assert_eq!(library.media_bytes(&kept.sha256).unwrap(), None);
}

#[test]
fn media_that_a_backup_speaks_of_stay() {
    let (_folder, mut library, course, kept) = with_media();
    let backup = library.backup(NOON).unwrap();
    library.delete_course(&course.id, NOON).unwrap();
    library.erase_course(&course.id).unwrap();
    assert_eq!(library.sweep(NOON + 1).unwrap(), Swept::default());
    fs::write(&backup.path, "no database").unwrap();
    assert!(matches!(library.sweep(NOON + 1), Err(StoreError::BadBackup { .. })), "it cannot be asked");
    fs::remove_file(&backup.path).unwrap();
    assert_eq!(library.unused_media(NOON + 1).unwrap(), [kept]);
}

#[test]
fn a_file_without_a_row_is_swept_as_well() {
    let (_folder, mut library) = library();
    let name = "0".repeat(64);
    fs::write(library.folder().join("media").join(&name), "four").unwrap();
    fs::write(library.folder().join("media/readme.txt"), "mine").unwrap();
    assert_eq!(library.sweep(NOON).unwrap(), Swept { files: 1, bytes: 4 });
    assert_eq!(files(&library), 1, "what is not named for a digest is not ours");
}
