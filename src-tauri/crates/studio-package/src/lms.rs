//! The LMSs that packages are made for, one file for what is known of each.

mod canvas;
mod choice;
mod generic;
mod ilias;
mod moodle;
mod open_edx;
mod preset;
mod presets;
mod scorm_cloud;

pub use choice::Lms;
pub use preset::{LmsPreset, SeveralUnits, UploadCap};
