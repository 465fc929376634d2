//! Once a framework is adopted, a lesson without a tag teaches nothing in the table of coverage; a quiz is
//! tagged by its questions.

use crate::names::lesson_name;
use crate::{Facts, Rule};
use studio_course::{BodyKind, Course, Finding, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "untagged-lesson",
    severity: Severity::Warning,
    reason: "Once a framework is adopted, a lesson without a tag teaches nothing in the table of coverage; a quiz is tagged by its questions.",
    values: &["lesson"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    if course.framework.is_none() {
        return;
    }
    for lesson in course.lessons().filter(|lesson| lesson.body.kind() != BodyKind::Quiz) {
        if lesson.alignments.is_empty() {
            let message = format!("“{}” carries no competency tag.", lesson_name(lesson));
            findings.push(RULE.at_lesson(lesson, message, "Choose the competency that it teaches."));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_reading_without_a_tag_is_told_and_a_quiz_is_not() {
        assert_eq!(after(&RULE, |course| lesson(course, "text").alignments.clear()).len(), 1);
        assert_eq!(after(&RULE, |course| lesson(course, "check").alignments.clear()), []);
    }
}
