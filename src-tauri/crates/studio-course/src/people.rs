//! Who teaches, and who made the course.

use crate::{ContributorId, InstructorId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Somebody who teaches the course.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Instructor {
    /// Unique within the course.
    pub id: InstructorId,
    /// The name as it is printed.
    pub name: String,
    /// Academic or practice: a course of the Shanghai pattern pairs one of each.
    pub kind: InstructorKind,
    /// The office or school; may be empty.
    pub affiliation: String,
    /// A few sentences for the learner; plain text, may be empty.
    pub about: String,
}

/// What an instructor brings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum InstructorKind {
    /// Teaches at a school.
    Academic,
    /// Works at the counter, the line or the audit.
    Practice,
}

/// Somebody who made the course what it is. Whoever also teaches it is an [`Instructor`] as well.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Contributor {
    /// Unique within the course.
    pub id: ContributorId,
    /// The name as it is printed.
    pub name: String,
    /// What the contributor did.
    pub role: ContributorRole,
    /// The office or school; may be empty.
    pub affiliation: String,
}

/// What a contributor did for a course.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ContributorRole {
    /// Wrote it.
    Author,
    /// Held it against the standards that it has to meet.
    Reviewer,
}
