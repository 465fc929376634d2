//! Tells the author what is wrong with a course, one rule per file, one table of rules.
//!
//! [`check`] goes through [`RULES`] and hands back what it found. A rule looks at the course and at [`Facts`] that
//! other crates have worked out; it knows no file, no clock and no screen, and bad input never stops it. The sentences
//! here are English; screens translate them by the rule's name and the values of the finding.

mod alignments;
mod checking;
mod facts;
mod lessons;
mod media_uses;
mod names;
mod options;
mod rule;
mod rules;
mod texts;

#[cfg(test)]
mod english;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod samples;

pub use checking::check;
pub use facts::Facts;
pub use rule::Rule;
pub use rules::RULES;
