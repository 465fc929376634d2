//! A course from wherever it is: a folder of course text, a `.course` file, or the library.

use crate::app::App;
use crate::course_file;
use crate::failure::{Failure, FailureCode};
use crate::packing::MediaSource;
use crate::templates::TemplateCourse;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use studio_course::{Course, CourseId, Finding, Sha256};
use studio_store::MediaFiles;
use studio_text::{Defaults, FolderEntry};

/// A course, read from where it is, with what reading it has found and a way to its media.
pub struct SourceCourse {
    /// The course.
    pub course: Course,
    /// What is wrong with its text; empty for a course of the library.
    pub findings: Vec<Finding>,
    /// Where its media come from.
    pub media: Box<dyn MediaSource>,
}

/// A folder as whoever walked it found it: its entries, and where on the disk the media are, by digest.
pub type WalkedFolder = (Vec<FolderEntry>, BTreeMap<[u8; 32], PathBuf>);

/// Reads the course that `argument` names: `library:ID`, a `.course` file, or a folder, which `walk` walks.
pub fn read_source(
    app: &App,
    argument: &str,
    walk: impl Fn(&Path) -> Result<WalkedFolder, String>,
) -> Result<SourceCourse, Failure> {
    if let Some(id) = argument.strip_prefix("library:") {
        let id = CourseId::new(id).map_err(|error| Failure::new(FailureCode::NotFound, error.to_string()))?;
        return app.with_library(|library| {
            Ok(SourceCourse {
                course: library.load(&id)?,
                findings: Vec::new(),
                media: Box::new(library.media_files()),
            })
        });
    }
    let path = Path::new(argument);
    if path.is_dir() {
        let (entries, media) = walk(path).map_err(|sentence| Failure::new(FailureCode::Disk, sentence))?;
        return Ok(read_entries(app, &entries, Box::new(FolderMedia(media))));
    }
    if path.is_file() {
        let file = course_file::open(path)?;
        let entries = file.entries.clone();
        return Ok(read_entries(app, &entries, Box::new(file)));
    }
    Err(Failure::new(FailureCode::NotFound, format!("There is no course at “{argument}”."))
        .with_hint("Name a course folder, a .course file, or library:ID."))
}

fn read_entries(app: &App, entries: &[FolderEntry], media: Box<dyn MediaSource>) -> SourceCourse {
    let defaults = Defaults { id: app.host().new_course_id(), released_on: app.host().today() };
    let read = studio_text::read(entries, defaults);
    SourceCourse { course: read.course, findings: read.findings, media }
}

impl MediaSource for MediaFiles {
    fn open(&self, sha256: &Sha256) -> io::Result<Box<dyn Read>> {
        let file = Self::open(self, sha256).map_err(io::Error::other)?;
        Ok(Box::new(file))
    }
}

impl MediaSource for TemplateCourse {
    fn open(&self, sha256: &Sha256) -> io::Result<Box<dyn Read>> {
        let bytes = self.media.get(sha256).ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))?;
        Ok(Box::new(*bytes))
    }
}

/// Media in a folder of course text.
struct FolderMedia(BTreeMap<[u8; 32], PathBuf>);

impl MediaSource for FolderMedia {
    fn open(&self, sha256: &Sha256) -> io::Result<Box<dyn Read>> {
        let path = self.0.get(&sha256.0).ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))?;
        Ok(Box::new(File::open(path)?))
    }
}
