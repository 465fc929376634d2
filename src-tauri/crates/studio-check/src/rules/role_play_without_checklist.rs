//! Observers who know what to look for see it, and what they tick is the only assessment of a role-play.

use crate::lessons::role_plays;
use crate::names::lesson_name;
use crate::{Facts, Rule};
use studio_course::{Course, Finding, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "role-play-without-checklist",
    severity: Severity::Advice,
    reason: "Observers who know what to look for see it, and what they tick is the only assessment of a role-play.",
    values: &["lesson"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (lesson, _) in role_plays(course).filter(|(_, role_play)| role_play.checklist.is_empty()) {
        let message = format!("The role-play “{}” has no observer checklist.", lesson_name(lesson));
        findings.push(RULE.at_lesson(
            lesson,
            message,
            "Write three to seven lines that can be seen or heard.",
        ));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_role_play_is_observed() {
        assert_eq!(after(&RULE, |course| play(course).checklist.clear()).len(), 1);
    }
}
