//! What was found in a captions file.

use super::cue::Cue;
use super::format::Format;

/// Captions as they were read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Captions {
    /// How they were written.
    pub format: Format,
    /// The cues, in the order of their starts.
    pub cues: Vec<Cue>,
    /// What was wrong in the file, in the order of its lines.
    pub problems: Vec<Problem>,
}

/// Something in a captions file that was not as it should be, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The line in the file, counted from 1.
    pub line: u32,
    /// What is wrong and what was done about it, in one or two sentences.
    pub sentence: String,
}
