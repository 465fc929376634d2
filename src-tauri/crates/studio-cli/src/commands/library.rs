//! `studio library`

use super::source;
use crate::arguments::LibraryCommand;
use crate::output::{Answer, Output};
use serde_json::json;
use studio_app::wire::{LibraryBackup, Nothing};
use studio_app::{App, Failure, FailureCode};
use studio_course::CourseId;

/// Lists, fills, empties, copies and checks the library.
pub(crate) fn run(app: &App, command: &LibraryCommand, output: Output) -> Result<Answer, Failure> {
    match command {
        LibraryCommand::List => {
            app.open_library_to_read()?;
            let courses = studio_app::library_courses(app, Nothing {})?.courses;
            output.report(json!({ "courses": courses }), || {
                courses
                    .iter()
                    .map(|course| format!("{}  {}", course.id, course.title))
                    .collect::<Vec<_>>()
                    .join("\n")
            });
        }
        LibraryCommand::Add { course } => {
            if course.starts_with("library:") {
                return Err(Failure::new(FailureCode::BadRequest, "This course is in the library already."));
            }
            let source = source::read(app, course)?;
            app.open_library()?;
            let added = studio_app::add_to_library(app, source)?;
            output.report(json!({ "id": added.id, "title": added.title }), || {
                format!("{}  {}", added.id, added.title)
            });
        }
        LibraryCommand::Extract { id, target } => {
            app.open_library_to_read()?;
            let id = CourseId::new(id.trim_start_matches("library:"))
                .map_err(|error| Failure::new(FailureCode::BadRequest, error.to_string()))?;
            studio_app::extract(app, &id, target)?;
            output.report(json!({ "path": target }), || format!("The course is in {}.", target.display()));
        }
        LibraryCommand::Backup => {
            app.open_library()?;
            let backed_up = studio_app::library_backup(app, LibraryBackup {})?;
            output.report(json!({ "path": backed_up.path }), || backed_up.path.clone());
        }
        LibraryCommand::Restore { backup } => {
            let kept = studio_app::restore_library(app, backup)?;
            output.report(json!({ "path": kept }), || "The library is as it was in the backup.".to_owned());
        }
        LibraryCommand::Verify { deep } => {
            app.open_library_to_read()?;
            let problems = studio_app::verify_library(app, *deep)?;
            output.report(json!({ "problems": problems }), || {
                if problems.is_empty() { "The library is whole.".to_owned() } else { problems.join("\n") }
            });
            return Ok(Answer::of(problems.is_empty()));
        }
    }
    Ok(Answer::Yes)
}
