//! A facilitator runs the room by the clock.

use crate::lessons::role_plays;
use crate::names::{lesson_name, named};
use crate::{Facts, Rule};
use studio_course::{Course, Finding, Minutes, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "phase-without-minutes",
    severity: Severity::Warning,
    reason: "A facilitator runs the room by the clock.",
    values: &["lesson", "phase"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (lesson, role_play) in role_plays(course) {
        for phase in role_play.phases.iter().filter(|phase| phase.minutes == Minutes(0) || phase.rounds == 0)
        {
            let name = named(&phase.title, &phase.id);
            let message = format!("The phase “{name}” of “{}” takes no time.", lesson_name(lesson));
            let finding = RULE.at_lesson(lesson, message, "Give it its minutes and at least one round.");
            findings.push(finding.with_value("phase", name));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_phase_takes_time() {
        assert_eq!(after(&RULE, |course| play(course).phases[0].minutes = Minutes(0)).len(), 1);
        assert_eq!(after(&RULE, |course| play(course).phases[1].rounds = 0).len(), 1);
    }
}
