//! What a package is held to before it is written.

mod lms;
mod many_files;
mod megabytes;
mod rule;
mod single_file;
mod suspend_data;

pub use rule::PlanRule;
pub(crate) use suspend_data::limit as suspend_limit;

use crate::plan::PackagePlan;
use studio_course::Finding;

/// Every rule that [`PackagePlan::findings`] knows.
pub const PLAN_RULES: &[PlanRule] = &[
    suspend_data::ABOVE_LIMIT,
    suspend_data::NEAR_LIMIT,
    lms::FIRST_UNIT_ONLY,
    lms::SEVERAL_UNITS_WEAK,
    lms::STANDARD_NOT_TAKEN,
    lms::STANDARD_NOT_BEST,
    lms::ABOVE_UPLOAD_CAP,
    many_files::RULE,
    single_file::LARGE_MEDIA,
    single_file::TOO_LARGE_FOR_MAIL,
];

impl PackagePlan {
    /// What the author should know about the package before it is written, the most severe first. Blockers are there
    /// for the same reason as those of the course: what would be written would lose something of a learner's.
    #[must_use]
    pub fn findings(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        suspend_data::check(self, &mut findings);
        lms::check(self, &mut findings);
        many_files::check(self, &mut findings);
        single_file::check(self, &mut findings);
        findings.sort_by_key(|finding| finding.severity);
        findings
    }
}
