//! A package that is laid out and can be written.

use crate::launch_unit::LaunchUnit;
use crate::layout::Layout;
use crate::standard::Standard;
use studio_course::{FileSource, Finding, Place, PlannedFile, Severity};

/// The entry that marks a draft, so that no later step takes one for a finished package.
pub const DRAFT_MARKER: &str = "DRAFT.txt";

/// What [`DRAFT_MARKER`] says.
pub(crate) const DRAFT_TEXT: &str = "This package is a draft. It is meant for a trial and cannot be signed.\r\n\
    Mend what the studio finds in the course and export it again with a signer.\r\n";

/// Above this number of entries the analyser of EU DSS, with its default settings, refuses a container.
const EASY_ENTRIES: usize = 1_000;

/// The files of a package in the order of the zip, checked: names that every system can hold, no two alike, and small
/// enough for a zip that every LMS can read. Made by [`lay_out`](crate::lay_out).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackagePlan {
    pub(crate) layout: Layout,
    pub(crate) units: Vec<LaunchUnit>,
    pub(crate) files: Vec<PlannedFile>,
    pub(crate) is_draft: bool,
}

impl PackagePlan {
    /// The form of the package.
    #[must_use]
    pub fn standard(&self) -> Standard {
        self.layout.standard
    }

    /// How it was to be laid out.
    #[must_use]
    pub fn layout(&self) -> &Layout {
        &self.layout
    }

    /// What an LMS will launch, in order.
    #[must_use]
    pub fn units(&self) -> &[LaunchUnit] {
        &self.units
    }

    /// Every file but those of the signature, in the order of the zip.
    #[must_use]
    pub fn files(&self) -> &[PlannedFile] {
        &self.files
    }

    /// Whether the package will be a draft, which cannot be signed.
    #[must_use]
    pub fn is_draft(&self) -> bool {
        self.is_draft
    }

    /// Bytes of all files before compression.
    #[must_use]
    pub fn content_bytes(&self) -> u64 {
        self.files.iter().map(|file| content_bytes(&file.source)).fold(0, u64::saturating_add)
    }

    /// What the author should know about the package before it is written.
    #[must_use]
    pub fn findings(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        if self.files.len() > EASY_ENTRIES {
            findings.push(
                Finding::new(
                    "package-with-many-files",
                    Severity::Warning,
                    Place::Course,
                    format!(
                        "The package has {} files; some signature checkers stop at {EASY_ENTRIES}.",
                        self.files.len()
                    ),
                    "Take out media that no lesson shows, or split the course.",
                )
                .with_value("files", self.files.len())
                .with_value("limit", EASY_ENTRIES),
            );
        }
        findings
    }
}

/// How many bytes a file will have.
pub(crate) fn content_bytes(source: &FileSource) -> u64 {
    match source {
        FileSource::Bytes(bytes) => bytes.len() as u64,
        FileSource::Media { bytes, .. } => *bytes,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_with_more_files_than_some_checkers_take_is_a_warning() {
        let plan = |count: usize| {
            let file = |i: usize| PlannedFile { path: i.to_string(), source: FileSource::Bytes(Vec::new()) };
            PackagePlan {
                layout: Layout::new(Standard::Html),
                units: Vec::new(),
                files: (0..count).map(file).collect(),
                is_draft: false,
            }
        };
        assert_eq!(plan(1_000).findings(), []);
        assert_eq!(plan(1_001).findings()[0].rule, "package-with-many-files");
    }
}
