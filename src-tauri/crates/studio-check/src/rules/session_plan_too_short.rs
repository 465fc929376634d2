//! A room that runs late drops its debrief, which is where learning happens.

use crate::lessons::{facilitated, planned_minutes};
use crate::names::{lesson_name, minutes_up};
use crate::{Facts, Rule};
use studio_course::{Course, Finding, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "session-plan-too-short",
    severity: Severity::Warning,
    reason: "A room that runs late drops its debrief, which is where learning happens.",
    values: &["lesson", "needed", "planned"],
    fix: None,
    check,
};

fn check(course: &Course, facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    for lesson in facilitated(course) {
        let Some(planned) = planned_minutes(course, lesson) else { continue };
        let time = facts.estimate.lessons.iter().find(|time| time.lesson == lesson.id && time.is_complete);
        let Some(needed) = time.map(|time| minutes_up(time.time.typical)) else { continue };
        if planned < needed {
            let name = lesson_name(lesson);
            let message =
                format!("The session plan gives {planned} min to “{name}”, which takes about {needed} min.");
            let finding = RULE.at_lesson(lesson, message, "Give it more minutes, or shorten the lesson.");
            findings.push(finding.with_value("needed", needed).with_value("planned", planned));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    use studio_course::Minutes;

    #[test]
    fn a_lesson_gets_the_minutes_that_it_takes() {
        assert_eq!(after(&RULE, |course| course.session_plan.items[1].minutes = Minutes(31)).len(), 1);
    }
}
