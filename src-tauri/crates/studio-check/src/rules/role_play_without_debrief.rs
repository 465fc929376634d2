//! Learners learn in the debrief what they have lived through in the enactment (Fanning and Gaba 2007).

use crate::lessons::role_plays;
use crate::names::lesson_name;
use crate::{Facts, Rule};
use studio_course::{Course, Finding, PhaseKind, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "role-play-without-debrief",
    severity: Severity::Warning,
    reason: "Learners learn in the debrief what they have lived through in the enactment (Fanning and Gaba 2007).",
    values: &["lesson"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (lesson, role_play) in role_plays(course) {
        if !role_play.phases.iter().any(|phase| phase.kind == PhaseKind::Debrief) {
            let message = format!("The role-play “{}” has no debrief.", lesson_name(lesson));
            let hint = "Add a debrief that takes at least as long as the enactment.";
            findings.push(RULE.at_lesson(lesson, message, hint));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_role_play_is_talked_over() {
        assert_eq!(
            after(&RULE, |course| play(course).phases.retain(|it| it.kind != PhaseKind::Debrief)).len(),
            1
        );
    }
}
