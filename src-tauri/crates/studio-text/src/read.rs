//! From a folder to a course.

use crate::course::{self, modules};
use crate::file_text::{FileText, Parsed};
use crate::folder::Folder;
use crate::keys::Keys;
use crate::lessons::Lessons;
use crate::rules;
use crate::told;
use crate::{Defaults, FolderEntry, Kept, ReadCourse};
use std::collections::BTreeMap;
use studio_course::{Course, Language, Place};

/// Passed over beside `course.toml`: a word to people who find the folder.
const README: &str = "README.md";

/// Reads a course folder. Whatever is wrong with it is a finding with file and line, and what can be read is read:
/// ids that cannot be given are made up, values that cannot be understood are left at their defaults.
pub fn read(entries: &[FolderEntry], defaults: Defaults) -> ReadCourse {
    let mut folder = Folder::sieve(entries);
    let texts: BTreeMap<&str, FileText<'_>> =
        folder.texts.iter().map(|(path, bytes)| (*path, FileText::open(path, bytes))).collect();
    let Some(main) = texts.get(course::PATH) else {
        let place = Place::File { path: course::PATH.to_owned(), line: 0 };
        let message = "The folder holds no course.toml that can be read, and so no course.";
        let hint = "Choose the folder that holds course.toml, or write one.";
        folder
            .findings
            .insert(0, rules::MISSING_FILE.at(place, message, hint).with_value("file", course::PATH));
        let course = Course::new(defaults.id, "", Language::undetermined(), defaults.released_on);
        return ReadCourse { course, kept: Kept::default(), findings: folder.findings };
    };

    let main = main.parse();
    let listed = modules::listed(&main.table);
    let parsed: BTreeMap<&str, (&FileText<'_>, Parsed<'_>)> = texts
        .iter()
        .filter(|(path, _)| **path != course::PATH && **path != README)
        .map(|(path, file)| (*path, (file, file.parse())))
        .collect();
    let files = parsed.iter().map(|(path, (file, parsed))| (*path, (*file, parsed))).collect();
    let mut lessons = Lessons::new(files, &listed);

    let mut keys = Keys::of(&main);
    let media = std::mem::take(&mut folder.media);
    let course = course::read(&mut keys, defaults, media, &mut lessons);
    let (mistakes, unknown) = keys.finish();

    for path in lessons.unread() {
        folder.leave_unlisted(path, "Name it in the lessons of a module in course.toml, or take it out.");
    }
    let mut findings = main.findings;
    findings.extend(mistakes);
    let mut findings = told::in_order(course::PATH, findings);
    findings.append(&mut lessons.findings);
    findings.append(&mut folder.findings);
    ReadCourse { course, kept: Kept { course: unknown, lessons: lessons.kept }, findings }
}
