//! Whether the LMS that was chosen will take the package, and how well.

use crate::lms::SeveralUnits;
use crate::plan::PackagePlan;
use crate::plan_rules::megabytes::megabytes;
use crate::plan_rules::rule::PlanRule;
use studio_course::{Finding, Place, Severity};

pub(crate) const FIRST_UNIT_ONLY: PlanRule = PlanRule {
    name: "lms-launches-first-unit-only",
    severity: Severity::Blocker,
    reason: "An LMS that launches only the first unit of a package hides every other module from its learners.",
    values: &["lms", "units"],
};

pub(crate) const SEVERAL_UNITS_WEAK: PlanRule = PlanRule {
    name: "lms-weak-with-several-units",
    severity: Severity::Warning,
    reason: "Moving between launch units and adding up their results is a known weak spot of this LMS.",
    values: &["lms", "units"],
};

pub(crate) const STANDARD_NOT_TAKEN: PlanRule = PlanRule {
    name: "standard-not-taken-by-lms",
    severity: Severity::Warning,
    reason: "Without a plug-in this LMS does not import packages of this standard.",
    values: &["lms", "recommended", "standard"],
};

pub(crate) const STANDARD_NOT_BEST: PlanRule = PlanRule {
    name: "standard-not-best-for-lms",
    severity: Severity::Advice,
    reason: "This LMS handles another standard better.",
    values: &["lms", "recommended", "standard"],
};

pub(crate) const ABOVE_UPLOAD_CAP: PlanRule = PlanRule {
    name: "package-above-upload-cap",
    severity: Severity::Warning,
    reason: "An LMS refuses a package that is larger than its upload limit, often without saying why.",
    values: &["limit", "lms", "size"],
};

pub(crate) fn check(plan: &PackagePlan, findings: &mut Vec<Finding>) {
    let standard = plan.standard();
    if !standard.is_tracked() {
        return;
    }
    let preset = plan.layout().lms.preset();
    let (lms, units) = (preset.title, plan.units().len());
    let (recommended, name) = (preset.recommended.title(), standard.title());
    let unfit = if !preset.standards.contains(&standard) {
        Some((&STANDARD_NOT_TAKEN, format!("{lms} does not import {name} without a plug-in.")))
    } else if preset.less_well.contains(&standard) {
        Some((&STANDARD_NOT_BEST, format!("{lms} handles {recommended} better than {name}.")))
    } else {
        None
    };
    if let Some((rule, message)) = unfit {
        let hint = format!("Choose {recommended}, or ask the LMS’s administrator.");
        let finding = rule.at(Place::Course, message, hint).with_value("lms", lms);
        findings.push(finding.with_value("recommended", recommended).with_value("standard", name));
    }
    if let Some(does) = preset.with_several_units(standard).filter(|_| units > 1) {
        let (rule, message) = match does {
            SeveralUnits::FirstOnly => (
                &FIRST_UNIT_ONLY,
                format!("{lms} launches the first of the {units} launch units and hides the others."),
            ),
            SeveralUnits::Weak => (
                &SEVERAL_UNITS_WEAK,
                format!("{lms} is weak at moving between {units} launch units and adding up their results."),
            ),
        };
        let finding = rule.at(Place::Course, message, "Make the course one launch unit.");
        findings.push(finding.with_value("lms", lms).with_value("units", units));
    }
    if let Some(cap) = preset.upload_cap.filter(|cap| plan.content_bytes() > cap.bytes) {
        let (size, limit) = (megabytes(plan.content_bytes()), megabytes(cap.bytes));
        let message = format!("The package comes to {size} MB, and {lms} usually takes {limit} MB.");
        let hint = "Make the largest films smaller, split the course, or ask the LMS’s administrator for a higher limit.";
        let finding = ABOVE_UPLOAD_CAP.at(Place::Course, message, hint).with_value("limit", limit);
        findings.push(finding.with_value("lms", lms).with_value("size", size));
    }
}
