//! The course templates are course text without mistakes.
#![allow(clippy::disallowed_methods, reason = "a test may look at the folder that the project ships")]

use crate::folder::defaults;
use std::fs;
use std::path::Path;
use studio_course::Sha256;
use studio_text::{EntryKind, FolderEntry, is_text, read, write};

fn walk(folder: &Path, below: &str, entries: &mut Vec<FolderEntry>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let path = format!("{below}{}", entry.file_name().into_string().unwrap());
        if entry.file_type().unwrap().is_dir() {
            walk(&entry.path(), &format!("{path}/"), entries);
        } else if is_text(&path) {
            entries.push(FolderEntry { what: EntryKind::Text(fs::read(entry.path()).unwrap()), path });
        } else {
            let bytes = entry.metadata().unwrap().len();
            entries.push(FolderEntry { path, what: EntryKind::Media { sha256: Sha256([0; 32]), bytes } });
        }
    }
}

fn templates() -> Vec<(String, Vec<FolderEntry>)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../course-templates");
    let mut templates = Vec::new();
    for folder in fs::read_dir(root).unwrap().map(Result::unwrap).filter(|entry| entry.path().is_dir()) {
        let mut entries = Vec::new();
        walk(&folder.path(), "", &mut entries);
        templates.push((folder.file_name().into_string().unwrap(), entries));
    }
    templates.sort_by(|a, b| a.0.cmp(&b.0));
    templates
}

#[test]
fn every_template_reads_without_findings() {
    let templates = templates();
    assert!(!templates.is_empty(), "the project ships templates");
    for (name, entries) in templates {
        let read = read(&entries, defaults());
        assert!(read.findings.is_empty(), "{name}: {:#?}", read.findings);
        assert!(read.course.lessons().count() > 0, "{name} has lessons");
        assert_eq!(read.course.id, defaults().id, "{name} leaves its id to the course that is made of it");
        assert_eq!(read.course.released_on, defaults().released_on, "{name} leaves its day open");
    }
}

#[test]
fn every_template_that_is_written_is_read_back() {
    for (name, entries) in templates() {
        let first = read(&entries, defaults());
        let text = write(&first.course, &first.kept);
        let text =
            text.into_iter().map(|file| FolderEntry { path: file.path, what: EntryKind::Text(file.bytes) });
        let media = entries.into_iter().filter(|entry| matches!(entry.what, EntryKind::Media { .. }));
        let again = read(&text.chain(media).collect::<Vec<_>>(), defaults());
        assert_eq!(again.course, first.course, "{name}");
    }
}
