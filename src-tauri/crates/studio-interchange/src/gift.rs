//! GIFT, Moodle's text format.

mod answers;
mod escapes;
mod frame;
mod kinds;
mod question;
mod read;
mod write;

pub(crate) use read::read;
pub(crate) use write::write;
