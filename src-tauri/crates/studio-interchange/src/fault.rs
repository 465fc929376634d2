//! Why nothing could be read or written at all.

use crate::Format;

/// Why a file is not read or not written. What is wrong with single questions is a finding and no fault.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The format is only read.
    #[error("Quizzes cannot be written as {}. Choose Moodle XML, GIFT or QTI.", .0.name())]
    OnlyRead(Format),
    /// The file is larger than anything that is looked at.
    #[error("The file is larger than {megabytes} MB. Split it, or take large media out of it.")]
    TooLarge {
        /// The limit, in units of 1,000,000 bytes.
        megabytes: usize,
    },
    /// The file is of another kind.
    #[error("This is no {} file: {why}. Choose another file or another format.", .format.name())]
    NotSuchAFile {
        /// The format that it was taken for.
        format: Format,
        /// What shows it.
        why: String,
    },
    /// Everything together is more than a file of the format can hold.
    #[error("The file could not be put together ({0}). Write fewer quizzes at once.")]
    Unwritable(String),
}
