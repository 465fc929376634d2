//! A learner can follow only an address that begins with https: or http:.

use crate::names::{named, shortened};
use crate::{Facts, Rule};
use studio_course::{Course, Finding, Place, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "reference-with-bad-link",
    severity: Severity::Warning,
    reason: "A learner can follow only an address that begins with https: or http:.",
    values: &["citation", "link"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for reference in &course.references {
        let link = reference.link.trim();
        let rest = link.strip_prefix("https://").or_else(|| link.strip_prefix("http://"));
        let is_good = link.is_empty()
            || rest.is_some_and(|rest| !rest.is_empty() && !rest.contains(char::is_whitespace));
        if !is_good {
            let (citation, link) = (named(&reference.citation, &reference.id), shortened(link));
            let message = format!("The link “{link}” of the reference “{citation}” leads nowhere.");
            let hint = "Write an address that begins with https://, or leave the link empty.";
            let finding = RULE.at(Place::Course, message, hint);
            findings.push(finding.with_value("citation", citation).with_value("link", link));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn only_addresses_of_the_web_can_be_followed() {
        for bad in ["www.wcoomd.org", "javascript:alert(1)", "https://", "https://a b"] {
            assert_eq!(after(&RULE, |course| course.references[0].link = bad.into()).len(), 1, "{bad}");
        }
        assert_eq!(after(&RULE, |course| course.references[0].link.clear()), []);
    }
}
