//! What the files are made for.

use studio_course::LessonId;

/// What stands behind the pages while a learner works through them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standard {
    /// An LMS that speaks SCORM 1.2.
    Scorm12,
    /// An LMS that speaks SCORM 2004, 4th edition.
    Scorm2004,
    /// An LMS that launches cmi5 and keeps xAPI statements.
    Cmi5,
    /// Nothing: the pages keep the learner's progress in the browser.
    Html,
}

impl Standard {
    /// The word that the player knows it by.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Scorm12 => "scorm12",
            Self::Scorm2004 => "scorm2004",
            Self::Cmi5 => "cmi5",
            Self::Html => "html",
        }
    }
}

/// How a course is turned into a learner's files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RenderOptions {
    /// What stands behind the pages.
    pub standard: Standard,
    /// What the LMS launches, one page each. Without any the whole course is one, `index.html`.
    pub launch_pages: Vec<LaunchPage>,
}

/// The page of one launch unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LaunchPage {
    /// The launch unit's id, the same in every export of the course.
    pub unit: String,
    /// Where the page stands: at the package's root, so that it finds player and media.
    pub path: String,
    /// What its cover is headed with.
    pub title: String,
    /// The lessons on it.
    pub lessons: Vec<LessonId>,
}
