//! A course folder as entries, walked without following links.

use crate::digest::digest_of;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use studio_text::{EntryKind, FolderEntry};

/// More entries than any course has; a folder with more was named by mistake.
const MOST_ENTRIES: usize = 20_000;
/// Text files above this are listed by size only, for the reader of course text to refuse.
const MOST_TEXT: u64 = 4 * 1024 * 1024;

/// Why a folder cannot be walked.
#[derive(Debug, thiserror::Error)]
pub enum WalkError {
    /// It cannot be read.
    #[error("“{}” cannot be read: {error}. Check that the folder is there and that you may read it.", path.display())]
    Unreadable {
        /// What cannot be read.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// It holds more than a course can.
    #[error("“{}” holds more than {MOST_ENTRIES} files. Name the folder of one course.", path.display())]
    TooMany {
        /// The folder.
        path: PathBuf,
    },
}

/// A course folder that was walked.
#[derive(Debug)]
pub struct Walked {
    /// Its entries, in the order of their paths.
    pub entries: Vec<FolderEntry>,
    /// Where on the disk its media are, by digest.
    pub media: BTreeMap<[u8; 32], PathBuf>,
}

/// The entries of a course folder, and where on the disk its media are. Files in
/// `media/` are hashed and not held; hidden files and folders (a dot in front) are passed over.
pub fn walk(folder: &Path) -> Result<Walked, WalkError> {
    let mut found = Found { root: folder, entries: Vec::new(), media: BTreeMap::new() };
    found.folder(folder, "")?;
    found.entries.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(Walked { entries: found.entries, media: found.media })
}

struct Found<'a> {
    root: &'a Path,
    entries: Vec<FolderEntry>,
    media: BTreeMap<[u8; 32], PathBuf>,
}

impl Found<'_> {
    fn folder(&mut self, folder: &Path, prefix: &str) -> Result<(), WalkError> {
        for entry in fs::read_dir(folder).map_err(unreadable(folder))? {
            let entry = entry.map_err(unreadable(folder))?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if name.starts_with('.') {
                continue;
            }
            if self.entries.len() >= MOST_ENTRIES {
                return Err(WalkError::TooMany { path: self.root.to_owned() });
            }
            let path = if prefix.is_empty() { name } else { format!("{prefix}/{name}") };
            let kind = entry.file_type().map_err(unreadable(&entry.path()))?;
            if kind.is_symlink() {
                self.entries.push(FolderEntry { path, what: EntryKind::Link });
            } else if kind.is_dir() {
                self.folder(&entry.path(), &path)?;
            } else if kind.is_file() {
                let what = self.file(&entry.path(), &path)?;
                self.entries.push(FolderEntry { path, what });
            } else {
                self.entries.push(FolderEntry { path, what: EntryKind::Other });
            }
        }
        Ok(())
    }

    fn file(&mut self, file: &Path, path: &str) -> Result<EntryKind, WalkError> {
        let is_text = !path.starts_with("media/") && (path.ends_with(".md") || path.ends_with(".toml"));
        let size = fs::metadata(file).map_err(unreadable(file))?.len();
        if is_text && size <= MOST_TEXT {
            return fs::read(file).map(EntryKind::Text).map_err(unreadable(file));
        }
        let mut reader = fs::File::open(file).map_err(unreadable(file))?;
        let (sha256, bytes) = digest_of(&mut reader).map_err(unreadable(file))?;
        self.media.insert(sha256, file.to_owned());
        Ok(EntryKind::Media { sha256: studio_course::Sha256(sha256), bytes })
    }
}

fn unreadable(path: &Path) -> impl Fn(io::Error) -> WalkError + use<> {
    let path = path.to_owned();
    move |error| WalkError::Unreadable { path: path.clone(), error }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_held_media_are_hashed_and_hidden_files_are_passed_over() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("media")).unwrap();
        fs::write(folder.path().join("course.toml"), "title = \"x\"").unwrap();
        fs::write(folder.path().join("media/海.png"), [0, 1, 2]).unwrap();
        fs::write(folder.path().join(".DS_Store"), "").unwrap();
        let Walked { entries, media } = walk(folder.path()).unwrap();
        let paths: Vec<_> = entries.iter().map(|entry| entry.path.as_str()).collect();
        assert_eq!(paths, ["course.toml", "media/海.png"]);
        assert!(matches!(&entries[0].what, EntryKind::Text(text) if text.starts_with(b"title")));
        assert_eq!(media.len(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_named_and_not_followed() {
        let folder = tempfile::tempdir().unwrap();
        std::os::unix::fs::symlink("/etc/hosts", folder.path().join("course.toml")).unwrap();
        let entries = walk(folder.path()).unwrap().entries;
        assert!(matches!(entries[0].what, EntryKind::Link));
    }
}
