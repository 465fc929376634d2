//! The forms that a package can have.

/// What an LMS, or a browser, makes of the package.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standard {
    /// SCORM 1.2 (ADL, 2001): the form that every LMS in use imports.
    Scorm12,
    /// Plain pages without a manifest, to be put on a web server or opened from a folder.
    Html,
}

impl Standard {
    /// The file that an LMS, or a browser, begins with; the first entry of the package.
    #[must_use]
    pub const fn rootfile(self) -> &'static str {
        match self {
            Self::Scorm12 => "imsmanifest.xml",
            Self::Html => "index.html",
        }
    }
}
