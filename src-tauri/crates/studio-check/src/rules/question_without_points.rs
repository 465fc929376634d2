//! A question that is worth nothing is asked and then not counted.

use crate::names::question_name;
use crate::{Facts, Rule};
use studio_course::{Course, Edit, Finding, Question, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "question-without-points",
    severity: Severity::Warning,
    reason: "A question that is worth nothing is asked and then not counted.",
    values: &["lesson", "question"],
    fix: Some("Give it one point"),
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (lesson, question) in course.questions().filter(|(_, question)| question.points == 0) {
        let message = format!("“{}” is worth no points.", question_name(question));
        let finding = RULE.at_question(lesson, question, message, "Give it at least one point.");
        let mended = Question { points: 1, ..question.clone() };
        findings
            .push(RULE.mended_by(finding, Edit::QuestionSet { lesson: lesson.id.clone(), question: mended }));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_question_counts() {
        assert_eq!(after(&RULE, |course| question(course, "choice").points = 0).len(), 1);
    }
}
