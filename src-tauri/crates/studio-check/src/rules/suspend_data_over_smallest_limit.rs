//! An LMS of SCORM 1.2 keeps 4,096 characters for a learner (SCORM 1.2 RTE §3.4.4, cmi.suspend_data); what is longer
//! is lost in silence. Whether that blocks a package depends on its form, so the package says it; here it is early
//! advice.

use crate::{Facts, Rule};

use studio_course::{Course, Finding, Place, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "suspend-data-over-smallest-limit",
    severity: Severity::Warning,
    reason: "An LMS of SCORM 1.2 keeps 4,096 characters for a learner (SCORM 1.2 RTE, cmi.suspend_data), so a longer course cannot be exported as one SCORM 1.2 launch unit.",
    values: &["length"],
    fix: None,
    check,
};

fn check(_: &Course, facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    let length = facts.suspend_worst_case;
    if length > LIMIT {
        let message = format!(
            "A learner’s progress can take {length} characters, and an LMS of SCORM 1.2 keeps {LIMIT}."
        );
        let hint = "Export it as SCORM 2004 or cmi5, which keep more, or with each module as a launch unit of its own.";
        findings.push(RULE.at(Place::Course, message, hint).with_value("length", length));
    }
}

/// `CMIString4096`.
const LIMIT: u32 = 4096;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn more_than_scorm_12_keeps_is_told() {
        let frameworks = studio_competency::frameworks();
        assert_eq!(found_under(&RULE, &sound(), frameworks, LIMIT), []);
        let found = found_under(&RULE, &sound(), frameworks, LIMIT + 1);
        hold(&RULE, &sound(), frameworks, &found);
        assert_eq!(found.len(), 1);
    }
}
