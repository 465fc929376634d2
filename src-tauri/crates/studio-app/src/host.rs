//! The world as the app sees it: everything that differs between the window, the command line and a test.

use crate::wire::JobState;
use std::path::PathBuf;
use studio_course::{CourseId, Date};

/// What the app asks of whoever runs it.
pub trait Host: Send + Sync + 'static {
    /// Now, in milliseconds since 1970-01-01 UTC.
    fn now_ms(&self) -> u64;

    /// Today where the user is.
    fn today(&self) -> Date;

    /// An id that no course has had.
    fn new_course_id(&self) -> CourseId;

    /// Eight random bytes as a number, for ids inside a course.
    fn random(&self) -> u64;

    /// The folder for signers, the trust list and the settings. It need not exist yet.
    fn config_folder(&self) -> PathBuf;

    /// The folder of the library that is opened when no other is named. It need not exist yet.
    fn library_folder(&self) -> PathBuf;

    /// Where the files of [`crate::App::served`] are served, such as `http://127.0.0.1:49152/token`, without a slash
    /// at the end; `None` where nothing is served, as on the command line.
    fn served_at(&self) -> Option<String>;

    /// Tells the user how a job stands. Called often; it must not block.
    fn tell(&self, job: &JobState);
}
