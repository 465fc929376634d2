//! Where in a course something can be seen.

use serde::{Deserialize, Serialize};
use studio_course::{CourseId, Place};
use ts_rs::TS;

/// A place in a course that a claim rests on.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Evidence {
    /// The course.
    pub course: CourseId,
    /// Where in it.
    pub place: Place,
}
