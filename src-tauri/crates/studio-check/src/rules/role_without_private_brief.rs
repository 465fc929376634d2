//! What only one player knows makes the others ask, and asking is what is practised.

use crate::lessons::role_plays;
use crate::names::{lesson_name, named};
use crate::texts::has_content;
use crate::{Facts, Rule};
use studio_course::{Course, Finding, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "role-without-private-brief",
    severity: Severity::Advice,
    reason: "What only one player knows makes the others ask, and asking is what is practised.",
    values: &["lesson", "role"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (lesson, role_play) in role_plays(course) {
        for role in role_play.roles.iter().filter(|role| !has_content(&role.private_brief)) {
            let name = named(&role.name, &role.id);
            let message = format!("The role “{name}” in “{}” has no private brief.", lesson_name(lesson));
            let hint = "Write what only its player knows; it is never in a learner’s package.";
            findings.push(RULE.at_lesson(lesson, message, hint).with_value("role", name));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_role_has_something_to_hide() {
        assert_eq!(after(&RULE, |course| play(course).roles[0].private_brief.clear()).len(), 1);
    }
}
