//! The two ways in which captions are written.

/// How a captions file is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// WebVTT, the W3C's format, which browsers read.
    WebVtt,
    /// SubRip (`.srt`), which most programs write. It has no standard.
    SubRip,
}
