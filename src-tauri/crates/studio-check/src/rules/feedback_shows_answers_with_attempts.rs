//! Whoever is told each answer and may try the same questions again is tested on memory, not on the matter.

use crate::lessons::final_test;
use crate::{Facts, Rule};
use studio_course::{Course, Edit, FeedbackTime, Finding, QuizField, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "feedback-shows-answers-with-attempts",
    severity: Severity::Advice,
    reason: "Whoever is told each answer and may try the same questions again is tested on memory, not on the matter.",
    values: &["lesson"],
    fix: Some("Show feedback after submission"),
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    let Some((lesson, quiz)) = final_test(course) else { return };
    let asks_the_same = quiz.asked() == quiz.questions.len() && !quiz.questions.is_empty();
    if quiz.feedback_time == FeedbackTime::EachQuestion && quiz.attempts != Some(1) && asks_the_same {
        let message = "The final test tells each answer at once and asks the same questions again.";
        let hint = "Show feedback after submission, or draw the questions from a larger pool.";
        let finding = RULE.at_lesson(lesson, message, hint);
        let set = QuizField::FeedbackTime(FeedbackTime::Submission);
        findings.push(RULE.mended_by(finding, Edit::QuizSet { id: lesson.id.clone(), set }));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn feedback_at_once_needs_one_attempt_or_a_pool() {
        assert_eq!(after(&RULE, |course| test(course).feedback_time = FeedbackTime::EachQuestion).len(), 1);
        let pooled = after(&RULE, |course| {
            test(course).feedback_time = FeedbackTime::EachQuestion;
            test(course).draw = Some(5);
        });
        assert_eq!(pooled, []);
    }
}
