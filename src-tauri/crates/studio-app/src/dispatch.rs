//! The door for the screens.

use crate::app::App;
use crate::commands;
use crate::failure::Failure;
use studio_course::CourseId;

impl App {
    /// Answers one request of the screens, or says why not. It blocks until it is done; long work is a job and returns at
    /// once.
    pub fn dispatch(&self, command: &str, request: serde_json::Value) -> Result<serde_json::Value, Failure> {
        commands::dispatch(self, command, request)
    }
}

/// A UUID as a course id. A text that is none (no host hands one in) gives the nil UUID's.
pub fn course_id(uuid: &str) -> CourseId {
    CourseId::new(uuid.to_ascii_lowercase()).unwrap_or_default()
}
