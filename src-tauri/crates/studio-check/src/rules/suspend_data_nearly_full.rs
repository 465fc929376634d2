//! A few more questions, and an LMS of SCORM 1.2 can no longer keep a learner's progress (4,096 characters,
//! SCORM 1.2 RTE).

use crate::{Facts, Rule};

use studio_course::{Course, Finding, Place, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "suspend-data-nearly-full",
    severity: Severity::Warning,
    reason: "A few more questions, and an LMS of SCORM 1.2 can no longer keep a learner's progress (4,096 characters, SCORM 1.2 RTE).",
    values: &["length"],
    fix: None,
    check,
};

fn check(_: &Course, facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    let length = facts.suspend_worst_case;
    if (3501..=4096).contains(&length) {
        let message = format!(
            "A learner’s progress can take {length} of the 4096 characters that an LMS of SCORM 1.2 keeps."
        );
        let hint = "Add no more questions to this course; a second course has room for them.";
        findings.push(RULE.at(Place::Course, message, hint).with_value("length", length));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn the_last_characters_are_told() {
        let frameworks = studio_competency::frameworks();
        let count = |length| found_under(&RULE, &sound(), frameworks, length).len();
        assert_eq!([3500, 3501, 4096, 4097].map(count), [0, 1, 1, 0]);
        hold(&RULE, &sound(), frameworks, &found_under(&RULE, &sound(), frameworks, 4000));
    }
}
