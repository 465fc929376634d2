//! What a user of the studio relies on, tried from outside.
#![allow(clippy::disallowed_methods, reason = "the suite works with files and starts other programs")]
#![allow(
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a test fails by panicking and may say what it measured"
)]

mod attacks;
mod big_files;
mod cli;
mod conformance;
mod forms;
mod library;
mod package_rules;
mod packages;
mod preview;
mod quiz_files;
mod schemas;
mod signature;
mod templates;
