//! The crate against real media, made by the `ffmpeg` command on the spot, and against hostile bytes.

#![allow(clippy::unwrap_used, clippy::panic, reason = "what the tests share fails as a test does")]
#![allow(clippy::disallowed_methods, reason = "the tests make files and start the `ffmpeg` command")]

mod hostile;
mod made;
mod pictures;
mod posters;
mod probes;
mod whole;
