//! What goes in and out: the entries of a folder, the course that they are, the files that a course becomes.

use crate::Kept;
use studio_course::{Course, CourseId, Date, Finding, Sha256};

/// One entry of a course folder, as whoever walked it found it. Folders themselves are no entries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FolderEntry {
    /// The path from the folder, with `/`. It is checked here and need not be checked before.
    pub path: String,
    /// What stands there.
    pub what: EntryKind,
}

/// What an entry is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EntryKind {
    /// A file for which [`is_text`] holds. Of a file that is longer than [`crate::MAX_TEXT_BYTES`], one byte more than
    /// that is enough.
    Text(Vec<u8>),
    /// Any other file, by its content.
    Media {
        /// The digest of its bytes.
        sha256: Sha256,
        /// How many there are.
        bytes: u64,
    },
    /// A symbolic link or the like. It is not followed.
    Link,
    /// Something that is neither file, folder nor link, or that could not be read.
    Other,
}

/// Whether the file at this path is course text, to be handed in with its bytes: `.toml` and `.md` outside `media/`.
pub fn is_text(path: &str) -> bool {
    let lower = path.to_ascii_lowercase();
    !lower.starts_with("media/") && (lower.ends_with(".toml") || lower.ends_with(".md"))
}

/// What a course gets that its text leaves open, as a template does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Defaults {
    /// The id of the course.
    pub id: CourseId,
    /// The day of its making.
    pub released_on: Date,
}

/// A course folder that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct ReadCourse {
    /// What could be read, in normal form ([`studio_course::Lesson::in_normal_form`]), with unique ids.
    pub course: Course,
    /// The keys that are not of this format, to be handed to [`crate::write()`].
    pub kept: Kept,
    /// What is wrong, each at a [`studio_course::Place::File`].
    pub findings: Vec<Finding>,
}

/// A file of a course folder to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextFile {
    /// The path from the folder, with `/`; ASCII.
    pub path: String,
    /// What it holds, UTF-8.
    pub bytes: Vec<u8>,
}
