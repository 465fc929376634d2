//! From a file to quizzes.

use crate::decode::decode;
use crate::rules;
use crate::taking::Taking;
use crate::{Fault, Format, Incoming, ReadIn};
use crate::{aiken, gift, moodle, qti};

/// A larger file is not looked at.
const MAX_BYTES: usize = 400_000_000;

/// Reads a file. The same file, with the same names taken, gives the same quizzes, ids and names of media.
///
/// # Errors
/// When it is no file of the format, or too large.
pub fn read(incoming: &Incoming<'_>, format: Format) -> Result<ReadIn, Fault> {
    if incoming.bytes.len() > MAX_BYTES {
        return Err(Fault::TooLarge { megabytes: MAX_BYTES / 1_000_000 });
    }
    let mut taking = Taking::new(incoming);
    if format == Format::Qti22 {
        let quizzes = qti::read(incoming.bytes, &mut taking)?;
        return Ok(taking.finish(quizzes));
    }
    let (text, guess) = decode(incoming.bytes);
    if let Some(encoding) = guess {
        taking.about_file(incoming.file_name, 0);
        taking.telling.tell(&rules::ENCODING_GUESSED, &[("encoding", encoding.to_owned())]);
    }
    let quizzes = match format {
        Format::MoodleXml => moodle::read(&text, &mut taking)?,
        Format::Gift => gift::read(&text, &mut taking)?,
        Format::Aiken | Format::Qti22 => aiken::read(&text, &mut taking)?,
    };
    Ok(taking.finish(quizzes))
}
