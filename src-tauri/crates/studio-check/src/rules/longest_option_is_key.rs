//! Learners who know nothing choose the longest option, and are right too often (Haladyna, Downing and
//! Rodriguez 2002, guideline on the length of options).

use crate::lessons::quizzes;
use crate::names::lesson_name;
use crate::{Facts, Rule};
use studio_course::{Choice, Course, Finding, QuestionKind, Severity, markdown};

pub(crate) const RULE: Rule = Rule {
    name: "longest-option-is-key",
    severity: Severity::Advice,
    reason: "Learners who know nothing choose the longest option, and are right too often (Haladyna, Downing and Rodriguez 2002, guideline on the length of options).",
    values: &["count", "lesson", "of"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (lesson, quiz) in quizzes(course) {
        let single = quiz.questions.iter().filter_map(|question| match &question.answer {
            QuestionKind::SingleChoice { options } if options.len() > 2 => Some(options),
            _ => None,
        });
        let told: Vec<bool> = single.map(|options| is_key_longest(options)).collect();
        let (of, count) = (told.len(), told.iter().filter(|is_longest| **is_longest).count());
        if of >= FEWEST && count * 2 > of {
            let name = lesson_name(lesson);
            let message = format!(
                "In {count} of {of} single choice questions of “{name}” the key is by far the longest option."
            );
            let hint = "Make wrong options as long and as exact as the right one.";
            findings
                .push(RULE.at_lesson(lesson, message, hint).with_value("count", count).with_value("of", of));
        }
    }
}

/// Of fewer questions nothing can be said.
const FEWEST: usize = 3;

/// Whether the one key is longer than every other option by a quarter and by ten characters.
fn is_key_longest(options: &[Choice]) -> bool {
    let length = |option: &Choice| markdown::plain_text(&option.text).chars().count();
    let keys: Vec<usize> = options.iter().filter(|option| option.is_key).map(length).collect();
    let other = options.iter().filter(|option| !option.is_key).map(length).max().unwrap_or_default();
    matches!(keys.as_slice(), [key] if *key >= other + 10 && key * 4 >= other * 5)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_quiz_whose_longest_options_are_right_is_told() {
        let lengthen = |course: &mut Course, key: bool| {
            let questions = ["a", "b", "c", "d"].map(single_choice);
            quiz(course).questions = questions.to_vec();
            for question in quiz(course).questions.iter_mut().take(3) {
                let QuestionKind::SingleChoice { options } = &mut question.answer else { continue };
                let option = options.iter_mut().find(|option| option.is_key == key).unwrap();
                option.text = "The value of the goods and, beyond that, every cost up to the border".into();
            }
        };
        assert_eq!(after(&RULE, |course| lengthen(course, true)).len(), 1);
        assert_eq!(after(&RULE, |course| lengthen(course, false)), []);
    }
}
