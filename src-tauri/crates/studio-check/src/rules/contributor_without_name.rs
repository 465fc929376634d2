//! A contributor without a name cannot be named in a package.

use crate::names::named;
use crate::{Facts, Rule};
use studio_course::{Course, Finding, Place, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "contributor-without-name",
    severity: Severity::Warning,
    reason: "A contributor without a name cannot be named in a package.",
    values: &["contributor"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for contributor in course.contributors.iter().filter(|contributor| contributor.name.trim().is_empty()) {
        let known_by = named(&contributor.affiliation, &contributor.id);
        let message = format!("A contributor, “{known_by}”, has no name.");
        let hint = "Write the name as it shall be printed, or remove the contributor.";
        findings.push(RULE.at(Place::Course, message, hint).with_value("contributor", known_by));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_blank_name_is_told() {
        let found = after(&RULE, |course| {
            course.contributors[0].name = " ".to_owned();
            course.contributors[1].name.clear();
            course.contributors[1].affiliation = "Board".to_owned();
        });
        let known_by: Vec<&str> = found.iter().map(|it| it.values["contributor"].as_str()).collect();
        assert_eq!(known_by, ["writer", "Board"]);
    }
}
