//! Courses as folders and course files, in and out of the library.

use crate::app::App;
use crate::course_file;
use crate::failure::{Failure, FailureCode};
use crate::packing::MediaSource;
use crate::sources::SourceCourse;
use crate::writing::unwritable;
use std::fs;
use std::io;
use std::path::Path;
use studio_course::{Course, CourseId};
use studio_text::Kept;

/// Writes a course as a folder that is not there yet, or is empty. The folder appears whole or not at all.
pub fn write_folder(course: &Course, media: &dyn MediaSource, to: &Path) -> Result<(), Failure> {
    let is_free = match fs::read_dir(to) {
        Ok(mut entries) => entries.next().is_none(),
        Err(error) => error.kind() == io::ErrorKind::NotFound,
    };
    if !is_free {
        return Err(Failure::new(FailureCode::Refused, format!("“{}” is there already.", to.display()))
            .with_hint("Name a folder that does not exist yet."));
    }
    let parent = to.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(parent).map_err(|error| unwritable(parent, &error))?;
    let growing = tempfile::Builder::new()
        .prefix(".writing-")
        .tempdir_in(parent)
        .map_err(|error| unwritable(to, &error))?;
    fill(course, media, growing.path()).map_err(|error| unwritable(to, &error))?;
    // An empty folder of that name gives way; one that has filled meanwhile does not.
    drop(fs::remove_dir(to));
    fs::rename(growing.path(), to).map_err(|error| unwritable(to, &error))?;
    // What it was made as is not there any more, so there is nothing left to clear away.
    drop(growing.keep());
    Ok(())
}

fn fill(course: &Course, media: &dyn MediaSource, folder: &Path) -> io::Result<()> {
    for file in studio_text::write(course, &Kept::default()) {
        let path = folder.join(&file.path);
        fs::create_dir_all(path.parent().unwrap_or(folder))?;
        fs::write(path, &file.bytes)?;
    }
    for one in &course.media {
        let path = folder.join("media").join(one.name.as_str());
        fs::create_dir_all(folder.join("media"))?;
        io::copy(&mut media.open(&one.sha256)?, &mut fs::File::create(path)?)?;
    }
    Ok(())
}

/// Puts a course into the library, under its own id where that is free, else under a new one.
pub fn add_to_library(app: &App, source: SourceCourse) -> Result<Course, Failure> {
    let SourceCourse { mut course, media, .. } = source;
    let is_taken = app.with_library(|library| {
        let cards = library.cards()?.into_iter().chain(library.bin()?);
        Ok(cards.map(|card| card.id).any(|id| id == course.id))
    })?;
    if is_taken {
        course.id = app.host().new_course_id();
    }
    for one in &course.media {
        let mut reader = media.open(&one.sha256).map_err(|error| {
            Failure::new(
                FailureCode::BadMedia,
                format!("The media file “{}” cannot be read: {error}.", one.name),
            )
        })?;
        app.with_library(|library| Ok(library.add_media(&mut reader, app.host().now_ms())?))?;
    }
    app.with_library(|library| Ok(library.create_course(course.clone(), app.host().now_ms())?))?;
    Ok(course)
}

/// Writes a course of the library as a folder, or as a course file where the name ends in `.course`.
pub fn extract(app: &App, id: &CourseId, to: &Path) -> Result<(), Failure> {
    let (course, media) = app.with_library(|library| Ok((library.load(id)?, library.media_files())))?;
    if to.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("course")) {
        course_file::write(&course, &media, to)
    } else {
        write_folder(&course, &media, to)
    }
}
