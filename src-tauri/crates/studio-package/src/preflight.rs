//! The finished package is opened again and looked at, as an LMS and its learners will.

mod check;
mod cmi5;
mod in_zip;
mod look;
mod names;
mod opened;
mod pages;
mod report;
mod schema;
mod scorm;
mod single_page;
mod size;

pub use check::{Check, CheckKind, CheckState, PREFLIGHT_CHECKS};
pub use look::preflight;
pub use report::Preflight;
