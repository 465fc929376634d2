//! `studio coverage`

use super::source;
use crate::arguments::{Coverage, CoverageFormat};
use crate::output::{Answer, Output};
use serde_json::json;
use studio_app::{App, Failure, FailureCode};
use studio_competency::Framework;
use studio_course::Course;

/// Says what courses cover of a framework.
pub(crate) fn run(app: &App, coverage: &Coverage, output: Output) -> Result<Answer, Failure> {
    let CoverageFormat::Json = coverage.format;
    let courses = coverage.courses.iter().map(|course| Ok(source::read(app, course)?.course));
    let courses = courses.collect::<Result<Vec<_>, Failure>>()?;
    let framework = framework(coverage.framework.as_deref(), &courses)?;
    let covered: Vec<_> = courses
        .iter()
        .map(|course| {
            let times = studio_hours::estimate(course).lesson_times();
            json!({ "id": course.id, "title": course.title, "coverage": studio_competency::coverage(course, framework, &times) })
        })
        .collect();
    let report = json!({
        "framework": { "id": framework.id, "edition": framework.edition, "title": framework.title }, "courses": covered,
    });
    if let Some(path) = &coverage.output {
        let mut report = report;
        report["format"] = 1.into();
        studio_app::write_file(path, format!("{report:#}\n").as_bytes())?;
        output.report(json!({ "path": path }), || format!("The coverage is in {}.", path.display()));
    } else {
        // JSON is the report itself here, whether or not other reports were asked for as JSON.
        Output { is_json: true }.report(report, String::new);
    }
    Ok(Answer::Yes)
}

fn framework(named: Option<&str>, courses: &[Course]) -> Result<&'static Framework, Failure> {
    let adopted = courses.iter().find_map(|course| course.framework.as_ref());
    let found = match named {
        Some(named) => {
            let (id, edition) =
                named.split_once('@').map_or((named, None), |(id, edition)| (id, Some(edition)));
            studio_competency::frameworks().iter().rev().find(|framework| {
                framework.id == id && edition.is_none_or(|edition| framework.edition == edition)
            })
        }
        None => adopted.and_then(|adopted| studio_competency::find(&adopted.id, &adopted.edition)),
    };
    found.ok_or_else(|| {
        let known: Vec<_> = studio_competency::frameworks()
            .iter()
            .map(|known| format!("{}@{}", known.id, known.edition))
            .collect();
        Failure::new(
            FailureCode::NotFound,
            "No framework is known by that name, or the course has adopted none.",
        )
        .with_hint(format!("Name one with --framework: {}.", known.join(", ")))
    })
}
