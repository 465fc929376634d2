//! The course that an argument names.

use studio_app::{App, Failure, SourceCourse};

/// Reads the course, opening the library where it is one of it.
pub(crate) fn read(app: &App, argument: &str) -> Result<SourceCourse, Failure> {
    if argument.starts_with("library:") {
        app.open_library_to_read()?;
    }
    studio_app::read_source(app, argument, |folder| match studio_host::walk(folder) {
        Ok(walked) => Ok((walked.entries, walked.media)),
        Err(error) => Err(error.to_string()),
    })
}
