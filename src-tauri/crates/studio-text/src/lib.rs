//! Turns a course folder's text into a course, and back without loss.
//!
//! `FORMAT.md` beside this crate says what the text looks like. [`read`] never fails: an author's mistake is a finding
//! with file and line, and what can be read is read. [`write()`] is canonical: the same course gives the same bytes.
//! Nothing here touches a disk. Whoever walks the folder hands in its entries, and no path among them is trusted.
//!
//! For reading, the parser of `toml` is used, since it goes on after a mistake; for writing, `toml_edit`. The model is
//! mapped by hand, because course text outlives the process. Each part of the model has one file that holds both ways.

mod bodies;
mod course;
mod entry;
mod file_text;
mod folder;
mod kept;
mod keys;
mod lesson;
mod lessons;
mod path;
mod question;
mod read;
mod rules;
mod sections;
mod sheet;
mod told;
mod unique;
mod word;
mod write;

pub use entry::{Defaults, EntryKind, FolderEntry, ReadCourse, TextFile, is_text};
pub use folder::{MAX_ENTRIES, MAX_TEXT_BYTES};
pub use kept::Kept;
pub use read::read;
pub use rules::{RULES, Rule};
pub use write::write;
