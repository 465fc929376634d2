//! A library as the studio uses it: through its face, in a folder on the disk.
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test may fail, and this one is about the disk"
)]

mod backups;
mod courses;
mod edits;
mod fixture;
mod history;
mod media;
mod older;
mod opening;
mod properties;
mod rest;
mod search;
mod verify;
