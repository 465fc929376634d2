//! Moodle's own XML.

mod blank;
mod cloze;
mod field;
mod frame;
mod gaps;
mod kinds;
mod marker;
mod marker_in;
mod out;
mod question;
mod read;
mod write;

pub(crate) use read::read;
pub(crate) use write::write;
