//! Brings files into a course: looked into, copied into the library by content, then listed by an edit.

mod incoming;
mod names;
mod uses;

use crate::addresses::{media_base, percent_encoded};
use crate::app::App;
use crate::board::Progress;
use crate::courses;
use crate::failure::{Failure, FailureCode};
use crate::jobs;
use crate::wire::{JobOutcome, JobState, JobStep, MediaAdd, MediaAdded, MediaAddress, MediaLocate};
use incoming::{Incoming, Source};
use std::fs::File;
use std::io::{self, Cursor, Read};
use std::path::Path;
use studio_course::{Course, Edit, Media, MediaName};
use studio_store::{KeptMedia, StoreError};

/// Begins to bring a file in.
pub(crate) fn add(app: &App, request: MediaAdd) -> Result<JobState, Failure> {
    jobs::start(app, move |app, progress| {
        let added = bring_in(app, &request, progress)?;
        Ok(JobOutcome::MediaAdded { added: Box::new(added) })
    })
}

/// Where a media file is served.
pub(crate) fn locate(app: &App, request: MediaLocate) -> Result<MediaAddress, Failure> {
    let base = media_base(app, &request.course);
    let encoded = percent_encoded(&request.name);
    Ok(MediaAddress { url: format!("{base}{encoded}") })
}

fn bring_in(app: &App, request: &MediaAdd, progress: &Progress) -> Result<MediaAdded, Failure> {
    progress.step(JobStep::Probing, 0)?;
    let Incoming { files, duration, remarks } =
        incoming::look_into(Path::new(&request.path), &request.purpose)?;
    progress.step(JobStep::Copying, 20)?;
    let mut kept = Vec::new();
    for file in files {
        let (source, length) = open(file.source)?;
        kept.push((file.name, keep(app, source, length, progress)?));
    }
    // The course is read after the copying, which can take minutes in which the author went on writing.
    let course = app.with_library(|library| Ok(library.load(&request.course)?))?;
    let (names, mut edits) = list(&course, kept)?;
    let name =
        names.first().cloned().ok_or_else(|| Failure::new(FailureCode::Fault, "Nothing was brought in."))?;
    edits.extend(uses::edits(&course, &request.purpose, &names, duration)?);
    let changed = courses::change(app, &request.course, Edit::Batch { edits })?;
    Ok(MediaAdded { name, parts: changed.parts, history: changed.history, remarks })
}

/// The name of each kept file in the course, and the edits that list those that are not listed yet.
fn list(course: &Course, kept: Vec<(String, KeptMedia)>) -> Result<(Vec<MediaName>, Vec<Edit>), Failure> {
    let mut taken: Vec<MediaName> = course.media.iter().map(|media| media.name.clone()).collect();
    let (mut names, mut edits) = (Vec::new(), Vec::new());
    for (wished, KeptMedia { sha256, bytes }) in kept {
        // The same bytes are the same file, brought in again.
        if let Some(known) = course.media.iter().find(|media| media.sha256 == sha256) {
            names.push(known.name.clone());
            continue;
        }
        let name = names::free(&wished, &taken)?;
        let at = course.media.len() + edits.len();
        edits.push(Edit::MediaAdd {
            media: Media { name: name.clone(), sha256, bytes, credit: String::new() },
            at,
        });
        taken.push(name.clone());
        names.push(name);
    }
    Ok((names, edits))
}

fn open(source: Source) -> Result<(Box<dyn Read>, u64), Failure> {
    match source {
        Source::Bytes(bytes) => {
            let length = bytes.len() as u64;
            Ok((Box::new(Cursor::new(bytes)), length))
        }
        Source::File(path) => {
            let unreadable = |error: io::Error| {
                Failure::new(FailureCode::Disk, format!("“{}” cannot be read: {error}.", path.display()))
                    .with_hint("Check that the file is still there and that you may read it.")
            };
            let file = File::open(&path).map_err(unreadable)?;
            let length = file.metadata().map_err(unreadable)?.len();
            Ok((Box::new(file), length))
        }
    }
}

/// Copies bytes into the library without holding up edits: the library is asked for its shelf and let go.
fn keep(app: &App, source: Box<dyn Read>, length: u64, progress: &Progress) -> Result<KeptMedia, Failure> {
    let files = app.with_library(|library| Ok(library.media_files()))?;
    let mut counted = Counted { source, progress, length: length.max(1), read: 0 };
    let arrived =
        files.take_in(&mut counted).map_err(|error| match (&error, progress.step(JobStep::Copying, 20)) {
            (StoreError::Unread(_), Err(cancelled)) => cancelled,
            _ => Failure::from(error),
        })?;
    app.with_library(|library| Ok(library.keep_media(arrived, app.host().now_ms())?))
}

/// A reader that says how far it is, and stops when it shall.
struct Counted<'a> {
    source: Box<dyn Read>,
    progress: &'a Progress,
    length: u64,
    read: u64,
}

impl Read for Counted<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.source.read(buffer)?;
        self.read += read as u64;
        let share = u32::try_from(self.read.saturating_mul(960) / self.length).unwrap_or(960);
        if self.progress.at(JobStep::Copying, 20 + share.min(960)).is_break() {
            return Err(io::Error::other("cancelled"));
        }
        Ok(read)
    }
}
