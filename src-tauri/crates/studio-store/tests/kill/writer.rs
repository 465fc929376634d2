//! The process that is killed.

use crate::script::{Act, act};
use std::path::Path;
use studio_store::{Library, StoreError};

/// The pause between edits, by the clock that is handed in: long enough that each is a step of undo.
const PAUSE: u64 = 60_000;

/// Edits the one course of the library in `folder`, and says the revision of each edit when the library says that it is
/// written. Media come in and backups are made in between, so that these are cut off as well.
pub(crate) fn write_until_killed(folder: &Path) {
    let mut library = Library::open(folder, 0).unwrap();
    let id = library.cards().unwrap()[0].id.clone();
    let mut revision = library.standing(&id).unwrap().revision;
    loop {
        let course = library.load(&id).unwrap();
        let before = revision;
        let mut attempt = 0;
        while revision == before {
            let at = (revision + 1) * PAUSE;
            let applied = match act(&course, before, attempt) {
                Act::Edit(edit) => match library.apply(&id, *edit, at) {
                    Err(StoreError::Refused(_)) => None,
                    applied => Some(applied.unwrap()),
                },
                Act::Undo => library.undo(&id, at).unwrap(),
                Act::Redo => library.redo(&id, at).unwrap(),
            };
            revision = applied.map_or(before, |applied| applied.standing.revision);
            attempt += 1;
        }
        println!("{revision}");
        if revision.is_multiple_of(7) {
            library.add_media(&mut vec![0; 300_000].as_slice(), revision * PAUSE).unwrap();
            let bytes = revision.to_le_bytes().repeat(20_000);
            library.add_media(&mut bytes.as_slice(), revision * PAUSE).unwrap();
        }
        if revision.is_multiple_of(23) {
            library.backup(revision * PAUSE).unwrap();
        }
    }
}
