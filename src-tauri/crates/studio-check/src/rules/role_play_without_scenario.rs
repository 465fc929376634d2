//! Nobody can act a situation out that is not told.

use crate::lessons::role_plays;
use crate::names::lesson_name;
use crate::texts::has_content;
use crate::{Facts, Rule};
use studio_course::{Course, Finding, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "role-play-without-scenario",
    severity: Severity::Blocker,
    reason: "Nobody can act a situation out that is not told.",
    values: &["lesson"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (lesson, _) in role_plays(course).filter(|(_, role_play)| !has_content(&role_play.scenario)) {
        let message = format!("The role-play “{}” has no scenario.", lesson_name(lesson));
        findings.push(RULE.at_lesson(lesson, message, "Tell the situation that everybody knows."));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_role_play_has_a_scenario() {
        assert_eq!(after(&RULE, |course| play(course).scenario.clear()).len(), 1);
    }
}
