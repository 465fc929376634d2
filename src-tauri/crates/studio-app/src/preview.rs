//! Plays the very files that the package would hold, through the very player.

use crate::app::App;
use crate::failure::{Failure, FailureCode};
use crate::packing;
use crate::review::review;
use crate::wire::{ExportFormat, Nothing, PreviewAddress, PreviewClose, PreviewOpen};
use std::collections::BTreeMap;
use studio_course::{FileSource, PlannedFile};

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
    Media(studio_course::Sha256),
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

    fn play(&mut self, files: Vec<PlannedFile>) -> u64 {
        self.number += 1;
        self.files = files.into_iter().map(|file| (file.path, file.source)).collect();
        self.number
    }
}

/// Puts a course on the stage and says where it plays.
pub(crate) fn open(app: &App, request: PreviewOpen) -> Result<PreviewAddress, Failure> {
    let base = app.host().served_at().ok_or_else(|| {
        Failure::new(FailureCode::Fault, "Nothing is served here, so there is nowhere to preview a course.")
            .with_hint("Export it as HTML instead and open its index.html.")
    })?;
    let (course, media) =
        app.with_library(|library| Ok((library.load(&request.course)?, library.media_files())))?;
    let reviewed = review(&course, &[]);
    let plan = packing::plan(&course, &reviewed, ExportFormat::Scorm12, false, &media)?;
    let number = app.stage(|stage| stage.play(plan.files().to_vec()));
    let lesson = request.lesson.map(|lesson| format!("?lesson={lesson}")).unwrap_or_default();
    Ok(PreviewAddress { url: format!("{base}/preview/{number}/host.html{lesson}") })
}

/// Takes the course off the stage.
pub(crate) fn close(app: &App, _: PreviewClose) -> Result<Nothing, Failure> {
    app.stage(|stage| stage.play(Vec::new()));
    Ok(Nothing {})
}
