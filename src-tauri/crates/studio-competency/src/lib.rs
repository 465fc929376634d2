//! Reads competency frameworks; works out what a course, or a programme of courses, covers.
//!
//! A framework is somebody else's list, dated and replaceable: each edition is a data file, read with findings like
//! every other file of people's. What a course says about itself is held against one edition, and every claim in a
//! coverage table carries the places in the course that it rests on.

mod alignment;
mod coverage;
mod covering;
mod embedded;
mod entry;
mod evidence;
mod fields;
mod framework;
mod gathered;
mod outcome_coverage;
mod reading;

#[cfg(test)]
mod sample;

pub use alignment::AlignmentState;
pub use coverage::{Coverage, CoverageRow, CoveredCourse, Stray};
pub use covering::{coverage, programme_coverage};
pub use embedded::{find, frameworks, lookup};
pub use entry::{EntryKind, FrameworkEntry, Retirement};
pub use evidence::Evidence;
pub use framework::{Framework, FrameworkStatus};
pub use outcome_coverage::{OutcomeCoverage, outcome_coverage};
pub use reading::read_framework;
