//! Learners learn most from being told why an answer was wrong (Shute 2008, Focus on formative feedback).

use crate::names::question_name;
use crate::texts::has_content;
use crate::{Facts, Rule};
use studio_course::{Body, Course, FeedbackTime, Finding, Question, QuestionKind, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "question-without-feedback",
    severity: Severity::Advice,
    reason: "Learners learn most from being told why an answer was wrong (Shute 2008, Focus on formative feedback).",
    values: &["lesson", "question"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for lesson in course.lessons() {
        if matches!(&lesson.body, Body::Quiz(quiz) if quiz.feedback_time == FeedbackTime::Never) {
            continue;
        }
        for question in lesson.questions().filter(|question| !explains(question)) {
            let message = format!("“{}” does not tell why an answer is wrong.", question_name(question));
            let hint = "Write feedback for a wrong answer, or for each option.";
            findings.push(RULE.at_question(lesson, question, message, hint));
        }
    }
}

/// Whether a learner who is wrong is told anything.
fn explains(question: &Question) -> bool {
    let of_options = match &question.answer {
        QuestionKind::SingleChoice { options } | QuestionKind::MultipleResponse { options } => {
            options.iter().any(|option| !option.is_key && has_content(&option.feedback))
        }
        _ => false,
    };
    of_options || has_content(&question.feedback.wrong)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn silence_after_a_wrong_answer_is_told() {
        assert_eq!(after(&RULE, |course| question(course, "choice").feedback.wrong.clear()).len(), 1);
        let never = after(&RULE, |course| {
            question(course, "choice").feedback.wrong.clear();
            quiz(course).feedback_time = FeedbackTime::Never;
        });
        assert_eq!(never, []);
    }
}
