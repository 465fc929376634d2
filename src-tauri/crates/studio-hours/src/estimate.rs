//! What was estimated.

use crate::declared::Declared;
use crate::grade::Grade;
use crate::hours::Hours;
use crate::line::Line;
use crate::missing::Missing;
use crate::rates::Rate;
use crate::time_range::TimeRange;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use studio_course::{Delivery, HoursPolicyId, Language, LessonId, Millis};
use ts_rs::TS;

/// The learning time of a course, what it is worth under a policy, and the whole sum behind it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Estimate {
    /// The policy that was asked for.
    pub policy: HoursPolicyId,
    /// Its name for people; `None` where it is not known.
    pub policy_title: Option<String>,
    /// The version of all rates and factors.
    pub rates_version: String,
    /// The language of the course.
    pub language: Language,
    /// The reading rate of that language.
    pub rate: Rate,
    /// How far the figures can be trusted.
    pub grade: Grade,
    /// Why there is no number; empty where there is one.
    pub missing: Vec<Missing>,
    /// Hours and credits; `None` while something is missing, since no number is better than a wrong one.
    pub hours: Option<Hours>,
    /// The counted time of the self-paced lessons, as far as it is known.
    pub online: TimeRange,
    /// The counted time of the facilitated lessons, as far as it is known.
    pub live: TimeRange,
    /// Both together.
    pub total: TimeRange,
    /// The time of the final test; `None` where the course has none.
    pub final_test: Option<FinalTestTime>,
    /// How much of the total the author has declared.
    pub declared: Declared,
    /// Each lesson, in order.
    pub lessons: Vec<LessonTime>,
    /// The sum, line by line, in the order of the lessons.
    pub lines: Vec<Line>,
}

/// How long the final test takes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FinalTestTime {
    /// Which lesson it is.
    pub lesson: LessonId,
    /// How long it takes.
    pub time: TimeRange,
    /// Whether the policy counts it.
    pub counted: bool,
}

/// How long a lesson takes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LessonTime {
    /// Which.
    pub lesson: LessonId,
    /// Its title.
    pub title: String,
    /// Alone or together.
    pub delivery: Delivery,
    /// How long it takes, as far as it is known. What only reads a page aloud is left out, the final test is not.
    pub time: TimeRange,
    /// Whether its time is part of the hours.
    pub counted: bool,
    /// Whether all of its time is known.
    pub is_complete: bool,
}

impl Estimate {
    /// The typical time of each lesson, the final test included.
    pub fn lesson_times(&self) -> BTreeMap<LessonId, Millis> {
        self.lessons.iter().map(|lesson| (lesson.lesson.clone(), lesson.time.typical)).collect()
    }
}
