//! Which LMS.

/// Where a package will be uploaded.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lms {
    /// Any LMS: nothing is known of it.
    #[default]
    Generic,
    /// Moodle.
    Moodle,
    /// Canvas.
    Canvas,
    /// Open edX with its SCORM XBlock.
    OpenEdx,
    /// SCORM Cloud.
    ScormCloud,
    /// ILIAS.
    Ilias,
}

impl Lms {
    /// Every one, the unknown one first.
    pub const ALL: [Self; 6] =
        [Self::Generic, Self::Moodle, Self::Canvas, Self::OpenEdx, Self::ScormCloud, Self::Ilias];

    /// Its name for programs, in kebab case.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Generic => "generic",
            Self::Moodle => "moodle",
            Self::Canvas => "canvas",
            Self::OpenEdx => "open-edx",
            Self::ScormCloud => "scorm-cloud",
            Self::Ilias => "ilias",
        }
    }

    /// The one with this name.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lms| lms.id() == id)
    }
}
