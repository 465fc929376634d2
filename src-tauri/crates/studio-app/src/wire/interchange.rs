//! Quizzes to and from the question formats of LMSs.

use crate::wire::course::Changed;
use serde::{Deserialize, Serialize};
use studio_course::{CourseId, Finding, LessonId, ModuleId};
use ts_rs::TS;

/// A format in which LMSs exchange questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum QuizFormat {
    /// Moodle XML, which carries most.
    MoodleXml,
    /// GIFT, Moodle's text format.
    Gift,
    /// Aiken, a text format of single choice; it can be read only.
    Aiken,
    /// QTI 2.2, as a zip; 2.1 is read too.
    Qti22,
}

/// Writes quizzes for the question bank of an LMS.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuizExport {
    /// Which course.
    pub course: CourseId,
    /// Which quizzes; none means every quiz of the course.
    pub lessons: Vec<LessonId>,
    /// As what.
    pub format: QuizFormat,
    /// The file to write; empty only asks what would be lost.
    pub path: String,
}

/// What a question file has become.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuizExported {
    /// A file name that every system can hold.
    pub file_name: String,
    /// How many questions are in it.
    pub questions: u32,
    /// How many bytes it has.
    pub bytes: u64,
    /// What the format could not carry.
    pub findings: Vec<Finding>,
}

/// Looks into a question file without taking anything from it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuizLook {
    /// The file.
    pub path: String,
}

/// What is in a question file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuizLooked {
    /// Its format.
    pub format: QuizFormat,
    /// The quizzes or categories in it.
    pub quizzes: Vec<QuizInFile>,
    /// How many pictures come with it.
    pub media: u32,
    /// What cannot be taken over.
    pub findings: Vec<Finding>,
}

/// A quiz or a category of a question file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuizInFile {
    /// Its title; may be empty.
    pub title: String,
    /// How many questions can be taken over.
    pub questions: u32,
}

/// Takes the questions of a file into a course, as one step that can be undone.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuizImport {
    /// Which course.
    pub course: CourseId,
    /// The file.
    pub path: String,
    /// Where the questions go.
    pub target: QuizTarget,
}

/// Where questions go.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", tag = "kind")]
pub enum QuizTarget {
    /// Behind the questions of a quiz that is there.
    Quiz {
        /// Which.
        lesson: LessonId,
    },
    /// Into new quizzes at the end of a module, one for each in the file.
    NewQuizzes {
        /// Which.
        module: ModuleId,
    },
}

/// The questions are in the course.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuizImported {
    /// What of the course is to be shown anew.
    pub changed: Changed,
    /// The quiz that they stand in, the first of them.
    pub lesson: LessonId,
    /// How many questions were taken over.
    pub questions: u32,
    /// What could not be.
    pub findings: Vec<Finding>,
}
