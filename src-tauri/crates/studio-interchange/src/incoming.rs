//! What comes in, and what became of it.

use std::collections::BTreeSet;
use studio_course::{Finding, MediaName, QuestionId, Quiz};

/// A file that somebody hands in, with the names that the course has taken already.
#[derive(Debug, Clone, Copy)]
pub struct Incoming<'a> {
    /// The name of the file: where findings are placed, and the title of quizzes that have none.
    pub file_name: &'a str,
    /// What is in it.
    pub bytes: &'a [u8],
    /// The ids that no question may get.
    pub taken_questions: &'a BTreeSet<QuestionId>,
    /// The names that no media file may get, whatever their case.
    pub taken_media: &'a BTreeSet<MediaName>,
}

/// A file that was read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ReadIn {
    /// The quizzes in the order of the file; none is without questions.
    pub quizzes: Vec<ReadQuiz>,
    /// The media that the questions show, each named once and unlike the taken ones.
    pub media: Vec<(MediaName, Vec<u8>)>,
    /// What could not be read or is not as it was, each at a line of the file.
    pub findings: Vec<Finding>,
}

/// A quiz that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadQuiz {
    /// What the file calls it.
    pub title: String,
    /// The quiz. Its settings are the usual ones where the format has none.
    pub quiz: Quiz,
}
