//! Whether a file is all there. A header promises what a copy that broke off never delivered: FFmpeg reports a
//! truncated fast-start MP4 with its full length, and a cut JPEG shows half a picture in grey.

mod boxes;
mod ebml;
mod jpeg;
mod png;
mod riff;
mod wholeness;

use crate::error::MediaError;
use image::ImageFormat;
use std::io::{Read, Seek};

pub(crate) use ebml::doc_type;
pub(crate) use wholeness::Wholeness;

/// Follows the structure of a video or sound file. `head` are the file's first bytes, `length` its size in bytes.
///
/// # Errors
/// [`MediaError::Truncated`] and [`MediaError::NoIndex`] where the structure says so.
pub(crate) fn recording<R: Read + Seek>(
    head: &[u8],
    reader: &mut R,
    length: u64,
) -> Result<Wholeness, MediaError> {
    if boxes::begins(head) {
        boxes::check(reader, length)
    } else if head.starts_with(&ebml::HEADER) {
        ebml::check(head, length)
    } else if head.starts_with(b"RIFF") {
        riff::check(head, length)
    } else {
        Ok(Wholeness::Unsaid)
    }
}

/// Follows the structure of a picture.
///
/// # Errors
/// [`MediaError::Truncated`] where it breaks off.
pub(crate) fn picture(bytes: &[u8], format: ImageFormat) -> Result<(), MediaError> {
    let ends = match format {
        ImageFormat::Png => png::ends(bytes),
        ImageFormat::Jpeg => jpeg::ends(bytes),
        ImageFormat::WebP => return riff::check(bytes, bytes.len() as u64).map(|_| ()),
        // A GIF's trailer is often missing in files that every browser shows.
        _ => true,
    };
    if ends { Ok(()) } else { Err(MediaError::Truncated { bytes: None }) }
}
