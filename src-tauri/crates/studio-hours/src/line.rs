//! A line of the sum.

use crate::time_range::TimeRange;
use serde::{Deserialize, Serialize};
use studio_course::Place;
use ts_rs::TS;

/// One component of a course's time: what was counted, how, and what came out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Line {
    /// Where in the course.
    pub place: Place,
    /// What was counted.
    pub what: LineKind,
    /// The sum of the typical value as plain text, such as `1 800 words × 60 000 ms ÷ 180`, and how far low and high
    /// are from it.
    pub inputs: String,
    /// What came out, rounded once to a millisecond.
    pub time: TimeRange,
    /// Whether it is part of the hours. A line that is not is shown all the same.
    pub counted: bool,
}

/// What a line counts, by the parts A to F of the learning-hours model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum LineKind {
    /// A: running text.
    Text,
    /// B: pictures that say something.
    Pictures,
    /// B: lines of code blocks.
    CodeLines,
    /// B: formulas on a line of their own.
    Formulas,
    /// C: a film.
    Film,
    /// C: a film that only reads a page aloud, which is not counted beside the page.
    Narration,
    /// D: thinking about questions and answering them.
    Questions,
    /// A: what is long in the prompts of questions.
    LongPrompts,
    /// A: what learners are told after answering.
    Feedback,
    /// E: briefing, enactment in rounds, debrief.
    RolePlay,
    /// F: minutes that the author declares.
    Planned,
}

/// A time and how it came about, before it has a place in the course.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Timed {
    pub(crate) inputs: String,
    pub(crate) time: TimeRange,
}

impl Timed {
    pub(crate) fn line(self, what: LineKind, place: &Place) -> Line {
        Line { place: place.clone(), what, inputs: self.inputs, time: self.time, counted: true }
    }
}
