//! The entries of a folder, sieved: what may be read, by path.

use crate::path::{self, PathKind};
use crate::rules::{self, Rule};
use crate::{EntryKind, FolderEntry};
use std::collections::{BTreeMap, BTreeSet};
use studio_course::{Finding, Media, MediaName, Place};

/// The longest text file that is read, in bytes.
pub const MAX_TEXT_BYTES: usize = 4 << 20;

/// How many entries of a folder are looked at.
pub const MAX_ENTRIES: usize = 20_000;

/// What of a folder may be read.
#[derive(Debug, Default)]
pub(crate) struct Folder<'a> {
    /// The text files, by path.
    pub(crate) texts: BTreeMap<&'a str, &'a [u8]>,
    /// The files of `media/`, without credits.
    pub(crate) media: BTreeMap<MediaName, Media>,
    /// What was left out, and why.
    pub(crate) findings: Vec<Finding>,
    seen: BTreeSet<String>,
}

impl<'a> Folder<'a> {
    /// Looks at every entry once.
    pub(crate) fn sieve(entries: &'a [FolderEntry]) -> Self {
        let mut folder = Self::default();
        for entry in entries.iter().take(MAX_ENTRIES) {
            folder.add(entry);
        }
        if entries.len() > MAX_ENTRIES {
            let message = format!("The folder holds more than {MAX_ENTRIES} files. The rest is not read.");
            let hint = "Take out what is not part of the course.";
            folder.leave_out(&rules::TOO_MANY_FILES, "", message, hint);
        }
        folder
    }

    fn add(&mut self, entry: &'a FolderEntry) {
        let path = entry.path.as_str();
        match path::kind(path) {
            PathKind::Hidden => return,
            PathKind::Hostile => {
                let message = format!(
                    "“{}” is not a path that a course folder may hold. It is not read.",
                    path.escape_debug()
                );
                let hint = "Give the file a plain name within the folder, such as lessons/parcels.md.";
                return self.leave_out(&rules::HOSTILE_PATH, path, message, hint);
            }
            PathKind::Plain => {}
        }
        if !self.seen.insert(path.to_lowercase()) {
            let message = format!("Another file is called “{path}” but for capitals. This one is not read.");
            let hint = "Give one of them another name: not every system tells capitals apart.";
            return self.leave_out(&rules::COLLIDING_PATHS, path, message, hint);
        }
        match &entry.what {
            EntryKind::Text(bytes) => self.add_text(path, bytes),
            EntryKind::Media { sha256, bytes } => match path.strip_prefix("media/").map(MediaName::new) {
                Some(Ok(name)) => {
                    let media =
                        Media { name: name.clone(), sha256: *sha256, bytes: *bytes, credit: String::new() };
                    self.media.insert(name, media);
                }
                Some(Err(_)) => {
                    self.leave_unlisted(path, "Put the file into media/ itself, without a folder between.")
                }
                None => {
                    self.leave_unlisted(path, "Put what the course shows into media/, or take the file out.")
                }
            },
            EntryKind::Link => {
                let message = format!("“{path}” is a link. Links are not followed.");
                self.leave_out(&rules::LINK_NOT_FOLLOWED, path, message, "Put the file itself in its place.");
            }
            EntryKind::Other => {
                let message = format!("“{path}” is not a file that can be read.");
                self.leave_out(&rules::NOT_A_FILE, path, message, "Take it out of the folder.");
            }
        }
    }

    fn add_text(&mut self, path: &'a str, bytes: &'a [u8]) {
        if bytes.len() > MAX_TEXT_BYTES {
            let message = format!("“{path}” is larger than {} MiB. It is not read.", MAX_TEXT_BYTES >> 20);
            return self.leave_out(
                &rules::TOO_LARGE_FILE,
                path,
                message,
                "Divide the text into several lessons.",
            );
        }
        self.texts.insert(path, bytes);
    }

    /// Says that the course has no place for a file.
    pub(crate) fn leave_unlisted(&mut self, path: &str, hint: &str) {
        let message = format!("“{path}” is not part of the course. It is not read.");
        self.leave_out(&rules::UNLISTED_FILE, path, message, hint);
    }

    fn leave_out(&mut self, rule: &Rule, path: &str, message: String, hint: &str) {
        let place = Place::File { path: path.to_owned(), line: 0 };
        self.findings.push(rule.at(place, message, hint).with_value("file", path));
    }
}
