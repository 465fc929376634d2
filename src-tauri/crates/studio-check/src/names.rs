//! How sentences speak of the parts of a course, and where findings about them stand.

use studio_course::{Lesson, Place, Question, markdown};

/// So many characters of a prompt tell an author which question is meant.
const LONGEST_NAME: usize = 60;

/// The lesson's title, or its id where it has none.
pub(crate) fn lesson_name(lesson: &Lesson) -> String {
    let title = lesson.title.trim();
    if title.is_empty() { lesson.id.to_string() } else { shortened(title) }
}

/// The beginning of the question's prompt, or its id where it has none.
pub(crate) fn question_name(question: &Question) -> String {
    let prompt = markdown::plain_text(&question.prompt);
    let line = prompt.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.is_empty() { question.id.to_string() } else { shortened(&line) }
}

/// The text if it is short, else its beginning and an ellipsis.
pub(crate) fn shortened(text: &str) -> String {
    let mut short: String = text.chars().take(LONGEST_NAME).collect();
    if short.len() < text.len() {
        short.truncate(short.trim_end().len());
        short.push('…');
    }
    short
}

/// Where findings about a lesson stand.
pub(crate) fn at_lesson(lesson: &Lesson) -> Place {
    Place::Lesson { lesson: lesson.id.clone() }
}

/// Where findings about a question stand.
pub(crate) fn at_question(lesson: &Lesson, question: &Question) -> Place {
    Place::Question { lesson: lesson.id.clone(), question: question.id.clone() }
}
