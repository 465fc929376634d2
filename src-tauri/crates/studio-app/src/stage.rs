//! What the preview plays at the moment.

use std::collections::BTreeMap;
use studio_course::{FileSource, PlannedFile, Sha256};

/// The page around the player, which answers it in the place of an LMS.
const HOST_PAGE: &str = include_str!("../preview/host.html");
const HOST_SCRIPT: &str = include_str!("../preview/host.js");

/// What the preview plays at the moment.
#[derive(Default)]
pub(crate) struct Stage {
    /// Which preview this is: an older one's addresses lead nowhere.
    number: u64,
    files: BTreeMap<String, FileSource>,
}

/// A file of the preview.
pub(crate) enum Staged {
    /// Its bytes.
    Bytes(Vec<u8>),
    /// A media file of the library.
    Media(Sha256),
}

impl Stage {
    /// The file at `NUMBER/path`, where that preview is on.
    pub(crate) fn file(&self, path: &str) -> Option<Staged> {
        let inner = path.strip_prefix(&format!("{}/", self.number))?;
        match inner {
            "host.html" => return Some(Staged::Bytes(HOST_PAGE.into())),
            "host.js" => return Some(Staged::Bytes(HOST_SCRIPT.into())),
            _ => {}
        }
        Some(match self.files.get(inner.strip_prefix("course/")?)? {
            FileSource::Bytes(bytes) => Staged::Bytes(bytes.clone()),
            FileSource::Media { sha256, .. } => Staged::Media(*sha256),
        })
    }

    /// Puts files on, in the place of what was on; returns the number of this preview.
    pub(crate) fn play(&mut self, files: Vec<PlannedFile>) -> u64 {
        self.number += 1;
        self.files = files.into_iter().map(|file| (file.path, file.source)).collect();
        self.number
    }
}
