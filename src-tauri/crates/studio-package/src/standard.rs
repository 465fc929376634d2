//! The forms that a package can have.

/// What an LMS, or a browser, makes of the package.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standard {
    /// SCORM 1.2 (ADL, 2001): the form that every LMS in use imports.
    Scorm12,
    /// SCORM 2004 4th edition (ADL, 2009): more room for suspend data, completion and success apart.
    Scorm2004,
    /// cmi5 (AICC and ADL, 2016): xAPI statements with the rules of an LMS.
    Cmi5,
    /// Plain pages without a manifest, to be put on a web server or opened from a folder.
    Html,
    /// One page that holds everything, for e-mail and USB sticks. It is a file of HTML and no zip.
    HtmlSingle,
}

impl Standard {
    /// Every one.
    pub const ALL: [Self; 5] = [Self::Scorm12, Self::Scorm2004, Self::Cmi5, Self::Html, Self::HtmlSingle];

    /// The file that an LMS, or a browser, begins with; the first entry of the package.
    #[must_use]
    pub const fn rootfile(self) -> &'static str {
        match self {
            Self::Scorm12 | Self::Scorm2004 => "imsmanifest.xml",
            Self::Cmi5 => "cmi5.xml",
            Self::Html | Self::HtmlSingle => "index.html",
        }
    }

    /// What it is called, with its edition.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::Scorm12 => "SCORM 1.2",
            Self::Scorm2004 => "SCORM 2004 4th edition",
            Self::Cmi5 => "cmi5",
            Self::Html => "HTML site",
            Self::HtmlSingle => "single HTML file",
        }
    }

    /// Whether an LMS launches it and keeps what its learners do.
    #[must_use]
    pub const fn is_tracked(self) -> bool {
        matches!(self, Self::Scorm12 | Self::Scorm2004 | Self::Cmi5)
    }
}
