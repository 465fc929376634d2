//! From quizzes to a file.

use crate::media::Going;
use crate::telling::Telling;
use crate::{Fault, Format, Pool, Written};
use crate::{gift, moodle, qti};
use std::io;
use studio_course::MediaName;

/// Writes the pool. The same pool gives the same bytes. `open_media` gives the bytes of a media file of the course; each
/// file is asked for once.
///
/// # Errors
/// When the format is only read, or the file would be larger than a file of the format can be.
pub fn write(
    pool: &Pool<'_>,
    format: Format,
    open_media: &mut dyn FnMut(&MediaName) -> io::Result<Vec<u8>>,
) -> Result<Written, Fault> {
    let mut telling = Telling::new();
    let going = Going::new(open_media);
    let (bytes, questions) = match format {
        Format::MoodleXml => moodle::write(pool, going, &mut telling),
        Format::Gift => gift::write(pool, &mut telling),
        Format::Qti22 => qti::write(pool, going, &mut telling)?,
        Format::Aiken => return Err(Fault::OnlyRead(format)),
    };
    Ok(Written { bytes, questions, findings: telling.finish() })
}
