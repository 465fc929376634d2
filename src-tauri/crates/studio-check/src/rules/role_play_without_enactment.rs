//! Learning hours count the enactment and its rounds; without them no hours can be given.

use crate::names::lesson_name;
use crate::{Facts, Rule};
use studio_course::{Course, Finding, Place, Severity};
use studio_hours::MissingKind;

pub(crate) const RULE: Rule = Rule {
    name: "role-play-without-enactment",
    severity: Severity::Blocker,
    reason: "Learning hours count the enactment and its rounds; without them no hours can be given.",
    values: &["lesson"],
    fix: None,
    check,
};

fn check(course: &Course, facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    for missing in
        facts.estimate.missing.iter().filter(|missing| missing.kind == MissingKind::EnactmentMinutes)
    {
        let Place::Lesson { lesson } = &missing.place else { continue };
        let Some(lesson) = course.lesson(lesson) else { continue };
        let message = format!("Nothing is enacted in the role-play “{}”.", lesson_name(lesson));
        let hint = "Add an enactment with its minutes and at least one round.";
        findings.push(RULE.at_lesson(lesson, message, hint));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    use studio_course::PhaseKind;

    #[test]
    fn a_role_play_is_played() {
        assert_eq!(
            after(&RULE, |course| play(course).phases.retain(|it| it.kind != PhaseKind::Enactment)).len(),
            1
        );
    }
}
