//! Whoever wrote a course overlooks what another finds, so that a course has an author and a reviewer.

use crate::{Facts, Rule};

use studio_course::{ContributorRole, Course, Finding, Place, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "contributors-of-one-role",
    severity: Severity::Advice,
    reason: "Whoever wrote a course overlooks what another finds, so that a course has an author and a reviewer.",
    values: &["role"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    let has = |role| course.contributors.iter().any(|contributor| contributor.role == role);
    let (role, message, hint) = match (has(ContributorRole::Author), has(ContributorRole::Reviewer)) {
        (true, false) => (
            "author",
            "The course names its authors, and nobody who reviewed it.",
            "Have somebody else hold the course against the standards, and name them as a reviewer.",
        ),
        (false, true) => (
            "reviewer",
            "The course names its reviewers, and nobody who wrote it.",
            "Name the authors of the course.",
        ),
        _ => return,
    };
    findings.push(RULE.at(Place::Course, message, hint).with_value("role", role));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn authors_alone_and_reviewers_alone_are_told() {
        for role in [ContributorRole::Author, ContributorRole::Reviewer] {
            assert_eq!(after(&RULE, |course| course.contributors.retain(|it| it.role == role)).len(), 1);
        }
        assert_eq!(after(&RULE, |course| course.contributors.clear()), []);
    }
}
