//! The tables of coverage would speak of an outcome that the course does not have.

use crate::names::lesson_name;
use crate::{Facts, Rule};
use std::collections::BTreeSet;
use studio_course::{Course, Edit, Finding, LessonField, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "lesson-with-unknown-outcome",
    severity: Severity::Blocker,
    reason: "The tables of coverage would speak of an outcome that the course does not have.",
    values: &["lesson", "outcome"],
    fix: Some("Take the outcome off the lesson"),
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    let known: BTreeSet<_> = course.outcomes.iter().map(|outcome| &outcome.id).collect();
    for lesson in course.lessons() {
        let unknown: BTreeSet<_> = lesson.outcomes.iter().filter(|id| !known.contains(id)).collect();
        for id in unknown {
            let message = format!(
                "“{}” names the outcome “{id}”, which the course does not have.",
                lesson_name(lesson)
            );
            let finding = RULE.at_lesson(lesson, message, "Choose one of the outcomes of the course.");
            let kept = lesson.outcomes.iter().filter(|other| *other != id).cloned().collect();
            let edit = Edit::LessonSet { id: lesson.id.clone(), set: LessonField::Outcomes(kept) };
            findings.push(RULE.mended_by(finding.with_value("outcome", id), edit));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn an_outcome_that_was_deleted_is_told_once() {
        let gone = outcome_id("gone");
        assert_eq!(
            after(&RULE, |course| lesson(course, "text").outcomes.extend([gone.clone(), gone])).len(),
            1
        );
    }
}
