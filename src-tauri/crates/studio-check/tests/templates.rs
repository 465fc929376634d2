//! The courses that come with the studio are ones that it would sign: no blockers, no warnings.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a test reads the templates from their folder, and fails where they cannot be read"
)]

use std::path::{Path, PathBuf};
use studio_check::Facts;
use studio_course::{CourseId, Date, Finding, Severity, Sha256};
use studio_text::{Defaults, EntryKind, FolderEntry};

fn templates() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../course-templates");
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut templates: Vec<PathBuf> = entries.filter(|path| path.join("course.toml").is_file()).collect();
    templates.sort();
    templates
}

fn walk(root: &Path, folder: &Path, entries: &mut Vec<FolderEntry>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(root, &path, entries);
            continue;
        }
        let parts: Vec<_> =
            path.strip_prefix(root).unwrap().iter().map(|part| part.to_str().unwrap()).collect();
        let name = parts.join("/");
        let bytes = std::fs::read(&path).unwrap();
        let what = if studio_text::is_text(&name) {
            EntryKind::Text(bytes)
        } else {
            EntryKind::Media { sha256: Sha256([0; 32]), bytes: bytes.len() as u64 }
        };
        entries.push(FolderEntry { path: name, what });
    }
}

fn findings(template: &Path) -> Vec<Finding> {
    let mut entries = Vec::new();
    walk(template, template, &mut entries);
    entries.sort_by(|a, b| a.path.cmp(&b.path));
    let defaults = Defaults { id: CourseId::default(), released_on: Date::default() };
    let read = studio_text::read(&entries, defaults);
    let estimate = studio_hours::estimate(&read.course);
    let frameworks = studio_competency::frameworks();
    let facts = Facts { estimate: &estimate, frameworks, suspend_worst_case: 0 };
    let mut findings = read.findings;
    findings.extend(studio_check::check(&read.course, &facts));
    findings
}

#[test]
fn no_template_has_blockers_or_warnings() {
    let templates = templates();
    assert!(!templates.is_empty());
    let mut told = Vec::new();
    for template in templates {
        let name = template.file_name().unwrap_or_default().to_string_lossy().into_owned();
        for finding in findings(&template) {
            if finding.severity == Severity::Advice {
                println!("{name}: {} · {}", finding.rule, finding.message);
            } else {
                told.push(format!("{name}: {} · {} · {:?}", finding.rule, finding.message, finding.place));
            }
        }
    }
    assert!(told.is_empty(), "{}", told.join("\n"));
}
