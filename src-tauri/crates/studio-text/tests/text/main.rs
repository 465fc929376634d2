//! Course text from the outside: folders in, courses and findings out.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod folder;
mod golden;
mod large;
mod mistakes;
mod noise;
mod round_trip;
mod templates;
mod unknown_keys;
