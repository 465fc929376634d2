//! What the tests of this crate build hostile and honest packages with.
#![allow(dead_code, unreachable_pub, reason = "each test binary uses a part of it")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail at once")]

pub mod authority;
pub mod memory;
pub mod package;
pub mod zip_writer;
