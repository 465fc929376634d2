//! What the suites share.

#![allow(clippy::disallowed_methods, reason = "the suites work with files and start other programs")]

pub mod media;
