//! The app's host on the command line.

use std::path::PathBuf;
use studio_app::{Host, wire::JobState};
use studio_course::{CourseId, Date};

/// What the app asks of the command line.
pub(crate) struct CommandLine {
    /// The library that was named.
    pub(crate) library: Option<PathBuf>,
}

impl Host for CommandLine {
    fn now_ms(&self) -> u64 {
        studio_host::now_ms()
    }

    fn today(&self) -> Date {
        let (year, month, day) = studio_host::today();
        Date::new(year, month, day).unwrap_or_default()
    }

    fn new_course_id(&self) -> CourseId {
        studio_app::course_id(&studio_host::uuid())
    }

    fn random(&self) -> u64 {
        studio_host::random()
    }

    fn config_folder(&self) -> PathBuf {
        studio_host::config_folder()
    }

    fn library_folder(&self) -> PathBuf {
        self.library.clone().unwrap_or_else(studio_host::library_folder)
    }

    fn served_at(&self) -> Option<String> {
        None
    }

    fn tell(&self, _: &JobState) {}
}
