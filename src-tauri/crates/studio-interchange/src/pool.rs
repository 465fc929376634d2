//! What goes out, and what became of it.

use studio_course::{Finding, Language, LessonId, Quiz};

/// Quizzes that leave together: one, or all of a course.
#[derive(Debug, Clone)]
pub struct Pool<'a> {
    /// The title of the whole, such as the course's.
    pub title: &'a str,
    /// The language of the questions.
    pub language: &'a Language,
    /// The quizzes; each becomes a category or a test of its own.
    pub quizzes: Vec<PoolQuiz<'a>>,
}

/// A quiz of a pool.
#[derive(Debug, Clone, Copy)]
pub struct PoolQuiz<'a> {
    /// The lesson that holds it: where findings are placed.
    pub lesson: &'a LessonId,
    /// The title of the lesson.
    pub title: &'a str,
    /// The quiz.
    pub quiz: &'a Quiz,
}

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many questions are in it.
    pub questions: usize,
    /// What the format does not carry: each loss is one of these.
    pub findings: Vec<Finding>,
}
