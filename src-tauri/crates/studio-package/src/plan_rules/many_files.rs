//! Packages with more files than some signature checkers take.

use crate::plan::PackagePlan;
use crate::plan_rules::rule::PlanRule;
use studio_course::{Finding, Place, Severity};

pub(crate) const RULE: PlanRule = PlanRule {
    name: "package-with-many-files",
    severity: Severity::Warning,
    reason: "The analyser of EU DSS, with its default settings, refuses a container with more than 1,000 entries.",
    values: &["files", "limit"],
};

/// Above this number of entries the analyser of EU DSS, with its default settings, refuses a container.
const LIMIT: usize = 1_000;

pub(crate) fn check(plan: &PackagePlan, findings: &mut Vec<Finding>) {
    let files = plan.files().len();
    if files > LIMIT {
        let message = format!("The package has {files} files; some signature checkers stop at {LIMIT}.");
        let hint = "Take out media that no lesson shows, or split the course.";
        let finding = RULE.at(Place::Course, message, hint);
        findings.push(finding.with_value("files", files).with_value("limit", LIMIT));
    }
}
