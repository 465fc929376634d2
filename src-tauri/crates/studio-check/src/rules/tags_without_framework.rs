//! A code means something only in one edition of one framework.

use crate::names::counted;
use crate::{Facts, Rule};
use studio_course::{Course, Finding, Place, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "tags-without-framework",
    severity: Severity::Warning,
    reason: "A code means something only in one edition of one framework.",
    values: &["count"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    let count = course.competencies_used().len();
    if course.framework.is_none() && count > 0 {
        let tags = counted(count, "competency tag is", "competency tags are");
        let message = format!("{tags} in use, but the course has adopted no framework.");
        let finding = RULE.at(Place::Course, message, "Adopt the edition that the tags come from.");
        findings.push(finding.with_value("count", count));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn tags_need_a_framework() {
        assert_eq!(after(&RULE, |course| course.framework = None).len(), 1);
        let mut course = sound();
        course.framework = None;
        course.outcomes[0].alignments.push(code("PS19.X.05"));
        assert_eq!(found(&RULE, &course)[0].values["count"], "2");
    }
}
