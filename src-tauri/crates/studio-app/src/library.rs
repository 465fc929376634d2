//! The library: opening it, its courses, search, copies, and what it can be filled from.

use crate::addresses::{media_base, percent_encoded};
use crate::app::App;
use crate::failure::{Failure, FailureCode};
use crate::templates::{self, TemplateCourse};
use crate::wire::*;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use studio_store::{Depth, Library};

/// The most places that a search shows.
const MOST_HITS: usize = 50;

/// Opens the library, or makes it where there is none.
pub(crate) fn open(app: &App, request: LibraryOpen) -> Result<LibraryOpened, Failure> {
    let folder = request.folder.map_or_else(|| app.host().library_folder(), PathBuf::from);
    // A page that was loaded anew asks again; the library that is open is the answer.
    let is_open = app.with_library(|library| Ok(library.folder() == folder)).unwrap_or(false);
    let is_new = !is_open && open_folder(app, &folder)?;
    Ok(LibraryOpened {
        folder: folder.to_string_lossy().into_owned(),
        is_new,
        version: env!("CARGO_PKG_VERSION").to_owned(),
    })
}

/// Opens or makes the library in a folder; whether it was made.
fn open_folder(app: &App, folder: &Path) -> Result<bool, Failure> {
    let is_new = !folder.join("library.db").exists();
    let now = app.host().now_ms();
    let library = if is_new { Library::create(folder, now)? } else { Library::open(folder, now)? };
    app.hold(library);
    Ok(is_new)
}

impl App {
    /// Opens the library to write to it, or makes it where there is none.
    pub fn open_library(&self) -> Result<(), Failure> {
        open_folder(self, &self.host().library_folder()).map(drop)
    }

    /// Opens the library only to read, while a studio may have it open.
    pub fn open_library_to_read(&self) -> Result<(), Failure> {
        self.hold(Library::open_to_read(&self.host().library_folder())?);
        Ok(())
    }
}

/// The courses of the library.
pub fn courses(app: &App, _: Nothing) -> Result<Courses, Failure> {
    let cards = app.with_library(|library| Ok(library.cards()?))?;
    Ok(Courses { courses: cards.into_iter().map(|card| shown(app, card)).collect() })
}

/// The courses in the bin.
pub(crate) fn bin(app: &App, _: CourseBin) -> Result<Courses, Failure> {
    let cards = app.with_library(|library| Ok(library.bin()?))?;
    Ok(Courses { courses: cards.into_iter().map(|card| shown(app, card)).collect() })
}

fn shown(app: &App, card: studio_store::CourseCard) -> CourseCard {
    let base = media_base(app, &card.id);
    let cover = card
        .cover
        .as_ref()
        .filter(|_| !base.is_empty())
        .map(|name| format!("{base}{}", percent_encoded(name)));
    CourseCard {
        id: card.id,
        title: card.title,
        summary: card.summary,
        language: card.language,
        cover,
        modules: card.modules,
        lessons: card.lessons,
        changed_at: card.changed_at,
        released_on: card.released_on,
    }
}

/// Looks for text in all courses.
pub(crate) fn search(app: &App, request: LibrarySearch) -> Result<Hits, Failure> {
    let hits = app.with_library(|library| Ok(library.search(&request.query, MOST_HITS)?))?;
    let hits = hits.into_iter().map(|hit| Hit {
        course: hit.course,
        course_title: hit.course_title,
        lesson: hit.lesson,
        lesson_title: hit.lesson_title,
        snippet: hit.snippet,
    });
    Ok(Hits { hits: hits.collect() })
}

/// Makes a verified copy of the library's database.
pub fn backup(app: &App, _: LibraryBackup) -> Result<LibraryBackedUp, Failure> {
    let backup = app.with_library(|library| Ok(library.backup(app.host().now_ms())?))?;
    Ok(LibraryBackedUp { path: backup.path.to_string_lossy().into_owned() })
}

/// Puts a copy in the place of the database. What is there now is kept beside it.
pub fn restore_library(app: &App, backup: &Path) -> Result<PathBuf, Failure> {
    let folder = app.host().library_folder();
    let name = backup.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let backups = folder.join("backups");
    if backup.parent().is_some_and(|parent| !parent.as_os_str().is_empty() && parent != backups) {
        return Err(Failure::new(
            FailureCode::BadRequest,
            format!("“{}” is not a backup of this library.", backup.display()),
        )
        .with_hint(format!("Put it into {} and name it again.", backups.display())));
    }
    app.hold(Library::restore(&folder, &name, app.host().now_ms())?);
    Ok(backups)
}

/// What is wrong with the library, as sentences. A deep look reads every media file.
pub fn verify_library(app: &App, is_deep: bool) -> Result<Vec<String>, Failure> {
    let depth = if is_deep { Depth::EveryByte } else { Depth::Sizes };
    app.with_library(|library| {
        let problems = library.verify(depth, &mut |_, _| ControlFlow::Continue(()))?;
        Ok(problems.iter().map(ToString::to_string).collect())
    })
}

/// The templates that ship with the studio.
pub fn templates(app: &App, _: Nothing) -> Result<Templates, Failure> {
    let template =
        |id| Ok(summary(&templates::template(id, app.host().new_course_id(), app.host().today())?));
    Ok(Templates { templates: templates::template_ids().map(template).collect::<Result<_, Failure>>()? })
}

fn summary(template: &TemplateCourse) -> Template {
    let course = &template.course;
    let cover = course.cover.as_ref().and_then(|name| Some((name.mime(), template.media_named(name)?)));
    Template {
        id: template.id.to_owned(),
        title: course.title.clone(),
        summary: course.summary.clone(),
        language: course.language.clone(),
        modules: u32::try_from(course.modules.len()).unwrap_or(u32::MAX),
        lessons: u32::try_from(course.lessons().count()).unwrap_or(u32::MAX),
        cover: cover.map(|(mime, bytes)| data_address(mime, bytes)),
    }
}

/// Bytes as an address of their own (RFC 2397).
fn data_address(mime: &str, bytes: &[u8]) -> String {
    use base64::Engine;
    format!("data:{mime};base64,{}", base64::engine::general_purpose::STANDARD.encode(bytes))
}

/// The frameworks that ship with the studio.
pub(crate) fn frameworks(_: &App, _: Nothing) -> Result<FrameworkList, Failure> {
    Ok(FrameworkList { frameworks: studio_competency::frameworks().to_vec() })
}

/// The policies that turn time into hours and credits.
pub(crate) fn policies(_: &App, _: Nothing) -> Result<Policies, Failure> {
    let policies = studio_hours::policies().iter().map(|policy| PolicySummary {
        id: policy.id.to_owned(),
        title: policy.title.to_owned(),
        minutes_per_hour: policy.minutes_per_hour,
        source: policy.source.to_owned(),
    });
    Ok(Policies { policies: policies.collect() })
}
