//! One caption.

use super::words;

/// One caption: what is shown, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cue {
    /// The cue's name, if the file gives it one. SubRip's running numbers are not names and are dropped.
    pub id: Option<String>,
    /// When it appears, in milliseconds from the beginning of the video.
    pub start_ms: u64,
    /// When it goes, in milliseconds from the beginning of the video; after `start_ms`.
    pub end_ms: u64,
    /// Where it stands, as WebVTT cue settings (§4.4) with one space between; mostly empty.
    pub settings: String,
    /// WebVTT cue text (§4.2): lines of text with `<i>`-like tags and `&amp;`-like references.
    pub text: String,
}

impl Cue {
    /// The words alone, as a transcript has them: without tags, with references resolved.
    pub fn plain_text(&self) -> String {
        words::plain(&self.text)
    }
}
