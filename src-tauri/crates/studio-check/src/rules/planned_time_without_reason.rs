//! An auditor asks why time counts that no content shows.

use crate::names::{counted, lesson_name};
use crate::{Facts, Rule};
use studio_course::{Course, Finding, Minutes, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "planned-time-without-reason",
    severity: Severity::Warning,
    reason: "An auditor asks why time counts that no content shows.",
    values: &["lesson", "minutes"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for lesson in course.lessons() {
        let Some(planned) = lesson.planned.as_ref().filter(|planned| planned.minutes > Minutes(0)) else {
            continue;
        };
        if planned.reason.trim().is_empty() {
            let minutes = planned.minutes.0;
            let told = counted(usize::try_from(minutes).unwrap_or(usize::MAX), "minute", "minutes");
            let message = format!("“{}” declares {told} without a reason.", lesson_name(lesson));
            let finding = RULE.at_lesson(lesson, message, "Say what learners do in this time.");
            findings.push(finding.with_value("minutes", minutes));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn declared_time_needs_a_reason() {
        let planned = |minutes, reason: &str| studio_course::PlannedTime {
            minutes: Minutes(minutes),
            reason: reason.into(),
        };
        assert_eq!(after(&RULE, |course| lesson(course, "text").planned = Some(planned(1, " "))).len(), 1);
        assert_eq!(after(&RULE, |course| lesson(course, "text").planned = Some(planned(0, ""))), []);
        assert_eq!(
            after(&RULE, |course| lesson(course, "text").planned = Some(planned(5, "Discussion"))),
            []
        );
    }
}
