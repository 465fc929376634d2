//! Captions: reads WebVTT and SubRip, writes WebVTT.
//!
//! Pure functions on bytes. An author's mistake in a captions file is a [`Problem`] with its line, and the cues around
//! it are kept; only a file that cannot be read as text at all is an error.

mod cue;
mod encoding;
mod format;
mod found;
mod lines;
mod reader;
mod settings;
mod stamp;
mod words;
mod writer;

use crate::error::MediaError;

pub use cue::Cue;
pub use format::Format;
pub use found::{Captions, Problem};
pub use writer::write_webvtt;

/// The largest captions file that is taken, in bytes: a day of speech is about two million.
pub const MOST_BYTES: u64 = 8 * 1024 * 1024;

/// Reads captions. A file that begins with `WEBVTT` is WebVTT (W3C Candidate Recommendation of 2019-04-04, §4), any
/// other is SubRip. Comments, styles and regions of WebVTT are not kept; of SubRip's markup, bold, italic and
/// underlined are.
///
/// # Errors
/// [`MediaError::NotUtf8`] for another encoding, [`MediaError::FileTooLarge`] above [`MOST_BYTES`],
/// [`MediaError::Empty`] for no bytes.
pub fn read(bytes: &[u8]) -> Result<Captions, MediaError> {
    match bytes.len() as u64 {
        0 => return Err(MediaError::Empty),
        length if length > MOST_BYTES => {
            return Err(MediaError::FileTooLarge { bytes: length, limit: MOST_BYTES });
        }
        _ => {}
    }
    Ok(reader::read(&encoding::text(bytes)?))
}

#[cfg(test)]
mod tests;
