//! Turns quizzes into Moodle XML, GIFT and QTI, and those and Aiken into quizzes, and says what a format cannot carry.
//!
//! [`write()`] never loses anything silently: whatever does not arrive is a finding. [`read`] takes what is hostile: sizes
//! are bounded, no entity is expanded, no path leaves an archive, HTML is cleaned before it becomes Markdown. A mistake in
//! a question is a finding at its line, and the rest is read; only a file that is none of the format is a [`Fault`].
//!
//! Nothing here touches a disk: media come through a function, files as bytes.
#![doc = include_str!("../CARRIES.md")]

mod addresses;
mod aiken;
mod carries;
mod decode;
mod detect;
mod fault;
mod format;
mod gift;
mod ids;
mod incoming;
mod losses;
mod media;
mod moodle;
mod number;
mod pool;
mod prose;
mod qti;
mod read;
mod ready;
mod rules;
mod shares;
mod tags;
mod taking;
mod telling;
mod titles;
mod words;
mod write;
mod xml;
mod xml_in;

pub use carries::{Carried, Part, TABLE, carried};
pub use fault::Fault;
pub use format::Format;
pub use incoming::{Incoming, ReadIn, ReadQuiz};
pub use pool::{Pool, PoolQuiz, Written};
pub use read::read;
pub use rules::{REASONS, RULES, Rule};
pub use write::write;
