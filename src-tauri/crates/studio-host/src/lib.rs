//! The world as the shell and the command line share it: clock, ids, folders walked without following links, the places
//! where a system keeps what is the user's, and the line on which progress is shown.
#![allow(clippy::disallowed_methods, reason = "this crate is where the app meets clock, chance and disk")]

mod chance;
mod clock;
mod digest;
mod places;
mod walk;

pub use chance::{random, uuid};
pub use clock::{now_ms, today};
pub use digest::digest_of;
pub use places::{config_folder, library_folder};
pub use walk::{WalkError, Walked, walk};
