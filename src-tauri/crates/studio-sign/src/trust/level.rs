//! The five answers to "can this package be trusted?".

/// How far a package can be trusted. The order is the one in which answers win over each other: the first that holds
/// for any signature holds for the package.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Trust {
    /// Nobody signed it.
    Unsigned,
    /// Somebody signed it, and it is not what was signed.
    Broken,
    /// It is what was signed, by somebody who is not trusted (yet).
    IntactUnknown,
    /// It is what was signed by somebody trusted, whose certificate has expired since; the time is only claimed.
    IntactExpired,
    /// It is what was signed by somebody trusted.
    IntactTrusted,
}

impl Trust {
    /// The word that stands in JSON.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Unsigned => "unsigned",
            Self::Broken => "broken",
            Self::IntactUnknown => "intact-unknown",
            Self::IntactExpired => "intact-expired",
            Self::IntactTrusted => "intact-trusted",
        }
    }
}

/// Why a signer is trusted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TrustedBy {
    /// The certificate itself is on the list.
    Pin,
    /// An authority on the list vouches for it; this is the authority's name.
    Authority(String),
}
