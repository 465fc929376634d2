//! The timed run of the facilitated lessons.

use crate::{LessonId, Minutes, PartId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How the live part of the course runs.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SessionPlan {
    /// Minutes after midnight at which it starts, such as 540 for 09:00; `None` where it is left open.
    pub starts_at: Option<Minutes>,
    /// The room and its layout; plain text.
    pub room: String,
    /// How many take part; `None` where it is left open.
    pub head_count: Option<u32>,
    /// What has to be there, one line each.
    pub materials: Vec<String>,
    /// What happens, in order.
    pub items: Vec<PlanItem>,
}

/// One line of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlanItem {
    /// Unique within the plan.
    pub id: PartId,
    /// What it is.
    pub what: PlanItemKind,
    /// How long it takes.
    pub minutes: Minutes,
}

/// What stands on a line of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", tag = "kind")]
pub enum PlanItemKind {
    /// A lesson of the course.
    Lesson {
        /// Which.
        lesson: LessonId,
    },
    /// A break.
    Break,
    /// Anything else, such as a welcome.
    Other {
        /// One line of plain text.
        title: String,
    },
}
