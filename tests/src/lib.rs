//! What the suites share.
#![allow(clippy::disallowed_methods, reason = "the suites work with files and start other programs")]
#![allow(clippy::panic, reason = "a test fails by panicking")]

mod every_question;
pub mod media;
mod studio_test;
mod tools;
#[cfg(target_os = "linux")]
pub mod window;

pub use studio_test::{Package, Ran, StudioTest, built, studio_program};
pub use tools::{has_tool, workspace_root};
