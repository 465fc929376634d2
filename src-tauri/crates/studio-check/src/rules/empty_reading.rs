//! A learner who opens a blank page thinks that the course is broken.

use crate::lessons::readings;
use crate::names::lesson_name;
use crate::texts::has_content;
use crate::{Facts, Rule};
use studio_course::{Course, Finding, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "empty-reading",
    severity: Severity::Blocker,
    reason: "A learner who opens a blank page thinks that the course is broken.",
    values: &["lesson"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (lesson, reading) in readings(course) {
        if !has_content(&reading.markdown) {
            let message = format!("The reading “{}” has no text.", lesson_name(lesson));
            findings.push(RULE.at_lesson(lesson, message, "Write it, or delete the lesson."));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_comment_is_not_yet_a_text() {
        assert_eq!(after(&RULE, |course| reading(course).markdown = "<!-- later -->\n".into()).len(), 1);
        assert_eq!(after(&RULE, |course| reading(course).markdown = "![](media/scan.png)\n".into()), []);
    }
}
