//! A course as one page that holds everything, for e-mail and USB sticks.

mod escape;
pub(crate) mod pieces;
pub(crate) mod room;
mod write;

pub use write::write_single_html;
