//! How sentences speak of the parts of a course.

use studio_course::{Lesson, Millis, Module, Outcome, Question, markdown};

/// So many characters of a text tell an author what is meant.
const LONGEST_NAME: usize = 60;

/// The lesson's title, or its id where it has none.
pub(crate) fn lesson_name(lesson: &Lesson) -> String {
    named(&lesson.title, &lesson.id)
}

/// The module's title, or its id where it has none.
pub(crate) fn module_name(module: &Module) -> String {
    named(&module.title, &module.id)
}

/// The beginning of the outcome, or its id where it says nothing.
pub(crate) fn outcome_name(outcome: &Outcome) -> String {
    named(&outcome.text, &outcome.id)
}

/// The beginning of the question's prompt, or its id where it has none.
pub(crate) fn question_name(question: &Question) -> String {
    named(&markdown::plain_text(&question.prompt), &question.id)
}

/// The beginning of a text on one line, or the id where there is none.
pub(crate) fn named(text: &str, id: &impl ToString) -> String {
    let short = shortened(text);
    if short.is_empty() { id.to_string() } else { short }
}

/// The text on one line: all of it if it is short, else its beginning and an ellipsis.
pub(crate) fn shortened(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut short: String = line.chars().take(LONGEST_NAME).collect();
    if short.len() < line.len() {
        short.truncate(short.trim_end().len());
        short.push('…');
    }
    short
}

/// Such as `1 question` and `3 questions`.
pub(crate) fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

/// Minutes, of which a begun one counts as a whole one.
pub(crate) fn minutes_up(time: Millis) -> u64 {
    time.0.div_ceil(60_000)
}

/// A place in a film, such as `4:05`.
pub(crate) fn clock(time: Millis) -> String {
    let seconds = time.whole_seconds();
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_named_by_its_beginning() {
        assert_eq!(shortened(" two\n lines "), "two lines");
        assert_eq!(shortened(&"关".repeat(61)), format!("{}…", "关".repeat(60)));
        assert_eq!(named(" ", &7), "7");
    }

    #[test]
    fn a_time_is_told_as_a_clock_does() {
        assert_eq!(clock(Millis(245_999)), "4:05");
        assert_eq!((minutes_up(Millis(60_000)), minutes_up(Millis(60_001))), (1, 2));
    }
}
