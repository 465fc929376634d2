//! Takes questions into a course folder.

use crate::app::App;
use crate::failure::{Failure, FailureCode};
use crate::interchange::{Placed, last_module, place, read_for};
use crate::wire::QuizTarget;
use crate::writing::{unwritable, write_file};
use sha2::{Digest, Sha256 as Hasher};
use std::collections::BTreeMap;
use std::path::Path;
use studio_course::{Course, Edit, Finding, LessonId, Media, Sha256};
use studio_text::{Defaults, FolderEntry, Kept};

/// What came of it.
pub struct ImportedIntoFolder {
    /// The quiz that the questions stand in, the first of them.
    pub lesson: LessonId,
    /// How many questions were taken over.
    pub questions: usize,
    /// What could not be.
    pub findings: Vec<Finding>,
}

/// Takes the questions of `file` into the course whose text lies in `folder`. Only files whose text changes are written
/// anew, each whole or not at all and the list of lessons last, so that what stands there is always a course. Without a
/// `target`, new quizzes come at the end of the last module. `entries` are those of the folder.
pub fn import_into_folder(
    app: &App,
    folder: &Path,
    entries: &[FolderEntry],
    file: &Path,
    target: Option<QuizTarget>,
) -> Result<ImportedIntoFolder, Failure> {
    let defaults = Defaults { id: app.host().new_course_id(), released_on: app.host().today() };
    let there = studio_text::read(entries, defaults);
    // What could not be read would be lost where its file is written anew. Keys of others are kept.
    if let Some(unread) = there.findings.iter().find(|finding| finding.rule != "unknown-key") {
        return Err(Failure::new(
            FailureCode::Refused,
            format!("The course's text has to be mended first: {}", unread.message),
        )
        .with_hint("Run `studio check` on the folder to see everything."));
    }
    let before = texts(&there.course, &there.kept);
    let is_there = |path: &&String| entries.iter().any(|entry| entry.path == **path);
    if let Some(missing) = before.keys().find(|path| !is_there(path)) {
        return Err(Failure::new(
            FailureCode::Refused,
            format!("This folder names its files in its own way: there is no “{missing}”."),
        )
        .with_hint(
            "Put the course into the library, import the questions there, and write it as a folder again.",
        ));
    }
    let target = target.map_or_else(|| last_module(&there.course), Ok)?;
    let read = read_for(&there.course, file)?;
    let media = read.media.iter().map(|(name, bytes)| Media {
        name: name.clone(),
        sha256: Sha256(Hasher::digest(bytes).into()),
        bytes: bytes.len() as u64,
        credit: String::new(),
    });
    let Placed { edits, lesson, questions } =
        place(&there.course, &read, media.collect(), &target, || app.new_id())?;
    let mut course = there.course.clone();
    course.apply(Edit::Batch { edits })?;
    for (name, bytes) in &read.media {
        std::fs::create_dir_all(folder.join("media"))
            .map_err(|error| unwritable(&folder.join("media"), &error))?;
        write_file(&folder.join("media").join(name.as_str()), bytes)?;
    }
    let after = texts(&course, &there.kept);
    // The list of lessons names the new files, so it is written when they are there.
    let (lists, others): (Vec<_>, Vec<_>) = after.iter().partition(|(path, _)| *path == "course.toml");
    for (path, bytes) in others.into_iter().chain(lists) {
        if before.get(path) != Some(bytes) {
            let to = folder.join(path);
            if let Some(parent) = to.parent() {
                std::fs::create_dir_all(parent).map_err(|error| unwritable(parent, &error))?;
            }
            write_file(&to, bytes)?;
        }
    }
    Ok(ImportedIntoFolder { lesson, questions, findings: read.findings })
}

fn texts(course: &Course, kept: &Kept) -> BTreeMap<String, Vec<u8>> {
    studio_text::write(course, kept).into_iter().map(|file| (file.path, file.bytes)).collect()
}
