//! Folders for tests, in memory.

use studio_course::{Course, CourseId, Date, Sha256};
use studio_text::{Defaults, EntryKind, FolderEntry, TextFile};

/// What a course gets that says nothing else.
pub(crate) fn defaults() -> Defaults {
    let id = CourseId::new("00000000-0000-4000-8000-000000000000").unwrap();
    Defaults { id, released_on: Date::new(2026, 1, 1).unwrap() }
}

/// Any entry.
pub(crate) fn entry(path: &str, what: EntryKind) -> FolderEntry {
    FolderEntry { path: path.to_owned(), what }
}

/// Text files.
pub(crate) fn text_folder(files: &[(&str, &str)]) -> Vec<FolderEntry> {
    files.iter().map(|(path, text)| entry(path, EntryKind::Text(text.as_bytes().to_vec()))).collect()
}

/// A media file of `byte` bytes, whose digest is that byte.
pub(crate) fn media(name: &str, byte: u8) -> FolderEntry {
    entry(&format!("media/{name}"), EntryKind::Media { sha256: Sha256([byte; 32]), bytes: byte.into() })
}

/// The folder that a course becomes: its text and its media.
pub(crate) fn course_folder(course: &Course, text: &[TextFile]) -> Vec<FolderEntry> {
    let text = text
        .iter()
        .map(|file| FolderEntry { path: file.path.clone(), what: EntryKind::Text(file.bytes.clone()) });
    let media = course.media.iter().map(|media| FolderEntry {
        path: format!("media/{}", media.name),
        what: EntryKind::Media { sha256: media.sha256, bytes: media.bytes },
    });
    text.chain(media).collect()
}

/// All files, for the message of a test that fails.
pub(crate) fn shown(text: &[TextFile]) -> String {
    let file = |file: &TextFile| format!("== {}\n{}", file.path, String::from_utf8_lossy(&file.bytes));
    text.iter().map(file).collect()
}
