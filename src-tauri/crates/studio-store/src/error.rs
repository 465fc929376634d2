//! Why the library did not do what it was asked: what happened, and what the trainer can do next.

use rusqlite::ErrorCode;
use std::io;
use std::path::{Path, PathBuf};
use studio_course::{CourseId, Refusal, Sha256};
use thiserror::Error;

/// Why something was not done. It prints as whole sentences for people: what happened, then what to do next.
///
/// Whatever the reason, the library is as it was before.
#[derive(Debug, Error)]
#[error("{} {}", self.what(), self.next_step())]
pub enum StoreError {
    /// The edit cannot be made to this course.
    Refused(#[from] Refusal),
    /// No course has this id.
    NoSuchCourse(CourseId),
    /// The course lies in the bin.
    InBin(CourseId),
    /// A course with this id is there already, maybe in the bin.
    CourseIsThere(CourseId),
    /// An id stands twice in a course that was to be put in.
    IdTwice {
        /// Such as `lesson`.
        what: &'static str,
        /// The id.
        id: String,
    },
    /// The bytes of a media file are not kept.
    MediaMissing(Sha256),
    /// There is no backup of this name.
    NoSuchBackup(String),
    /// A backup cannot be trusted.
    BadBackup {
        /// Its file name.
        name: String,
        /// What is wrong with it.
        why: String,
    },
    /// The folder has no library.
    NotALibrary(PathBuf),
    /// The folder has a library already.
    IsALibrary(PathBuf),
    /// Another process writes to the library.
    InUse(PathBuf),
    /// A newer studio has written the library.
    Newer(PathBuf),
    /// The library has to be brought up to date, and was opened only to be read.
    Older(PathBuf),
    /// The library was opened only to be read.
    OnlyToRead,
    /// Another connection was in the way for too long.
    Busy,
    /// There is no room left.
    DiskFull,
    /// The folder cannot be written to.
    ReadOnly,
    /// What was read cannot have been written by a studio.
    Damaged {
        /// What was being read.
        what: String,
        /// What is wrong with it.
        why: String,
    },
    /// The system would not read or write a file.
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The bytes that were to be kept could not be read to their end, or whoever read them stopped.
    Unread(#[source] io::Error),
    /// Whoever asked for it stopped it.
    Stopped,
    /// SQLite failed in another way.
    Database(#[source] rusqlite::Error),
    /// SQLite did not take a setting on which the safety of what is written rests.
    NotDurable {
        /// The setting.
        setting: &'static str,
        /// What it is instead.
        found: String,
    },
}

impl StoreError {
    /// The error's stable name, for programs and for translated messages.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Refused(_) => "edit-refused",
            Self::NoSuchCourse(_) => "no-such-course",
            Self::InBin(_) => "course-in-bin",
            Self::CourseIsThere(_) => "course-is-there",
            Self::IdTwice { .. } => "id-twice",
            Self::MediaMissing(_) => "media-missing",
            Self::NoSuchBackup(_) => "no-such-backup",
            Self::BadBackup { .. } => "bad-backup",
            Self::NotALibrary(_) => "not-a-library",
            Self::IsALibrary(_) => "is-a-library",
            Self::InUse(_) => "library-in-use",
            Self::Newer(_) => "library-newer",
            Self::Older(_) => "library-older",
            Self::OnlyToRead => "library-only-to-read",
            Self::Busy => "library-busy",
            Self::DiskFull => "disk-full",
            Self::ReadOnly => "library-read-only",
            Self::Damaged { .. } => "library-damaged",
            Self::Io { .. } => "library-file",
            Self::Unread(_) => "media-unread",
            Self::Stopped => "stopped",
            Self::Database(_) => "library-database",
            Self::NotDurable { .. } => "library-not-durable",
        }
    }

    /// What happened: one sentence.
    pub fn what(&self) -> String {
        match self {
            Self::Refused(refusal) => format!("The change was not made: {refusal}."),
            Self::NoSuchCourse(id) => format!("The library has no course “{id}”."),
            Self::InBin(id) => format!("The course “{id}” is in the bin."),
            Self::CourseIsThere(id) => format!("The library already has the course “{id}”."),
            Self::IdTwice { what, id } => format!("The course has the {what} “{id}” twice."),
            Self::MediaMissing(sha256) => format!("The library does not have the media file {sha256}."),
            Self::NoSuchBackup(name) => format!("There is no backup “{name}”."),
            Self::BadBackup { name, why } => format!("The backup “{name}” cannot be used: {why}."),
            Self::NotALibrary(folder) => format!("There is no library in “{}”.", folder.display()),
            Self::IsALibrary(folder) => format!("There is a library in “{}” already.", folder.display()),
            Self::InUse(folder) => {
                format!("Another Trainer Studio has the library in “{}” open.", folder.display())
            }
            Self::Newer(folder) => {
                format!("The library in “{}” was written by a newer Trainer Studio.", folder.display())
            }
            Self::Older(folder) => {
                format!("The library in “{}” was written by an older Trainer Studio.", folder.display())
            }
            Self::OnlyToRead => "The library was opened only to be read.".into(),
            Self::Busy => "The library was busy for too long.".into(),
            Self::DiskFull => "The disk is full; nothing of this change was written.".into(),
            Self::ReadOnly => "The library's folder cannot be written to.".into(),
            Self::Damaged { what, why } => format!("The library is damaged at {what}: {why}."),
            Self::Io { path, source } => {
                format!("“{}” could not be read or written: {source}.", path.display())
            }
            Self::Unread(source) => format!("The file could not be read to its end: {source}."),
            Self::Stopped => "It was stopped.".into(),
            Self::Database(source) => format!("The library's database failed: {source}."),
            Self::NotDurable { setting, found } => {
                format!("The library's database did not take the setting {setting}; it is {found}.")
            }
        }
    }

    /// What the trainer can do next: one sentence.
    pub fn next_step(&self) -> &'static str {
        match self {
            Self::Refused(_) => "Look at the course as it is now and try again.",
            Self::NoSuchCourse(_) => "Look for it on the library's home page.",
            Self::InBin(_) => "Take it out of the bin first.",
            Self::CourseIsThere(_) => {
                "Open it, or put the other one in as a copy; look into the bin if you do not see it."
            }
            Self::IdTwice { .. } => "Give one of the two another id and try again.",
            Self::MediaMissing(_) => "Bring the file into the course again.",
            Self::NoSuchBackup(_) => "Choose one of the files in the folder “backups”.",
            Self::BadBackup { .. } => "Choose an older one.",
            Self::NotALibrary(_) => {
                "Choose another folder, make a new library there, or restore one of its backups."
            }
            Self::IsALibrary(_) => "Open it, or choose an empty folder.",
            Self::InUse(_) => "Close the other one, or choose another library.",
            Self::Newer(_) => "Install the newest Trainer Studio; nothing in the library was changed.",
            Self::Older(_) => "Open it once in the studio, which makes a copy and brings it up to date.",
            Self::OnlyToRead => "Open it in the studio to change something.",
            Self::Busy => "Wait a moment and try again.",
            Self::DiskFull => "Make room on the disk and try again.",
            Self::ReadOnly => "Check the folder's permissions, or copy it to a disk that can be written to.",
            Self::Damaged { .. } => "Restore the newest backup, and keep the damaged library for an expert.",
            Self::Io { .. } => "Check that the disk is connected and that you may use the folder.",
            Self::Unread(_) => "Check that the file can be opened elsewhere and try again.",
            Self::Stopped => "Start it again when you want to.",
            Self::Database(_) => "Try again; if it stays, restore the newest backup.",
            Self::NotDurable { .. } => "Move the library to a folder on this computer's own disk.",
        }
    }

    /// An error of the system while it had to do with `path`.
    pub(crate) fn io(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            _ => Self::Io { path, source },
        }
    }

    /// A value in the database that no studio writes there.
    pub(crate) fn damaged(what: &str, why: impl ToString) -> Self {
        Self::Damaged { what: what.to_owned(), why: why.to_string() }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Self::ReadOnly,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
                Self::damaged("its database", "it is not as SQLite writes it")
            }
            _ => Self::Database(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_says_what_happened_and_what_to_do() {
        let error = StoreError::InUse("folder".into());
        assert_eq!(
            error.to_string(),
            "Another Trainer Studio has the library in “folder” open. Close the other one, or choose another library."
        );
    }

    #[test]
    fn a_full_disk_is_told_from_another_failure_of_the_system() {
        let full = StoreError::io(Path::new("x"))(io::ErrorKind::StorageFull.into());
        assert_eq!(full.code(), "disk-full");
        let gone = StoreError::io(Path::new("x"))(io::ErrorKind::NotFound.into());
        assert_eq!(gone.code(), "library-file");
    }
}
