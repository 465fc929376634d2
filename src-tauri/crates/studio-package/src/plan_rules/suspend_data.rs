//! Whether an LMS can keep what a learner has done in a launch unit.

use crate::plan::PackagePlan;
use crate::plan_rules::rule::PlanRule;
use crate::standard::Standard;
use studio_course::{Finding, Place, Severity};

pub(crate) const ABOVE_LIMIT: PlanRule = PlanRule {
    name: "suspend-data-above-limit",
    severity: Severity::Blocker,
    reason: "An LMS drops what is longer than the standard's suspend data in silence, and the learner begins anew.",
    values: &["length", "limit", "unit"],
};

pub(crate) const NEAR_LIMIT: PlanRule = PlanRule {
    name: "suspend-data-near-limit",
    severity: Severity::Warning,
    reason: "A few more questions, and an LMS can no longer keep what a learner has done.",
    values: &["length", "limit", "unit"],
};

/// The most characters of suspend data that are safe in this standard; `None` where the browser keeps them.
///
/// SCORM 1.2 has `CMIString4096` (RTE §3.4.4). SCORM 2004 has 64,000, but what is sent while a page closes has to stay
/// below 64 KiB with all the rest (W3C Beacon, §3.2), which 48,000 do. cmi5 has no limit, and sends under the same one.
pub(crate) const fn limit(standard: Standard) -> Option<usize> {
    match standard {
        Standard::Scorm12 => Some(4_096),
        Standard::Scorm2004 | Standard::Cmi5 => Some(48_000),
        Standard::Html | Standard::HtmlSingle => None,
    }
}

impl PackagePlan {
    /// How far the launch unit that keeps most is from the limit: its longest suspend data and what is safe, both in
    /// characters. `None` where the browser keeps them.
    #[must_use]
    pub fn suspend_room(&self) -> Option<(usize, usize)> {
        let longest = self.layout().suspend_worst_cases.values().copied().max().unwrap_or_default();
        limit(self.standard()).map(|limit| (longest, limit))
    }
}

pub(crate) fn check(plan: &PackagePlan, findings: &mut Vec<Finding>) {
    let Some(limit) = limit(plan.standard()) else { return };
    for unit in plan.units() {
        let length = plan.layout().suspend_worst_cases.get(&unit.id).copied().unwrap_or_default();
        let (rule, hint) = if length > limit {
            (&ABOVE_LIMIT, ABOVE_HINT)
        } else if length > limit / 20 * 17 {
            (&NEAR_LIMIT, "Add no more questions here; a second course has room for them.")
        } else {
            continue;
        };
        let place = match &unit.module {
            Some(module) => Place::Module { module: module.clone() },
            None => Place::Course,
        };
        let message = format!(
            "A learner’s progress in “{}” can take {length} characters, and {} is safe with {limit}.",
            unit.title,
            plan.standard().title()
        );
        let finding = rule.at(place, message, hint).with_value("length", length);
        findings.push(finding.with_value("limit", limit).with_value("unit", &unit.title));
    }
}

const ABOVE_HINT: &str = "Choose SCORM 2004 or cmi5, which keep more, or a launch unit for each module, or put some of the questions into another course.";
