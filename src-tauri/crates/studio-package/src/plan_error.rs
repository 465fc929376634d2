//! Why a package cannot be laid out.

/// Why the files that were planned do not make a package. Each is said before a byte is written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PlanError {
    /// The page that is launched is not among the files.
    #[error("The package has no page “{0}” to begin with. Export the course again.")]
    PageMissing(String),
    /// A name that some system could not store as it is.
    #[error(
        "“{0}” cannot be a file name in a package: use letters a to z, digits, hyphen, underscore and dot. Rename the file."
    )]
    Name(String),
    /// A path that is too long for Windows once it is unpacked.
    #[error("The path “{0}” is longer than {max} characters. Give the file a shorter name.", max = MAX_PATH)]
    NameTooLong(String),
    /// Two files that would be one on a system that does not tell capital letters apart.
    #[error("“{0}” and “{1}” would be the same file on Windows. Rename one of them.")]
    NameTwice(String, String),
    /// A file in the place of another file's folder.
    #[error("“{0}” lies in a folder named like the file “{1}”. Rename one of them.")]
    UnderFile(String, String),
    /// A name that means something else to an LMS, or that the package needs for itself.
    #[error("“{0}” has a name that an LMS would misunderstand. Rename the file.")]
    Reserved(String),
    /// More entries than a zip without zip64 can list.
    #[error("The package would have {0} files, but a zip that every LMS reads holds {1}. Split the course.")]
    TooManyFiles(usize, usize),
    /// Too large for a zip without zip64.
    #[error(
        "The package would have {}, but a zip that every LMS reads stays below 4.29 GB. The largest file is “{largest}” with {}: make it smaller or split the course.", in_words(*bytes), in_words(*largest_bytes)
    )]
    TooLarge {
        /// What it would have at most.
        bytes: u64,
        /// The path of the largest file.
        largest: String,
        /// Its bytes.
        largest_bytes: u64,
    },
    /// A media file that no browser takes inside a page.
    #[error(
        "“{path}” has {}, and inside one page browsers open at most 402 MB. Make it smaller, or export an HTML site.", in_words(*bytes)
    )]
    MediaTooLargeForOnePage {
        /// Where it would stand in a package.
        path: String,
        /// Its bytes.
        bytes: u64,
    },
    /// One page with everything in it that no browser would open whole.
    #[error(
        "The page would have {}, and browsers open at most 1.07 GB whole. The largest file in it is “{largest}” with {}: make it smaller, or export an HTML site.", in_words(*bytes), in_words(*largest_bytes)
    )]
    PageTooLarge {
        /// What it would have.
        bytes: u64,
        /// Where its largest media file would stand in a package.
        largest: String,
        /// The bytes of that file.
        largest_bytes: u64,
    },
    /// The page that is to hold everything is no text.
    #[error("The page “{0}” is not text in UTF-8. Export the course again.")]
    PageUnreadable(String),
}

/// A size as people compare it, in powers of ten as systems show free space to them.
fn in_words(bytes: u64) -> String {
    match bytes {
        1_000_000_000.. => format!("{}.{:02} GB", bytes / 1_000_000_000, bytes / 10_000_000 % 100),
        _ => format!("{} MB", bytes.div_ceil(1_000_000)),
    }
}

/// The longest path in a package: with the folders that an LMS puts in front of it, Windows stops at 260 characters.
pub(crate) const MAX_PATH: usize = 180;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_says_how_large_and_which_file() {
        let refused = PlanError::TooLarge {
            bytes: 5_047_000_000,
            largest: "a.mp4".to_owned(),
            largest_bytes: 900_000_001,
        };
        assert_eq!(
            refused.to_string(),
            "The package would have 5.04 GB, but a zip that every LMS reads stays below 4.29 GB. The largest file is “a.mp4” with 901 MB: make it smaller or split the course."
        );
    }
}
