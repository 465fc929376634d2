//! The answer of the structure.

/// What the structure of a file says about its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wholeness {
    /// The structure ends where the file ends.
    Whole,
    /// This format does not say where it ends, or this file leaves it open.
    Unsaid,
}
