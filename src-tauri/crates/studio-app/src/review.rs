//! What is to be said of a course: hours, findings, coverage. The same for window, command line and export.

use crate::wire::SuspendData;
use std::collections::BTreeMap;
use studio_check::Facts;
use studio_competency::{Coverage, Framework};
use studio_course::{CompetencyCode, Course, Finding, Severity};
use studio_hours::Estimate;

/// The most that SCORM 1.2 lets an LMS keep of `cmi.suspend_data`, in characters (SCORM 1.2 RTE §3.4.4, CMIString4096).
pub const SUSPEND_LIMIT: u32 = 4096;

/// What is to be said of a course.
#[derive(Debug, Clone)]
pub struct Reviewed {
    /// Learning hours and credits.
    pub estimate: Estimate,
    /// What is wrong with it, the gravest first.
    pub findings: Vec<Finding>,
    /// What it covers of the framework that it has adopted.
    pub coverage: Option<Coverage>,
    /// What the framework calls the competencies that the course uses.
    pub labels: BTreeMap<CompetencyCode, String>,
    /// The adopted framework's title and edition; empty without one.
    pub framework_title: String,
    /// How much an LMS has to keep for a learner, at worst.
    pub suspend_data: SuspendData,
}

impl Reviewed {
    /// What refuses a signed package.
    pub fn blockers(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| finding.severity == Severity::Blocker)
    }
}

/// Says what is to be said of a course. `text_findings` are what reading its text has found, where it was text.
pub fn review(course: &Course, text_findings: &[Finding]) -> Reviewed {
    let estimate = studio_hours::estimate(course);
    let frameworks = studio_competency::frameworks();
    let adopted =
        course.framework.as_ref().and_then(|adopted| studio_competency::find(&adopted.id, &adopted.edition));
    let coverage =
        adopted.map(|framework| studio_competency::coverage(course, framework, &estimate.lesson_times()));
    let worst_case = u32::try_from(studio_render::suspend_worst_case(course)).unwrap_or(u32::MAX);
    let facts = Facts { estimate: &estimate, frameworks, suspend_worst_case: worst_case };
    let mut findings = text_findings.to_vec();
    findings.extend(studio_check::check(course, &facts));
    findings.sort_by_key(|finding| finding.severity);
    Reviewed {
        labels: labels(course, adopted),
        framework_title: adopted
            .map(|framework| format!("{}, {}", framework.title, framework.edition))
            .unwrap_or_default(),
        suspend_data: SuspendData { worst_case, limit: SUSPEND_LIMIT },
        estimate,
        findings,
        coverage,
    }
}

fn labels(course: &Course, framework: Option<&Framework>) -> BTreeMap<CompetencyCode, String> {
    let label = |code: &CompetencyCode| Some((code.clone(), framework?.competency(code)?.label.clone()));
    course.competencies_used().into_iter().filter_map(label).collect()
}
