//! A learner cannot answer what is not asked.

use crate::names::lesson_name;
use crate::texts::has_content;
use crate::{Facts, Rule};
use studio_course::{Course, Finding, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "question-without-text",
    severity: Severity::Blocker,
    reason: "A learner cannot answer what is not asked.",
    values: &["lesson", "question"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (lesson, question) in course.questions().filter(|(_, question)| !has_content(&question.prompt)) {
        let message = format!("A question in “{}” asks nothing.", lesson_name(lesson));
        findings.push(RULE.at_question(
            lesson,
            question,
            message,
            "Write what is asked, or delete the question.",
        ));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_blank_prompt_is_told() {
        assert_eq!(after(&RULE, |course| question(course, "choice").prompt = "\n".into()).len(), 1);
    }
}
