//! What the files are made for.

/// What stands behind the pages while a learner works through them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standard {
    /// An LMS that speaks SCORM 1.2.
    Scorm12,
    /// Nothing: the pages keep the learner's progress in the browser.
    Html,
}

impl Standard {
    /// The word that the player knows it by.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Scorm12 => "scorm12",
            Self::Html => "html",
        }
    }
}

/// How a course is turned into a learner's files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RenderOptions {
    /// What stands behind the pages.
    pub standard: Standard,
}
