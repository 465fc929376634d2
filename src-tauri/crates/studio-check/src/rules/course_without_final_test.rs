//! Under the China Customs policy, and every other that asks for a test, credits are given only to whoever
//! passes the final test.

use crate::{Facts, Rule};
use studio_course::{Course, Finding, Place, Severity};
use studio_hours::find_policy;

pub(crate) const RULE: Rule = Rule {
    name: "course-without-final-test",
    severity: Severity::Warning,
    reason: "Under the China Customs policy, and every other that asks for a test, credits are given only to whoever passes the final test.",
    values: &["policy"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    let Some(policy) = find_policy(&course.hours_policy).filter(|policy| policy.needs_passed_test) else {
        return;
    };
    if course.final_test.is_none() {
        let message = "The course has no final test, so that nobody can earn credits.";
        let hint = "Choose a quiz as the final test.";
        findings.push(RULE.at(Place::Course, message, hint).with_value("policy", policy.title));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn credits_need_a_final_test() {
        assert_eq!(after(&RULE, |course| course.final_test = None).len(), 1);
    }

    #[test]
    fn a_policy_that_asks_for_no_test_needs_none() {
        let found = after(&RULE, |course| {
            course.final_test = None;
            course.hours_policy = studio_course::HoursPolicyId::new("iacet-ceu").unwrap();
        });
        assert_eq!(found, []);
    }
}
