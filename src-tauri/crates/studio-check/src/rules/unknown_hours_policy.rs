//! Without a policy there is no rule by which time becomes hours and credits.

use crate::{Facts, Rule};
use studio_course::{Course, Finding, Place, Severity};
use studio_hours::{find_policy, policies};

pub(crate) const RULE: Rule = Rule {
    name: "unknown-hours-policy",
    severity: Severity::Blocker,
    reason: "Without a policy there is no rule by which time becomes hours and credits.",
    values: &["known", "policy"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    let policy = &course.hours_policy;
    if find_policy(policy).is_none() {
        let known = policies().iter().map(|policy| policy.id).collect::<Vec<_>>().join(", ");
        let message = format!("“{policy}” is not a known hours policy, so that no hours can be given.");
        let finding = RULE.at(Place::Course, message, format!("Choose one of {known}."));
        findings.push(finding.with_value("policy", policy).with_value("known", known));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_policy_has_to_be_known() {
        let policy = studio_course::HoursPolicyId::new("made-up").unwrap();
        assert_eq!(after(&RULE, |course| course.hours_policy = policy).len(), 1);
    }
}
