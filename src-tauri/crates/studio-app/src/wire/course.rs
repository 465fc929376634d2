//! One open course: reading it, changing it, and what is to be said of it.

use serde::{Deserialize, Serialize};
use studio_competency::Coverage;
use studio_course::{Course, CourseId, Edit, Finding, Lesson};
use studio_hours::Estimate;
use ts_rs::TS;

/// Opens a course.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CourseOpen {
    /// Which.
    pub course: CourseId,
}

/// A course, open.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CourseOpened {
    /// The whole course.
    pub course: Course,
    /// Where it stands in its history.
    pub history: History,
    /// The address that a media name is appended to, percent-encoded, to show the file.
    pub media_base: String,
}

/// Where a course stands in its history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct History {
    /// Counts every change, undo and redo among them.
    pub revision: u64,
    /// Whether there is something to take back.
    pub can_undo: bool,
    /// Whether there is something to make again.
    pub can_redo: bool,
    /// When the last change was written, in milliseconds since 1970-01-01 UTC; `None` before the first.
    pub written_at: Option<u64>,
}

/// Changes a course. The answer comes after the change is on the disk.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CourseEdit {
    /// Which.
    pub course: CourseId,
    /// How.
    pub edit: Edit,
}

/// Takes the last change back.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CourseUndo {
    /// Which course.
    pub course: CourseId,
}

/// Makes the change again that was taken back last.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CourseRedo {
    /// Which course.
    pub course: CourseId,
}

/// A change was made and is on the disk.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Changed {
    /// What is to be shown anew.
    pub parts: Parts,
    /// Where the course stands now.
    pub history: History,
}

/// What a change touched.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", tag = "kind")]
pub enum Parts {
    /// The order of things or the course itself: all of it is to be shown anew.
    Whole {
        /// The course as it is now.
        course: Box<Course>,
    },
    /// One lesson.
    Lesson {
        /// The lesson as it is now.
        lesson: Box<Lesson>,
    },
}

/// Asks what is to be said of a course.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CourseReview {
    /// Which.
    pub course: CourseId,
}

/// What is to be said of a course as it is now.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Review {
    /// Of which revision.
    pub revision: u64,
    /// Learning hours and credits.
    pub estimate: Estimate,
    /// What is wrong with it, the gravest first.
    pub findings: Vec<Finding>,
    /// What it covers of the framework that it has adopted; `None` without one.
    pub coverage: Option<Coverage>,
    /// How much an LMS has to keep for a learner, at worst.
    pub suspend_data: SuspendData,
}

/// How much an LMS has to keep for a learner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SuspendData {
    /// The worst case, in characters.
    pub worst_case: u32,
    /// What the standard allows, in characters.
    pub limit: u32,
}

/// Asks for ids that no course has yet.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IdsNew {
    /// How many, at most 1,000.
    pub count: u32,
}

/// Ids for modules, lessons, questions and their parts.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NewIds {
    /// The ids.
    pub ids: Vec<String>,
}
