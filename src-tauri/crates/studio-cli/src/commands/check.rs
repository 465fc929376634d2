//! `studio check`

use super::source;
use crate::arguments::Check;
use crate::output::{Answer, Output};
use serde_json::json;
use studio_app::{App, Failure};
use studio_course::{Course, Finding, Place, Severity};

/// Says what is wrong with a course. No where something blocks a signed package; warnings and advice do not.
pub(crate) fn run(app: &App, check: &Check, output: Output) -> Result<Answer, Failure> {
    let source = source::read(app, &check.course)?;
    let reviewed = studio_app::review(&source.course, &source.findings);
    let blockers = reviewed.blockers().count();
    let findings = &reviewed.findings;
    output.report(json!({ "findings": findings, "blockers": blockers }), || {
        if findings.is_empty() {
            return "Nothing to mend.".to_owned();
        }
        let lines: Vec<_> = findings.iter().map(|finding| line(&source.course, finding)).collect();
        format!("{}\n\n{}", lines.join("\n"), sum(findings))
    });
    Ok(Answer::of(blockers == 0))
}

/// A finding in two lines: what is wrong and where, and what to do.
pub(crate) fn line(course: &Course, finding: &Finding) -> String {
    let severity = match finding.severity {
        Severity::Blocker => "blocker",
        Severity::Warning => "warning",
        Severity::Advice => "advice",
    };
    format!(
        "{severity}: {}: {} [{}]\n    {}",
        place(course, &finding.place),
        finding.message,
        finding.rule,
        finding.hint
    )
}

fn place(course: &Course, place: &Place) -> String {
    let lesson =
        |id| course.lesson(id).map_or_else(|| id.to_string(), |lesson| format!("“{}”", lesson.title));
    match place {
        Place::Course => "course".to_owned(),
        Place::Module { module } => {
            course.module(module).map_or_else(|| module.to_string(), |module| format!("“{}”", module.title))
        }
        Place::Lesson { lesson: id } => lesson(id),
        Place::Question { lesson: id, question } => format!("{}, question {question}", lesson(id)),
        Place::ChecklistLine { lesson: id, line } => format!("{}, checklist line {line}", lesson(id)),
        Place::Outcome { outcome } => format!("outcome {outcome}"),
        Place::Media { media } => format!("media/{media}"),
        Place::File { path, line: 0 } => path.clone(),
        Place::File { path, line } => format!("{path}:{line}"),
    }
}

fn sum(findings: &[Finding]) -> String {
    let count = |severity| findings.iter().filter(|finding| finding.severity == severity).count();
    format!(
        "{} blockers, {} warnings, {} pieces of advice",
        count(Severity::Blocker),
        count(Severity::Warning),
        count(Severity::Advice)
    )
}
