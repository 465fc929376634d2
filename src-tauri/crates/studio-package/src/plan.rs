//! A package that is laid out and can be written.

use crate::launch_unit::LaunchUnit;
use crate::layout::Layout;
use crate::standard::Standard;
use studio_course::{FileSource, PlannedFile};

/// The entry that marks a draft, so that no later step takes one for a finished package.
pub const DRAFT_MARKER: &str = "DRAFT.txt";

/// What [`DRAFT_MARKER`] says.
pub(crate) const DRAFT_TEXT: &str = "This package is a draft. It is meant for a trial and cannot be signed.\r\n\
    Mend what the studio finds in the course and export it again with a signer.\r\n";

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

    /// The text of the page that a browser begins with; empty where the package begins with something else.
    pub(crate) fn page(&self) -> &str {
        let page = self.files.iter().find(|file| file.path == self.standard().rootfile());
        page.map_or("", |page| page_text(page).unwrap_or_default())
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
}

/// How many bytes a file will have.
pub(crate) fn content_bytes(source: &FileSource) -> u64 {
    match source {
        FileSource::Bytes(bytes) => bytes.len() as u64,
        FileSource::Media { bytes, .. } => *bytes,
    }
}

/// The text of a planned page, where it is one.
pub(crate) fn page_text(file: &PlannedFile) -> Option<&str> {
    match &file.source {
        FileSource::Bytes(bytes) => std::str::from_utf8(bytes).ok(),
        FileSource::Media { .. } => None,
    }
}
