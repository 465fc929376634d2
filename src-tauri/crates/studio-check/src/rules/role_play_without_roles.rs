//! Without roles a role-play is a discussion.

use crate::lessons::role_plays;
use crate::names::lesson_name;
use crate::{Facts, Rule};
use studio_course::{Course, Finding, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "role-play-without-roles",
    severity: Severity::Warning,
    reason: "Without roles a role-play is a discussion.",
    values: &["lesson"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (lesson, _) in role_plays(course).filter(|(_, role_play)| role_play.roles.is_empty()) {
        let message = format!("The role-play “{}” has no roles.", lesson_name(lesson));
        findings.push(RULE.at_lesson(lesson, message, "Say who takes part."));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_role_play_has_roles() {
        assert_eq!(after(&RULE, |course| play(course).roles.clear()).len(), 1);
    }
}
