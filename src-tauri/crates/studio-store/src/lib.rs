//! Keeps the library in SQLite and its media by content hash.
//!
//! A [`Library`] is one folder: `library.db`, `media/` and `backups/`. Every change to a course is an edit that is
//! committed before [`Library::apply`] returns, together with the edit that takes it back, so that nothing that was
//! acknowledged is lost and undo works after a restart. One process writes at a time; others may read.
#![allow(clippy::disallowed_methods, reason = "this crate is where the library meets the disk")]

mod backups;
mod changes;
mod connection;
mod copy;
mod courses;
mod desk;
mod error;
mod fold;
mod folder_sync;
mod layout;
mod library;
mod lock;
mod media;
mod media_files;
mod migration;
mod passages;
mod restore;
mod rotation;
mod rows;
mod search;
mod snippet;
mod sql_time;
mod stored;
mod table;
mod touched;
mod typing;
mod verify;

pub use backups::{Backup, backups};
pub use changes::{Applied, Standing};
pub use error::StoreError;
pub use library::Library;
pub use media::Swept;
pub use media_files::{Arrived, KeptMedia, MediaFiles};
pub use search::Hit;
pub use table::card::CourseCard;
pub use table::step::Step;
pub use touched::Touched;
pub use verify::{Depth, Problem};
