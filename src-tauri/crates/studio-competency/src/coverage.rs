//! What is taught, practised and assessed of a framework.

use crate::alignment::AlignmentState;
use crate::entry::FrameworkEntry;
use crate::evidence::Evidence;
use crate::outcome_coverage::OutcomeCoverage;
use serde::{Deserialize, Serialize};
use studio_course::{CompetencyCode, CourseId, FrameworkRef, Millis};
use ts_rs::TS;

/// What one course, or a programme of several, covers of one edition of a framework.
///
/// It is what the authors have mapped. It is not a recognition by whoever owns the framework.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Coverage {
    /// The framework.
    pub framework: FrameworkRef,
    /// What it is called.
    pub framework_title: String,
    /// What a reader of the table has to know about the framework; may be empty.
    pub framework_notice: String,
    /// The courses, in order.
    pub courses: Vec<CoveredCourse>,
    /// Every competency of the edition, in its order, and what is retired from it but still in use.
    pub rows: Vec<CoverageRow>,
    /// Competencies of the edition that no lesson teaches.
    pub untaught: Vec<CompetencyCode>,
    /// Competencies of the edition that nothing assesses.
    pub unassessed: Vec<CompetencyCode>,
    /// Codes in use that are no competencies of this edition, in the order of first use.
    pub strays: Vec<Stray>,
    /// The outcomes of the courses, in order.
    pub outcomes: Vec<OutcomeCoverage>,
}

/// A course in the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CoveredCourse {
    /// Which.
    pub id: CourseId,
    /// Its title.
    pub title: String,
    /// The framework that it has adopted, which may be another than that of the table.
    pub adopted: Option<FrameworkRef>,
}

/// A competency and what of the courses covers it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CoverageRow {
    /// The competency.
    pub competency: FrameworkEntry,
    /// The outcomes that claim to serve it. A claim is not evidence.
    pub claimed: Vec<Evidence>,
    /// The readings, videos and role-plays that teach it.
    pub taught: Vec<Evidence>,
    /// The role-plays, checklist lines, quizzes and questions outside the final test in which it is practised.
    pub practised: Vec<Evidence>,
    /// The questions of the final test and the lines of observer checklists that assess it.
    pub assessed: Vec<Evidence>,
    /// How many questions are aligned to it, those of the final test included.
    pub questions: u32,
    /// How many of them are in the final test.
    pub final_test_questions: u32,
    /// The learning time spent on it. The time of a lesson is shared evenly among all codes that the lesson, its
    /// questions and its checklist carry, so that no minute counts twice; the final test is not learning time.
    pub time: Millis,
}

/// A code that is in use but no competency of the edition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Stray {
    /// The code.
    pub code: CompetencyCode,
    /// What it is instead.
    pub state: AlignmentState,
    /// Where it is used.
    pub places: Vec<Evidence>,
}

impl CoverageRow {
    /// Whether anything in the courses is aligned to it, be it only an outcome.
    pub fn is_used(&self) -> bool {
        [&self.claimed, &self.taught, &self.practised, &self.assessed].iter().any(|cell| !cell.is_empty())
    }
}
