//! Small pictures of pictures.

use crate::error::MediaError;
use crate::file;
use crate::picture::{self, Decoded};
use crate::sniff::{Guess, guess};
use crate::still::Still;
use std::path::Path;

/// A small version of the picture in a file, at most `longest_edge` pixels along its longer edge, upright, and without
/// EXIF data. A smaller picture is not enlarged. PNG where something shows through, JPEG otherwise.
///
/// # Errors
/// What is wrong with the file; [`MediaError::NotAPicture`] for a video, say.
pub fn thumbnail(path: &Path, longest_edge: u32) -> Result<Still, MediaError> {
    let (mut file, length) = file::open(path)?;
    let head = file::head(&mut file)?;
    if !matches!(guess(&head, &[]), Guess::Picture(_)) {
        return thumbnail_of(&head, longest_edge);
    }
    thumbnail_of(&file::all(&mut file, length, picture::MOST_BYTES)?, longest_edge)
}

/// As [`thumbnail`], of a picture that is already in memory.
///
/// # Errors
/// What is wrong with the bytes; [`MediaError::NotAPicture`] for a video, say.
pub fn thumbnail_of(bytes: &[u8], longest_edge: u32) -> Result<Still, MediaError> {
    let format = match guess(bytes, &[]) {
        Guess::Picture(format) => format,
        _ if bytes.is_empty() => return Err(MediaError::Empty),
        other => return Err(other.refusal().unwrap_or(MediaError::NotAPicture)),
    };
    let Decoded { mut picture, orientation, profile } = picture::decode(bytes, format)?;
    let edge = longest_edge.max(1);
    if picture.width() > edge || picture.height() > edge {
        picture = picture.thumbnail(edge, edge);
    }
    // Turned after it was made small: the same result for a fraction of the work.
    picture.apply_orientation(orientation);
    Still::encode(picture, profile)
}
