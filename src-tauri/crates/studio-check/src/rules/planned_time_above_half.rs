//! Hours that rest on the author's word more than on content are the first that a reviewer asks about
//! (learning-hours model, part F).

use crate::{Facts, Rule};

use studio_course::{Course, Finding, Place, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "planned-time-above-half",
    severity: Severity::Warning,
    reason: "Hours that rest on the author's word more than on content are the first that a reviewer asks about (learning-hours model, part F).",
    values: &["percent"],
    fix: None,
    check,
};

fn check(_: &Course, facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    let declared = facts.estimate.declared;
    if declared.exceeds_half {
        let percent = declared.percent;
        let message = format!("{percent} percent of the learning time is declared and not shown by content.");
        let hint = "Declare less, or add the content that takes the time.";
        findings.push(RULE.at(Place::Course, message, hint).with_value("percent", percent));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn more_declared_than_shown_is_told() {
        let planned =
            studio_course::PlannedTime { minutes: studio_course::Minutes(600), reason: "Field visit".into() };
        assert_eq!(after(&RULE, |course| lesson(course, "text").planned = Some(planned)).len(), 1);
    }
}
