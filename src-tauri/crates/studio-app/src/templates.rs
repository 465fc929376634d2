//! The course templates that ship with the studio, embedded as the text that they are.

use crate::failure::{Failure, FailureCode};
use sha2::{Digest, Sha256 as Hasher};
use std::collections::BTreeMap;
use studio_course::{Course, CourseId, Date, Finding, MediaName, Sha256};
use studio_text::{Defaults, EntryKind, FolderEntry};

/// Each template's folder name, and its files by path.
type Folders = &'static [(&'static str, &'static [(&'static str, &'static [u8])])];

const FOLDERS: Folders = include!(concat!(env!("OUT_DIR"), "/templates.rs"));

/// A template, read.
pub struct TemplateCourse {
    /// Its folder's name.
    pub id: &'static str,
    /// The course that it is, under the id and date that were handed in.
    pub course: Course,
    /// What is wrong with its text; nothing, says a test.
    pub findings: Vec<Finding>,
    /// Its media by digest.
    pub media: BTreeMap<Sha256, &'static [u8]>,
}

impl TemplateCourse {
    /// The bytes of a media file by its name.
    pub fn media_named(&self, name: &MediaName) -> Option<&'static [u8]> {
        self.media.get(&self.course.media_named(name)?.sha256).copied()
    }
}

/// The ids of the templates.
pub fn template_ids() -> impl Iterator<Item = &'static str> {
    FOLDERS.iter().map(|(id, _)| *id)
}

/// The files of a template as they are shipped, by path.
pub fn template_files(id: &str) -> Result<&'static [(&'static str, &'static [u8])], Failure> {
    let found = FOLDERS.iter().find(|(known, _)| *known == id).map(|(_, files)| *files);
    found.ok_or_else(|| {
        let known: Vec<_> = template_ids().collect();
        Failure::new(FailureCode::NotFound, format!("There is no template “{id}”."))
            .with_hint(format!("The templates are: {}.", known.join(", ")))
    })
}

/// A template as a course of its own.
pub fn template(id: &str, course: CourseId, released_on: Date) -> Result<TemplateCourse, Failure> {
    let files = template_files(id)?;
    let known = FOLDERS.iter().find(|(known, _)| *known == id).map_or("", |(known, _)| *known);
    let mut media = BTreeMap::new();
    let mut entries = Vec::new();
    for (path, bytes) in files {
        let what = if studio_text::is_text(path) {
            EntryKind::Text(bytes.to_vec())
        } else {
            let sha256 = Sha256(Hasher::digest(bytes).into());
            media.insert(sha256, *bytes);
            EntryKind::Media { sha256, bytes: bytes.len() as u64 }
        };
        entries.push(FolderEntry { path: (*path).to_owned(), what });
    }
    let read = studio_text::read(&entries, Defaults { id: course, released_on });
    Ok(TemplateCourse { id: known, course: read.course, findings: read.findings, media })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_template_is_read_without_a_finding() {
        let id = CourseId::new("0b7f9a52-7a3c-4f0e-9c53-6a1f1f0c2b11").unwrap();
        assert!(template_ids().count() >= 6);
        for template_id in template_ids() {
            let read = template(template_id, id.clone(), Date::new(2026, 11, 23).unwrap()).unwrap();
            assert_eq!(read.findings, [], "{template_id}");
            assert!(read.course.final_test.is_some(), "{template_id}");
        }
    }
}
