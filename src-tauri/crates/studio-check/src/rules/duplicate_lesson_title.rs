//! In an outline, a report and a talk, two lessons of one name are taken for each other.

use crate::{Facts, Rule};
use std::collections::BTreeSet;
use studio_course::{Course, Finding, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "duplicate-lesson-title",
    severity: Severity::Advice,
    reason: "In an outline, a report and a talk, two lessons of one name are taken for each other.",
    values: &["lesson"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    let mut titles = BTreeSet::new();
    for lesson in course.lessons() {
        let title = lesson.title.trim();
        if !title.is_empty() && !titles.insert(title.to_lowercase()) {
            let message = format!("Another lesson is called “{}” too.", crate::names::lesson_name(lesson));
            findings.push(RULE.at_lesson(lesson, message, "Give one of them another title."));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn titles_that_differ_only_in_capitals_are_the_same() {
        let found = after(&RULE, |course| {
            lesson(course, "text").title = "The value of goods".into();
            lesson(course, "film").title = "The Value of Goods ".into();
        });
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].place, studio_course::Place::Lesson { lesson: lesson_id("film") });
    }
}
