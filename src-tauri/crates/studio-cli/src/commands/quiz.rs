//! `studio quiz`

use super::{check, source};
use crate::arguments::{QuizCommand, QuizFormat};
use crate::output::{Answer, Output};
use serde_json::json;
use std::path::Path;
use studio_app::wire::QuizTarget;
use studio_app::{App, Failure, FailureCode};
use studio_course::{CourseId, LessonId, ModuleId};
use studio_interchange::Format;

/// Writes and reads question files. What a format cannot carry is said, and is no failure.
pub(crate) fn run(app: &App, command: &QuizCommand, output: Output) -> Result<Answer, Failure> {
    match command {
        QuizCommand::Export { course, lessons, format, output: to } => {
            let source = source::read(app, course)?;
            let lessons = lessons.iter().map(|id| lesson_id(id)).collect::<Result<Vec<_>, _>>()?;
            let format = match format {
                QuizFormat::MoodleXml => Format::MoodleXml,
                QuizFormat::Gift => Format::Gift,
                QuizFormat::Qti22 => Format::Qti22,
            };
            let written = studio_app::write_quizzes(&source.course, &lessons, format, source.media.as_ref())?;
            studio_app::write_file(to, &written.bytes)?;
            for finding in &written.findings {
                output.remark(&check::line(&source.course, finding));
            }
            let report = json!({
                "path": to, "bytes": written.bytes.len(), "questions": written.questions, "findings": written.findings,
            });
            output.report(report, || format!("{}: {} questions.", to.display(), written.questions));
        }
        QuizCommand::Import { file, course, lesson, module } => {
            let target = target(lesson.as_deref(), module.as_deref())?;
            let (lesson, questions, findings) = match course.strip_prefix("library:") {
                Some(id) => into_library(app, id, file, target)?,
                None => into_folder(app, Path::new(course), file, target)?,
            };
            for finding in &findings {
                output.remark(&format!("{} [{}]\n    {}", finding.message, finding.rule, finding.hint));
            }
            let report = json!({ "lesson": lesson, "questions": questions, "findings": findings });
            output.report(report, || format!("{questions} questions were taken over into “{lesson}”."));
        }
    }
    Ok(Answer::Yes)
}

type Imported = (LessonId, usize, Vec<studio_course::Finding>);

fn into_folder(
    app: &App,
    folder: &Path,
    file: &Path,
    target: Option<QuizTarget>,
) -> Result<Imported, Failure> {
    if !folder.is_dir() {
        return Err(Failure::new(
            FailureCode::NotFound,
            format!("There is no course folder at “{}”.", folder.display()),
        )
        .with_hint("Name a course folder, or library:ID."));
    }
    let walked =
        studio_host::walk(folder).map_err(|error| Failure::new(FailureCode::Disk, error.to_string()))?;
    let imported = studio_app::import_into_folder(app, folder, &walked.entries, file, target)?;
    Ok((imported.lesson, imported.questions, imported.findings))
}

fn into_library(app: &App, id: &str, file: &Path, target: Option<QuizTarget>) -> Result<Imported, Failure> {
    app.open_library()?;
    let course =
        CourseId::new(id).map_err(|error| Failure::new(FailureCode::BadRequest, error.to_string()))?;
    let imported = studio_app::import_into_library(app, &course, file, target)?;
    Ok((imported.lesson, usize::try_from(imported.questions).unwrap_or(usize::MAX), imported.findings))
}

fn target(lesson: Option<&str>, module: Option<&str>) -> Result<Option<QuizTarget>, Failure> {
    Ok(match (lesson, module) {
        (Some(lesson), _) => Some(QuizTarget::Quiz { lesson: lesson_id(lesson)? }),
        (None, Some(module)) => Some(QuizTarget::NewQuizzes {
            module: ModuleId::new(module)
                .map_err(|error| Failure::new(FailureCode::BadRequest, error.to_string()))?,
        }),
        (None, None) => None,
    })
}

fn lesson_id(id: &str) -> Result<LessonId, Failure> {
    LessonId::new(id).map_err(|error| Failure::new(FailureCode::BadRequest, error.to_string()))
}
