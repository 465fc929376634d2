//! What a user of the studio relies on, tried from outside.
#![allow(clippy::disallowed_methods, reason = "the suite works with files and starts other programs")]

mod attacks;
mod big_files;
mod cli;
mod library;
mod preview;
mod signature;
mod templates;
