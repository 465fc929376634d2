//! Sizes as people compare them.

/// A size in whole megabytes of a million bytes, rounded up.
pub(crate) fn megabytes(bytes: u64) -> u64 {
    bytes.div_ceil(1_000_000)
}
