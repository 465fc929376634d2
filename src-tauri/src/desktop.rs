//! The app's host on a desktop with a window.

use std::path::PathBuf;
use std::sync::OnceLock;
use studio_app::{Host, wire::JobState};
use studio_course::{CourseId, Date};
use tauri::{AppHandle, Emitter};

/// What the app asks of the desktop.
pub(crate) struct Desktop {
    window: AppHandle,
    library: Option<PathBuf>,
    served_at: OnceLock<String>,
}

impl Desktop {
    /// The desktop on which this program shows its window.
    pub(crate) fn new(window: AppHandle, library: Option<PathBuf>) -> Self {
        Self { window, library, served_at: OnceLock::new() }
    }

    /// Says where files are served, once the server stands.
    pub(crate) fn serves_at(&self, address: String) {
        drop(self.served_at.set(address));
    }
}

impl Host for Desktop {
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
        self.served_at.get().cloned()
    }

    fn tell(&self, job: &JobState) {
        // A window that is closing hears nothing, and nobody is there to be told.
        drop(self.window.emit("job", job));
    }
}
