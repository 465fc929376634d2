//! All lesson files of a folder, each handed out once.

use crate::file_text::{FileText, Parsed};
use crate::kept::Unknown;
use crate::keys::Keys;
use crate::lesson::{self, LessonIds};
use crate::path::{self, PathKind};
use crate::rules;
use crate::told;
use crate::unique::Ids;
use std::collections::{BTreeMap, BTreeSet};
use studio_course::{Finding, Lesson, LessonId};
use toml::de::DeTable;

/// The lesson files by path, and what was found while they were read.
pub(crate) struct Lessons<'a> {
    files: BTreeMap<&'a str, (&'a FileText<'a>, &'a Parsed<'a>)>,
    read: BTreeSet<String>,
    ids: LessonIds,
    /// The unknown keys of each lesson.
    pub(crate) kept: BTreeMap<LessonId, Unknown>,
    /// What is wrong in the files that were read, file by file, in the order of lines.
    pub(crate) findings: Vec<Finding>,
}

impl<'a> Lessons<'a> {
    /// Looks through the listed files for the ids that are written in them, so that no id is made up that stands in a
    /// file behind.
    pub(crate) fn new(files: BTreeMap<&'a str, (&'a FileText<'a>, &'a Parsed<'a>)>, listed: &[&str]) -> Self {
        let (mut lessons, mut questions, mut checklist) = (Vec::new(), Vec::new(), Vec::new());
        for (path, (_, parsed)) in listed.iter().filter_map(|path| files.get_key_value(path)) {
            let keys = Keys::of(parsed);
            lessons.push(own_id(&parsed.table).unwrap_or(lesson::stem(path)).to_owned());
            questions.extend(keys.written_ids("questions"));
            checklist.extend(keys.written_ids("checklist"));
        }
        let ids = LessonIds {
            lessons: Ids::among(lessons),
            questions: Ids::among(questions),
            checklist: Ids::among(checklist),
        };
        Self { files, read: BTreeSet::new(), ids, kept: BTreeMap::new(), findings: Vec::new() }
    }

    /// Reads the lesson of a file that `listing` names on a line.
    pub(crate) fn take(&mut self, listing: &mut Keys<'_>, path: &str, line: u32) -> Option<Lesson> {
        if path::kind(path) == PathKind::Hostile {
            let message =
                format!("“{}” is not a path within the course folder. It is not read.", path.escape_debug());
            let hint = "Write the path from the folder with /, such as lessons/parcels.md.";
            listing.report(&rules::HOSTILE_PATH, line, &[("file", path)], message, hint);
            return None;
        }
        let Some((file, parsed)) = self.files.get(path) else {
            let message = format!("There is no readable file “{path}” in the folder.");
            let hint = "Put the file there, mend its name (capitals count), or take the line out.";
            listing.report(&rules::MISSING_FILE, line, &[("file", path)], message, hint);
            return None;
        };
        if !self.read.insert(path.to_owned()) {
            let message = format!("“{path}” is listed twice. It is a lesson where it stands first.");
            let hint = "Take one of the two out, or make a copy of the file with an id of its own.";
            listing.report(&rules::REPEATED_FILE, line, &[("file", path)], message, hint);
            return None;
        }
        let read = lesson::read(file, parsed, &mut self.ids)?;
        self.findings.extend(told::in_order(path, read.findings));
        if !read.unknown.is_empty() {
            self.kept.insert(read.lesson.id.clone(), read.unknown);
        }
        Some(read.lesson)
    }

    /// The files that nobody asked for.
    pub(crate) fn unread(&self) -> impl Iterator<Item = &'a str> {
        self.files.keys().copied().filter(|path| !self.read.contains(*path))
    }
}

fn own_id<'t>(table: &'t DeTable<'_>) -> Option<&'t str> {
    table.get("id")?.get_ref().as_str()
}
