//! Tags can be held only against a list that is there.

use crate::alignments::adopted;
use crate::{Facts, Rule};
use studio_course::{Course, Finding, Place, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "framework-not-known",
    severity: Severity::Blocker,
    reason: "Tags can be held only against a list that is there.",
    values: &["edition", "framework"],
    fix: None,
    check,
};

fn check(course: &Course, facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    let Some(reference) = &course.framework else { return };
    if adopted(course, facts).is_none() {
        let (id, edition) = (&reference.id, &reference.edition);
        let message = format!("The framework “{id}”, edition “{edition}”, is not known here.");
        let finding = RULE.at(Place::Course, message, "Choose one of the frameworks that are known.");
        findings.push(finding.with_value("framework", id).with_value("edition", edition));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn an_edition_that_is_not_there_is_told() {
        let found = after(&RULE, |course| course.framework.as_mut().unwrap().edition = "1066".into());
        assert_eq!(found.len(), 1);
    }
}
