//! Whose signature it is, and which two files carry it.

/// In what capacity somebody signed.
///
/// The role is told by the file names, and cannot be changed by renaming them: the signed manifest names its own
/// signature file, and the reader demands that the manifest's and the signature's name belong to the same role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Wrote the course and made the package.
    Author,
    /// Held the finished package against the standards and signed it off.
    Reviewer,
}

impl Role {
    /// Both roles, in the order in which they sign.
    pub const ALL: [Self; 2] = [Self::Author, Self::Reviewer];

    /// The word used in JSON and on the command line.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Author => "author",
            Self::Reviewer => "reviewer",
        }
    }

    /// The entry that lists what was signed (ETSI EN 319 162-1: `META-INF/ASiCManifest*.xml`).
    #[must_use]
    pub const fn manifest_name(self) -> &'static str {
        match self {
            Self::Author => "META-INF/ASiCManifest.xml",
            Self::Reviewer => "META-INF/ASiCManifest002.xml",
        }
    }

    /// The entry that holds the signature over that list (`META-INF/*signature*.p7s`).
    #[must_use]
    pub const fn signature_name(self) -> &'static str {
        match self {
            Self::Author => "META-INF/signature.p7s",
            Self::Reviewer => "META-INF/signature002.p7s",
        }
    }

    /// Whether an entry is one of the four that carry signatures, and so is never itself listed as signed.
    #[must_use]
    pub fn owns(entry: &str) -> bool {
        Self::ALL.iter().any(|role| entry == role.manifest_name() || entry == role.signature_name())
    }
}
